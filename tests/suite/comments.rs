//! You said, we did: how to comment, comments with their answers, what is left out, and how old answers may be (SEND Regulations 2014 reg. 56).

use crate::site::Site;

/// A year of comments with one comment: its month, and the day of its answer.
fn year(received: &str, on: &str) -> String {
    format!(
        "themes:\n  clubs: {{ name: Clubs }}\ncomments:\n  full:\n    received: {received}\n    theme: clubs\n    about: services/club\n    said: All clubs were full.\n    answer: You are right.\n    action: We opened six more places.\n    state: done\n    on: {on}\n"
    )
}

/// What is found in a site whose only comments are `text` in the file of 2026, as rule and line.
fn found(text: &str) -> Vec<(String, u64)> {
    let site = Site::base();
    site.write("content/comments/2026.yaml", text);
    site.check().problems().into_iter().map(|(rule, _, line)| (rule, line)).collect()
}

#[test]
fn without_a_comment_the_page_says_how_to_comment_in_every_language() {
    let site = Site::base();
    assert_eq!(site.build().status, 0);
    for language in ["en", "en-simple", "ar"] {
        let page = site.read(&format!("public/{language}/you-said-we-did/index.html"));
        for way in ["tel:+441632960100", "mailto:localoffer@smallham.example", "SM1 1AA", "id=\"comment\""] {
            assert!(page.contains(way), "{language}: {way}");
        }
        assert!(!page.contains("class=\"comment\"") && !page.contains("noindex"), "{language}");
    }
    assert!(site.read("public/en/you-said-we-did/index.html").contains("There are no comments here yet."));
}

#[test]
fn a_comment_is_on_the_page_of_its_year_its_theme_and_what_it_is_about() {
    let site = Site::base();
    site.write("content/comments/2026.yaml", year("2026-03", "2026-06-12"));
    assert_eq!(site.build().status, 0);
    for path in ["you-said-we-did", "you-said-we-did/2026", "you-said-we-did/themes/clubs", "services/club"] {
        let page = site.read(&format!("public/en/{path}/index.html"));
        assert!(page.contains("id=\"2026-full\"") && page.contains("All clubs were full."), "{path}");
    }
    assert!(!site.read("public/en/services/advice-line/index.html").contains("All clubs were full."), "not on the page of another service");
    let first = site.read("public/en/you-said-we-did/index.html");
    assert!(first.contains("/en/you-said-we-did/2026/") && first.contains("/en/you-said-we-did/themes/clubs/"));
}

#[test]
fn comments_left_out_are_counted_by_reason_and_have_no_words() {
    let site = Site::base();
    let left_out = "kept_out:\n  - { received: 2026-04, reason: vexatious }\n  - { received: 2026-05, reason: about-one-person, theme: clubs }\n  - { received: 2026-06, reason: vexatious }\n";
    site.write("content/comments/2026.yaml", year("2026-03", "2026-06-12") + left_out);
    let said = site.build();
    assert_eq!(said.status, 0, "{}", said.err);
    let page = site.read("public/en/you-said-we-did/2026/index.html");
    assert!(page.contains("waste time: 2") && page.contains("young person: 1") && page.contains("56(4)"), "{page}");
    let page = site.read("public/en/you-said-we-did/themes/clubs/index.html");
    assert!(!page.contains("waste time") && page.contains("young person: 1"));
    for (line, rule) in [
        ("  - { received: 2026-04, reason: vexatious, said: Something }\n", "record/unknown-key"),
        ("  - { received: 2026-04, reason: rude }\n", "record/bad-value"),
    ] {
        let found = found(&(year("2026-03", "2026-06-12") + "kept_out:\n" + line));
        assert_eq!(found, [(rule.to_owned(), 14)], "{line}");
    }
    let theme = "kept_out:\n  - { received: 2026-04, reason: vexatious, theme: none }\n";
    assert_eq!(found(&(year("2026-03", "2026-06-12") + theme)), [("record/unknown-reference".to_owned(), 14)]);
}

#[test]
fn the_newest_answer_may_be_a_year_old_and_no_older() {
    let found = |on: &str| {
        let site = Site::base();
        site.write("content/comments/2025.yaml", year("2025-06", on));
        site.check().problems()
    };
    assert_eq!(found("2025-11-23"), [], "a year old today");
    let late = found("2025-11-22");
    assert_eq!(late, [("comments/none-for-a-year".to_owned(), "content/comments/2025.yaml".to_owned(), 12)]);
    let site = Site::base();
    site.write("content/comments/2025.yaml", year("2025-06", "2025-07-01")).write("content/comments/2026.yaml", year("2026-03", "2026-06-12"));
    assert_eq!(site.check().problems(), [], "older answers stay");
}

#[test]
fn days_that_cannot_be_are_found_at_their_place() {
    for (received, on, lines, why) in [
        ("2026-03", "2027-01-05", vec![12], "an answer in the future"),
        ("2026-03", "2026-02-27", vec![12], "an answer before the comment"),
        ("2026-03", "2026-03-01", vec![], "an answer in the month of the comment"),
        ("2025-03", "2026-02-27", vec![5], "a comment of another year"),
        ("2026-12", "2026-10-01", vec![5, 12], "a comment from the future"),
    ] {
        let found = found(&year(received, on));
        let wanted: Vec<(String, u64)> = lines.into_iter().map(|line| ("record/contradiction".to_owned(), line)).collect();
        assert_eq!(found, wanted, "{why}");
    }
}
