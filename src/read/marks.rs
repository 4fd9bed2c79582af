//! The marked parser: YAML with the place of every key and value.
//!
//! `serde_yaml` reads records fast, but gives no places for good values, reports a missing field or a repeated key at line 1, and stops at the first
//! fault. So only when something is wrong, or a rule needs a place, the same text is read again here with `saphyr-parser`, the event parser of the YAML
//! library saphyr. Limits keep hostile files harmless: no more than [`MAX_DEPTH`] levels, no aliases followed.

use crate::words::source::Place;
use saphyr_parser::{Event, Parser, Span};

/// How deep lists and maps may lie in each other.
pub const MAX_DEPTH: usize = 64;

/// A value with its place.
#[derive(Debug)]
pub struct Node {
    /// Where it stands.
    pub place: Place,
    /// What it is.
    pub value: Value,
}

/// A YAML value as it is written: text is never guessed to be a number.
#[derive(Debug)]
pub enum Value {
    /// One piece of text; `quoted` when it stands in quotes or is a block.
    Scalar {
        /// The text.
        text: String,
        /// Whether it is certainly text.
        quoted: bool,
    },
    /// A list.
    List(Vec<Node>),
    /// Keys and values in the author's order, repeated keys included.
    Map(Vec<(Node, Node)>),
    /// An alias to another value, which is not followed.
    Alias,
}

impl Node {
    /// The text of a scalar.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    /// Whether nothing is written: `name:` with nothing after it, `~` or `null`.
    pub fn is_null(&self) -> bool {
        matches!(&self.value, Value::Scalar { text, quoted: false } if matches!(text.as_str(), "" | "~" | "null" | "Null" | "NULL"))
    }

    /// The key node and the value of `key`, when this is a map that has it.
    pub fn entry(&self, key: &str) -> Option<(&Node, &Node)> {
        match &self.value {
            Value::Map(entries) => entries.iter().find(|(name, _)| name.text() == Some(key)).map(|(name, value)| (name, value)),
            _ => None,
        }
    }

    /// The entry or item that one step of a key path leads to.
    fn step<'a>(&'a self, path: &str) -> Option<(Option<&'a Node>, &'a Node, usize)> {
        if let Some(rest) = path.strip_prefix('[') {
            let end = rest.find(']')?;
            let Value::List(items) = &self.value else { return None };
            return Some((None, items.get(rest[..end].parse::<usize>().ok()?)?, end + 2));
        }
        let Value::Map(entries) = &self.value else { return None };
        // A key may itself hold dots (an address, say), so the longest key that fits is the one meant.
        let fits = |key: &str| path.strip_prefix(key).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']));
        let (key, value) = entries.iter().filter(|(key, _)| key.text().is_some_and(fits)).max_by_key(|(key, _)| key.text().map_or(0, str::len))?;
        Some((Some(key), value, key.text().map_or(0, str::len)))
    }

    /// Follows a key path as far as it goes: the last key node, the last value, and whether all of the path was there.
    pub fn follow(&self, path: &str) -> (Option<&Node>, &Node, bool) {
        let (mut key, mut value, mut rest) = (None, self, path);
        while !rest.is_empty() {
            let Some((found_key, found, length)) = value.step(rest) else { return (key, value, false) };
            key = found_key.or(key);
            value = found;
            rest = rest[length..].trim_start_matches('.');
        }
        (key, value, true)
    }
}

/// YAML that could not be read: where, and what the parser said.
#[derive(Debug)]
pub struct SyntaxFault {
    /// Where.
    pub place: Place,
    /// What is wrong.
    pub message: String,
}

/// Reads `text`, whose first line is line `first_line` of its file, into a tree with places. An empty text is a null.
///
/// # Errors
/// The first place that is not YAML, or that goes past the limits.
pub fn read(text: &str, first_line: usize) -> Result<Node, SyntaxFault> {
    let place = |span: &Span| {
        let length = if span.end.line() == span.start.line() { span.end.col().saturating_sub(span.start.col()) } else { 1 };
        Place { line: span.start.line() + first_line - 1, column: span.start.col() + 1, length: length.max(1) }
    };
    let mut open: Vec<(Node, Option<Node>)> = Vec::new();
    let mut root = None;
    let mut documents = 0;
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| SyntaxFault {
            place: Place { line: error.marker().line() + first_line - 1, column: error.marker().col() + 1, length: 1 },
            message: error.info().to_owned(),
        })?;
        let at = place(&span);
        let finished = match event {
            Event::Scalar(words, style, ..) => {
                Node { place: at, value: Value::Scalar { text: words.into_owned(), quoted: style != saphyr_parser::ScalarStyle::Plain } }
            }
            Event::Alias(_) => Node { place: at, value: Value::Alias },
            Event::SequenceStart(..) | Event::MappingStart(..) => {
                if open.len() >= MAX_DEPTH {
                    return Err(SyntaxFault { place: at, message: format!("lists and fields lie more than {MAX_DEPTH} deep in each other") });
                }
                let value = if matches!(event, Event::SequenceStart(..)) { Value::List(Vec::new()) } else { Value::Map(Vec::new()) };
                open.push((Node { place: at, value }, None));
                continue;
            }
            Event::SequenceEnd | Event::MappingEnd => match open.pop() {
                Some((node, _)) => node,
                None => continue,
            },
            Event::DocumentStart(..) => {
                documents += 1;
                if documents > 1 {
                    return Err(SyntaxFault { place: at, message: "a second document starts here".to_owned() });
                }
                continue;
            }
            _ => continue,
        };
        match open.last_mut() {
            None => root = Some(finished),
            Some((Node { value: Value::List(items), .. }, _)) => items.push(finished),
            Some((Node { value: Value::Map(entries), .. }, key)) => match key.take() {
                None => *key = Some(finished),
                Some(key) => entries.push((key, finished)),
            },
            Some(_) => {}
        }
    }
    let nothing = Node { place: Place { line: first_line, ..Place::START }, value: Value::Scalar { text: String::new(), quoted: false } };
    Ok(root.unwrap_or(nothing))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_and_value_has_its_place() {
        let node = read("name: Splash\ncosts:\n  options:\n    session: { price: £4 }\nlist:\n  - a\n  - b\n", 1).unwrap();
        let (key, value, whole) = node.follow("costs.options.session.price");
        assert!(whole);
        assert_eq!((key.unwrap().place.line, key.unwrap().place.column), (4, 16));
        assert_eq!(value.text(), Some("£4"));
        assert_eq!(node.follow("list[1]").1.place.line, 7);
        assert!(!node.follow("costs.free").2);
    }

    #[test]
    fn deep_nesting_and_aliases_are_bounded() {
        assert!(read(&"[".repeat(10_000), 1).is_err());
        assert!(matches!(read("a: &x 1\nb: *x\n", 1).unwrap().entry("b").unwrap().1.value, Value::Alias));
    }
}
