//! What families can do who disagree: every way with its time limit on one page, and in short wherever a page is about a decision.

use crate::site::Site;

const FILE: &str = "content/disagreements.yaml";

const ROUTES: &str = "routes:
  talk:
    name: Talk to the school
    when: Help in school.
    who: The teacher
    how: Ask for a meeting.
    free: true
  appeal:
    name: Appeal to the Tribunal
    when: We said no to a plan.
    who: A judge
    how: Send the form.
    deadlines:
      letter: { within: 2 months, from: the date on our letter, law: \"Tribunal Rules 2008, rule 20\", wording: read }
      certificate: { within: 1 month, from: the date on the certificate, law: \"Tribunal Rules 2008, rule 20\", wording: read }
    guides: [first-steps]
  review:
    name: Ask for a review
    when: A permanent exclusion.
    who: A panel
    how: Write to us.
    deadlines:
      letter: { within: 15 school days, from: the day the letter came, law: Exclusion Regulations 2012, wording: recalled }
";

fn site() -> Site {
    let site = Site::base();
    site.write(FILE, ROUTES).replace("content/site.yaml", "name: Smallham SEND", "minify: false\nname: Smallham SEND");
    site
}

fn page(site: &Site, path: &str) -> String {
    let said = site.build();
    assert_eq!(said.status, 0, "{}", said.out);
    site.read(&format!("public/{path}/index.html"))
}

/// The part of `html` about `name`, to the end of its section.
fn route<'a>(html: &'a str, name: &str) -> &'a str {
    html.split(&format!("<section class=\"route\" id=\"{name}\"")).nth(1).unwrap().split("</section>").next().unwrap()
}

#[test]
fn the_page_has_every_way_with_its_time_limit() {
    let site = site();
    assert_eq!(site.check().problems_and_notes(), []);
    let html = page(&site, "en/if-you-disagree");
    let appeal = route(&html, "appeal");
    for words in
        ["<strong class=\"limit\">2 months</strong> from the date on our letter", "or <strong class=\"limit\">1 month</strong> from", "whichever is later"]
    {
        assert!(appeal.contains(words), "{words}: {appeal}");
    }
    assert_eq!(appeal.matches("Tribunal Rules 2008, rule 20").count(), 1, "the law is named once");
    assert!(!appeal.contains("Check this time limit"), "it was read in the law");
    let review = route(&html, "review");
    assert!(review.contains("15 school days") && review.contains("Check this time limit") && !review.contains("whichever"), "{review}");
    assert!(route(&html, "talk").contains("The law sets none."));
    let home = site.read("public/en/index.html");
    assert!(home.contains("href=\"/en/if-you-disagree/\""), "every page leads there");
}

#[test]
fn a_page_about_a_decision_has_the_ways_and_the_free_advice_in_one_place() {
    let site = site();
    let guide = page(&site, "en/guides/first-steps");
    let block = guide.split("<aside class=\"notice advice\">").nth(1).unwrap().split("</aside>").next().unwrap();
    for part in ["#talk\"", "#appeal\"", "#review\"", "2 months", "15 school days", "/en/services/advice-line/", "/en/if-you-disagree/\">"] {
        assert!(block.contains(part), "{part}: {block}");
    }
    assert_eq!(guide.matches("<aside class=\"notice advice\">").count(), 1);
    let service = site.read("public/en/services/club/index.html");
    assert!(service.contains("/en/if-you-disagree/\">") && !service.contains("#talk\""), "a service that names no way leads to them all");
    site.replace("content/guides/first-steps.md", "decision: true\n", "decision: true\nroutes: [appeal]\n");
    site.edit("content/organisations/council.yaml", |text| text + "complaints: { how: Phone us., routes: [talk] }\n");
    let guide = page(&site, "en/guides/first-steps");
    assert!(guide.contains("#appeal\"") && !guide.contains("#review\""), "or those it names");
    let service = || site.read("public/en/services/club/index.html");
    assert!(service().contains("#talk\""), "a service has those of its organisation");
    site.replace("content/services/club.yaml", "  appeal: first-steps\n", "  appeal: first-steps\n  routes: [review]\n");
    page(&site, "en/guides/first-steps");
    assert!(service().contains("#review\"") && !service().contains("#talk\""), "or its own");
}

