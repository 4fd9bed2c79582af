//! What an editor hears of words that are hard to read.

use crate::site::{Site, TODAY, repository};
use serde_json::Value;
use std::{collections::BTreeMap, fs};

fn prose() -> String {
    fs::read_to_string(repository().join("tests/fixtures/council-prose.md")).unwrap()
}

fn measure(arguments: &[&str], text: &str) -> Value {
    let site = Site::empty();
    site.write("text.md", text);
    let said = site.run(&[&["readability", "text.md", "--format", "json"], arguments].concat());
    serde_json::from_str(&said.out).unwrap_or_else(|_| panic!("{}{}", said.out, said.err))
}

/// The line, the rule and the words of everything found.
fn found(measured: &Value, text: &str) -> Vec<(u64, String, String)> {
    let one = |problem: &Value| {
        let number = |key: &str| problem[key].as_u64().unwrap();
        let line = text.lines().nth(number("line") as usize - 1).unwrap_or_default();
        let words: String = line.chars().skip(number("column") as usize - 1).take(number("length") as usize).collect();
        (number("line"), problem["rule"].as_str().unwrap().to_owned(), words)
    };
    measured["diagnostics"].as_array().unwrap().iter().map(one).collect()
}

#[test]
fn typical_council_prose_is_told_what_a_tired_parent_stumbles_over() {
    let text = prose();
    let measured = measure(&[], &text);
    let found = found(&measured, &text);
    let has = |rule: &str, words: &str| found.iter().any(|(_, name, at)| name == rule && at.to_lowercase().starts_with(words));
    for (rule, words) in [
        ("wording/jargon", "multidisciplinary"),
        ("wording/jargon", "discretionary"),
        ("wording/jargon", "signpost"),
        ("wording/vague", "in a timely manner"),
        ("wording/vague", "in due course"),
        ("wording/jargon", "pursuant to"),
        ("wording/jargon", "utilise"),
        ("wording/deficit", "suffer from"),
        ("wording/deficit", "confined to a wheelchair"),
        ("wording/abbreviation", "ehcp"),
        ("reading/long-sentence", "the authority is committed"),
        ("reading/double-negative", "unless"),
        ("reading/date", "03/09/26"),
        ("reading/date", "9am-12pm"),
        ("reading/symbol", "&"),
        ("reading/symbol", "e.g"),
        ("reading/contraction", "won't"),
        ("reading/idiom", "touch base"),
        ("reading/emphasis", "it is"),
        ("reading/emphasis", "incomplete forms"),
        ("reading/link-text", "click here"),
        ("reading/noun-pile", ""),
        ("reading/passive", "is"),
        ("heading/order", "appeals"),
    ] {
        assert!(has(rule, words), "{rule} finds “{words}” in {found:#?}");
    }
    let lines: BTreeMap<u64, usize> = found.iter().fold(BTreeMap::new(), |mut lines, (line, ..)| {
        *lines.entry(*line).or_default() += 1;
        lines
    });
    assert!(lines.len() >= 10, "{} lines are flagged", lines.len());
    for problem in measured["diagnostics"].as_array().unwrap() {
        assert!(problem["help"].as_str().unwrap().len() > 10, "{problem} says what to do");
    }
}

#[test]
fn plain_words_are_left_alone() {
    let text = "## Ask for a short break\n\nYou can ask us for a short break. It is time away from home for your child.\n\nPhone us on 01632 960100, or send an email to help@example.org. We answer on the same day.\n";
    assert_eq!(found(&measure(&[], text), text), []);
}

#[test]
fn a_text_is_measured_with_the_formulas_of_its_language() {
    let sentence = "Puede hablar con el colegio si cree que necesita más apoyo. ";
    let measured = measure(&["--language", "es"], &sentence.repeat(12));
    let names: Vec<&str> = measured["scores"].as_array().unwrap().iter().map(|score| score["id"].as_str().unwrap()).collect();
    assert!(names[0].starts_with("es."), "{names:?}");
    assert_eq!((measured["measure"].as_str(), measured["enough"].as_bool(), measured["counts"]["words"].as_u64()), (Some("tested"), Some(true), Some(132)));
    for (language, measure_kind) in [("ur", "none"), ("ro", "trend"), ("xx", "none")] {
        assert_eq!(measure(&["--language", language], "x")["measure"], measure_kind, "{language}");
    }
}

#[test]
fn a_short_text_has_no_score_to_be_judged_by() {
    let measured = measure(&[], "We help you. Phone us.");
    assert_eq!((measured["enough"].as_bool(), measured["counts"]["sentences"].as_u64()), (Some(false), Some(2)));
    let said = Site::empty();
    said.write("a.txt", "We help you. Phone us.");
    assert!(said.run(&["readability", "a.txt"]).out.contains("too short for a score to say much"));
}

#[test]
fn easy_read_is_held_to_more() {
    let text =
        "![](picture:phone) Phone us. We help.\n\nWe can't say when the assessment will be finished because it was sent to 12 different people in 3 teams.\n";
    let rules: Vec<String> = found(&measure(&["--for", "easy-read"], text), text).into_iter().map(|(_, rule, _)| rule).collect();
    for rule in ["reading/long-sentence", "easy-read/no-picture", "reading/contraction", "reading/passive"] {
        assert!(rules.iter().any(|found| found == rule), "{rule} in {rules:?}");
    }
}

