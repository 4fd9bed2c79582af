//! What the law asks the site to hold, and the pages that say they answer it.

use crate::{
    model::{
        coverage::{Coverage, Duty, Item},
        guide::Guide,
        id::Id,
        service::Service,
        site::Site,
        table::Record,
    },
    render::{
        html::Html,
        voice::{Link, Voice},
    },
};
use serde::Serialize;

/// The page as its template prints it.
#[derive(Debug, Serialize)]
pub struct CoverageView {
    lists: Vec<Checklist>,
}

/// One checklist.
#[derive(Debug, Serialize)]
struct Checklist {
    id: String,
    title: Html,
    law: String,
    items: Vec<ItemView>,
}

#[derive(Debug, Serialize)]
struct ItemView {
    id: String,
    about: Html,
    law: String,
    must: bool,
    pages: Vec<Link>,
}

impl CoverageView {
    /// Every checklist of the site.
    pub fn of(voice: &Voice<'_>) -> Self {
        let list = |record: &Record<Coverage>| Checklist {
            id: record.id.to_string(),
            title: voice.own_line(&format!("coverage/{}", record.id), "title", &record.value.title),
            law: record.value.law.to_string(),
            items: record.value.items.iter().map(|(id, item)| view(voice, &record.id, id, item)).collect(),
        };
        Self { lists: voice.site.coverage.iter().map(list).collect() }
    }
}

fn view(voice: &Voice<'_>, list: &Id, id: &Id, item: &Item) -> ItemView {
    ItemView { id: id.to_string(), about: about(voice, list, id, item), law: item.law.to_string(), must: item.duty == Duty::Must, pages: pages(voice, id) }
}

fn about(voice: &Voice<'_>, list: &Id, id: &Id, item: &Item) -> Html {
    voice.own_line(&format!("coverage/{list}"), &format!("items.{id}.about"), &item.about)
}

/// The guides, and then the services, that say they answer the item `id`.
fn pages(voice: &Voice<'_>, id: &Id) -> Vec<Link> {
    let (guides, services) = claims(voice.site, id);
    guides.filter_map(|guide| voice.guide_link(&guide.id)).chain(services.filter_map(|service| voice.service_link(&service.id))).collect()
}

/// The records that say they answer the item `id`.
fn claims<'a>(site: &'a Site, id: &'a Id) -> (impl Iterator<Item = &'a Record<Guide>>, impl Iterator<Item = &'a Record<Service>>) {
    let guides = site.guides.iter().filter(|guide| guide.value.facts.covers.contains(id));
    (guides, site.services.iter().filter(|service| service.value.covers.contains(id)))
}

/// What no page says it answers.
pub fn missing(voice: &Voice<'_>) -> Vec<Html> {
    let items = voice.site.coverage.iter().flat_map(|record| record.value.items.iter().map(move |(id, item)| (&record.id, id, item)));
    let is_missing = |id: &Id| {
        let (mut guides, mut services) = claims(voice.site, id);
        guides.next().is_none() && services.next().is_none()
    };
    items.filter(|(_, id, _)| is_missing(id)).map(|(list, id, item)| about(voice, list, id, item)).collect()
}
