//! Addresses that moved: an address once published never dies.

use super::{Plan, address, destination, ended_lists, subject::Subject};
use crate::{
    model::{ledger::AddressKind, page_ref::SitePath, settings::AddressStyle, site::Site},
    words::{
        key::KeyPath,
        lang::LangIndex,
        source::{At, Spot},
    },
};

/// A page that sends its reader on.
#[derive(Clone, Debug)]
pub struct PlannedRedirect {
    /// Where in the output folder it is kept.
    pub file: String,
    /// The language of its few words.
    pub language: LangIndex,
    /// The page it leads to: its path without the language.
    pub to: Box<str>,
    /// The old address.
    pub from: Box<str>,
    /// What asks for it.
    pub spot: Spot,
}

/// Every page of `site` that sends its reader on: from the lines of `redirects.yaml`, from languages that have ended, and from addresses as they looked before.
pub fn of(site: &Site, plan: &Plan) -> Vec<PlannedRedirect> {
    let mut planned = Vec::new();
    let Some(file) = site.redirects.file else { return looked_before(site, plan, &[]) };
    let old = &site.redirects.value;
    let at = |key: &str, address: &SitePath| Spot { file, at: At::Key(KeyPath::from(key).key(address.as_str())) };
    let sound = || old.redirects.iter().filter(|(_, to)| destination::is_page(plan, to));
    let mut moved: Vec<(String, Box<str>)> = Vec::new();
    for (from, to) in sound() {
        let spot = at("redirects", from);
        planned.push(bare(from, to.path(), &spot));
        // An old address that already names a language is only itself.
        if names_language(site, from) {
            continue;
        }
        let lists = ended_lists::of(site, from.path(), to.path());
        let everywhere = std::iter::once((from.path().to_owned(), to.path().into())).chain(lists);
        for (path, to) in everywhere.filter(|(path, _)| path == from.path() || plan.page(LangIndex::SOURCE, path).is_none()) {
            planned.extend(site.languages().map(|language| at_page(plan.addresses.page_file(language, &path), language, &path, &to, &spot)));
            moved.push((path, to));
        }
    }
    for address in old.ended.keys() {
        let spot = at("ended", address);
        planned.push(bare(address, address.path(), &spot));
        for (path, to) in ended_lists::of(site, address.path(), address.path()) {
            planned.extend(site.languages().map(|language| at_page(plan.addresses.page_file(language, &path), language, &path, &to, &spot)));
            moved.push((path, to));
        }
    }
    for (index, tag) in old.languages_ended.iter().enumerate().filter(|(_, tag)| !plan.addresses.is_language(tag.as_str())) {
        let spot = Spot { file, at: At::Value(KeyPath::from("languages_ended").item(index)) };
        let pages = plan.pages.iter().filter(|page| page.language == LangIndex::SOURCE && page.subject != Subject::NotFound);
        let pages = pages.map(|page| (&*page.path, &*page.path)).chain(moved.iter().map(|(path, to)| (&**path, &**to)));
        planned.extend(pages.map(|(path, to)| at_page(address::file(tag.as_str(), path, plan.addresses.style()), LangIndex::SOURCE, path, to, &spot)));
    }
    planned.extend(looked_before(site, plan, &moved));
    planned
}

/// Whether `address` starts with a language that the site has or had.
pub fn names_language(site: &Site, address: &SitePath) -> bool {
    let first = address.path().split('/').next().unwrap_or_default();
    site.editions.iter().any(|edition| edition.lang.as_str() == first) || site.redirects.value.languages_ended.iter().any(|tag| tag.as_str() == first)
}

/// The redirect at the old address itself, without a language, to the source language.
fn bare(from: &SitePath, to: &str, spot: &Spot) -> PlannedRedirect {
    let old = from.path();
    let file = if old.ends_with(".html") || old.ends_with(".htm") { old.to_owned() } else { format!("{old}/index.html") };
    at_page(file, LangIndex::SOURCE, old, to, spot)
}

fn at_page(file: String, language: LangIndex, from: &str, to: &str, spot: &Spot) -> PlannedRedirect {
    PlannedRedirect { file, language, to: to.into(), from: format!("/{from}/").into(), spot: spot.clone() }
}

/// When addresses looked otherwise before, a redirect from each as it looked, old addresses that `moved` among them.
fn looked_before(site: &Site, plan: &Plan, moved: &[(String, Box<str>)]) -> Vec<PlannedRedirect> {
    let is_before = |style: &AddressStyle| *style != plan.addresses.style() && site.ledger.value.get(AddressKind::Style, style.name()).is_some();
    let Some(style) = AddressStyle::ALL.into_iter().find(is_before) else { return Vec::new() };
    let spot = Spot { file: site.settings.file, at: At::Value(KeyPath::from("addresses")) };
    let pages = plan.pages.iter().filter(|page| !matches!(page.subject, Subject::Home | Subject::NotFound));
    let pages = pages.map(|page| (page.language, &*page.path, &*page.path));
    let moved = site.languages().flat_map(|language| moved.iter().map(move |(path, to)| (language, &**path, &**to)));
    let tag = |language: LangIndex| site.edition(language).lang.as_str();
    pages.chain(moved).map(|(language, path, to)| at_page(address::file(tag(language), path, style), language, path, to, &spot)).collect()
}
