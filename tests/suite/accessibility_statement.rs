//! The accessibility statement: the words of the law and of the government's model, the council's facts, and nothing that contradicts itself.

use crate::site::Site;
use localoffer::{check::statement::FIXED, render::reading};

const FILE: &str = "content/accessibility.yaml";

/// A statement in which everything is claimed that can be.
const ALL: &str = "
status: partial
scope: This statement applies to the whole of this website.
method: An expert from outside the council tested every kind of page.
prepared: 2025-11-03
reviewed: 2026-11-02
failures:
  film:
    what: The film about the club has no captions.
    criterion: 1.2.2
    affects: People who cannot hear
    fix_by: 2027-02-26
burden:
  what: Old films have no description.
  criteria: [1.2.5, 1.2.3]
  assessed: 2026-10-01
  assessment: https://smallham.example/assessment
outside_scope: Maps are not part of this.
";

/// The sentences of the page in the language of the records, in their order, of a site of Smallham that claims everything.
const IN_ORDER: [&str; 21] = [
    "Accessibility statement for Smallham SEND Local Offer",
    "Smallham Council is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.",
    "This statement applies to the whole of this website.",
    "Compliance status",
    "This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the non-compliances and exemptions listed below.",
    "Non-accessible content",
    "The content listed below is non-accessible for the following reasons.",
    "Non-compliance with the accessibility regulations",
    "1.2.2 Captions (Prerecorded) (A)",
    "26 February 2027",
    "Disproportionate burden",
    "1.2.5 Audio Description (Prerecorded) (AA)",
    "We assessed this on 1 October 2026.",
    "Content that's not within the scope of the accessibility regulations",
    "Preparation of this accessibility statement",
    "This statement was prepared on 3 November 2025. It was last reviewed on 2 November 2026.",
    "Feedback and contact information",
    "localoffer@smallham.example",
    "Enforcement procedure",
    "The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the 'accessibility regulations').",
    "If you're not happy with how we respond to your complaint, contact the Equality Advisory and Support Service (EASS).",
];

fn with(statement: &str) -> Site {
    let site = Site::base();
    site.write(FILE, statement);
    site
}

/// What the page says, in one line, and its HTML.
fn page(site: &Site, lang: &str) -> (String, String) {
    assert_eq!(site.build().status, 0, "{}", site.check().out);
    let html = site.read(&format!("public/{lang}/accessibility/index.html"));
    let main = html.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
    (reading::words(main).join(" ").split_whitespace().collect::<Vec<_>>().join(" "), main.to_owned())
}

/// What the headings say, each with its level.
fn headings(html: &str) -> Vec<(String, String)> {
    let heading = |at: (usize, &str)| {
        let level = html[at.0 + 1..at.0 + 3].to_owned();
        let inner = html[at.0..].split_once('>')?.1.split("</h").next()?;
        level.ends_with(|c: char| c.is_ascii_digit()).then(|| (level, inner.replace("&#39;", "'").replace("&#x27;", "'")))
    };
    html.match_indices("<h").filter_map(heading).collect()
}

#[test]
fn the_page_says_the_words_of_the_law_in_their_order() {
    let (words, html) = page(&with(ALL), "en");
    let mut rest = words.as_str();
    for sentence in IN_ORDER {
        rest = rest.split_once(sentence).unwrap_or_else(|| panic!("{sentence:?} comes next in {rest}")).1;
    }
    let headings = headings(&html);
    let expected = [
        ("h1", "Accessibility statement for Smallham SEND Local Offer"),
        ("h2", "You can"),
        ("h2", "Compliance status"),
        ("h2", "Non-accessible content"),
        ("h3", "Non-compliance with the accessibility regulations"),
        ("h3", "Disproportionate burden"),
        ("h3", "Content that's not within the scope of the accessibility regulations"),
        ("h2", "Preparation of this accessibility statement"),
        ("h2", "Feedback and contact information"),
        ("h2", "Enforcement procedure"),
    ];
    assert_eq!(headings[..expected.len()], expected.map(|(level, words)| (level.to_owned(), words.to_owned())), "{html}");
    for link in [
        "https://www.equalityadvisoryservice.com/",
        "https://www.w3.org/TR/WCAG22/#captions-prerecorded",
        "https://smallham.example/assessment",
        "/en/formats/",
    ] {
        assert!(html.contains(&format!("href=\"{link}\"")) || html.contains(&format!("href={link}")), "{link}");
    }
}

