//! No command loses words that somebody wrote, or what is remembered of them.

use crate::{
    imports::{import, returned},
    site::{Said, Site},
    translations::{count, recorded, translated, translations},
};
use std::fs;

#[test]
fn a_record_with_a_slip_is_not_forgotten() {
    let site = recorded();
    let lock = site.read("locales/pl/translations.lock");
    site.replace("content/services/club.yaml", "summary:", "sumary:");
    translations(&site, &["accept", "pl"]);
    assert_eq!(site.read("locales/pl/translations.lock"), lock, "the record is there, if with a fault");
}

#[test]
fn a_translation_with_a_slip_is_not_forgotten() {
    let site = recorded();
    let lock = site.read("locales/pl/translations.lock");
    site.replace("locales/pl/services/club.yaml", "name: Klub", "name: \"Klub");
    translations(&site, &["accept", "pl"]);
    assert_eq!(site.read("locales/pl/translations.lock"), lock);
}

#[test]
fn a_translation_with_a_slip_is_not_written_over() {
    let site = recorded();
    site.replace("locales/pl/services/club.yaml", "name: Klub", "name: \"Klub");
    let broken = site.read("locales/pl/services/club.yaml");
    site.write("one.po", "msgctxt \"services/club:waiting.note\"\nmsgid \"Places open each half term.\"\nmsgstr \"Miejsca.\"\n");
    let said = translations(&site, &["import", "pl", &site.path().join("one.po").display().to_string()]);
    translations(&site, &["fmt", "pl"]);
    assert_eq!(site.read("locales/pl/services/club.yaml"), broken, "the words that were there are not lost");
    assert_ne!(said.status, 0, "and whoever imports is told");
}

#[test]
fn words_under_a_mistyped_key_are_not_deleted() {
    let site = recorded();
    let file = site.read("locales/pl/services/club.yaml") + "eligibilty: Każde dziecko.\n";
    site.write("locales/pl/services/club.yaml", &file);
    assert_eq!(site.check().problems()[0].0, "translation/orphan");
    translations(&site, &["fmt", "pl"]);
    assert!(
        site.read("locales/pl/services/club.yaml").contains("Każde dziecko."),
        "check says what to do with them: {}",
        site.read("locales/pl/services/club.yaml")
    );
}

#[test]
fn each_language_is_exported_to_a_file_of_its_own() {
    let site = recorded();
    let said = translations(&site, &["export", "all", "--to", &site.path().join("all.po").display().to_string()]);
    assert!(said.status == 2 || site.read("all.po").matches("X-Source-Language").count() == 4, "one file cannot hold all: {}", said.out);
}

#[test]
fn files_with_the_line_ends_of_windows_keep_their_words() {
    let site = recorded();
    for (path, bytes) in site.files("locales").into_iter().filter(|(path, _)| path.starts_with("pl/")) {
        site.write(&format!("locales/{path}"), String::from_utf8(bytes).unwrap().replace('\n', "\r\n"));
    }
    assert_eq!(site.check().problems(), []);
    let said = translations(&site, &["fmt", "pl"]);
    assert_eq!((said.status, site.check().problems()), (0, vec![]));
    assert!(!site.read("locales/pl/guides/first-steps.md").contains('\r'), "{}", said.out);
}

#[test]
fn only_a_comment_is_a_comment_and_none_is_lost() {
    let site = translated();
    let file = "# Checked by phone in May.\n\n# The club asked for this name.\nname: Klub\neligibility: |\n  Text.\n\n  # 1 is not a comment\n# Nor is this words.\naccess:\n  # About the phone.\n  how: |\n    Proszę.\n# The end.\n";
    site.write("locales/pl/services/club.yaml", file);
    translations(&site, &["fmt", "pl"]);
    let once = site.read("locales/pl/services/club.yaml");
    for line in file.lines().filter(|line| line.contains("# ")) {
        assert_eq!(once.matches(line.trim()).count(), 1, "{line} in {once}");
    }
    translations(&site, &["fmt", "pl"]);
    assert_eq!(site.read("locales/pl/services/club.yaml"), once);
}

