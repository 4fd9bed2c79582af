//! Where something may be now that was at another address: pages and files that the ledger does not know yet.

use super::addresses::not_recorded;
use crate::{
    model::{ledger::AddressKind, page_ref::SitePath, site::Site},
    plan::Plan,
    words::nearest::nearest,
};
use std::collections::{BTreeMap, BTreeSet};

/// The addresses that are new.
pub struct Renames {
    /// Pages with their titles, by the first part of their address and how many parts it has.
    pages: BTreeMap<Kin, Vec<(String, String)>>,
    files: Vec<String>,
    /// Whether names that are only near are looked for too.
    near: bool,
}

/// The most pairs of an old and a new page that are compared letter by letter. When a site is made anew, only titles that are the same say what became of a page.
const PAIRS: usize = 250_000;

impl Renames {
    /// What is new in `plan` since the ledger of `site`, of which `gone` addresses are gone. What has ended is no page that another could have become.
    pub fn of(site: &Site, plan: &Plan, gone: usize) -> Self {
        let mut renames = Self { pages: BTreeMap::new(), files: Vec::new(), near: false };
        let ended: BTreeSet<&str> = site.redirects.value.ended.keys().map(SitePath::path).collect();
        let new = not_recorded(site, plan);
        renames.near = gone * new.len() <= PAIRS;
        for (kind, address, title) in new {
            match kind {
                AddressKind::Page if !ended.contains(&*address) => renames.pages.entry(kin(&address)).or_default().push((address, title)),
                AddressKind::File => renames.files.push(address),
                _ => {}
            }
        }
        renames
    }

    /// Where the page at `address` with this `title` seems to be now: the new page beside it with the same title, the nearest name, or the nearest title.
    pub fn page(&self, address: &str, title: &str) -> Option<&str> {
        let new = self.pages.get(&kin(address))?;
        let same = || new.iter().find(|(_, new)| !title.is_empty() && new == title);
        let (folder, name) = parts(address);
        let named = || {
            let near = nearest(name, new.iter().map(|(new, _)| parts(new)).filter(|(other, _)| *other == folder).map(|(_, name)| name))?;
            new.iter().find(|(new, _)| parts(new) == (folder, near))
        };
        let titled = || {
            let near = nearest(title, new.iter().map(|(_, title)| title.as_str()).filter(|title| !title.is_empty()))?;
            new.iter().find(|(_, title)| title == near)
        };
        same().or_else(|| self.near.then(named)?).or_else(|| self.near.then(titled)?).map(|(address, _)| address.as_str())
    }

    /// Where the file at `address` seems to be now: a new file with the same ending and a near name, or with the same name in another folder.
    pub fn file(&self, address: &str) -> Option<&str> {
        let ending = |address: &str| address.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
        let new = || self.files.iter().map(String::as_str).filter(|new| ending(new) == ending(address));
        new().find(|new| parts(new).1 == parts(address).1).or_else(|| nearest(address, new().filter(|_| self.near)))
    }
}

/// What pages have in common that may be one page with two addresses: the first part of the address, and how many parts follow.
type Kin = (Box<str>, usize);

fn kin(address: &str) -> Kin {
    (address.split('/').next().unwrap_or_default().into(), address.matches('/').count())
}

/// The folder and the name of `address`.
fn parts(address: &str) -> (&str, &str) {
    address.rsplit_once('/').unwrap_or(("", address))
}
