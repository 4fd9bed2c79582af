//! Words of a translation that are still in the language of the source.

use crate::readability::{
    flags::{FUNCTION, NAME},
    language::Language,
    text::Read,
    tokens::Class,
};
use std::ops::Range;

/// The fewest words that tell a language.
const FEWEST: usize = 6;

/// Where `read` holds a sentence of `source` in place of its own language, with what to say of it.
pub fn find(read: &Read<'_>, source: &Language, own: &Language) -> Option<(Range<usize>, String, String)> {
    read.sentences.iter().find_map(|sentence| {
        let words: Vec<&str> =
            read.tokens(sentence).iter().filter(|token| token.class == Class::Word && !token.is(NAME)).map(|token| read.word(token)).collect();
        if words.len() < FEWEST {
            return None;
        }
        let holding = |language: &Language| words.iter().filter(|word| language.flags(&word.to_lowercase()) & FUNCTION != 0).count();
        let theirs = holding(source);
        // In running words about one in three only holds others together.
        (theirs * 4 >= words.len() && theirs > 2 * holding(own)).then(|| {
            let message = format!("this sentence is not translated: its words are of `{}`", source.tag);
            (sentence.range.clone(), message, "Translate it, or delete the whole unit: then readers are told that it is in another language.".to_owned())
        })
    })
}