#[test]
fn without_ways_there_is_no_page_and_the_advice_stands_alone() {
    let site = Site::base();
    let guide = page(&site, "en/guides/first-steps");
    assert!(guide.contains("<aside class=\"notice advice\">") && !guide.contains("if-you-disagree"));
    assert!(!site.path().join("public/en/if-you-disagree").exists());
}

#[test]
fn a_time_limit_without_its_law_is_an_error() {
    let site = site();
    site.replace(FILE, ", law: Exclusion Regulations 2012", "");
    assert_eq!(site.check().problems().into_iter().map(|(rule, ..)| rule).collect::<Vec<_>>(), ["record/missing-field"]);
    site.write(FILE, ROUTES.replace("15 school days", "15 days or so"));
    assert_eq!(site.check().problems().into_iter().map(|(rule, ..)| rule).collect::<Vec<_>>(), ["record/bad-value"]);
}

#[test]
fn names_of_ways_are_checked_both_ways() {
    let site = site();
    site.replace("content/guides/first-steps.md", "decision: true\n", "decision: true\nroutes: [apeal]\n");
    site.replace(FILE, "guides: [first-steps]", "guides: [first-step]");
    let report = site.check().json();
    let helps: Vec<&str> = report["diagnostics"].as_array().unwrap().iter().map(|one| one["help"].as_str().unwrap()).collect();
    assert_eq!(helps, ["Did you mean `first-steps`?", "Did you mean `appeal`?"]);
    let site = self::site();
    site.replace("content/guides/first-steps.md", "decision: true\n", "routes: [appeal]\n");
    assert_eq!(site.check().problems().into_iter().map(|(rule, ..)| rule).collect::<Vec<_>>(), ["record/contradiction"]);
}

#[test]
fn another_language_keeps_the_numbers_and_says_what_is_in_english() {
    let site = site();
    site.write("locales/ar/disagreements.yaml", "routes:\n  appeal:\n    name: الطعن أمام المحكمة\n");
    let html = page(&site, "ar/if-you-disagree");
    let appeal = route(&html, "appeal");
    assert!(
        appeal.contains("الطعن أمام المحكمة") && appeal.contains("شهران") && appeal.contains("<bdi lang=\"en\" dir=\"ltr\">the date on our letter</bdi>"),
        "{appeal}"
    );
    assert!(html.contains("15 يومًا دراسيًا"), "{html}");
}

#[test]
fn a_machine_may_not_translate_what_families_can_do() {
    let site = Site::base();
    site.write(FILE, ROUTES).replace("content/site.yaml", "ar: { name: العربية }", "ar: { name: العربية, machine: show }");
    site.write("locales/ar/disagreements.yaml", "routes:\n  appeal:\n    name: الطعن أمام المحكمة\n");
    assert_eq!(site.run(&["translations", "accept", "ar", "--state", "machine"]).status, 0);
    assert!(!page(&site, "ar/if-you-disagree").contains("الطعن أمام المحكمة"));
    assert_eq!(site.run(&["translations", "accept", "ar", "--state", "reviewed"]).status, 0);
    assert!(page(&site, "ar/if-you-disagree").contains("الطعن أمام المحكمة"), "once a person has checked it");
}

#[test]
fn search_leads_to_each_way() {
    let site = site();
    page(&site, "en/if-you-disagree");
    let index: String = site.files("public/assets/search").into_values().map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).collect();
    for name in ["talk", "appeal", "review"] {
        assert!(index.contains(&format!("if-you-disagree#{name}")), "{name}");
    }
}
