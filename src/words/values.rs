//! Values that must be read from left to right whatever surrounds them: phone numbers, prices, times, postcodes, email addresses.

use super::escape::escape;
use std::{borrow::Cow, ops::Range};

/// `words` as HTML for a right-to-left page: every such value, and every run of digits that holds spaces or signs, in `<bdi dir="ltr">`. Borrowed, and not
/// escaped, when there is none.
pub fn isolated(words: &str) -> Cow<'_, str> {
    let mut parts = runs(words);
    parts.extend(find(words));
    if parts.is_empty() {
        return Cow::Borrowed(words);
    }
    // Of two that overlap the first and longest counts: a span of times or ages stays in one piece.
    parts.sort_by_key(|part| (part.start, std::cmp::Reverse(part.end)));
    let mut html = String::with_capacity(words.len() + parts.len() * 24);
    let mut done = 0;
    for part in parts.into_iter().filter(|part| part.len() > 1) {
        if part.start < done {
            continue;
        }
        escape(&words[done..part.start], &mut html);
        html.push_str("<bdi dir=\"ltr\">");
        escape(&words[part.clone()], &mut html);
        html.push_str("</bdi>");
        done = part.end;
    }
    escape(&words[done..], &mut html);
    Cow::Owned(html)
}

/// Runs of at least two digits with spaces or signs among them: `9:00-17:00`, `0-25`.
fn runs(words: &str) -> Vec<Range<usize>> {
    let part = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '–' | '(' | ')' | ':' | '.' | '£' | '/' | '%');
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = words[at..].find(|c: char| c.is_ascii_digit() || matches!(c, '+' | '£' | '(')).map(|place| at + place) {
        let end = words[start..].find(|c| !part(c)).map_or(words.len(), |place| start + place);
        let run = words[start..end].trim_end_matches([' ', '.', '-', '–', ':', '(']);
        let run = if run.contains('(') { run } else { run.trim_end_matches(')').trim_end() };
        let digits = run.bytes().filter(u8::is_ascii_digit).count();
        if digits >= 2 && run.len() > digits {
            found.push(start..start + run.len());
        }
        at = words.ceil_char_boundary(end.max(start + 1));
    }
    found
}

/// Whether `text` holds a character that every such value has.
pub fn may_hold(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit() || byte == b'@')
}

/// Where phone numbers, prices, times, postcodes and email addresses stand in `text`.
pub fn find(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    if !may_hold(text) {
        return found;
    }
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut at = 0;
    while at < bytes.len() {
        let fact = phone(text, at).or_else(|| price(text, at)).or_else(|| time(text, at)).or_else(|| postcode(text, at));
        if let Some(end) = fact {
            found.push(at..end);
            at = end;
        } else if digit(at) {
            at += bytes[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        } else {
            at += 1;
        }
    }
    for (sign, _) in text.match_indices('@') {
        let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+');
        let start = text[..sign].rfind(|c| !part(c)).map_or(0, |before| before + text[before..].chars().next().map_or(1, char::len_utf8));
        let end = sign + 1 + text[sign + 1..].find(|c| !part(c)).unwrap_or(text.len() - sign - 1);
        let end = sign + text[sign..end].trim_end_matches('.').len();
        if start < sign && text[sign..end].contains('.') {
            found.push(start..end);
        }
    }
    found
}

/// The end of a phone number that starts at `at`: `0161 496 0000`, `+44 161 496 0000`, `(0161) 496-0000`.
fn phone(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let starts = matches!(bytes[at], b'+')
        || (bytes[at] == b'0' && !at.checked_sub(1).is_some_and(|before| bytes[before].is_ascii_alphanumeric() || bytes[before] == b'.'))
        || (bytes[at] == b'(' && bytes.get(at + 1) == Some(&b'0'));
    if !starts {
        return None;
    }
    // Fifteen digits (ITU-T E.164) with signs between them.
    let length = bytes[at..].iter().take(30).take_while(|byte| byte.is_ascii_digit() || b" +-()".contains(byte)).count();
    let run = text.get(at..at + length)?.trim_end_matches([' ', '-', '(', '+']);
    let run = if run.contains('(') { run } else { run.trim_end_matches(')') };
    let digits = run.bytes().filter(u8::is_ascii_digit).count();
    (digits >= 7).then_some(at + run.len())
}

/// The end of a price that starts at `at`: `£12.50`.
fn price(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?.strip_prefix('£')?;
    let length = rest.bytes().take_while(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',')).count();
    let amount = rest[..length].trim_end_matches(['.', ',']);
    (!amount.is_empty()).then_some(at + '£'.len_utf8() + amount.len())
}

/// The end of a time that starts at `at`: `9:30`, `17:00`.
fn time(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let digits = |at: usize| bytes.get(at..).map_or(0, |rest| rest.iter().take_while(|byte| byte.is_ascii_digit()).count());
    let hours = digits(at);
    let alone = !at.checked_sub(1).is_some_and(|before| bytes[before].is_ascii_digit());
    ((1..=2).contains(&hours) && alone && bytes.get(at + hours) == Some(&b':') && digits(at + hours + 1) == 2).then_some(at + hours + 3)
}

/// The end of a postcode that starts at `at`: `NM1 1AA`.
pub fn postcode(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    if !bytes[at].is_ascii_uppercase() || at.checked_sub(1).is_some_and(|before| bytes[before].is_ascii_alphanumeric()) {
        return None;
    }
    let letters = bytes[at..].iter().take_while(|byte| byte.is_ascii_uppercase()).count();
    let space = at + bytes[at..].iter().take(5).position(|byte| *byte == b' ')?;
    let outward = &bytes[at + letters..space];
    let inward = bytes.get(space + 1..space + 4)?;
    let right = (1..=2).contains(&letters)
        && (1..=2).contains(&outward.len())
        && outward[0].is_ascii_digit()
        && inward[0].is_ascii_digit()
        && inward[1..].iter().all(u8::is_ascii_uppercase)
        && !bytes.get(space + 4).is_some_and(u8::is_ascii_alphanumeric);
    right.then_some(space + 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_found_in_running_text() {
        let shown = |text: &'static str| find(text).into_iter().map(|fact| &text[fact]).collect::<Vec<_>>();
        assert_eq!(shown("اتصلوا على 01632 960100، أو (0161) 496-0000"), ["01632 960100", "(0161) 496-0000"]);
        assert_eq!(shown("£12.50, 9:30 to 17:00, NM1 1AA and help@a.example."), ["£12.50", "9:30", "17:00", "NM1 1AA", "help@a.example"]);
        assert_eq!(shown("in 2026, 10 or 20 of 0 to 25"), [""; 0]);
    }

    #[test]
    fn values_are_isolated_once_and_words_are_escaped() {
        assert_eq!(
            isolated("اتصلوا على 01632 960100 & ادفعوا £3,100"),
            "اتصلوا على <bdi dir=\"ltr\">01632 960100</bdi> &amp; ادفعوا <bdi dir=\"ltr\">£3,100</bdi>"
        );
        assert_eq!(isolated("من 9:00-17:00."), "من <bdi dir=\"ltr\">9:00-17:00</bdi>.");
        assert!(matches!(isolated("في 2026 فقط < 3"), Cow::Borrowed(_)));
    }
}
