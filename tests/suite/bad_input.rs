//! Files that are broken, hostile or strange: a clear message, no panic, nothing half done.

use crate::site::Site;

fn rules(site: &Site) -> Vec<String> {
    let said = site.check();
    assert_eq!(said.status, 1, "{}{}", said.out, said.err);
    said.problems().into_iter().map(|(rule, ..)| rule).collect()
}

#[test]
fn bytes_that_are_not_text_are_named_with_their_line() {
    let site = Site::base();
    site.write("content/glossary.yaml", b"terms:\n  a: { term: A, meaning: caf\xe9 }\n");
    let said = site.check();
    assert_eq!(said.problems(), [("file/encoding".to_owned(), "content/glossary.yaml".to_owned(), 2)]);
}

#[test]
fn windows_line_ends_and_a_byte_order_mark_make_the_same_site() {
    let (unix, windows) = (Site::base(), Site::base());
    for path in ["content/services/club.yaml", "content/guides/first-steps.md", "content/site.yaml"] {
        let text = windows.read(path).replace('\n', "\r\n");
        windows.write(path, format!("\u{feff}{text}"));
    }
    assert_eq!((unix.build().status, windows.build().status), (0, 0));
    assert!(unix.files("public") == windows.files("public"));
}

#[test]
fn a_billion_laughs_are_not_heard() {
    let site = Site::base();
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..10 {
        bomb.push_str(&format!("a{level}: &a{level} [{}]\n", vec![format!("*a{}", level - 1); 10].join(", ")));
    }
    site.write("content/services/bomb.yaml", bomb);
    assert!(rules(&site).iter().all(|rule| rule.starts_with("record/") || rule.starts_with("yaml/")));
}

#[test]
fn nesting_that_is_too_deep_is_refused() {
    for text in [format!("name: {}{}\n", "[".repeat(20_000), "]".repeat(20_000)), (0..5_000).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect()] {
        let site = Site::base();
        site.write("content/services/deep.yaml", text.chars().take(900_000).collect::<String>());
        assert!(!rules(&site).is_empty());
    }
    let site = Site::base();
    let facts = "---\ntitle: A\nsummary: B\ntopic: start\nstages: all\nreviewed: { on: 2026-09-01, by: Officer }\nowner: Team\n---\n\n";
    site.write("content/guides/deep.md", format!("{facts}{} deep\n\n{}x\n", ">".repeat(20_000), "* ".repeat(5_000)));
    assert_eq!(site.build().status, 0, "deep quotes and lists are words like others");
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    let site = Site::base();
    site.write("content/glossary.yaml", "# long\n".repeat(200_000));
    assert_eq!(rules(&site), ["file/too-large"]);
}

#[test]
fn names_that_lead_elsewhere_are_refused() {
    let site = Site::base();
    site.write("content/services/x..%2f..%2fetc.yaml", "name: x\n").write("content/services/UPPER.yaml", "name: x\n");
    assert_eq!(rules(&site), ["file/name", "file/name"]);
}

#[test]
#[cfg(unix)]
fn links_out_of_the_site_are_not_followed() {
    use std::os::unix::fs::symlink;
    let site = Site::base();
    symlink("/etc/passwd", site.path().join("content/services/passwd.yaml")).unwrap();
    symlink("/etc", site.path().join("content/media/etc")).unwrap();
    symlink("loop", site.path().join("content/media/loop")).unwrap();
    let said = site.check();
    assert_eq!(said.problems().into_iter().map(|(rule, ..)| rule).collect::<Vec<_>>(), ["file/link", "file/link", "file/link"]);
    assert!(!said.out.contains("root:"));
}

#[test]
#[cfg(unix)]
fn a_pipe_is_not_waited_for() {
    let site = Site::base();
    let made = std::process::Command::new("mkfifo").arg(site.path().join("content/services/pipe.yaml")).status();
    if made.is_ok_and(|status| status.success()) {
        assert_eq!(rules(&site), ["file/unreadable"]);
    }
    let site = Site::base();
    let made = std::process::Command::new("mkfifo").arg(site.path().join("content/media/pipe.png")).status();
    if made.is_ok_and(|status| status.success()) {
        assert_eq!(rules(&site), ["file/unreadable"]);
    }
}

#[test]
fn one_name_for_two_guides_is_found() {
    let site = Site::base();
    let guide = site.read("content/guides/first-steps.md");
    site.write("content/guides/first-steps/index.md", guide);
    assert_eq!(rules(&site), ["record/duplicate-id"]);
}

#[test]
fn escape_codes_in_a_record_do_not_reach_the_terminal() {
    let site = Site::base();
    site.write("content/services/evil.yaml", "name: \"\\e[31mred\"\n\u{202e}key: x\n");
    let said = site.run(&["check", "--today", crate::site::TODAY]);
    assert_eq!(said.status, 1);
    assert!(!said.err.chars().any(|c| (c.is_control() && c != '\n') || c == '\u{202e}'), "{:?}", said.err);
}

#[test]
fn template_marks_in_a_record_are_only_words() {
    let site = Site::base();
    site.replace("content/services/club.yaml", "summary:", "summary: \"{{ 1 + 1 }} {% if x %} <b>&amp;</b>\" #");
    assert_eq!(site.build().status, 0);
    let page = site.read("public/en/services/club/index.html");
    assert!(page.contains("{{ 1 + 1 }} {% if x %} &lt;b&gt;&amp;amp;&lt;/b&gt;"), "{page}");
}

