//! Taking part: how well promises are kept, what is asked and what came of it, and how to be told of changes.

use crate::site::{Site, TODAY};
use localoffer::render::reading;
use quick_xml::{Reader, events::Event};
use std::collections::BTreeSet;

/// A site with one promise that has `figures`, such as `2026-q1: 4`.
fn with_figures(better: &str, figures: &str) -> Site {
    let site = Site::base();
    let facts = format!("unit: weeks\n    target: 12\n    better: {better}\n    figures: {{ {figures} }}\n");
    site.write("content/standards.yaml", format!("standards:\n  waits:\n    name: Waits & \"more\"\n    promise: You wait 12 weeks at most.\n    {facts}"));
    site
}

/// The words of the page about promises.
fn promises(site: &Site) -> String {
    assert_eq!(site.build().status, 0);
    reading::words(&site.read("public/en/how-we-are-doing/index.html")).join(" ")
}

/// A consultation from `opens` to `closes`, with `more` lines.
fn consultation(opens: &str, closes: &str, more: &str) -> String {
    format!(
        "consultations:\n  breaks:\n    title: What should short breaks look like?\n    summary: Tell us which breaks help.\n    opens: {opens}\n    closes: {closes}\n    how: Phone us.\n    time: 10 minutes\n{more}"
    )
}

/// The same with a title that means something to calendars and to XML.
fn with_a_strange_title(consultation: &str) -> String {
    consultation.replace("What should short breaks look like?", "\"Breaks; or rest, for \\\"all\\\" of <you> & us\"")
}

#[test]
fn every_promise_is_a_chart_with_a_name_and_a_table_in_every_language() {
    let (site, _) = Site::built_northmere();
    for lang in ["en", "en-simple", "cy", "pl", "ro", "uk", "pt", "tr", "so", "ar", "ur", "pa", "bn", "gu", "ckb"] {
        let page = site.read(&format!("public/{lang}/how-we-are-doing/index.html"));
        let charts: Vec<&str> = page.split("<svg class=\"chart\" role=\"img\" aria-labelledby=\"").skip(1).collect();
        assert_eq!((charts.len(), page.matches("<table>").count()), (6, 6), "{lang}");
        for chart in charts {
            let named = chart.split('"').next().unwrap();
            assert!(named.split(' ').all(|id| page.matches(&format!(" id=\"{id}\"")).count() == 1), "{lang}: {named}");
        }
        assert!(!page.contains("style=") && !page.contains("NaN"), "{lang}");
    }
    let (english, arabic) = (site.read("public/en/how-we-are-doing/index.html"), site.read("public/ar/how-we-are-doing/index.html"));
    assert!(
        english.contains("<rect class=\"chart-track\" x=\"0%\"") && arabic.contains("<rect class=\"chart-track\" x=\"46%\""),
        "bars begin where lines begin"
    );
    assert!(english.contains("Better than a year ago: 78.5 per cent now, 61 per cent then."));
}

#[test]
fn where_figures_go_is_said_in_words_whatever_the_figures() {
    for (better, figures, said) in [
        ("lower", "", "There are no figures yet."),
        ("lower", "2026-q1: 14", "There is only one figure so far"),
        ("lower", "2025-q2: 14, 2026-q1: 20, 2026-q2: 9", "Better than a year ago: 9 weeks now, 14 weeks then."),
        ("higher", "2025-q2: 14, 2026-q1: 20, 2026-q2: 9", "Worse than a year ago: 9 weeks now, 14 weeks then."),
        ("lower", "2026-q1: 50, 2026-q2: 50.5", "About the same as at the start: 50.5 weeks now. January to March 2026: 50 weeks."),
        ("higher", "2026-q1: 0, 2026-q2: 1", "Better than at the start: 1 week now. January to March 2026: 0 weeks."),
        ("higher", "2026-q1: -3, 2026-q2: -6", "Worse than at the start: -6 weeks now."),
        ("lower", "2026-q1: 0, 2026-q2: 0", "About the same as at the start: 0 weeks now."),
        ("lower", "2026-q1: 1000000000000, 2026-q2: 5", "Better than at the start: 5 weeks now."),
    ] {
        let words = promises(&with_figures(better, figures));
        assert!(words.contains(said), "{figures}: {words}");
    }
}

