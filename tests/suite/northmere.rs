//! The site of Northmere, which is the demonstration, the documentation by example and the largest test.

use crate::site::Site;
use localoffer::render::reading;
use std::collections::BTreeSet;

/// The languages of Northmere.
const LANGUAGES: [&str; 15] = ["en", "en-simple", "cy", "pl", "ro", "uk", "pt", "tr", "so", "ar", "ur", "pa", "bn", "gu", "ckb"];

/// The kind of a page, as its body says.
fn kind(html: &str) -> Option<&str> {
    html.split("kind-").nth(1)?.split([' ', '"', '>']).next()
}

#[test]
fn it_builds_without_a_problem_and_shows_every_kind_of_page_in_every_language() {
    let (site, said) = Site::built_northmere();
    // Northmere shows every state a translation, a review and an approval can be in, on purpose.
    let (told, others): (Vec<_>, Vec<_>) = said.problems().into_iter().partition(|(rule, ..)| rule.starts_with("review/") || rule.starts_with("approval/"));
    let found: BTreeSet<String> = others.into_iter().map(|(rule, ..)| rule).collect();
    assert_eq!((said.status, found), (0, BTreeSet::from(["translation/machine".to_owned(), "translation/stale".to_owned()])), "{}", said.err);
    let told: Vec<String> = told.into_iter().map(|(rule, file, _)| format!("{rule} {file}")).collect();
    let late = ["review/past-due content/services/continence-service.yaml", "review/long-past-due content/services/travel-training.yaml"];
    assert_eq!(told, [&["approval/lapsed content/approvals.yaml"], &late[..]].concat());
    let files = site.files("public");
    let mut kinds = BTreeSet::new();
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let html = std::str::from_utf8(bytes).unwrap();
        assert!(!html.contains('⟦') && !html.contains("{$"), "{path} holds a message that is not there");
        assert!(!html.contains("undefined"), "{path}");
        if let (Some(kind), Some(language)) = (kind(html), path.split('/').next()) {
            kinds.insert((kind.to_owned(), language.to_owned()));
        }
    }
    for language in LANGUAGES {
        for kind in [
            "home",
            "a-to-z",
            "letter",
            "choices",
            "listing",
            "combination",
            "search",
            "my-list",
            "offline",
            "questions",
            "changes",
            "languages-page",
            "coverage",
            "accessibility",
            "formats",
            "booklet",
            "service",
            "guides",
            "guide",
            "step",
            "glossary",
            "who",
            "events",
            "event",
            "you-said",
            "you-said-list",
            "have-your-say",
            "how-we-are-doing",
            "disagree",
            "contact",
            "pictures",
            "ended",
            "release",
            "not-found",
        ] {
            assert!(kinds.contains(&(kind.to_owned(), language.to_owned())), "{kind} in {language}");
        }
    }
    let old = site.read("content/redirects.yaml");
    let (moved, ended) = (old.matches("\": \"").count(), old.matches("\":\n").count());
    assert_eq!(
        said.json()["summary"]["pages"].as_u64().unwrap() as usize + 2 + moved * (LANGUAGES.len() + 1) + ended,
        files.keys().filter(|path| path.ends_with(".html")).count()
    );
}

#[test]
fn it_holds_what_a_local_offer_holds() {
    let site = Site::northmere();
    let count = |folder: &str| site.files(folder).len();
    assert!(count("content/services") >= 45 && count("content/organisations") >= 12 && count("content/venues") >= 20);
    assert!(count("content/guides") >= 30 && count("content/events") >= 6);
    assert!(site.read("content/glossary.yaml").matches("meaning:").count() >= 60);
    assert!(site.read("content/roles.yaml").matches("works_in:").count() >= 15);
    assert!(count("locales/en-simple/services") >= 8 && count("locales/en-simple/guides") >= 8);
    let checklist = site.read("content/coverage/england-2014.yaml");
    let items = checklist
        .lines()
        .filter(|line| line.starts_with("  ") && !line.starts_with("   ") && line.ends_with(':'))
        .map(|line| line.trim().trim_end_matches(':'));
    let claims: String = ["content/guides", "content/services"]
        .into_iter()
        .flat_map(|folder| site.files(folder).into_values())
        .map(|bytes| String::from_utf8(bytes).unwrap())
        .collect();
    let claimed: BTreeSet<&str> =
        claims.lines().filter_map(|line| line.strip_prefix("covers: [")?.strip_suffix(']')).flat_map(|list| list.split(", ")).collect();
    let missing: Vec<&str> = items.filter(|item| !claimed.contains(item)).collect();
    assert!(missing.is_empty(), "no guide or service answers {missing:?}");
}

