//! What comes back from translators is looked at before it is taken: facts stay facts, guides stay whole, and a broken file breaks nothing.

use crate::{
    site::{Said, Site},
    translations::{count, recorded, translations},
};
use localoffer::effects::exchange::{Exchange, Exchanged, po, sheet, xliff};

/// A file of the site, as it comes from a translator: id, source and translation of each unit.
pub(crate) fn returned(site: &Site, name: &str, units: &[(&str, &str, &str)]) -> String {
    let unit = |(id, source, target): &(&str, &str, &str)| Exchanged {
        id: (*id).to_owned(),
        source: (*source).to_owned(),
        target: (*target).to_owned(),
        ..Exchanged::default()
    };
    let exchange = Exchange {
        from: "en".to_owned(),
        to: "pl".to_owned(),
        site: "Smallham".to_owned(),
        day: "2026-11-23".to_owned(),
        units: units.iter().map(unit).collect(),
    };
    let text = match name.rsplit('.').next().unwrap() {
        "po" => po::write(&exchange),
        "csv" => sheet::write(&exchange),
        _ => xliff::write(&exchange),
    };
    site.write(name, text);
    site.path().join(name).display().to_string()
}

/// Imports `file` into Polish.
pub(crate) fn import(site: &Site, file: &str, more: &[&str]) -> Said {
    translations(site, &[&["import", "pl", file], more].concat())
}

/// Holds that the lines of `said` that name `id` give `reason`.
fn refused(said: &Said, id: &str, reason: &str) {
    let line = said.out.lines().find(|line| line.trim().starts_with(&format!("{id} "))).unwrap_or_else(|| panic!("{id} is refused: {}{}", said.out, said.err));
    assert!(line.contains(reason), "{line} says {reason}");
}

#[test]
fn a_changed_fact_is_refused_with_its_reason_and_the_rest_is_taken() {
    let site = recorded();
    let call = "Phone 01632 960211 and ask for the club.";
    let cost = "It costs £4.50 for each session.";
    let days = "We answer within 20 days of your letter.";
    let web = "Read https://smallham.example/club before you come.";
    for (from, to) in [
        ("Phone us. We tell you within a week if there is a place.", call),
        ("Your child is between 5 and 15.", cost),
        ("Tell us what your child needs before the first visit.", days),
        ("All staff have first aid training.", web),
    ] {
        site.replace("content/services/club.yaml", from, to);
    }
    let hall = "The level way in is at the side.";
    let file = returned(
        &site,
        "back.po",
        &[
            ("services/club:access.how", call, "Proszę zadzwonić pod numer 01632 960212 i zapytać o klub."),
            ("services/club:access.criteria", cost, "Koszt to £5.40 za każde zajęcia."),
            ("services/club:access_notes", days, "Odpowiadamy w ciągu 21 dni od listu."),
            ("services/club:questions.training", web, "Proszę przeczytać https://smallham.example/klub przed wizytą."),
            ("services/club:costs.note", "Ask us if the cost is a problem.", "Proszę nas \u{202e}zapytać\u{202c}."),
            ("services/club:waiting.note", "Places open each half term.", "Miejsca są co pół semestru."),
            ("services/clubb:summary", "A calm club", "Klub"),
            ("services/club:sumary", "A calm club", "Klub"),
            ("nonsense", "A calm club", "Klub"),
            ("venues/hall:access_notes", hall, "Wejście bez schodów jest z boku."),
        ],
    );
    let said = import(&site, &file, &[]);
    assert_eq!((said.status, said.err.as_str()), (1, ""));
    for (id, reason) in [
        ("services/club:access.how", "says `960212` where the source says `960211`"),
        ("services/club:access.criteria", "4.5"),
        ("services/club:access_notes", "says `21` where the source says `20`"),
        ("services/club:questions.training", "https://smallham.example/club"),
        ("services/club:costs.note", "U+202E"),
        ("services/clubb:summary", "a record that the site does not have"),
        ("services/club:sumary", "is not a piece of words of this record"),
        ("nonsense", "is not the name of a unit"),
    ] {
        refused(&said, id, reason);
    }
    assert!(said.out.contains("8 were refused"), "{}", said.out);
    let club = site.read("locales/pl/services/club.yaml");
    assert!(club.contains("waiting:\n  note: Miejsca są co pół semestru.\n") && !club.contains("960212") && !club.contains("zapytać"), "{club}");
    assert_eq!(site.read("locales/pl/venues/hall.yaml"), "access_notes: Wejście bez schodów jest z boku.\n");
    assert!(site.check().problems().iter().all(|(rule, ..)| rule == "reading/link-text"), "the address was there before");
}

