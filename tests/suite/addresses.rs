//! An address that was published once never dies: sessions of a web officer over the life of a site.

use crate::site::{Site, TODAY};
use std::fs;

/// A site whose addresses are recorded.
fn recorded() -> Site {
    let site = Site::base();
    let pool = site.read("content/services/club.yaml").replace("Saturday Club", "Pool hour");
    site.write("content/services/pool.yaml", pool).write("content/media/leaflet.pdf", "%PDF-1.4\n");
    let said = site.run(&["addresses", "record", "--today", TODAY]);
    assert!(said.status == 0 && said.out.contains("addresses recorded"), "{}{}", said.out, said.err);
    site
}

fn rename_pool(site: &Site) {
    let pool = site.read("content/services/pool.yaml").replace("Pool hour", "Pool hours");
    remove(site, "content/services/pool.yaml");
    site.write("content/services/pools.yaml", pool);
}

fn remove(site: &Site, path: &str) {
    fs::remove_file(site.path().join(path)).unwrap();
}

fn messages(site: &Site) -> Vec<(String, String, String)> {
    let report = site.check().json();
    let text = |one: &serde_json::Value, key: &str| one[key].as_str().unwrap().to_owned();
    report["diagnostics"].as_array().unwrap().iter().map(|one| (text(one, "rule"), text(one, "message"), text(one, "help"))).collect()
}

#[test]
fn a_page_that_is_renamed_stops_the_build_until_its_old_address_leads_on() {
    let site = recorded();
    assert_eq!(site.build().status, 0);
    let before = site.files("public");
    rename_pool(&site);
    let said = site.run(&["build", "--today", TODAY]);
    assert_eq!(said.status, 1);
    assert!(said.err.contains("`/services/pool/` (“Pool hour”) was a page of this site, and leads nowhere now"), "{}", said.err);
    let line = site.read("content/addresses.tsv").lines().position(|line| line.starts_with("page\tservices/pool\t")).unwrap() + 1;
    assert!(said.err.contains(&format!("--> content/addresses.tsv:{line}:6")), "{}", said.err);
    assert!(said.err.contains("It looks as if it is now `/services/pools/`."), "{}", said.err);
    assert_eq!(site.files("public"), before, "the old site is as it was");
    // The lines of the message, as they are.
    let lines: Vec<&str> = said.err.lines().map(str::trim).skip_while(|line| *line != "redirects:").take(2).collect();
    assert_eq!(lines, ["redirects:", "\"/services/pool/\": \"/services/pools/\""]);
    site.write("content/redirects.yaml", format!("{}\n  {}\n", lines[0], lines[1]));
    let said = site.build();
    assert_eq!((said.status, said.problems()), (0, vec![]), "{}", said.out);
    for (file, to) in [
        ("services/pool/index.html", "/en/services/pools/"),
        ("en/services/pool/index.html", "/en/services/pools/"),
        ("ar/services/pool/index.html", "/ar/services/pools/"),
    ] {
        assert!(site.read(&format!("public/{file}")).contains(&format!("url={to}")), "{file}");
    }
}

#[test]
fn what_has_ended_has_a_page_in_every_language_that_says_what_there_is_instead() {
    let site = recorded();
    remove(&site, "content/services/pool.yaml");
    let found = messages(&site);
    assert_eq!(found.len(), 1, "{found:?}");
    let help = &found[0].2;
    let entry = "ended:\n  \"/services/pool/\":\n    name: \"Pool hour\"\n    on: 2026-11-23\n    instead: [\"/categories/\"]";
    assert!(help.contains(entry), "{help}");
    // The lines of the message fit the file as it is.
    site.write("content/redirects.yaml", "redirects: {}\nended:\n");
    let help = &messages(&site)[0].2;
    assert!(help.contains("in place of `redirects: {}`") && help.contains("under `ended:`:\n  \"/services/pool/\":\n"), "{help}");
    site.write("content/redirects.yaml", format!("{entry}\n    why: The hall has closed.\n"));
    site.write("locales/ar/redirects.yaml", "ended:\n  \"/services/pool/\":\n    name: ساعة المسبح\n");
    assert_eq!(site.run(&["translations", "accept", "ar", "--today", TODAY]).status, 0);
    let said = site.build();
    assert_eq!((said.status, said.problems()), (0, vec![]), "{}", said.out);
    let english = site.read("public/en/services/pool/index.html");
    for words in
        ["Pool hour has ended</h1>", "It ended on 23 November 2026.", "The hall has closed.", "href=\"/en/categories/\"", "href=\"/en/search/\"", "noindex"]
    {
        assert!(english.contains(words), "{words}: {english}");
    }
    let arabic = site.read("public/ar/services/pool/index.html");
    assert!(arabic.contains("ساعة المسبح") && arabic.contains("lang=\"en\" dir=\"ltr\">The hall has closed."), "{arabic}");
    assert!(site.path().join("public/en-simple/services/pool/index.html").exists());
    assert!(site.read("public/services/pool/index.html").contains("url=/en/services/pool/"));
    assert!(!site.read("public/sitemap.xml").contains("services/pool/"));
    // The ended page is an address too, and stays.
    site.write("content/redirects.yaml", "redirects: {}\n");
    assert!(messages(&site).iter().any(|(rule, message, _)| rule == "address/gone" && message.contains("/services/pool/")));
    // So does an old address, with where it led, and it is told once.
    site.write("content/redirects.yaml", "redirects:\n  \"/services/pool/\": /services/club/\n");
    assert_eq!(site.run(&["addresses", "record", "--today", TODAY]).status, 0);
    site.write("content/redirects.yaml", "redirects: {}\n");
    remove(&site, "locales/ar/redirects.yaml");
    let found = messages(&site);
    assert!(found.len() == 1 && found[0].2.ends_with("  \"/services/pool/\": \"/services/club/\""), "{found:?}");
}

