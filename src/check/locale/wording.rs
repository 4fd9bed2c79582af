//! The words of a message as words: there, clean, of the right length and letters, and saying the same facts.

use super::Own;
use crate::{
    check::wording::{self, Pair},
    model::messages::{Pattern, Piece},
    words::{
        diagnostic::Finding,
        rule::{LOCALE_EDGE_SPACE, LOCALE_EMPTY, LOCALE_TOO_LONG},
        script,
    },
};

pub(super) fn find(own: &Own<'_>, findings: &mut Vec<Finding>) {
    // A part that the source does not have is told as such, not measured.
    let limited = |name: Option<&str>| name.is_none_or(|name| own.original.unwrap_or(own.message).attributes.iter().any(|(other, ..)| **other == *name));
    let patterns = own.message.value.iter().map(|value| (None, value)).chain(own.message.attributes.iter().map(|(name, _, pattern)| (Some(&**name), pattern)));
    for (name, pattern) in patterns {
        for reading in pattern.readings() {
            one(own, &reading, limited(name), findings);
        }
    }
    let original = own.original.filter(|_| !own.is_source);
    if let Some(value) = &own.message.value {
        compare(own, original.and_then(|original| original.value.as_ref()), value, findings);
    }
    for (name, _, pattern) in &own.message.attributes {
        let same = original.and_then(|original| original.attributes.iter().find(|(other, ..)| other == name));
        compare(own, same.map(|(_, _, pattern)| pattern), pattern, findings);
    }
}

fn one(own: &Own<'_>, reading: &[&Piece], limited: bool, findings: &mut Vec<Finding>) {
    let at = place(reading).unwrap_or(own.message.at);
    let words = words_of(reading);
    let says_something = reading.iter().any(|piece| matches!(piece, Piece::Variable { .. } | Piece::Reference(_) | Piece::Number(_)));
    if words.trim().is_empty() && !says_something {
        findings.push(own.found(
            &LOCALE_EMPTY,
            at,
            1,
            format!("`{}` says nothing", own.name),
            "Write the words, or delete the message: then readers see it in the source language.",
        ));
        return;
    }
    let edge = |piece: Option<&&Piece>, is_edge: fn(&str) -> bool| match piece {
        Some(Piece::Words { text, .. }) => is_edge(text),
        Some(Piece::Literal { text, .. }) => is_edge(&unescaped(text)),
        _ => false,
    };
    let spaced = edge(reading.first(), |text| text.starts_with(char::is_whitespace)) || edge(reading.last(), |text| text.ends_with(char::is_whitespace));
    if spaced {
        findings.push(own.found(
            &LOCALE_EDGE_SPACE,
            at,
            1,
            format!("`{}` starts or ends with a space", own.name),
            "Delete the { \" \" }; the page puts spaces where they are needed.",
        ));
    }
    let comment = own.original.filter(|_| !own.is_source).unwrap_or(own.message);
    let limit = comment.comment.split("max:").nth(1).and_then(|rest| rest.split_whitespace().next()?.trim_end_matches('.').parse::<usize>().ok());
    let length = words.chars().filter(|c| !script::is_mark(*c)).count();
    if let Some(limit) = limit.filter(|limit| limited && length > *limit) {
        let message = format!("`{}` has {length} characters, and there is room for {limit}", own.name);
        findings.push(own.found(&LOCALE_TOO_LONG, at, words.len(), message, "Find shorter words, or a usual short form."));
    }
}

/// Looks at the signs of all texts of `pattern` at once, and holds what each says against the same pattern of the source.
fn compare(own: &Own<'_>, source: Option<&Pattern>, pattern: &Pattern, findings: &mut Vec<Finding>) {
    let texts = |pattern: &Pattern| pattern.readings().iter().map(|reading| words_of(reading)).collect::<Vec<String>>();
    let (sources, targets) = (source.map(texts).unwrap_or_default(), texts(pattern));
    let mut faults = wording::signs(&whole(pattern), &own.edition.lang, own.alphabet);
    let pair = wording::differing(&sources, &targets).or_else(|| Some((sources.first()?.as_str(), targets.first()?.as_str())));
    if let Some((source, target)) = pair {
        faults.extend(wording::sense(&Pair { source, target, lang: &own.edition.lang, alphabet: own.alphabet, is_source: own.is_source }));
    }
    for fault in faults {
        // The place is that of the piece of the file that holds the fault.
        let mut place = (own.message.at, own.name.len());
        pattern.pieces(&mut |piece| {
            if let (Piece::Words { text, at }, Some(what)) = (piece, fault.what.as_deref())
                && let Some(inside) = text.find(what)
            {
                place = (at + inside, what.len());
            }
        });
        findings.push(own.found(fault.rule, place.0, place.1, format!("`{}` {}", own.name, fault.message), fault.help));
    }
}

/// The words of a reading without its variables.
pub(super) fn words_of(reading: &[&Piece]) -> String {
    let text = |piece: &&Piece| match piece {
        Piece::Words { text, .. } => text.to_string(),
        Piece::Literal { text, .. } => unescaped(text),
        Piece::Number(number) => number.to_string(),
        _ => String::new(),
    };
    reading.iter().map(text).collect()
}

/// Every word of a pattern, of all its arms, in one line.
fn whole(pattern: &Pattern) -> String {
    let mut words = String::new();
    pattern.pieces(&mut |piece| match piece {
        Piece::Words { text, .. } => words.extend([text, " "]),
        Piece::Literal { text, .. } => words.extend([&*unescaped(text), " "]),
        _ => {}
    });
    words
}

/// A Fluent string literal with `\uHHHH` and `\UHHHHHH` as characters.
fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        let length = match after.chars().next() {
            Some('u') => 4,
            Some('U') => 6,
            _ => 0,
        };
        let code = after.get(1..=length).filter(|_| length > 0).and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32);
        match code {
            Some(c) => {
                out.push(c);
                rest = &after[1 + length..];
            }
            None => {
                out.extend(after.chars().next());
                rest = after.get(1..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
    out
}

fn place(reading: &[&Piece]) -> Option<usize> {
    reading.iter().find_map(|piece| match piece {
        Piece::Words { at, .. } | Piece::Literal { at, .. } | Piece::Variable { at, .. } => Some(*at),
        _ => None,
    })
}
