//! Whether every link of the site has something at its end.
//!
//! Pages are told to the ledger as they are rendered, in any order and by many threads; what it keeps grows with the number of different addresses and ids, not of links.
//! The faults come out in one order whatever the threads did.

use super::address::{fragment_id, is_top};
use crate::{
    model::{email::Email, phone::is_dialled},
    render::links::{Link, LinkKind, PageLinks},
    words::nearest::nearest,
};
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashMap},
    hash::{DefaultHasher, Hash, Hasher},
    sync::{Mutex, MutexGuard, PoisonError},
};

/// The links and ids of a whole site.
#[derive(Debug)]
pub struct LinkLedger {
    pub(super) base: String,
    /// Different addresses by their digest, spread so that threads seldom wait for each other.
    pub(super) targets: Vec<Mutex<HashMap<u64, Target>>>,
    /// Digests of (page, id), and of (page, nothing) for every page that was told.
    pub(super) ids: Vec<Mutex<Vec<u64>>>,
    /// Links to an id that their own page lacks.
    pub(super) dead_anchors: Mutex<BTreeMap<String, Seen>>,
    /// Addresses of email and phone that no device can use.
    pub(super) no_addresses: Mutex<BTreeMap<String, Seen>>,
    /// Ids that a page gives twice.
    pub(super) repeated_ids: Mutex<BTreeMap<String, Seen>>,
}

/// An address that pages link to, from the root of the host.
#[derive(Debug)]
pub(super) struct Target {
    pub(super) kind: LinkKind,
    pub(super) address: Box<str>,
    pub(super) seen: Seen,
}

/// On how many pages something is, the number of the first, and what that one may have meant.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    pub(super) first: usize,
    pub(super) pages: usize,
    pub(super) near: Option<String>,
}

const SHARDS: usize = 64;

impl LinkLedger {
    /// An empty ledger for a site at the path `base` of its host: `/northmere/`, or `/`.
    pub fn new(base: &str) -> Self {
        Self {
            base: match base.trim_matches('/') {
                "" => "/".to_owned(),
                folders => format!("/{folders}/"),
            },
            targets: (0..SHARDS).map(|_| Mutex::default()).collect(),
            ids: (0..SHARDS).map(|_| Mutex::default()).collect(),
            dead_anchors: Mutex::default(),
            no_addresses: Mutex::default(),
            repeated_ids: Mutex::default(),
        }
    }

    /// Notes the page that is written to `path`, number `index` in the list of files that [`LinkLedger::faults`] is given.
    pub fn page(&self, index: usize, path: &str, page: &PageLinks<'_>) {
        let mut ids: Vec<&str> = page.ids.iter().map(AsRef::as_ref).collect();
        ids.sort_unstable();
        let repeated: BTreeSet<&str> = ids.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0]).collect();
        for id in repeated {
            note(&self.repeated_ids, id, index, || None);
        }
        let of_page = ids.iter().chain([&""]).map(|id| digest((path, *id)));
        held(&self.ids[shard(digest(path))]).extend(of_page);

        let (own, others): (Vec<_>, Vec<_>) = page.links.iter().partition(|link| link.target.starts_with('#'));
        let anchors: BTreeSet<&str> = own.iter().map(|link| &link.target[1..]).collect();
        for anchor in anchors {
            let id = fragment_id(anchor);
            if !is_top(&id) && ids.binary_search(&&*id).is_err() {
                note(&self.dead_anchors, anchor, index, || nearest(&id, ids.iter().copied()).map(|near| format!("#{near}")));
            }
        }
        self.others(index, path, &others);
        for wrong in page.outside.iter().filter(|target| !can_be_used(target)) {
            note(&self.no_addresses, wrong, index, || None);
        }
    }

    /// Notes `links` of the page to elsewhere, each address once.
    fn others<'l>(&self, index: usize, path: &str, links: &[&'l Link<'_>]) {
        let from_root = |link: &&'l Link<'_>| (link.kind, from_root(&link.target, &self.base, path, link.kind));
        let mut targets: Vec<_> = links.iter().map(from_root).map(|target| (digest(&target), target)).collect();
        targets.sort_unstable();
        targets.dedup();
        for near in targets.chunk_by(|one, next| shard(one.0) == shard(next.0)) {
            let mut known = held(&self.targets[shard(near[0].0)]);
            for (key, (kind, address)) in near {
                let mut key = *key;
                while known.get(&key).is_some_and(|other| (other.kind, &*other.address) != (*kind, &**address)) {
                    key = key.wrapping_add(1);
                }
                let target =
                    known.entry(key).or_insert_with(|| Target { kind: *kind, address: (&**address).into(), seen: Seen { first: index, pages: 0, near: None } });
                target.seen.pages += 1;
                target.seen.first = target.seen.first.min(index);
            }
        }
    }
}

/// Whether the email address or phone number in `target` is one; what leads to other sites is not looked at here.
fn can_be_used(target: &str) -> bool {
    match target.split_once(':') {
        Some(("mailto", rest)) => {
            let to = rest.split('?').next().unwrap_or_default();
            (to.is_empty() && rest.contains('?')) || to.parse::<Email>().is_ok()
        }
        Some(("tel" | "sms", number)) => is_dialled(number.split(['?', ';']).next().unwrap_or_default()),
        _ => true,
    }
}

/// The address `target`, which the page at `path` holds, from the root of the host; empty for a picture or script without an address.
fn from_root<'t>(target: &'t str, base: &str, path: &str, kind: LinkKind) -> Cow<'t, str> {
    if target.starts_with('/') || (target.is_empty() && kind == LinkKind::Asset) {
        return Cow::Borrowed(target);
    }
    if target.is_empty() || target.starts_with('?') {
        return Cow::Owned(format!("{base}{path}{target}"));
    }
    // Followed here already: the same `../site.css` on every page is then one address, not one for each.
    let (mut folder, mut rest) = (path.rsplit_once('/').map_or("", |(folder, _)| folder), target);
    loop {
        if let Some(here) = rest.strip_prefix("./") {
            rest = here;
        } else if let Some(above) = rest.strip_prefix("../").filter(|_| !folder.is_empty()) {
            (folder, rest) = (folder.rsplit_once('/').map_or("", |(above, _)| above), above);
        } else {
            break;
        }
    }
    let slash = if folder.is_empty() { "" } else { "/" };
    Cow::Owned(format!("{base}{folder}{slash}{rest}"))
}

/// Notes in `seen` that page `index` has `what`; `near` is asked when that is the first page so far.
fn note(seen: &Mutex<BTreeMap<String, Seen>>, what: &str, index: usize, near: impl Fn() -> Option<String>) {
    let mut seen = held(seen);
    match seen.get_mut(what) {
        Some(before) => {
            before.pages += 1;
            if index < before.first {
                (before.first, before.near) = (index, near());
            }
        }
        None => {
            seen.insert(what.to_owned(), Seen { first: index, pages: 1, near: near() });
        }
    }
}

/// A thread that panicked ends the build; what it held is whole all the same.
pub(super) fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

pub(super) fn digest(what: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    what.hash(&mut hasher);
    hasher.finish()
}

/// Where among the [`SHARDS`] a digest belongs; digests in order are in order of their shards.
pub(super) fn shard(digest: u64) -> usize {
    (digest >> (u64::BITS - SHARDS.trailing_zeros())) as usize
}

#[cfg(test)]
#[path = "links_tests.rs"]
mod tests;
