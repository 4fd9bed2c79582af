//! What is made of digits: phone numbers, NHS numbers, National Insurance numbers.

use super::{Kind, Piece, is_edge};
use crate::words::facts::digit;
use std::ops::Range;

/// Digits that stand together.
pub(super) struct Group {
    /// The digits 0 to 9, whatever script they are written in.
    pub digits: String,
    /// Where they stand.
    pub range: Range<usize>,
}

/// The groups of digits of `text`.
pub(super) fn groups(text: &str) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    if text.is_ascii() && !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return groups;
    }
    for (at, c) in text.char_indices() {
        let Some(digit) = digit(c) else { continue };
        let end = at + c.len_utf8();
        match groups.last_mut().filter(|group| group.range.end == at) {
            Some(group) => {
                group.digits.push(digit);
                group.range.end = end;
            }
            None => groups.push(Group { digits: digit.to_string(), range: at..end }),
        }
    }
    groups
}

/// Adds the phone, NHS and National Insurance numbers that `groups` of `text` make to `found`.
pub(super) fn find(text: &str, groups: &[Group], found: &mut Vec<Piece>) {
    let mut at = 0;
    while at < groups.len() {
        let rest = &groups[at..];
        let day = is_day(text, rest);
        let (count, piece) = match phone(text, rest).filter(|_| !day) {
            Some((count, piece)) => (count, piece),
            None => nhs(text, rest).or_else(|| insurance(text, rest)).map_or((if day { 3 } else { 1 }, None), |(count, piece)| (count, Some(piece))),
        };
        found.extend(piece);
        at += count;
    }
}

/// Whether two groups with `between` between them belong together.
fn is_joint(between: &str) -> bool {
    (1..=3).contains(&between.chars().count())
        && between.chars().all(|c| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '-' | '\u{2010}' | '\u{2011}' | '–' | '.' | '/' | '(' | ')'))
}

/// The most groups that one number is written in: fifteen digits one by one, and a nought in brackets. A table can hold thousands that stand side by side.
const MOST: usize = 16;

/// How many of the first `groups` belong together.
fn joined(text: &str, groups: &[Group]) -> usize {
    1 + groups[..groups.len().min(MOST)].windows(2).take_while(|pair| is_joint(&text[pair[0].range.end..pair[1].range.start])).count()
}

/// The phone number that starts with the first of `groups`, and of how many groups it is. A number that begins 03, 08 or 09 is never a person's own: it is
/// stepped over.
fn phone(text: &str, groups: &[Group]) -> Option<(usize, Option<Piece>)> {
    let first = groups.first()?;
    let plus = text[..first.range.start].ends_with('+');
    if !plus && !is_start(groups) || !is_edge(text, first.range.start).0 {
        return None;
    }
    let start = first.range.start - usize::from(plus);
    let start = if text[..start].ends_with('(') { start - 1 } else { start };
    let (mut dialled, mut best) = (String::new(), None);
    for (index, group) in groups[..joined(text, groups)].iter().enumerate() {
        // "+44 (0)1632" shows both ways to dial; only one can be dialled.
        let both = index > 0 && group.digits == "0" && text[group.range.end..].starts_with(')');
        if !both {
            dialled.push_str(&group.digits);
        }
        if dialled.len() > 15 {
            break;
        }
        if let Some(value) = number(&dialled, plus).filter(|_| is_edge(text, group.range.end).1) {
            best = Some((index + 1, value, group.range.end));
        }
    }
    let (count, value, end) = best?;
    let own = !value.strip_prefix("+44").is_some_and(|national| national.starts_with(['3', '8', '9']));
    Some((count, own.then_some(Piece { kind: Kind::Phone, range: start..end, value })))
}

/// Whether a number without `+` can start with `groups`. A group of one or two digits is an age, an hour or a day, unless a long group follows, as in
/// "07 700900461", or a mobile number is written digit by digit.
fn is_start(groups: &[Group]) -> bool {
    let length = |at: usize| groups.get(at).map_or(0, |group| group.digits.len());
    let digit_by_digit = || groups.len() >= 11 && groups[1].digits == "7" && (0..11).all(|at| length(at) == 1);
    groups[0].digits.starts_with('0') && (length(0) > 2 || length(1) > 2 || groups[0].digits == "00" || digit_by_digit())
}

