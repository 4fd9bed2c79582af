//! Sentences: how long they are and how much is in them.

use super::{Gathered, blocks::row};
use crate::{
    readability::{
        flags::{AND, CONTRACTION, LINKING, NEGATIVE, NOUN_PILE, READER, SECOND_NEGATIVE, SUBJECT},
        passage::Kind,
        sentences::Sentence,
        text::Read,
        tokens::Token,
    },
    words::rule::{READING_DOUBLE_NEGATIVE, READING_LONG_ON_AVERAGE, READING_LONG_SENTENCE, READING_MANY_IDEAS, READING_NOUN_PILE},
};

pub(super) fn find(index: usize, read: &Read<'_>, gathered: &mut Gathered<'_>) {
    if matches!(read.passage.kind, Kind::Heading(_)) {
        return;
    }
    for sentence in &read.sentences {
        let tokens = read.tokens(sentence);
        long(index, read, sentence, gathered);
        ideas(index, read, sentence, gathered);
        double_negative(index, read, sentence, gathered);
        let nouns: Vec<&Token> = tokens.iter().filter(|token| token.is(NOUN_PILE)).collect();
        let most = gathered.limit(&READING_NOUN_PILE, 0).most;
        if nouns.len() > most {
            let list = nouns.iter().map(|token| format!("“{}”", read.word(token))).collect::<Vec<_>>().join(", ");
            let message = format!("{} nouns in this sentence hide what somebody does: {list}", nouns.len());
            gathered.say(&READING_NOUN_PILE, index, nouns[most].range(), message, "Say who does what: “we decide” in place of “a decision is made”.");
        }
    }
}

fn long(index: usize, read: &Read<'_>, sentence: &Sentence, gathered: &mut Gathered<'_>) {
    let limit = gathered.limit(&READING_LONG_SENTENCE, 0);
    if sentence.tokens.len() <= limit.better {
        return;
    }
    let words = read.length(sentence);
    let Some(lighter) = limit.over(words) else { return };
    let message = format!("this sentence has {words} words; {} is {}", limit.named(words), if lighter { "better" } else { "the most" });
    let help = match turning_point(read, sentence) {
        Some(word) => format!("Make two sentences of it. You could start the second one near “{word}”."),
        None => "Make two sentences of it, or leave out what readers do not need here.".to_owned(),
    };
    gathered.say(&READING_LONG_SENTENCE, index, sentence.range.clone(), message, help);
    gathered.weigh(lighter);
}

/// The word at which a long sentence could be parted: the linking word nearest to its middle.
fn turning_point<'t>(read: &'t Read<'_>, sentence: &Sentence) -> Option<&'t str> {
    let tokens = read.tokens(sentence);
    let middle = tokens.len() / 2;
    let inner = tokens.iter().enumerate().filter(|(at, token)| token.is(LINKING) && (4..tokens.len().saturating_sub(3)).contains(at));
    inner.min_by_key(|(at, _)| at.abs_diff(middle)).map(|(_, token)| read.word(token))
}

fn ideas(index: usize, read: &Read<'_>, sentence: &Sentence, gathered: &mut Gathered<'_>) {
    let tokens = read.tokens(sentence);
    if tokens.len() < 6 {
        return;
    }
    // A sentence may start with one: "If you ..., we ...". "And" joins clauses when somebody follows: "and we ...", but not "you and your child".
    let joins = |(at, token): &(usize, &Token)| {
        *at > 0 && token.is(LINKING) && (!token.is(AND) || tokens.get(at + 1).is_some_and(|next| next.is(READER) || next.is(SUBJECT)))
    };
    let links: Vec<&Token> = tokens.iter().enumerate().filter(joins).map(|(_, token)| token).collect();
    let text = &read.passage.text[sentence.range.clone()];
    // Commas of a row of things are a matter of lists.
    let in_a_row = row(read, sentence).map_or(0, |(things, _)| things - 1);
    let commas = text.matches([',', '،', '、']).count().saturating_sub(in_a_row);
    let (most_links, most_commas) = (gathered.limit(&READING_MANY_IDEAS, 0).most, gathered.limit(&READING_MANY_IDEAS, 1).most);
    let what = if links.len() > most_links {
        let list = links.iter().map(|token| format!("“{}”", read.word(token))).collect::<Vec<_>>().join(", ");
        format!("this sentence has more than one idea: {list} join {} parts", links.len() + 1)
    } else if commas > most_commas {
        format!("this sentence has {commas} commas, so it may have more than one idea")
    } else {
        return;
    };
    gathered.say(&READING_MANY_IDEAS, index, sentence.range.clone(), what, "Give each idea a sentence of its own, or make a list.");
}

fn double_negative(index: usize, read: &Read<'_>, sentence: &Sentence, gathered: &mut Gathered<'_>) {
    let tokens = read.tokens(sentence);
    let Some(second) = tokens.iter().find(|token| token.is(SECOND_NEGATIVE)) else { return };
    let Some(first) = tokens.iter().find(|token| token.is(NEGATIVE) || token.is(CONTRACTION)) else { return };
    let message = format!("“{}” and “{}” in one sentence say no twice", read.word(first), read.word(second));
    gathered.say(&READING_DOUBLE_NEGATIVE, index, second.range(), message, "Say what people can do, or when they can: “you can come if ...”.");
}

pub(super) fn find_in_page(page: &[Read<'_>], gathered: &mut Gathered<'_>) {
    let sentences =
        page.iter().enumerate().flat_map(|(index, read)| read.sentences.iter().filter(|sentence| sentence.ended).map(move |one| (index, read, one)));
    let lengths: Vec<(usize, usize, &Sentence)> = sentences.map(|(index, read, sentence)| (read.length(sentence), index, sentence)).collect();
    let limit = gathered.limit(&READING_LONG_ON_AVERAGE, 0).most;
    let words: usize = lengths.iter().map(|(words, ..)| words).sum();
    let Some((_, index, longest)) = lengths.iter().max_by_key(|(words, ..)| *words) else { return };
    if lengths.len() < 10 || words <= limit * lengths.len() {
        return;
    }
    let average = words as f64 / lengths.len() as f64;
    let message = format!("the {} sentences of this page have {average:.1} words on average; {limit} is the most", lengths.len());
    gathered.say(&READING_LONG_ON_AVERAGE, *index, longest.range.clone(), message, "Start with the longest sentence, which is this one.");
    gathered.of_the_page();
}
