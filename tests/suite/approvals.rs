//! Parents approve the very words they have read (P7): a mark stands as long as those words do, and for nothing else.

use crate::{
    site::{Said, Site, TODAY},
    translations::translated,
};

const PANEL: &str = "Smallham Parents Panel";

/// `localoffer approve` with `arguments`: 14 of 16 votes of the panel.
fn approve(site: &Site, arguments: &[&str]) -> Said {
    site.run(&[&["approve"], arguments, &["--by", PANEL, "--votes", "14", "--of", "16", "--today", TODAY]].concat())
}

/// A site in which the panel has approved a guide and a service, and the service in Polish too.
fn approved() -> Site {
    let site = translated();
    // Everything of the service in Polish, so that Polish parents have read Polish words alone.
    let polish = "name: Klub Sobotni\nsummary: Spokojny klub w każdą sobotę.\ndescription: |\n  Gramy w gry.\n\n  - mała grupa\n  - cichy pokój\neligibility: |\n  Dziecko mieszka w Smallham.\naccess:\n  how: |\n    Proszę zadzwonić.\n  criteria: |\n    Dziecko ma od 5 do 15 lat.\nwaiting:\n  note: Miejsca są co pół semestru.\ncosts:\n  options:\n    session:\n      label: Jedne zajęcia\n  note: Proszę zapytać o cenę.\nvenues:\n  hall:\n    note: Wejście z boku.\ncontacts:\n  team:\n    label: Zespół klubu\naccess_notes: |\n  Proszę powiedzieć, czego dziecko potrzebuje.\nquestions:\n  training: |\n    Wszyscy umieją udzielić pierwszej pomocy.\n  starting: |\n    Proszę przeczytać [pierwsze kroki](/guides/first-steps/#ask).\ncomplaints:\n  how: |\n    Proszę powiedzieć zespołowi. Odpowiadamy w 10 dni roboczych.\nlinks:\n  booking:\n    label: Rezerwacja\n";
    site.write("locales/pl/services/club.yaml", polish);
    for arguments in [&["guides/first-steps"][..], &["services/club"], &["services/club", "--language", "pl"]] {
        let said = approve(&site, arguments);
        assert_eq!((said.status, said.err.as_str()), (0, ""), "{arguments:?}");
    }
    assert_eq!(marks(&site), ["en/guides/first-steps", "en/services/club", "pl/services/club"]);
    site
}

/// The pages that show the mark.
fn marks(site: &Site) -> Vec<String> {
    let said = site.build();
    assert_eq!(said.status, 0, "{}{}", said.out, said.err);
    let pages = site.files("public").into_iter().filter(|(path, _)| path.ends_with("/index.html"));
    let marked = pages.filter(|(_, bytes)| String::from_utf8_lossy(bytes).contains("class=\"approved\""));
    marked.map(|(path, _)| path.trim_end_matches("/index.html").to_owned()).collect()
}

/// The lines of `content/approvals.yaml` at which a lapsed approval is found, with its language.
fn lapsed(site: &Site) -> Vec<(u64, String)> {
    let report = site.check().json();
    let found = report["diagnostics"].as_array().unwrap().iter().filter(|one| one["rule"] == "approval/lapsed");
    found.map(|one| (one["line"].as_u64().unwrap(), one["language"].as_str().unwrap().to_owned())).collect()
}

#[test]
fn one_comma_outside_the_approved_words_keeps_the_mark() {
    let site = approved();
    for (path, from, to) in [
        // Another record.
        ("content/services/advice-line.yaml", "We explain your rights and help", "We explain your rights, and help"),
        // Facts of the record: who keeps it, whom to phone, what it costs.
        ("content/services/club.yaml", "owner: Club team", "owner: Clubs, teams"),
        ("content/services/club.yaml", "phone: 01632 960211", "phone: 01632 960212"),
        ("content/services/club.yaml", "price: £4.50", "price: £5"),
        // A comment, a line end, and the day of a review.
        ("content/services/club.yaml", "organisation: council\n", "# Run by the council, since 2019\norganisation: council\n"),
        ("content/services/club.yaml", "  We play games, make things and go outside.", "  We play games,\n  make things and go outside."),
        ("content/guides/first-steps.md", "reviewed: { on: 2026-09-14,", "reviewed: { on: 2026-11-20,"),
        // The same page in a language that no panel has read.
        ("locales/ar/services/club.yaml", "نلعب ونصنع", "نلعب، ونصنع"),
    ] {
        site.replace(path, from, to);
        assert_eq!(lapsed(&site), [], "{path}: {to}");
    }
    assert_eq!(marks(&site).len(), 3, "after all of these changes together");
}

