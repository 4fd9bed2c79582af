//! Email addresses, also those that are spelled out: `jo (at) post dot example`.

use super::{Kind, Piece};
use std::ops::Range;

/// Adds the email addresses of `text` to `found`.
pub(super) fn find(text: &str, found: &mut Vec<Piece>) {
    let mut end = 0;
    for (at, _) in text.match_indices('@') {
        if let Some(piece) = around(text, end, at..at + 1) {
            end = piece.range.end;
            found.push(piece);
        }
    }
    for sign in ["(at)", "[at]", " at "] {
        for (at, _) in text.match_indices(sign) {
            let spelled = sign == " at ";
            found.extend(around(text, 0, at..at + sign.len()).filter(|piece| !spelled || text[at..piece.range.end].contains(" dot ")));
        }
    }
}

/// The address around the sign at `at`, which begins after `from`.
fn around(text: &str, from: usize, at: Range<usize>) -> Option<Piece> {
    let before = text.get(from..at.start)?.trim_end();
    let (start, name) = name(before)?;
    let after = &text[at.end..];
    let lead = after.len() - after.trim_start().len();
    let (length, host) = host(after.trim_start())?;
    let value = format!("{name}@{host}").to_lowercase();
    Some(Piece { kind: Kind::Email, range: from + start..at.end + lead + length, value })
}

/// Where the name at the end of `text` starts, and the name.
fn name(text: &str) -> Option<(usize, String)> {
    let is_name = |c: char| c.is_alphanumeric() || "._%+-'".contains(c);
    let start = |text: &str| text.char_indices().rev().take_while(|(_, c)| is_name(*c)).last().map(|(at, _)| at);
    let mut from = start(text)?;
    let mut name = text[from..].trim_start_matches(['.', '\'', '-']).to_owned();
    while let Some(head) = text[..from].strip_suffix(" dot ") {
        from = start(head)?;
        name = format!("{}.{name}", &head[from..]);
    }
    (!name.is_empty()).then_some((from, name))
}

/// How long the host at the start of `text` is, and the host.
fn host(text: &str) -> Option<(usize, String)> {
    let label = |text: &str| text.find(|c: char| !(c.is_alphanumeric() || c == '-')).unwrap_or(text.len());
    let mut end = label(text);
    let mut labels = vec![&text[..end]];
    while let Some(dot) = [".", " dot ", "(dot)", " (dot) ", "[dot]"].into_iter().find(|dot| text[end..].starts_with(dot)) {
        let start = end + dot.len();
        let length = label(&text[start..]);
        if length == 0 {
            break;
        }
        end = start + length;
        labels.push(&text[start..end]);
    }
    let last = labels.last()?;
    let sound = labels.len() > 1 && !labels[0].is_empty() && last.chars().count() > 1 && last.chars().all(char::is_alphabetic);
    sound.then(|| (end, labels.join(".")))
}
