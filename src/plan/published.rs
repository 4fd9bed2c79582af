//! The addresses of the site as it is now, as the ledger keeps them.

use super::{Plan, PlannedPage, subject::Subject};
use crate::{
    model::{id::Keyed, ledger::AddressKind, site::Site},
    words::{lang::LangIndex, pseudo::TAGS},
};

/// An address of the site: what it is of, the address as the ledger writes it, and its title in the source language, empty when it has none of its own.
pub type Address = (AddressKind, String, String);

/// Every address that is to be remembered. The first page is where every site starts; lists for several things at once and letters come from what there is.
pub fn addresses(site: &Site, plan: &Plan) -> Vec<Address> {
    let pages = plan.pages.iter().filter(|page| page.language == LangIndex::SOURCE && is_kept(page.subject));
    let pages = pages.map(|page| (AddressKind::Page, page.path.to_string(), title(site, page).to_owned()));
    // The invented languages are for looking at, and never published.
    let editions = site.editions.iter().filter(|edition| !TAGS.contains(&edition.lang.as_str()));
    let languages = editions.map(|edition| (AddressKind::Language, edition.lang.to_string(), edition.name.to_string()));
    let moved = site.redirects.value.redirects.iter().map(|(from, to)| (AddressKind::Moved, from.path().to_owned(), to.to_string()));
    let files = site.media.iter().map(|media| (AddressKind::File, format!("media/{}", media.path), String::new()));
    let style = (AddressKind::Style, plan.addresses.style().name().to_owned(), String::new());
    pages.chain(languages).chain(moved).chain(files).chain([style]).collect()
}

fn is_kept(subject: Subject) -> bool {
    !matches!(subject, Subject::Home | Subject::NotFound | Subject::Offline | Subject::Letter(_) | Subject::Combination(_))
}

/// The title of `page` in the source language; empty for the pages that every site has.
pub fn title<'a>(site: &'a Site, page: &PlannedPage) -> &'a str {
    fn nth<V, K>(headings: &Keyed<V, K>, index: u16) -> Option<&V> {
        headings.iter().nth(index.into()).map(|(_, heading)| heading)
    }
    let settings = &site.settings.value;
    let line = match page.subject {
        Subject::Service(index) => Some(&site.services.at(index as usize).value.name),
        Subject::Event(index) => Some(&site.events.at(index as usize).value.name),
        Subject::Guide(index) => Some(&site.guides.at(index as usize).value.facts.title),
        Subject::Step(index, number) => Some(&site.steps.at(index as usize).value[usize::from(number)].value.facts.title),
        Subject::Need(index) | Subject::NeedBooklet(index) => nth(&settings.needs, index).map(|need| &need.name),
        Subject::Category(index) => nth(&settings.categories, index).map(|category| &category.name),
        Subject::Area(index) => nth(&settings.areas, index).map(|area| &area.name),
        Subject::Stage(index) => nth(&settings.stages, index).map(|stage| &stage.name),
        Subject::TopicBooklet(index) => nth(&settings.topics, index).map(|topic| &topic.name),
        Subject::Ended(index) => nth(&site.redirects.value.ended, index).map(|ended| &ended.name),
        _ => None,
    };
    line.map_or("", |line| line.as_str())
}
