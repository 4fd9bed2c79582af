//! `localoffer report`: one account of the site with three faces.

use crate::site::{Said, Site, TODAY};
use html5gum::{Token, Tokenizer, emitters::default::DefaultEmitter};
use serde_json::Value;
use std::collections::BTreeMap;

/// A host that can never be there, and is none of the names kept for examples.
const OUTSIDE: &str = "https://club.a-name-of-a-test-zz/book";

/// A small site with one of everything that a report counts: something late, something missing, a dead link, a comment, a vote.
fn small() -> Site {
    let site = Site::base();
    site.replace("content/services/club.yaml", "reviewed: { on: 2026-09-14", "reviewed: { on: 2024-11-01");
    site.replace("content/venues/hall.yaml", "reviewed: { on: 2026-09-14", "reviewed: { on: 2025-11-01");
    site.replace("content/services/club.yaml", "https://smallham.example/club", OUTSIDE);
    site.replace("content/services/club.yaml", "related: [advice-line]", "related: [advice-line]\ncovers: [clubs]");
    site.write("content/links.tsv", format!("# Written by `localoffer verify`.\n{OUTSIDE}\tbroken\t404\t2026-11-01\t2026-11-20\t-\n"));
    site.write(
        "content/coverage/law.yaml",
        "title: What the law asks\nlaw: An Act\nitems:\n  clubs:\n    about: Clubs.\n    law: An Act, section 1\n    duty: must\n    wording: read\n    services: 1\n  \
         trips:\n    about: Trips.\n    law: An Act, section 2\n    duty: must\n    wording: read\n    guides: 1\n",
    );
    site.write(
        "content/comments/2026.yaml",
        "themes:\n  words: { name: Plain words }\ncomments:\n  long:\n    received: 2026-03\n    theme: words\n    about: site\n    said: A sentence that must not leave the site.\n    \
         answer: We are sorry.\n    action: We wrote it anew.\n    state: done\n    on: 2026-05-12\nkept_out:\n  - { received: 2026-04, reason: about-one-person }\n",
    );
    site.write(
        "content/approvals.yaml",
        "approvals:\n  - page: guides/first-steps\n    language: en\n    by: Smallham Parents\n    on: 2026-06-11\n    votes: 9\n    of: 10\n",
    );
    site
}

fn report(site: &Site, more: &[&str]) -> Said {
    site.run(&[&["report", "--today", TODAY], more].concat())
}

fn figures(site: &Site, path: &str) -> BTreeMap<String, u64> {
    let report: Value = serde_json::from_str(&site.read(path)).unwrap();
    let figure = |figure: &Value| (figure["id"].as_str().unwrap().to_owned(), figure["value"].as_u64().unwrap());
    report["figures"].as_array().unwrap().iter().map(figure).collect()
}

#[test]
fn the_figures_are_those_of_the_site() {
    let site = small();
    let said = report(&site, &[]);
    assert_eq!(said.status, 0, "{}{}", said.out, said.err);
    let figures = figures(&site, "report/report.json");
    let expected = [
        ("coverage.covered", 0),
        ("coverage.stale", 1),
        ("coverage.missing", 1),
        ("freshness.records", 6),
        ("freshness.current", 4),
        ("freshness.past-due", 1),
        ("freshness.long-past-due", 1),
        ("approvals.unbound", 1),
        ("links.broken", 1),
        // A dead link is to be put right. It does not stop the site.
        ("findings.errors", 0),
        ("links.works", 0),
        ("comments.answered", 1),
        ("comments.done", 1),
        ("comments.kept-out", 1),
        ("languages.ar.done", 0),
    ];
    for (id, value) in expected {
        assert_eq!(figures.get(id), Some(&value), "{id} in {figures:?}");
    }
    assert!(said.out.contains("Correct 1 broken address on other sites.") && said.out.contains("index.html"), "{}", said.out);
}