/// Whether `groups` of `text` start with a day in numbers, such as 01.09.2025 or 01/09/25, after which other numbers may follow.
fn is_day(text: &str, groups: &[Group]) -> bool {
    let [day, month, year, ..] = groups else { return false };
    let number = |group: &Group| group.digits.parse::<u8>().unwrap_or(0);
    let between = |one: &Group, other: &Group| &text[one.range.end..other.range.start];
    let sign = between(day, month);
    let goes_on = groups.get(3).is_some_and(|next| between(year, next) == sign);
    let is_year = match year.digits.len() {
        2 => true,
        4 => year.digits.starts_with("19") || year.digits.starts_with("20"),
        _ => false,
    };
    let is_day = (1..=31).contains(&number(day)) && (1..=12).contains(&number(month));
    matches!(sign, "/" | "." | "-") && between(month, year) == sign && !goes_on && is_year && is_day && day.digits.len() <= 2 && month.digits.len() <= 2
}

/// The number that `digits` dial, with its country, if they are a whole one.
fn number(digits: &str, plus: bool) -> Option<String> {
    let national = match (plus, digits.strip_prefix("00")) {
        (true, _) => digits.strip_prefix("44"),
        (false, Some(international)) => international.strip_prefix("44"),
        (false, None) => digits.strip_prefix('0'),
    };
    match national {
        Some(national) => {
            let fits = match national.as_bytes().first()? {
                b'1' | b'8' => matches!(national.len(), 9 | 10),
                b'2' | b'3' | b'5' | b'7' | b'9' => national.len() == 10,
                _ => false,
            };
            fits.then(|| format!("+44{national}"))
        }
        None => (plus && (10..=15).contains(&digits.len())).then(|| format!("+{digits}")),
    }
}

/// An NHS number: ten digits, alone or as 3, 3 and 4, of which the last is the remainder of the others by 11.
fn nhs(text: &str, groups: &[Group]) -> Option<(usize, Piece)> {
    let lengths: Vec<usize> = groups.iter().take(3).map(|group| group.digits.len()).collect();
    let count = match lengths[..] {
        [10, ..] => 1,
        [3, 3, 4] if joined(text, &groups[..3]) == 3 => 3,
        _ => return None,
    };
    let digits: String = groups[..count].iter().map(|group| group.digits.as_str()).collect();
    let range = groups[0].range.start..groups[count - 1].range.end;
    let sum: u32 = digits.bytes().zip((1..=10).rev()).map(|(byte, weight)| u32::from(byte - b'0') * weight).sum();
    // The last digit is weighed once, so that the whole sum is a multiple of 11.
    let whole = is_edge(text, range.start).0 && is_edge(text, range.end).1;
    let sound = sum.is_multiple_of(11) && !digits.starts_with('0') && whole && !is_book(&text[..range.start]);
    sound.then_some((count, Piece { kind: Kind::NhsNumber, range, value: digits }))
}

/// Whether the words just before a number say that it is that of a book. Those of ten digits have the same sum by 11.
fn is_book(before: &str) -> bool {
    let near = &before[before.ceil_char_boundary(before.len().saturating_sub(16))..];
    near.to_ascii_uppercase().contains("ISBN")
}

/// A National Insurance number: two letters, six digits, one letter from A to D, with or without spaces.
fn insurance(text: &str, groups: &[Group]) -> Option<(usize, Piece)> {
    let first = groups.first()?;
    let (mut digits, mut count) = (String::new(), 0);
    for group in &groups[..joined(text, groups)] {
        digits.push_str(&group.digits);
        count += 1;
        if digits.len() >= 6 {
            break;
        }
    }
    let last = &groups[count - 1];
    let before = text[..first.range.start].strip_suffix([' ', '-', '.']).unwrap_or(&text[..first.range.start]);
    let letters = before.get(before.len().checked_sub(2)?..)?;
    let start = before.len() - 2;
    let after = &text[last.range.end..];
    let gap = usize::from(after.starts_with([' ', '-', '.']));
    let suffix = after[gap..].chars().next().filter(|c| matches!(c.to_ascii_uppercase(), 'A'..='D'))?;
    let end = last.range.end + gap + 1;
    let [one, other] = letters.as_bytes() else { return None };
    let prefix = [one.to_ascii_uppercase(), other.to_ascii_uppercase()];
    let sound = digits.len() == 6
        && prefix.iter().all(|letter| letter.is_ascii_uppercase() && !b"DFIQUV".contains(letter))
        && prefix[1] != b'O'
        && ![b"BG", b"GB", b"NK", b"KN", b"TN", b"NT", b"ZZ"].contains(&&prefix);
    // "at 120 000 a year" is no number of a person.
    let words = one.is_ascii_lowercase() && suffix == 'a' && after.starts_with(' ') && count != 3;
    let whole = is_edge(text, start).0 && is_edge(text, end).1;
    let value = format!("{}{digits}{}", letters.to_ascii_uppercase(), suffix.to_ascii_uppercase());
    (sound && whole && !words).then_some((count, Piece { kind: Kind::NationalInsurance, range: start..end, value }))
}
