//! Signs, numbers, dates and letters that stop a reader.

use super::Gathered;
use crate::{
    readability::{
        flags::{COMMON, FUNCTION, LATIN, NAME, NUMBER_WORD, PERCENT},
        text::Read,
        tokens::{Case, Class, Token},
    },
    words::rule::{READING_DATE, READING_EMPHASIS, READING_NUMBER, READING_SYMBOL},
};

pub(super) fn find(index: usize, read: &Read<'_>, gathered: &mut Gathered<'_>) {
    symbols(index, read, gathered);
    for (at, token) in read.tokens.iter().enumerate() {
        if token.is(NAME) {
            continue;
        }
        match token.class {
            Class::Number => {
                let next = read.tokens.get(at + 1);
                if !dates(index, read, token, next, gathered) {
                    numbers(index, read, token, gathered);
                }
            }
            Class::Word => words(index, read, token, gathered),
            Class::Fact => {}
        }
    }
    emphasis(index, read, gathered);
}

fn symbols(index: usize, read: &Read<'_>, gathered: &mut Gathered<'_>) {
    let text = &read.passage.text;
    if !text.bytes().any(|byte| b"&/\\<>#*;".contains(&byte)) && !text.contains('§') {
        return;
    }
    for (at, c) in text.char_indices() {
        let instead = match c {
            '&' => "and",
            '/' | '\\' => "or",
            '<' => "less than",
            '>' => "more than",
            '§' => "section",
            ';' if gathered.is_easy() => ".",
            '#' | '*' => "",
            _ => continue,
        };
        // The token the sign stands in, or those beside it.
        let next = read.tokens.partition_point(|token| token.end as usize <= at);
        let inside = read.tokens.get(next).filter(|token| token.range().contains(&at));
        let beside = [next.checked_sub(1).and_then(|before| read.tokens.get(before)), read.tokens.get(next)];
        let near = |token: &&Token| (token.start as usize).abs_diff(at) <= 2 || (token.end as usize).abs_diff(at) <= 2;
        let beside = || beside.into_iter().flatten().filter(near);
        let initials = c == '&' && beside().count() == 2 && beside().all(|token| token.letters == 1);
        if inside.is_some_and(|token| token.class != Class::Word) || beside().any(|token| token.is(NAME)) || initials {
            continue;
        }
        let message = format!("the sign “{c}” is not a word, and not everybody knows how to read it");
        gathered.say(
            &READING_SYMBOL,
            index,
            at..at + c.len_utf8(),
            message,
            if instead.is_empty() {
                "Leave it out, or write what it means. It may be a mark of bold words that was not closed.".to_owned()
            } else {
                format!("Write “{instead}”.")
            },
        );
    }
}

fn words(index: usize, read: &Read<'_>, token: &Token, gathered: &mut Gathered<'_>) {
    if token.is(LATIN) {
        let message = format!("“{}” is short for words that not everybody knows", read.word(token));
        gathered.say(&READING_SYMBOL, index, token.range(), message, "Write “for example”, “that is” or “and so on”, or make a list.");
    }
    if token.is(NUMBER_WORD) {
        let message = format!("“{}” is a number in letters", read.word(token));
        gathered.say(&READING_NUMBER, index, token.range(), message, "Write it in digits: they are found faster.");
    }
    if token.is(PERCENT) && gathered.is_easy() {
        gathered.say(&READING_NUMBER, index, token.range(), "per cent is hard to picture".to_owned(), "Say how many of how many: “about 1 in 4 children”.");
    }
    let roman = token.case == Case::Capitals && token.letters > 1 && token.is_roman(&read.passage.text);
    if roman && gathered.is_easy() {
        let message = format!("“{}” is a Roman number", read.word(token));
        gathered.say(&READING_NUMBER, index, token.range(), message, "Write it in digits.");
    }
}

