//! Files of languages are laid out by the tool, new languages are one line, and what cannot be read is never taken for what is gone.

use crate::{
    site::Site,
    translations::{recorded, translated, translations},
};
use std::fs;

/// The line of content/site.yaml on which [`with_language`] puts its language.
const LINE: u64 = 10;

/// The base site in one language more.
fn with_language(lang: &str) -> Site {
    let site = Site::base();
    site.replace("content/site.yaml", "    ar: {", &format!("    {lang}: {{ name: X }}\n    ar: {{"));
    site
}

/// A fluent file as a translator fills it in: every `# To translate:` is a message, and every vowel of its words has an accent.
fn filled_in(text: &str) -> String {
    let mut out = String::new();
    let mut to_translate = false;
    for line in text.lines() {
        to_translate = line == "# To translate:" || (to_translate && line.starts_with('#'));
        match line.strip_prefix('#').filter(|_| to_translate) {
            Some(" To translate:") => {}
            Some(line) => out.push_str(&accented(line.strip_prefix(' ').unwrap_or(line))),
            None => out.push_str(line),
        }
        out.push('\n');
    }
    out
}

fn fill_in(site: &Site, lang: &str) {
    for file in site.files(&format!("locales/{lang}")).into_keys().map(|file| format!("locales/{lang}/{file}")) {
        let text = site.read(&file);
        site.write(&file, filled_in(&text));
    }
}

fn accented(line: &str) -> String {
    let mut depth = 0;
    let start = line.find(['=', ']']).filter(|_| !line.trim_start().starts_with('{')).map_or(0, |at| at + 1);
    let words = line[start..].chars().map(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        let place = "aeiou".find(c).filter(|_| depth == 0);
        place.map_or(c, |place| "àéîôù".chars().nth(place).unwrap())
    });
    line[..start].chars().chain(words).collect()
}

#[test]
fn fmt_lays_interface_words_out_as_the_source_and_keeps_notes_of_translators() {
    let site = translated();
    site.write("locales/pl/site.ftl", "### State: draft.\n\nskip-to-content = Do treści\n# Note: krótko, bo mało miejsca.\n# an old comment\nhome = Start\n");
    let check = || translations(&site, &["fmt", "pl", "--check"]);
    assert_eq!(check().status, 1);
    assert!(site.read("locales/pl/site.ftl").starts_with("### State: draft.\n\nskip"), "--check changes nothing");
    assert_eq!(translations(&site, &["fmt", "pl"]).status, 0);
    let ftl = site.read("locales/pl/site.ftl");
    let english = "# Link to the first page of the site, at the start of the path that says where a page is.\n# max: 25\n";
    assert!(ftl.contains(&format!("{english}# Note: krótko, bo mało miejsca.\nhome = Start\n")), "{ftl}");
    assert!(ftl.find("home = Start").unwrap() < ftl.find("skip-to-content = Do treści").unwrap() && !ftl.contains("an old comment"), "{ftl}");
    let said = check();
    assert!(said.status == 0 && said.out.contains("0 files would change."), "{}", said.out);
    let before = site.files("locales");
    translations(&site, &["fmt", "all"]);
    let once = site.files("locales");
    translations(&site, &["fmt", "all"]);
    assert!(site.files("locales") == once && before["pl/site.ftl"] == once["pl/site.ftl"], "a second time changes nothing");
}

#[test]
fn fmt_leaves_one_empty_line_between_messages() {
    let site = with_language("fr");
    translations(&site, &["fmt", "fr"]);
    assert!(!site.read("locales/fr/site.ftl").contains("\n\n\n"));
}

#[test]
fn who_fills_a_message_in_sees_its_comment() {
    let site = with_language("fr");
    translations(&site, &["fmt", "fr"]);
    let ftl = site.read("locales/fr/site.ftl");
    assert!(ftl.contains("max: 25") && ftl.contains("$language: the language"), "how long it may be, and what stands in braces");
}

