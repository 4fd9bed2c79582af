//! Addresses on other sites: every way in which they answer, and what is said, remembered and written of it.

use crate::{
    other_site::OtherSite,
    site::{Said, Site},
};
use localoffer::model::link_memory::{LinkMemory, Reason, Verdict};
use std::{io::Write, process::Command};

const DAY: &str = "2026-11-28";

/// A built site whose guide leads to `addresses`, and that may ask `inside`.
fn leading_to(addresses: &[String], inside: &[&str]) -> Site {
    let site = Site::base();
    let inside: Vec<String> = inside.iter().map(|host| format!("\"{host}\"")).collect();
    site.edit("content/site.yaml", |text| text + &format!("\nlinks:\n  pause_ms: 20\n  timeout_seconds: 2\n  inside: [{}]\n", inside.join(", ")));
    let list: String = addresses.iter().enumerate().map(|(number, address)| format!("- [Club {number}]({address})\n")).collect();
    site.edit("content/guides/first-steps.md", |text| format!("{text}\n\n## More\n\nThese are other sites.\n\n{list}"));
    let said = site.run(&["build", "--today", DAY, "--format", "json"]);
    assert_eq!(said.status, 0, "{}{}", said.out, said.err);
    site
}

fn verify(site: &Site, more: &[&str]) -> Said {
    site.run(&[&["verify", "--today", DAY, "--format", "json"], more].concat())
}

/// The verdict and reason that is remembered of `address`.
fn remembered(site: &Site, address: &str) -> (Verdict, Option<Reason>) {
    let (memory, bad) = LinkMemory::parse(&site.read("content/links.tsv"));
    assert!(bad.is_empty(), "{bad:?}");
    let answer = memory.get(address).unwrap_or_else(|| panic!("{address} is remembered"));
    (answer.verdict, answer.reason)
}

#[test]
fn every_way_of_answering_has_its_verdict() {
    use {Reason::*, Verdict::*};
    let cases: Vec<(&str, Verdict, Option<Reason>)> = vec![
        ("/good", Works, None),
        ("/good#join", Works, None),
        ("/good#leave", Works, Some(NoSuchPart)),
        ("/moved", Works, None),
        ("/moved-for-good", Works, None),
        ("/elsewhere-for-now", Works, None),
        ("/elsewhere-with-method", Works, None),
        ("/round", CannotTell, Some(Circle)),
        ("/front", CannotTell, Some(Disguised)),
        ("/script", CannotTell, Some(Status(302))),
        ("/to-itself-inside", CannotTell, Some(Inside)),
        ("/not-there", Broken, Some(Status(404))),
        ("/gone", Broken, Some(Status(410))),
        ("/private", CannotTell, Some(Status(403))),
        ("/teapot", CannotTell, Some(Status(418))),
        ("/busy", Works, None),
        ("/always-busy", CannotTell, Some(Status(429))),
        ("/coffee", Works, None),
        ("/broken-down", CannotTell, Some(Status(500))),
        ("/waking", Works, None),
        ("/slow", CannotTell, Some(Slow)),
        ("/cut", CannotTell, Some(CutOff)),
        ("/hangs-up", CannotTell, Some(CutOff)),
        ("/no-head", Works, None),
        ("/disguised", CannotTell, Some(Disguised)),
        ("/huge", Works, None),
        ("/good#/route/5", Works, None),
        ("/form.pdf", Works, None),
        ("/data", Works, None),
    ];
    // Each on a host of its own, so that they are asked side by side.
    let sites: Vec<OtherSite> = cases.iter().map(|_| OtherSite::start("127.0.0.1")).collect();
    let mut addresses: Vec<String> = cases.iter().zip(&sites).map(|((path, ..), site)| site.at(path)).collect();
    addresses.push("http://no-such-host.northmere.gov.uk.invalid-name-of-a-test-zz/".to_owned());
    let inside: Vec<&str> = sites.iter().map(|site| site.host.as_str()).collect();
    let site = leading_to(&addresses, &inside);
    let said = verify(&site, &[]);
    assert_eq!(said.status, 1, "{}{}", said.out, said.err);
    for ((path, verdict, reason), address) in cases.iter().zip(&addresses) {
        assert_eq!(remembered(&site, address), (*verdict, *reason), "{path}");
    }
    let unknown = remembered(&site, addresses.last().unwrap());
    assert!(matches!(unknown, (Broken, Some(NoSuchHost)) | (CannotTell, Some(NameNotFoundNow))), "{unknown:?}");
    let moved = |path: &str| cases.iter().zip(&sites).find(|((case, ..), _)| *case == path).map(|(_, site)| site).unwrap();
    let text = site.read("content/links.tsv");
    for (from, to) in [("/moved", "/good"), ("/moved-for-good", "/good")] {
        let other = moved(from);
        assert!(text.contains(&format!("{}\tworks\t-\t{DAY}\t{DAY}\t{}", other.at(from), other.at(to))), "{text}");
    }
    assert!(text.lines().filter(|line| line.contains("elsewhere")).all(|line| line.ends_with("\t-")), "{text}");
    let rules: Vec<String> = said.problems().into_iter().map(|(rule, ..)| rule).collect();
    assert_eq!(rules.iter().filter(|rule| *rule == "link/moved").count(), 2, "{rules:?}");
    assert_eq!(rules.iter().filter(|rule| *rule == "link/part").count(), 1, "{rules:?}");
    let said = said.json();
    let dead = said["diagnostics"].as_array().unwrap().iter().find(|one| one["message"].as_str().unwrap().contains("/not-there")).unwrap();
    let message = dead["message"].as_str().unwrap();
    assert!(message.ends_with("(owner: Local Offer team; shown on 6 pages)"), "the guide and its booklet in three languages: {message}");
}

