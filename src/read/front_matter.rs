//! The facts at the top of a markdown file, between two `---` lines.

use super::yaml::Piece;
use crate::words::{
    diagnostic::Finding,
    rule::GUIDE_FRONT_MATTER,
    source::{At, FileIndex},
};

/// The two parts of a markdown file.
#[derive(Debug)]
pub struct Parts<'a> {
    /// The YAML at the top.
    pub facts: Piece<'a>,
    /// The markdown under it.
    pub body: &'a str,
    /// The byte of the file at which the markdown starts.
    pub body_offset: usize,
}

/// Splits `text` at its `---` lines.
///
/// # Errors
/// A finding when the lines are not there or nothing is written under them.
pub fn split(file: FileIndex, text: &str) -> Result<Parts<'_>, Box<Finding>> {
    let fault = |message: &str| {
        let help = "Start the file with a line `---`, then fields such as `title:`, then another line `---`, then the words of the guide.";
        Box::new(Finding::new(&GUIDE_FRONT_MATTER, file, At::Bytes(0, text.find('\n').unwrap_or(text.len())), message, help))
    };
    let rest = text.strip_prefix("---\n").ok_or_else(|| fault("the fields at the top are missing: the first line is not `---`"))?;
    let end = if rest.starts_with("---\n") { Some(0) } else { rest.find("\n---\n").map(|at| at + 1) };
    let end = end
        .or_else(|| rest.ends_with("\n---").then(|| rest.len() - 3))
        .ok_or_else(|| fault("the second `---` line, which ends the fields at the top, is missing"))?;
    let body_offset = (4 + end + 4).min(text.len());
    let body = &text[body_offset..];
    if body.trim().is_empty() {
        return Err(fault("there are no words under the fields at the top"));
    }
    Ok(Parts { facts: Piece { file, text: &rest[..end], first_line: 2 }, body, body_offset })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_body_starts_after_the_second_line_of_dashes() {
        let text = "---\ntitle: One\n---\n\nWords\n";
        let parts = split(FileIndex::from_index(0), text).unwrap();
        assert_eq!((parts.facts.text, parts.body), ("title: One\n", "\nWords\n"));
        assert_eq!(&text[parts.body_offset..], parts.body);
    }

    #[test]
    fn missing_lines_are_named() {
        for text in ["", "Words", "---\ntitle: One\n", "---\ntitle: One\n---\n \n"] {
            assert!(split(FileIndex::from_index(0), text).is_err(), "{text:?}");
        }
    }
}
