//! What is wrong with the links of a site, in the order of its pages.

use super::{
    address::{Address, is_top},
    links::{LinkLedger, Seen, Target, digest, held, shard},
    near::Tree,
};
use crate::render::links::LinkKind;
use rayon::prelude::*;
use std::collections::HashSet;

/// What is wrong with a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DeadKind {
    /// There is no such page or document.
    DeadPage,
    /// The page is there, the id in it is not.
    DeadAnchor,
    /// A file that the page loads is not there.
    MissingAsset,
    /// An email address or phone number that no device can use.
    NoAddress,
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

impl LinkLedger {
    /// Every link with nothing at its end, once all pages are told, in the order of the pages. `known_paths` are the files of the site, each at the number it was told by.
    pub fn faults(&self, known_paths: &[String]) -> Vec<DeadLink> {
        let known: HashSet<&str> = known_paths.iter().map(String::as_str).collect();
        self.ids.par_iter().for_each(|ids| held(ids).sort_unstable());
        let dead = |target: &Target| self.verdict(target, &known).map(|kind| (target.seen.clone(), target.address.to_string(), kind));
        let mut faults: Vec<(Seen, String, DeadKind)> =
            self.targets.par_iter().flat_map_iter(|targets| held(targets).values().filter_map(dead).collect::<Vec<_>>()).collect();
        faults.extend(held(&self.dead_anchors).iter().map(|(anchor, seen)| (seen.clone(), format!("#{anchor}"), DeadKind::DeadAnchor)));
        faults.extend(held(&self.no_addresses).iter().map(|(target, seen)| (seen.clone(), target.clone(), DeadKind::NoAddress)));
        faults.sort_unstable_by(|one, other| (one.0.first, &one.1, one.2).cmp(&(other.0.first, &other.1, other.2)));
        let tree = if faults.is_empty() { Tree::default() } else { Tree::of(known) };
        let fault = |(seen, target, kind): (Seen, String, DeadKind)| {
            let near = match kind {
                DeadKind::DeadAnchor | DeadKind::NoAddress => seen.near,
                DeadKind::DeadPage | DeadKind::MissingAsset => self.near(&target, &tree),
            };
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

fn path_of(paths: &[String], index: usize) -> String {
    paths.get(index).cloned().unwrap_or_default()
}
