//! Who goes first: a page only when everything it needs is there, and the ways in only when everything they lead to is.

use crate::render::served;
use std::cmp::Reverse;

/// When the file of a path is put in its place. Those of one turn go side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Turn {
    /// What pages are made with, and what they give to download.
    Needed,
    /// A page, with its depth: the deepest go first.
    Page(Reverse<usize>),
    /// The home pages, the pages for addresses that are not there, and what machines read first.
    WayIn,
}

impl Turn {
    /// The turn of the file `path`.
    pub(super) fn of(path: &str) -> Self {
        let parts: Vec<&str> = path.split('/').collect();
        match *parts {
            ["sitemap.xml" | "robots.txt" | "sw.js" | "index.html" | "404.html"] | [_, "index.html" | "404.html"] | [_, "404", "index.html"] => Self::WayIn,
            ["assets" | "media", ..] => Self::Needed,
            _ if served::content_type(path).starts_with("text/html") => Self::Page(Reverse(parts.len())),
            _ => Self::Needed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn assets_first_then_the_deepest_pages_and_home_last() {
        let mut paths =
            ["404.html", "en/a-z/index.html", "media/a.html", "en/index.html", "en/a-z/s/index.html", "sw.js", "assets/site.css", "en/calendar.ics"];
        paths.sort_by_key(|path| Turn::of(path));
        assert_eq!(
            paths,
            ["media/a.html", "assets/site.css", "en/calendar.ics", "en/a-z/s/index.html", "en/a-z/index.html", "404.html", "en/index.html", "sw.js"]
        );
    }
}