#[test]
fn making_pages_smaller_changes_no_word_of_any_page() {
    let (small, plain) = (Site::northmere(), Site::northmere());
    plain.replace("content/site.yaml", "theme: default\n", "theme: default\nminify: false\n");
    assert_eq!((small.build().status, plain.build().status), (0, 0));
    let (small, plain) = (small.files("public"), plain.files("public"));
    let mut kinds = BTreeSet::new();
    for (path, bytes) in small.iter().filter(|(path, _)| path.ends_with(".html")) {
        let (one, other) = (std::str::from_utf8(bytes).unwrap(), std::str::from_utf8(&plain[path]).unwrap());
        assert_eq!(reading::words(one), reading::words(other), "{path}");
        kinds.extend(kind(one).map(str::to_owned));
    }
    assert!(kinds.len() >= 19, "{kinds:?}");
    let bytes = |files: &std::collections::BTreeMap<String, Vec<u8>>| files.values().map(Vec::len).sum::<usize>();
    if cfg!(feature = "minify") {
        assert!(bytes(&small) < bytes(&plain));
    }
}

#[test]
fn a_page_that_is_not_translated_says_so_and_keeps_out_of_search_engines() {
    let (site, _) = Site::built_northmere();
    let page = site.read("public/ar/services/equipment-loans/index.html");
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">") && page.contains("class=\"notice fallback\""));
    assert!(page.contains("<div lang=\"en\" dir=\"ltr\">"), "the words in English are marked as English");
    assert!(page.contains("rel=\"canonical\" href=\"https://localoffer.northmere.example/en/services/equipment-loans/\""));
    assert!(page.contains("name=\"robots\" content=\"noindex\"") && !page.contains("hreflang=\"x-default\""));
    let map = site.read("public/sitemap.xml");
    assert!(!map.contains("/ar/services/equipment-loans/") && map.contains("/en/services/equipment-loans/"));
    let translated = site.read("public/ar/services/saturday-splash/index.html");
    assert!(translated.contains("hreflang=\"x-default\"") && map.contains("/ar/services/saturday-splash/"));
    assert!(translated.contains("<bdi dir=\"ltr\">01632"), "phone numbers keep their order");
}

#[test]
fn readers_are_told_what_stands_of_a_translation() {
    let (site, _) = Site::built_northmere();
    let message = |lang: &str, name: &str| {
        site.read(&format!("locales/{lang}/site.ftl")).split(&format!("\n{name} = ")).nth(1).unwrap().split('{').next().unwrap().trim().to_owned()
    };
    let page = |lang: &str, path: &str| site.read(&format!("public/{lang}/{path}/index.html"));
    let stale = page("pl", "services/saturday-splash");
    assert!(stale.contains(&message("pl", "stale-notice")) && stale.contains("href=\"/en/services/saturday-splash/\" hreflang=\"en\""));
    let fresh = page("pl", "services/benefits-advice");
    assert!(!fresh.contains(&message("pl", "stale-notice")) && !fresh.contains("notice fallback"));
    let machine = page("so", "services/equipment-loans");
    assert!(machine.contains("Waxba kama lumin") && machine.contains("There may be mistakes"), "shown and labelled in both languages");
    let hidden = page("pl", "services/equipment-loans");
    assert!(!hidden.contains("Nic Państwo nie tracą") && hidden.contains("<div lang=\"en\" dir=\"ltr\">"), "not shown unless the site says so");
    let home = page("cy", "services/equipment-loans");
    let (translated, others) = home.split_once("id=\"only-in\"").unwrap();
    assert!(
        translated.contains("hreflang=\"en\" rel=\"alternate\">English")
            && others.contains(">Polski<")
            && !others.split("</nav>").next().unwrap().contains("rel=\"alternate\"")
    );
}

#[test]
fn a_video_in_sign_language_has_captions_words_and_who_made_it() {
    let site = Site::northmere();
    assert_eq!(site.build().status, 0);
    let page = site.read("public/ar/services/school-travel/index.html");
    for part in
        ["lang=\"bfi\"", "kind=\"captions\"", "srclang=\"en\"", "src=\"/media/signed/school-travel.vtt\"", "aria-labelledby=\"signed\"", "Deaf Connect North"]
    {
        assert!(page.contains(part), "{part}");
    }
    assert!(site.path().join("public/media/signed/school-travel.mp4").exists());
    site.replace("content/services/school-travel.yaml", "captions: /media/signed/school-travel.vtt", "captions: /media/signed/missing.vtt");
    assert_eq!(site.check().problems().into_iter().filter(|(rule, ..)| rule == "record/unknown-reference").count(), 1);
    site.replace("content/services/school-travel.yaml", "  captions: /media/signed/missing.vtt\n", "");
    assert_eq!(site.check().problems().into_iter().filter(|(rule, ..)| rule == "record/missing-field").count(), 1);
}

#[test]
fn it_can_live_under_any_path() {
    let site = Site::northmere();
    let said = site.run(&["build", "--today", crate::site::TODAY, "--format", "json", "--base-url", "https://www.northmere.example/families/offer/"]);
    assert_eq!((said.status, said.json()["summary"]["errors"].as_u64()), (0, Some(0)));
    let home = site.read("public/en/index.html");
    assert!(home.contains("href=\"/families/offer/en/needs/\"") && !home.contains("href=\"/en/"));
    assert!(home.contains("https://www.northmere.example/families/offer/en/"));
}