#[test]
fn fmt_asks_for_no_words_that_the_tool_has() {
    let site = Site::base();
    site.write("locales/ar/site.ftl", "home = البداية\n");
    translations(&site, &["fmt", "ar"]);
    assert_eq!(site.read("locales/ar/site.ftl").matches("To translate").count(), 0);
}

#[test]
fn fmt_puts_the_keys_of_a_sidecar_in_the_order_of_the_record_and_changes_no_translation() {
    let site = recorded();
    let words = "access:\n  how: \"Zadzwo\u{144}.\"\ndescription: |\n  Gramy w gry, robimy różne rzeczy i wychodzimy na dwór.\n\n  - Klub\n  - Klub Sobotni\nsummary: 'Spokojny klub dla dzieci z niepełnosprawnos\u{301}cią, w każdą sobotę roku szkolnego.'\nname: Klub Sobotni\n";
    site.write("locales/pl/services/club.yaml", words);
    translations(&site, &["fmt", "pl"]);
    let keys: Vec<String> = site.read("locales/pl/services/club.yaml").lines().filter_map(|line| Some(line.split_once(':')?.0.to_owned())).collect();
    assert_eq!(keys, ["name", "summary", "description", "access", "  how"]);
    assert!(site.read("locales/pl/services/club.yaml").contains("niepełnosprawnością"), "letters are put together");
    let stale: Vec<String> = site.check().problems().into_iter().map(|(rule, ..)| rule).collect();
    assert_eq!(stale, ["translation/not-recorded"], "only `access.how` is new");
}

#[test]
fn a_language_the_tool_knows_is_one_line() {
    let site = with_language("so");
    let said = site.build();
    assert_eq!((said.status, said.problems()), (0, vec![]), "{}", said.out);
    let page = site.read("public/so/services/club/index.html");
    assert!(page.contains("<html lang=\"so\" dir=\"ltr\">") && page.contains("Saturday Club"), "{page}");
    let english = site.read("public/en/services/club/index.html");
    let menu = |html: &str| html.split("<ul class=\"wide\">").nth(1).unwrap().split("</ul>").next().unwrap().replace("/so/", "/en/");
    assert_ne!(menu(&page), menu(&english), "the menu is in Somali");
}

#[test]
fn a_language_the_tool_has_no_words_for_is_one_line_and_one_folder() {
    let site = with_language("fr");
    assert_eq!(translations(&site, &["fmt", "fr"]).status, 0);
    let files: Vec<String> = site.files("locales/fr").into_keys().collect();
    assert_eq!(files, ["dates.ftl", "site.ftl"]);
    assert_eq!(site.build().status, 0, "half a language can be published");
    fill_in(&site, "fr");
    assert_eq!(site.check().problems(), [], "{}", site.check().out);
    translations(&site, &["fmt", "fr"]);
    assert_eq!((site.check().problems(), translations(&site, &["fmt", "fr", "--check"]).status), (vec![], 0));
    assert!(!site.read("locales/fr/site.ftl").contains("To translate") && site.read("locales/fr/site.ftl").contains("home = Hômé\n"));
    assert_eq!(site.build().status, 0);
    assert!(site.read("public/fr/index.html").contains("<html lang=\"fr\" dir=\"ltr\">"));
}

#[test]
fn a_language_without_words_is_told_at_its_line() {
    assert_eq!(with_language("fr").check().problems(), [("locale/missing".to_owned(), "content/site.yaml".to_owned(), LINE)]);
}

/// A site with a template that asks for a message which stands in `file` of its own languages; French is filled in.
fn with_own_words_in(file: &str) -> Site {
    let site = with_language("fr");
    let letters = fs::read_to_string(crate::site::repository().join("themes/default/templates/letters.html")).unwrap();
    site.write("themes/default/templates/letters.html", letters + "{{ t(id=\"own-words\") }}\n");
    site.write(&format!("locales/en/{file}"), "own-words = Our own\n").write(&format!("locales/ar/{file}"), "own-words = كلماتنا\n");
    translations(&site, &["fmt", "fr"]);
    fill_in(&site, "fr");
    site
}

#[test]
fn messages_of_the_sites_own_theme_are_filled_in_with_those_of_the_tool() {
    assert_eq!(with_own_words_in("site.ftl").check().problems(), []);
}

