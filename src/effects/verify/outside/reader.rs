//! Reads pages of other sites that were fetched: whether a page says that there is nothing, and, with lychee-lib, whether it has the part that an address names.

use lychee_lib::{ClientBuilder, ErrorKind, FragmentCheckerOptions, Request, ResolvedInputSource, Status, Uri};
use std::{fs, io, path::Path};
use url::Url;

/// Words in the title or heading of pages that say "found" and mean "not found", in small letters.
const NOTHING_HERE: [&str; 6] = ["page not found", "404 not found", "error 404", "404 error", "page cannot be found", "tudalen heb ei chanfod"];

/// Whether the page `html` says that there is nothing.
pub fn is_nothing(html: &str) -> bool {
    let small = html.to_lowercase();
    ["title", "h1"].iter().filter_map(|name| inside(&small, name)).any(|words| NOTHING_HERE.iter().any(|nothing| words.contains(nothing)))
}

/// The words in the first element `name` of `html`, which is in small letters.
fn inside(html: &str, name: &str) -> Option<String> {
    let start = html.find(&format!("<{name}"))?;
    let open = start + html[start..].find('>')? + 1;
    let words = &html[open..open + html[open..].find(&format!("</{name}"))?];
    // Tags inside a heading are no words.
    let text: String = words.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, after)| after)).collect();
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Those of `parts` that the page `html` does not have. The page lies in `folder`, made if need be, while it is looked at.
///
/// # Errors
/// When the page cannot be kept for the moment, or the library cannot start.
pub async fn missing<'p>(folder: &Path, html: &str, parts: &[&'p str]) -> io::Result<Vec<&'p str>> {
    let options = FragmentCheckerOptions { check_anchor_fragments: true, check_text_fragments: false };
    let client = ClientBuilder::builder().fragment_checker_options(options).build().client().map_err(io::Error::other)?;
    fs::create_dir_all(folder)?;
    let file = folder.join("page.html");
    fs::write(&file, html)?;
    let mut missing = Vec::new();
    for part in parts {
        let Ok(mut url) = Url::from_file_path(&file) else { continue };
        url.set_fragment(Some(part));
        let response = client.check(Request::new(Uri::from(url), ResolvedInputSource::Stdin)).await;
        if response.is_ok_and(|response| matches!(response.into_body().status, Status::Error(ErrorKind::InvalidFragment(_)))) {
            missing.push(*part);
        }
    }
    fs::remove_file(&file)?;
    Ok(missing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_says_not_found_is_known_by_its_title_or_heading_alone() {
        assert!(is_nothing("<html><head><TITLE>Council - Page not\n found</TITLE>"));
        assert!(is_nothing("<h1 class=x><span>Error</span> 404</h1>"));
        assert!(!is_nothing("<title>Help</title><h1>Our site</h1><p>What “404 Not Found” means.</p>"));
        assert!(!is_nothing("<h1>never closed"));
    }

    #[test]
    fn parts_that_a_page_has_not_are_named() {
        let folder = tempfile::tempdir().unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let found = runtime.block_on(missing(folder.path(), "<h1 id=join>Join</h1><a name='old'></a>", &["join", "old", "leave"])).unwrap();
        assert_eq!(found, ["leave"]);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
