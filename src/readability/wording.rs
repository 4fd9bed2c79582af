//! Words to avoid, with better ones.

use super::{
    flags::{NAME, TERM},
    phrases::{self, capital, whole_words},
    text::Read,
    tokens::Token,
};
use crate::words::rule::{Rule, WORDING_DEFICIT, WORDING_JARGON, WORDING_VAGUE};
use aho_corasick::AhoCorasick;
use rustc_hash::FxHashSet;
use std::ops::Range;

/// Why words are avoided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Only people who work in the field know them.
    Jargon,
    /// They label or blame.
    Deficit,
    /// They hide what happens.
    Vague,
}

/// One entry of a list.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its name in the list.
    pub name: String,
    /// The words, each form of them.
    pub words: Vec<String>,
    /// What to write.
    pub instead: String,
    /// Why, in a sentence.
    pub why: String,
    /// The kind of trouble they make.
    pub reason: Reason,
}

/// A list of words to avoid, ready to be sought.
#[derive(Debug, Default)]
pub struct Wording {
    entries: Vec<Entry>,
    /// The entry of each form.
    forms: Vec<(usize, String)>,
    finder: Option<AhoCorasick>,
}

impl Wording {
    /// A list; of two entries with one form, the first counts.
    pub fn new(entries: Vec<Entry>) -> Self {
        let mut forms: Vec<(usize, String)> = Vec::new();
        let mut known: FxHashSet<String> = FxHashSet::default();
        for (index, entry) in entries.iter().enumerate() {
            for form in entry.words.iter().flat_map(|form| both_cases(form)) {
                if known.insert(form.to_ascii_lowercase()) {
                    forms.push((index, form));
                }
            }
        }
        let finder = phrases::finder(forms.iter().map(|(_, form)| form.as_str()));
        Self { entries, forms, finder }
    }

    /// Says what of the list stands in `read`: the rule, where, what is wrong, what to do.
    pub(super) fn find(&self, read: &Read<'_>, say: &mut dyn FnMut(&'static Rule, Range<usize>, String, String)) {
        let Some(finder) = &self.finder else { return };
        let text = read.passage.text.as_str();
        for found in whole_words(finder, text) {
            let (index, form) = &self.forms[found.pattern().as_usize()];
            let range = found.range();
            let written = &text[range.clone()];
            // A form in capitals is an abbreviation: DNA is not "dna".
            let capitals = form.len() > 1 && !form.contains(char::is_lowercase);
            if capitals && written != form || excused(read, &range) {
                continue;
            }
            let entry = &self.entries[*index];
            let (rule, what) = match entry.reason {
                Reason::Jargon => (&WORDING_JARGON, "is a word of offices, not of families"),
                Reason::Deficit => (&WORDING_DEFICIT, "can hurt: some people hear a label or blame in it"),
                Reason::Vague => (&WORDING_VAGUE, "does not say what will happen"),
            };
            say(rule, range, format!("“{written}” {what}"), format!("Write “{}”. {} (Entry `{}` of the list.)", entry.instead, entry.why, entry.name));
        }
    }
}

/// Whether the words at `range` are part of a name or of a term that the site explains, or stand in quotation marks: then the text speaks of them.
fn excused(read: &Read<'_>, range: &Range<usize>) -> bool {
    let text = &read.passage.text;
    let quote = |c: Option<char>| c.is_some_and(|c| matches!(c, '"' | '“' | '”' | '„' | '‘' | '’' | '«' | '»'));
    let quoted = quote(text[..range.start].chars().next_back()) && quote(text[range.end..].chars().next());
    let inside = |token: &&Token| range.contains(&(token.start as usize));
    quoted || read.tokens.iter().filter(inside).any(|token| token.is(NAME) || token.is(TERM))
}

/// A form, and the same at the start of a sentence where its first letter is not ASCII.
fn both_cases(form: &str) -> impl Iterator<Item = String> {
    let other = form.starts_with(|first: char| !first.is_ascii() && first.is_lowercase()).then(|| capital(form));
    std::iter::once(form.to_owned()).chain(other)
}
