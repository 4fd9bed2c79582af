//! Publishing to a folder, as a web officer does it.

use crate::site::{Said, Site};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// A site that is built, and a folder beside it that a web server would show.
struct Published {
    site: Site,
    web: tempfile::TempDir,
}

impl Published {
    fn new() -> Self {
        let site = Site::base();
        assert_eq!(site.build().status, 0);
        Self { site, web: tempfile::tempdir().unwrap() }
    }

    fn live(&self) -> PathBuf {
        self.web.path().join("live")
    }

    fn publish(&self, more: &[&str]) -> Said {
        let live = self.live();
        self.site.run(&[&["publish", live.to_str().unwrap()], more].concat())
    }

    /// Publishes, which must work, and says what was done.
    fn done(&self, more: &[&str]) -> serde_json::Value {
        let said = self.publish(&[more, &["--format", "json"]].concat());
        assert_eq!(said.status, 0, "{}{}", said.out, said.err);
        said.json()
    }

    /// Files of the live folder, without what the tool keeps there.
    fn files(&self) -> BTreeMap<String, Vec<u8>> {
        files(&self.live()).into_iter().filter(|(path, _)| !path.starts_with("_localoffer/")).collect()
    }

    fn built(&self) -> BTreeMap<String, Vec<u8>> {
        self.site.files("public").into_iter().filter(|(path, _)| !path.starts_with(".localoffer")).collect()
    }