#[test]
fn what_has_ended_is_replaced_or_has_others_and_nobody_is_led_to_it() {
    let site = Site::base();
    let with = |rest: &str| {
        site.write("content/redirects.yaml", format!("ended:\n  \"/services/pool/\":\n    name: Pool\n    on: 2026-09-01\n{rest}"));
        messages(&site)
    };
    assert_eq!(with("    replaced_by: /services/club/\n"), []);
    site.build();
    let page = site.read("public/en/services/pool/index.html");
    assert!(page.contains("Pool has been replaced</h1>") && page.contains("<a href=\"/en/services/club/\">Saturday Club</a>"), "{page}");
    let one = |found: Vec<(String, String, String)>| {
        assert_eq!(found.len(), 1, "{found:?}");
        found.into_iter().next().unwrap()
    };
    let found = one(with("    replaced_by: /services/club/\n    instead: [/guides/first-steps/]\n"));
    assert_eq!(found.0, "record/contradiction");
    let found = one(with("    instead: [/services/clbu/]\n"));
    assert!(found.0 == "redirect/target" && found.2.contains("Did you mean `/services/club/`?"), "{found:?}");
    let found = one(with("    instead: [/services/club/, /guides/first-steps/]\nredirects:\n  \"/old-pool/\": /services/pool/\n"));
    assert!(found.1.contains("what was at `/services/pool/` has ended") && found.2.contains("`/services/club/` or `/guides/first-steps/`"), "{found:?}");
    let found = one(with("redirects:\n  \"/services/pool/\": /services/club/\n"));
    assert!(found.0 == "address/clash" && found.1.contains("`/services/pool/` leads on and has ended too"), "{found:?}");
    site.write("content/redirects.yaml", "ended:\n  \"/services/pool/\": { name: Pool, on: 2026-11-24 }\n");
    assert!(one(messages(&site)).1.contains("in the future"));
    site.write("content/redirects.yaml", "ended:\n  \"/services/club/\": { name: Club, on: 2026-09-01 }\n");
    assert!(one(messages(&site)).1.contains("`/services/club/` is a page of the site, so it cannot have ended too"));
    site.write("content/redirects.yaml", "ended:\n  \"/en/services/pool/\": { name: Pool, on: 2026-09-01 }\n");
    assert!(one(messages(&site)).2.contains("without its language"));
    site.write("content/redirects.yaml", "ended:\n  \"/services/pool/\": { name: Pool, on: 2026-09-01 }\n");
    site.replace("content/services/club.yaml", "/guides/first-steps/#ask", "/services/pool/");
    assert!(one(messages(&site)).1.contains("what was at `/services/pool/` has ended"));
}

