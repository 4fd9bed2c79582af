//! Words with their places, as names need them.

use std::ops::Range;

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    /// With a capital at its start.
    Capital,
    /// In capitals, two or more.
    Capitals,
    /// In small letters.
    Small,
    /// In a script without capitals.
    None,
}

/// A word.
pub(super) struct Word<'a> {
    /// Where it stands.
    pub range: Range<usize>,
    /// How it is written.
    pub case: Case,
    /// Whether a sentence starts with it.
    pub first: bool,
    text: &'a str,
}

impl Word<'_> {
    /// The word in small letters, without the sign of belonging.
    pub fn low(&self) -> String {
        let low = self.text.to_lowercase();
        ["'s", "’s", "'", "’"].iter().find_map(|end| low.strip_suffix(end)).unwrap_or(&low).to_owned()
    }
}

/// Whether `c` is part of a word of its own: letters, and the signs above and below them.
fn is_letter(c: char) -> bool {
    c.is_alphabetic()
        || matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{652}' | '\u{9bc}'..='\u{9cd}' | '\u{a3c}'..='\u{a4d}' | '\u{abc}'..='\u{acd}' | '\u{200c}')
}

/// The words of `text`.
pub(super) fn words(text: &str) -> Vec<Word<'_>> {
    let mut words: Vec<Word<'_>> = Vec::new();
    let mut letters = text.char_indices().peekable();
    while let Some((start, c)) = letters.next() {
        if !is_letter(c) {
            continue;
        }
        let mut end = start + c.len_utf8();
        while let Some((at, c)) = letters.next_if(|(at, c)| {
            let joins = matches!(c, '\'' | '’' | '-') && text[at + c.len_utf8()..].chars().next().is_some_and(is_letter);
            is_letter(*c) || c.is_ascii_digit() || joins
        }) {
            end = at + c.len_utf8();
        }
        let gap = &text[words.last().map_or(0, |word| word.range.end)..start];
        // A full stop after a short form such as "Dr." ends no sentence.
        let short = gap == ". " && words.last().is_some_and(|word| matches!(word.low().as_str(), "dr" | "mr" | "mrs" | "ms" | "prof" | "st"));
        let first = words.is_empty() || !short && gap.contains(['.', '!', '?', '\n', '"', '“', '।', '۔', '؟', '•']);
        words.push(Word { range: start..end, case: case(&text[start..end]), first, text: &text[start..end] });
    }
    words
}

fn case(word: &str) -> Case {
    let mut letters = word.chars().filter(|c| c.is_alphabetic());
    match letters.next() {
        Some(c) if c.is_uppercase() => {
            let mut rest = letters.filter(|c| c.is_lowercase() || c.is_uppercase()).peekable();
            if rest.peek().is_some() && rest.all(char::is_uppercase) { Case::Capitals } else { Case::Capital }
        }
        Some(c) if c.is_lowercase() => Case::Small,
        _ => Case::None,
    }
}
