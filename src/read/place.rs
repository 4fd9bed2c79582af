//! From key paths and bytes to lines and columns, for what is reported.

use super::{front_matter, marks};
use crate::words::source::{At, FileIndex, Place, SourceFile};

/// The place of `at` in `file`. A path that is not there gives the nearest thing around it: the record's name for the top, never a made-up line.
pub fn resolve(file: &SourceFile, at: &At) -> Place {
    match at {
        At::File => Place::START,
        At::Exactly(place) => *place,
        At::Bytes(start, length) => Place::of_bytes(&file.text, *start, *length),
        At::Key(path) => by_path(file, path.as_str(), true),
        At::Value(path) => by_path(file, path.as_str(), false),
    }
}

fn by_path(file: &SourceFile, path: &str, wants_key: bool) -> Place {
    let markdown = file.path.ends_with(".md");
    let parts = markdown.then(|| front_matter::split(FileIndex::from_index(0), &file.text).ok()).flatten();
    if let (Some(parts), "body") = (&parts, path) {
        let lead = parts.body.len() - parts.body.trim_start().len();
        return Place::of_bytes(&file.text, parts.body_offset + lead, 1);
    }
    let (text, first_line) = parts.as_ref().map_or((&*file.text, 1), |parts| (parts.facts.text, parts.facts.first_line));
    let Ok(tree) = marks::read(text, first_line) else { return Place::START };
    let (key, value, whole) = tree.follow(path);
    match key {
        Some(key) if wants_key || !whole => key.place,
        Some(_) => value.place,
        None => tree.entry("name").or_else(|| tree.entry("title")).map_or(Place { line: first_line, ..Place::START }, |(key, _)| key.place),
    }
}
