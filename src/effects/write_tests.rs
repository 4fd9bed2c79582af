use super::*;
use std::{collections::BTreeMap, process::Command, time::Duration};
use tempfile::{TempDir, tempdir};

/// Builds a site from paths and contents.
fn build(folder: &Path, files: &[(&str, &str)], options: Options) -> Result<Written, Error> {
    let paths: Vec<String> = files.iter().map(|(path, _)| (*path).to_owned()).collect();
    let assets = paths.iter().take_while(|path| !path.ends_with(".html")).count();
    proved(folder, &[&paths[..assets], &paths[assets..]], |index| Ok(files[index].1.as_bytes().to_vec()), options, &|_| ())
}

/// Writes a site that nothing is wrong with.
fn proved(
    folder: &Path,
    phases: &[&[String]],
    make: impl Fn(usize) -> Result<Vec<u8>, Error> + Sync,
    options: Options,
    progress: &(dyn Fn(usize) + Sync),
) -> Result<Written, Error> {
    write(folder, phases, make, || Ok::<(), std::convert::Infallible>(()), options, progress).map(|outcome| outcome.unwrap_or_else(|never| match never {}).0)
}

#[test]
fn a_site_that_is_not_proved_leaves_the_old_one_as_it_was() {
    let (_place, folder) = place();
    build(&folder, &[("a.css", "a"), ("en/index.html", "old")], ASK).expect("written");
    let before = contents(&folder);
    let paths = ["a.css".to_owned(), "en/index.html".to_owned(), "en/new/page/index.html".to_owned()];
    let refused = write(&folder, &[&paths], |_| Ok(b"new".to_vec()), || Err::<(), &str>("a dead link"), ASK, &|_| ());
    assert_eq!(refused.expect("no error").err(), Some("a dead link"));
    assert_eq!(contents(&folder), before);
    assert!(!folder.join("en/new").exists());
    assert_eq!(counts(build(&folder, &[("a.css", "a"), ("en/index.html", "old")], ASK)), (0, 2, 0));
}

fn refusal(folder: &Path, files: &[(&str, &str)], options: Options) -> String {
    build(folder, files, options).expect_err("refused").to_string()
}

fn counts(written: Result<Written, Error>) -> (usize, usize, usize) {
    let written = written.expect("written");
    (written.written(), written.unchanged(), written.removed())
}