#[test]
fn a_guide_keeps_its_parts_and_links() {
    let site = recorded();
    let ask = "Talk to the [SENCO](/who/#senco). They lead on [SEND](/glossary/#send) in school.";
    let looking = "Write down what your child enjoys and what is hard.";
    let before = site.read("locales/pl/guides/first-steps.md");
    for (id, source, target, reason) in [
        ("guides/first-steps:body[2]", "## Look", "### Patrzenie", "a heading stays a heading"),
        ("guides/first-steps:body[2]", "## Look", "Patrzenie", "a heading stays a heading"),
        ("guides/first-steps:body[3]", looking, "Proszę zapisać, co dziecko lubi.\n\nI co jest trudne.", "a paragraph one paragraph"),
        ("guides/first-steps:body[3]", looking, "- Proszę zapisać, co dziecko lubi.", "a list a list"),
        ("guides/first-steps:body[6]", ask, "Proszę zapytać [koordynatora](/who/#senco) w szkole.", "/glossary/#send"),
        ("guides/first-steps:title", "First steps", "Pierwsze\nkroki", "a line break"),
        ("guides/first-steps:body[9]", "No such part.", "Nie ma.", "other parts"),
    ] {
        let said = import(&site, &returned(&site, "back.xlf", &[(id, source, target)]), &[]);
        assert_eq!(said.status, 1, "{target}: {}", said.out);
        refused(&said, id, reason);
        assert_eq!(site.read("locales/pl/guides/first-steps.md"), before);
    }
    let said = import(&site, &returned(&site, "back.xlf", &[("guides/first-steps:body[3]", looking, "Proszę napisać, co dziecko lubi.")]), &[]);
    assert_eq!(said.status, 0, "{}", said.out);
    assert!(site.read("locales/pl/guides/first-steps.md").contains("\n\nProszę napisać, co dziecko lubi.\n\n"));
}

/// A guide and its translation, part by part.
const GUIDE: [(&str, &str, &str); 9] = [
    ("guides/first-steps:title", "First steps", "Pierwsze kroki"),
    ("guides/first-steps:body[1]", "You can do these 3 things today.", "Te 3 rzeczy można zrobić dziś."),
    ("guides/first-steps:body[2]", "## Look", "## Patrzenie"),
    ("guides/first-steps:body[3]", "Write down what your child enjoys and what is hard.", "Proszę zapisać, co dziecko lubi."),
    ("guides/first-steps:body[4]", "![A map of Smallham](/media/map.png)", "![Mapa](/media/map.png)"),
    ("guides/first-steps:body[5]", "## Ask", "## Pytanie"),
    (
        "guides/first-steps:body[6]",
        "Talk to the [SENCO](/who/#senco). They lead on [SEND](/glossary/#send) in school.",
        "[SENCO](/who/#senco), [SEND](/glossary/#send).",
    ),
    ("guides/first-steps:body[7]", "## Act", "## Działanie"),
    (
        "guides/first-steps:body[8]",
        "Try the [Saturday Club](/services/club/), or phone the [advice line](/services/advice-line/).",
        "[Klub](/services/club/), [porady](/services/advice-line/).",
    ),
];

#[test]
fn half_a_guide_is_not_taken_and_gives_no_fault() {
    let site = Site::base();
    site.replace("content/site.yaml", "    ar: {", "    pl: { name: Polski }\n    ar: {");
    let said = import(&site, &returned(&site, "half.csv", &GUIDE[..5]), &[]);
    assert_eq!(said.status, 1);
    refused(&said, "guides/first-steps:body", "4 parts of the guide are translated and 4 are not");
    assert!(!site.path().join("locales/pl/guides/first-steps.md").exists() || site.check().problems().is_empty(), "and gives no fault: {}", site.check().out);
    assert_eq!(site.build().status, 0);
    assert!(site.read("public/pl/guides/first-steps/index.html").contains("Write down what your child enjoys"), "readers see the guide in the source language");
}

#[test]
fn a_whole_guide_is_taken() {
    let site = Site::base();
    site.replace("content/site.yaml", "    ar: {", "    pl: { name: Polski }\n    ar: {");
    assert_eq!(import(&site, &returned(&site, "whole.csv", &GUIDE), &[]).status, 0);
    assert_eq!((site.check().problems(), count(&site, "pl", "stale"), count(&site, "pl", "fresh")), (vec![], 0, 9));
}

