//! Reads finished HTML tag by tag, fast: the tokeniser of the HTML standard (section 13.2.5) for what a page of ours can hold.
//!
//! It builds no tree and copies nothing. `<noscript>`, `<template>` and `<svg>` are read like any other element.

use memchr::{memchr, memmem};

/// The name of a tag or attribute, in lower case, packed so that comparing two names is one instruction or two.
///
/// Names over 16 letters are cut to their last 16, which no name that we look for can be mistaken for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Name(u128);

impl Name {
    /// The name written `text`.
    pub const fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut name = Self(0);
        let mut at = 0;
        while at < bytes.len() {
            name = name.then(bytes[at]);
            at += 1;
        }
        name
    }

    const fn then(self, byte: u8) -> Self {
        Self(self.0 << 8 | byte.to_ascii_lowercase() as u128)
    }
}

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

/// Where the comment, declaration or broken tag at `start` ends; `None` when it never does.
fn comment_end(bytes: &[u8], start: usize) -> Option<usize> {
    if !bytes[start..].starts_with(b"<!--") {
        return memchr(b'>', &bytes[start + 2..]).map(|at| start + 3 + at);
    }
    let mut at = start + 4;
    for empty in [&b">"[..], b"->"] {
        if bytes[at..].starts_with(empty) {
            return Some(at + empty.len());
        }
    }
    loop {
        at += memmem::find(&bytes[at..], b"--")? + 2;
        match bytes.get(at..) {
            Some([b'>', ..]) => return Some(at + 1),
            Some([b'!', b'>', ..]) => return Some(at + 2),
            _ => at -= 1,
        }
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

/// The elements whose content is not markup.
const RAW: [(Name, &str); 8] = [
    (Name::of("script"), "script"),
    (Name::of("style"), "style"),
    (Name::of("title"), "title"),
    (Name::of("textarea"), "textarea"),
    (Name::of("iframe"), "iframe"),
    (Name::of("noembed"), "noembed"),
    (Name::of("noframes"), "noframes"),
    (Name::of("xmp"), "xmp"),
];

/// Where the content from `from` of a raw element ends: at the `<` of its end tag, or with the page.
fn raw_end(bytes: &[u8], from: usize, closing: &str) -> usize {
    let (mut at, mut comment, mut nested) = (from, None, false);
    while let Some(found) = memchr(b'<', &bytes[at..]) {
        let start = at + found;
        at = start + 1;
        if closing == "script" {
            // A script may hold "<!-- <script> </script> -->": inside that comment an end tag only ends the inner script.
            if comment.is_some_and(|until| until <= start) {
                (comment, nested) = (None, false);
            }
            if comment.is_none() && bytes[at..].starts_with(b"!--") {
                comment = Some(memmem::find(&bytes[start + 2..], b"-->").map_or(bytes.len(), |end| start + 2 + end + 3));
            }
            if comment.is_some() && !nested && is_tag(bytes, at, closing) {
                nested = true;
            }
        }
        if bytes.get(at) == Some(&b'/') && is_tag(bytes, at + 1, closing) {
            if !nested {
                return start;
            }
            nested = false;
        }
    }
    bytes.len()
}

/// Whether the tag name at `at` is `name`.
fn is_tag(bytes: &[u8], at: usize, name: &str) -> bool {
    let end = at + name.len();
    bytes.get(at..end).is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes())) && bytes.get(end).is_some_and(|byte| ends_name(*byte))
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r' | b'\x0c')
}

fn ends_name(byte: u8) -> bool {
    is_space(byte) || matches!(byte, b'/' | b'>')
}

/// The tag name at `at`, and where it ends.
fn name(bytes: &[u8], mut at: usize) -> Option<(Name, usize)> {
    let mut name = Name::default();
    loop {
        let byte = *bytes.get(at)?;
        if ends_name(byte) {
            return Some((name, at));
        }
        name = name.then(byte);
        at += 1;
    }
}

/// Tells every attribute from `at` on, and where the tag ends; `None` when the page breaks off in it.
fn attributes<'a>(html: &'a str, mut at: usize, mut found: impl FnMut(Name, &'a str)) -> Option<usize> {
    let bytes = html.as_bytes();
    let skip_space = |mut at: usize| {
        while is_space(*bytes.get(at)?) {
            at += 1;
        }
        Some(at)
    };
    loop {
        at = skip_space(at)?;
        match bytes[at] {
            b'>' => return Some(at + 1),
            b'/' => {
                at += 1;
                continue;
            }
            _ => {}
        }
        let mut name = Name::default().then(bytes[at]);
        at += 1;
        while !ends_name(*bytes.get(at)?) && bytes[at] != b'=' {
            name = name.then(bytes[at]);
            at += 1;
        }
        at = skip_space(at)?;
        if bytes[at] != b'=' {
            found(name, "");
            continue;
        }
        at = skip_space(at + 1)?;
        let start = at;
        let value = match bytes[at] {
            quote @ (b'"' | b'\'') => {
                let end = start + 1 + memchr(quote, &bytes[start + 1..])?;
                at = end + 1;
                &html[start + 1..end]
            }
            _ => {
                while !is_space(*bytes.get(at)?) && bytes[at] != b'>' {
                    at += 1;
                }
                &html[start..at]
            }
        };
        found(name, value);
    }
}

#[cfg(test)]
#[path = "markup_tests.rs"]
mod tests;
