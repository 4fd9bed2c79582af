//! Paragraphs and lists.

use super::Gathered;
use crate::{
    readability::{flags::AND, passage::Kind, sentences::Sentence, text::Read},
    words::rule::{READING_LIST, READING_LONG_PARAGRAPH},
};
use std::{collections::BTreeMap, ops::Range};

pub(super) fn find(index: usize, read: &Read<'_>, gathered: &mut Gathered<'_>) {
    if read.passage.kind == Kind::Paragraph {
        let limit = gathered.limit(&READING_LONG_PARAGRAPH, 0);
        let words = read.words();
        if let Some(lighter) = limit.over(words) {
            let message = format!("this paragraph has {words} words; {} is {}", limit.named(words), if lighter { "better" } else { "the most" });
            gathered.say(&READING_LONG_PARAGRAPH, index, read.opening(), message, "Part it where a new thought starts, or make a list of it.");
            gathered.weigh(lighter);
        }
    }
    // A heading or a line cannot hold a list.
    if matches!(read.passage.kind, Kind::Heading(_) | Kind::Line) {
        return;
    }
    let most = gathered.limit(&READING_LIST, 0).most;
    for sentence in &read.sentences {
        if let Some((things, range)) = row(read, sentence).filter(|(things, _)| *things > most) {
            let message = format!("{things} things stand in a row in one sentence");
            gathered.say(&READING_LIST, index, range, message, "Make a list of them: one line each.");
        }
    }
}

/// How many short things `sentence` lists with commas and a last "and", and where.
pub(super) fn row(read: &Read<'_>, sentence: &Sentence) -> Option<(usize, Range<usize>)> {
    const LONGEST: usize = 4;
    let tokens = read.tokens(sentence);
    let comma = |at: usize| {
        let (Some(token), Some(next)) = (tokens.get(at), tokens.get(at + 1)) else { return false };
        read.passage.text[token.end as usize..next.start as usize].contains([',', '،'])
    };
    let commas: Vec<usize> = (0..tokens.len()).filter(|at| comma(*at)).collect();
    let last = *commas.last()?;
    // The row ends with "and" and a thing, soon after the last comma.
    let and = (last + 1..tokens.len().min(last + 2 + LONGEST)).find(|at| tokens[*at].is(AND))?;
    let mut first = last;
    let mut things = 2 + usize::from(and > last + 1);
    for pair in commas.windows(2).rev() {
        if pair[1] - pair[0] > LONGEST {
            break;
        }
        first = pair[0];
        things += 1;
    }
    let start = tokens[first.saturating_sub(1)].start as usize;
    Some((things, start..tokens[and].end as usize))
}

pub(super) fn find_in_page(page: &[Read<'_>], gathered: &mut Gathered<'_>) {
    let mut lists: BTreeMap<(usize, u16), Vec<usize>> = BTreeMap::new();
    let mut text = 0;
    for (index, read) in page.iter().enumerate() {
        // Lists are numbered within one text.
        text += usize::from(read.passage.first);
        let Kind::Item { depth, list } = read.passage.kind else { continue };
        lists.entry((text, list)).or_default().push(index);
        if depth > 1 && gathered.is_easy() {
            gathered.say(&READING_LIST, index, read.opening(), "a list stands inside another list".to_owned(), "Make two lists, each with a heading.");
        }
    }
    let most = gathered.limit(&READING_LIST, 1).most;
    for items in lists.values().filter(|items| items.len() > most) {
        let message = format!("this list has {} items; {most} is the most", items.len());
        gathered.say(&READING_LIST, items[0], page[items[0]].opening(), message, "Part it into two lists with headings, or leave out what few people need.");
    }
}
