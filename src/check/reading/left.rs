//! Words of a translation that are still in the language of the source.

use crate::readability::{
    flags::{FUNCTION, NAME},
    language::Language,
    text::Read,
    tokens::{Class, Token},
};
use std::ops::Range;

/// The fewest words that tell a language.
const FEWEST: usize = 6;

/// Where `read` holds a sentence of `source` in place of its own language, with what to say of it.
pub fn find(read: &Read<'_>, source: &Language) -> Option<(Range<usize>, String, String)> {
    read.sentences.iter().find_map(|sentence| {
        let words: Vec<&Token> = read.tokens(sentence).iter().filter(|token| token.class == Class::Word && !token.is(NAME)).collect();
        if words.len() < FEWEST {
            return None;
        }
        let own = words.iter().filter(|token| token.is(FUNCTION)).count();
        let theirs = words.iter().filter(|token| source.is_function(&read.word(token).to_lowercase())).count();
        // In running words about one in three only holds others together.
        (theirs * 4 >= words.len() && theirs > 2 * own).then(|| {
            let message = format!("this sentence is not translated: its words are of `{}`", source.tag);
            (sentence.range.clone(), message, "Translate it, or delete the whole unit: then readers are told that it is in another language.".to_owned())
        })
    })
}
