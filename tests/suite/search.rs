//! The search index of a built site: what it holds leads somewhere, and what must not be found is not in it. What is found is tried by `tests/search/queries.mjs`.

use crate::site::Site;
use serde_json::Value;
use std::collections::BTreeSet;

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
    site.edit("content/venues/hall.yaml", |text| text.replace("lines: [", "lines: [Zebedee House, "));
    assert_eq!(site.build().status, 0);
    let open = words(&site);
    site.edit("content/services/club.yaml", |text| text + "sensitive_address: true\n");
    assert_eq!(site.build().status, 0);
    let hidden = words(&site);
    assert!(!hidden.contains("zebedee"), "{hidden}");
    assert!(open.contains("saturday") && hidden.contains("saturday"));
}
