//! Who does it, and who is spoken to.

use super::Gathered;
use crate::{
    readability::{
        flags::{ADVERB, CONTRACTION, NEGATIVE, NO_PARTICIPLE, PARTICIPLE, PASSIVE_HELPER, READER},
        passage::Kind,
        sentences::Sentence,
        text::Read,
        tokens::Token,
    },
    words::rule::{READING_CONTRACTION, READING_PASSIVE, READING_SPEAK_TO_READER},
};
use std::ops::Range;

pub(super) fn find(index: usize, read: &Read<'_>, gathered: &mut Gathered<'_>) {
    for token in read.tokens.iter().filter(|token| token.is(CONTRACTION)) {
        let message = format!("“{}” is easy to misread: a reader may miss the “not”", read.word(token));
        gathered.say(&READING_CONTRACTION, index, token.range(), message, "Write both words: “cannot”, “do not”.");
    }
    if gathered.is_easy() {
        for sentence in &read.sentences {
            if let Some(range) = passive(gathered.setting.language.tag, read, sentence) {
                let message = format!("“{}” does not say who does it", &read.passage.text[range.clone()]);
                gathered.say(&READING_PASSIVE, index, range, message, "Say who does it: “we send you a letter” and not “a letter is sent”.");
            }
        }
    }
}

/// The words that make `sentence` a passive one, where the language has lists for it.
fn passive(tag: &str, read: &Read<'_>, sentence: &Sentence) -> Option<Range<usize>> {
    let tokens = read.tokens(sentence);
    // German and Dutch put the participle last; Welsh makes a passive with an ending, or with the noun after the helper.
    let (reach, alone) = match tag {
        "de" | "nl" => (usize::MAX, false),
        "cy" => (2, true),
        _ => (3, false),
    };
    if alone && let Some(token) = tokens.iter().find(|token| token.is(PARTICIPLE) && !token.is(NO_PARTICIPLE)) {
        return Some(token.range());
    }
    tokens.iter().enumerate().filter(|(_, token)| token.is(PASSIVE_HELPER)).find_map(|(at, helper)| {
        let after = &tokens[at + 1..];
        let participle = after.iter().take(reach).find(|token| token.is(PARTICIPLE) && !token.is(NO_PARTICIPLE))?;
        let between = &read.passage.text[helper.end as usize..participle.start as usize];
        let skipped = after.iter().take_while(|token| token.start < participle.start);
        let one_clause = reach == usize::MAX || !between.contains([',', '(', ':']) && (tag != "en" || skipped.clone().all(|token| is_adverb(read, token)));
        one_clause.then_some(helper.start as usize..participle.end as usize)
    })
}

/// Whether an English word may stand between "is" and its participle.
fn is_adverb(read: &Read<'_>, token: &Token) -> bool {
    token.is(ADVERB) || token.is(NEGATIVE) || token.is(PASSIVE_HELPER) || read.word(token).ends_with("ly")
}

pub(super) fn find_in_page(page: &[Read<'_>], gathered: &mut Gathered<'_>) {
    let whole = |read: &&Read<'_>| matches!(read.passage.kind, Kind::Paragraph | Kind::Item { .. } | Kind::Line);
    let reads: Vec<(usize, &Read<'_>)> = page.iter().enumerate().filter(|(_, read)| whole(read)).collect();
    let sentences: Vec<(usize, &Read<'_>, &Sentence)> =
        reads.iter().flat_map(|(index, read)| read.sentences.iter().filter(|sentence| sentence.ended).map(|sentence| (*index, *read, sentence))).collect();
    if sentences.len() < 10 {
        return;
    }
    let tag = gathered.setting.language.tag;
    if !gathered.is_easy() {
        let passives: Vec<(usize, Range<usize>)> =
            sentences.iter().filter_map(|(index, read, sentence)| Some((*index, passive(tag, read, sentence)?))).collect();
        let limit = gathered.limit(&READING_PASSIVE, 0).most;
        if let Some((index, range)) = passives.first().filter(|_| passives.len() * 100 > sentences.len() * limit) {
            let message = format!("{} of the {} sentences do not say who does it, such as this one", passives.len(), sentences.len());
            gathered.say(&READING_PASSIVE, *index, range.clone(), message, "Say who does it: “we decide” and not “it is decided”.");
            gathered.of_the_page();
        }
    }
    let speaks = |(_, read, sentence): &&(usize, &Read<'_>, &Sentence)| read.tokens(sentence).iter().any(|token: &Token| token.is(READER));
    let speaking = sentences.iter().filter(speaks).count();
    if speaking * 100 < sentences.len() * 30 && gathered.setting.language.speaks_by_words() {
        let (index, _, first) = sentences[0];
        let message = format!("{speaking} of the {} sentences speak to the reader", sentences.len());
        gathered.say(&READING_SPEAK_TO_READER, index, first.range.clone(), message, "Say “you” to the reader, and “we” of yourselves.");
        gathered.of_the_page();
    }
}