#[test]
fn the_data_says_what_it_is_and_holds_what_is_to_be_done_by_whom() {
    let site = small();
    assert_eq!(report(&site, &[]).status, 0);
    let report: Value = serde_json::from_str(&site.read("report/report.json")).unwrap();
    assert_eq!((&report["report"], &report["version"], &report["day"]), (&"localoffer".into(), &1.into(), &TODAY.into()));
    assert_eq!(report["site"]["address"], "https://localoffer.smallham.example/");
    let owner = |name: &str| report["owners"].as_array().unwrap().iter().find(|owner| owner["owner"] == name).unwrap().clone();
    let club = owner("Club team");
    assert_eq!((&club["to_check"][0]["record"], &club["to_check"][0]["state"]), (&"services/club".into(), &"long-past-due".into()));
    assert!(club["problems"].as_array().unwrap().iter().any(|problem| problem["rule"] == "link/broken"), "a dead link is its owner's: {club}");
    assert_eq!(owner("Advice line")["to_check"].as_array().unwrap().len(), 0);
    assert_eq!(report["links"]["troubles"][0]["places"][0]["owner"], "Club team");
    assert_eq!(report["coverage"][0]["items"][1]["reasons"][0], "no guide or service says it answers this");
    assert_eq!(report["weights"]["pages"].as_u64().unwrap(), site.check().json()["summary"]["pages"].as_u64().unwrap());
}

#[test]
fn a_page_that_every_site_has_is_named_where_it_answers_an_item() {
    let site = small();
    site.replace(
        "content/coverage/law.yaml",
        "items:",
        "items:\n  paper:\n    about: Paper.\n    law: An Act\n    duty: must\n    wording: read\n    pages: [formats]",
    );
    assert_eq!(report(&site, &[]).status, 0);
    let report: Value = serde_json::from_str(&site.read("report/report.json")).unwrap();
    let page = &report["coverage"][0]["items"][0]["pages"][0];
    let address = "https://localoffer.smallham.example/en/formats/";
    assert_eq!((&page["address"], &page["file"]), (&address.into(), &Value::Null));
    let html = site.read("report/index.html");
    assert!(html.contains(&format!("<a href=\"{address}\"><bdi lang=\"en\">{}</bdi></a>", page["title"].as_str().unwrap())), "{page}");
}

#[test]
fn what_a_record_that_cannot_be_read_answers_is_not_called_missing() {
    let site = small();
    site.replace("content/services/club.yaml", "summary:", "sumary:");
    let said = report(&site, &[]);
    assert!(said.status == 1 && said.out.contains("1 record. Put these right first") && !said.out.contains("missing"), "{}{}", said.out, said.err);
    let report: Value = serde_json::from_str(&site.read("report/report.json")).unwrap();
    assert_eq!((&report["unread"], report["coverage"].as_array().unwrap().len()), (&1.into(), 0));
    assert!(site.read("report/index.html").contains("1 record cannot be read"));
}

#[test]
fn what_families_said_and_words_that_show_who_somebody_is_stay_on_the_site() {
    let site = small();
    site.replace("content/comments/2026.yaml", "must not leave the site.", "must not leave the site. Ask sam.field@home.example.");
    site.replace("content/services/club.yaml", "Phone us.", "Phone Sam on 07700 900777.");
    let said = report(&site, &[]);
    assert_eq!(said.status, 1, "an email address in a comment stops the site: {}{}", said.out, said.err);
    for (path, bytes) in site.files("report") {
        let text = String::from_utf8(bytes).unwrap();
        for private in ["must not leave the site", "sam.field", "900777"] {
            assert!(!text.contains(private), "{path} holds {private}");
        }
    }
    let report: Value = serde_json::from_str(&site.read("report/report.json")).unwrap();
    let rules: Vec<&str> =
        report["owners"].as_array().unwrap().iter().flat_map(|owner| owner["problems"].as_array().unwrap()).map(|one| one["rule"].as_str().unwrap()).collect();
    assert!(rules.contains(&"personal/email"), "{rules:?}");
    assert!(report["first"][0]["what"].as_str().unwrap().contains("who somebody is"), "this comes first: {}", report["first"]);
}