#[test]
fn a_wrong_certificate_is_no_broken_link() {
    let folder = tempfile::tempdir().unwrap();
    let make = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=wrong.example", "-keyout", "key.pem", "-out", "cert.pem"];
    let made = Command::new("openssl").args(make).current_dir(folder.path()).output();
    if !made.is_ok_and(|made| made.status.success()) {
        writeln!(std::io::stderr(), "SKIPPED: openssl is not here, so no wrong certificate was tried").unwrap();
        return;
    }
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let serve = ["s_server", "-quiet", "-www", "-accept", &port.to_string(), "-key", "key.pem", "-cert", "cert.pem"];
    let mut server = Command::new("openssl").args(serve).current_dir(folder.path()).stdin(std::process::Stdio::null()).spawn().unwrap();
    while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    let address = format!("https://127.0.0.1:{port}/");
    let site = leading_to(std::slice::from_ref(&address), &[&format!("127.0.0.1:{port}")]);
    let said = verify(&site, &[]);
    server.kill().unwrap();
    server.wait().unwrap();
    assert_eq!(said.status, 0, "{}{}", said.out, said.err);
    assert_eq!(remembered(&site, &address), (Verdict::CannotTell, Some(Reason::NotSecure)));
}

#[test]
fn no_spelling_of_this_computer_is_asked() {
    let other = OtherSite::start("0.0.0.0");
    let port = other.host.rsplit(':').next().unwrap();
    let hosts = [
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f000001",
        "0177.0.0.1",
        "0.0.0.0",
        "[::ffff:127.0.0.1]",
        "[::1]",
        "[::]",
        "localhost",
        "localhost.",
        "LOCALHOST",
        "[64:ff9b::127.0.0.1]",
        "10.0.0.1",
        "169.254.169.254",
        "192.168.0.1",
    ];
    let mut addresses: Vec<String> = hosts.iter().map(|host| format!("http://{host}:{port}/latest/meta-data")).collect();
    // A site that may be asked, and sends its reader to this computer.
    let open = OtherSite::start("127.0.0.1");
    addresses.push(open.at("/to-itself-inside"));
    let site = leading_to(&addresses, &[&open.host]);
    assert_eq!(verify(&site, &[]).status, 0);
    assert_eq!(other.questions().len(), 0, "{:?}", other.questions());
    let (memory, _) = LinkMemory::parse(&site.read("content/links.tsv"));
    assert!(memory.iter().count() > 8);
    assert!(memory.iter().all(|(_, answer)| answer.reason == Some(Reason::Inside)), "{}", site.read("content/links.tsv"));
}

