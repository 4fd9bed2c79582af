//! A rule's page is its test: its wrong sample is found by the rule, its right sample by none.

use crate::site::Site;
use localoffer::words::rule::{RULES, Rule};

/// The files of a section: their paths and texts. A line that starts with ## inside a sample does not end the section.
fn samples(page: &str, section: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let (mut inside, mut path) = (false, None);
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        if let Some(heading) = line.strip_prefix("## ") {
            inside = heading == section;
        } else if let Some(named) = line.strip_prefix('`').and_then(|rest| rest.strip_suffix('`')).filter(|named| named.contains('/')) {
            path = Some(named.to_owned());
        } else if let Some(fence) = ["```", "~~~"].into_iter().find(|fence| line.starts_with(fence)) {
            let text: Vec<&str> = lines.by_ref().take_while(|line| *line != fence).collect();
            files.extend(path.take().filter(|_| inside).map(|path| (path, text.join("\n") + "\n")));
        }
    }
    files
}

fn has_no_sample(rule: &Rule) -> bool {
    rule.page.contains("This rule has no sample:")
}

#[test]
fn every_page_has_the_same_parts() {
    for rule in RULES {
        assert!(rule.page.starts_with(&format!("# {}\n", rule.id)), "{} starts with its name", rule.id);
        for section in ["## Why", "## Wrong", "## Right", "## What to do"] {
            assert!(rule.page.contains(section), "{} has {section}", rule.id);
        }
        assert!(has_no_sample(rule) || !samples(rule.page, "Wrong").is_empty(), "{} has a sample", rule.id);
    }
}

#[test]
fn the_wrong_sample_is_found_and_the_right_one_is_not() {
    let mut tried = 0;
    for rule in RULES.iter().filter(|rule| !has_no_sample(rule)) {
        let site = Site::base();
        for (path, text) in samples(rule.page, "Wrong") {
            site.write(&path, text);
        }
        let wrong = site.check();
        let found: Vec<String> = wrong.problems_and_notes().into_iter().map(|(rule, ..)| rule).collect();
        assert!(found.contains(&rule.id.to_owned()), "{}: its wrong sample gives {found:?}\n{}", rule.id, wrong.out);
        assert!(found.iter().all(|other| other == rule.id), "{}: its wrong sample gives others too: {found:?}\n{}", rule.id, wrong.out);

        let site = Site::base();
        for (path, text) in samples(rule.page, "Right") {
            site.write(&path, text);
        }
        assert_eq!(site.check().problems_and_notes(), [], "{}: its right sample is right", rule.id);
        tried += 1;
    }
    assert!(tried >= 24, "{tried} rules were tried");
}

#[test]
fn explain_prints_the_page() {
    let said = Site::empty().run(&["explain", "record/unknown-key"]);
    assert_eq!((said.status, said.out.as_str()), (0, localoffer::words::rule::RECORD_UNKNOWN_KEY.page));
}
