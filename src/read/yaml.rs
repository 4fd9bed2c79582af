//! YAML, behind one module.
//!
//! Records go through the package named `serde_yaml` (its maintained continuation `yaml_serde`) straight into their types. When a record does not read,
//! the marked parser beside it ([`super::marks`]) finds every fault with its place.

use super::{faults::Walk, marks};
use crate::{
    model::kind::Kind,
    words::{
        diagnostic::Finding,
        rule::{RECORD_BAD_VALUE, YAML_DUPLICATE_KEY, YAML_SYNTAX},
        source::{At, FileIndex, Place},
    },
};
use schemars::Schema;
use serde::de::DeserializeOwned;

/// A piece of YAML: a whole file, or the front matter of a markdown file.
#[derive(Clone, Copy, Debug)]
pub struct Piece<'a> {
    /// The file it is in.
    pub file: FileIndex,
    /// The text.
    pub text: &'a str,
    /// The line of the file on which the text starts, from 1.
    pub first_line: usize,
}

/// Reads a record of `kind`, or says everything that is wrong with it.
///
/// # Errors
/// Every fault of the record, each at its place; never empty.
pub fn read<T: DeserializeOwned>(piece: Piece<'_>, kind: Kind) -> Result<T, Vec<Finding>> {
    read_as(piece, kind.called(), || kind.schema())
}

/// Reads a file that is described by `schema` and that messages call `called`, or says everything that is wrong with it.
///
/// # Errors
/// Every fault, each at its place; never empty.
pub fn read_as<T: DeserializeOwned>(piece: Piece<'_>, called: &str, schema: impl FnOnce() -> Schema) -> Result<T, Vec<Finding>> {
    if let Some(fault) = too_deep(piece) {
        return Err(vec![fault]);
    }
    let error = match serde_yaml::from_str(piece.text) {
        Ok(record) => return Ok(record),
        Err(error) => error,
    };
    let tree = marks::read(piece.text, piece.first_line).map_err(|fault| vec![syntax(piece, fault)])?;
    let schema = serde_json::Value::from(schema());
    let mut walk = Walk { file: piece.file, schema: &schema, called, findings: Vec::new() };
    walk.whole(&tree);
    if walk.findings.is_empty() {
        let at = error.location().map_or(At::File, |at| At::Exactly(Place { line: at.line() + piece.first_line - 1, column: at.column(), length: 1 }));
        walk.findings.push(Finding::new(
            &RECORD_BAD_VALUE,
            piece.file,
            at,
            format!("this is not read: {error}"),
            "Compare it with the schema of this kind of file.",
        ));
    }
    Err(walk.findings)
}

/// What is said of brackets that lie very deep in each other. Every parser takes long over them, so none is asked.
pub fn too_deep(piece: Piece<'_>) -> Option<Finding> {
    let place = Place::of_bytes(piece.text, deepest_bracket(piece.text)?, 1);
    let place = Place { line: place.line + piece.first_line - 1, ..place };
    let help = "No record is as deep as this. Look for brackets that are opened and never closed.";
    Some(Finding::new(&YAML_SYNTAX, piece.file, At::Exactly(place), "lists and groups lie too deep in each other", help))
}

/// The bracket at which more are open than any record needs, counted without looking at quotes.
fn deepest_bracket(text: &str) -> Option<usize> {
    const MANY: i32 = 200;
    let mut open = 0;
    text.bytes().position(|byte| {
        open += i32::from(matches!(byte, b'[' | b'{')) - i32::from(matches!(byte, b']' | b'}'));
        open > MANY
    })
}

/// A key that is there twice: at `place`, and first at `first`.
pub fn given_twice(file: FileIndex, name: &str, place: Place, first: Place) -> Finding {
    let help = format!("It is already given on line {}. Keep the right one and delete the other.", first.line);
    Finding::new(&YAML_DUPLICATE_KEY, file, At::Exactly(place), format!("`{name}` is given twice"), help)
}

/// Turns what the marked parser said into a finding in plain words, at the line where the slip most likely is.
pub fn syntax(piece: Piece<'_>, fault: marks::SyntaxFault) -> Finding {
    let lines: Vec<&str> = piece.text.lines().collect();
    let reported = fault.place.line.saturating_sub(piece.first_line).min(lines.len().saturating_sub(1));
    let line = lines.get(reported).copied().unwrap_or_default();
    let before = (0..reported).rev().find(|index| !lines[*index].trim().is_empty());
    let has_tab = |index: &usize| lines.get(*index).is_some_and(|line| line.chars().take_while(|c| c.is_whitespace()).any(|c| c == '\t'));
    let said = fault.message.as_str();
    let at = |index: usize| Place {
        line: index + piece.first_line,
        column: lines[index].chars().take_while(|c| c.is_whitespace()).count() + 1,
        length: lines[index].trim().chars().count().max(1),
    };
    let same = fault.place;
    let no_colon = |index: &usize| !lines[*index].contains(':') && !lines[*index].trim_start().starts_with(['-', '#']);
    let no_space = |index: &usize| lines[*index].contains(':') && !lines[*index].contains(": ") && !lines[*index].trim_end().ends_with(':');
    let (place, message, help) = if let Some(tab) = [Some(reported), before, Some(reported + 1)].into_iter().flatten().find(has_tab) {
        (at(tab), "a tab is used to move this line in", "Use two spaces in its place.")
    } else if said.contains("simple key expect") || said.contains("simple key expected") {
        let slip = [Some(reported), before].into_iter().flatten().find(|index| no_colon(index) || no_space(index));
        (slip.map_or(same, at), "a colon, or the space after it, is missing here", "Write `name: value`, with a space after the colon.")
    } else if said.contains("quoted scalar") && (said.contains("unexpected end") || said.contains("indentation")) {
        (same, "a quotation mark is opened here and never closed", "Add the missing quotation mark at the end of the value.")
    } else if said.contains("trailing content") {
        (
            same,
            "a quotation mark inside the words ends the value too soon",
            "Put the other kind of quotation marks around the whole value: \"the council's form\".",
        )
    } else if said.contains("unknown anchor") || said.contains("unexpected character") {
        (same, "a value cannot begin with one of * & @ % or a backtick", "Put the whole value in quotes.")
    } else if said.contains("second document") {
        (same, "a line `---` starts a second record here", "One file is one record: delete the line, or move what follows to a file of its own.")
    } else if said.contains("mapping values are not allowed") && line.matches(": ").count() > 1 {
        (same, "a colon inside the words is read as a new field", "Put the whole value in quotes.")
    } else if said.contains("mapping values are not allowed") || said.contains("block mapping") {
        (
            same,
            "this line does not stand in the same column as the others of its group, or its words hold a colon",
            "Move it under the lines it belongs to, or put the whole value in quotes.",
        )
    } else {
        return Finding::new(
            &YAML_SYNTAX,
            piece.file,
            At::Exactly(same),
            format!("this is not YAML: {said}"),
            "Look at this line and the one above: every field needs `name: value`, brackets and quotation marks must be closed, and lines of one group start in the same column.",
        );
    };
    Finding::new(&YAML_SYNTAX, piece.file, At::Exactly(place), message, help)
}
