//! What a parent finds without any script: ways in, lists, calendars, how to say that something is wrong.

use crate::site::Site;
use sha2::{Digest, Sha384};

/// The names of the services that a page lists.
fn listed(html: &str) -> Vec<String> {
    let links = html.split("<ul class=\"cards\" data-cards>").skip(1).flat_map(|list| list.split("</ul>").next().unwrap().split("/services/").skip(1));
    links.map(|rest| rest.split('/').next().unwrap().to_owned()).collect()
}

#[test]
fn a_need_an_age_and_an_area_together_are_a_page_of_their_own() {
    let (site, _) = Site::built_northmere();
    let services = |path: &str| listed(&site.read(&format!("public/en/{path}/index.html")));
    let (need, stage, area) = (services("needs/hearing"), services("stages/early-years"), services("areas/moorside"));
    let all = services("needs/hearing/early-years/moorside");
    let expected: Vec<String> = need.iter().filter(|service| stage.contains(service) && area.contains(service)).cloned().collect();
    assert!(!all.is_empty() && all.len() < need.len());
    assert_eq!(all, expected);
    assert_eq!(services("needs/hearing/early-years"), need.iter().filter(|service| stage.contains(service)).cloned().collect::<Vec<_>>());
    assert_eq!(services("areas/moorside/hearing"), need.iter().filter(|service| area.contains(service)).cloned().collect::<Vec<_>>());
    let page = site.read("public/en/needs/hearing/early-years/index.html");
    assert!(page.contains("href=\"/en/needs/hearing/early-years/moorside/\"") && page.contains("href=\"/en/needs/hearing/\""));
    assert!(page.contains("<h1>Deafness and hearing loss: Before school</h1>") && page.contains("href=\"/en/stages/primary/\""), "what comes next");
    let other = site.read("public/ar/needs/hearing/early-years/index.html");
    assert!(other.contains("rel=\"alternate\" hreflang=\"en\""), "the same list in other languages");
}

#[test]
fn a_list_with_nothing_in_it_says_so_and_leads_on() {
    let site = Site::base();
    site.replace("content/services/advice-line.yaml", "ages: 0-25", "ages: 0-18");
    assert_eq!(site.build().status, 0);
    let page = site.read("public/en/stages/young-adult/town/index.html");
    assert!(!page.contains("data-cards") && page.contains("We do not know of a service for this yet."), "{page}");
    assert!(page.contains("href=\"/en/stages/young-adult/\""));
    // The address is there whatever services there are, so that it never dies.
    site.edit("content/site.yaml", |text| text + "combinations: false\n");
    assert_eq!(site.build().status, 0);
    assert!(!site.path().join("public/en/stages/young-adult/town").exists());
}

#[test]
fn every_page_asks_what_is_wrong_and_says_where() {
    let site = Site::base();
    assert_eq!(site.build().status, 0);
    let page = site.read("public/en/services/club/index.html");
    let whole = "https%3A%2F%2Flocaloffer.smallham.example%2Fen%2Fservices%2Fclub%2F";
    assert!(page.contains("href=\"mailto:localoffer@smallham.example?subject=Something%20wrong%20on%20the%20page%3A%20"), "{page}");
    assert!(page.contains(&format!("body={whole}")));
    site.edit("content/site.yaml", |text| text + "feedback: { form: \"https://forms.smallham.example/wrong?from=offer\" }\n");
    assert_eq!(site.build().status, 0);
    let page = site.read("public/en/services/club/index.html");
    assert!(page.contains(&format!("href=\"https://forms.smallham.example/wrong?from=offer&amp;page={whole}\"")), "{page}");
    assert!(!page.contains("mailto:localoffer@smallham.example?subject"), "one way is enough");
}