#[test]
fn addresses_that_are_taken_are_found_before_anything_is_written() {
    for from in ["/services/club/", "/Services/Club/", "/en/services/club/", "/assets/", "/media/old/"] {
        let site = Site::base();
        site.write("content/redirects.yaml", format!("redirects:\n  \"{from}\": \"/glossary/\"\n"));
        assert_eq!(rules(&site), ["address/clash"], "{from}");
    }
    let site = Site::base();
    site.write("content/redirects.yaml", "redirects:\n  \"/Old/\": \"/glossary/\"\n  \"/old/\": \"/\"\n");
    assert_eq!(site.check().problems(), [("address/clash".to_owned(), "content/redirects.yaml".to_owned(), 3)]);
}

#[test]
fn levels_for_rules_and_languages_that_are_not_there_are_found() {
    let site = Site::base();
    site.replace(
        "content/site.yaml",
        "languages:\n",
        "checks:\n  levels: { guide/lnik: off, yaml/syntax: off }\n  languages: { fr: { guide/link: off } }\nlanguages:\n",
    );
    assert_eq!(rules(&site), ["record/unknown-reference", "record/contradiction", "record/unknown-reference"]);
}

#[test]
fn a_message_said_in_two_files_of_a_language_is_found() {
    let site = Site::base();
    site.write("locales/ar/a.ftl", "home = الرئيسية\n").write("locales/ar/b.ftl", "home = البداية\n");
    assert_eq!(site.check().problems(), [("locale/duplicate".to_owned(), "locales/ar/b.ftl".to_owned(), 1)]);
}

#[test]
fn slips_in_interface_words_are_found_where_they_are() {
    let found = |lang: &str, text: &str| {
        let site = Site::base();
        site.write(&format!("locales/{lang}/site.ftl"), text);
        site.check().problems().into_iter().map(|(rule, file, line)| format!("{rule} {file}:{line}")).collect::<Vec<_>>()
    };
    assert_eq!(
        found("en", "fallback-notice = In { $langauge }\n"),
        ["locale/uncommented-variable locales/en/site.ftl:1", "locale/unknown-variable locales/en/site.ftl:1"]
    );
    assert_eq!(found("ar", "home = { -brand }\n"), ["locale/bad-reference locales/ar/site.ftl:1"]);
    assert_eq!(found("ar", "home = { SHOUT($x) }\n"), ["locale/unknown-function locales/ar/site.ftl:1", "locale/unknown-variable locales/ar/site.ftl:1"]);
    assert_eq!(
        found("en", "hoem = Home\n"),
        ["locale/missing content/site.yaml:10", "locale/not-used locales/en/site.ftl:1", "locale/obsolete locales/en/site.ftl:1"]
    );
}

#[test]
fn brackets_that_are_never_closed_are_refused_at_once() {
    for text in [format!("name: {}", "[".repeat(900_000)), format!("name: {}", "{a: ".repeat(200_000))] {
        let site = Site::base();
        site.write("content/services/deep.yaml", text);
        assert_eq!(rules(&site), ["yaml/syntax"]);
    }
}

#[test]
fn one_slip_is_one_finding() {
    let one = |path: &str, from: &str, to: &str| {
        let site = Site::base();
        site.replace(path, from, to);
        rules(&site)
    };
    assert_eq!(one("content/services/club.yaml", "summary:", "sumary:"), ["record/unknown-key"]);
    assert_eq!(one("content/services/club.yaml", "organisation: council", "organisation council"), ["yaml/syntax"]);
    assert_eq!(one("content/site.yaml", "source: en", "source: eng"), ["record/bad-value"]);
    assert_eq!(
        one("content/guides/first-steps.md", "## Look\n", "## Look\n\n[](/services/club/) <img src=\"https://x.example/a.png\">\n"),
        ["guide/link", "guide/html"]
    );
}

#[test]
fn the_records_language_is_not_translated_and_its_sources_are_not_built_over() {
    let site = Site::base();
    site.write("locales/en/services/club.yaml", "name: Other\n");
    assert_eq!(rules(&site), ["translation/orphan"]);
    let site = Site::base();
    for out in ["content/public", "locales", "themes/x"] {
        let said = site.run(&["build", "--today", crate::site::TODAY, "--out", out]);
        assert_eq!(said.status, 2, "{out}");
    }
}

#[test]
fn names_in_site_yaml_that_some_computers_cannot_store_are_found() {
    let site = Site::base();
    site.replace("content/site.yaml", "areas:\n", "areas:\n  aux: { name: Aux }\n");
    assert!(rules(&site).iter().all(|rule| rule == "address/name"));
}

#[test]
fn a_link_to_a_part_of_the_same_page_must_lead_there() {
    let site = Site::base();
    site.replace("content/guides/first-steps.md", "## Look\n", "## Look\n\n[Act](#act) and [what you can do](#akt).\n");
    assert_eq!(rules(&site), ["guide/link"]);
}

#[test]
fn a_language_of_records_without_interface_words_is_refused() {
    let site = Site::base();
    site.replace("content/site.yaml", "source: en", "source: fr").replace("content/site.yaml", "editions:\n", "editions:\n    fr: { name: Français }\n");
    let said = site.check();
    assert!(said.out.contains("interface messages are missing"), "{}", said.out);
    assert_eq!(said.status, 1);
}

#[test]
fn half_an_address_is_no_reason_to_stop() {
    for address in ["mailto", "mailto:", "tel", "tel:", "sms", "https", "https:", ":", "#"] {
        let site = Site::base();
        site.replace("content/guides/first-steps.md", "## Look\n", &format!("## Look\n\n[words]({address})\n"));
        assert_eq!(rules(&site), ["guide/link"], "{address}");
    }
}