#[test]
fn a_host_is_asked_one_thing_at_a_time_and_each_address_once() {
    let other = OtherSite::start("127.0.0.1");
    let mut addresses: Vec<String> = (0..40).map(|number| other.at(&format!("/good{number}"))).collect();
    addresses.push(other.at("/good7#join"));
    addresses.push(other.at("/good7#leave"));
    let site = leading_to(&addresses, &[&other.host]);
    assert_eq!(verify(&site, &[]).status, 0);
    let questions = other.questions();
    assert_eq!(questions.len(), 40, "each page is asked once");
    assert!(questions.iter().all(|one| one.at_once == 1), "{questions:?}");
    // What works is not asked again for a week, and then it is.
    verify(&site, &[]);
    assert_eq!(other.questions().len(), 40);
    site.run(&["verify", "--today", "2026-12-05", "--format", "json"]);
    assert_eq!(other.questions().len(), 80);
    assert!(other.questions().iter().all(|one| one.method == "GET"));
}

#[test]
fn a_dead_link_stays_what_it_is_when_nothing_else_is_asked() {
    let other = OtherSite::start("127.0.0.1");
    let dead = "http://no-such-host.northmere.gov.uk.invalid-name-of-a-test-zz/".to_owned();
    let site = leading_to(&[other.at("/good"), dead.clone()], &[&other.host]);
    verify(&site, &[]);
    let first = remembered(&site, &dead);
    // What works is not due, so only the dead one is asked; what worked the last time tells that the network is there.
    assert!(matches!(verify(&site, &[]).status, 0 | 1));
    assert_eq!(remembered(&site, &dead), first);
    assert_eq!(other.questions().len(), 2, "it is asked as a witness");
}

#[test]
fn a_host_that_is_busy_or_silent_is_left_alone() {
    let other = OtherSite::start("127.0.0.1");
    let addresses: Vec<String> = (0..9).map(|number| other.at(&format!("/always-busy{number}"))).collect();
    let site = leading_to(&addresses, &[&other.host]);
    assert_eq!(verify(&site, &[]).status, 0);
    assert_eq!(other.questions().len(), 3);
    assert_eq!(remembered(&site, &addresses[8]), (Verdict::CannotTell, Some(Reason::HostSilent)));
}

#[test]
fn what_failed_is_asked_every_time_and_what_is_silent_stops_publishing_in_the_end() {
    let other = OtherSite::start("127.0.0.1");
    let address = other.at("/private");
    let site = leading_to(std::slice::from_ref(&address), &[&other.host]);
    let first = verify(&site, &[]);
    assert_eq!((first.status, first.problems().len()), (0, 1), "a warning");
    let asked = other.questions().len();
    let later = site.run(&["verify", "--today", "2026-12-11", "--format", "json"]);
    assert!(other.questions().len() > asked);
    assert_eq!(later.status, 0, "it has thirteen days");
    let last = site.run(&["verify", "--today", "2026-12-12", "--format", "json"]);
    assert_eq!(last.status, 1, "{}", last.out);
    assert!(last.out.contains("It has not said for 14 days"), "{}", last.out);
    site.edit("content/site.yaml", |text| {
        format!("{text}  leave_out:\n    - {{ address: \"{}*\", reason: It lets only readers in, until: 2026-12-20 }}\n", other.at("/pri"))
    });
    assert_eq!(site.run(&["verify", "--today", "2026-12-12", "--format", "json"]).problems(), []);
    let ended = site.run(&["verify", "--offline", "--today", "2026-12-21", "--format", "json"]);
    assert!(ended.problems().iter().any(|(rule, ..)| rule == "link/left-out"), "{}", ended.out);
}

