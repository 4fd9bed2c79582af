//! Where each item of a checklist stands: whether what it asks for is there, where, and if not, why not.

use super::shortfall;
use crate::{
    model::{
        coverage::{Coverage, Item},
        guide::Guide,
        id::Id,
        kind::Kind,
        service::Service,
        site::Site,
        status,
        table::Record,
    },
    words::date::Date,
};

pub use super::shortfall::Reason;

/// A checklist, with where each of its items stands.
#[derive(Debug)]
pub struct ListStanding<'a> {
    /// The checklist.
    pub list: &'a Record<Coverage>,
    /// The items in the order of the checklist.
    pub items: Vec<ItemStanding<'a>>,
}

/// Where one item stands.
#[derive(Debug)]
pub struct ItemStanding<'a> {
    /// The name of the item.
    pub id: &'a Id,
    /// The item.
    pub item: &'a Item,
    /// Whether what it asks for is there.
    pub state: State,
    /// The guides that say they answer it.
    pub guides: Vec<&'a Record<Guide>>,
    /// The services that say they answer it, and that count.
    pub services: Vec<&'a Record<Service>>,
    /// Why it is not covered; none when it is.
    pub reasons: Vec<Reason>,
}

/// Whether what an item asks for is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// All of it is.
    Covered,
    /// Some of it is.
    Thin,
    /// All of it is, and nobody has checked or published it for long.
    Stale,
    /// Nothing is.
    Missing,
}

impl State {
    /// From the best to the worst.
    pub const ALL: [Self; 4] = [Self::Covered, Self::Thin, Self::Stale, Self::Missing];

    /// The word that reports, open data and message ids use.
    pub fn key(self) -> &'static str {
        match self {
            Self::Covered => "covered",
            Self::Thin => "thin",
            Self::Stale => "stale",
            Self::Missing => "missing",
        }
    }
}

/// Whether anybody can tell where the items of `site` stand: as long as a record that may answer one cannot be read, nobody knows what it covers.
pub fn can_be_told(site: &Site) -> bool {
    let may_answer = |kind: Kind| matches!(kind, Kind::Service | Kind::Guide | Kind::Step | Kind::Comments | Kind::Consultations);
    !site.unread.iter().any(|(kind, _)| may_answer(*kind))
}

/// Where every item of every checklist of `site` stands on `today`.
pub fn standings(site: &Site, today: Date) -> Vec<ListStanding<'_>> {
    let standing = |list| ListStanding { list, items: list.value.items.iter().map(|(id, item)| stands(site, id, item, today)).collect() };
    site.coverage.iter().map(standing).collect()
}

fn stands<'a>(site: &'a Site, id: &'a Id, item: &'a Item, today: Date) -> ItemStanding<'a> {
    let guides: Vec<_> = site.guides.iter().filter(|guide| guide.value.facts.covers.contains(id)).collect();
    let claiming = site.services.iter().filter(|service| service.value.covers.contains(id));
    let (services, left_out): (Vec<_>, Vec<_>) = claiming.partition(|service| is_there(service) && item.which.counts(&service.value));
    let reasons = shortfall::of(site, item, &guides, &services, left_out.len(), today);
    let answered = !guides.is_empty() || !services.is_empty();
    let state = shortfall::state(item, answered, &reasons);
    ItemStanding { id, item, state, guides, services, reasons }
}

/// Whether families can still expect the service. One that is planned is there: the law asks for what is expected to be available (Children and Families Act 2014
/// s.30(2)).
pub(super) fn is_there(service: &Record<Service>) -> bool {
    service.value.status.state != status::State::Closed
}
