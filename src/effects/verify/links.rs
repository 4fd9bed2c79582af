//! Whether every link of the site has something at its end.
//!
//! Pages are told to the ledger as they are rendered, in any order and by many threads; what it keeps grows with the number of different addresses and ids, not of links.
//! The faults come out in one order whatever the threads did.

use super::{
    address::{Address, fragment_id},
    near::Tree,
};
use crate::{
    render::links::{Link, LinkKind, PageLinks},
    words::nearest::nearest,
};
use rayon::prelude::*;
use std::{
    collections::{BTreeMap, HashMap, HashSet},
    hash::{DefaultHasher, Hash, Hasher},
    sync::{Mutex, MutexGuard, PoisonError},
};

/// The links and ids of a whole site.
#[derive(Debug)]
pub struct LinkLedger {
    base: String,
    /// Different addresses from the root, by kind, spread so that threads seldom wait for each other.
    targets: Vec<Mutex<HashMap<(LinkKind, Box<str>), Seen>>>,
    /// Digests of (page, id), and of (page, nothing) for every page that was told.
    ids: Vec<Mutex<Vec<u64>>>,
    /// Links to an id that their own page lacks.
    dead_anchors: Mutex<BTreeMap<String, Seen>>,
    repeated_ids: Mutex<BTreeMap<String, Seen>>,
}

/// Where something is: on `pages` pages, the first of which is number `first`.
#[derive(Clone, Debug)]
struct Seen {
    first: usize,
    pages: usize,
    near: Option<String>,
}

/// What is wrong with a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DeadKind {
    /// There is no such page or document.
    DeadPage,
    /// The page is there, the id in it is not.
    DeadAnchor,
    /// A file that the page loads is not there.
    MissingAsset,
}

/// A link with nothing at its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadLink {
    /// The first page that holds it, as a path in the output folder.
    pub page_path: String,
    /// The address, from the root of the host; `#id` when the page links to itself.
    pub target: String,
    /// What is wrong.
    pub kind: DeadKind,
    /// How many pages hold it.
    pub pages: usize,
    /// What may have been meant: a path in the output folder, or an id of the page.
    pub near: Option<String>,
}

/// An id that a page gives twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RepeatedId {
    /// The first page that does so, as a path in the output folder.
    pub page_path: String,
    /// The id.
    pub id: String,
    /// How many pages do so.
    pub pages: usize,
}

const SHARDS: usize = 64;

impl LinkLedger {
    /// An empty ledger for a site at the path `base` of its host: `/northmere/`, or `/`.
    pub fn new(base: &str) -> Self {
        Self {
            base: format!("/{}", base.trim_start_matches('/')),
            targets: (0..SHARDS).map(|_| Mutex::default()).collect(),
            ids: (0..SHARDS).map(|_| Mutex::default()).collect(),
            dead_anchors: Mutex::default(),
            repeated_ids: Mutex::default(),
        }
    }

    /// Notes the page that is written to `path`, number `index` in the list of files that [`LinkLedger::faults`] is given.
    pub fn page(&self, index: usize, path: &str, page: &PageLinks<'_>) {
        let mut ids: Vec<&str> = page.ids.iter().map(AsRef::as_ref).collect();
        ids.sort_unstable();
        for id in repeated(&ids) {
            note(&mut held(&self.repeated_ids), id.to_owned(), index, || None);
        }
        ids.dedup();
        self.own_anchors(index, &ids, &page.links);
        held(&self.ids[shard(digest(&path))]).extend(ids.iter().chain([&""]).map(|id| digest(&(path, *id))));

        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let others = page.links.iter().filter(|link| !link.target.starts_with('#'));
        let mut targets: Vec<(u64, LinkKind, String)> = Vec::new();
        let mut known: HashSet<(LinkKind, &str)> = HashSet::with_capacity(page.links.len());
        for link in others.filter(|link| known.insert((link.kind, &link.target))) {
            let _ = (&mut targets, folder, link);
        }
    }
}