#[test]
fn a_file_made_from_an_older_source_counts_as_stale() {
    let site = recorded();
    let file = returned(&site, "old.po", &[("services/club:summary", "A calm club for disabled adults, every Saturday in term time.", "Cichy klub.")]);
    let said = import(&site, &file, &["--state", "reviewed", "--by", "Northmere interpreters"]);
    assert!(said.status == 0 && said.out.contains("1 were translated from an older source, and count as stale."), "{}", said.out);
    assert_eq!(count(&site, "pl", "stale"), 1);
    assert!(site.read("locales/pl/translations.lock").contains(" reviewed 2026-11-23 Northmere interpreters"));
}

#[test]
fn the_words_a_translation_was_made_from_are_known_when_the_file_held_them() {
    let site = recorded();
    let file = returned(&site, "old.po", &[("services/club:summary", "A calm club for disabled adults, every Saturday in term time.", "Cichy klub.")]);
    import(&site, &file, &[]);
    let shown = translations(&site, &["show", "pl"]).out;
    assert!(shown.contains("A calm club for disabled [-adults,-]{+children,+} every"), "{shown}");
}

#[test]
fn a_number_that_was_right_in_an_older_source_is_refused_too() {
    let site = recorded();
    site.replace("content/services/club.yaml", "Your child is between 5 and 15.", "Phone 01632 960299 before you come.");
    let old = ("services/club:access.criteria", "Phone 01632 960211 before you come.", "Proszę zadzwonić pod numer 01632 960211.");
    let said = import(&site, &returned(&site, "old.po", &[old]), &[]);
    assert_eq!(site.check().json()["summary"]["errors"], 0, "what was taken can be published: {}", said.out);
    refused(&said, old.0, "960211");
}

#[test]
fn words_that_are_not_finished_wait() {
    let units = [("services/club:costs.note", "Ask us if the cost is a problem.", "Proszę zapytać.")];
    for (name, from, to) in [
        ("fuzzy.po", "msgctxt \"services", "#, fuzzy\nmsgctxt \"services"),
        ("fuzzy.csv", "Proszę zapytać.,", "Proszę zapytać.,to do"),
        ("fuzzy.xlf", "state=\"translated\"", "state=\"needs-translation\""),
    ] {
        let site = recorded();
        let file = returned(&site, name, &units);
        site.replace(name, from, to);
        let said = import(&site, &file, &[]);
        assert!(said.status == 0 && said.out.contains("1 are marked as not finished"), "{name}: {}", said.out);
        assert!(!site.read("locales/pl/services/club.yaml").contains("zapytać"));
        assert_eq!(import(&site, &file, &["--unfinished"]).status, 0);
        assert!(site.read("locales/pl/services/club.yaml").contains("costs:\n  note: Proszę zapytać.\n"), "{name}");
    }
}

#[test]
fn a_broken_file_is_told_with_its_line_and_nothing_is_taken() {
    let site = recorded();
    let before = site.files("locales");
    let entity = "<?xml version=\"1.0\"?>\n<!DOCTYPE xliff [\n<!ENTITY a \"b\">]>\n<xliff version=\"1.2\"><file><body></body></file></xliff>\n";
    for (name, text, line, what) in [
        ("a.po", "msgctxt \"services/club:name\"\nmsgid \"Saturday Club\"\nmsgstr \"Klub\n", 3, "quotation mark"),
        ("b.po", "msgctxt \"services/club:name\"\nmsgid \"Saturday Club\"\nmsgstr[0] \"Klub\"\n", 3, "plural"),
        ("c.po", "Dear council,\n", 1, "not a line of a PO file"),
        ("d.csv", "id,source,Polish\nservices/club:name,Saturday Club,Klub\n", 1, "no column `translation`"),
        ("e.xlf", entity, 2, "document type"),
        ("f.xlf", "<xliff>\n<file>\n</body>\n</xliff>", 3, "not XML"),
        ("h.xlf", "<xliff version=\"1.2\">\n<trans-unit id=\"services/club:name\"><source>&nbsp;</source>", 2, "nbsp"),
    ] {
        site.write(name, text);
        let said = import(&site, &site.path().join(name).display().to_string(), &[]);
        assert_eq!(said.status, 2, "{name}: {}{}", said.out, said.err);
        assert!(said.err.contains(&format!("line {line}")) && said.err.contains(what), "{name}: {}", said.err);
        assert!(site.files("locales") == before, "{name}");
    }
    for (name, bytes) in [("latin.po", &b"msgid \"\"\nmsgstr \"Za\xbf\xf3\xb3\xe6\"\n"[..]), ("words.docx", b"PK"), ("utf16.csv", b"\xff\xfei\0d\0")] {
        site.write(name, bytes);
        assert_eq!(import(&site, &site.path().join(name).display().to_string(), &[]).status, 2, "{name}");
    }
}
