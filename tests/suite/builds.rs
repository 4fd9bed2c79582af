//! What every build keeps: the same bytes, nothing written twice, nothing that is not ours touched.

use crate::site::{Site, TODAY};
use std::{fs, time::SystemTime};

#[test]
fn the_same_sources_give_the_same_bytes_whatever_the_computer_is_set_to() {
    let site = Site::northmere();
    let build = |out: &str, jobs: &str, variables: &[(&str, &str)]| {
        let mut command = site.command(&["build", "--today", TODAY, "--out", out, "--jobs", jobs]);
        command.envs(variables.iter().copied());
        assert!(command.output().unwrap().status.success());
        site.files(out)
    };
    let one = build("one", "1", &[]);
    let two = build("two", "2", &[("TZ", "Asia/Kathmandu"), ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8")]);
    let eight = build("eight", "8", &[("TZ", "Pacific/Kiritimati")]);
    assert!(one.len() > 500);
    assert_eq!(one.keys().collect::<Vec<_>>(), two.keys().collect::<Vec<_>>());
    let different: Vec<&String> = one.iter().filter(|(path, bytes)| two[*path] != **bytes || eight[*path] != **bytes).map(|(path, _)| path).collect();
    assert!(different.is_empty(), "{different:?}");
}

#[test]
fn a_second_build_writes_nothing() {
    let site = Site::base();
    let first = site.build().json();
    assert!(first["summary"]["written"].as_u64().unwrap() > 50);
    let page = site.path().join("public/en/index.html");
    let time = |page: &std::path::Path| -> SystemTime { fs::metadata(page).unwrap().modified().unwrap() };
    let before = time(&page);
    let second = site.build().json();
    assert_eq!((second["summary"]["written"].as_u64(), second["summary"]["removed"].as_u64()), (Some(0), Some(0)));
    assert_eq!(time(&page), before);
}

#[test]
fn touching_one_record_rewrites_only_pages_that_show_it() {
    let site = Site::northmere();
    site.build();
    let before = site.files("public");
    site.replace("content/services/tiny-tides-playgroup.yaml", "complaints:\n  how: |\n", "complaints:\n  how: |\n    Say it in the room first.\n\n");
    let said = site.build();
    let after = site.files("public");
    let changed: Vec<&String> =
        after.iter().filter(|(path, bytes)| before.get(*path) != Some(*bytes)).map(|(path, _)| path).filter(|path| !path.starts_with(".localoffer")).collect();
    let languages = before.keys().filter(|path| path.ends_with("/services/tiny-tides-playgroup/index.html")).count();
    // `release.json` holds a digest of every source.
    let (release, changed): (Vec<&String>, Vec<&String>) = changed.into_iter().partition(|path| *path == "release.json");
    assert!(changed.iter().all(|path| path.ends_with("/services/tiny-tides-playgroup/index.html")), "{changed:?}");
    assert_eq!((changed.len(), release.len(), said.json()["summary"]["written"].as_u64()), (languages, 1, Some(languages as u64 + 1)));
}

#[test]
fn a_page_that_goes_away_is_removed_and_nothing_else_is() {
    let site = Site::base();
    site.build();
    let club = site.read("content/services/club.yaml");
    site.write("content/services/second-club.yaml", club);
    assert_eq!(site.build().status, 0);
    assert!(site.path().join("public/en/services/second-club/index.html").exists());
    let before = site.files("public");
    fs::remove_file(site.path().join("content/services/second-club.yaml")).unwrap();
    let said = site.build();
    let after = site.files("public");
    let gone: Vec<&String> = before.keys().filter(|path| !after.contains_key(*path)).collect();
    assert_eq!((said.status, said.json()["summary"]["removed"].as_u64()), (0, Some(gone.len() as u64)), "{}", said.out);
    // Files of the search index are named by what is in them, so those that named the page go with it.
    let pages: Vec<&&String> = gone.iter().filter(|path| !path.starts_with("assets/search/")).collect();
    assert_eq!(pages.len(), 3, "{gone:?}");
    assert!(!site.path().join("public/en/services/second-club").exists());
    assert!(site.path().join("public/en/services/club/index.html").exists());
}

#[test]
fn a_folder_with_files_of_others_is_refused_until_told() {
    let site = Site::base();
    site.write("public/CNAME", "localoffer.council.example\n");
    let said = site.run(&["build", "--today", TODAY]);
    assert_eq!(said.status, 2);
    assert!(said.err.contains("CNAME") && said.err.contains("--keep-unknown"), "{}", said.err);
    assert_eq!(site.run(&["build", "--today", TODAY, "--keep-unknown"]).status, 0);
    assert!(site.path().join("public/CNAME").exists());
}

#[test]
fn a_page_for_each_file_is_an_option() {
    let site = Site::base();
    site.replace("content/site.yaml", "languages:\n", "addresses: files\nlanguages:\n");
    let said = site.build();
    assert_eq!((said.status, said.problems()), (0, vec![]), "{}", said.out);
    assert!(site.read("public/en/index.html").contains("/en/needs.html"));
}

#[test]
fn a_dead_link_in_a_template_leaves_the_old_site_as_it_was() {
    let site = Site::base();
    site.build();
    let before = site.files("public");
    site.write("themes/default/templates/letters.html", "<p><a href=\"/en/nowhere/\">Nowhere</a> <a href=\"#no-part\">No part</a></p>\n");
    let said = site.build();
    let rules: Vec<String> = said.problems().into_iter().map(|(rule, ..)| rule).collect();
    assert_eq!(said.status, 1);
    assert!(rules.contains(&"output/dead-link".to_owned()) && rules.contains(&"output/dead-anchor".to_owned()), "{rules:?}");
    assert!(site.files("public") == before);
}
