//! What is proved of every page: no words that nobody can translate, no number turned round, no value that breaks out of its sentence.

use crate::{
    site::{Site, TODAY, repository},
    translations::{recorded, translations},
};
use localoffer::{render::interface::Interface, words::lang::LangIndex};
use std::fs;

/// The base site whose own template for the letters of the A to Z has `more` at its end.
fn with_template(more: &str) -> Site {
    let site = Site::base();
    add_to_template(&site, more);
    site
}

fn add_to_template(site: &Site, more: &str) {
    let letters = fs::read_to_string(repository().join("themes/default/templates/letters.html")).unwrap();
    site.write("themes/default/templates/letters.html", letters + more);
}

fn rules(said: &crate::site::Said) -> Vec<String> {
    said.problems().into_iter().map(|(rule, ..)| rule).collect()
}

#[test]
fn show_marks_what_changed_in_a_field_and_in_a_block_of_a_guide() {
    let site = recorded();
    site.replace("content/services/club.yaml", "We play games", "We play cards").replace(
        "content/guides/first-steps.md",
        "and what is hard.",
        "and what they find hard.",
    );
    let said = translations(&site, &["show", "pl"]);
    assert!(said.out.contains("services/club:description  stale\n  source  We play [-games,-]{+cards,+} make things and go outside.\n"), "{}", said.out);
    assert!(
        said.out.contains("guides/first-steps:body[3]  stale\n  source  Write down what your child enjoys and what [-is-]{+they find+} hard.\n"),
        "{}",
        said.out
    );
    assert!(said.out.contains("  target  Gramy w gry") && !said.out.contains("services/club:name"), "{}", said.out);
    let one = translations(&site, &["show", "pl", "guides/first-steps:body[3]"]);
    assert!(one.out.starts_with("guides/first-steps:body[3]  stale\n") && !one.out.contains("services/club:"), "{}", one.out);
}

#[test]
fn a_mistyped_name_is_refused_with_the_right_one() {
    let site = recorded();
    for command in ["show", "accept", "export"] {
        for (wrong, right) in [("services/clubb", "services/club"), ("services/club:sumary", "summary"), ("guides/first-steps:body[99]", "body[8]")] {
            let said = translations(&site, &[command, "pl", wrong]);
            assert!(said.status == 2 && said.err.contains(right), "{command} {wrong}: {}{}", said.out, said.err);
        }
    }
}

#[test]
fn escape_characters_in_words_are_shown_and_not_obeyed() {
    let site = recorded();
    site.replace("locales/pl/services/club.yaml", "name: Klub Sobotni", "name: \"Klub \\u001b[31mSobotni\\u0007\\u009b2J\"");
    site.replace("content/services/club.yaml", "    label: Club team", "    label: \"Club \u{202e}team\"");
    for said in [translations(&site, &["show", "pl", "services/club"]), site.run(&["check", "--today", TODAY])] {
        let all = said.out + &said.err;
        assert!(all.contains("Klub") || all.contains("name"), "{all}");
        assert!(!all.contains(['\u{1b}', '\u{7}', '\u{9b}', '\u{202e}']), "{all:?}");
    }
}

#[test]
fn the_tools_own_pages_have_no_words_that_nobody_can_translate() {
    let site = Site::base();
    let said = site.run(&["translations", "pseudo", "--today", TODAY, "--format", "json"]);
    assert_eq!((said.status, said.problems()), (0, vec![]), "{}", said.out);
    let page = site.read("pseudo/en-XB/services/club/index.html");
    assert!(page.contains("<html lang=\"en-XB\" dir=\"rtl\">") && page.contains("<bdi dir=\"ltr\">01632 960211</bdi>"), "{page}");
    assert!(!site.path().join("public").exists());
}

#[test]
fn the_pages_of_northmere_have_none_either_and_turn_no_number_round() {
    let site = Site::northmere();
    let said = site.run(&["translations", "pseudo", "--today", TODAY, "--format", "json"]);
    let found: Vec<String> = rules(&said).into_iter().filter(|rule| rule.starts_with("output/")).collect();
    assert!(found.is_empty() && said.status == 0, "{}", said.out);
    let files = site.files("pseudo");
    for lang in ["ar", "ur", "ckb", "en-XB"] {
        let right_to_left = format!("<html lang=\"{lang}\" dir=\"rtl\">");
        let pages =
            files.iter().filter(|(path, bytes)| path.starts_with(&format!("{lang}/")) && String::from_utf8_lossy(bytes).contains(&right_to_left)).count();
        assert!(pages > 150, "{pages} pages in {lang}");
    }
}

