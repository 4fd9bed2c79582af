//! Tags in messages: the same as in the source, whole, and only those that may be there.

use super::Own;
use crate::{
    model::messages::{Message, Piece},
    words::{
        diagnostic::Finding,
        inline_tags::{self, TAGS},
        rule::{LOCALE_MARKUP, LOCALE_MARKUP_FORBIDDEN},
    },
};
use std::collections::BTreeSet;

pub(super) fn find(own: &Own<'_>, findings: &mut Vec<Finding>) {
    let mut forbidden = false;
    own.message.pieces(&mut |piece| {
        let (Piece::Words { text, at } | Piece::Literal { text, at }) = piece else { return };
        if let Some((inside, sign)) = inline_tags::stray(text) {
            forbidden = true;
            let help = "Write the words or the sign itself: a person reads this, not a browser.";
            findings.push(own.found(&LOCALE_MARKUP_FORBIDDEN, at + inside, sign.len(), format!("`{sign}` is code that the page would show as it is"), help));
        }
        for (inside, tag) in inline_tags::all(text).filter(|(_, tag)| inline_tags::allowed_at_start(tag).is_none()) {
            forbidden = true;
            let help = format!("Take it out. A message may hold {} and no others, without attributes; links belong to the template.", TAGS.join(", "));
            findings.push(own.found(&LOCALE_MARKUP_FORBIDDEN, at + inside, tag.len(), format!("the tag {tag} may not be in a message"), help));
        }
    });
    if forbidden {
        return;
    }
    let readings = readings(own.message);
    let texts = own.message.patterns().flat_map(|pattern| pattern.readings()).map(|reading| super::wording::words_of(&reading));
    if let Some(open) = texts.into_iter().find_map(|text| unclosed(&text)) {
        findings.push(own.found_here(
            &LOCALE_MARKUP,
            format!("`{}` does not close {open}, or closes what it never opened", own.name),
            "Write each tag with its end: <em>words</em>.",
        ));
        return;
    }
    let Some(original) = own.original.filter(|_| !own.is_source) else { return };
    let wanted = self::readings(original);
    // The source may have tags in one arm and none in another; a translation has one of those sets in each of its arms, and loses none of them.
    let lost = wanted.iter().any(|tags| !tags.is_empty() && !readings.contains(tags)).then(|| readings.iter().next()).flatten();
    if let Some(other) = readings.iter().find(|tags| !wanted.contains(*tags)).or(lost) {
        let shown = |tags: &[String]| if tags.is_empty() { "no tags".to_owned() } else { tags.join(" ") };
        let message =
            format!("`{}` has {}, and the source has {}", own.name, shown(other), wanted.iter().next().map_or_else(|| shown(&[]), |tags| shown(tags)));
        findings.push(own.found_here(&LOCALE_MARKUP, message, "Put the same tags around the words that mean the same."));
    }
}

/// The tags of each reading of `message`, each with those around it, sorted.
fn readings(message: &Message) -> BTreeSet<Vec<String>> {
    let mut found = BTreeSet::new();
    for reading in message.patterns().flat_map(|pattern| pattern.readings()) {
        let text = super::wording::words_of(&reading);
        let mut open: Vec<&str> = Vec::new();
        let mut tags = Vec::new();
        for (_, tag) in inline_tags::all(&text) {
            if tag.starts_with("</") {
                open.pop();
                continue;
            }
            tags.push(open.iter().copied().chain([tag]).collect::<String>());
            if !matches!(tag, "<br>" | "<wbr>") {
                open.push(tag);
            }
        }
        tags.sort();
        found.insert(tags);
    }
    found
}

/// A tag that is opened and not closed, or closed and not opened; `br` and `wbr` have no end.
fn unclosed(text: &str) -> Option<String> {
    let mut open: Vec<&str> = Vec::new();
    for (_, tag) in inline_tags::all(text) {
        let name = inline_tags::name(tag);
        if matches!(name, "br" | "wbr") {
            continue;
        }
        if !tag.starts_with("</") {
            open.push(name);
        } else if open.pop() != Some(name) {
            return Some(tag.to_owned());
        }
    }
    open.pop().map(|name| format!("<{name}>"))
}
