//! Reads finished HTML tag by tag, fast: the tokeniser of the HTML standard (section 13.2.5) for what a page of ours can hold.
//!
//! It builds no tree and copies nothing. `<noscript>`, `<template>` and `<svg>` are read like any other element.

mod attributes;
mod raw;

pub use attributes::Name;

use attributes::{attributes, name};
use memchr::memchr;
use raw::{RAW, comment_end, raw_end};

/// What [`scan`] tells about a page, in the order of the page.
pub trait Visit<'a> {
    /// Text with its character references still written as such.
    fn text(&mut self, _text: &'a str) {}

    /// The start of a start tag.
    fn open(&mut self, _tag: Name) {}

    /// An attribute of the tag that was just opened, its value as it is written, empty if it has none. A second one of the same name counts for nothing.
    fn attribute(&mut self, _name: Name, _value: &'a str) {}

    /// The end of the start tag. A tag that the page breaks off in has none, and is no tag.
    fn opened(&mut self) {}

    /// An end tag.
    fn closed(&mut self, _tag: Name) {}
}

/// Reads `html` from start to end.
pub fn scan<'a>(html: &'a str, visit: &mut impl Visit<'a>) {
    let bytes = html.as_bytes();
    let (mut text_from, mut at) = (0, 0);
    while let Some(found) = memchr(b'<', &bytes[at..]) {
        let start = at + found;
        let name_at = start + 1 + usize::from(bytes.get(start + 1) == Some(&b'/'));
        let is_markup = match bytes.get(name_at) {
            Some(byte) if name_at == start + 1 => byte.is_ascii_alphabetic() || matches!(byte, b'!' | b'?'),
            following => following.is_some() && name_at == start + 2,
        };
        if !is_markup {
            at = start + 1;
            continue;
        }
        if text_from < start {
            visit.text(&html[text_from..start]);
        }
        at = if !bytes[name_at].is_ascii_alphabetic() {
            comment_end(bytes, start)
        } else if name_at == start + 1 {
            start_tag(html, name_at, visit)
        } else {
            end_tag(html, name_at, visit)
        }
        .unwrap_or(bytes.len());
        text_from = at;
    }
    if text_from < bytes.len() {
        visit.text(&html[text_from..]);
    }
}

fn start_tag<'a>(html: &'a str, name_at: usize, visit: &mut impl Visit<'a>) -> Option<usize> {
    let bytes = html.as_bytes();
    let (tag, at) = name(bytes, name_at)?;
    visit.open(tag);
    let end = attributes(html, at, |name, value| visit.attribute(name, value))?;
    visit.opened();
    let raw = RAW.iter().find(|(raw, _)| *raw == tag);
    let Some((_, closing)) = raw else { return Some(end) };
    let text_end = raw_end(bytes, end, closing);
    if matches!(*closing, "title" | "textarea") && end < text_end {
        visit.text(&html[end..text_end]);
    }
    Some(text_end)
}

fn end_tag<'a>(html: &'a str, name_at: usize, visit: &mut impl Visit<'a>) -> Option<usize> {
    let (tag, at) = name(html.as_bytes(), name_at)?;
    let end = attributes(html, at, |_, _| ())?;
    visit.closed(tag);
    Some(end)
}

#[cfg(test)]
mod tests;