/// Imports a file that was cut at 40 places; nothing panics, and no half of a translation is taken. Returns how each ended.
fn cut_at_many_places(name: &str) -> Vec<i32> {
    let site = recorded();
    let club = "Bawimy się, robimy różne rzeczy i wychodzimy na dwór.";
    let source = "We play games, make things and go outside.\n\n- a small group\n- a quiet room";
    returned(&site, name, &[("services/club:description", source, club), ("services/club:name", "Saturday Club", "Klub, \"sobota\"")]);
    let whole = fs::read(site.path().join(name)).unwrap();
    let ends = |part: usize| {
        let at = whole.len() * part / 40;
        site.write(name, &whole[..at]);
        let said = import(&site, &site.path().join(name).display().to_string(), &[]);
        assert!([0, 1, 2].contains(&said.status) && !said.err.contains("panicked"), "{name} cut at {at}: {}", said.err);
        let sidecar = site.read("locales/pl/services/club.yaml");
        let is_half = sidecar.contains("Bawimy") && !sidecar.contains(club) || sidecar.contains("Klub, ") && !sidecar.contains("sobota");
        assert!(!is_half, "{name} cut at {at}: {sidecar}");
        said.status
    };
    (0..40).map(ends).collect()
}

#[test]
fn a_po_file_that_was_cut_gives_no_half_words() {
    assert!(cut_at_many_places("cut.po").contains(&2));
}

#[test]
fn a_spreadsheet_that_was_cut_gives_no_half_words() {
    assert!(cut_at_many_places("cut.csv").contains(&2));
}

#[test]
fn xml_that_was_cut_is_never_taken_for_the_whole() {
    assert_eq!(cut_at_many_places("cut.xlf"), [2; 40]);
    let site = recorded();
    site.write("cut.xlf", "<xliff version=\"1.2\"><file><body>\n<trans-unit id=\"services/club:summary\"><source>A</source>\n<target>Klub");
    assert!(import(&site, &site.path().join("cut.xlf").display().to_string(), &[]).err.contains("line 3"));
}

/// Words go out and come back as they were, in `format`.
fn there_and_back(site: &Site, format: &str) -> Said {
    let file = site.path().join(format!("pl.{format}")).display().to_string();
    translations(site, &["export", "pl", "--format", format, "--to", &file]);
    import(site, &file, &["--unfinished"])
}

#[test]
fn words_that_come_back_as_they_were_keep_what_is_remembered_of_them() {
    for format in ["po", "csv", "xlf"] {
        let site = recorded();
        translations(&site, &["accept", "pl", "services/club", "--state", "reviewed", "--by", "Northmere interpreters"]);
        translations(&site, &["accept", "pl", "guides/first-steps", "--state", "machine"]);
        let lock = site.read("locales/pl/translations.lock");
        assert!(there_and_back(&site, format).out.contains("0 pieces of words were new or changed"));
        assert_eq!(site.read("locales/pl/translations.lock"), lock, "{format}: reviewed stays reviewed, and a machine's words a machine's");
    }
}

#[test]
fn words_of_another_language_are_refused() {
    for format in ["po", "xlf"] {
        let site = recorded();
        let file = site.path().join(format!("ar.{format}")).display().to_string();
        translations(&site, &["export", "ar", "--format", format, "--to", &file]);
        let before = site.files("locales");
        let said = import(&site, &file, &[]);
        assert!(site.files("locales") == before && said.status == 2, "{format} in Arabic is not taken as Polish: {}", said.out);
    }
}

#[test]
fn a_team_of_two_lines_does_not_break_the_lock() {
    let site = recorded();
    translations(&site, &["accept", "pl", "--state", "reviewed", "--by", "Northmere\ninterpreters"]);
    assert_eq!(site.check().problems(), []);
}

#[test]
fn a_paragraph_that_both_sides_gained_is_new_and_not_older_than_another_one() {
    let site = recorded();
    site.replace("content/guides/first-steps.md", "## Look\n", "Sit down first.\n\n## Look\n");
    site.replace("locales/pl/guides/first-steps.md", "\n\n## Klub\n", "\n\nProszę usiąść.\n\n## Klub\n");
    assert_eq!((count(&site, "pl", "new"), count(&site, "pl", "stale")), (1, 0), "{}", translations(&site, &["show", "pl"]).out);
}
