//! The search index of a built site: what it holds leads somewhere, what must not be found is not in it, and the script finds what tired parents type.

use crate::site::{Site, repository};
use serde_json::Value;
use std::{collections::BTreeSet, io::Write, path::Path, process::Command};

/// Runs a script of `tests/search` in Node. Where there is no Node it is not tried, and the test says so.
fn node(script: &str, folder: &Path) {
    let script = repository().join("tests/search").join(script);
    match Command::new("node").arg(&script).arg(folder).output() {
        Ok(said) => assert!(said.status.success(), "{}{}", String::from_utf8_lossy(&said.stdout), String::from_utf8_lossy(&said.stderr)),
        // Straight to the terminal: a test that passes keeps what it prints to itself.
        Err(_) => drop(writeln!(std::io::stderr(), "NOT TRIED: there is no Node on this computer for {}", script.display())),
    }
}

#[test]
fn the_script_folds_words_as_the_tool_does() {
    node("fold.mjs", Path::new(""));
}

#[test]
fn the_page_that_a_tired_parent_wants_is_among_the_first_five() {
    node("queries.mjs", &Site::built_northmere().0.path().join("public"));
}

/// Every file of the search index of a built site as JSON, by path.
fn index(site: &Site) -> Vec<(String, Value)> {
    let files = site.files("public/assets/search");
    files.into_iter().map(|(path, bytes)| (path.clone(), serde_json::from_slice(&bytes).unwrap_or_else(|error| panic!("{path}: {error}")))).collect()
}

/// Every piece of text in `value`.
fn texts<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => found.push(text),
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Object(fields) => fields.values().for_each(|field| texts(field, found)),
        _ => {}
    }
}

#[test]
fn every_page_that_search_names_is_there() {
    let (site, _) = Site::built_northmere();
    let (mut named, mut pages) = (BTreeSet::new(), BTreeSet::new());
    for (_, file) in &index(site) {
        let mut found = Vec::new();
        texts(file, &mut found);
        named.extend(
            found.into_iter().filter(|text| text.starts_with("services/") || text.starts_with("guides/") || text.starts_with("events/")).map(str::to_owned),
        );
    }
    for path in &named {
        assert!(site.path().join(format!("public/en/{path}/index.html")).exists(), "{path}");
        pages.insert(path.split('/').next().unwrap().to_owned());
    }
    assert!(named.len() > 90 && pages.len() == 3, "{} pages of {pages:?}", named.len());
}

#[test]
fn an_address_that_must_stay_hidden_is_not_in_it() {
    let site = Site::base();
    let words = |site: &Site| {
        let mut all = String::new();
        for (path, file) in index(site).into_iter().filter(|(path, _)| path.starts_with("en.")) {
            let before = file["words"].as_str().unwrap_or_else(|| panic!("{path} has words")).split(' ').fold(String::new(), |before: String, told| {
                let kept = usize::from_str_radix(&told[..1], 36).unwrap();
                let word: String = before.chars().take(kept).chain(told[1..].chars()).collect();
                all.push_str(&word);
                all.push(' ');
                word
            });
            assert!(!before.is_empty());
        }
        all
    };
    let hall = site.read("content/venues/hall.yaml");
    site.replace("content/venues/hall.yaml", "town: Smallham", "town: Zebedee");
    assert_eq!(site.build().status, 0);
    assert!(words(&site).contains("zebedee"));
    site.edit("content/services/club.yaml", |text| text + "sensitive_address: true\n");
    assert_eq!(site.build().status, 0);
    assert!(!words(&site).contains("zebedee"));
    site.replace("content/services/club.yaml", "sensitive_address: true\n", "");
    site.write("content/venues/hall.yaml", hall.replace("town: Smallham", "town: Zebedee") + "sensitive: true\n");
    assert_eq!(site.build().status, 0);
    let hidden = words(&site);
    assert!(!hidden.contains("zebedee") && hidden.contains("saturday"));
}