#[test]
fn a_later_report_says_what_has_changed_since() {
    let site = small();
    assert_eq!(report(&site, &["--out", "before"]).status, 0);
    site.replace("content/guides/first-steps.md", "services: [club]", "services: [club]\ncovers: [trips]");
    site.replace("content/services/club.yaml", "reviewed: { on: 2024-11-01", "reviewed: { on: 2026-11-20");
    let said = report(&site, &["--against", "before/report.json"]);
    assert_eq!(said.status, 0, "{}{}", said.out, said.err);
    let report: Value = serde_json::from_str(&site.read("report/report.json")).unwrap();
    let change = |id: &str| {
        let found = report["trend"]["changes"].as_array().unwrap().iter().find(|change| change["id"] == id).unwrap();
        (found["before"].as_u64().unwrap(), found["now"].as_u64().unwrap(), found["judged"].as_str().unwrap().to_owned())
    };
    assert_eq!(change("coverage.missing"), (1, 0, "better".to_owned()));
    assert_eq!(change("freshness.long-past-due"), (1, 0, "better".to_owned()));
    assert_eq!(change("coverage.covered"), (0, 2, "better".to_owned()));
    assert!(!report["trend"]["changes"].as_array().unwrap().iter().any(|change| change["id"] == "links.broken"), "what is the same is not listed");
    assert!(said.out.contains(&format!("Since {TODAY}:")), "{}", said.out);
    assert!(site.read("report/index.html").contains("<caption>Figures that have changed</caption>"));
}

#[test]
fn what_is_no_report_or_a_newer_one_is_refused_kindly() {
    let site = small();
    site.write("list.json", "[1, 2]").write("release.json", "{\"version\": 1}");
    site.write("newer.json", "{\"report\": \"localoffer\", \"version\": 9}").write("cut.json", "{\"report\": \"localoffer\", \"version\": 1}");
    for (file, words) in [
        ("list.json", "this is not a report that localoffer wrote"),
        ("release.json", "this is not a report that localoffer wrote"),
        ("newer.json", "a newer localoffer wrote this report"),
        ("cut.json", "this report is damaged"),
        ("nowhere.json", "there is no report here"),
    ] {
        let said = report(&site, &["--against", file]);
        assert!(said.status == 2 && said.err.contains(words), "{file}: {}", said.err);
        assert!(!site.path().join("report").exists(), "{file}: nothing is written");
    }
}

#[test]
fn work_lists_have_a_row_a_record_and_no_cell_is_a_formula() {
    let site = small();
    site.replace("content/venues/hall.yaml", "owner: Hall team", "owner: \"=cmd|' /C calc'!A0, \\\"hall\\\"\"");
    assert_eq!(report(&site, &[]).status, 0);
    let all = site.read("report/work-lists.csv");
    let rows: Vec<csv::StringRecord> = csv::Reader::from_reader(all.trim_start_matches('\u{feff}').as_bytes()).records().map(Result::unwrap).collect();
    assert!(all.starts_with("\u{feff}owner,record,title,address of the page,file,last checked,checked by,due,days over,state,what to do\n"), "{all}");
    assert_eq!(rows.len(), 2);
    let club: Vec<&str> = rows[0].iter().collect();
    assert_eq!(club[..3], ["Club team", "services/club", "Saturday Club"]);
    assert_eq!(
        club[3..10],
        [
            "https://localoffer.smallham.example/en/services/club/",
            "content/services/club.yaml",
            "2024-11-01",
            "Club manager",
            "2025-05-01",
            "571",
            "long past due"
        ]
    );
    assert_eq!(&rows[1][0], "'=cmd|' /C calc'!A0, \"hall\"");
    assert_eq!(&rows[1][3], "", "a venue has no page of its own");
    let lists: Vec<String> = site.files("report/work-lists").into_keys().collect();
    assert_eq!(lists, ["club-team.csv", "cmd-c-calc-a0-hall.csv"]);
}

