//! An address that was written anew in a source and in its translations changes no words: what was known of them stays known.

use super::commands::translations::desk::Desk;
use crate::{
    model::{
        freshness::{Standing, pieces},
        lock::{Entry, Lock},
        site::Site,
        units::units,
    },
    words::{date::Date, error::Error, lang::LangIndex, text_digest::TextDigest},
};
use std::path::Path;

/// Records in the locks of `after` that every translation that was fresh in `before`, the same site with other addresses, still is.
///
/// # Errors
/// When a lock cannot be read or written.
pub fn keep_fresh(root: &Path, before: &Site, after: Site, today: Date) -> Result<Site, Error> {
    let desk = Desk { root, site: after, today };
    let mut changed: Vec<(LangIndex, Lock)> = Vec::new();
    let (old, new) = (units(before), units(&desk.site));
    for language in desk.site.languages().skip(1).filter(|language| !before.edition(*language).lock.is_empty()) {
        let mut lock = desk.lock(language)?;
        for (old, new) in old.iter().zip(&new).filter(|(old, new)| old.record == new.record) {
            for (was, is) in pieces(before, old, language).iter().zip(pieces(&desk.site, new, language)) {
                let same = was.name == is.name && was.standing == Standing::Fresh && is.standing != Standing::Fresh;
                if let (true, Some(recorded), Some(target)) = (same, was.recorded, is.target) {
                    let entry = Entry { source: TextDigest::of(is.source), target: TextDigest::of(target), ..recorded.clone() };
                    lock.set(&new.record, &is.name, entry);
                }
            }
        }
        if lock != before.edition(language).lock {
            desk.write_lock(language, &lock)?;
            changed.push((language, lock));
        }
    }
    if !changed.is_empty() {
        desk.write_memory(&new, &[], &changed)?;
    }
    drop(new);
    Ok(desk.site)
}
