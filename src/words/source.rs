//! The files that were read, and where in them something stands.

use super::key::KeyPath;
use std::sync::Arc;

/// A source file as it was read: text with `\n` line ends and no byte-order mark.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// The path from the root of the site, with `/` between folders on every system.
    pub path: Arc<str>,
    /// The whole text.
    pub text: Arc<str>,
}

/// A source file's place in [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileIndex(u32);

/// Every file that was read.
#[derive(Clone, Debug, Default)]
pub struct Sources(Vec<SourceFile>);

impl Sources {
    /// Takes the files in the order of their indexes.
    pub fn new(files: Vec<SourceFile>) -> Self {
        Self(files)
    }

    /// Adds a file and returns its index.
    pub fn add(&mut self, file: SourceFile) -> FileIndex {
        self.0.push(file);
        FileIndex::from_index(self.0.len() - 1)
    }

    /// The file at `index`.
    pub fn get(&self, index: FileIndex) -> &SourceFile {
        &self.0[index.0 as usize]
    }

    /// Every file, in the order of their indexes.
    pub fn files(&self) -> &[SourceFile] {
        &self.0
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing was read.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FileIndex {
    /// The index of the `index`th file.
    ///
    /// # Panics
    /// When there are more than four thousand million files, which no machine can hold.
    pub fn from_index(index: usize) -> Self {
        Self(u32::try_from(index).expect("fewer than 2^32 source files"))
    }
}

/// Where in a file something stands, before it is turned into a line and a column.
///
/// Rules name a key or an offset; the line and column are worked out only for what is reported, so a build without faults pays nothing for places.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum At {
    /// The file as a whole.
    File,
    /// The value at this path of keys, or the nearest enclosing one that is there.
    Value(KeyPath),
    /// The key itself at this path.
    Key(KeyPath),
    /// A range of bytes of the text: start and length.
    Bytes(usize, usize),
    /// A range of bytes of the words of the value at this path: start and length.
    Within(KeyPath, usize, usize),
    /// A place that was already known: line and column from 1, and a length in characters.
    Exactly(Place),
}

/// One place of one file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// Which file.
    pub file: FileIndex,
    /// Where in it.
    pub at: At,
}

/// A line and column, both from 1, and how many characters are meant (at least 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// How many characters of that line are meant.
    pub length: usize,
}

impl Place {
    /// The first character of a file.
    pub const START: Self = Self { line: 1, column: 1, length: 1 };

    /// The place of `length` bytes from byte `start` of `text`, cut off at the end of the line.
    pub fn of_bytes(text: &str, start: usize, length: usize) -> Self {
        Self::on_lines(text, &line_starts(text), start, length)
    }

    /// The same, for a text whose lines are known to start at `lines`.
    pub fn on_lines(text: &str, lines: &[usize], start: usize, length: usize) -> Self {
        let start = text.floor_char_boundary(start);
        let end = text.floor_char_boundary(start + length);
        let line = lines.partition_point(|line| *line <= start);
        let line_start = lines[line - 1];
        let line_end = lines.get(line).map_or(text.len(), |next| next - 1);
        Self { line, column: text[line_start..start].chars().count() + 1, length: text[start..end.min(line_end)].chars().count().max(1) }
    }
}

/// The bytes at which the lines of `text` start; the first is 0.
pub fn line_starts(text: &str) -> Vec<usize> {
    std::iter::once(0).chain(memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_not_bytes() {
        let text = "name: Ŵyn\nsummary: hello";
        let at = text.find("hello").unwrap();
        assert_eq!(Place::of_bytes(text, at, 5), Place { line: 2, column: 10, length: 5 });
        assert_eq!(Place::of_bytes(text, text.find('y').unwrap(), 100), Place { line: 1, column: 8, length: 2 });
    }
}