#[test]
fn an_old_address_leads_straight_to_a_page() {
    let site = Site::base();
    let found = |lines: &str| {
        site.write("content/redirects.yaml", format!("redirects:\n{lines}"));
        messages(&site).into_iter().map(|(rule, message, help)| format!("{rule}: {message}: {help}")).collect::<Vec<_>>()
    };
    let chain = found("  \"/a/\": /b/\n  \"/b/\": /c/\n  \"/c/\": /services/club/\n");
    assert_eq!(chain.len(), 2, "{chain:?}");
    assert!(chain[0].contains("`/b/` is an old address itself: Lead straight to where it ends: `/services/club/`."), "{chain:?}");
    let circle = found("  \"/a/\": /b/\n  \"/b/\": /a/\n");
    assert!(circle.len() == 2 && circle.iter().all(|one| one.contains("in a circle")), "{circle:?}");
    let self_led = found("  \"/a/\": /a/\n");
    assert!(self_led.len() == 1 && self_led[0].contains("in a circle"), "{self_led:?}");
    let nowhere = found("  \"/a/\": /b/\n  \"/b/\": /nothing-like-it/\n");
    assert!(nowhere.len() == 2 && nowhere[0].contains("leads nowhere: Put the line for `/b/` right"), "{nowhere:?}");
    let there = found("  \"/services/club/\": /guides/first-steps/\n");
    assert_eq!(there.len(), 1, "{there:?}");
    assert!(there[0].contains("address/clash: `/services/club/` is a page of the site, so nobody can be led on from there"), "{there:?}");
}

#[test]
fn a_language_that_goes_is_told_once_and_its_pages_lead_to_the_language_of_the_records() {
    let site = recorded();
    site.write("content/redirects.yaml", "redirects:\n  \"/old-club/\": /services/club/\n");
    site.replace("content/site.yaml", "    ar: { name: العربية }\n", "");
    let found = messages(&site);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].1.contains("the site had the language `ar` (العربية)") && found[0].2.ends_with("languages_ended: [ar]"), "{found:?}");
    site.edit("content/redirects.yaml", |text| text + "languages_ended: [ar]\n");
    let said = site.build();
    assert_eq!((said.status, said.problems()), (0, vec![]), "{}", said.out);
    for (file, to) in [
        ("index.html", "/en/"),
        ("services/club/index.html", "/en/services/club/"),
        ("needs/autism/primary/index.html", "/en/needs/autism/primary/"),
        ("old-club/index.html", "/en/services/club/"),
    ] {
        assert!(site.read(&format!("public/ar/{file}")).contains(&format!("url={to}\"")), "{file}");
    }
    site.replace("content/redirects.yaml", "[ar]", "[en-simple]");
    assert!(messages(&site).iter().any(|(rule, message, _)| rule == "record/contradiction" && message.contains("the site has the language `en-simple`")));
}

#[test]
fn a_file_that_goes_is_put_back_or_given_up_on_purpose() {
    let site = recorded();
    fs::rename(site.path().join("content/media/leaflet.pdf"), site.path().join("content/media/leaflets.pdf")).unwrap();
    let found = messages(&site);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].1.contains("the file `/media/leaflet.pdf` was on this site, and is gone") && found[0].2.contains("now `/media/leaflets.pdf`"),
        "{found:?}"
    );
    site.write("content/redirects.yaml", "files_ended: [/media/leaflet.pdf]\n");
    assert_eq!(messages(&site), []);
    site.write("content/redirects.yaml", "files_ended: [/media/leaflets.pdf]\n");
    assert!(messages(&site).iter().any(|(rule, ..)| rule == "record/contradiction"));
}

#[test]
fn addresses_live_on_when_they_look_otherwise() {
    let site = recorded();
    site.write("content/redirects.yaml", "redirects:\n  \"/old-club/\": /services/club/\n");
    site.replace("content/site.yaml", "advice: advice-line\n", "advice: advice-line\naddresses: files\n");
    let said = site.build();
    assert_eq!((said.status, said.problems()), (0, vec![]), "{}", said.out);
    for file in ["en/services/club/index.html", "ar/services/club/index.html", "ar/old-club/index.html"] {
        assert!(site.read(&format!("public/{file}")).contains("/services/club.html\""), "{file}");
    }
    assert!(site.read("public/ar/services/club.html").contains("Saturday Club"));
}

#[test]
fn lists_for_several_things_at_once_move_with_their_need() {
    let site = recorded();
    site.edit("content/site.yaml", |text| text.replace("  learning: { name", "  learning-disability: { name"));
    for service in ["club", "pool"] {
        site.replace(&format!("content/services/{service}.yaml"), "[autism, learning]", "[autism, learning-disability]");
    }
    let found = messages(&site);
    assert!(found.len() == 2 && found.iter().all(|(rule, ..)| rule == "address/gone"), "the list and its booklet: {found:?}");
    assert!(found.iter().any(|(.., help)| help.contains("now `/needs/learning-disability/`")), "{found:?}");
    let lines = "redirects:\n  \"/needs/learning/\": /needs/learning-disability/\n  \"/booklets/needs/learning/\": /booklets/needs/learning-disability/\n";
    site.write("content/redirects.yaml", lines);
    let said = site.build();
    assert_eq!((said.status, said.problems()), (0, vec![]), "{}", said.out);
    for (old, new) in [("needs/learning/primary/town", "needs/learning-disability/primary/town"), ("areas/town/learning", "areas/town/learning-disability")] {
        assert!(site.read(&format!("public/ar/{old}/index.html")).contains(&format!("url=/ar/{new}/")), "{old}");
    }
}

