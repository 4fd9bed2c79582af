//! From key paths and bytes to lines and columns, for what is reported.

use super::{front_matter, marks, within::ByteMap};
use crate::words::source::{At, FileIndex, Place, SourceFile, line_starts};
use std::{
    cell::{OnceCell, RefCell},
    collections::HashMap,
};

/// The places of one file. The file is read with its places once, when the first key path is looked up, and each value laid beside its writing once.
pub struct Places<'a> {
    file: &'a SourceFile,
    lines: Vec<usize>,
    read: OnceCell<Marked<'a>>,
    values: RefCell<HashMap<String, Option<ByteMap>>>,
}

/// A file as [`marks`] sees it: its tree, and where the markdown under it starts.
struct Marked<'a> {
    tree: Option<marks::Node>,
    first_line: usize,
    body: Option<(&'a str, usize)>,
}

impl<'a> Places<'a> {
    /// The places of `file`.
    pub fn of(file: &'a SourceFile) -> Self {
        Self { file, lines: line_starts(&file.text), read: OnceCell::new(), values: RefCell::default() }
    }

    /// The place of `at`. A path that is not there gives the nearest thing around it: the record's name for the top, never a made-up line.
    pub fn resolve(&self, at: &At) -> Place {
        match at {
            At::File => Place::START,
            At::Exactly(place) => *place,
            At::Bytes(start, length) => self.bytes(*start, *length),
            At::Key(path) => self.by_path(path.as_str(), true),
            At::Value(path) => self.by_path(path.as_str(), false),
            At::Within(path, start, length) => self.within(path.as_str(), *start, *length),
        }
    }

    fn bytes(&self, start: usize, length: usize) -> Place {
        Place::on_lines(&self.file.text, &self.lines, start, length)
    }

    fn marked(&self) -> &Marked<'a> {
        self.read.get_or_init(|| {
            let text: &'a str = &self.file.text;
            let parts = self.file.path.ends_with(".md").then(|| front_matter::split(FileIndex::from_index(0), text).ok()).flatten();
            let (yaml, first_line) = parts.as_ref().map_or((text, 1), |parts| (parts.facts.text, parts.facts.first_line));
            Marked { tree: marks::read(yaml, first_line).ok(), first_line, body: parts.map(|parts| (parts.body, parts.body_offset)) }
        })
    }

    fn by_path(&self, path: &str, wants_key: bool) -> Place {
        let marked = self.marked();
        if let (Some((body, offset)), "body") = (marked.body, path) {
            let lead = body.len() - body.trim_start().len();
            return self.bytes(offset + lead, 1);
        }
        let Some(tree) = &marked.tree else { return Place::START };
        let (key, value, whole) = tree.follow(path);
        match key {
            Some(key) if wants_key || !whole => key.place,
            Some(_) => value.place,
            None => tree.entry("name").or_else(|| tree.entry("title")).map_or(Place { line: marked.first_line, ..Place::START }, |(key, _)| key.place),
        }
    }

    fn within(&self, path: &str, start: usize, length: usize) -> Place {
        let marked = self.marked();
        if let (Some((_, offset)), "body") = (marked.body, path) {
            return self.bytes(offset + start, length);
        }
        let mut values = self.values.borrow_mut();
        let map = values.entry(path.to_owned()).or_insert_with(|| match marked.tree.as_ref()?.follow(path) {
            (_, node, true) => ByteMap::of(&self.file.text, &self.lines, node),
            _ => None,
        });
        let found = map.as_ref().and_then(|map| map.bytes(start, length));
        found.map_or_else(|| self.by_path(path, false), |bytes| self.bytes(bytes.start, bytes.len()))
    }
}