#[test]
fn a_page_asks_for_its_style_and_scripts_by_their_digest() {
    let site = Site::base();
    site.edit("content/site.yaml", |text| text + "brand: { light: { colour: \"#5b2a6b\", link: \"#5b2a6b\" } }\n");
    assert_eq!(site.build().status, 0);
    let page = site.read("public/en/search/index.html");
    let mut tried = 0;
    for tag in page.split('<').filter(|tag| tag.contains("integrity=")) {
        let value = |name: &str| tag.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned();
        let address = if tag.starts_with("link") { value("href") } else { value("src") };
        let bytes = std::fs::read(site.path().join("public").join(address.trim_start_matches('/'))).unwrap();
        assert_eq!(value("integrity"), format!("sha384-{}", data_encoding::BASE64.encode(&Sha384::digest(&bytes))), "{address}");
        if address.ends_with(".css") {
            assert!(
                String::from_utf8(bytes).unwrap().ends_with("--brand:#5b2a6b;--on-brand:#ffffff;--link:#5b2a6b;}}\n"),
                "the colours of the council come last"
            );
        }
        tried += 1;
    }
    assert_eq!(tried, 3, "style, script, search");
    assert!(page.contains("default-src 'none'; style-src 'self'; script-src 'self'") && !page.contains("unsafe"));
}

#[test]
fn an_event_can_go_into_the_reader_s_own_calendar() {
    let (site, _) = Site::built_northmere();
    let calendar = site.read("public/en/events/relaxed-panto.ics");
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n") && calendar.ends_with("END:VCALENDAR\r\n"));
    assert!(calendar.lines().all(|line| line.len() <= 76) && calendar.matches("\r\n").count() == calendar.lines().count());
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), calendar.matches("END:VEVENT").count());
    for part in ["DTSTART;TZID=Europe/London:", "UID:relaxed-panto-", "URL:https://localoffer.northmere.example/en/events/relaxed-panto/", "TZID:Europe/London"]
    {
        assert!(calendar.replace("\r\n ", "").contains(part), "{part}: {calendar}");
    }
    let all = site.read("public/en/events/all.ics");
    assert!(all.matches("BEGIN:VEVENT").count() >= 8);
}

#[test]
fn a_site_can_do_without_keeping_pages_on_the_device() {
    let site = Site::base();
    assert_eq!(site.build().status, 0);
    let worker = site.read("public/sw.js");
    assert!(worker.starts_with("const SITE = {") && worker.contains("\"/en/offline/\"") && worker.contains("/assets/site."), "{worker}");
    site.edit("content/site.yaml", |text| text + "offline: false\n");
    assert_eq!(site.build().status, 0);
    let worker = site.read("public/sw.js");
    assert!(!worker.contains("const SITE") && worker.contains("unregister"), "what an earlier build left on a device is taken away: {worker}");
    assert!(!site.path().join("public/en/offline").exists());
}

#[test]
fn what_is_not_happening_is_said_in_one_place() {
    let (site, _) = Site::built_northmere();
    let page = site.read("public/en/changes/index.html");
    let at = |id: &str| page.find(&format!("id=\"{id}\"")).unwrap_or_else(|| panic!("{id} in {page}"));
    assert!(at("paused") < at("waiting-list") && at("waiting-list") < at("closed") && at("closed") < at("missing"));
    let coverage = site.read("public/en/coverage/index.html");
    assert!(coverage.contains("id=\"sch2-1a\"") && coverage.matches("/en/guides/").count() > 20);
    assert!(site.read("public/en/languages/index.html").contains("hreflang=\"ur\""));
    let booklet = site.read("public/en/booklets/topics/plans/index.html");
    assert!(booklet.contains("https://localoffer.northmere.example/en/guides/annual-review/") && booklet.contains("name=\"robots\" content=\"noindex\""));
}

#[test]
fn a_logo_that_is_not_there_is_named_at_its_line() {
    let site = Site::base();
    site.edit("content/site.yaml", |text| text + "brand: { logo: /media/sign.svg }\n");
    let line = site.read("content/site.yaml").lines().count() as u64;
    assert_eq!(site.check().problems(), [("record/unknown-reference".to_owned(), "content/site.yaml".to_owned(), line)]);
    site.write("content/media/sign.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>");
    assert_eq!(site.build().status, 0);
    assert!(site.read("public/en/index.html").contains("src=\"/media/sign.svg\""));
}