/// Every file below `folder` but the manifest, with its content.
fn contents(folder: &Path) -> BTreeMap<String, String> {
    let files = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap).filter(|entry| !entry.file_type().is_dir());
    let read = files
        .map(|entry| (entry.path().strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/"), fs::read_to_string(entry.path()).unwrap_or_default()));
    read.filter(|(path, _)| path != manifest::NAME).collect()
}

const ASK: Options = Options { keep_unknown: false };
const KEEP: Options = Options { keep_unknown: true };

fn place() -> (TempDir, PathBuf) {
    let place = tempdir().unwrap();
    let folder = place.path().join("public");
    (place, folder)
}

#[test]
fn only_changed_bytes_are_written() {
    let (_place, folder) = place();
    let first = [("site.css", "a"), ("en/index.html", "home"), ("en/a/index.html", "one"), ("en/b/index.html", "two")];
    assert_eq!(counts(build(&folder, &first, ASK)), (4, 0, 0));
    let long_ago = std::time::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    for path in ["en/index.html", manifest::NAME] {
        fs::File::options().write(true).open(folder.join(path)).unwrap().set_modified(long_ago).unwrap();
    }
    assert_eq!(counts(build(&folder, &first, ASK)), (0, 4, 0));
    for path in ["en/index.html", manifest::NAME] {
        assert_eq!(fs::metadata(folder.join(path)).unwrap().modified().unwrap(), long_ago, "{path}");
    }
    let next = [("site.css", "b"), ("en/index.html", "home"), ("en/a/index.html", "eno")];
    assert_eq!(counts(build(&folder, &next, ASK)), (2, 1, 1));
    assert_eq!(contents(&folder), next.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect::<std::collections::BTreeMap<_, _>>());
    assert!(!folder.join("en/b").exists());
}

#[test]
fn the_manifest_says_what_is_there() {
    let (_place, folder) = place();
    let written = build(&folder, &[("b.css", "b"), ("a.html", "a")], ASK).unwrap();
    let expected: Manifest = [("a.html", Digest::of(b"a")), ("b.css", Digest::of(b"b"))].into_iter().collect();
    assert_eq!((written.manifest(), Manifest::read(&folder).unwrap().as_ref()), (&expected, Some(&expected)));
    assert_eq!(written.folder(), folder.canonicalize().unwrap());
}

#[test]
fn a_folder_with_unknown_files_is_refused() {
    let (_place, folder) = place();
    fs::create_dir_all(folder.join("mine")).unwrap();
    for number in 1..=7 {
        fs::write(folder.join(format!("mine/{number}.txt")), "precious").unwrap();
    }
    let said = refusal(&folder, &[("index.html", "home")], ASK);
    assert!(said.contains("mine/1.txt") && said.contains("mine/5.txt") && !said.contains("mine/6.txt") && said.contains("and 2 more"), "{said}");
    assert!(said.contains("--out") && said.contains("--keep-unknown"), "{said}");
    assert!(!folder.join("index.html").exists() && !folder.join(manifest::NAME).exists());

    assert_eq!(counts(build(&folder, &[("index.html", "home"), ("mine/page.html", "x")], KEEP)), (2, 0, 0));
    let said = refusal(&folder, &[("index.html", "new"), ("mine/3.txt", "overwritten")], KEEP);
    assert!(said.contains("3.txt") && said.contains("did not make"), "{said}");
    assert_eq!(counts(build(&folder, &[("index.html", "home")], KEEP)), (0, 1, 1));
    assert_eq!(contents(&folder).len(), 8);
    assert_eq!(contents(&folder)["mine/3.txt"], "precious");
}

#[test]
fn what_a_desktop_leaves_behind_is_no_reason_to_refuse() {
    let (_place, folder) = place();
    build(&folder, &[("en/index.html", "home")], ASK).unwrap();
    fs::write(folder.join("en/.DS_Store"), "").unwrap();
    assert_eq!(counts(build(&folder, &[("en/index.html", "home")], ASK)), (0, 1, 0));
}

#[test]
fn a_file_and_a_folder_do_not_share_a_path() {
    let (_place, folder) = place();
    fs::create_dir_all(folder.join("a")).unwrap();
    fs::write(folder.join("b"), "").unwrap();
    let said = refusal(&folder, &[("a", "file")], KEEP);
    assert!(said.contains("this is a folder"), "{said}");
    let said = refusal(&folder, &[("b/index.html", "page")], KEEP);
    assert!(said.contains("this is a file") && said.contains("index.html"), "{said}");
    assert!(refusal(&folder, &[("x", ""), ("x/y.html", "")], KEEP).contains("another address"));
    assert!(refusal(&folder, &[("x.html", ""), ("x.html", "")], KEEP).contains("two pages"));
    assert!(refusal(&folder, &[("../x.html", "")], KEEP).contains("stays in the folder"));
}

#[test]
fn files_that_differ_in_case_only_are_kept_apart_from_strangers() {
    let (_place, folder) = place();
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("About.html"), "precious").unwrap();
    assert!(refusal(&folder, &[("about.html", "ours")], KEEP).contains("did not make"));
}

#[cfg(unix)]
#[test]
fn a_link_in_the_output_is_never_followed() {
    use std::os::unix::fs::symlink;
    let (place, folder) = place();
    let outside = place.path().join("outside");
    fs::create_dir(&outside).unwrap();
    fs::write(outside.join("index.html"), "precious").unwrap();
    build(&folder, &[("en/index.html", "home"), ("en/a/index.html", "a")], ASK).unwrap();

    fs::remove_dir_all(folder.join("en/a")).unwrap();
    symlink(&outside, folder.join("en/a")).unwrap();
    for files in [&[("en/index.html", "home"), ("en/a/index.html", "new")][..], &[("en/index.html", "home")]] {
        let said = refusal(&folder, files, KEEP);
        assert!(said.contains("this is a link") && said.contains("en/a"), "{said}");
    }
    fs::remove_file(folder.join("en/a")).unwrap();
    fs::remove_file(folder.join("en/index.html")).unwrap();
    symlink(outside.join("index.html"), folder.join("en/index.html")).unwrap();
    assert!(refusal(&folder, &[("en/index.html", "new")], KEEP).contains("this is a link"));
    assert_eq!(fs::read_to_string(outside.join("index.html")).unwrap(), "precious");

    // The folder itself may be a link: it is resolved once.
    let linked = place.path().join("linked");
    symlink(&outside, &linked).unwrap();
    assert_eq!(counts(build(&linked, &[("page.html", "x")], KEEP)), (1, 0, 0));
    assert!(outside.join("page.html").exists());
}

#[test]
fn a_page_that_cannot_be_made_leaves_all_that_was() {
    let (_place, folder) = place();
    build(&folder, &[("old.html", "old"), ("page1.html", "1")], ASK).unwrap();
    let paths: Vec<String> = (0..200).map(|number| format!("page{number}.html")).collect();
    let make = |index: usize| match index {
        70 | 71 | 150 => Err(Error::setup(Path::new("theme"), format!("page {index}"), "Mend it.")),
        _ => Ok(b"new".to_vec()),
    };
    for _ in 0..20 {
        let error = proved(&folder, &[&paths], make, ASK, &|_| ()).unwrap_err().to_string();
        assert!(error.contains("page 70."), "{error}");
    }
    assert_eq!(contents(&folder), BTreeMap::from([("old.html".to_owned(), "old".to_owned()), ("page1.html".to_owned(), "1".to_owned())]));
    assert_eq!(Manifest::read(&folder).unwrap().unwrap().len(), 2);
}

