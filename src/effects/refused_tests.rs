//! The system refuses something in the middle of a build.

use super::*;

type Files<'a> = &'a [(&'a str, &'a str)];

/// Builds `files`, and does `trouble` when all are made and none is in its place.
fn troubled(folder: &Path, files: Files<'_>, trouble: impl Fn()) -> Result<Written, Error> {
    let paths: Vec<String> = files.iter().map(|(path, _)| (*path).to_owned()).collect();
    let prove = || {
        trouble();
        Ok::<(), std::convert::Infallible>(())
    };
    let outcome = write(folder, &[&paths], |index| Ok(files[index].1.as_bytes().to_vec()), prove, ASK, &|_| ())?;
    Ok(outcome.unwrap_or_else(|never| match never {}).0)
}

/// A folder in the place of the file `path`: neither a file can be put over it, nor can it be deleted as one.
fn block(folder: &Path, path: &str) {
    let _ = fs::remove_file(folder.join(path));
    fs::create_dir(folder.join(path)).unwrap();
}

fn has_temporary(folder: &Path) -> bool {
    contents(folder).keys().any(|path| path.contains(".localoffer-tmp-"))
}

#[test]
fn a_file_that_cannot_be_put_in_its_place_leaves_nothing_half_done_behind() {
    let (_place, folder) = place();
    build(&folder, &[("en/a.html", "old"), ("en/b.html", "old")], ASK).unwrap();
    let next = [("en/a.html", "new"), ("en/b.html", "new"), ("en/new/page.html", "new")];
    let error = troubled(&folder, &next, || ["en/a.html", "en/b.html", "en/new/page.html"].iter().for_each(|path| block(&folder, path))).unwrap_err();
    assert!(error.to_string().contains("could not write the file"), "{error}");
    assert!(!has_temporary(&folder));
    for path in ["en/a.html", "en/b.html", "en/new/page.html"] {
        fs::remove_dir(folder.join(path)).unwrap();
    }
    build(&folder, &next, ASK).unwrap();
    assert_eq!(contents(&folder).len(), 3);
}

#[test]
fn what_a_build_begins_is_listed_before_it_is_begun_and_taken_back_with_it() {
    let (_place, folder) = place();
    build(&folder, &[("en/a.html", "old")], ASK).unwrap();
    let list = || fs::read_to_string(folder.join(manifest::NAME)).unwrap();
    let before = list();
    let paths = ["en/new/page.html".to_owned()];
    let make = |_| {
        assert!(list().contains("en/new/page.html") && list().contains("en/a.html"));
        Ok(b"new".to_vec())
    };
    write(&folder, &[&paths], make, || Err::<(), _>("a dead link"), ASK, &|_| ()).unwrap().unwrap_err();
    assert_eq!(list(), before);
}

#[test]
fn what_a_stopped_build_had_begun_goes_with_the_next_one_whatever_that_makes() {
    let (_place, folder) = place();
    let old: Files<'_> = &[("en/a.html", "old")];
    build(&folder, old, ASK).unwrap();
    // As a build leaves it that was killed when it had made a folder and begun a file in it.
    let both = Manifest::read(&folder).unwrap().unwrap().with(["en/new/page/index.html"]);
    fs::write(folder.join(manifest::NAME), both.to_string()).unwrap();
    fs::create_dir_all(folder.join("en/new/page")).unwrap();
    fs::write(folder.join("en/new/page/.localoffer-tmp-1-1"), "ne").unwrap();
    assert_eq!(counts(build(&folder, old, ASK)), (0, 1, 0));
    assert!(!has_temporary(&folder) && !folder.join("en/new").exists());
}

#[test]
fn a_page_is_deleted_before_the_files_that_it_needs() {
    let (_place, folder) = place();
    build(&folder, &[("a/style.css", "old"), ("en/index.html", "stays"), ("en/page.html", "needs the style")], ASK).unwrap();
    let error = troubled(&folder, &[("en/index.html", "stays")], || block(&folder, "en/page.html")).unwrap_err();
    assert!(error.to_string().contains("could not delete the file"), "{error}");
    assert!(folder.join("a/style.css").exists());
}
