//! A record with its page, as every list of the report names it.

use crate::{
    model::site::Site,
    plan::Plan,
    words::{lang::LangIndex, source::FileIndex},
};
use serde::Serialize;

/// A record with its page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Page {
    /// Its title in the source language.
    pub title: String,
    /// The whole address of its page in the source language; `None` for a record without a page of its own.
    pub address: Option<String>,
    /// Its file, from the root of the site.
    pub file: String,
}

impl Page {
    /// The page of `record`, whose title is `title` and whose file is `file`.
    pub fn of(site: &Site, plan: &Plan, record: &str, title: &str, file: FileIndex) -> Self {
        Self { title: title.to_owned(), address: address(plan, record), file: site.sources.get(file).path.to_string() }
    }

    /// The page of `record`, as its table knows it; `None` when the site has no such service, guide or event.
    pub fn named(site: &Site, plan: &Plan, record: &str) -> Option<Self> {
        let (folder, id) = record.split_once('/')?;
        let (title, file) = match folder {
            "services" => site.services.get(id).map(|one| (one.value.name.as_str(), one.file))?,
            "guides" => site.guides.get(id).map(|one| (one.value.facts.title.as_str(), one.file)).or_else(|| step(site, id))?,
            "events" => site.events.get(id).map(|one| (one.value.name.as_str(), one.file))?,
            "organisations" => site.organisations.get(id).map(|one| (one.value.name.as_str(), one.file))?,
            "venues" => site.venues.get(id).map(|one| (one.value.name.as_str(), one.file))?,
            _ => return None,
        };
        Some(Self::of(site, plan, record, title, file))
    }
}

fn step<'a>(site: &'a Site, path: &str) -> Option<(&'a str, FileIndex)> {
    let (guide, step) = path.split_once('/')?;
    let found = site.steps.get(guide)?.value.iter().find(|one| one.id.as_str() == step)?;
    Some((found.value.facts.title.as_str(), found.file))
}

/// The whole address of the page of `record`, or of the page at that path, in the source language.
pub(super) fn address(plan: &Plan, record: &str) -> Option<String> {
    let page = plan.page(LangIndex::SOURCE, record)?;
    Some(plan.addresses.whole(&plan.address(page)))
}
