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
    let error = match serde_yaml::from_str(piece.text) {
        Ok(record) => return Ok(record),
        Err(error) => error,
    };
    let tree = marks::read(piece.text, piece.first_line).map_err(|fault| vec![syntax(piece, fault)])?;
    let schema = serde_json::Value::from(kind.schema());
    let mut walk = Walk { file: piece.file, schema: &schema, called: kind.called(), findings: Vec::new() };
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

/// A key that is there twice: at `place`, and first at `first`.
pub fn given_twice(file: FileIndex, name: &str, place: Place, first: Place) -> Finding {
    let help = format!("It is already given on line {}. Keep the right one and delete the other.", first.line);
    Finding::new(&YAML_DUPLICATE_KEY, file, At::Exactly(place), format!("`{name}` is given twice"), help)
}

/// Turns what the marked parser said into a finding in plain words.
pub fn syntax(piece: Piece<'_>, fault: marks::SyntaxFault) -> Finding {
    let line = piece.text.lines().nth(fault.place.line - piece.first_line).unwrap_or_default();
    let before = fault.place.line.checked_sub(piece.first_line + 1).and_then(|index| piece.text.lines().nth(index)).unwrap_or_default();
    let tab = |line: &str| line.chars().take_while(|c| c.is_whitespace()).any(|c| c == '\t');
    let help = if tab(line) || tab(before) {
        "A tab is used to move the line in. Use two spaces in its place."
    } else if line.matches(": ").count() > 1 && !line.contains(['"', '\'']) {
        "A colon inside the words is read as a new field. Put the whole value in quotes."
    } else if line.matches('"').count() % 2 == 1 || line.matches('\'').count() % 2 == 1 {
        "A quotation mark is opened and not closed. Add the missing one."
    } else {
        "Look at this line and the one above: every field needs `name: value`, and lines of one group start in the same column."
    };
    Finding::new(&YAML_SYNTAX, piece.file, At::Exactly(fault.place), format!("this is not YAML: {}", fault.message), help)
}
