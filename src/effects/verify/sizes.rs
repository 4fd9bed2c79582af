//! How large the files of a site are, gathered while they are made.

use crate::render::machine::host::limits::Totals;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

/// The sizes of the files that were made so far. Any number of threads may tell it.
#[derive(Debug, Default)]
pub struct SizeLedger {
    bytes: AtomicU64,
    /// The largest file: its bytes, and its number.
    largest: Mutex<(u64, usize)>,
}

impl SizeLedger {
    /// Hears that file `index` has so many bytes.
    pub fn file(&self, index: usize, bytes: usize) {
        let bytes = u64::try_from(bytes).unwrap_or(u64::MAX);
        self.bytes.fetch_add(bytes, Ordering::Relaxed);
        let mut largest = self.largest.lock().unwrap_or_else(PoisonError::into_inner);
        // Of two files as large the first is named, whichever was made first.
        if bytes > largest.0 || (bytes == largest.0 && index < largest.1) {
            *largest = (bytes, index);
        }
    }

    /// How large the site is, whose files have these `paths`.
    pub fn totals(&self, paths: &[String]) -> Totals {
        let (bytes, index) = *self.largest.lock().unwrap_or_else(PoisonError::into_inner);
        let mut folders: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for path in paths {
            let mut below = path.as_str();
            loop {
                let (folder, name) = below.rsplit_once('/').unwrap_or(("", below));
                if !folders.entry(folder).or_default().insert(name) || folder.is_empty() {
                    break;
                }
                below = folder;
            }
        }
        let fullest = folders.iter().map(|(folder, names)| (names.len(), *folder)).max_by_key(|(count, folder)| (*count, std::cmp::Reverse(*folder)));
        let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
        Totals {
            files: count(paths.len()),
            folders: count(folders.len().saturating_sub(1)),
            bytes: self.bytes.load(Ordering::Relaxed),
            largest: (paths.get(index).cloned().unwrap_or_default(), bytes),
            fullest: fullest.map(|(number, folder)| (folder.to_owned(), count(number))).unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_file_and_the_fullest_folder_are_named() {
        let paths = ["en/a/index.html", "en/b/index.html", "en/c/index.html", "media/map.png"].map(str::to_owned);
        let ledger = SizeLedger::default();
        for (index, bytes) in [10, 20, 20, 5].into_iter().enumerate().rev() {
            ledger.file(index, bytes);
        }
        let totals = ledger.totals(&paths);
        assert_eq!((totals.files, totals.folders, totals.bytes), (4, 5, 55));
        assert_eq!(totals.largest, ("en/b/index.html".to_owned(), 20));
        assert_eq!(totals.fullest, ("en".to_owned(), 3));
    }
}