#[test]
fn how_far_the_site_meets_the_standard_is_one_of_the_sentences_of_the_law() {
    let start = |status: &str| format!("status: {status}\nscope: All of it.\nmethod: We tried it.\nprepared: 2026-11-02\nreviewed: 2026-11-02\n");
    let failures = "failures:\n  film: { what: No captions., criterion: 1.2.2, fix_by: 2027-02-26 }\n";
    let burden = "burden: { what: No description., criteria: [1.2.5], assessed: 2026-10-01 }\n";
    let standard = "with the Web Content Accessibility Guidelines version 2.2 AA standard";
    for (status, more, sentence) in [
        ("full", String::new(), format!("This website is fully compliant {standard}.")),
        ("partial", failures.to_owned(), format!("This website is partially compliant {standard}, due to the non-compliances listed below.")),
        ("partial", burden.to_owned(), format!("This website is partially compliant {standard}, due to the exemptions listed below.")),
        (
            "partial",
            [failures, burden].concat(),
            format!("This website is partially compliant {standard}, due to the non-compliances and exemptions listed below."),
        ),
        ("none", failures.to_owned(), format!("This website is not compliant {standard}. The non-compliances are listed below.")),
    ] {
        let (words, html) = page(&with(&(start(status) + &more)), "en");
        assert!(words.contains(&sentence), "{sentence}: {words}");
        assert_eq!(html.contains("Non-accessible content"), !more.is_empty(), "{status}");
        assert_eq!(html.contains("Disproportionate burden"), more.contains("burden"), "only when it is claimed");
    }
}

#[test]
fn a_site_without_a_statement_claims_nothing() {
    let site = Site::base();
    std::fs::remove_file(site.path().join(FILE)).unwrap();
    assert_eq!(site.check().problems(), [("statement/missing".to_owned(), "content/site.yaml".to_owned(), 1)]);
    let (words, _) = page(&site, "en");
    assert!(words.contains("We have not yet tested this website") && !words.contains("compliant") && !words.contains("Preparation of"), "{words}");
    assert!(words.contains("Smallham Council is committed") && words.contains("Enforcement procedure") && words.contains("01632 960100"), "{words}");
    site.write(FILE, "status: fulll\n");
    assert!(site.check().problems().iter().all(|(rule, ..)| rule.starts_with("record/")), "a file with a slip is not called missing");
}

