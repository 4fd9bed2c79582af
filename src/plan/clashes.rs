//! Two things that would be kept under one name, also on computers that do not tell capital letters apart; and names some computers cannot store.

use super::{Plan, PlannedPage, subject::Subject};
use crate::{
    model::{page_ref::SitePath, site::Site},
    words::{
        diagnostic::Finding,
        file_name,
        key::KeyPath,
        rule::{ADDRESS_CLASH, ADDRESS_NAME},
        source::{At, Spot},
    },
};
use std::collections::{BTreeSet, HashMap};

/// What the tool itself keeps at the top of every site.
const OWN: [(&str, &str); 14] = [
    ("assets", "the folder of the theme's files"),
    ("media", "the folder of pictures and documents"),
    ("index.html", "the first page"),
    ("404.html", "the page for addresses that are not there"),
    ("sitemap.xml", "the map of the site"),
    ("release.json", "what the site says of itself"),
    ("robots.txt", "the file for search engines"),
    ("sw.js", "the script that keeps pages for readers without the internet"),
    ("_headers", "a file for the host"),
    ("_redirects", "a file for the host"),
    ("web.config", "a file for the host"),
    ("staticwebapp.config.json", "a file for the host"),
    ("_host", "the folder of files for the host"),
    ("_localoffer", "the folder that publishing keeps"),
];

/// Finds every clash of `plan`: one finding for each line that makes one.
pub fn find(site: &Site, plan: &Plan) -> Vec<Finding> {
    let mut findings = still_there(site, plan);
    let at_pages: BTreeSet<Spot> = findings.iter().map(|finding| finding.spot.clone()).collect();
    findings.extend(base_path(site, plan));
    let mut taken: HashMap<String, String> = HashMap::new();
    for page in plan.pages.iter().filter(|page| !matches!(page.subject, Subject::Ended(_))) {
        let file = plan.addresses.page_file(page.language, &page.path);
        let what = format!("the page `/{}/`", page.path);
        let spot = || At::Key(KeyPath::from(page.path.replace('/', ".").as_str()));
        if let Some((part, trouble)) = file.split('/').find_map(|part| Some((part, file_name::trouble(part)?))) {
            let message = format!("`{part}` {trouble}, so {what} could not be kept on every computer");
            findings.push(Finding::new(&ADDRESS_NAME, site.settings.file, spot(), message, "Choose another name."));
        }
        if let Some(other) = taken.insert(file.to_lowercase(), what.clone()) {
            let message = format!("{what} would have the same address as {other}");
            findings.push(Finding::new(
                &ADDRESS_CLASH,
                site.settings.file,
                spot(),
                message,
                "Addresses and languages that differ only in capital letters are the same on many computers. Change one of them.",
            ));
        }
    }
    for (name, what) in OWN {
        taken.insert(name.to_owned(), what.to_owned());
    }
    for edition in &site.editions {
        let file = format!("{}/404.html", edition.lang.as_str()).to_lowercase();
        taken.entry(file).or_insert_with(|| "the page for addresses that are not there".to_owned());
    }
    let mut claim = |file: &str, may_be_in: &str, what: String, spot: Option<Spot>| {
        let Some(spot) = spot.filter(|spot| !at_pages.contains(spot)) else { return };
        let parts = file.split('/').filter_map(|part| file_name::trouble(part).map(|trouble| (part, trouble)));
        for (part, trouble) in parts {
            let message = format!("`{part}` {trouble}, so {what} could not be kept on every computer");
            findings.push(Finding::new(&ADDRESS_NAME, spot.file, spot.at.clone(), message, "Choose another name."));
        }
        let small = file.to_lowercase();
        let folder = OWN.iter().find(|(folder, _)| may_be_in != *folder && small.starts_with(&format!("{folder}/")));
        let own_folder = folder.map(|(_, what)| (*what).to_owned());
        if let Some(other) = own_folder.or_else(|| taken.insert(small, what.clone())) {
            let message = format!("{what} would have the same address as {other}");
            findings.push(Finding::new(
                &ADDRESS_CLASH,
                spot.file,
                spot.at,
                message,
                "Give one of them another address. Addresses that differ only in capital letters are the same on many computers.",
            ));
        }
    };
    for (page, spot) in plan.pages.iter().filter_map(|page| Some((page, ended(site, page)?))) {
        claim(&plan.addresses.page_file(page.language, &page.path), "", format!("the page `/{}/` about what has ended", page.path), Some(spot));
    }
    for redirect in &plan.redirects {
        claim(&redirect.file, "", format!("the redirect from `{}`", redirect.from), Some(redirect.spot.clone()));
    }
    for media in &site.media {
        claim(&format!("media/{}", media.path), "media", format!("the file `{}`", media.path), Some(Spot { file: media.file, at: At::File }));
    }
    findings.dedup_by(|one, other| one.rule.id == other.rule.id && one.spot == other.spot);
    findings
}

/// Old addresses at which there is a page now.
fn still_there(site: &Site, plan: &Plan) -> Vec<Finding> {
    let Some(file) = site.redirects.file else { return Vec::new() };
    let is_there = |address: &SitePath| plan.in_languages(address.path()).any(|page| !matches!(page.subject, Subject::Ended(_)));
    let old = &site.redirects.value;
    let moved = old.redirects.keys().filter(|from| is_there(from)).map(|from| {
        let at = At::Key(KeyPath::from("redirects").key(from.as_str()));
        let help = "Delete this line. If the page is to go, delete its record too, and keep the line.";
        Finding::new(&ADDRESS_CLASH, file, at, format!("`{from}` is a page of the site, so nobody can be led on from there"), help)
    });
    let ended = old.ended.keys().filter(|address| is_there(address)).map(|address| {
        let at = At::Key(KeyPath::from("ended").key(address.as_str()));
        let help = "If it has ended, delete its record. If it has not, delete this entry.";
        Finding::new(&ADDRESS_CLASH, file, at, format!("`{address}` is a page of the site, so it cannot have ended too"), help)
    });
    let both = old.redirects.keys().filter(|from| !is_there(from) && old.ended.get(from.as_str()).is_some()).map(|from| {
        let at = At::Key(KeyPath::from("redirects").key(from.as_str()));
        let help = "Keep one of the two: the redirect leads people on at once, and the page under `ended:` tells them first what has happened.";
        Finding::new(&ADDRESS_CLASH, file, at, format!("`{from}` leads on and has ended too"), help)
    });
    moved.chain(ended).chain(both).collect()
}

/// The place of what `page` says has ended; `None` for any other page.
fn ended(site: &Site, page: &PlannedPage) -> Option<Spot> {
    let Subject::Ended(index) = page.subject else { return None };
    let address = site.redirects.value.ended.keys().nth(index.into())?;
    Some(Spot { file: site.redirects.file?, at: At::Key(KeyPath::from("ended").key(address.as_str())) })
}

/// An error if the path of the site on its host holds what some hosts, or their settings, would read in another way.
fn base_path(site: &Site, plan: &Plan) -> Option<Finding> {
    let strange = plan.addresses.base().chars().find(|c| !c.is_ascii_alphanumeric() && !"-_.~/".contains(*c))?;
    let message = format!("the path of the site holds `{strange}`, which some web servers read as something else");
    Some(Finding::new(
        &ADDRESS_NAME,
        site.settings.file,
        At::Value(KeyPath::from("base_url")),
        message,
        "Use letters without accents, digits, hyphens and slashes.",
    ))
}
