//! What looks like markup and is none: comments, declarations, scripts, style sheets.

use super::attributes::{Name, ends_name};
use memchr::{memchr, memmem};

/// Where the comment, declaration or broken tag at `start` ends; `None` when it never does.
pub(super) fn comment_end(bytes: &[u8], start: usize) -> Option<usize> {
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

/// The elements whose content is not markup.
pub(super) const RAW: [(Name, &str); 8] = [
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
pub(super) fn raw_end(bytes: &[u8], from: usize, closing: &str) -> usize {
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