#[test]
fn fix_writes_the_new_address_and_nothing_else() {
    let other = OtherSite::start("127.0.0.1");
    let (old, new) = (other.at("/moved#join"), other.at("/good#join"));
    let site = leading_to(std::slice::from_ref(&old), &[&other.host]);
    site.edit("content/services/club.yaml", |text| format!("# {old} in a comment\r\n{}", text.replace('\n', "\r\n")));
    let before = site.read("content/guides/first-steps.md");
    site.run(&["build", "--today", DAY]);
    let said = verify(&site, &["--fix"]);
    assert_eq!((said.status, said.problems()), (0, vec![]), "{}{}", said.out, said.err);
    assert_eq!(site.read("content/guides/first-steps.md"), before.replace(&old, &new));
    assert!(site.read("content/services/club.yaml").contains(&old), "comments stay");
    assert_eq!(remembered(&site, &new), (Verdict::Works, None));
    assert!(!site.read("content/links.tsv").contains("/moved"));
}

#[test]
fn a_translation_that_got_the_same_new_address_stays_fresh() {
    let other = OtherSite::start("127.0.0.1");
    let (old, new) = (other.at("/moved"), other.at("/good"));
    let site = leading_to(&[], &[&other.host]);
    site.edit("content/services/club.yaml", |text| {
        text.replace("description:", &format!("description: See [more]({old}).\nold:"))
            .lines()
            .filter(|line| !line.starts_with("old:"))
            .collect::<Vec<_>>()
            .join("\n")
    });
    site.write("locales/ar/services/club.yaml", format!("name: نادي السبت\ndescription: انظروا [المزيد]({old}).\n"));
    site.run(&["translations", "accept", "ar", "--state", "reviewed", "--today", DAY]);
    let stale = |said: Said| said.problems().into_iter().filter(|(rule, ..)| rule == "translation/stale").count();
    assert_eq!(stale(site.check()), 0);
    site.build();
    assert_eq!(verify(&site, &["--fix"]).status, 0);
    assert!(site.read("content/services/club.yaml").contains(&new) && site.read("locales/ar/services/club.yaml").contains(&new));
    assert_eq!(stale(site.check()), 0);
    assert!(site.read("locales/ar/translations.lock").contains("reviewed"));
}

#[test]
fn without_a_network_nothing_is_remembered_and_nothing_is_called_broken() {
    let nobody = |number: &str| {
        let listener = std::net::TcpListener::bind((number, 0)).unwrap();
        format!("{number}:{}", listener.local_addr().unwrap().port())
    };
    let (one, two) = (nobody("127.0.0.1"), nobody("127.0.0.2"));
    let site = leading_to(&[format!("http://{one}/"), format!("http://{two}/")], &[&one, &two]);
    let said = verify(&site, &[]);
    assert_eq!(said.status, 2, "{}", said.out);
    assert!(said.err.contains("this computer reaches none of 2 other sites"), "{}", said.err);
    assert!(!site.path().join("content/links.tsv").exists());
    let offline = verify(&site, &["--offline"]);
    assert_eq!(offline.problems().into_iter().map(|(rule, ..)| rule).collect::<Vec<_>>(), ["link/not-asked"]);
}

#[test]
fn a_site_that_was_touched_after_the_build_is_not_proved() {
    let site = Site::base();
    let nothing = verify(&site, &["--offline"]);
    assert!(nothing.status == 2 && nothing.err.contains("there is no site in this folder"), "{}", nothing.err);
    site.build();
    assert_eq!(verify(&site, &["--offline"]).status, 0);
    site.edit("public/en/index.html", |html| html.replace("</body>", "<p>by hand</p></body>"));
    let said = verify(&site, &["--offline"]);
    assert!(said.status == 2 && said.err.contains("en/index.html: this file is not as the build left it"), "{}", said.err);
}