#[test]
fn nothing_is_in_its_place_until_the_site_is_proved() {
    let (_place, folder) = place();
    let paths: Vec<String> = (0..100).map(|number| format!("{number}.css")).collect();
    let page = ["index.html".to_owned()];
    let done = AtomicUsize::new(0);
    let told = |count: usize| {
        done.fetch_max(count, Ordering::Relaxed);
    };
    let prove = || {
        assert!(paths.iter().chain(&page).all(|path| !folder.join(path).exists()));
        assert_eq!(done.load(Ordering::Relaxed), 101);
        Ok::<_, std::convert::Infallible>("proof")
    };
    let (written, proof) = write(&folder, &[&paths, &page], |index| Ok(vec![b'x'; index]), prove, ASK, &told).unwrap().unwrap();
    assert_eq!((written.written(), proof), (101, "proof"));
    assert!(paths.iter().chain(&page).all(|path| folder.join(path).exists()));
}

const CHILD: &str = "LOCALOFFER_TEST_KILLED_BUILD";

/// The files of build `number`: a third changes with every build, a third stays, and a third has another name each time.
fn numbered_site(number: usize) -> Vec<(String, String)> {
    let text = |path: &str, number: usize| format!("{path} {number} {}", "words ".repeat(number % 7 * 100 + 2000));
    let name = |file: usize| match file % 3 {
        2 => format!("en/folder{file}/of-build-{number}/index.html"),
        _ => format!("en/folder{file}/index.html"),
    };
    (0..600).map(|file| (name(file), text(&name(file), if file % 3 == 0 { number } else { 0 }))).collect()
}

fn build_numbered(folder: &Path, number: usize) -> Result<Written, Error> {
    let files = numbered_site(number);
    build(folder, &files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect::<Vec<_>>(), ASK)
}

/// Not a test of its own: what `a_killed_build_leaves_whole_files` starts and kills.
#[test]
fn the_build_that_is_killed() {
    if let Some((folder, number)) = std::env::var(CHILD).ok().as_deref().and_then(|task| task.split_once('|')) {
        build_numbered(Path::new(folder), number.parse().unwrap()).unwrap();
    }
}

#[test]
fn a_killed_build_leaves_whole_files() {
    let (_place, folder) = place();
    let start = std::time::Instant::now();
    build_numbered(&folder, 0).unwrap();
    let whole = start.elapsed();
    let mut killed_inside = 0;
    for round in 1..=30 {
        let (before, after): (BTreeMap<_, _>, BTreeMap<_, _>) = (numbered_site(round - 1).into_iter().collect(), numbered_site(round).into_iter().collect());
        let list = folder.join(manifest::NAME);
        let finished = fs::metadata(&list).unwrap().len();
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "effects::write::tests::the_build_that_is_killed"])
            .env(CHILD, format!("{}|{round}", folder.display()))
            .stdout(std::process::Stdio::null())
            .spawn()
            .unwrap();
        // The child is at work once the manifest has grown; then it is killed somewhere in the time that a whole build takes.
        while fs::metadata(&list).unwrap().len() == finished && child.try_wait().unwrap().is_none() {
            std::thread::sleep(Duration::from_micros(200));
        }
        std::thread::sleep(whole * (round as u32 * 7919 % 31) / 40);
        child.kill().unwrap();
        child.wait().unwrap();

        let found = contents(&folder);
        let mut both = 0;
        for (path, text) in found.iter().filter(|(path, _)| !path.contains(".localoffer-tmp-")) {
            assert!(before.get(path) == Some(text) || after.get(path) == Some(text), "round {round}: {path} is torn");
            both |= usize::from(before.get(path) != Some(text)) | usize::from(after.get(path) != Some(text)) << 1;
        }
        killed_inside += usize::from(both == 3);
        build_numbered(&folder, round).unwrap();
        assert_eq!(contents(&folder), after, "round {round} heals");
        assert_eq!(
            walkdir::WalkDir::new(&folder).into_iter().filter(|entry| entry.as_ref().unwrap().file_type().is_dir()).count(),
            1 + 1 + 600 + 200,
            "no empty folder stays"
        );
    }
    assert!(killed_inside > 0, "no round was killed in the middle");
}

#[path = "refused_tests.rs"]
mod refused;