#[test]
fn what_could_not_be_read_is_not_called_gone() {
    let site = recorded();
    site.replace("content/services/club.yaml", "summary:", "sumary:");
    site.replace("content/guides/first-steps.md", "title:", "titel:");
    let rules: Vec<String> = messages(&site).into_iter().map(|(rule, ..)| rule).collect();
    assert!(!rules.is_empty() && !rules.contains(&"address/gone".to_owned()), "{rules:?}");
    let site = recorded();
    site.write("content/redirects.yaml", "redirect: {}\n");
    remove(&site, "content/services/pool.yaml");
    assert!(!messages(&site).iter().any(|(rule, ..)| rule == "address/gone"));
}

#[test]
fn two_people_record_and_their_lines_come_together() {
    let site = recorded();
    let base = site.read("content/addresses.tsv");
    let club = site.read("content/services/club.yaml");
    let with = |name: &str, day: &str| {
        site.write("content/addresses.tsv", &base).write(&format!("content/services/{name}.yaml"), &club);
        assert_eq!(site.run(&["addresses", "record", "--today", day]).status, 0);
        site.read("content/addresses.tsv")
    };
    let (one, other) = (with("music-club", "2026-11-24"), with("art-club", "2026-11-25"));
    // As git puts them together when both lines are kept: in any order, some of them twice.
    site.write("content/addresses.tsv", format!("{other}{one}"));
    assert_eq!(messages(&site), []);
    let said = site.run(&["addresses", "--check"]);
    assert_eq!(said.status, 0, "{}", said.out);
    assert_eq!(site.run(&["addresses", "record", "--today", "2026-12-01"]).out, "Every address of the site is recorded already.\n");
    let both = site.read("content/addresses.tsv");
    assert!(
        both.lines().skip(1).is_sorted() && both.contains("services/music-club\t2026-11-24\t") && both.contains("services/art-club\t2026-11-25\t"),
        "{both}"
    );
    // With the marks of a conflict left in it, the file is named by its line, and nothing in it is lost.
    let conflict = format!("{base}<<<<<<< HEAD\n");
    site.write("content/addresses.tsv", &conflict);
    assert_eq!(site.check().problems(), [("address/ledger".to_owned(), "content/addresses.tsv".to_owned(), base.lines().count() as u64 + 1)]);
    let said = site.run(&["addresses", "record", "--today", TODAY]);
    assert!(said.status == 2 && said.err.contains("is not one that the tool has written"), "{}", said.err);
    assert_eq!(site.read("content/addresses.tsv"), conflict);
}

#[test]
fn a_site_without_a_ledger_is_left_alone_and_the_command_tells_what_there_is() {
    let site = recorded();
    remove(&site, "content/addresses.tsv");
    remove(&site, "content/services/pool.yaml");
    assert_eq!(messages(&site), []);
    let said = site.run(&["addresses", "--check"]);
    assert_eq!(said.status, 1);
    assert!(said.out.contains("services/advice-line") || said.out.contains("more"), "{}", said.out);
    assert_eq!(site.run(&["addresses"]).status, 0);
    assert!(!site.path().join("content/addresses.tsv").exists(), "only `record` writes");
    let away = Site::empty().run(&["addresses", "record"]);
    assert!(away.status == 2 && away.err.contains("--root"), "{}", away.err);
}

#[test]
fn the_schema_of_redirects_knows_every_field() {
    let schema = Site::empty().run(&["schema", "redirects"]).json();
    let fields: Vec<&String> = schema["properties"].as_object().unwrap().keys().collect();
    assert_eq!(fields, ["redirects", "ended", "languages_ended", "files_ended"]);
    assert!(schema["required"].is_null(), "{schema}");
    let ended: Vec<&String> = schema["$defs"]["Ended"]["properties"].as_object().unwrap().keys().collect();
    assert_eq!(ended, ["name", "on", "replaced_by", "instead", "why"]);
}