#[test]
fn one_comma_in_the_approved_words_takes_the_mark_away_in_that_language_only() {
    let site = approved();
    site.replace("content/services/club.yaml", "We play games, make", "We play games make");
    assert_eq!(marks(&site), ["en/guides/first-steps", "pl/services/club"], "Polish parents approved Polish words, and these have not changed");
    assert_eq!(lapsed(&site), [(15, "en".to_owned())]);
    site.replace("content/services/club.yaml", "We play games make", "We play games, make");
    assert_eq!(marks(&site).len(), 3, "a slip that is taken back has changed nothing");

    site.replace("locales/pl/services/club.yaml", "Wejście z boku.", "Wejście, z boku.");
    assert_eq!(marks(&site), ["en/guides/first-steps", "en/services/club"]);
    assert_eq!(lapsed(&site), [(22, "pl".to_owned())]);
}

#[test]
fn words_that_come_go_or_change_places_are_other_words() {
    let site = approved();
    let lapses = |from: &str, to: &str| {
        let before = site.read("content/services/club.yaml");
        site.replace("content/services/club.yaml", from, to);
        let lapsed = lapsed(&site).into_iter().map(|(_, language)| language).collect::<Vec<_>>();
        site.write("content/services/club.yaml", before);
        lapsed
    };
    assert_eq!(lapses("access_notes: |\n", "access_notes: |\n  There is a lift.\n"), ["en"]);
    assert_eq!(lapses("  - a quiet room\n", ""), ["en"]);
    assert_eq!(lapses("label: One session", "label: Places open each half term."), ["en"]);
    assert_eq!(lapses("  note: Ask us if the cost is a problem.\n", ""), ["en", "pl"], "a field that goes is gone from every language");
}

#[test]
fn a_step_is_approved_with_its_guide_and_shows_the_mark_too() {
    let site = Site::base();
    let guide = |steps: &str| {
        format!(
            "---\ntitle: Ask for help\nsummary: What to do first.\ntopic: start\nstages: all\n{steps}reviewed: {{ on: 2026-09-14, by: Officer }}\nowner: Team\n---\n\nTwo steps.\n"
        )
    };
    site.write("content/guides/ask/index.md", guide("steps: [phone, meet]\n"));
    site.write("content/guides/ask/phone.md", "---\ntitle: Phone\nsummary: Phone us.\n---\n\nPhone us first.\n");
    site.write("content/guides/ask/meet.md", "---\ntitle: Meet\nsummary: Meet us.\n---\n\nThen meet us.\n");
    // By the address of a step, as somebody copies it from the browser.
    let said = approve(&site, &["https://localoffer.smallham.example/en/guides/ask/phone/"]);
    assert!(said.status == 0 && said.out.contains("approved guides/ask in en"), "{}{}", said.out, said.err);
    assert_eq!(marks(&site), ["en/guides/ask", "en/guides/ask/meet", "en/guides/ask/phone"]);
    site.replace("content/guides/ask/meet.md", "Then meet us.", "Then, meet us.");
    assert_eq!(marks(&site), [""; 0]);
}

#[test]
fn a_page_says_what_the_mark_means_and_only_the_newest_vote_counts() {
    let site = approved();
    let page = site.read("public/en/services/club/index.html");
    for words in ["Approved by parents", "voted for this page, on", "23 November 2026", PANEL, "<svg aria-hidden=\"true\"", "href=\"/en/changes/#approved\""] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let list = site.read("public/en/changes/index.html");
    assert!(list.contains("id=\"approved\"") && list.contains("14 of 16 votes on 23 November 2026"), "{list}");
    assert!(!site.read("public/ar/changes/index.html").contains("id=\"approved\""), "nothing is approved in Arabic");
    // The panel votes again after a change: the old vote is history, and no longer told.
    site.replace("content/services/club.yaml", "We play games, make", "We play games make");
    let before = site.read("content/approvals.yaml");
    let said = site.run(&["approve", "services/club", "--by", PANEL, "--votes", "16", "--of", "16", "--today", TODAY]);
    assert_eq!(said.status, 0, "{}", said.err);
    assert!(site.read("content/approvals.yaml").starts_with(&before), "what was there stays, byte for byte");
    assert_eq!((marks(&site).len(), lapsed(&site)), (3, vec![]));
    assert!(site.read("public/en/services/club/index.html").contains("16"));
    let status = site.run(&["approvals", "status", "--format", "json"]).json();
    let standing = |one: &serde_json::Value| format!("{} {} {} {}", one["page"], one["language"], one["standing"], one["latest"]).replace('"', "");
    let standings: Vec<String> = status["approvals"].as_array().unwrap().iter().map(standing).collect();
    let expected = ["guides/first-steps en stands true", "services/club en lapsed false", "services/club pl stands true", "services/club en stands true"];
    assert_eq!(standings, expected);
}

