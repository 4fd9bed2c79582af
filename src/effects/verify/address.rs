//! From an address on the site to the file that answers it.

use std::borrow::Cow;

/// An address taken apart: what a browser asks for, and where in it.
#[derive(Debug, PartialEq, Eq)]
pub struct Address {
    /// The path below the site's base, decoded, without `.` and `..`; it ends with `/` or is empty when it names a folder. `None` when the address leads out of the site or
    /// cannot be read.
    pub path: Option<String>,
    /// The part after `#`, decoded; empty if there is none.
    pub fragment: String,
}

impl Address {
    /// Takes `target` apart, an address from the root of the host (`/northmere/en/?q=1#top`). `base` is the path of the site there: `/northmere/`, or `/`.
    pub fn of(target: &str, base: &str) -> Self {
        let (rest, fragment) = target.split_once('#').unwrap_or((target, ""));
        let path = rest.split_once('?').map_or(rest, |(path, _)| path);
        Self { path: below(path, base), fragment: fragment_id(fragment).into_owned() }
    }

    /// The paths of the files that can answer, the first that exists does: `a/b/index.html` for a folder, `a/b` or `a/b/index.html` otherwise.
    pub fn files(&self) -> Vec<String> {
        match &self.path {
            None => Vec::new(),
            Some(path) if path.is_empty() || path.ends_with('/') => vec![format!("{path}index.html")],
            Some(path) => vec![path.clone(), format!("{path}/index.html")],
        }
    }
}

/// The id that a fragment means: decoded, without a text directive (`#:~:text=`).
pub(super) fn fragment_id(fragment: &str) -> Cow<'_, str> {
    let id = fragment.split_once(":~:").map_or(fragment, |(id, _)| id);
    decoded(id).unwrap_or(Cow::Borrowed(id))
}

/// Whether a fragment means the top of any page (HTML standard, section 7.4.6.3).
pub(super) fn is_top(id: &str) -> bool {
    id.is_empty() || id.eq_ignore_ascii_case("top")
}

/// `path` from the root of the host, as a path below `base`.
fn below(path: &str, base: &str) -> Option<String> {
    let mut parts: Vec<Cow<'_, str>> = Vec::new();
    let mut is_folder = true;
    for part in path.strip_prefix('/')?.split('/') {
        let part = decoded(part)?;
        is_folder = matches!(&*part, "" | "." | "..");
        match &*part {
            "." => {}
            ".." => {
                parts.pop()?;
            }
            name if name.contains(['/', '\\', '\0']) => return None,
            _ => parts.push(part),
        }
    }
    if is_folder && parts.last().is_some_and(|last| last.is_empty()) {
        parts.pop();
    }
    let mut parts = parts.into_iter();
    for folder in base.split('/').filter(|folder| !folder.is_empty()) {
        if parts.next()? != folder {
            return None;
        }
    }
    let mut below = parts.collect::<Vec<_>>().join("/");
    if is_folder && !below.is_empty() {
        below.push('/');
    }
    Some(below)
}

/// `text` with `%41` as `A`; `None` when that is no text.
fn decoded(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('%') {
        return Some(Cow::Borrowed(text));
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        if *first != b'%' {
            bytes.push(*first);
            continue;
        }
        let digit = |at: usize| after.get(at).and_then(|byte| char::from(*byte).to_digit(16)).and_then(|digit| u8::try_from(digit).ok());
        bytes.push(digit(0)? << 4 | digit(1)?);
        rest = &after[2..];
    }
    String::from_utf8(bytes).ok().map(Cow::Owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(target: &str) -> Vec<String> {
        Address::of(target, "/northmere/").files()
    }

    #[test]
    fn a_folder_is_its_index() {
        assert_eq!(files("/northmere/"), ["index.html"]);
        assert_eq!(files("/northmere"), ["index.html"]);
        assert_eq!(files("/northmere/en/a/?q=1#x"), ["en/a/index.html"]);
        assert_eq!(files("/northmere/en/a"), ["en/a", "en/a/index.html"]);
        assert_eq!(Address::of("/en/", "/").files(), ["en/index.html"]);
    }

    #[test]
    fn dots_are_followed_but_not_out_of_the_site() {
        assert_eq!(files("/northmere/en/a/../b/./c.html"), ["en/b/c.html", "en/b/c.html/index.html"]);
        assert_eq!(files("/northmere/en/a/.."), ["en/index.html"]);
        for dead in [
            "/northmere/../../x",
            "/other/en/",
            "/en/",
            "en/",
            "/northmere/en/%2e%2e/%2e%2e/%2e%2e/%2e%2e",
            "/northmere/a%2Fb",
            "/northmere/%ff",
            "/northmere/%4",
        ] {
            assert!(files(dead).is_empty(), "{dead}");
        }
    }

    #[test]
    fn percent_signs_are_decoded() {
        let address = Address::of("/northmere/en/%C5%B4yn%20a/#caf%c3%a9:~:text=x", "/northmere/");
        assert_eq!((address.files(), &*address.fragment), (vec!["en/Ŵyn a/index.html".to_owned()], "café"));
        assert_eq!(Address::of("/northmere/#100%", "/northmere/").fragment, "100%");
    }
}
