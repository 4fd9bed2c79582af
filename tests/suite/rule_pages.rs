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

/// The words that each rule about reading points at in its wrong sample.
const POINTS_AT: [(&str, &[&str]); 39] = [
    ("translation/left-in-english", &["We can meet you at the door if"]),
    ("reading/long-sentence", &["Phone the pool team on any wee"]),
    ("reading/long-on-average", &["We turn the music off for this"]),
    ("reading/many-ideas", &["Phone us and ask about the poo"]),
    ("reading/passive", &["is sent"]),
    ("reading/double-negative", &["unless"]),
    ("reading/uncommon-word", &["tranquil"]),
    ("reading/unexplained-term", &["short break"]),
    ("reading/hard-word", &["extracurricular"]),
    ("reading/number", &["seven"]),
    ("reading/symbol", &["&"]),
    ("reading/date", &["05/01/27", "9am-10am"]),
    ("reading/contraction", &["can't"]),
    ("reading/idiom", &["touch base"]),
    ("reading/speak-to-reader", &["What happens on your first vis"]),
    ("reading/noun-pile", &["confirmation"]),
    ("reading/long-paragraph", &["We meet you at the front door."]),
    ("reading/list", &["a towel"]),
    ("reading/emphasis", &["Phone us first"]),
    ("reading/link-text", &["click here"]),
    ("reading/same-link-text", &["our team"]),
    ("reading/score", &["S"]),
    ("heading/order", &["Before you come"]),
    ("heading/long", &["What you and your child will n"]),
    ("heading/few", &["At the end we have a hot drink"]),
    ("wording/jargon", &["signpost"]),
    ("wording/deficit", &["wheelchair-bound"]),
    ("wording/vague", &["in due course"]),
    ("wording/abbreviation", &["OT"]),
    ("wording/variant", &["child minder"]),
    ("easy-read/block", &["We keep a quiet room free."]),
    ("easy-read/no-picture", &["We keep a quiet room free."]),
    ("easy-read/picture-words", &["Phone us first."]),
    ("easy-read/too-long", &["Y"]),
    ("easy-read/not-checked", &["a"]),
    ("theme/text-size", &["font-size: 12px"]),
    ("theme/text-style", &["text-align: justify"]),
    ("allow/reason", &["<!-- allow reading/symbol -->"]),
    ("allow/unused", &["<!-- allow reading/symbol: thi"]),
];

#[test]
fn a_rule_about_reading_finds_its_sample_once_and_points_at_the_words() {
    for (id, words) in POINTS_AT {
        let rule = localoffer::words::rule::find(id).unwrap();
        let site = Site::base();
        for (path, text) in samples(rule.page, "Wrong") {
            site.write(&path, text);
        }
        let report = site.check().json();
        let pointed = report["diagnostics"].as_array().unwrap().iter().map(|one| {
            let number = |key: &str| one[key].as_u64().unwrap() as usize;
            let text = site.read(one["file"].as_str().unwrap());
            text.lines().nth(number("line") - 1).unwrap().chars().skip(number("column") - 1).take(number("length")).collect::<String>()
        });
        let pointed: Vec<String> = pointed.collect();
        assert_eq!(pointed.len(), words.len(), "{id}: {pointed:?}");
        assert!(pointed.iter().zip(words).all(|(pointed, words)| pointed.starts_with(words)), "{id}: {pointed:?}");
    }
}

#[test]
fn explain_prints_the_page() {
    let said = Site::empty().run(&["explain", "record/unknown-key"]);
    assert_eq!((said.status, said.out.as_str()), (0, localoffer::words::rule::RECORD_UNKNOWN_KEY.page));
}
