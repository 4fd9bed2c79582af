//! `release.json` and its page: what a version of the site was made from, and what was checked.

use crate::site::{Site, TODAY};
use serde_json::Value;
use std::collections::BTreeMap;

fn release(site: &Site) -> Value {
    let said = site.build();
    assert_eq!(said.status, 0, "{}{}", said.out, said.err);
    serde_json::from_str(&site.read("public/release.json")).unwrap()
}

/// Each part with its files and digest, and the digest of all under no name.
fn made_from(release: &Value) -> BTreeMap<String, (u64, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let mut parts: BTreeMap<_, _> =
        release["built_from"].as_array().unwrap().iter().map(|part| (text(&part["part"]), (part["files"].as_u64().unwrap(), text(&part["digest"])))).collect();
    parts.insert(String::new(), (0, text(&release["sources"])));
    parts
}

/// The parts that differ; the name of the whole is empty.
fn changed(site: &Site, before: &Value) -> Vec<String> {
    let (old, new) = (made_from(before), made_from(&release(site)));
    let all = old.keys().chain(new.keys().filter(|part| !old.contains_key(*part)));
    all.filter(|part| old.get(*part) != new.get(*part)).cloned().collect()
}

#[test]
fn one_changed_word_changes_its_part_and_the_whole_and_nothing_else() {
    let site = Site::base();
    let before = release(&site);
    assert_eq!(changed(&site, &before), Vec::<String>::new());
    site.replace("content/services/club.yaml", "name: ", "name: Merry ");
    assert_eq!(changed(&site, &before), ["", "content/services"]);
    site.replace("content/services/club.yaml", "name: Merry ", "name: ");
    assert_eq!(release(&site), before, "what was there before has the digest it had before");
}

#[test]
fn pictures_and_the_files_of_a_theme_count_and_what_is_not_used_does_not() {
    let site = Site::base();
    let before = release(&site);
    site.edit("content/services/club.yaml", |text| format!("\u{feff}{}", text.replace('\n', "\r\n")));
    assert_eq!(changed(&site, &before), Vec::<String>::new(), "line ends make no difference");
    site.write("locales/de/site.yaml", "name: Angebot vor Ort\n").write("content/notes.txt", "for ourselves\n");
    assert_eq!(changed(&site, &before), Vec::<String>::new(), "no page is made from these");
    site.write("themes/default/assets/icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
    site.write("themes/default/assets/own.css", "p { margin: 0 }\n").write("themes/default/templates/letters.html", "\n");
    assert_eq!(changed(&site, &before), ["", "themes/default"]);
    assert_eq!(made_from(&release(&site))["themes/default"].0, 3);
    site.write("content/media/second.png", [1, 2, 3]);
    assert_eq!(changed(&site, &before), ["", "content/media", "themes/default"]);
}

#[test]
fn the_release_says_what_the_site_holds_and_what_the_checks_found() {
    let (site, said) = Site::built_northmere();
    let release: Value = serde_json::from_str(&site.read("public/release.json")).unwrap();
    let (report, counts, checks) = (said.json(), &release["counts"], &release["checks"]);
    assert_eq!((&release["day"], &release["localoffer"]["version"]), (&TODAY.into(), &env!("CARGO_PKG_VERSION").into()));
    assert_eq!(release["base_url"], "https://localoffer.northmere.example/");
    assert_eq!(counts["pages"], report["summary"]["pages"]);
    assert_eq!(counts["services"], site.files("content/services").len());
    assert_eq!(made_from(&release)["content/services"].0, site.files("content/services").len() as u64);
    let pages = |lang: &str| site.files(&format!("public/{lang}/services")).len() + site.files(&format!("public/{lang}/events")).len();
    assert!(counts["by_language"][0]["pages"].as_u64().unwrap() as usize > pages("en") / 2);
    for level in ["errors", "warnings", "notes"] {
        assert_eq!(checks[level], report["summary"][level], "{level}");
    }
    let family = |name: &str| checks["warnings_by_family"][name].as_u64().unwrap_or_default();
    assert_eq!((family("review"), family("approval")), (2, 1), "late reviews and a lapsed approval, on purpose");
    assert_eq!(family("translation") + 3, checks["warnings"].as_u64().unwrap());
    assert!(checks["inside_links_proved"].as_bool().unwrap() && release["links"].is_null());
}

#[test]
fn the_page_says_the_same_in_every_language_and_is_found_from_the_accessibility_statement() {
    let (site, _) = Site::built_northmere();
    let release: Value = serde_json::from_str(&site.read("public/release.json")).unwrap();
    for counted in release["counts"]["by_language"].as_array().unwrap() {
        let lang = counted["language"].as_str().unwrap();
        let page = site.read(&format!("public/{lang}/about-this-site/index.html"));
        let families = &release["checks"]["warnings_by_family"];
        let other = families["review"].as_u64().unwrap() + families["approval"].as_u64().unwrap();
        for number in [&release["counts"]["pages"], &release["counts"]["services"], &families["translation"], &other.into()] {
            assert!(page.contains(&format!(">{number}<")), "{number} in {lang}");
        }
        assert!(page.contains(&release["checks"]["rules"].to_string()) && page.contains(env!("CARGO_PKG_VERSION")) && page.contains("localoffer "), "{lang}");
        assert_eq!(page.matches("<th scope=\"row\">").count() + page.matches("<th scope=row>").count(), 17, "{lang}: 15 languages, two kinds of warnings");
        assert!(page.contains("href=\"/release.json\"") && page.contains("content=\"noindex\""), "{lang}");
        assert!(site.read(&format!("public/{lang}/accessibility/index.html")).contains(&format!("href=\"/{lang}/about-this-site/\"")), "{lang}");
    }
    assert!(site.read("public/pl/about-this-site/index.html").contains("20"), "the pages in Polish");
    assert!(!site.read("public/sitemap.xml").contains("about-this-site"));
}