#[test]
fn messages_of_the_sites_own_theme_may_stand_in_a_file_of_their_own() {
    assert_eq!(with_own_words_in("ours.ftl").check().problems(), []);
}

#[test]
fn a_language_that_cannot_be_published_well_is_refused_with_the_reason_and_its_line() {
    for (lang, rule, reason) in
        [("tg", "language/no-plurals", "plural rules"), ("rom", "language/no-plurals", "plural rules"), ("pa-Arab", "language/no-data", "letters and order")]
    {
        let site = with_language(lang);
        let said = site.build();
        assert_eq!(said.status, 1, "{lang}");
        assert!(said.problems().contains(&(rule.to_owned(), "content/site.yaml".to_owned(), LINE)), "{lang}: {:?}", said.problems());
        assert!(said.out.contains(&format!("`{lang}` has no {reason}")), "{}", said.out);
        assert!(!site.path().join("public").exists());
    }
}

/// The base site with two messages and a term of its own, which its own template asks for.
fn with_own_messages() -> Site {
    let site = Site::base();
    let letters = fs::read_to_string(crate::site::repository().join("themes/default/templates/letters.html")).unwrap();
    site.write(
        "themes/default/templates/letters.html",
        letters + "<p title=\"{{ text(id='own-words') }}\">{{ t(id=\"own-words\") }} {{ t( id = \"own-words-more\" ) }}</p>\n",
    );
    site.write("locales/en/site.ftl", "-brand = Smallham\nown-words = Words of { -brand }\nown-words-more = { own-words }, and more\n");
    site.write("locales/ar/site.ftl", "-brand = سمولهام\nown-words = كلمات { -brand }\nown-words-more = { own-words } والمزيد\n");
    site
}

#[test]
fn rename_changes_a_message_in_every_language_and_template_and_no_page() {
    let site = with_own_messages();
    let said = site.build();
    assert_eq!((said.status, said.problems()), (0, vec![]), "{}", said.out);
    // `release.json`, and with it the list of files, has a digest of what was renamed.
    let files = || {
        let mut files = site.files("public");
        files.retain(|path, _| path != "release.json" && path != ".localoffer-manifest");
        files
    };
    let before = files();
    for (old, new) in [("own-words", "our-words"), ("-brand", "-town")] {
        let said = translations(&site, &["rename", old, new]);
        assert_eq!((said.status, said.err.as_str()), (0, ""));
    }
    assert_eq!(site.read("locales/en/site.ftl"), "-town = Smallham\nour-words = Words of { -town }\nown-words-more = { our-words }, and more\n");
    assert_eq!(site.read("locales/ar/site.ftl"), "-town = سمولهام\nour-words = كلمات { -town }\nown-words-more = { our-words } والمزيد\n");
    assert!(
        site.read("themes/default/templates/letters.html")
            .contains("{{ text(id='our-words') }}\">{{ t(id=\"our-words\") }} {{ t( id = \"own-words-more\" ) }}")
    );
    let said = site.build();
    assert_eq!((said.status, said.problems()), (0, vec![]), "{}", said.out);
    assert!(files() == before);
}

#[test]
fn rename_refuses_names_of_the_tool_names_that_are_taken_and_what_is_no_name() {
    let site = with_own_messages();
    let before = (site.files("locales"), site.files("themes"));
    for (old, new, reason) in [
        ("home", "start", "comes with the tool"),
        ("own-wrods", "x", "own-words"),
        ("own-words", "own-words-more", "there already"),
        ("own-words", "home", "there already"),
        ("own-words", "9-words", "cannot be the name"),
        ("own-words", "two words", "cannot be the name"),
        ("own-words", "-term", "cannot be the name"),
        ("-brand", "brand", "cannot be the name"),
    ] {
        let said = translations(&site, &["rename", old, new]);
        assert!(said.status == 2 && said.err.contains(reason), "{old} {new}: {}{}", said.out, said.err);
    }
    assert!((site.files("locales"), site.files("themes")) == before);
}
