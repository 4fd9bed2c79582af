//! Adds a vote to `content/approvals.yaml`, and changes nothing else in it: comments and the entries that are there stay as they are, byte for byte.

use super::source_file;
use crate::{
    model::{
        approval::{Approval, Approvals},
        kind::Kind,
        page_ref::PageRef,
        text::Fact,
    },
    read::yaml::{self, Piece},
    words::{date::Date, error::Error, lang::Lang, source::FileIndex, text_digest::TextDigest},
};
use std::{fs, path::Path};

/// A vote of a panel, as it is written.
#[derive(Clone, Copy, Debug)]
pub struct Vote<'a> {
    /// The page.
    pub page: &'a PageRef,
    /// The language in which it was read.
    pub language: &'a Lang,
    /// The panel.
    pub by: &'a Fact,
    /// The day.
    pub on: Date,
    /// Votes for the page.
    pub votes: u32,
    /// Votes given.
    pub of: u32,
    /// The digest of the words that were read.
    pub digest: TextDigest,
}

/// Adds `vote` to the approvals of the site under `root`.
///
/// # Errors
/// When the file cannot be read or written, or is laid out in a way that no line can be added to; it is then as it was, and the error says what to write by hand.
pub fn add(root: &Path, vote: &Vote<'_>) -> Result<(), Error> {
    let path = Kind::Approvals.pattern();
    let file = root.join(path);
    let text = match fs::read_to_string(&file) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(Error::file(&file, "read the file", error)),
    };
    let before = match is_blank(&text) {
        true => Vec::new(),
        false => parsed(&text).ok_or_else(|| {
            Error::setup(&file, "the file has a fault, so nothing was added to it", "Put it right first; `localoffer check` says where it is and how")
        })?,
    };
    let added = with(&text, vote).filter(|added| {
        let after = parsed(added).unwrap_or_default();
        after.len() == before.len() + 1 && after.last().is_some_and(|last| is_same(last, vote))
    });
    let Some(added) = added else {
        let help = format!("Add these lines to its list yourself:\n{}", entry(vote, "  ", "\n"));
        return Err(Error::setup(&file, "the list is laid out in a way that no entry can be added to", help));
    };
    source_file::write(root, path, &added).map(drop)
}

/// Whether `text` holds nothing but comments.
fn is_blank(text: &str) -> bool {
    text.trim_start_matches('\u{feff}').lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#'))
}

fn parsed(text: &str) -> Option<Vec<Approval>> {
    let text = text.trim_start_matches('\u{feff}');
    yaml::read::<Approvals>(Piece { file: FileIndex::from_index(0), text, first_line: 1 }, Kind::Approvals).ok().map(|approvals| approvals.approvals)
}

fn is_same(approval: &Approval, vote: &Vote<'_>) -> bool {
    let words = approval.page == *vote.page && *approval.language == *vote.language && approval.by == *vote.by;
    let digest = approval.digest.as_ref().and_then(|digest| TextDigest::parse(digest));
    words && *approval.on == vote.on && (approval.votes, approval.of) == (vote.votes, vote.of) && digest == Some(vote.digest)
}

/// `text` with `vote` at its end; `None` when it is written in one line of brackets.
fn with(text: &str, vote: &Vote<'_>) -> Option<String> {
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut added = text.to_owned();
    let is_key = |line: &&str| line.trim_start_matches('\u{feff}').starts_with("approvals:");
    let mut indent = "  ";
    match text.lines().position(|line| is_key(&line)) {
        None => {
            end_line(&mut added, line_end);
            added.push_str("approvals:");
        }
        Some(line) => {
            let key = text.lines().nth(line)?;
            let value = key.split_once(':')?.1.split(" #").next()?.trim();
            if value == "[]" {
                let at = text.find(key)? + key.find("[]")?;
                added.replace_range(at..at + 2, "");
            } else if !value.is_empty() {
                return None;
            }
            let first = text.lines().skip(line + 1).find(|line| line.trim_start().starts_with('-'));
            indent = first.map_or(indent, |first| &first[..first.len() - first.trim_start().len()]);
        }
    }
    end_line(&mut added, line_end);
    added.push_str(&entry(vote, indent, line_end));
    Some(added)
}