    fn change_a_record(&self) {
        self.site.replace("content/services/club.yaml", "summary: ", "summary: New! ");
        assert_eq!(self.site.build().status, 0);
    }
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let paths = crate::site::paths(folder).into_iter();
    paths.map(|path| (path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/"), fs::read(&path).unwrap())).collect()
}

fn paths(list: &serde_json::Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|one| one["path"].as_str().or(one.as_str()).unwrap()).collect()
}

#[test]
fn a_site_is_published_and_then_only_what_changes() {
    let published = Published::new();
    let first = published.publish(&[]);
    assert_eq!((first.status, first.err.as_str()), (0, ""));
    assert!(first.out.contains("to send") && first.out.contains("Published release "), "{}", first.out);
    assert!(published.files() == published.built());

    let again = published.publish(&[]);
    assert!(again.status == 0 && again.out.starts_with("Nothing to do: release "), "{}", again.out);

    let before = published.built();
    published.change_a_record();
    let after = published.built();
    let changed: Vec<&str> = after.iter().filter(|(path, bytes)| before.get(*path) != Some(*bytes)).map(|(path, _)| path.as_str()).collect();
    let done = published.done(&[]);
    let mut sent = paths(&done["plan"]["put"]);
    sent.sort_unstable();
    assert_eq!(sent, changed);
    assert!(done["done"]["sent"] == sent.len() && done["plan"]["keep"] == after.len() - sent.len());
    let live = published.files();
    assert!(after.iter().all(|(path, bytes)| live.get(path) == Some(bytes)));
    let lingering: Vec<&String> = live.keys().filter(|path| !after.contains_key(*path)).collect();
    assert!(!lingering.is_empty() && lingering.iter().all(|path| path.starts_with("assets/") && before.contains_key(*path)), "{lingering:?}");
}

#[test]
fn a_dry_run_says_the_same_and_changes_nothing() {
    let published = Published::new();
    let dry = published.done(&["--dry-run"]);
    assert!(dry["done"].is_null() && !published.live().exists() && !published.site.path().join(".localoffer").exists());
    let wet = published.done(&[]);
    assert_eq!(dry["plan"], wet["plan"]);
    published.change_a_record();
    let before = files(&published.live());
    assert!(published.publish(&["--dry-run"]).out.contains(" would go to "));
    assert!(files(&published.live()) == before);
}

#[test]
fn an_earlier_release_is_made_live_again_without_a_build() {
    let published = Published::new();
    published.done(&[]);
    let only = published.publish(&["--rollback"]);
    assert!(only.status == 2 && only.err.contains("only one release is kept here"), "{}", only.err);
    let old = published.built();
    published.change_a_record();
    published.done(&[]);
    let new = published.built();
    fs::remove_dir_all(published.site.path().join("public")).unwrap();
    let said = published.publish(&["--releases"]);
    assert_eq!(said.out.lines().count(), 3, "{}", said.out);
    let back = published.publish(&["--rollback"]);
    assert!(
        back.status == 0 && back.out.contains(" is live again on ") && back.out.contains("To undo this: ") && !back.out.contains("Published"),
        "{}",
        back.out
    );
    let live = published.files();
    assert!(old.iter().all(|(path, bytes)| live.get(path) == Some(bytes)));
    let listed = published.done(&["--releases"]);
    let newer = listed["releases"][1]["id"].as_str().unwrap();
    published.done(&["--rollback", &newer[..8]]);
    let live = published.files();
    assert!(new.iter().all(|(path, bytes)| live.get(path) == Some(bytes)));
    let wrong = published.publish(&["--rollback", "0000"]);
    assert!(wrong.status == 2 && wrong.err.contains("there is no such earlier release here") && wrong.err.contains("--releases"), "{}", wrong.err);
}

#[test]
fn a_build_that_lost_much_of_the_site_is_refused_until_somebody_says_how_much() {
    let published = Published::new();
    published.done(&[]);
    published.site.edit("content/site.yaml", |text| text + "\ncombinations: false\n");
    published.site.build();
    let gone = published.files().keys().filter(|path| !path.starts_with("assets/") && !published.built().contains_key(*path)).count();
    assert!(gone > 50, "{gone}");
    let before = files(&published.live());
    let said = published.publish(&[]);
    assert!(said.status == 2 && said.err.contains(&format!("--allow-deletions {gone}")) && said.err.contains("need your word"), "{}", said.err);
    let said = published.publish(&["--allow-deletions", "1"]);
    assert!(said.status == 2 && said.err.contains("you allowed 1"), "{}", said.err);
    assert!(files(&published.live()) == before);
    published.done(&["--allow-deletions", &gone.to_string()]);
    let (live, built) = (published.files(), published.built());
    assert!(live.keys().all(|path| built.contains_key(path) || path.starts_with("assets/")));
}

#[test]
fn files_of_others_are_neither_written_over_nor_deleted() {
    let published = Published::new();
    fs::create_dir_all(published.live().join("en")).unwrap();
    fs::write(published.live().join("en/theirs.html"), "theirs").unwrap();
    fs::write(published.live().join("robots.txt"), "theirs").unwrap();
    let said = published.publish(&[]);
    assert!(said.status == 2 && said.err.contains("robots.txt") && said.err.contains("--overwrite") && !said.err.contains("theirs.html"), "{}", said.err);
    published.done(&["--overwrite"]);
    published.change_a_record();
    published.done(&[]);
    assert_eq!(fs::read_to_string(published.live().join("en/theirs.html")).unwrap(), "theirs");
}

#[test]
fn what_is_in_the_way_is_met_before_anything_is_sent() {
    let published = Published::new();
    fs::create_dir_all(published.live().join("robots.txt")).unwrap();
    let said = published.publish(&["--overwrite"]);
    assert!(said.status == 2 && said.err.contains("robots.txt") && said.err.contains("this is a folder, where the site has a file"), "{}", said.err);
    assert!(files(&published.live()).is_empty());
    fs::remove_dir(published.live().join("robots.txt")).unwrap();
    fs::write(published.live().join("en"), "a file").unwrap();
    let said = published.publish(&["--overwrite"]);
    assert!(said.status == 2 && said.err.contains("this is a file, where the site has a folder for en/"), "{}", said.err);
    assert_eq!(files(&published.live()).len(), 1);
}

#[test]
fn a_build_that_was_touched_since_is_not_published() {
    let published = Published::new();
    published.site.write("public/en/index.html", "<p>by hand</p>");
    let said = published.publish(&[]);
    assert!(said.status == 2 && said.err.contains("index.html") && said.err.contains("is not as the build left it"), "{}", said.err);
    assert!(!published.live().exists());
    fs::remove_dir_all(published.site.path().join("public")).unwrap();
    let said = published.publish(&[]);
    assert!(said.status == 2 && said.err.contains("there is no site in this folder"), "{}", said.err);
}

#[test]
fn a_site_whose_content_changed_after_the_build_is_not_published() {
    let published = Published::new();
    published.site.edit("content/services/club.yaml", |text| text.replace("Saturday Club", "Sunday Club"));
    let said = published.publish(&["--dry-run"]);
    assert!(said.status == 2 && said.err.contains("have changed since this site was built"), "{}", said.err);
    published.site.build();
    published.done(&[]);
}

#[test]
fn a_dead_link_on_another_site_stops_publishing_until_it_is_put_right() {
    let published = Published::new();
    let (site, day) = (&published.site, "2026-11-23");
    site.edit("content/guides/first-steps.md", |text| text + "\nAsk [the club](https://club.northmere.gov.uk/join).\n");
    site.build();
    let said = published.publish(&[]);
    assert!(said.status == 1 && said.err.contains("nobody has asked of late whether"), "{}{}", said.out, said.err);
    let remembered = |verdict: &str, reason: &str| format!("https://club.northmere.gov.uk/join\t{verdict}\t{reason}\t{day}\t{day}\t-\n");
    site.write("content/links.tsv", remembered("broken", "404"));
    let said = published.publish(&[]);
    assert!(said.status == 1 && said.err.contains("link/broken") && said.err.contains("first-steps.md"), "{}{}", said.out, said.err);
    assert!(said.out.contains("Nothing was published") && !published.live().exists());
    site.write("content/links.tsv", remembered("works", "-"));
    published.done(&[]);
}

#[test]
fn publishing_records_the_addresses_that_are_now_known() {
    let published = Published::new();
    published.publish(&["--dry-run"]);
    assert!(!published.site.path().join("content/addresses.tsv").exists());
    published.done(&[]);
    assert!(published.site.read("content/addresses.tsv").contains("page\tservices/club\t"));
    // What was remembered is no change of the content.
    published.done(&[]);
    std::fs::rename(published.site.path().join("content/services/club.yaml"), published.site.path().join("content/services/saturday.yaml")).unwrap();
    assert_eq!(published.site.build().status, 1);
}

#[test]
fn a_place_where_publishing_could_do_harm_is_refused() {
    let published = Published::new();
    for (target, why) in [
        ("public", "the folder that the site is built into"),
        ("public/live", "the folder that the site is built into"),
        (".", "the folder that the site is built into"),
        ("content/media", "inside content/"),
        ("content/site.yaml", "inside content/"),
        ("content/new/live", "inside content/"),
        ("nowhere/../themes/new", "inside themes/"),
        ("public/new/live", "the folder that the site is built into"),
        ("S3://site", "Did you mean s3://site?"),
        ("~/web", "write the whole path"),
        ("s3://AKEY:SECRET@site", "keys and passwords belong into the environment"),
        ("https://host.example/site?sig=SECRET", "`https://` is not a place"),
        ("/", "the folder that the site is built into"),
        ("ftp://host.example/x", "s3://bucket/path"),
        ("s3://", "the name of the bucket"),
    ] {
        let said = published.site.run(&["publish", target]);
        assert!(said.status == 2 && said.err.contains(why) && !said.err.contains("SECRET"), "{target}: {}", said.err);
    }
    fs::write(published.live(), "a file").unwrap();
    assert!(published.publish(&[]).err.contains("this is a file"));
}

#[test]
fn what_is_damaged_or_newer_on_the_target_is_told_with_what_to_do() {
    let published = Published::new();
    published.done(&[]);
    published.change_a_record();
    let current = published.live().join("_localoffer/current");
    let text = fs::read_to_string(&current).unwrap();
    for (damaged, says) in [
        (text[..text.len() / 2].to_owned(), "it breaks off"),
        (text.replacen("en/index.html", "en/other.html", 1), "not the one it was written with"),
        (text.replacen("publish 1", "publish 2", 1), "a newer localoffer published here"),
        (String::new(), "it does not say what it is"),
    ] {
        fs::write(&current, damaged).unwrap();
        let before = files(&published.live());
        let said = published.publish(&[]);
        assert!(said.status == 2 && said.err.contains(says) && said.err.contains("_localoffer/current"), "{}", said.err);
        assert!(files(&published.live()) == before);
    }
}

#[cfg(not(feature = "publish"))]
#[test]
fn without_the_part_for_buckets_it_says_so() {
    let said = Published::new().site.run(&["publish", "s3://site"]);
    assert!(said.status == 2 && said.err.contains("--features publish"), "{}", said.err);
}

#[cfg(feature = "publish")]
#[test]
fn a_bucket_that_cannot_be_reached_is_told_without_the_key() {
    let published = Published::new();
    for (target, variables) in [
        (
            "s3://site",
            &[("AWS_ENDPOINT", "https://127.0.0.1:9"), ("AWS_ACCESS_KEY_ID", "AKEY"), ("AWS_SECRET_ACCESS_KEY", "SECRET"), ("AWS_REGION", "eu-west-2")][..],
        ),
        ("az://$web", &[("AZURE_STORAGE_ACCOUNT_NAME", "name"), ("AZURE_STORAGE_ACCOUNT_KEY", "SECRET which is no key")][..]),
    ] {
        let mut command = published.site.command(&["publish", target]);
        command.envs(variables.iter().copied());
        let output = command.output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.code() == Some(2) && said.contains(target) && !said.contains("SECRET") && !said.contains("AKEY"), "{said}");
    }
}
