//! Records with their names and files.

use super::id::Id;
use crate::words::source::FileIndex;

/// A record, its name and the file it was read from.
#[derive(Clone, Debug)]
pub struct Record<T> {
    /// The name, which is the name of the file.
    pub id: Id,
    /// The file.
    pub file: FileIndex,
    /// The record.
    pub value: T,
}

/// Records of one kind in the order of their names.
#[derive(Clone, Debug)]
pub struct Table<T>(Vec<Record<T>>);

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Table<T> {
    /// Sorts `records` by name. When two have one name, the first is kept and the second is handed back to be reported.
    pub fn new(mut records: Vec<Record<T>>) -> (Self, Vec<Record<T>>) {
        records.sort_by(|one, other| one.id.cmp(&other.id));
        let mut kept: Vec<Record<T>> = Vec::with_capacity(records.len());
        let mut repeated = Vec::new();
        for record in records {
            if kept.last().is_some_and(|last| last.id == record.id) { repeated.push(record) } else { kept.push(record) }
        }
        (Self(kept), repeated)
    }

    /// The place of the record named `id` in the table.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.0.binary_search_by(|record| record.id.as_str().cmp(id)).ok()
    }

    /// The record named `id`.
    pub fn get(&self, id: &str) -> Option<&Record<T>> {
        self.position(id).map(|index| &self.0[index])
    }

    /// The record at `index`, as [`Table::position`] gave it.
    pub fn at(&self, index: usize) -> &Record<T> {
        &self.0[index]
    }

    /// Every record.
    pub fn iter(&self) -> std::slice::Iter<'_, Record<T>> {
        self.0.iter()
    }

    /// The names.
    pub fn ids(&self) -> impl Iterator<Item = &str> + Clone {
        self.0.iter().map(|record| record.id.as_str())
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'a, T> IntoIterator for &'a Table<T> {
    type Item = &'a Record<T>;
    type IntoIter = std::slice::Iter<'a, Record<T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// A file of which a site has one, such as the glossary.
#[derive(Clone, Debug, Default)]
pub struct Single<T> {
    /// The file; `None` when the site does not have one.
    pub file: Option<FileIndex>,
    /// What it holds; empty when the site does not have one.
    pub value: T,
}
