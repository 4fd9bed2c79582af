//! The promise to translators: they hear of every sentence that changed, of no other, and nothing they wrote is shown as what it is not.

use crate::site::{Said, Site, TODAY};

/// The languages that [`translated`] adds.
pub(crate) const ADDED: [&str; 3] = ["pl", "ar", "ur"];

/// The words of the Saturday Club and of the guide in each of them: the name of the club, its summary, the first paragraph of its description, and the
/// paragraph under the first heading of the guide.
const WORDS: [[&str; 4]; 3] = [
    [
        "Klub Sobotni",
        "Spokojny klub dla dzieci z niepełnosprawnością, w każdą sobotę roku szkolnego.",
        "Gramy w gry, robimy różne rzeczy i wychodzimy na dwór.",
        "Proszę zapisać, co dziecko lubi, a co jest dla niego trudne.",
    ],
    ["نادي السبت", "نادٍ هادئ للأطفال ذوي الإعاقة كل يوم سبت.", "نلعب ونصنع أشياء ونخرج.", "اكتبوا ما يحبه طفلكم وما يصعب عليه."],
    [
        "سنیچر کلب",
        "معذور بچوں کے لیے ایک پرسکون کلب، ہر سنیچر۔",
        "ہم کھیلتے ہیں، چیزیں بناتے ہیں اور باہر جاتے ہیں۔",
        "لکھیں کہ آپ کے بچے کو کیا پسند ہے اور کیا مشکل ہے۔",
    ],
];

/// The smallest site in three more languages, into which a service and a guide are translated.
pub(crate) fn translated() -> Site {
    let site = Site::base();
    site.replace("content/site.yaml", "    ar: { name: العربية }\n", "    ar: { name: العربية }\n    pl: { name: Polski }\n    ur: { name: اردو }\n");
    for (lang, [name, summary, description, looking]) in ADDED.into_iter().zip(WORDS) {
        let word = name.split(' ').next().unwrap();
        site.write(
            &format!("locales/{lang}/services/club.yaml"),
            format!("name: {name}\nsummary: {summary}\ndescription: |\n  {description}\n\n  - {word}\n  - {name}\n"),
        );
        site.write(
            &format!("locales/{lang}/guides/first-steps.md"),
            format!(
                "---\ntitle: {word}\nsummary: {looking}\n---\n{description}\n\n## {word}\n\n{looking}\n\n![{word}](/media/map.png)\n\n## {name}\n\n[{word}](/who/#senco). [SEND](/glossary/#send).\n\n## {word} {word}\n\n[{name}](/services/club/). [{name} {word}](/services/advice-line/).\n"
            ),
        );
    }
    site
}

/// `localoffer translations` with `arguments`, today.
pub(crate) fn translations(site: &Site, arguments: &[&str]) -> Said {
    site.run(&[&["translations"], arguments, &["--today", TODAY]].concat())
}

/// [`translated`], with every translation recorded as right.
pub(crate) fn recorded() -> Site {
    let site = translated();
    let said = translations(&site, &["accept", "all"]);
    assert_eq!((said.status, said.err.as_str()), (0, ""));
    site
}

/// How many units of `lang` are of `kind`.
pub(crate) fn count(site: &Site, lang: &str, kind: &str) -> u64 {
    let said = translations(site, &["status", lang, "--format", "json"]);
    said.json()["languages"][0]["units"][kind].as_u64().unwrap_or_else(|| panic!("{}", said.out))
}

/// Holds that of all translations exactly the unit `name` of `record` is stale, in every language that has it.
fn exactly_one_is_stale(site: &Site, record: &str, name: &str) {
    let status = translations(site, &["status", "--format", "json"]).json();
    for language in status["languages"].as_array().unwrap().iter().filter(|language| language["lang"] != "en-simple") {
        assert_eq!(language["stale"], serde_json::json!([{ "record": record, "units": 1 }]), "{}", language["lang"]);
        assert_eq!(language["units"]["reworded"], 0, "{}", language["lang"]);
    }
    let report = site.check().json();
    let found: Vec<_> = report["diagnostics"].as_array().unwrap().iter().filter(|one| one["level"] != "note").collect();
    assert_eq!(found.len(), ADDED.len(), "{found:#?}");
    for one in found {
        let (rule, file, message) = (one["rule"].as_str().unwrap(), one["file"].as_str().unwrap(), one["message"].as_str().unwrap());
        assert_eq!(rule, "translation/stale");
        assert!(file.starts_with(&format!("locales/{}/{record}.", one["language"].as_str().unwrap())), "{file}");
        assert!(message.starts_with(&format!("the source of `{name}` was changed ")), "{message}");
    }
}

fn nothing_is_stale(site: &Site) {
    assert!(ADDED.iter().all(|lang| count(site, lang, "stale") == 0 && count(site, lang, "reworded") == 0));
    assert_eq!(site.check().problems(), []);
}

