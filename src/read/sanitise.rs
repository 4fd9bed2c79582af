//! Raw HTML that authors write inside markdown, made safe by `ammonia`, a maintained library for just that.

use ammonia::Builder;
use std::{collections::HashSet, sync::LazyLock};

/// What authors may use; besides, what markdown itself makes.
const TAGS: [&str; 46] = [
    "a",
    "abbr",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "ul",
];
const TABLE_TAGS: [&str; 5] = ["td", "tfoot", "th", "thead", "tr"];
const ATTRIBUTES: [&str; 5] = ["lang", "dir", "id", "class", "title"];

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::default();
    builder
        .tags(TAGS.into_iter().chain(TABLE_TAGS).collect())
        .generic_attributes(ATTRIBUTES.into_iter().collect())
        .tag_attributes(
            [
                ("a", HashSet::from(["href", "hreflang"])),
                ("img", HashSet::from(["src", "alt", "width", "height", "loading"])),
                ("td", HashSet::from(["colspan", "rowspan"])),
                ("th", HashSet::from(["colspan", "rowspan", "scope"])),
                ("div", HashSet::from(["tabindex"])),
                ("details", HashSet::from(["open"])),
                ("ol", HashSet::from(["start"])),
            ]
            .into_iter()
            .collect(),
        )
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel", "sms"]))
        // A picture from elsewhere would tell a third party who reads the page.
        .attribute_filter(|tag, name, value| (!(tag == "img" && name == "src") || (value.starts_with('/') && !value.starts_with("//"))).then(|| value.into()))
        .link_rel(None);
    builder
});

/// The same HTML without anything that could run, load or restyle.
pub fn clean(html: &str) -> String {
    CLEANER.clean(html).to_string()
}

/// The first tag or attribute of a piece of raw HTML that [`clean`] takes out.
pub fn refused(piece: &str) -> Option<String> {
    if piece.contains("<!--") && !piece.contains("-->") {
        return Some("a comment that is opened with `<!--` and never closed".to_owned());
    }
    let mut rest = piece;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        let inside = rest.trim_start_matches('/');
        let name: String = inside.chars().take_while(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
        if name.is_empty() {
            continue;
        }
        if !TAGS.contains(&name.as_str()) && !TABLE_TAGS.contains(&name.as_str()) {
            return Some(format!("<{name}>"));
        }
        let end = inside.find('>').unwrap_or(inside.len());
        if name == "img" && (inside[..end].contains("://") || inside[..end].contains("\"//")) {
            return Some("a picture from another site".to_owned());
        }
        let attributes =
            inside[name.len()..end].split_whitespace().filter_map(|part| part.split('=').next()).map(|name| name.trim_matches('/').to_ascii_lowercase());
        if let Some(bad) = attributes.into_iter().find(|name| name.starts_with("on") || name == "style") {
            return Some(format!("{bad}=\"...\""));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_taken_out_is_named() {
        assert_eq!(refused("<script src=x>"), Some("<script>".to_owned()));
        assert_eq!(refused("<b onclick=\"x\">"), Some("onclick=\"...\"".to_owned()));
        assert_eq!(refused("<span lang=\"cy\">"), None);
        assert!(refused("<img src=\"https://x.example/a.png\">").is_some() && !clean("<img src=\"https://x.example/a.png\">").contains("x.example"));
        assert!(refused("<!-- to do").is_some());
    }
}
