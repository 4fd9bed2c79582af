//! Addresses that the site has had and that lead nowhere now: each must be a page, lead on, or say what has ended.

use super::{answers, renames::Renames};
use crate::{
    model::{
        kind::Kind,
        ledger::{AddressKind, Known},
        page_ref::SitePath,
        site::Site,
    },
    plan::{Plan, published},
    words::{date::Date, diagnostic::Finding, lang::LangIndex, rule::ADDRESS_GONE, source::At},
};
use std::collections::{BTreeSet, HashMap};

/// Finds every address of the ledger that is gone; nothing on a site that keeps none.
pub fn find(site: &Site, plan: &Plan, today: Date) -> Vec<Finding> {
    let Some(file) = site.ledger.file else { return Vec::new() };
    let gone = gone(site, plan);
    if gone.is_empty() {
        return Vec::new();
    }
    let renames = Renames::of(site, plan, gone.len());
    let places = lines(site.text(file));
    let finding = |(kind, address, known): &Gone<'_>| {
        let (message, help) = match kind {
            AddressKind::Page => answers::page(site, address, known, &renames, today),
            AddressKind::Moved => answers::moved(site, address, known),
            AddressKind::Language => answers::language(site, address, known),
            AddressKind::File => answers::file(site, address, &renames),
            AddressKind::Style => return None,
        };
        Some(Finding::new(&ADDRESS_GONE, file, spot(&places, *kind, address), message, help))
    };
    gone.iter().filter_map(finding).collect()
}

/// An address that is gone: what it was of, the address, and what is known of it.
pub type Gone<'a> = (AddressKind, &'a str, &'a Known);

/// Every address of the ledger that leads nowhere now. What could not be read is not called gone.
pub fn gone<'a>(site: &'a Site, plan: &Plan) -> Vec<Gone<'a>> {
    if site.is_unread(Kind::Redirects, Kind::Redirects.name()) {
        return Vec::new();
    }
    let old = &site.redirects.value;
    let moved: BTreeSet<&str> = old.redirects.keys().map(SitePath::path).collect();
    let leads = |address: &str| plan.page(LangIndex::SOURCE, address).is_some() || moved.contains(address);
    // Of a page that moved later, its redirect is known too, and where it led.
    let moved_later = |address: &str| site.ledger.value.get(AddressKind::Moved, address).is_some();
    let is_gone = |(kind, address, _): &Gone<'_>| match kind {
        AddressKind::Page => !leads(address) && !moved_later(address) && !may_be_unread(site, address),
        AddressKind::Moved => !leads(address),
        AddressKind::Language => !plan.addresses.is_language(address) && !old.languages_ended.iter().any(|tag| tag.as_str() == *address),
        AddressKind::File => {
            let inside = address.strip_prefix("media/").unwrap_or(address);
            !site.media.iter().any(|media| *media.path == *inside) && !old.files_ended.iter().any(|path| path.inside() == inside)
        }
        AddressKind::Style => false,
    };
    site.ledger.value.iter().filter(is_gone).collect()
}

/// Whether the page at `path` may be lacking only because a record could not be read: its own, or any, for a page that is made from many.
fn may_be_unread(site: &Site, path: &str) -> bool {
    let of_one_record = ["services/", "guides/", "events/", "needs/", "stages/", "categories/", "areas/"].iter().any(|folder| path.starts_with(folder));
    site.may_have(path) || (!of_one_record && !site.unread.is_empty())
}

/// The place of `address` in the ledger.
fn spot(places: &HashMap<(&str, &str), usize>, kind: AddressKind, address: &str) -> At {
    places.get(&(kind.name(), address)).map_or(At::File, |at| At::Bytes(at + kind.name().len() + 1, address.len()))
}

/// Where the line of each address in the ledger `text` starts, by its kind and address.
fn lines(text: &str) -> HashMap<(&str, &str), usize> {
    let mut start = 0;
    let line = |line| {
        let at = start;
        start += str::len(line);
        let mut parts = line.split('\t');
        Some(((parts.next()?, parts.next()?), at))
    };
    text.split_inclusive('\n').filter_map(line).collect()
}

/// The addresses of the site that the ledger does not have yet.
pub fn not_recorded(site: &Site, plan: &Plan) -> Vec<published::Address> {
    let all = published::addresses(site, plan);
    all.into_iter().filter(|(kind, address, _)| site.ledger.value.get(*kind, address).is_none()).collect()
}
