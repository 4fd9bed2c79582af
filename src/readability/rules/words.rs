//! Words that are hard: long, seldom, or meaning something else than they say.

use super::Gathered;
use crate::{
    readability::{
        flags::{COMMON, FIELD, FUNCTION, NAME, TERM},
        passage::Kind,
        text::Read,
        tokens::{Case, Class, Token},
    },
    words::rule::{READING_HARD_WORD, READING_IDIOM, READING_UNCOMMON_WORD},
};

pub(super) fn find(index: usize, read: &Read<'_>, gathered: &mut Gathered<'_>) {
    let language = gathered.setting.language;
    let is_label = read.passage.kind == Kind::Line && !read.sentences.iter().any(|sentence| sentence.ended);
    // Other languages have more syllables in easy words.
    let (letters, syllables) =
        (gathered.limit(&READING_HARD_WORD, 0).most, if language.tag == "en" { gathered.limit(&READING_HARD_WORD, 1).most } else { usize::MAX });
    // Limits are for English; longer words of a language move with its own 95th percentile.
    let letters = letters * usize::from(language.long_letters) / 10;
    for sentence in read.sentences.iter().filter(|_| !is_label) {
        for (at, token) in read.tokens(sentence).iter().enumerate() {
            if token.class != Class::Word || token.is(NAME) || token.is(TERM) || (token.case != Case::Small && (at > 0 || token.case == Case::Capitals)) {
                continue;
            }
            let word = read.word(token);
            let of_the_field = token.is(FIELD) && !gathered.is_easy();
            if hard(token, word, letters, syllables) && !of_the_field {
                let message = format!("“{word}” is a long word: {}", size(token));
                gathered.say(&READING_HARD_WORD, index, token.range(), message, "Use a shorter word, or say what it means.");
            } else if gathered.is_easy() && language.has_common && !token.is(COMMON) && !token.is(FUNCTION) && token.letters > 2 && !word.contains('-') {
                let message = format!("“{word}” is not among the 3,000 words that most people know");
                gathered.say(
                    &READING_UNCOMMON_WORD,
                    index,
                    token.range(),
                    message,
                    "Use a word that you would say to a child of 9, or give it an easy meaning in the glossary of this edition.",
                );
            }
        }
    }
    for (range, words, plain) in language.idioms(&read.passage.text) {
        let message = format!("“{words}” means something else than its words say");
        gathered.say(&READING_IDIOM, index, range, message, format!("Write “{plain}”."));
    }
}

fn hard(token: &Token, word: &str, letters: usize, syllables: usize) -> bool {
    // The parts of a compound are read one by one.
    if word.contains(['-', '/', '\u{2011}']) {
        return false;
    }
    let long = usize::from(token.letters) > letters;
    let many = usize::from(token.syllables) > syllables;
    // A common word is no hard word for being long: "information", "children".
    (long || many) && !token.is(COMMON)
}

fn size(token: &Token) -> String {
    match token.syllables {
        0 => format!("{} letters", token.letters),
        syllables => format!("{} letters, {syllables} syllables", token.letters),
    }
}
