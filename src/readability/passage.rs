//! A stretch of words that is read as a whole: a paragraph, a heading, an item of a list, a cell of a table, a line.

use std::ops::Range;

/// What kind of stretch it is. Each ends a sentence, with or without a full stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A paragraph.
    Paragraph,
    /// A heading of a level, 1 to 6.
    Heading(u8),
    /// An item of a list.
    Item {
        /// How deep lists lie in each other: 1 for a list in no other.
        depth: u8,
        /// Which list of the text it belongs to, from 0.
        list: u16,
    },
    /// A cell of a table.
    Cell,
    /// One line of plain words that is no markdown: a name, a summary, a label.
    Line,
}

/// A link in a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where its words stand in the passage.
    pub range: Range<usize>,
    /// Where it leads, as written.
    pub to: String,
    /// Whether the address itself is what readers see.
    pub bare: bool,
}

/// A picture in a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The name or address, as written.
    pub to: String,
    /// The words in its place for people who do not see it.
    pub words: String,
    /// Where it stands in the source.
    pub source: Range<usize>,
}

/// A stretch of plain words, and where each of them stands in the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// What kind of stretch it is.
    pub kind: Kind,
    /// Whether it is the first of its text: headings and lists start anew.
    pub first: bool,
    /// The words, without markup, lines joined with a space.
    pub text: String,
    /// Where each piece of the words starts, in them and in the source.
    map: Vec<(usize, usize)>,
    /// Where the passage ends in the source.
    end: usize,
    /// Words in italics, in the passage.
    pub italics: Vec<Range<usize>>,
    /// Words that are underlined, in the passage.
    pub underlined: Vec<Range<usize>>,
    /// Its links.
    pub links: Vec<Link>,
    /// Its pictures.
    pub pictures: Vec<Picture>,
}

impl Passage {
    /// A passage without words, which starts at `start` of its source.
    pub fn new(kind: Kind, start: usize) -> Self {
        Self {
            kind,
            first: false,
            text: String::new(),
            map: Vec::new(),
            end: start,
            italics: Vec::new(),
            underlined: Vec::new(),
            links: Vec::new(),
            pictures: Vec::new(),
        }
    }

    /// One line of plain words.
    pub fn line(text: &str) -> Self {
        let mut passage = Self { first: true, ..Self::new(Kind::Line, 0) };
        passage.push(text, 0..text.len());
        passage
    }

    /// Adds `words`, which stand at `source`.
    pub fn push(&mut self, words: &str, source: Range<usize>) {
        if words.is_empty() {
            return;
        }
        self.map.push((self.text.len(), source.start));
        self.text.push_str(words);
        self.end = source.end;
    }

    /// Where the bytes `words` of the passage stand in its source.
    pub fn source(&self, words: &Range<usize>) -> Range<usize> {
        let start = self.source_of(words.start);
        let end = words.end.checked_sub(1).map_or(start, |last| self.source_of(last.max(words.start)) + 1);
        start..end.max(start)
    }

    fn source_of(&self, at: usize) -> usize {
        let piece = self.map.partition_point(|(start, _)| *start <= at);
        match piece.checked_sub(1).map(|piece| self.map[piece]) {
            Some((start, source)) => (source + at - start).min(self.end.max(source)),
            None => self.end,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_their_place_through_markup() {
        // `Ask **us** now`
        let mut passage = Passage::new(Kind::Paragraph, 0);
        passage.push("Ask ", 0..4);
        passage.push("us", 6..8);
        passage.push(" now", 10..14);
        assert_eq!(passage.text, "Ask us now");
        assert_eq!((passage.source(&(4..6)), passage.source(&(7..10)), passage.source(&(0..10))), (6..8, 11..14, 0..14));
    }
}
