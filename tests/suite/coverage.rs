//! What the law asks for, and whether it is there: the checklist is data, and the tool knows no item by its name.

use crate::site::{Site, TODAY, paths, repository};
use localoffer::{
    check,
    model::{
        coverage::SitePage,
        guide::Guide,
        service::Service,
        site::Site as Content,
        status,
        table::{Record, Table},
    },
    plan::coverage::{State, standings},
    read,
    words::date::Date,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

fn today() -> Date {
    TODAY.parse().unwrap()
}

fn content(root: &Path) -> Content {
    read::read(root).unwrap().site.unwrap()
}

/// Every item that is not covered, with its state.
fn gaps(site: &Content) -> BTreeMap<String, State> {
    let lists = standings(site, today());
    let items = lists.iter().flat_map(|list| &list.items).filter(|item| item.state != State::Covered);
    items.map(|item| (item.id.to_string(), item.state)).collect()
}

/// The items that would no longer be covered without `guide`: it is one of too few that say so. They are missing when nothing else answers them, and else thin.
fn only_by(site: &Content, guide: &Record<Guide>) -> BTreeMap<String, State> {
    let lists = standings(site, today());
    let needed = lists.iter().flat_map(|list| &list.items).filter(|item| {
        let others = item.guides.iter().filter(|other| other.id != guide.id).count();
        guide.value.facts.covers.contains(item.id) && others < usize::from(item.item.guides.unwrap_or(0))
    });
    let state = |others: bool| if others { State::Thin } else { State::Missing };
    needed.map(|item| (item.id.to_string(), state(item.guides.len() > 1 || !item.services.is_empty() || !item.item.pages.is_empty()))).collect()
}

#[test]
fn all_that_the_law_of_england_asks_for_is_in_northmere() {
    let site = content(repository());
    assert_eq!(gaps(&site), BTreeMap::new());
    assert_eq!(standings(&site, today()).iter().map(|list| list.items.len()).sum::<usize>(), 43);
}

#[test]
fn each_guide_that_alone_covers_an_item_is_missed_by_name() {
    let mut site = content(repository());
    let all: Vec<Record<Guide>> = site.guides.iter().cloned().collect();
    let mut tried = 0;
    for guide in &all {
        let expected = only_by(&site, guide);
        site.guides = Table::new(all.iter().filter(|other| other.id != guide.id).cloned().collect()).0;
        assert_eq!(gaps(&site), expected, "without {}", guide.id);
        let found = check::coverage::find(&site, today());
        for (item, state) in &expected {
            let rule = format!("coverage/{}", state.key());
            let named = found.iter().any(|finding| finding.rule.id == rule && finding.message.contains(&format!("({item}, ")) && finding.help.contains(item));
            assert!(named, "{item} is {rule} without {}", guide.id);
        }
        assert_eq!(found.len(), expected.len());
        tried += usize::from(!expected.is_empty());
        site.guides = Table::new(all.clone()).0;
    }
    assert!(tried >= 9, "{tried} guides alone cover an item");
}

#[test]
fn a_service_that_closes_no_longer_covers_an_item() {
    let mut site = content(repository());
    let all: Vec<Record<Service>> = site.services.iter().cloned().collect();
    let mut tried = 0;
    for service in all.iter().filter(|service| service.value.status.state != status::State::Closed) {
        let lists = standings(&site, today());
        let needed = lists.iter().flat_map(|list| &list.items).filter(|item| {
            let others = item.services.iter().filter(|other| other.id != service.id).count();
            others < item.services.len() && others < usize::from(item.item.services.unwrap_or(0))
        });
        let state = |others: bool| if others { State::Thin } else { State::Missing };
        let expected = needed.map(|item| (item.id.to_string(), state(item.services.len() > 1 || !item.guides.is_empty())));
        let expected: BTreeMap<String, State> = expected.collect();
        let closed = all.iter().cloned().map(|mut record| {
            record.value.status.state = if record.id == service.id { status::State::Closed } else { record.value.status.state };
            record
        });
        site.services = Table::new(closed.collect()).0;
        assert_eq!(gaps(&site), expected, "when {} is closed", service.id);
        tried += usize::from(!expected.is_empty());
        site.services = Table::new(all.clone()).0;
    }
    assert!(tried >= 2, "{tried} services alone cover an item");
}

/// What is changed in the site under other law (a file, words in it, and other words), and what is then not covered.
type Change = (&'static str, &'static str, &'static str, &'static [(&'static str, &'static str, &'static str)]);

const CHANGES: &[Change] = &[
    ("content/guides/if-you-disagree.md", "covers: [aln-68]\n", "", &[("coverage/missing", "aln-68", "no guide or service says it answers this")]),
    (
        "content/services/advocates.yaml",
        "state: open",
        "state: closed\n  reason: The charity has ended it.",
        &[("coverage/missing", "aln-69", "1 more cannot count, because closed")],
    ),
    ("content/services/advice-line.yaml", "[advice]", "[schools]", &[("coverage/missing", "aln-9-advice", "1 more cannot count")]),
    // What only should be there is a note where what must be there is a warning.
    ("content/services/ysgol-y-traeth.yaml", "in_area: true", "in_area: false", &[("coverage/missing", "aln-schools", "1 more cannot count")]),
    ("content/services/ysgol-y-traeth.yaml", "kind: mainstream", "kind: nursery", &[("coverage/missing", "aln-schools", "1 more cannot count")]),
    (
        "content/services/ysgol-y-traeth.yaml",
        "  admissions: |\n    Ask the council for a place by the end of January.\n",
        "",
        &[("coverage/thin", "aln-schools", "`school.admissions` is not filled in for ysgol-y-traeth")],
    ),
    (
        "content/services/ysgol-y-traeth.yaml",
        "  report: https://ysgol-y-traeth.example/needs\n",
        "",
        &[("coverage/thin", "aln-schools", "`school.report` is not filled in for ysgol-y-traeth")],
    ),
    // A page that every site has is something, so what is missing beside it is named.
    (
        "content/coverage/wales-2018.yaml",
        "    pages: [have-your-say]",
        "    guides: 1\n    pages: [have-your-say]",
        &[("coverage/thin", "aln-63", "no guide says it answers this, and 1 must")],
    ),
    (
        "content/coverage/wales-2018.yaml",
        "guides: 1\n    every",
        "guides: 2\n    every",
        &[("coverage/thin", "aln-68", "1 guide says it answers this, and 2 must")],
    ),
    (
        "content/consultations.yaml",
        "opens: 2026-10-05\n    closes: 2026-12-18",
        "opens: 2025-09-01\n    closes: 2025-11-22\n    outcome: We look for more help in Welsh.\n    outcome_on: 2025-11-22",
        &[("coverage/stale", "aln-63", "the last consultation is of 2025-11-22, more than 12 months ago")],
    ),
    (
        "content/consultations.yaml",
        "opens: 2026-10-05\n    closes: 2026-12-18",
        "opens: 2026-12-01\n    closes: 2026-12-18",
        &[("coverage/missing", "aln-63", "no consultation has been published")],
    ),
    (
        "content/guides/how-it-works.md",
        "2026-09-14",
        "2024-11-22",
        &[
            ("coverage/stale", "aln-9-system", "long past its check, the first since 2025-11-22"),
            ("coverage/stale", "aln-6", "long past its check"),
            ("coverage/stale", "aln-10", "long past its check"),
        ],
    ),
];

#[test]
fn a_checklist_says_as_data_when_an_item_is_answered() {
    for (file, from, to, expected) in CHANGES {
        let site = Site::another_regime();
        site.replace(file, from, to);
        let report = site.check().json();
        let found: Vec<&serde_json::Value> =
            report["diagnostics"].as_array().unwrap().iter().filter(|one| one["rule"].as_str().unwrap().starts_with("coverage/")).collect();
        assert_eq!(found.len(), expected.len(), "{file}, {to}: {found:#?}");
        for (rule, item, why) in *expected {
            let about = |one: &&&serde_json::Value| one["message"].as_str().unwrap().contains(&format!("({item}, "));
            let one = found.iter().find(about).unwrap_or_else(|| panic!("{item} in {found:#?}"));
            assert_eq!(one["rule"].as_str(), Some(*rule));
            assert!(one["message"].as_str().unwrap().contains(why), "{one:#?}");
            assert_eq!(one["level"].as_str(), Some(if *item == "aln-schools" { "note" } else { "warning" }));
            let line = site.read("content/coverage/wales-2018.yaml").lines().position(|line| line == format!("  {item}:")).unwrap() + 1;
            assert_eq!((one["file"].as_str(), one["line"].as_u64()), (Some("content/coverage/wales-2018.yaml"), Some(line as u64)));
        }
    }
}

#[test]
fn what_is_asked_for_is_one_of_what_there_is() {
    for (file, from, to, rule) in [
        ("content/coverage/wales-2018.yaml", "fields: [school.admissions,", "fields: [school.admision,", "record/bad-value"),
        ("content/coverage/wales-2018.yaml", "pages: [have-your-say]", "pages: [have-a-say]", "record/bad-value"),
        ("content/coverage/wales-2018.yaml", "categories: [advice]", "categories: [advise]", "record/unknown-reference"),
        ("content/guides/how-it-works.md", "covers: [aln-9-system,", "covers: [aln-9-sistem,", "record/unknown-reference"),
    ] {
        let site = Site::another_regime();
        site.replace(file, from, to);
        let found = site.check().problems();
        assert!(found.iter().any(|(found, place, _)| found == rule && place == file), "{to}: {found:?}");
    }
}

#[test]
fn an_item_belongs_to_one_list() {
    let site = Site::another_regime();
    site.write("content/coverage/older.yaml", site.read("content/coverage/wales-2018.yaml").split("  aln-9-advice:").next().unwrap());
    let found = site.check().json();
    let found: Vec<&serde_json::Value> = found["diagnostics"].as_array().unwrap().iter().filter(|one| one["rule"] == "record/contradiction").collect();
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!((found[0]["file"].as_str(), found[0]["line"].as_u64()), (Some("content/coverage/wales-2018.yaml"), Some(6)));
    assert_eq!(found[0]["message"], "`aln-9-system` is an item of content/coverage/older.yaml too");
}

#[test]
fn what_a_record_that_cannot_be_read_covers_is_not_called_missing() {
    let site = Site::another_regime();
    site.replace("content/services/advocates.yaml", "summary:", "sumary:");
    let rules: Vec<String> = site.check().problems().into_iter().map(|(rule, ..)| rule).collect();
    assert!(!rules.is_empty() && rules.iter().all(|rule| rule.starts_with("record/")), "{rules:?}");
}

#[test]
fn another_country_has_its_own_list_words_and_language() {
    let site = Site::another_regime();
    let said = site.build();
    assert_eq!((said.status, said.problems_and_notes()), (0, vec![]), "{}", said.err);
    let (english, welsh) = (site.read("public/en/coverage/index.html"), site.read("public/cy/coverage/index.html"));
    assert!(english.contains("Glanmorfa additional learning needs") && english.contains("What the law of Wales asks us to tell you"), "{english}");
    assert!(welsh.contains("Beth yw cynllun datblygu unigol") && welsh.contains("Anghenion dysgu ychwanegol Glanmorfa"), "{welsh}");
    for page in [&english, &welsh] {
        assert_eq!(page.matches("class=\"tag covered\"").count(), 8);
        assert!(page.contains("id=\"aln-10\"") && !page.contains("class=\"notice gaps\""));
    }
}

#[test]
fn no_item_of_any_law_is_known_to_the_program() {
    let lists = ["content/coverage/england-2014.yaml", "tests/fixtures/another-regime/content/coverage/wales-2018.yaml"];
    let lists = lists.map(|list| fs::read_to_string(repository().join(list)).unwrap());
    let item = |line: &'static str| line.strip_prefix("  ")?.strip_suffix(':').filter(|name| !name.starts_with(' '));
    let items: Vec<&str> = lists.iter().flat_map(|list| list.clone().leak().lines().filter_map(item).collect::<Vec<_>>()).collect();
    assert_eq!(items.len(), 43 + 8);
    for path in ["src", "themes"].into_iter().flat_map(|folder| paths(&repository().join(folder))) {
        let ending = path.extension().and_then(|ending| ending.to_str());
        if matches!(ending, Some("rs" | "html" | "js")) {
            let text = fs::read_to_string(&path).unwrap();
            // A comment may name one as an example.
            let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
            let words: BTreeSet<&str> = code.iter().flat_map(|line| line.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))).collect();
            let known = items.iter().find(|item| words.contains(**item));
            assert_eq!(known, None, "{}", path.display());
        }
    }
}

#[test]
fn families_read_what_is_missing_and_why() {
    let site = Site::another_regime();
    site.replace("content/guides/if-you-disagree.md", "covers: [aln-68]\n", "");
    site.replace("content/services/ysgol-y-traeth.yaml", "  admissions: |\n    Ask the council for a place by the end of January.\n", "");
    let said = site.build();
    assert_eq!(said.status, 0, "{}", said.err);
    let page = site.read("public/en/coverage/index.html");
    let (above, list) = page.split_once("<ol class=\"coverage\"").unwrap();
    assert!(above.contains("href=\"#aln-68\"") && above.contains("href=\"#aln-schools\"") && !above.contains("href=\"#aln-10\""), "{above}");
    let item = |id: &str| list.split(&format!("id=\"{id}\"")).nth(1).unwrap().split("</li>").next().unwrap();
    assert!(item("aln-68").contains("Not on this site yet") && item("aln-68").contains("No page says anything about this yet."));
    assert!(item("aln-schools").contains("Partly on this site") && item("aln-schools").contains("How children get a place"), "{}", item("aln-schools"));
    assert!(item("aln-schools").contains("href=\"/en/services/ysgol-y-traeth/\"") && item("aln-10").contains("On this site"));
    let changes = site.read("public/en/changes/index.html");
    assert!(changes.contains("href=\"/en/coverage/#aln-68\"") && changes.contains("href=\"/en/coverage/#aln-schools\""), "{changes}");
}

/// The languages of a built site.
fn languages(site: &Site) -> Vec<String> {
    let folders = fs::read_dir(site.path().join("public")).unwrap().map(|entry| entry.unwrap().path());
    let languages = folders.filter(|folder| folder.join("contact/index.html").exists());
    languages.map(|folder| folder.file_name().unwrap().to_string_lossy().into_owned()).collect()
}

#[test]
fn the_pages_that_the_law_asks_for_are_in_every_language() {
    let base = Site::base();
    assert_eq!(base.build().status, 0);
    let (northmere, _) = Site::built_northmere();
    // Nobody has commented on the small site, and nothing was asked there.
    assert!(!["content/comments", "content/consultations.yaml"].iter().any(|none| base.path().join(none).exists()));
    for (site, count) in [(&base, 3), (northmere, 15)] {
        let languages = languages(site);
        assert_eq!(languages.len(), count, "{languages:?}");
        for (page, language) in SitePage::ALL.iter().flat_map(|page| languages.iter().map(move |language| (page.path(), language))) {
            assert!(site.path().join(format!("public/{language}/{page}/index.html")).exists(), "{page} in {language}");
        }
    }
}