fn end_line(text: &mut String, line_end: &str) {
    if !text.is_empty() && !text.ends_with('\n') {
        text.push_str(line_end);
    }
}

/// The lines of an entry.
fn entry(vote: &Vote<'_>, indent: &str, line_end: &str) -> String {
    let by = &**vote.by;
    let plain = by.starts_with(|c: char| c.is_ascii_alphabetic()) && by.chars().all(|c| c.is_alphanumeric() || " '’-".contains(c)) && by.contains(' ');
    // A string of JSON is one of YAML too.
    let by = if plain { by.to_owned() } else { serde_json::Value::from(by).to_string() };
    let Vote { page, language, on, votes, of, digest, .. } = vote;
    let lines = [
        format!("- page: {page}"),
        format!("  language: {}", quoted_if_word(language.as_str())),
        format!("  by: {by}"),
        format!("  on: {on}"),
        format!("  votes: {votes}"),
        format!("  of: {of}"),
        // Quoted, because digits alone would be a number.
        format!("  digest: \"{digest}\""),
    ];
    lines.map(|line| format!("{indent}{line}{line_end}")).concat()
}

/// `no`, the tag of Norwegian, means something else in YAML.
fn quoted_if_word(tag: &str) -> String {
    if matches!(tag, "no" | "yes" | "on" | "off" | "y" | "n") { format!("\"{tag}\"") } else { tag.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn added_to(text: &str, by: &str) -> Result<String, Error> {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("content")).unwrap();
        let file = folder.path().join("content/approvals.yaml");
        if !text.is_empty() {
            fs::write(&file, text).unwrap();
        }
        let (page, language, by) = ("guides/first-steps".parse().unwrap(), Lang::parse("en").unwrap(), by.parse().unwrap());
        let digest = TextDigest::of("words");
        let vote = Vote { page: &page, language: &language, by: &by, on: "2026-11-23".parse().unwrap(), votes: 31, of: 40, digest };
        let done = add(folder.path(), &vote).map(|()| fs::read_to_string(&file).unwrap());
        assert!(done.is_ok() || fs::read_to_string(&file).unwrap() == text, "a file that cannot be added to stays as it was");
        done
    }

    const OLD: &str = "# Votes of the panel.\napprovals:\n- page: \"services/club\"   # the club\n  language: en\n  by: Panel\n  on: 2026-06-11\n  votes: 9\n  of: 9\n# The end.";

    #[test]
    fn what_is_there_stays_byte_for_byte_in_its_own_layout() {
        let added = added_to(OLD, "Parents panel").unwrap();
        assert!(added.starts_with(OLD) && added[OLD.len()..].starts_with("\n- page: guides/first-steps\n  language: en\n  by: Parents panel\n"), "{added}");
        let windows = OLD.replace('\n', "\r\n");
        let added = added_to(&windows, "Parents panel").unwrap();
        assert!(added.starts_with(&windows) && added.matches('\n').count() == added.matches("\r\n").count(), "{added:?}");
    }

    #[test]
    fn the_first_vote_makes_the_file() {
        for empty in ["", "# Nothing yet.\n", "approvals: []\n", "approvals: [] # nothing yet\n"] {
            let added = added_to(empty, "Parents panel").unwrap();
            assert!(added.contains("  - page: guides/first-steps\n    language: en\n") && !added.contains("[]"), "{added}");
        }
    }

    #[test]
    fn the_name_of_a_panel_may_hold_anything() {
        for by in ["Panel: north \"and\" south #1", "yes", "12", "Cylch rhieni’r gogledd", "- a", "[a]"] {
            assert!(added_to(OLD, by).is_ok(), "{by}");
        }
    }

    #[test]
    fn a_file_in_brackets_or_with_a_fault_is_left_to_a_person() {
        let flow = "approvals: [{ page: services/club, language: en, by: Panel, on: 2026-06-11, votes: 9, of: 9 }]\n";
        assert!(added_to(flow, "Panel").unwrap_err().to_string().contains("- page: guides/first-steps"));
        assert!(added_to("approvals:\n  - pag: x\n", "Panel").unwrap_err().to_string().contains("localoffer check"));
    }
}
