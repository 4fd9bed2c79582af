//! A translation: words laid over a record, field by field. It holds no facts.

use super::{
    day::Day,
    text::{Fact, Text, Words},
};
use crate::words::{key::KeyPath, lang::LangIndex, source::FileIndex};
use std::collections::{BTreeSet, HashMap};

/// The words of one file under `locales/<lang>/`: each with the key path of the words it translates.
#[derive(Clone, Debug)]
pub struct Overlay {
    /// The file.
    pub file: FileIndex,
    /// Key paths and words, in the order of the paths.
    units: Box<[(Box<str>, Box<str>)]>,
    /// Paths of units that readers are not shown, because only a machine has translated them.
    hidden: BTreeSet<Box<str>>,
    /// In the glossary: terms by name, each with a form that translators of this language agreed not to use.
    pub avoided: Vec<(Box<str>, Box<str>)>,
    /// For an easy-read edition: the group of readers who checked it, and when.
    pub checked: Option<Checked>,
}

/// The check of an easy-read text by people with a learning disability.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The group, never a person.
    pub by: Fact,
    /// The day.
    pub on: Day,
}

impl Overlay {
    /// Takes the units in any order.
    pub fn new(file: FileIndex, mut units: Vec<(Box<str>, Box<str>)>, checked: Option<Checked>) -> Self {
        units.sort();
        Self { file, units: units.into(), hidden: BTreeSet::new(), avoided: Vec::new(), checked }
    }

    /// The words that readers see for the unit at `path`.
    pub fn get(&self, path: &str) -> Option<&str> {
        if self.hidden.contains(path) { None } else { self.written(path) }
    }

    /// Keeps the unit at `path` from readers.
    pub fn hide(&mut self, path: &str) {
        self.hidden.insert(path.into());
    }

    /// The words that stand in the file for the unit at `path`, shown or not.
    pub fn written(&self, path: &str) -> Option<&str> {
        self.units.binary_search_by(|(unit, _)| (**unit).cmp(path)).ok().map(|index| &*self.units[index].1)
    }

    /// The paths of its units.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.units.iter().map(|(path, _)| &**path)
    }
}

/// Every overlay of one language, by the record it is for: `services/saturday-splash`, `glossary`, `guides/ehc-plan/ask`.
#[derive(Clone, Debug, Default)]
pub struct Translations(HashMap<Box<str>, Overlay>);

impl Translations {
    /// Adds the overlay for `record`.
    pub fn insert(&mut self, record: &str, overlay: Overlay) {
        self.0.insert(record.into(), overlay);
    }

    /// The overlay for `record`, to be changed.
    pub fn get_mut(&mut self, record: &str) -> Option<&mut Overlay> {
        self.0.get_mut(record)
    }

    /// The overlay for `record`.
    pub fn get(&self, record: &str) -> Option<&Overlay> {
        self.0.get(record)
    }

    /// Records that have an overlay, sorted.
    pub fn records(&self) -> Vec<&str> {
        let mut records: Vec<&str> = self.0.keys().map(|record| &**record).collect();
        records.sort_unstable();
        records
    }
}

/// Lays `overlay` over `value`: words it has replace the source's and are marked as being in `language`; the rest stay in the source language.
pub fn lay_over<T: Words>(value: &mut T, overlay: &Overlay, language: LangIndex) {
    value.words_mut(&mut KeyPath::top(), &mut |path, text| {
        if let Some(words) = overlay.get(path.as_str()) {
            *text = Text::new(words, language);
        }
    });
}