#[test]
fn the_page_works_from_a_file_and_can_be_used_by_everybody() {
    let site = small();
    assert_eq!(report(&site, &[]).status, 0);
    let html = site.read("report/index.html");
    let (mut ids, mut targets, mut headings, mut captions, mut tables) = (Vec::new(), Vec::new(), Vec::new(), 0, 0);
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    for token in Tokenizer::new_with_emitter(html.as_str(), emitter) {
        let Token::StartTag(tag) = token.unwrap() else { continue };
        let name = String::from_utf8_lossy(&tag.name).into_owned();
        let value =
            |wanted: &str| tag.attributes.iter().find(|(key, _)| ***key == *wanted.as_bytes()).map(|(_, value)| String::from_utf8_lossy(value).into_owned());
        assert!(!["script", "link", "img", "iframe", "form"].contains(&&*name), "<{name}> loads or sends something");
        for loads in ["src", "srcset", "style", "onclick", "action"] {
            assert!(value(loads).is_none(), "<{name} {loads}>");
        }
        ids.extend(value("id"));
        targets.extend(value("href").filter(|_| name == "a"));
        match &*name {
            "h1" | "h2" | "h3" | "h4" => headings.push(name[1..].parse::<u8>().unwrap()),
            "table" => tables += 1,
            "caption" => captions += 1,
            "th" => assert!(value("scope").is_some(), "a heading of a table says what it heads"),
            "html" => assert_eq!(value("lang").as_deref(), Some("en")),
            _ => {}
        }
    }
    assert!(tables > 8 && tables == captions, "{tables} tables, {captions} captions");
    assert!(headings[0] == 1 && headings.windows(2).all(|pair| pair[1] <= pair[0] + 1 && pair[1] > 1), "{headings:?}");
    let all = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(all, ids.len(), "an id is there once");
    for target in targets {
        let inside = target.strip_prefix('#').is_some_and(|id| ids.iter().any(|known| known == id));
        let file = ["report.json", "work-lists.csv"].contains(&&*target) || site.path().join("report").join(&target).is_file();
        assert!(inside || file || target.starts_with("https://localoffer.smallham.example/") || target == OUTSIDE, "{target}");
    }
    assert!(!html.contains("url(h") && !html.contains("@import"));
}

#[test]
fn the_same_site_and_day_give_the_same_bytes_and_what_is_no_longer_made_goes() {
    let site = small();
    assert_eq!(report(&site, &["--jobs", "1"]).status, 0);
    let first = site.files("report");
    assert_eq!(report(&site, &["--jobs", "7"]).status, 0);
    assert!(first == site.files("report"));
    assert_eq!(report(&site, &["--format", "json"]).out, site.read("report/report.json"), "a program is given the same");
    site.replace("content/services/club.yaml", "reviewed: { on: 2024-11-01", "reviewed: { on: 2026-11-20");
    assert_eq!(report(&site, &[]).status, 0);
    assert!(!site.path().join("report/work-lists/club-team.csv").exists());
}

#[test]
fn it_writes_only_into_a_folder_of_its_own() {
    let site = small();
    site.write("mine/notes.txt", "mine");
    let said = report(&site, &["--out", "mine"]);
    assert!(said.status == 2 && said.err.contains("notes.txt"), "{}", said.err);
    assert_eq!(site.build().status, 0);
    let built = site.files("public");
    let said = report(&site, &["--out", "public"]);
    assert!(said.status == 2 && said.err.contains("holds a site that localoffer built"), "{}", said.err);
    assert!(built == site.files("public"), "the site is as it was");
    let said = report(&site, &["--out", "content/report"]);
    assert!(said.status == 2 && said.err.contains("holds what the site is made from"), "{}", said.err);
}

#[test]
fn a_site_with_errors_has_its_report_too_and_one_that_cannot_be_read_says_why() {
    let site = small();
    site.replace("content/services/club.yaml", "related: [advice-line]", "related: [nobody]");
    let said = report(&site, &[]);
    assert_eq!(said.status, 1, "{}{}", said.out, said.err);
    let found: Value = serde_json::from_str(&site.read("report/report.json")).unwrap();
    assert!(found["weights"].is_null() && found["findings"]["all"]["errors"].as_u64().unwrap() >= 1);
    assert!(site.read("report/index.html").contains("The pages could not be made"));
    let broken = Site::base();
    broken.write("content/site.yaml", "name: [");
    let said = report(&broken, &[]);
    assert!(said.status == 1 && !broken.path().join("report").exists(), "{}{}", said.out, said.err);
}
