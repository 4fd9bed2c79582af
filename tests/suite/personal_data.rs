//! Personal data in comments: how much of it is found, and how often something else is taken for it.
//!
//! The comments are invented. Each stands on one line of its file: what kind it is, and its words.

use crate::site::{Site, TODAY, repository};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    fs,
};

/// The rule that finds each kind of personal data.
const RULES: [(&str, &str); 7] = [
    ("email", "personal/email"),
    ("phone", "personal/phone"),
    ("nhs", "personal/nhs-number"),
    ("insurance", "personal/national-insurance"),
    ("postcode", "personal/postcode"),
    ("name", "personal/name"),
    ("birthday", "personal/birthday"),
];

/// Kind and words of each comment of `tests/fixtures/personal/<name>.txt`.
fn comments(name: &str) -> Vec<(String, String)> {
    let text = fs::read_to_string(repository().join(format!("tests/fixtures/personal/{name}.txt"))).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split_once(" | ").unwrap()).map(|(kind, words)| (kind.to_owned(), words.to_owned())).collect()
}

/// The rules about personal data that find something in each of `comments`, in their order.
fn found(comments: &[(String, String)]) -> Vec<BTreeSet<String>> {
    let site = Site::base();
    let mut year = "themes:\n  all: { name: All }\ncomments:\n".to_owned();
    for (number, (_, words)) in comments.iter().enumerate() {
        let words = words.replace('"', "\\\"");
        let rest = "received: 2026-03, theme: all, about: site, answer: Thank you., action: We looked into it., state: done, on: 2026-10-05";
        writeln!(year, "  c{number}: {{ said: \"{words}\", {rest} }}").unwrap();
    }
    site.write("content/comments/2026.yaml", year);
    let mut found = vec![BTreeSet::new(); comments.len()];
    for (rule, file, line) in site.run(&["check", "--format", "json", "--today", TODAY]).problems() {
        if rule.starts_with("personal/") && file == "content/comments/2026.yaml" {
            found[usize::try_from(line).unwrap() - 4].insert(rule);
        }
    }
    found
}

/// What is missed in the comments of `planted`, and what is found in those of `near_misses`, as lines to read.
fn misses_and_false_alarms(planted: &str, near_misses: &str) -> (Vec<String>, Vec<String>) {
    let rules = BTreeMap::from(RULES);
    let (planted, near_misses) = (comments(planted), comments(near_misses));
    let missed = planted.iter().zip(found(&planted)).filter(|((kind, _), found)| !found.contains(rules[kind.as_str()]));
    let alarms = near_misses.iter().zip(found(&near_misses)).filter(|(_, found)| !found.is_empty());
    let line = |((kind, words), found): (&(String, String), BTreeSet<String>)| format!("{kind}: {words} {found:?}");
    (missed.map(line).collect(), alarms.map(line).collect())
}

#[test]
fn of_50_comments_with_personal_data_48_are_found_and_of_50_without_at_most_3() {
    assert_eq!((comments("planted").len(), comments("near-misses").len()), (50, 50));
    let (missed, alarms) = misses_and_false_alarms("planted", "near-misses");
    assert!(missed.len() <= 2 && alarms.len() <= 3, "missed: {missed:#?}\nfalse alarms: {alarms:#?}");
}
