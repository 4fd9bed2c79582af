//! Translation files: the same keys as the record, with words only.

use super::{front_matter, marks, yaml};
use crate::{
    model::{
        day::Day,
        text::Fact,
        translation::{Checked, Overlay},
    },
    words::{
        diagnostic::Finding,
        key::KeyPath,
        lang::Lang,
        rule::{RECORD_BAD_VALUE, RECORD_WRONG_TYPE},
        source::{At, FileIndex},
    },
};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use std::fmt;

/// A tree of words, as a translation file holds it.
enum Tree {
    Words(Box<str>),
    Inner(Vec<(String, Tree)>),
    Nothing,
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TreeVisitor;

        impl<'de> Visitor<'de> for TreeVisitor {
            type Value = Tree;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("words, or a group of fields with words")
            }

            fn visit_str<E: Error>(self, words: &str) -> Result<Tree, E> {
                Ok(Tree::Words(words.trim_end().into()))
            }

            fn visit_unit<E: Error>(self) -> Result<Tree, E> {
                Ok(Tree::Nothing)
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Tree, E> {
                self.visit_str(&number.to_string())
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
                let mut entries: Vec<(String, Tree)> = Vec::new();
                while let Some((key, value)) = map.next_entry::<String, Tree>()? {
                    if entries.iter().any(|(known, _)| *known == key) {
                        return Err(A::Error::custom(format!("`{key}` is given twice")));
                    }
                    entries.push((key, value));
                }
                Ok(Tree::Inner(entries))
            }
        }
        deserializer.deserialize_any(TreeVisitor)
    }
}

/// Reads the translation in `text` of the file at `path`.
///
/// # Errors
/// Every fault of the file.
pub fn read(file: FileIndex, path: &str, text: &str, lang: &Lang) -> Result<Overlay, Vec<Finding>> {
    let mut units = Vec::new();
    let piece = if path.ends_with(".md") {
        let parts = front_matter::split(file, text).map_err(|fault| vec![*fault])?;
        units.push((Box::from("body"), parts.body.trim_end().into()));
        parts.facts
    } else {
        yaml::Piece { file, text, first_line: 1 }
    };
    if let Some(fault) = yaml::too_deep(piece) {
        return Err(vec![fault.in_language(lang)]);
    }
    let tree = match serde_yaml::from_str::<Tree>(piece.text) {
        Ok(tree) => tree,
        Err(error) => return Err(faults(piece, &error.to_string(), lang)),
    };
    let Tree::Inner(mut entries) = tree else {
        return Err(vec![
            Finding::new(
                &RECORD_WRONG_TYPE,
                file,
                At::File,
                "a translation is a group of fields",
                "Write the same fields as the record, each with its translated words.",
            )
            .in_language(lang),
        ]);
    };
    let checked = if lang.is_easy_read() { take_checked(&mut entries).map_err(|problem| vec![bad_check(file, &problem, lang)])? } else { None };
    flatten(entries, &mut KeyPath::top(), &mut units);
    let avoided = if path.ends_with("/glossary.yaml") { take_avoided(&mut units) } else { Vec::new() };
    let mut overlay = Overlay::new(file, units, checked);
    overlay.avoided = avoided;
    Ok(overlay)
}

/// Takes the `avoid:` of terms out of `units`: forms with `;` between them, by the name of the term.
fn take_avoided(units: &mut Vec<(Box<str>, Box<str>)>) -> Vec<(Box<str>, Box<str>)> {
    let term = |path: &str| path.strip_prefix("terms.").and_then(|rest| rest.strip_suffix(".avoid")).map(Box::<str>::from);
    let mut avoided = Vec::new();
    units.retain(|(path, words)| {
        let Some(term) = term(path) else { return true };
        avoided.extend(words.split(';').map(str::trim).filter(|form| !form.is_empty()).map(|form| (term.clone(), form.into())));
        false
    });
    avoided
}

fn flatten(entries: Vec<(String, Tree)>, at: &mut KeyPath, units: &mut Vec<(Box<str>, Box<str>)>) {
    for (key, value) in entries {
        let length = at.push(&key);
        match value {
            Tree::Words(words) if words.trim().is_empty() => {}
            Tree::Words(words) => units.push((at.as_str().into(), words)),
            Tree::Inner(inner) => flatten(inner, at, units),
            Tree::Nothing => {}
        }
        at.leave(length);
    }
}

fn take_checked(entries: &mut Vec<(String, Tree)>) -> Result<Option<Checked>, String> {
    let mut take = |name: &str| {
        let index = entries.iter().position(|(key, _)| key == name)?;
        match entries.remove(index).1 {
            Tree::Words(words) => Some(words),
            _ => None,
        }
    };
    match (take("checked_by"), take("checked_on")) {
        (Some(by), Some(on)) => Ok(Some(Checked { by: by.parse::<Fact>()?, on: on.parse::<Day>()? })),
        (None, None) => Ok(None),
        _ => Err("`checked_by` and `checked_on` go together; give both, or neither".to_owned()),
    }
}

fn bad_check(file: FileIndex, problem: &str, lang: &Lang) -> Finding {
    let (message, help) = problem.split_once("; ").unwrap_or((problem, "write the group and the day"));
    Finding::new(&RECORD_BAD_VALUE, file, At::Key(KeyPath::from("checked_on")), message, format!("To put this right: {help}.")).in_language(lang)
}

fn faults(piece: yaml::Piece<'_>, said: &str, lang: &Lang) -> Vec<Finding> {
    let tree = match marks::read(piece.text, piece.first_line) {
        Ok(tree) => tree,
        Err(fault) => return vec![yaml::syntax(piece, fault).in_language(lang)],
    };
    let mut findings = Vec::new();
    let mut open = vec![&tree];
    while let Some(node) = open.pop() {
        match &node.value {
            marks::Value::Map(entries) => {
                for (index, (key, value)) in entries.iter().enumerate() {
                    let first = entries[..index].iter().find(|(earlier, _)| earlier.text() == key.text());
                    if let (Some((first, _)), Some(name)) = (first, key.text()) {
                        findings.push(yaml::given_twice(piece.file, name, key.place, first.place).in_language(lang));
                    }
                    open.push(value);
                }
            }
            marks::Value::List(_) | marks::Value::Alias => {
                let help = "Use the same fields as the record, and give each piece of words on its own.";
                findings.push(
                    Finding::new(&RECORD_WRONG_TYPE, piece.file, At::Exactly(node.place), "a translation holds only words and groups of words", help)
                        .in_language(lang),
                );
            }
            marks::Value::Scalar { .. } => {}
        }
    }
    if findings.is_empty() {
        let message = format!("this translation cannot be read: {said}");
        findings.push(Finding::new(&RECORD_BAD_VALUE, piece.file, At::File, message, "Put the words in quotes.").in_language(lang));
    }
    findings
}
