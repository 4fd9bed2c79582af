//! Where in a file a part of a YAML value stands: the value's words laid beside the way they are written, with indents, line ends, quotes and escapes between.

use super::marks::{Node, Value};
use std::ops::Range;

/// Where each character of one scalar stands in its file: the byte in the value, and the bytes in the file. White space has no place of its own.
#[derive(Debug)]
pub struct ByteMap(Vec<(usize, Range<usize>)>);

impl ByteMap {
    /// The map of the scalar `node` in `text`, whose lines start at `lines`; `None` when it is no scalar, or cannot be laid beside what is written.
    pub fn of(text: &str, lines: &[usize], node: &Node) -> Option<Self> {
        let Value::Scalar { text: value, .. } = &node.value else { return None };
        let line = *lines.get(node.place.line - 1)?;
        let column = text[line..].char_indices().nth(node.place.column - 1).map_or(0, |(at, _)| at);
        let mut written = Written::at(text, line + column);
        let places = value.char_indices().filter(|(_, c)| !c.is_whitespace()).map(|(at, c)| Some((at, written.find(c)?)));
        places.collect::<Option<Vec<_>>>().map(Self)
    }

    /// The bytes of the file that hold bytes `start..start + length` of the value; `None` when those are only white space.
    pub fn bytes(&self, start: usize, length: usize) -> Option<Range<usize>> {
        let first = self.0.partition_point(|(at, _)| *at < start);
        let end = self.0.partition_point(|(at, _)| *at < start + length.max(1));
        (first < end).then(|| self.0[first].1.start..self.0[end - 1].1.end)
    }
}

/// A scalar as it is written, read character by character.
struct Written<'a> {
    text: &'a str,
    at: usize,
    quote: Option<char>,
}

impl<'a> Written<'a> {
    fn at(text: &'a str, at: usize) -> Self {
        let at = after_properties(text, at);
        let quote = text[at..].chars().next().filter(|c| matches!(c, '"' | '\''));
        let is_block = text[at..].starts_with(['|', '>']);
        let header = if is_block { text[at..].find('\n').unwrap_or(0) } else { quote.map_or(0, char::len_utf8) };
        Self { text, at: at + header, quote }
    }

    /// Steps over white space to the next character, which must be `wanted`: where it stands.
    fn find(&mut self, wanted: char) -> Option<Range<usize>> {
        loop {
            let rest = &self.text[self.at..];
            let c = rest.chars().next()?;
            let (read, length) = match (self.quote, c) {
                (Some('"'), '\\') => escaped(rest)?,
                (Some('\''), '\'') if rest.starts_with("''") => ('\'', 2),
                _ => (c, c.len_utf8()),
            };
            let start = self.at;
            self.at += length;
            if read == wanted {
                return Some(start..self.at);
            }
            if !read.is_whitespace() {
                return None;
            }
        }
    }
}

/// The byte after anchors and tags before a value: `&name`, `!!str`. A picture of markdown, `![](...)`, is none.
fn after_properties(text: &str, mut at: usize) -> usize {
    let named = |rest: &str| rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!');
    while text[at..].starts_with(['&', '!']) && named(&text[at + 1..]) {
        at += text[at..].find(char::is_whitespace).unwrap_or(text.len() - at);
        at += text[at..].len() - text[at..].trim_start().len();
    }
    at
}

/// The character that the escape at the start of `text` stands for (YAML 1.2.2, 5.7), and the bytes it is written in.
fn escaped(text: &str) -> Option<(char, usize)> {
    let code = text[1..].chars().next()?;
    let digits = match code {
        'x' => 2,
        'u' => 4,
        'U' => 8,
        'n' | 'r' | 't' | '\n' | ' ' | 'N' | 'L' | 'P' | '_' => return Some((' ', 2)),
        other => return Some((other, 1 + other.len_utf8())),
    };
    let number = u32::from_str_radix(text.get(2..2 + digits)?, 16).ok()?;
    Some((char::from_u32(number)?, 2 + digits))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{read::marks, words::source::line_starts};

    fn found<'a>(text: &'a str, path: &str, words: &str) -> Option<&'a str> {
        let tree = marks::read(text, 1).unwrap();
        let node = tree.follow(path).1;
        let start = node.text().unwrap().find(words).unwrap();
        ByteMap::of(text, &line_starts(text), node)?.bytes(start, words.len()).map(|range| &text[range])
    }

    #[test]
    fn words_are_found_however_they_are_written() {
        assert_eq!(found("a: plain words here\n", "a", "words"), Some("words"));
        assert_eq!(found("a: 'it''s here'\n", "a", "here"), Some("here"));
        assert_eq!(found("a: \"say \\\"hello\\\" to \\u00e9lan\"\n", "a", "élan"), Some("\\u00e9lan"));
        assert_eq!(found("x:\n  a: |\n    First line.\n\n    Second line.\nb: 1\n", "x.a", "Second"), Some("Second"));
        assert_eq!(found("a: >-\n  One two\n  three four.\nb: 1\n", "a", "two three"), Some("two\n  three"));
        assert_eq!(found("a:\n  plain that\n  goes on\n", "a", "goes"), Some("goes"));
        assert_eq!(found("a: |\n  ![](picture:phone) Phone us.\n", "a", "Phone us"), Some("Phone us"));
        assert_eq!(found("a: !!str \"some words\"\n", "a", "words"), Some("words"));
    }
}