#[test]
fn a_statement_is_looked_at_every_year() {
    let review = |reviewed: &str| {
        let site = with(&ALL.replace("prepared: 2025-11-03", "prepared: 2025-11-01").replace("reviewed: 2026-11-02", &format!("reviewed: {reviewed}")));
        site.check().json()["diagnostics"].as_array().unwrap().iter().map(|one| one["message"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(review("2025-11-23"), Vec::<String>::new(), "365 days ago");
    assert_eq!(review("2025-11-22"), ["the accessibility statement was last reviewed on 2025-11-22, 366 days ago"]);
}

#[test]
fn what_contradicts_itself_is_an_error_at_its_line() {
    let wrong = |from: &str, to: &str| {
        let site = with(ALL.replace(from, to).trim_start());
        let report = site.check().json();
        let one = |one: &serde_json::Value| {
            let line = site.read(FILE).lines().nth(one["line"].as_u64().unwrap() as usize - 1).unwrap_or_default().trim().to_owned();
            (one["rule"].as_str().unwrap().to_owned(), one["level"].as_str().unwrap().to_owned(), line)
        };
        report["diagnostics"].as_array().unwrap().iter().map(one).collect::<Vec<_>>()
    };
    let found = |rule: &str, line: &str| vec![(rule.to_owned(), "error".to_owned(), line.to_owned())];
    let (start, failures) = ALL.split_once("failures:").unwrap();
    assert!(start.contains("partial"));
    assert_eq!(wrong("status: partial", "status: full"), found("record/contradiction", "status: full"), "full with failures");
    assert_eq!(wrong(&format!("failures:{failures}"), ""), found("record/contradiction", "status: partial"), "partial without any failure");
    assert_eq!(wrong("fix_by: 2027-02-26", "fix_by: 2026-11-22"), found("record/contradiction", "fix_by: 2026-11-22"), "a promise that is past");
    assert_eq!(wrong("fix_by: 2027-02-26", "fix_by: 2026-11-23"), vec![], "a promise for today is not past yet");
    assert_eq!(wrong("reviewed: 2026-11-02", "reviewed: 2026-11-24"), found("record/contradiction", "reviewed: 2026-11-24"), "a review in the future");
    assert_eq!(wrong("prepared: 2025-11-03", "prepared: 2026-11-03"), found("record/contradiction", "reviewed: 2026-11-02"), "reviewed before it was written");
    assert_eq!(wrong("assessed: 2026-10-01", "assessed: 2026-12-01"), found("record/contradiction", "assessed: 2026-12-01"));
    assert_eq!(wrong("  assessed: 2026-10-01\n", "")[0].0, "record/missing-field", "a burden without an assessment");
    assert_eq!(wrong("criterion: 1.2.2", "criterion: 4.1.1"), found("record/bad-value", "criterion: 4.1.1"), "not in WCAG 2.2");
}

#[test]
fn words_that_the_law_fixes_cannot_be_said_in_another_way() {
    let site = Site::base();
    for name in FIXED {
        site.write("locales/en/site.ftl", format!("{name} = Something else\n"));
        let rules: Vec<String> = site.check().problems().into_iter().map(|(rule, ..)| rule).filter(|rule| !rule.starts_with("locale/")).collect();
        assert_eq!(rules, ["statement/words"], "{name}");
    }
    site.write(
        "locales/en/site.ftl",
        "statement-full = This website is fully compliant with the\n    Web Content Accessibility Guidelines version 2.2 AA standard.\n",
    );
    assert_eq!(site.check().problems(), [], "the same words on two lines are the same words");
    site.write("locales/en/site.ftl", "statement-untested = We will test this in May.\n");
    assert_eq!(site.check().problems(), [], "these are not fixed");
}

#[test]
fn a_translation_says_which_statement_is_the_legal_one() {
    let (words, html) = page(&with(ALL), "ar");
    assert!(html.contains("href=\"/en/accessibility/\" hreflang=\"en\""), "{html}");
    assert!(words.contains("English") && words.contains("2018") && words.contains("EASS"), "{words}");
    for lang in ["en", "en-simple"] {
        assert!(!page(&with(ALL), lang).0.contains("The legal statement"), "{lang} is the language of the records");
    }
}

#[test]
fn a_statement_whose_facts_are_not_translated_is_no_page_of_that_language() {
    let notice = "class=\"notice fallback\"";
    let site = with(ALL);
    assert!(!page(&site, "en").1.contains(notice));
    for lang in ["ar", "en-simple"] {
        assert!(page(&site, lang).1.contains(notice), "{lang}: facts in English are not easy read, nor Arabic");
    }
    site.write("locales/ar/accessibility.yaml", "scope: هذا البيان عن الموقع كله.\n");
    assert!(!page(&site, "ar").1.contains("<p>This statement applies"));
    for file in [FILE, "locales/ar/accessibility.yaml"] {
        std::fs::remove_file(site.path().join(file)).unwrap();
    }
    assert!(!page(&site, "ar").1.contains(notice), "without facts all words are in every language");
}

#[test]
fn a_failure_may_have_any_name() {
    for name in ["feedback", "status", "can"] {
        page(&with(&ALL.replace("  film:", &format!("  {name}:"))), "en");
    }
}
