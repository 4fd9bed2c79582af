//! Words, and where they are.

use crate::words::fold::Folding;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// Where in an entry a word is; the first counts most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// In a name of a few words, each of which says much.
    ShortName,
    /// In a longer name.
    Name,
    /// In what the entry is listed under: a need, category, area, place, organisation.
    Heading,
    /// In its summary or the headings of its page.
    Page,
}

/// How many bits of a number say the field.
pub const FIELD_BITS: u32 = 2;

/// The most words of a short name.
const FEW: usize = 3;

/// What a result shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub struct Entry {
    /// The path of the page without its language, and its part after `#`.
    pub path: String,
    pub name: String,
    pub summary: String,
    /// The state of a service that is not simply open; the end of a message id.
    pub state: &'static str,
    /// Whether the page, the name and the summary are in the source language, which is not the reader's.
    pub in_source: [bool; 3],
}

/// Words as the index keeps them, made once for text that many entries share.
pub type Phrase = Vec<u32>;

/// The index of one language.
pub struct Index {
    /// What can be found, what is still there first.
    pub entries: Vec<Entry>,
    /// How many entries come before those that are over: closed services and past events.
    pub current: usize,
    /// Each word with the numbers of its entries and their fields, in order: entry times 4 plus field.
    pub words: Vec<(String, Vec<u32>)>,
    /// Words too small to look for.
    pub small: BTreeSet<String>,
    folding: Folding,
    known: FxHashMap<String, u32>,
}

impl Index {
    /// An index without entries, for words folded by `folding`, in which `small` words of running text are left out.
    pub fn new(folding: Folding, small: BTreeSet<String>) -> Self {
        Self { entries: Vec::new(), current: 0, words: Vec::new(), small, folding, known: FxHashMap::default() }
    }

    /// The words of a name or heading.
    pub fn phrase(&mut self, text: &str) -> Phrase {
        let mut phrase = Vec::new();
        self.take(text, &mut |index, word| phrase.push(index.number(word)));
        phrase
    }

    fn take(&mut self, text: &str, each: &mut dyn FnMut(&mut Self, &str)) {
        let folding = self.folding;
        folding.each(text, &mut |word| each(self, word));
        if text.contains(['-', '\u{2010}', '\u{2011}']) {
            folding.each_joined(text, &mut |word| each(self, word));
        }
    }

    fn number(&mut self, word: &str) -> u32 {
        if let Some(number) = self.known.get(word) {
            return *number;
        }
        let number = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        self.words.push((word.to_owned(), Vec::new()));
        self.known.insert(word.to_owned(), number);
        number
    }

    /// Adds `entry`; words added after it are its own.
    pub fn enter(&mut self, entry: Entry) {
        self.entries.push(entry);
    }

    /// Adds the words of a name of the last entry.
    pub fn name(&mut self, text: &str) {
        let phrase = self.phrase(text);
        let telling = phrase.iter().filter(|word| !self.small.contains(&self.words[**word as usize].0)).count();
        self.add(if telling <= FEW { Field::ShortName } else { Field::Name }, &phrase);
    }

    /// Adds running words of the last entry.
    pub fn page(&mut self, text: &str) {
        self.take(text, &mut |index, word| {
            if !index.small.contains(word) {
                let number = index.number(word);
                index.add(Field::Page, &[number]);
            }
        });
    }

    /// Adds `phrase` to the words of the last entry. A word that is there twice counts where it counts most.
    pub fn add(&mut self, field: Field, phrase: &[u32]) {
        let entry = u32::try_from(self.entries.len().saturating_sub(1)).unwrap_or(u32::MAX) << FIELD_BITS;
        let place = entry | field as u32;
        for word in phrase {
            let places = &mut self.words[*word as usize].1;
            match places.last_mut() {
                Some(last) if *last >= entry => *last = place.min(*last),
                _ => places.push(place),
            }
        }
    }

    /// The index with its words in order. Words that no entry holds are left out.
    pub fn sorted(mut self) -> Self {
        self.known = FxHashMap::default();
        self.words.retain(|(_, places)| !places.is_empty());
        self.words.sort_unstable_by(|one, other| one.0.cmp(&other.0));
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_counts_where_it_counts_most() {
        let mut index = Index::new(Folding::of("en"), BTreeSet::from(["the".to_owned()]));
        let need = index.phrase("Autism");
        index.enter(Entry::default());
        index.page("The autism club");
        index.add(Field::Heading, &need);
        index.name("Club");
        index.enter(Entry::default());
        index.page("Drop-in");
        let index = index.sorted();
        let words: Vec<(&str, &[u32])> = index.words.iter().map(|(word, places)| (word.as_str(), places.as_slice())).collect();
        let expected: [(&str, &[u32]); 5] = [("autism", &[2]), ("club", &[0]), ("drop", &[7]), ("dropin", &[7]), ("in", &[7])];
        assert_eq!(words, expected);
    }
}
