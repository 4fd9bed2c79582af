//! Where something may be now that was at another address: pages and files that the ledger does not know yet.

use super::addresses::not_recorded;
use crate::{
    model::{ledger::AddressKind, site::Site},
    plan::{Plan, published::Address},
    words::nearest::nearest,
};

/// The addresses that are new, with their titles.
pub struct Renames<'a> {
    new: Vec<Address>,
    site: &'a Site,
}

impl<'a> Renames<'a> {
    /// What is new in `plan` since the ledger of `site`.
    pub fn of(site: &'a Site, plan: &Plan) -> Self {
        Self { new: not_recorded(site, plan), site }
    }

    /// Where the page at `address` with this `title` seems to be now: the new page in its folder with the same title, the nearest name, or the nearest title.
    pub fn page(&self, address: &str, title: &str) -> Option<&str> {
        let top = |address: &str| (address.split('/').next().unwrap_or_default().to_owned(), address.matches('/').count());
        let ended = |address: &str| self.site.redirects.value.ended.get(&format!("/{address}/")).is_some();
        let new = || self.new.iter().filter(|(kind, ..)| *kind == AddressKind::Page).filter(|(_, new, _)| top(new) == top(address) && !ended(new));
        let same = || new().find(|(_, _, new)| !title.is_empty() && new == title).map(|(_, new, _)| new.as_str());
        let (folder, name) = parts(address);
        let named = || {
            let names = new().map(|(_, new, _)| parts(new)).filter(|(other, _)| *other == folder).map(|(_, name)| name);
            let near = nearest(name, names)?;
            new().map(|(_, new, _)| new.as_str()).find(|new| parts(new) == (folder, near))
        };
        let titled = || {
            let near = nearest(title, new().map(|(_, _, title)| title.as_str()).filter(|title| !title.is_empty()))?;
            new().find(|(_, _, title)| title == near).map(|(_, new, _)| new.as_str())
        };
        same().or_else(named).or_else(titled)
    }

    /// Where the file at `address` seems to be now: a new file with the same ending and a near name, or with the same name in another folder.
    pub fn file(&self, address: &str) -> Option<&str> {
        let ending = |address: &str| address.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
        let new = || self.new.iter().filter(|(kind, new, _)| *kind == AddressKind::File && ending(new) == ending(address)).map(|(_, new, _)| new.as_str());
        new().find(|new| parts(new).1 == parts(address).1).or_else(|| nearest(address, new()))
    }
}

/// The folder and the name of `address`.
fn parts(address: &str) -> (&str, &str) {
    address.rsplit_once('/').unwrap_or(("", address))
}
