//! Words, numbers and facts of a passage.
//!
//! A word is a run of letters and digits, with single `'`, `-`, `.`, `/`, `@` or `:` between them: "well-known", "9.30am", "e.g" and an email address are one each.

use super::flags::Flags;
use crate::words::values::postcode;
use std::ops::Range;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// A word.
    Word,
    /// A number, a time, a price.
    Number,
    /// A phone number, a postcode, a web or email address: nothing to be read as words.
    Fact,
}

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// Without capitals at its start, or in letters that have none.
    Small,
    /// With a capital at its start.
    Capital,
    /// All in capitals: two or more.
    Capitals,
}

/// One token.
#[derive(Clone, Copy, Debug)]
pub struct Token {
    /// Where it starts, in bytes of the passage.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// What it is.
    pub class: Class,
    /// How it is written.
    pub case: Case,
    /// Its syllables; 0 where they are not known.
    pub syllables: u8,
    /// Its letters.
    pub letters: u8,
    /// What lists say of it.
    pub flags: Flags,
}

impl Token {
    /// Its bytes in the passage.
    pub fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Its words in `text`, the text of its passage.
    pub fn of<'a>(&self, text: &'a str) -> &'a str {
        &text[self.range()]
    }

    /// Whether it is written as a Roman number: IV, XX.
    pub fn is_roman(&self, text: &str) -> bool {
        self.of(text).bytes().all(|byte| b"IVX".contains(&byte))
    }

    /// Whether every one of `flags` is set.
    pub fn is(&self, flags: Flags) -> bool {
        self.flags & flags == flags
    }
}

/// Whether `c` is part of a word: letters, digits, and the signs that combine with letters.
pub fn is_part(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    c.is_alphanumeric()
        || matches!(u32::from(c), 0x300..=0x36f | 0x610..=0x61a | 0x64b..=0x65f | 0x93c | 0x94d | 0x9bc | 0x9cd | 0xa3c | 0xa4d | 0xabc | 0xacd | 0x200c | 0x200d)
}

/// Whether `c` may stand inside a word.
fn joins(c: char) -> bool {
    matches!(c, '\'' | '’' | '-' | '.' | '/' | '@' | ':' | '\u{2011}')
}

/// The tokens of `text` in order, as bytes and class.
pub fn scan(text: &str, mut visit: impl FnMut(Range<usize>, Class)) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at].is_ascii() && !bytes[at].is_ascii_alphanumeric() {
            at += 1;
            continue;
        }
        let c = char_at(text, at);
        // A mark that only joins or changes letters starts no word.
        if !c.is_alphanumeric() {
            at += c.len_utf8();
            continue;
        }
        let start = at;
        at = end_of_word(text, start);
        if text[at..].starts_with("://") || text[start..].starts_with("www.") {
            at += text[at..].find(|c: char| c.is_whitespace() || matches!(c, ')' | '>' | '"')).unwrap_or(text.len() - at);
            at = start + text[start..at].trim_end_matches(['.', ',', ';', '!', '?']).len();
            visit(start..at, Class::Fact);
            continue;
        }
        visit(start..at, class(&text[start..at]));
    }
}

fn char_at(text: &str, at: usize) -> char {
    match text.as_bytes()[at] {
        byte if byte.is_ascii() => char::from(byte),
        _ => text[at..].chars().next().unwrap_or(' '),
    }
}

/// The end of the word that starts at `start`.
fn end_of_word(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = start;
    loop {
        while at < bytes.len() && bytes[at].is_ascii_alphanumeric() {
            at += 1;
        }
        if at >= bytes.len() {
            return at;
        }
        let c = char_at(text, at);
        if !c.is_ascii() && is_part(c) {
            at += c.len_utf8();
            continue;
        }
        let next = at + c.len_utf8();
        if !joins(c) || next >= bytes.len() || !is_part(char_at(text, next)) {
            return at;
        }
        at = next;
    }
}

fn class(word: &str) -> Class {
    let first = char_at(word, 0);
    if crate::words::facts::digit(first).is_some() {
        return Class::Number;
    }
    if word.contains('@') || word.starts_with("www.") {
        return Class::Fact;
    }
    // `example.org/short-breaks`, and not `e.g` or two sentences without a space between.
    let address = word.split_once('.').is_some_and(|(before, after)| {
        let end = after.split(['/', '.', ':']).next().unwrap_or(after);
        before.len() > 1 && end.len() > 1 && end.bytes().all(|byte| byte.is_ascii_lowercase())
    });
    if address { Class::Fact } else { Class::Word }
}

/// Makes facts of the numbers and words among `tokens` that are parts of phone numbers and postcodes.
pub fn mark_facts(text: &str, tokens: &mut [Token]) {
    if !tokens.iter().any(|token| token.class == Class::Number) {
        return;
    }
    let mut at = 0;
    while at < tokens.len() {
        if tokens[at].class != Class::Number {
            at += 1;
            continue;
        }
        if at > 0 && is_postcode(&text[tokens[at - 1].start as usize..tokens[at].end as usize]) {
            tokens[at - 1].class = Class::Fact;
            tokens[at].class = Class::Fact;
            at += 1;
            continue;
        }
        let mut end = at + 1;
        let beside = |one: &Token, other: &Token| matches!(&text[one.end as usize..other.start as usize], " " | "\u{a0}" | ") " | "-");
        while end < tokens.len() && tokens[end].class == Class::Number && beside(&tokens[end - 1], &tokens[end]) {
            end += 1;
        }
        let run = &text[tokens[at].start as usize..tokens[end - 1].end as usize];
        let digits = run.bytes().filter(u8::is_ascii_digit).count();
        let phone = run.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b' ' | b'-' | b')'))
            && digits >= 9
            && (run.starts_with('0') || text[..tokens[at].start as usize].ends_with('+'));
        if phone {
            tokens[at..end].iter_mut().for_each(|token| token.class = Class::Fact);
        }
        at = end;
    }
}

/// Whether `text` is a postcode of the United Kingdom: `NM1 4AB`.
fn is_postcode(text: &str) -> bool {
    postcode(text, 0) == Some(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<(&str, Class)> {
        let mut found = Vec::new();
        scan(text, |range, class| found.push((&text[range], class)));
        found
    }

    #[test]
    fn a_time_an_address_and_a_hyphen_make_one_word_each() {
        use Class::{Fact, Number, Word};
        assert_eq!(words("At 9.30am, e.g. a well-known"), [("At", Word), ("9.30am", Number), ("e.g", Word), ("a", Word), ("well-known", Word)]);
        assert_eq!(
            words("help@example.org or www.example.org/x, https://x.org/a?b=1."),
            [("help@example.org", Fact), ("or", Word), ("www.example.org/x", Fact), ("https://x.org/a?b=1", Fact)]
        );
        assert_eq!(words("কেন্দ্র ਸਕੂਲ"), [("কেন্দ্র", Word), ("ਸਕੂਲ", Word)]);
        assert_eq!(words("O'Brien’s end"), [("O'Brien’s", Word), ("end", Word)]);
    }

    #[test]
    fn postcodes_are_told_from_words() {
        assert!(is_postcode("NM1 4AB") && is_postcode("N1 4AB") && !is_postcode("year 4AB") && !is_postcode("KS2 100"));
    }
}
