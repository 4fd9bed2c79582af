//! The inside of a tag: its name and its attributes, written in any of the ways that the standard allows.

use memchr::memchr;

/// The name of a tag or attribute, in lower case, packed so that comparing two names is one instruction or two.
///
/// Names over 16 letters are cut to their last 16, which no name that we look for can be mistaken for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Name(pub(super) u128);

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

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r' | b'\x0c')
}

pub(super) fn ends_name(byte: u8) -> bool {
    is_space(byte) || matches!(byte, b'/' | b'>')
}

/// The tag name at `at`, and where it ends.
pub(super) fn name(bytes: &[u8], mut at: usize) -> Option<(Name, usize)> {
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
pub(super) fn attributes<'a>(html: &'a str, mut at: usize, mut found: impl FnMut(Name, &'a str)) -> Option<usize> {
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