#[test]
fn the_status_says_what_stands_and_what_to_do_next() {
    assert!(Site::base().run(&["approvals", "status"]).out.starts_with("No page has been approved yet."));
    let site = approved();
    site.replace("content/services/club.yaml", "We play games, make", "We play games make");
    site.edit("content/approvals.yaml", |text| text + "  - { page: guides/first-steps, language: ar, by: Panel, on: 2026-06-11, votes: 9, of: 9 }\n");
    let said = site.run(&["approvals", "status"]);
    assert_eq!(said.status, 0);
    let rows: Vec<String> = said.out.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    for row in [
        "page language votes day standing panel",
        "guides/first-steps en 14 of 16 2026-11-23 stands Smallham Parents Panel",
        "services/club en 14 of 16 2026-11-23 lapsed Smallham Parents Panel",
        "guides/first-steps ar 9 of 9 2026-06-11 unbound Panel",
        "2 stand, 1 lapsed, 1 unbound.",
        "localoffer approve services/club --by \"Smallham Parents Panel\" --votes NUMBER --of NUMBER --language en",
    ] {
        assert!(rows.iter().any(|line| line == row), "{row}: {}", said.out);
    }
}

#[test]
fn what_cannot_be_approved_is_refused_in_plain_words() {
    let site = translated();
    let refused = |arguments: &[&str], words: &[&str]| {
        let said = site.run(&[&["approve"], arguments, &["--today", TODAY]].concat());
        assert_eq!(said.status, 2, "{arguments:?}: {}", said.out);
        assert!(words.iter().all(|words| said.err.contains(words)), "{arguments:?}: {}", said.err);
        assert!(!site.path().join("content/approvals.yaml").exists(), "nothing is written");
    };
    let by = ["--by", PANEL, "--votes", "14", "--of", "16"];
    refused(&[&["guides/first-step"], &by[..]].concat(), &["there is no such page", "Did you mean `guides/first-steps`?"]);
    refused(&[&["/en/contact/"], &by[..]].concat(), &["there is no such page", "Panels approve services and guides."]);
    refused(&[&["services/club", "--language", "plq"], &by[..]].concat(), &["the site has no such language", "Did you mean `pl`?"]);
    refused(&[&["/pl/services/club/", "--language", "ar"], &by[..]].concat(), &["the address is that of the page in `pl`"]);
    refused(&[&["services/club", "--language", "pl"], &by[..]].concat(), &["not all of this page is in `pl` yet", "services/club:eligibility", "and "]);
    refused(&[&["services/advice-line", "--language", "en-simple"], &by[..]].concat(), &["not all of this page is in `en-simple` yet"]);
    refused(&["services/club", "--by", PANEL, "--votes", "17", "--of", "16"], &["17 votes out of 16 cannot be"]);
    refused(&["services/club", "--by", PANEL, "--votes", "8", "--of", "16"], &["not more than half"]);
    refused(&[&["services/club", "--on", "2026-11-24"], &by[..]].concat(), &["2026-11-24 is in the future"]);
    site.replace("content/services/club.yaml", "summary:", "sumary:");
    refused(&[&["services/club"], &by[..]].concat(), &["has a fault", "localoffer check"]);
}

#[test]
fn an_approval_that_names_what_is_not_there_is_found_at_its_line() {
    let site = Site::base();
    let entry = |page: &str, language: &str, votes: u32| {
        site.write(
            "content/approvals.yaml",
            format!("approvals:\n  - page: {page}\n    language: {language}\n    by: Panel\n    on: 2026-06-11\n    votes: {votes}\n    of: 16\n"),
        );
        site.check().problems_and_notes().into_iter().map(|(rule, _, line)| format!("{rule}:{line}")).collect::<Vec<_>>()
    };
    assert_eq!(entry("guides/first-steps", "en", 14), ["approval/unbound:2"]);
    assert_eq!(entry("site", "en", 14), ["approval/unbound:2"]);
    assert_eq!(entry("guides/nothing", "en", 14), ["record/unknown-reference:2"]);
    assert_eq!(entry("guides/first-steps", "fr", 14), ["record/unknown-reference:3"]);
    assert_eq!(entry("guides/first-steps", "en", 8), ["record/contradiction:6", "approval/unbound:2"].map(str::to_owned).into_iter().rev().collect::<Vec<_>>());
}