#[test]
fn a_promise_without_figures_has_no_chart_and_no_verdict() {
    let site = with_figures("lower", "");
    let words = promises(&site);
    let page = site.read("public/en/how-we-are-doing/index.html");
    assert!(!page.contains("<svg class=\"chart\"") && !page.contains("<table>"), "{page}");
    assert!(!words.contains("Promise kept") && !words.contains("Not there yet"), "{words}");
}

#[test]
fn have_your_say_is_there_even_when_nothing_is_asked() {
    let site = Site::base();
    assert_eq!(site.build().status, 0);
    for lang in ["en", "en-simple", "ar"] {
        let page = site.read(&format!("public/{lang}/have-your-say/index.html"));
        assert!(page.contains(&format!("<a href=\"/{lang}/contact/\">")), "{lang}: it says how to reach people");
        assert!(!page.contains("class=\"notice fallback\""), "{lang}: there are no words of a record that could be in another language");
        let calendar = site.read(&format!("public/{lang}/have-your-say.ics"));
        assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 0);
        is_a_calendar(&calendar);
    }
    let words = reading::words(&site.read("public/en/have-your-say/index.html")).join(" ");
    assert!(words.contains("We are not asking about anything special now. You can tell us what you think at any time."), "{words}");
}

#[test]
fn who_answered_is_told_when_the_outcome_will_be_there() {
    let words = |more: &str| {
        let site = Site::base();
        site.write("content/consultations.yaml", consultation("2026-09-01", "2026-10-31", more));
        let said = site.build();
        assert_eq!((said.status, said.problems()), (0, vec![]));
        reading::words(&site.read("public/en/have-your-say/index.html")).join(" ")
    };
    assert!(words("    outcome_on: 2027-01-15\n").contains("We will say here what came of it by 15 January 2027."));
    assert!(words("").contains("We have not said yet what came of it."));
    let done = words("    outcome: We pay for more.\n    outcome_on: 2026-11-10\n");
    assert!(done.contains("We pay for more. Published on 10 November 2026.") && !done.contains("not said yet"), "{done}");
}

#[test]
fn an_outcome_that_does_not_come_is_found() {
    let found = |closes: &str, more: &str| {
        let site = Site::base();
        site.write("content/consultations.yaml", consultation("2026-01-01", closes, more));
        site.check().problems().into_iter().map(|(rule, _, line)| (rule, line)).collect::<Vec<_>>()
    };
    let late = vec![("consultation/no-outcome".to_owned(), 6)];
    assert_eq!(found("2026-05-22", ""), late, "six months and a day ago");
    assert_eq!(found("2026-05-23", ""), [], "six months ago");
    assert_eq!(found("2026-05-22", "    outcome_on: 2026-11-23\n"), [], "it is promised for today");
    assert_eq!(found("2026-10-01", "    outcome_on: 2026-11-22\n"), late, "it was promised for yesterday");
    assert_eq!(found("2026-02-01", "    outcome: We pay for more.\n"), []);
}

/// The properties of a calendar, unfolded, after a look at its form (RFC 5545, sections 3.1, 3.4 and 3.6).
fn is_a_calendar(text: &str) -> Vec<String> {
    assert!(text.ends_with("\r\n") && text.replace("\r\n", "").find(['\r', '\n']).is_none(), "lines end with CRLF: {text:?}");
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    let lines: Vec<String> = text.replace("\r\n ", "").lines().map(str::to_owned).collect();
    let mut open = Vec::new();
    for line in &lines {
        let (name, value) = line.split_once(':').unwrap_or_else(|| panic!("{line} is no property"));
        match name {
            "BEGIN" => open.push(value),
            "END" => assert_eq!(open.pop(), Some(value)),
            _ => assert!(!open.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "-;=/_".contains(c)), "{line}"),
        }
    }
    assert!(open.is_empty() && lines.iter().any(|line| line == "BEGIN:VTIMEZONE"), "a calendar holds a component");
    for needed in ["VERSION:2.0", "PRODID:-//localoffer//EN"] {
        assert_eq!(lines.iter().filter(|line| *line == needed).count(), 1, "{needed}");
    }
    for event in text.replace("\r\n ", "").split("BEGIN:VEVENT").skip(1) {
        for needed in ["\r\nUID:", "\r\nDTSTAMP:", "\r\nDTSTART", "\r\nSUMMARY:"] {
            assert_eq!(event.matches(needed).count(), 1, "{needed} in {event}");
        }
    }
    lines
}