#[test]
fn the_translated_site_of_these_tests_is_without_a_fault() {
    let site = translated();
    assert_eq!(site.check().problems(), []);
    nothing_is_stale(&recorded());
}

#[test]
fn one_sentence_of_a_service_makes_its_unit_stale_in_every_language_and_nothing_else() {
    let site = recorded();
    site.replace("content/services/club.yaml", "We play games", "We play cards");
    exactly_one_is_stale(&site, "services/club", "description");
    site.replace("content/services/club.yaml", "We play cards", "We play games");
    nothing_is_stale(&site);
}

#[test]
fn one_paragraph_of_a_guide_makes_that_block_stale_in_every_language_and_nothing_else() {
    let site = recorded();
    site.replace("content/guides/first-steps.md", "and what is hard.", "and what is not easy.");
    exactly_one_is_stale(&site, "guides/first-steps", "body[3]");
    site.replace("content/guides/first-steps.md", "and what is not easy.", "and what is hard.");
    nothing_is_stale(&site);
}

#[test]
fn one_sentence_of_northmere_makes_one_unit_stale_in_every_language() {
    let site = Site::northmere();
    assert_eq!(translations(&site, &["accept", "all", "--minor"]).status, 0);
    let stale = || site.check().problems().into_iter().filter(|(rule, ..)| rule == "translation/stale").map(|(_, file, _)| file).collect::<Vec<_>>();
    assert!(stale().is_empty(), "{:?}", stale());
    let files = site.files("locales").into_keys().filter(|path| path.ends_with("/services/saturday-splash.yaml"));
    let translated: Vec<String> = files.map(|path| format!("locales/{path}")).collect();
    site.replace("content/services/saturday-splash.yaml", "Nobody has to swim lengths", "Nobody needs to swim lengths");
    assert_eq!(stale(), translated);
    assert!(translated.len() >= 6);
}

#[test]
fn white_space_and_facts_make_no_translation_stale() {
    let site = recorded();
    site.replace("content/services/club.yaml", "We play games, make things and go outside.", "We play games,\n  make things  and go outside.");
    site.replace(
        "content/guides/first-steps.md",
        "Write down what your child enjoys and what is hard.",
        "Write down what your child\nenjoys and what is hard.\n",
    );
    site.replace("content/services/club.yaml", "weeks: 2-6", "weeks: 3-5");
    site.replace("locales/pl/guides/first-steps.md", "\n\nProszę zapisać, co", "\n\nProszę zapisać,\nco");
    nothing_is_stale(&site);
}

#[test]
fn a_translation_made_better_is_reworded_and_not_stale() {
    let site = recorded();
    site.replace("locales/pl/services/club.yaml", "Spokojny klub", "Cichy klub");
    site.replace(
        "locales/pl/guides/first-steps.md",
        "Proszę zapisać, co dziecko lubi, a co jest dla niego trudne.\n\n![",
        "Proszę napisać, co dziecko lubi.\n\n![",
    );
    assert_eq!((count(&site, "pl", "reworded"), count(&site, "pl", "stale")), (2, 0));
    assert_eq!(site.check().problems(), []);
    assert!(translations(&site, &["accept", "pl"]).out.contains("pl: 2 recorded."));
    assert_eq!(count(&site, "pl", "reworded"), 0);
}

#[test]
fn source_and_translation_that_both_changed_are_stale_until_accepted_or_where_translators_are_trusted() {
    let site = recorded();
    site.replace("content/services/club.yaml", "A calm club", "A quiet club").replace("locales/pl/services/club.yaml", "Spokojny", "Cichy");
    site.replace("content/guides/first-steps.md", "what is hard", "what is not easy").replace(
        "locales/pl/guides/first-steps.md",
        "trudne.\n\n![",
        "ciężkie.\n\n![",
    );
    assert_eq!(count(&site, "pl", "stale"), 2);
    site.replace("content/site.yaml", "{ name: Polski }", "{ name: Polski, trusted: true }");
    assert_eq!((count(&site, "pl", "stale"), count(&site, "ar", "stale")), (0, 2), "only translations that did not change");
    site.replace("content/site.yaml", "{ name: Polski, trusted: true }", "{ name: Polski }");
    let said = translations(&site, &["accept", "pl", "services/club:summary", "guides/first-steps:body"]);
    assert!(said.out.contains("pl: 2 recorded."), "{}", said.out);
    assert_eq!(count(&site, "pl", "stale"), 0);
}