#[test]
fn words_typed_into_a_template_are_found_and_nothing_is_written() {
    let site = with_template("<p>Unmarked words</p>\n");
    for jobs in ["1", "2", "4", "8"] {
        let said = site.run(&["translations", "pseudo", "--today", TODAY, "--format", "json", "--jobs", jobs]);
        let is_found = rules(&said).contains(&"output/hard-coded".to_owned()) && said.out.contains("Unmarked words");
        assert!(said.status == 1 && is_found, "with {jobs} threads: {}", said.out);
    }
    let written = [site.files("pseudo"), site.files("public")].map(|files| files.into_keys().collect::<Vec<_>>()).concat();
    assert!(written.is_empty(), "{written:?}");
    assert_eq!(site.build().status, 0, "a site in its own languages can be built");
}

#[test]
fn a_phone_number_that_would_be_turned_round_fails_the_build_and_leaves_the_old_site() {
    let site = Site::base();
    assert_eq!(site.build().status, 0);
    let before = site.files("public");
    for (wrong, right) in [
        ("<p>{{ site.phone.shown }}</p>\n", "<p><bdi dir=\"ltr\">{{ site.phone.shown }}</bdi></p>\n"),
        ("<p>{{ t(id=\"phone\") }} {{ site.phone.shown }}</p>\n", "<p>{{ t(id=\"phone\") }} <span dir=\"ltr\">{{ site.phone.shown }}</span></p>\n"),
    ] {
        add_to_template(&site, wrong);
        let said = site.build();
        assert_eq!((said.status, rules(&said)), (1, vec!["output/bidi".to_owned()]), "{}", said.out);
        assert!(said.out.contains("01632 960100"), "{}", said.out);
        assert!(site.files("public") == before);
        let other = with_template(right);
        assert_eq!((other.build().status, rules(&other.build())), (0, vec![]), "{right}");
    }
}

#[test]
fn a_value_in_a_sentence_is_escaped_and_isolated_once() {
    let site =
        with_template("<p class=\"greeting\" title=\"{{ text(id=\"greeting\", who=\"<Ali & علي>\") }}\">{{ t(id=\"greeting\", who=\"<Ali & علي>\") }}</p>\n");
    site.write("locales/en/site.ftl", "# $who: a name.\ngreeting = <b>Hello</b> { $who } & all\n");
    site.write("locales/ar/site.ftl", "greeting = <b>مرحباً</b> { $who }!\n");
    let said = site.build();
    assert_eq!((said.status, said.problems()), (0, vec![]), "{}", said.out);
    let page = site.read("public/en/a-z/index.html");
    assert!(page.contains("><b>Hello</b> <bdi>&lt;Ali &amp; علي&gt;</bdi> &amp; all</p>"), "{page}");
    assert!(
        page.contains("title=\"Hello \u{2068}&lt;Ali &amp; علي&gt;\u{2069} &amp; all\"")
            || page.contains("title=\"Hello \u{2068}<Ali &amp; علي>\u{2069} &amp; all\""),
        "{page}"
    );
    assert!(site.read("public/ar/a-z/index.html").contains("><b>مرحباً</b> <bdi>&lt;Ali &amp; علي&gt;</bdi>!</p>"), "{}", site.read("public/ar/a-z/index.html"));
}

#[test]
fn the_name_of_a_language_is_isolated_in_a_sentence_of_another() {
    let site = Site::base();
    site.replace("content/site.yaml", "en: { name: English }", "en: { name: \"English <A & علي>\" }");
    let said = site.build();
    assert_eq!(said.status, 0, "{}", said.out);
    let page = site.read("public/ar/services/club/index.html");
    let notice = page.split("class=\"notice fallback\">").nth(1).unwrap().split("</p>").next().unwrap();
    assert!(notice.contains("<bdi lang=\"en\" dir=\"ltr\">English &lt;A &amp; علي&gt;</bdi>") && notice.matches("<bdi").count() == 1, "{notice}");
}

#[test]
fn a_message_with_a_broken_variable_falls_back_to_the_source_language_at_run_time() {
    let site = Site::base();
    site.write("locales/ar/site.ftl", "fallback-notice = هذه الصفحة { $langauge }\nsource-link = اقرأ { missing-message }\nhome = { home-term }\n");
    assert!(rules(&site.check()).iter().all(|rule| rule.starts_with("locale/")) && site.check().status == 1, "{}", site.check().out);
    let read = localoffer::read::read(site.path()).unwrap().site.unwrap();
    let arabic = read.languages().find(|language| read.edition(*language).lang.as_str() == "ar").unwrap();
    let interface = Interface::of(&read, arabic);
    for (name, english) in [
        ("fallback-notice", "This page is not in your language yet. It is shown in \u{2068}English\u{2069}."),
        ("source-link", "Read this page in \u{2068}English\u{2069}"),
    ] {
        assert_eq!(interface.text(name, &[("language", "English".into())]).as_deref(), Some(english));
    }
    assert_eq!(interface.text("home", &[]).as_deref(), Some("Home"));
    let english = Interface::of(&read, LangIndex::SOURCE);
    assert_eq!(
        english.text("fallback-notice", &[("language", "English".into())]).as_deref(),
        Some("This page is not in your language yet. It is shown in English.")
    );
    assert_eq!(english.text("fallback-notice", &[]), None, "never a sign in place of the language");
}
