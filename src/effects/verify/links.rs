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
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    hash::{DefaultHasher, Hash, Hasher},
    sync::{Mutex, MutexGuard, PoisonError},
};

/// The links and ids of a whole site.
#[derive(Debug)]
pub struct LinkLedger {
    base: String,
    /// Different addresses by their digest, spread so that threads seldom wait for each other.
    targets: Vec<Mutex<HashMap<u64, Target>>>,
    /// Digests of (page, id), and of (page, nothing) for every page that was told.
    ids: Vec<Mutex<Vec<u64>>>,
    /// Links to an id that their own page lacks.
    dead_anchors: Mutex<BTreeMap<String, Seen>>,
    /// Ids that a page gives twice.
    repeated_ids: Mutex<BTreeMap<String, Seen>>,
}

/// An address that pages link to, from the root of the host.
#[derive(Debug)]
struct Target {
    kind: LinkKind,
    address: Box<str>,
    seen: Seen,
}

/// On how many pages something is, the number of the first, and what that one may have meant.
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
    /// What may have been meant, written like `target`.
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
            base: match base.trim_matches('/') {
                "" => "/".to_owned(),
                folders => format!("/{folders}/"),
            },
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

    /// Every link with nothing at its end, once all pages are told, in the order of the pages. `known_paths` are the files of the site, each at the number it was told by.
    pub fn faults(&self, known_paths: &[String]) -> Vec<DeadLink> {
        let known: HashSet<&str> = known_paths.iter().map(String::as_str).collect();
        self.ids.par_iter().for_each(|ids| held(ids).sort_unstable());
        let dead = |target: &Target| self.verdict(target, &known).map(|kind| (target.seen.clone(), target.address.to_string(), kind));
        let mut faults: Vec<(Seen, String, DeadKind)> =
            self.targets.par_iter().flat_map_iter(|targets| held(targets).values().filter_map(dead).collect::<Vec<_>>()).collect();
        faults.extend(held(&self.dead_anchors).iter().map(|(anchor, seen)| (seen.clone(), format!("#{anchor}"), DeadKind::DeadAnchor)));
        faults.sort_unstable_by(|one, other| (one.0.first, &one.1, one.2).cmp(&(other.0.first, &other.1, other.2)));
        let tree = if faults.is_empty() { Tree::default() } else { Tree::of(known) };
        let fault = |(seen, target, kind): (Seen, String, DeadKind)| {
            let near = if kind == DeadKind::DeadAnchor { seen.near } else { self.near(&target, &tree) };
            DeadLink { page_path: path_of(known_paths, seen.first), target, kind, pages: seen.pages, near }
        };
        faults.into_par_iter().map(fault).collect()
    }

    /// Every id that a page gives twice, in the order of the pages.
    pub fn repeated_ids(&self, known_paths: &[String]) -> Vec<RepeatedId> {
        let mut repeated: Vec<(Seen, String)> = held(&self.repeated_ids).iter().map(|(id, seen)| (seen.clone(), id.clone())).collect();
        repeated.sort_by_key(|(seen, _)| seen.first);
        repeated.into_iter().map(|(seen, id)| RepeatedId { page_path: path_of(known_paths, seen.first), id, pages: seen.pages }).collect()
    }

    /// What is wrong with `target`, if anything is.
    fn verdict(&self, target: &Target, known: &HashSet<&str>) -> Option<DeadKind> {
        let address = Address::of(&target.address, &self.base);
        let Some(file) = address.files().into_iter().find(|file| known.contains(file.as_str())) else {
            return Some(if target.kind == LinkKind::Asset { DeadKind::MissingAsset } else { DeadKind::DeadPage });
        };
        let ids = held(&self.ids[shard(digest(&*file))]);
        let has = |id: &str| ids.binary_search(&digest((&*file, id))).is_ok();
        (!is_top(&address.fragment) && has("") && !has(&address.fragment)).then_some(DeadKind::DeadAnchor)
    }

    /// The address that `target` may have been meant for; one that lacks the site's base path is found too.
    fn near(&self, target: &str, tree: &Tree<'_>) -> Option<String> {
        let address = Some(Address::of(target, &self.base)).filter(|address| address.path.is_some()).unwrap_or_else(|| Address::of(target, "/"));
        let page = address.path.as_ref().map(|path| format!("{}.html", path.trim_end_matches('/')));
        let file = address.files().into_iter().chain(page).find_map(|file| tree.nearest(&file))?;
        let folder = file.strip_suffix("index.html").filter(|folder| folder.is_empty() || folder.ends_with('/'));
        Some(format!("{}{}", self.base, folder.unwrap_or(&file)))
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

/// Whether a fragment means the top of any page (HTML standard, section 7.4.6.3).
fn is_top(id: &str) -> bool {
    id.is_empty() || id.eq_ignore_ascii_case("top")
}

fn path_of(paths: &[String], index: usize) -> String {
    paths.get(index).cloned().unwrap_or_default()
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
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn digest(what: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    what.hash(&mut hasher);
    hasher.finish()
}

/// Where among the [`SHARDS`] a digest belongs; digests in order are in order of their shards.
fn shard(digest: u64) -> usize {
    (digest >> (u64::BITS - SHARDS.trailing_zeros())) as usize
}

#[cfg(test)]
#[path = "links_tests.rs"]
mod tests;