#[test]
fn accept_leaves_what_nobody_has_looked_at_unless_the_change_was_minor() {
    let site = recorded();
    site.replace("content/services/club.yaml", "We play games", "We play cards").replace("content/guides/first-steps.md", "what is hard", "what is not easy");
    let said = translations(&site, &["accept", "pl"]);
    assert!(said.out.contains("2 left") && said.out.contains("services/club:description") && said.out.contains("guides/first-steps:body[3]"), "{}", said.out);
    assert!(said.out.contains("--minor"), "{}", said.out);
    assert_eq!((said.status, count(&site, "pl", "stale")), (0, 2));
    assert!(translations(&site, &["accept", "pl", "services/club:description", "--minor"]).out.contains("pl: 1 recorded."));
    assert_eq!(count(&site, "pl", "stale"), 1);
    translations(&site, &["accept", "all", "--minor"]);
    nothing_is_stale(&site);
}

#[test]
fn the_lock_says_who_is_sorted_and_forgets_records_that_are_gone() {
    let site = recorded();
    let said = translations(&site, &["accept", "ar", "services/club", "--state", "reviewed", "--by", "Northmere interpreters"]);
    assert_eq!(said.status, 0);
    let lock = site.read("locales/ar/translations.lock");
    let lines: Vec<&str> = lock.lines().filter(|line| !line.starts_with('#')).collect();
    assert!(lines.is_sorted(), "{lock}");
    let club = lines.iter().filter(|line| line.starts_with("services/club "));
    assert!(club.clone().count() == 3 && club.clone().all(|line| line.ends_with(" reviewed 2026-11-23 Northmere interpreters")), "{lock}");
    assert!(lines.iter().filter(|line| line.starts_with("guides/")).all(|line| line.ends_with(" draft 2026-11-23 -")), "{lock}");
    let before = site.files("locales");
    site.run(&["translations", "accept", "ar", "--today", "2026-12-24"]);
    assert!(site.files("locales") == before, "a second time changes nothing, on another day too");

    std::fs::remove_file(site.path().join("content/guides/first-steps.md")).unwrap();
    site.replace("content/services/club.yaml", "  appeal: first-steps\n", "").replace(
        "content/services/club.yaml",
        "[first steps](/guides/first-steps/#ask)",
        "on",
    );
    translations(&site, &["accept", "ar"]);
    let lock = site.read("locales/ar/translations.lock");
    assert!(!lock.contains("guides/first-steps") && lock.contains("services/club summary "), "{lock}");
}

#[test]
fn nobody_is_shown_what_only_a_machine_has_translated() {
    let site = recorded();
    translations(&site, &["accept", "pl", "--state", "machine"]);
    assert_eq!(site.build().status, 0);
    let page = site.read("public/pl/services/club/index.html");
    assert!(page.contains("<div lang=\"en\" dir=\"ltr\">") && page.contains("We play games, make things and go outside."), "{page}");
    assert!(page.contains("notice fallback"), "the reader is told");
    let all = || site.files("public").into_iter().map(|(path, bytes)| (path, String::from_utf8_lossy(&bytes).into_owned()));
    let shown: Vec<String> = all().filter(|(_, text)| text.contains("Spokojny") || text.contains("Klub Sobotni")).map(|(path, _)| path).collect();
    assert!(shown.is_empty(), "{shown:?}");
    assert!(site.check().problems().iter().any(|(rule, file, _)| rule == "translation/machine" && file.starts_with("locales/pl/")));
    translations(&site, &["accept", "pl", "--state", "reviewed", "--by", "Northmere interpreters"]);
    site.build();
    assert!(site.read("public/pl/services/club/index.html").contains("Spokojny klub") && site.check().problems().is_empty());
}

#[test]
fn a_council_may_show_machine_words_and_never_those_about_rights() {
    let site = recorded();
    translations(&site, &["accept", "pl", "--state", "machine"]);
    site.replace("content/site.yaml", "{ name: Polski }", "{ name: Polski, machine: show }");
    assert_eq!(site.build().status, 0);
    assert!(site.read("public/pl/services/club/index.html").contains("Spokojny klub"));
    let guide = site.read("public/pl/guides/first-steps/index.html");
    assert!(guide.contains("Write down what your child enjoys") && !guide.contains("Proszę zapisać"), "a guide about a decision: {guide}");
}

#[test]
fn readers_are_told_which_pages_a_machine_translated_and_which_are_older_than_their_source() {
    let site = recorded();
    let notice = |words: &str| ["club", "advice-line"].map(|id| site.read(&format!("public/pl/services/{id}/index.html")).contains(words));
    translations(&site, &["accept", "pl", "--state", "machine"]);
    site.replace("content/site.yaml", "{ name: Polski }", "{ name: Polski, machine: show }").build();
    assert_eq!(notice("Części tej strony przetłumaczył komputer."), [true, false]);
    translations(&site, &["accept", "pl", "--state", "reviewed"]);
    site.replace("content/services/club.yaml", "We play games", "We play cards").build();
    assert_eq!(notice("Części tej strony przetłumaczył komputer."), [false, false]);
    assert_eq!(notice("Od czasu tego tłumaczenia strona źródłowa została zmieniona."), [true, false]);
}