#[test]
fn the_last_day_of_a_consultation_goes_into_a_calendar_and_keeps_its_name() {
    let site = Site::base();
    site.write("content/consultations.yaml", with_a_strange_title(&consultation("2026-11-01", "2026-12-31", "")));
    assert_eq!(site.build().status, 0);
    let one = is_a_calendar(&site.read("public/en/have-your-say/breaks.ics"));
    for line in [
        "UID:consultation-breaks@localoffer.smallham.example",
        "DTSTAMP:20261101T000000Z",
        "DTSTART;VALUE=DATE:20261231",
        "DTEND;VALUE=DATE:20270101",
        "SUMMARY:Last day to answer: Breaks\\; or rest\\, for \"all\" of <you> & us",
        "URL:https://localoffer.smallham.example/en/have-your-say/#breaks",
    ] {
        assert!(one.contains(&line.to_owned()), "{line} in {one:#?}");
    }
    let page = site.read("public/en/have-your-say/index.html");
    assert!(page.contains("href=\"webcal://localoffer.smallham.example/en/have-your-say.ics\"") && page.contains("href=\"/en/have-your-say/breaks.ics\""));
    site.replace("content/consultations.yaml", "2026-12-31", "2027-01-15");
    assert_eq!(site.build().status, 0);
    let moved = is_a_calendar(&site.read("public/en/have-your-say.ics"));
    assert!(moved.contains(&one.iter().find(|line| line.starts_with("UID:")).unwrap().clone()), "a calendar moves the day, and does not add another");
    assert!(moved.contains(&"DTSTART;VALUE=DATE:20270115".to_owned()));
}

#[test]
fn a_consultation_may_be_called_calendar() {
    let site = Site::base();
    site.write("content/consultations.yaml", consultation("2026-11-01", "2026-12-31", "").replace("  breaks:", "  calendar:"));
    assert_eq!(site.build().status, 0);
}

#[test]
fn every_calendar_of_northmere_is_one() {
    let (site, _) = Site::built_northmere();
    let calendars: Vec<_> = site.files("public").into_iter().filter(|(path, _)| path.ends_with(".ics")).collect();
    assert!(calendars.len() > 15 * 14, "{}", calendars.len());
    for (path, bytes) in calendars {
        let lines = is_a_calendar(std::str::from_utf8(&bytes).unwrap());
        let names: Vec<&String> = lines.iter().filter(|line| line.starts_with("UID:")).collect();
        assert_eq!(names.len(), names.iter().collect::<BTreeSet<_>>().len(), "{path}");
    }
}

/// An Atom feed as a reader of XML finds it.
#[derive(Debug, Default)]
struct Feed {
    /// Path of the element and its text, in order.
    texts: Vec<(String, String)>,
    /// Relation and address of every link of the feed and of its entries.
    links: Vec<(String, String)>,
}

impl Feed {
    fn read(xml: &str) -> Self {
        let (mut reader, mut feed, mut path) = (Reader::from_str(xml), Self::default(), Vec::new());
        let mut text = String::new();
        loop {
            match reader.read_event().unwrap_or_else(|error| panic!("{error}: {xml}")) {
                Event::Start(tag) => {
                    path.push(tag.name().as_ref().to_owned());
                    text.clear();
                }
                Event::Empty(tag) => {
                    let value = |name: &str| tag.try_get_attribute(name).unwrap().unwrap().value.into_owned();
                    feed.links.push((value("rel"), value("href")));
                }
                Event::Text(words) => text.push_str(&words.xml10_content()),
                Event::GeneralRef(reference) => match reference.resolve_char_ref().unwrap() {
                    Some(c) => text.push(c),
                    None => text.push_str(quick_xml::escape::resolve_predefined_entity(reference.as_ref()).unwrap()),
                },
                Event::End(_) => {
                    feed.texts.push((path.join("/"), std::mem::take(&mut text)));
                    path.pop();
                }
                Event::Eof => break,
                _ => {}
            }
        }
        assert!(path.is_empty(), "{xml}");
        feed
    }

    fn all(&self, path: &str) -> Vec<&str> {
        self.texts.iter().filter(|(at, _)| at == path).map(|(_, text)| text.as_str()).collect()
    }
}

