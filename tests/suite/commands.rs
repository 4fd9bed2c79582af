//! Command sessions, as a web officer sees them.

use crate::site::{Site, TODAY};

#[test]
fn a_new_site_builds_at_once() {
    let away = Site::empty();
    let said = away.run(&["new", "my-council"]);
    assert_eq!(said.status, 0, "{}", said.err);
    assert!(said.out.contains("cd my-council\n  localoffer build"));
    let built = away.run(&["build", "--root", "my-council", "--format", "json", "--today", TODAY]);
    assert_eq!((built.status, built.problems()), (0, vec![]), "{}", built.err);
    assert!(away.path().join("my-council/public/en/services").is_dir());
    let again = away.run(&["new", "my-council"]);
    assert_eq!(again.status, 2);
    assert!(again.err.contains("already holds files"), "{}", again.err);
}

#[test]
fn a_slip_is_shown_with_its_line_and_what_to_do() {
    let site = Site::base();
    site.replace("content/services/club.yaml", "summary:", "sumary:");
    let said = site.run(&["check", "--today", TODAY]);
    assert_eq!(said.status, 1);
    let line = site.read("content/services/club.yaml").lines().position(|line| line.starts_with("sumary:")).unwrap() + 1;
    assert!(said.err.contains(&format!("--> content/services/club.yaml:{line}:1")), "{}", said.err);
    assert!(
        said.err.contains("`sumary` is not a field of a service") && said.err.contains("Did you mean `summary`?") && said.err.contains("^^^^^^"),
        "{}",
        said.err
    );
    assert!(said.err.contains("localoffer explain record/unknown-key"));
    assert!(!said.err.contains('\u{1b}') && !said.out.contains('\u{1b}'), "no colours in a pipe");
}

#[test]
fn a_clean_site_is_told_in_one_screen() {
    let site = Site::base();
    let said = site.run(&["build", "--today", TODAY]);
    assert_eq!((said.status, said.err.as_str()), (0, ""));
    assert!(said.out.starts_with("Built ") && said.out.contains("No problems found.") && said.out.lines().count() < 24, "{}", said.out);
}

#[test]
fn programs_read_one_json_object() {
    let site = Site::base();
    site.replace("content/services/club.yaml", "summary:", "sumary:");
    let report = site.check().json();
    let first = &report["diagnostics"][0];
    let mut keys: Vec<&str> = first.as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    assert_eq!(keys, ["column", "file", "help", "language", "length", "level", "line", "message", "rule"]);
    let mut keys: Vec<&str> = report["summary"].as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    assert_eq!(keys, ["errors", "known", "notes", "pages", "removed", "seconds", "unchanged", "warnings", "written"]);
    assert_eq!(report["summary"]["errors"].as_u64(), Some(report["diagnostics"].as_array().unwrap().len() as u64));
}

#[test]
fn code_hosts_read_github_and_sarif() {
    let site = Site::base();
    site.replace("content/services/club.yaml", "summary:", "sumary:");
    let github = site.run(&["check", "--today", TODAY, "--format", "github"]);
    assert!(
        github.out.lines().any(|line| line.starts_with("::error file=content/services/club.yaml,line=2,col=1,title=record/unknown-key::")),
        "{}",
        github.out
    );
    let sarif = site.run(&["check", "--today", TODAY, "--format", "sarif"]).json();
    assert_eq!((sarif["version"].as_str(), sarif["runs"][0]["results"][0]["level"].as_str()), (Some("2.1.0"), Some("error")));
}

#[test]
fn levels_are_the_councils_to_set() {
    let site = Site::base();
    site.write("content/services/old.yml", "name: Old\n");
    assert_eq!(site.check().json()["summary"]["warnings"], 1);
    site.replace("content/site.yaml", "languages:\n", "checks:\n  levels: { file/unknown: error }\nlanguages:\n");
    assert_eq!((site.check().status, site.check().json()["summary"]["errors"].as_u64()), (1, Some(1)));
    site.replace("content/site.yaml", "file/unknown: error", "file/unknown: off");
    assert_eq!(site.check().problems(), []);
}

#[test]
fn what_cannot_run_says_why_and_ends_with_2() {
    let site = Site::base();
    for arguments in [&["explain", "record/unknown-kye"][..], &["schema", "servce"], &["build", "--today", "tomorrow"], &["frobnicate"]] {
        let said = site.run(arguments);
        assert_eq!(said.status, 2, "{arguments:?}");
        assert!(!said.err.is_empty(), "{arguments:?}");
    }
    assert!(site.run(&["explain", "record/unknown-kye"]).err.contains("record/unknown-key"));
    assert!(site.run(&["schema", "servce"]).err.contains("service"));
}

#[test]
fn away_from_a_site_the_tool_says_where_to_go() {
    let said = Site::empty().run(&["build"]);
    assert_eq!(said.status, 1);
    assert!(said.err.contains("localoffer new"), "{}", said.err);
}

#[test]
fn every_kind_of_file_has_a_schema_to_print() {
    for kind in localoffer::model::kind::Kind::ALL {
        let said = Site::empty().run(&["schema", kind.name()]);
        assert_eq!(said.status, 0);
        assert!(said.json()["properties"].is_object(), "{}", kind.name());
    }
}
