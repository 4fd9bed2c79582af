//! Many phrases sought at once.

use super::tokens::is_part;
use aho_corasick::{AhoCorasick, AhoCorasickBuilder, AhoCorasickKind, Input, Match, MatchKind};
use std::ops::Range;

/// How many letters of phrases are put into a table: about 8 MB of it.
const LARGEST_TABLE: usize = 40_000;

/// Finds `phrases` in any case of ASCII letters, the longest of those that start at one place; `None` when there are none.
pub fn finder<'a>(phrases: impl Iterator<Item = &'a str>) -> Option<AhoCorasick> {
    build(phrases, true)
}

/// The same, in the letters they are written in.
pub fn exact_finder<'a>(phrases: impl Iterator<Item = &'a str>) -> Option<AhoCorasick> {
    build(phrases, false)
}

fn build<'a>(phrases: impl Iterator<Item = &'a str>, any_case: bool) -> Option<AhoCorasick> {
    let phrases: Vec<&str> = phrases.filter(|phrase| !phrase.is_empty()).collect();
    if phrases.is_empty() {
        return None;
    }
    // A table of every step is twice as fast, and small enough for lists; the names of thousands of services would fill hundreds of megabytes.
    let letters: usize = phrases.iter().map(|phrase| phrase.len()).sum();
    let kind = (letters < LARGEST_TABLE).then_some(AhoCorasickKind::DFA);
    // It fails only when there are more phrases than a machine can hold.
    AhoCorasickBuilder::new().match_kind(MatchKind::LeftmostLongest).ascii_case_insensitive(any_case).kind(kind).build(phrases).ok()
}

/// What `finder` finds in `text` as words of their own. After a find inside a longer word it looks again one letter on, so that a shorter phrase is not missed.
pub fn whole_words<'a>(finder: &'a AhoCorasick, text: &'a str) -> impl Iterator<Item = Match> + 'a {
    let mut at = 0;
    std::iter::from_fn(move || {
        while at <= text.len() {
            let found = finder.find(Input::new(text).span(at..text.len()))?;
            if is_whole(text, &found.range()) {
                at = found.end().max(at + 1);
                return Some(found);
            }
            at = text.ceil_char_boundary(found.start() + 1);
        }
        None
    })
}

/// `phrase` with a capital at its start.
pub fn capital(phrase: &str) -> String {
    let mut letters = phrase.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// Whether `range` of `text` begins and ends at the edges of words.
pub fn is_whole(text: &str, range: &Range<usize>) -> bool {
    let letter = |c: Option<char>| c.is_some_and(is_part);
    !letter(text[..range.start].chars().next_back()) && !letter(text[range.end..].chars().next())
}