#[test]
fn what_has_changed_is_a_feed_in_every_language() {
    let (site, _) = Site::built_northmere();
    for lang in ["en", "en-simple", "cy", "pl", "ar", "ur", "bn"] {
        let xml = site.read(&format!("public/{lang}/changes.atom"));
        let feed = Feed::read(&xml);
        let whole = format!("https://localoffer.northmere.example/{lang}/");
        assert_eq!(feed.all("feed/id"), [format!("{whole}changes/")]);
        assert_eq!((feed.all("feed/title").len(), feed.all("feed/author/name").len()), (1, 1));
        let entries = feed.all("feed/entry");
        assert!((10..=50).contains(&entries.len()), "{lang}: {}", entries.len());
        for needed in ["id", "title", "updated", "summary"] {
            let found = feed.all(&format!("feed/entry/{needed}"));
            assert!(found.len() == entries.len() && found.iter().all(|text| !text.is_empty()), "{lang}: {needed}");
        }
        let updated = feed.all("feed/entry/updated");
        assert!(updated.is_sorted_by(|one, next| one >= next), "{lang}: the newest first");
        assert_eq!(feed.all("feed/updated"), updated[..1], "{lang}");
        assert!(updated[0] <= "2026-11-23T00:00:00Z");
        let ids: BTreeSet<&str> = feed.all("feed/entry/id").into_iter().collect();
        assert_eq!(ids.len(), entries.len(), "{lang}: each has a name of its own");
        assert_eq!(feed.links[0], ("self".to_owned(), format!("{whole}changes.atom")));
        for (_, link) in &feed.links[1..] {
            let inside = link.strip_prefix("https://localoffer.northmere.example/").unwrap();
            let (path, part) = inside.split_once('#').unwrap_or((inside, ""));
            let page = site.read(&format!("public/{path}index.html"));
            assert!(part.is_empty() || page.contains(&format!(" id=\"{part}\"")), "{lang}: {link} leads to what it is about");
        }
    }
    let english = Feed::read(&site.read("public/en/changes.atom"));
    assert!(english.links.iter().any(|(_, link)| link.contains("/en/you-said-we-did/2026/#2026-")), "{:?}", english.links);
    assert!(site.read("public/ar/changes.atom").contains("<summary xml:lang=\"en\">"), "words of another language are marked");
}

#[test]
fn a_page_tells_programs_where_the_feed_is() {
    let site = Site::base();
    assert_eq!(site.build().status, 0);
    let link = "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Smallham SEND Local Offer: what has changed\" href=\"/en/changes.atom\">";
    for page in ["public/en/index.html", "public/en/changes/index.html"] {
        assert!(site.read(page).contains(link), "{page}");
    }
    assert!(!site.read("public/en/contact/index.html").contains("atom+xml"));
    assert!(site.read("public/en/changes/index.html").contains("<a href=\"/en/changes.atom\""), "and people too");
}

#[test]
fn the_feed_is_the_same_on_another_day_and_tells_nothing_before_its_day() {
    let site = Site::base();
    site.write(
        "content/consultations.yaml",
        with_a_strange_title(&consultation(
            "2026-09-01",
            "2026-10-31",
            "    outcome: \"We **pay** for two more days. You can still [contact us](/contact/).\"\n    outcome_on: 2026-12-01\n",
        )),
    );
    let feed = |today: &str| {
        assert_eq!(site.run(&["build", "--today", today]).status, 0);
        site.read("public/en/changes.atom")
    };
    let first = feed(TODAY);
    assert_eq!(first, feed("2026-11-30"));
    let later = Feed::read(&feed("2026-12-01"));
    assert!(!first.contains("What came of it"));
    assert_eq!(later.all("feed/entry/title")[0], "Breaks; or rest, for \"all\" of <you> & us: What came of it");
    assert_eq!(
        (later.all("feed/entry/summary")[0], later.all("feed/updated")),
        ("We pay for two more days. You can still contact us.", vec!["2026-12-01T00:00:00Z"])
    );
}

#[test]
fn a_school_shows_its_report_with_its_day_and_a_missing_one_is_told() {
    let (site, _) = Site::built_northmere();
    let page = site.read("public/en/services/whinfell-primary-school/index.html");
    let words = reading::words(&page).join(" ");
    assert!(page.contains("href=\"https://whinfell-primary.example/sen-report\""));
    assert!(words.contains("Read its SEN information report Brought up to date on 7 September 2026."), "{words}");
    assert!(words.contains("Communication-friendly school award (2024)"), "{words}");

    let site = Site::northmere();
    let school = "content/services/whinfell-primary-school.yaml";
    site.edit(school, |text| text.lines().filter(|line| !line.starts_with("  report")).map(|line| format!("{line}\n")).collect());
    let found: Vec<_> = site.check().problems().into_iter().filter(|(_, file, _)| file == school).collect();
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].0, "school/no-report");
}
