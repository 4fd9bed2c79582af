//! Words against the words they translate: the same facts, the right letters, nothing hidden. For interface words and for the words of records alike.

use crate::words::{
    alphabet::Alphabet,
    bidi, facts,
    lang::Lang,
    normal_form::{is_nfc, nfc},
    rule::{Rule, TRANSLATION_BIDI_CONTROL, TRANSLATION_FACT_CHANGED, TRANSLATION_NOT_NFC, TRANSLATION_SAME, TRANSLATION_SCRIPT},
    script,
};

/// Words and their translation.
pub struct Pair<'a> {
    /// The words in the source language; empty when there are none to compare with.
    pub source: &'a str,
    /// The translation.
    pub target: &'a str,
    /// Its language.
    pub lang: &'a Lang,
    /// The letters of its language, where they are known.
    pub alphabet: Option<&'a Alphabet>,
    /// Whether the target is itself in the language of the records.
    pub is_source: bool,
}

/// The readings of `target` (one for words without choices) whose facts no reading of `source` has, with that of the source that is nearest: which are all
/// there is to say of facts where words have several forms.
pub fn differing<'a>(source: &'a [String], target: &'a [String]) -> Option<(&'a str, &'a str)> {
    let distance = |one: &str, other: &str| {
        let (lacking, added) = facts::difference(one, other);
        lacking.len() + added.len()
    };
    target.iter().find_map(|target| {
        let nearest = source.iter().min_by_key(|source| distance(source, target))?;
        (distance(nearest, target) > 0).then_some((nearest.as_str(), target.as_str()))
    })
}

/// What is wrong with a translation.
pub struct Fault {
    /// The rule.
    pub rule: &'static Rule,
    /// What is wrong, to follow the name of the words: "has lost the number 20".
    pub message: String,
    /// What to do.
    pub help: String,
    /// The piece of the words that is wrong, when it is one.
    pub what: Option<String>,
}

/// Everything that is wrong with a translation as words.
pub fn faults(pair: &Pair<'_>) -> Vec<Fault> {
    let mut faults = signs(pair.target, pair.lang, pair.alphabet);
    faults.extend(sense(pair));
    faults
}

/// What is wrong with the letters and signs of `target` on their own.
pub fn signs(target: &str, lang: &Lang, alphabet: Option<&Alphabet>) -> Vec<Fault> {
    let mut faults: Vec<Fault> = control(target).into_iter().collect();
    faults.extend(normal_form(target));
    faults.extend(letters(target, lang, alphabet));
    faults
}

/// What is wrong with what a translation says. Easy read is written anew in the same language, with fewer facts and some of the same sentences.
pub fn sense(pair: &Pair<'_>) -> Vec<Fault> {
    if pair.is_source || pair.lang.is_easy_read() || pair.source.is_empty() {
        return Vec::new();
    }
    facts(pair).into_iter().chain(same(pair)).collect()
}

fn control(target: &str) -> Option<Fault> {
    if target.is_ascii() {
        return None;
    }
    let mut open = 0_i32;
    let help = "Delete it. The site keeps numbers and names in order by itself.";
    for c in target.chars().filter(|c| bidi::is_control(*c)) {
        match c {
            '\u{2066}'..='\u{2068}' => open += 1,
            bidi::END if open == 0 => {
                open = -1;
                break;
            }
            bidi::END => open -= 1,
            '\u{202a}'..='\u{202e}' => {
                let message = format!("holds the invisible character U+{:04X}, which turns the words after it round", u32::from(c));
                return Some(Fault { rule: &TRANSLATION_BIDI_CONTROL, message, help: help.to_owned(), what: Some(c.to_string()) });
            }
            _ => {}
        }
    }
    (open != 0).then(|| Fault {
        rule: &TRANSLATION_BIDI_CONTROL,
        message: "opens a part of another direction that it does not close, or closes one it never opened".to_owned(),
        help: help.to_owned(),
        what: None,
    })
}

fn normal_form(target: &str) -> Option<Fault> {
    if is_nfc(target) {
        return None;
    }
    let normal = nfc(target);
    // Keyboards of some scripts type signs in another order, or whole letters that NFC takes apart. That is right as it is typed; only letters in parts are not.
    if normal.chars().count() >= target.chars().count() {
        return None;
    }
    let at = target.char_indices().zip(normal.chars()).find(|((_, one), other)| one != other).map(|((at, _), _)| at).unwrap_or_default();
    let what = target[at..].split_whitespace().next().map(str::to_owned);
    let message = "has letters that are put together from parts, so search does not find the word (it is not in Unicode NFC)".to_owned();
    Some(Fault { rule: &TRANSLATION_NOT_NFC, message, help: "Run `localoffer translations fmt`, or type the word again.".to_owned(), what })
}

fn letters(target: &str, lang: &Lang, alphabet: Option<&Alphabet>) -> Option<Fault> {
    if target.is_ascii() {
        return None;
    }
    let normal = nfc(target);
    let (at, c, why) = script::wrong_letter(&normal, lang, alphabet?)?;
    let message = format!("holds `{c}` (U+{:04X}), which {why}", u32::from(c));
    let start = normal[..at].rfind(char::is_whitespace).map_or(0, |space| at - normal[space..at].trim_start().len());
    let what = normal[start..].split_whitespace().next().map(str::to_owned);
    Some(Fault { rule: &TRANSLATION_SCRIPT, message, help: "Type the word again with the keyboard of this language.".to_owned(), what })
}

fn facts(pair: &Pair<'_>) -> Option<Fault> {
    let (lacking, added) = facts::difference(pair.source, pair.target);
    let list = |facts: &[String]| facts.iter().map(|fact| format!("`{fact}`")).collect::<Vec<_>>().join(", ");
    let message = match (lacking.is_empty(), added.is_empty()) {
        (true, true) => return None,
        (false, true) => format!("has lost {}, which the source says", list(&lacking)),
        (true, false) => format!("says {}, which the source does not", list(&added)),
        (false, false) => format!("says {} where the source says {}", list(&added), list(&lacking)),
    };
    let help = "Write the same numbers, phone numbers and addresses as the source, in the digits 0 to 9 or those of the language.".to_owned();
    Some(Fault { rule: &TRANSLATION_FACT_CHANGED, message, help, what: added.into_iter().next() })
}

fn same(pair: &Pair<'_>) -> Option<Fault> {
    let words = |text: &str| text.split_whitespace().filter(|word| word.chars().filter(|c| c.is_lowercase()).count() > 1).count();
    (pair.source.trim() == pair.target.trim() && words(pair.source) >= 4).then(|| Fault {
        rule: &TRANSLATION_SAME,
        message: "is the same as the source, so it looks translated and is not".to_owned(),
        help: "Translate it, or delete it: then readers are told that it is in the source language.".to_owned(),
        what: None,
    })
}
