//! Abbreviations and terms: explained where a reader first meets them.

use super::Gathered;
use crate::{
    readability::{
        flags::{COMMON, NAME, TERM},
        passage::Kind,
        phrases::{finder, is_whole, whole_words},
        text::Read,
        tokens::{Case, Class, Token},
    },
    words::rule::{READING_UNEXPLAINED_TERM, WORDING_ABBREVIATION},
};
use std::collections::BTreeSet;

pub(super) fn find(page: &[Read<'_>], gathered: &mut Gathered<'_>) {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for (index, read) in page.iter().enumerate() {
        // A heading names what the words under it explain.
        let is_heading = matches!(read.passage.kind, Kind::Heading(_));
        for (at, token) in read.tokens.iter().enumerate().filter(|_| !is_heading) {
            let word = read.word(token);
            if token.is_roman(&read.passage.text) || !is_abbreviation(token, word, gathered) || !seen.insert(word) {
                continue;
            }
            if explained(page, index, at, word) || !gathered.is_easy() && is_linked(read, token) {
                continue;
            }
            let message = format!("“{word}” is short for something that this page does not say");
            let help = if gathered.is_easy() {
                format!("Use the full words, or explain it beside it: “{word} is ...”.")
            } else {
                format!("Write it in full and then “({word})”, or add it to content/glossary.yaml as `short`: then each page explains it by itself.")
            };
            gathered.say(&WORDING_ABBREVIATION, index, token.range(), message, help);
        }
    }
    if gathered.is_easy() {
        terms(page, gathered);
    }
}

fn is_abbreviation(token: &Token, word: &str, gathered: &Gathered<'_>) -> bool {
    let capitals = token.class == Class::Word && token.case == Case::Capitals && (2..=8).contains(&word.len());
    let letters = word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    capitals && letters && !token.is(NAME) && !token.is(TERM) && !token.is(COMMON) && !gathered.setting.language.is_everyday(word)
}

/// Whether `token` is a link to the entry that explains it, in the glossary or among the people.
fn is_linked(read: &Read<'_>, token: &Token) -> bool {
    let to_entry = |to: &str| to.starts_with("/glossary/#") || to.starts_with("/who/#");
    read.passage.links.iter().any(|link| link.range.contains(&(token.start as usize)) && to_entry(&link.to))
}

/// Whether `word`, token `at` of passage `index`, stands beside what it is short for: in brackets after it, before brackets, or in a sentence that says what it is.
fn explained(page: &[Read<'_>], index: usize, at: usize, word: &str) -> bool {
    let read = &page[index];
    let token = &read.tokens[at];
    let text = read.passage.text.as_str();
    let (before, after) = (&text[..token.start as usize], &text[token.end as usize..]);
    let in_brackets = before.ends_with('(') && after.starts_with(')') && before.split_whitespace().count() > 1;
    let before_brackets = after.strip_prefix(" (").is_some_and(|inner| inner.split([')', ' ']).next().is_some_and(|first| first.len() > 1));
    let mut told = page[index..page.len().min(index + 2)].iter().filter(|read| !matches!(read.passage.kind, Kind::Heading(_)));
    in_brackets || before_brackets || told.any(|read| says_what(read, word))
}

/// Whether a sentence of `read` says what `word` is: "An EHCP is ...", "This is called SEN support".
fn says_what(read: &Read<'_>, word: &str) -> bool {
    let text = read.passage.text.to_lowercase();
    let word = word.to_lowercase();
    let after = |at: usize| text[at + word.len()..].trim_start_matches('s').trim_start();
    text.match_indices(&word).any(|(at, _)| {
        let says = ["is a", "is the ", "are the ", "are people ", "are a", "means ", "stands for ", "is short for "];
        let named = ["called ", "call this ", "call it ", "known as "];
        let written = text[..at].trim_end_matches(['“', '"', '‘', '\'']);
        let before = ["a ", "an ", "the "].iter().fold(written, |text, article| text.strip_suffix(article).unwrap_or(text));
        // "A short break is time away from home" says what it is; "the office is closed" does not.
        let any = [" a ", " an "].iter().any(|article| format!(" {written}").ends_with(article)) && after(at).starts_with("is ");
        let told = any || says.iter().any(|says| after(at).starts_with(says)) || named.iter().any(|named| before.ends_with(named));
        told && is_whole(&text, &(at..at + word.len()))
    })
}

fn terms(page: &[Read<'_>], gathered: &mut Gathered<'_>) {
    let Some(finder) = finder(gathered.setting.to_explain.iter().map(String::as_str)) else { return };
    let mut seen = BTreeSet::new();
    for (index, read) in page.iter().enumerate() {
        for found in whole_words(&finder, &read.passage.text) {
            let term = &gathered.setting.to_explain[found.pattern().as_usize()];
            if !seen.insert(term) {
                continue;
            }
            let near = &page[index..page.len().min(index + 2)];
            if !near.iter().any(|read| says_what(read, term)) && !read.passage.links.iter().any(|link| link.range.contains(&found.start())) {
                let message = format!("“{term}” is a word of the field, and no sentence here says what it is");
                gathered.say(
                    &READING_UNEXPLAINED_TERM,
                    index,
                    found.range(),
                    message,
                    format!("Say what it is in the next sentence, or give `{term}` an easy meaning in the glossary of this edition."),
                );
            }
        }
    }
}
