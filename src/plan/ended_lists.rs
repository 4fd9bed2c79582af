//! Lists for several things at once whose need, stage or area has another name now, or has ended: they move with it.

use super::narrowing::Narrowing;
use crate::model::{id::Keyed, ledger::AddressKind, site::Site};

/// The lists that were at `old` together with other things, each with the list or page that people are led to now that `old` leads to `to`. None when `old` was no page
/// of this site.
pub fn of(site: &Site, old: &str, to: &str) -> Vec<(String, Box<str>)> {
    let settings = &site.settings.value;
    let Some((folder, name)) = old.split_once('/').filter(|_| settings.combinations) else { return Vec::new() };
    if site.ledger.value.get(AddressKind::Page, old).is_none() {
        return Vec::new();
    }
    let (needs, stages, areas) = (each(&settings.needs), each(&settings.stages), each(&settings.areas));
    let renamed = to.split_once('/').filter(|(other, name)| *other == folder && is_heading(site, folder, name)).map(|(_, name)| name);
    let list = |name: &str, one: Option<&str>, other: Option<&str>| match folder {
        "needs" => Narrowing::address(Some(name), one, other),
        "stages" => Narrowing::address(one, Some(name), other),
        _ => Narrowing::address(one, other, Some(name)),
    };
    let (ones, others) = match folder {
        "needs" => (stages, areas),
        "stages" => (needs, areas),
        "areas" => (needs, stages),
        _ => return Vec::new(),
    };
    let pairs = ones.iter().flat_map(|one| others.iter().map(move |other| (*one, *other))).filter(|(one, other)| one.is_some() || other.is_some());
    let moved = |(one, other)| {
        let now = renamed.and_then(|name| list(name, one, other)).unwrap_or_else(|| to.to_owned());
        Some((list(name, one, other)?, now.into()))
    };
    pairs.filter_map(moved).collect()
}

fn each<V>(headings: &Keyed<V>) -> Vec<Option<&str>> {
    std::iter::once(None).chain(headings.keys().map(|id| Some(id.as_str()))).collect()
}

fn is_heading(site: &Site, folder: &str, name: &str) -> bool {
    let settings = &site.settings.value;
    match folder {
        "needs" => settings.needs.get(name).is_some(),
        "stages" => settings.stages.get(name).is_some(),
        _ => settings.areas.get(name).is_some(),
    }
}