#[test]
fn an_allowance_with_a_reason_silences_its_rule_and_shows_in_the_report() {
    let site = Site::base();
    let long =
        "The hall is open to every child and to every adult who comes with a child on each day of the week and also on many of the holidays of the year.";
    site.edit("content/guides/first-steps.md", |text| format!("{text}\n{long}\n"));
    assert_eq!(site.check().problems().into_iter().map(|(rule, ..)| rule).filter(|rule| rule == "reading/long-sentence").count(), 1);
    site.edit("content/guides/first-steps.md", |text| text.replace(long, &format!("<!-- allow reading/long-sentence: the words of the hall -->\n{long}")));
    let said = site.run(&["check", "--today", TODAY, "--format", "json"]);
    let report: Value = serde_json::from_str(&said.out).unwrap();
    let allowed = report["allowed"].as_array().unwrap();
    assert!(allowed.iter().any(|one| one["rule"] == "reading/long-sentence" && one["reason"] == "the words of the hall"), "{}", said.out);
    assert!(!site.check().problems().into_iter().any(|(rule, ..)| rule == "reading/long-sentence"));
    // It is a comment: no reader sees it.
    site.run(&["build", "--today", TODAY]);
    assert!(!site.read("public/en/guides/first-steps/index.html").contains("allow reading"));
}

#[test]
fn a_baseline_stops_only_for_what_is_new_and_shrinks_as_things_are_put_right() {
    let site = Site::base();
    let bad = "Read [here](/services/club/).\n";
    site.edit("content/guides/first-steps.md", |text| format!("{text}\n{bad}"));
    assert_eq!(site.run(&["check", "--today", TODAY]).status, 1);
    let first = site.run(&["check", "--today", TODAY, "--baseline", "known.json"]);
    assert_eq!((first.status, first.out.contains("known from the baseline")), (0, true), "{}", first.out);
    assert_eq!(site.run(&["check", "--today", TODAY, "--baseline", "known.json"]).status, 0);
    assert_eq!(site.run(&["build", "--today", TODAY, "--baseline", "known.json"]).status, 0);

    site.edit("content/guides/first-steps.md", |text| format!("{text}\nOr [more](/services/club/).\n"));
    let kept = site.read("known.json");
    assert_eq!(site.run(&["check", "--today", TODAY, "--baseline", "known.json"]).status, 1);
    assert_eq!(site.read("known.json"), kept, "a baseline never grows by itself");

    site.edit("content/guides/first-steps.md", |text| text.replace(bad, "").replace("\nOr [more](/services/club/).\n", ""));
    assert_eq!(site.run(&["check", "--today", TODAY, "--baseline", "known.json"]).status, 0);
    assert!(!site.read("known.json").contains("link-text"));
    site.edit("content/guides/first-steps.md", |text| format!("{text}\n{bad}"));
    assert_eq!(site.run(&["check", "--today", TODAY, "--baseline", "known.json"]).status, 1, "what was put right may not come back");
}

#[test]
fn a_slip_that_hides_problems_leaves_the_baseline_as_it_is_and_better_words_are_no_new_problem() {
    let site = Site::base();
    let long =
        "The hall is open to every child and to every adult who comes with a child on each day of the week and also on many of the holidays of the year.";
    site.edit("content/guides/first-steps.md", |text| format!("{text}\n{long}\n"));
    let check = |site: &Site| site.run(&["check", "--today", TODAY, "--baseline", "known.json", "--format", "json"]).json();
    assert_eq!(check(&site)["summary"]["known"], 1);
    let kept = site.read("known.json");
    site.write("content/services/broken.yaml", "bad: [\n");
    check(&site);
    assert_eq!(site.read("known.json"), kept);
    std::fs::remove_file(site.path().join("content/services/broken.yaml")).unwrap();
    site.edit("content/guides/first-steps.md", |text| text.replace(" and also on many", " and on many"));
    let better = check(&site);
    assert_eq!((better["summary"]["known"].as_u64(), better["summary"]["warnings"].as_u64()), (Some(1), Some(0)));
}

#[test]
fn a_word_list_of_the_site_comes_before_the_one_that_comes_with_the_tool() {
    let site = Site::base();
    site.edit("content/guides/first-steps.md", |text| format!("{text}\nWe signpost you to the widget.\n"));
    let wording = |site: &Site| site.run(&["check", "--today", TODAY, "--format", "json"]).out;
    assert!(wording(&site).contains("signpost") && !wording(&site).contains("gadget"));
    site.write(
        "content/wording.yaml",
        "avoid:\n  signpost: { words: [], instead: x, why: We say it., kind: jargon }\n  widget: { words: [widget], instead: gadget, why: It is plainer., kind: jargon }\n",
    );
    let said = wording(&site);
    assert!(said.contains("Write “gadget”") && !said.contains("“signpost”"), "{said}");
}