fn numbers(index: usize, read: &Read<'_>, token: &Token, gathered: &mut Gathered<'_>) {
    let word = read.word(token);
    let after = &read.passage.text[token.end as usize..];
    if !gathered.is_easy() {
        return;
    }
    let before = read.passage.text[..token.start as usize].chars().next_back();
    let is_money = before.is_some_and(|c| matches!(c, '£' | '€' | '$'));
    if after.starts_with('%') {
        gathered.say(&READING_NUMBER, index, token.range(), format!("“{word}%” is hard to picture"), "Say how many of how many: “about 1 in 4 children”.");
    } else if !is_money && !is_time(word) && word.split_once('.').is_some_and(|(one, two)| one.bytes().chain(two.bytes()).all(|byte| byte.is_ascii_digit())) {
        gathered.say(&READING_NUMBER, index, token.range(), format!("“{word}” is a part of a number"), "Round it: “about 4”, “4 and a half”.");
    } else if word.contains(',') || word.len() > 4 && word.bytes().all(|byte| byte.is_ascii_digit()) {
        gathered.say(&READING_NUMBER, index, token.range(), format!("“{word}” is a large number"), "Say it in words too: “many families”, “more than 1,000”.");
    }
}

/// Whether `word` may be a time of day: "9.30".
fn is_time(word: &str) -> bool {
    let parts = word.split_once('.').map(|(hour, minute)| (hour.parse::<u8>().ok(), minute.len(), minute.parse::<u8>().ok()));
    matches!(parts, Some((Some(0..=23), 2, Some(0..=59))))
}

/// Finds days like 03/03/26 and spans like 9am-3pm; whether one was found.
fn dates(index: usize, read: &Read<'_>, token: &Token, next: Option<&Token>, gathered: &mut Gathered<'_>) -> bool {
    let word = read.word(token);
    let digits = |part: &str| (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    for sign in ['/', '.', '-'] {
        let parts: Vec<&str> = word.split(sign).collect();
        if parts.len() == 3 && parts.iter().all(|part| digits(part)) && is_day(&parts) {
            let message = format!("“{word}” is a day in figures, which can be read in different ways");
            gathered.say(&READING_DATE, index, token.range(), message, "Write the day in words: “Tuesday 3 March 2026”.");
            return true;
        }
    }
    let within = word.split_once('-').filter(|(from, to)| starts_with_digit(from) && starts_with_digit(to));
    let across = next.filter(|next| {
        next.class == Class::Number && matches!(read.passage.text[token.end as usize..next.start as usize].trim().trim_end_matches('£'), "–" | "-" | "—")
    });
    let range = match (within, across) {
        (Some(_), _) => token.range(),
        (None, Some(next)) => token.start as usize..next.end as usize,
        _ => return false,
    };
    let message = format!("the dash in “{}” is easy to miss, and is not read aloud", &read.passage.text[range.clone()]);
    gathered.say(&READING_DATE, index, range, message, "Write “to” in its place: “9am to 3pm”.");
    true
}

/// Whether three numbers are those of a day, its year first or last.
fn is_day(parts: &[&str]) -> bool {
    let number = |at: usize| parts[at].parse::<u16>().unwrap_or_default();
    let small = |at: usize| (1..=31).contains(&number(at));
    let year = |at: usize| parts[at].len() == 4 || parts[at].len() == 2;
    small(1) && (small(0) && year(2) || parts[0].len() == 4 && small(2))
}

fn starts_with_digit(part: &str) -> bool {
    part.starts_with(|c: char| c.is_ascii_digit())
}

fn emphasis(index: usize, read: &Read<'_>, gathered: &mut Gathered<'_>) {
    for (ranges, what) in [(&read.passage.italics, "italics"), (&read.passage.underlined, "underlined words")] {
        for range in ranges.iter().filter(|range| !range.is_empty()) {
            let message = format!("{what} are hard to read");
            let help = if what == "italics" {
                "Use **bold** for one or two words that matter, or say why they matter."
            } else {
                "Only links are underlined. Use **bold**."
            };
            gathered.say(&READING_EMPHASIS, index, range.clone(), message, help);
        }
    }
    let shouts = |token: &Token| token.case == Case::Capitals && (token.is(COMMON) || token.is(FUNCTION) || token.letters > 6) && !token.is(NAME);
    let mut at = 0;
    while at < read.tokens.len() {
        let run = read.tokens[at..].iter().take_while(|token| shouts(token)).count();
        if run >= 2 {
            let range = read.tokens[at].start as usize..read.tokens[at + run - 1].end as usize;
            gathered.say(&READING_EMPHASIS, index, range, "words in capitals are hard to read, and seem to shout".to_owned(), "Write them in small letters.");
        }
        at += run.max(1);
    }
}
