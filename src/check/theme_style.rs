//! Style sheets that a council wrote: letters large enough to read, and nothing that makes them harder to (Inclusion Europe 2009; CHANGE 2016).
//!
//! The sheets are searched and not interpreted: a declaration is what stands between `{` or `;` and the next `;` or `}`, outside comments.

use crate::{
    read::theme::ThemeFiles,
    words::{
        diagnostic::Finding,
        rule::{THEME_TEXT_SIZE, THEME_TEXT_STYLE},
        source::{At, FileIndex, Sources},
    },
};

/// The smallest letters of a page, in pixels of CSS.
const SMALLEST: f64 = 16.0;
/// The smallest letters of an easy-read page: 14 points.
const SMALLEST_EASY: f64 = 14.0 * 96.0 / 72.0;
/// Sizes in words that are smaller than usual.
const SMALL: [&str; 4] = ["small", "x-small", "xx-small", "smaller"];
/// The least distance of lines, in heights of a letter.
const CLOSEST: f64 = 1.5;

/// Finds declarations of the council's own style sheets that make words hard to read.
pub fn find(theme: &ThemeFiles, sources: &Sources) -> Vec<Finding> {
    theme.styles.values().flat_map(|file| sheet(*file, &sources.get(*file).text)).collect()
}

fn sheet(file: FileIndex, text: &str) -> Vec<Finding> {
    declarations(text).filter_map(|declaration| fault(file, declaration)).collect()
}

/// One declaration: the selectors and at-rules it stands under, the inmost last, its name and value, and its place.
pub(super) struct Declaration<'a> {
    pub(super) under: Vec<&'a str>,
    pub(super) name: &'a str,
    pub(super) value: &'a str,
    pub(super) at: (usize, usize),
}

/// The declarations of a style sheet in order.
pub(super) fn declarations(text: &str) -> impl Iterator<Item = Declaration<'_>> {
    let mut found = Vec::new();
    let (mut start, mut at) = (0, 0);
    let mut under: Vec<&str> = Vec::new();
    while at < text.len() {
        if text[at..].starts_with("/*") {
            at += text[at..].find("*/").map_or(text.len() - at, |end| end + 2);
            if text[start..at].trim().starts_with("/*") {
                start = at;
            }
            continue;
        }
        match text.as_bytes()[at] {
            b'{' => {
                under.push(text[start..at].trim());
                start = at + 1;
            }
            sign @ (b';' | b'}') => {
                if let Some((name, value)) = text[start..at].split_once(':') {
                    let lead = text[start..at].len() - text[start..at].trim_start().len();
                    found.push(Declaration {
                        under: under.clone(),
                        name: name.trim(),
                        value: value.trim().trim_end_matches("!important").trim_end(),
                        at: (start + lead, at - start - lead),
                    });
                }
                start = at + 1;
                if sign == b'}' {
                    under.pop();
                }
            }
            _ => {}
        }
        at += text[at..].chars().next().map_or(1, char::len_utf8);
    }
    found.into_iter()
}

fn fault(file: FileIndex, declaration: Declaration<'_>) -> Option<Finding> {
    let value = declaration.value.to_ascii_lowercase();
    let is_under = |part: &str| declaration.under.iter().any(|selector| selector.contains(part));
    // Paper is read closer than a screen, and one letter is no word.
    if is_under("print") || is_under("::first-letter") {
        return None;
    }
    let easy = is_under("easy");
    let body = declaration.under.last().is_some_and(|selector| selector.split(',').any(|one| matches!(one.trim(), "body" | "html" | ":root" | "p")));
    let smallest = if easy { SMALLEST_EASY } else { SMALLEST };
    let (rule, message, help) = match declaration.name.to_ascii_lowercase().as_str() {
        "font-size" if pixels(&value).is_some_and(|size| size < smallest - 0.01) || SMALL.contains(&value.as_str()) => (
            &THEME_TEXT_SIZE,
            format!("`{}` is smaller than {smallest:.0} pixels", declaration.value),
            "Make it at least `1rem`, and `1.17rem` (14 points) in easy read.",
        ),
        "line-height" if value.parse::<f64>().is_ok_and(|height| height < CLOSEST) && (easy || body) => {
            (&THEME_TEXT_SIZE, format!("lines {value} letters apart are too close to each other"), "Make it at least `1.5`.")
        }
        "text-align" if value == "justify" => (&THEME_TEXT_STYLE, "justified text has gaps that move from line to line".to_owned(), "Use `text-align: start`."),
        "hyphens" if value == "auto" => (&THEME_TEXT_STYLE, "words parted at the end of a line are hard to read".to_owned(), "Use `hyphens: manual`."),
        "text-transform" if value == "uppercase" => {
            (&THEME_TEXT_STYLE, "words in capitals have all the same shape".to_owned(), "Leave the letters as they are; make them bold or larger.")
        }
        "font-style" if value == "italic" || value.starts_with("oblique") => {
            (&THEME_TEXT_STYLE, "italics are hard to read".to_owned(), "Use `font-weight: bold`, a line at the start or a background.")
        }
        _ => return None,
    };
    Some(Finding::new(rule, file, At::Bytes(declaration.at.0, declaration.at.1), message, help))
}

/// A size in pixels, where it is one whatever stands around it.
fn pixels(value: &str) -> Option<f64> {
    let number = |unit: &str| value.strip_suffix(unit)?.trim().parse::<f64>().ok();
    number("rem").map(|size| size * 16.0).or_else(|| number("px")).or_else(|| number("pt").map(|size| size * 96.0 / 72.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_theme_keeps_to_it() {
        let css = include_str!("../../themes/default/assets/site.css");
        assert_eq!(sheet(FileIndex::from_index(0), css).len(), 0);
        assert!(css.contains(".easy { font-size: 1.375rem"), "easy read is larger than 14 points");
    }

    #[test]
    fn small_and_ornate_letters_are_found_at_their_place() {
        let text = "/* a: b; */ .a { font-size: 12px; color: red }\n.b{text-align:justify}\n.easy p { font-size: 1.1rem; line-height: 1.6; }\n.c { font-size: 1.2em }\n@media print { body { font-size: 10pt } }";
        let found = sheet(FileIndex::from_index(0), text);
        let at: Vec<(&str, &str)> = found
            .iter()
            .map(|finding| match &finding.spot.at {
                At::Bytes(start, length) => (finding.rule.id, &text[*start..start + length]),
                _ => ("", ""),
            })
            .collect();
        assert_eq!(at, [("theme/text-size", "font-size: 12px"), ("theme/text-style", "text-align:justify"), ("theme/text-size", "font-size: 1.1rem")]);
    }
}
