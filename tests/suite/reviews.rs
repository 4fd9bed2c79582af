//! Whether a page was checked in time (P2): the owner hears of it first, readers hear of it when it is long overdue, and no edit stands for a check.

use crate::site::{Site, TODAY};

/// The smallest site, with the club last checked on `day`.
fn checked_on(day: &str) -> Site {
    let site = Site::base();
    site.replace("content/services/club.yaml", "reviewed: { on: 2026-09-14,", &format!("reviewed: {{ on: {day},"));
    site
}

/// Rule, message and help of what is found.
fn found(site: &Site) -> Vec<(String, String, String)> {
    let report = site.check().json();
    let text = |one: &serde_json::Value, key: &str| one[key].as_str().unwrap().to_owned();
    report["diagnostics"].as_array().unwrap().iter().map(|one| (text(one, "rule"), text(one, "message"), text(one, "help"))).collect()
}

#[test]
fn the_owner_hears_when_a_check_is_late_and_readers_are_not_alarmed() {
    let site = checked_on("2026-05-22");
    let found = found(&site);
    assert_eq!(found.len(), 1, "{found:?}");
    let (rule, message, help) = &found[0];
    assert_eq!(rule, "review/past-due");
    assert_eq!(message, "“Saturday Club” was last checked on 2026-05-22 by “Club manager”, 6 months ago; the next check was due on 2026-11-22");
    assert!(help.starts_with("This is the work of: Club team. Ask them to read it again") && help.contains("An edit alone is not a review."), "{help}");
    assert_eq!(site.check().problems()[0].2, 65, "at the day of the review");
    assert_eq!(site.build().status, 0);
    let page = site.read("public/en/services/club/index.html");
    assert!(page.contains("Checked on 22 May 2026.") && !page.contains("notice unchecked"), "{page}");
}

#[test]
fn readers_are_told_of_a_check_that_is_long_overdue_and_whom_to_phone() {
    let site = checked_on("2025-11-22");
    let found = found(&site);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].0 == "review/long-past-due" && found[0].1.contains("12 months ago") && found[0].2.contains("tells its readers"), "{found:?}");
    assert_eq!(site.build().status, 0, "the page is never dropped");
    let page = site.read("public/en/services/club/index.html");
    let notice = page.split("notice unchecked").nth(1).unwrap_or_else(|| panic!("{page}"));
    let (notice, rest) = notice.split_once("</div>").unwrap();
    assert!(notice.contains("We have not checked this page since 22 November 2025.") && notice.contains("href=\"tel:+441632960211\""), "{notice}");
    assert!(rest.contains("<h1>"), "before the heading");
    // In every language, with the words of that language, on a page that is not translated too.
    let arabic = site.read("public/ar/services/club/index.html");
    assert!(arabic.contains("لم نراجع هذه الصفحة منذ") && arabic.contains("<bdi dir=\"ltr\">01632 960211</bdi>"), "{arabic}");
    // Lists say so in a word.
    let list = site.read("public/en/categories/leisure/index.html");
    assert!(list.contains("<span class=\"tag unchecked\">Not checked lately</span>"), "{list}");
    // One that was checked in time says nothing.
    assert!(!site.read("public/en/services/advice-line/index.html").contains("unchecked"));
}

#[test]
fn an_edit_is_not_a_review() {
    let site = checked_on("2025-11-22");
    let before = site.read("content/services/club.yaml");
    for (from, to) in [("We play games, make things", "We play games and make things"), ("phone: 01632 960211", "phone: 01632 960212"), ("age", "age")] {
        site.replace("content/services/club.yaml", from, to);
        assert_eq!(site.build().status, 0);
        assert!(site.read("public/en/services/club/index.html").contains("notice unchecked"), "{to}");
        assert_eq!(found(&site)[0].0, "review/long-past-due");
    }
    let line = |text: &str| text.lines().find(|line| line.starts_with("reviewed:")).unwrap().to_owned();
    assert_eq!(line(&before), line(&site.read("content/services/club.yaml")), "the tool never writes the day of a review");
    // Somebody reads it, and says so: that is a review.
    site.replace("content/services/club.yaml", "reviewed: { on: 2025-11-22,", "reviewed: { on: 2026-11-23,");
    assert_eq!((site.build().status, found(&site)), (0, vec![]));
    assert!(!site.read("public/en/services/club/index.html").contains("notice unchecked"));
}

#[test]
fn a_guide_says_it_on_each_of_its_steps_and_gives_the_number_of_the_site() {
    let site = Site::base();
    site.write(
        "content/guides/ask/index.md",
        "---\ntitle: Ask for help\nsummary: What to do first.\ntopic: start\nstages: all\nsteps: [phone]\nreviewed: { on: 2024-09-14, by: Officer }\nowner: Team\n---\n\nOne step.\n",
    );
    site.write("content/guides/ask/phone.md", "---\ntitle: Phone\nsummary: Phone us.\n---\n\nPhone us first.\n");
    assert_eq!(site.build().status, 0);
    for path in ["guides/ask", "guides/ask/phone"] {
        let page = site.read(&format!("public/en/{path}/index.html"));
        assert!(page.split("notice unchecked").nth(1).is_some_and(|rest| rest.split("</div>").next().unwrap().contains("tel:+441632960100")), "{page}");
    }
}

#[test]
fn the_same_day_gives_the_same_bytes_and_another_day_may_give_others() {
    let site = checked_on("2025-11-22");
    let build = |day: &str| {
        assert_eq!(site.run(&["build", "--today", day]).status, 0);
        site.files("public")
    };
    let today = build(TODAY);
    assert_eq!(build(TODAY), today);
    let earlier = build("2026-11-22");
    assert_ne!(earlier["en/services/club/index.html"], today["en/services/club/index.html"], "on that day it was not yet long overdue");
}

#[test]
fn an_event_that_is_over_needs_no_check() {
    let site = Site::northmere();
    let later = site.run(&["check", "--today", "2028-01-01", "--format", "json"]);
    let files: Vec<String> = later.problems().into_iter().filter(|(rule, ..)| rule.starts_with("review/")).map(|(_, file, _)| file).collect();
    assert!(files.iter().any(|file| file.starts_with("content/venues/")) && !files.iter().any(|file| file.starts_with("content/events/")), "{files:?}");
}
