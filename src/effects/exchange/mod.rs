//! Words on their way to translators and back: the units of one language in a file that their own tools open.
//!
//! The truth stays in the sidecar files; what is exchanged is made from them and laid back into them.

pub mod memory;
pub mod po;
pub mod sheet;
pub mod sidecar;
pub mod xliff;

use crate::{
    model::{
        freshness::{Piece, Standing, pieces},
        site::Site,
        units::Unit,
    },
    words::{lang::LangIndex, text_digest::TextDigest},
};
use memory::Memory;

/// One unit of words with its translation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exchanged {
    /// The record and the unit with `:` between them: `services/saturday-splash:summary`, `guides/where-to-start:body[3]`.
    pub id: String,
    /// The words of the source.
    pub source: String,
    /// The words of the source at the time of the translation, when they were other ones.
    pub previous: Option<String>,
    /// The translation; empty when there is none.
    pub target: String,
    /// What helps the translator: the kind of words, and the address where they are shown.
    pub note: String,
    /// Whether the translation is not finished: older than its source, or a machine's.
    pub unfinished: bool,
}

impl Exchanged {
    /// The record of the unit, and its name in the record.
    pub fn place(&self) -> Option<(&str, &str)> {
        self.id.split_once(':')
    }
}

/// The units of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// The language of the source.
    pub from: String,
    /// The language of the translation.
    pub to: String,
    /// The name of the site.
    pub site: String,
    /// The day it was made, `2026-11-23`.
    pub day: String,
    /// The units in the order of the site.
    pub units: Vec<Exchanged>,
}

/// What a file from a translator holds.
#[derive(Debug, Default)]
pub struct Received {
    /// The language that the file says it is in.
    pub to: Option<String>,
    /// The units.
    pub units: Vec<Exchanged>,
}

/// The file was not in the format it should be in: the line, and what is wrong there.
#[derive(Debug)]
pub struct Malformed {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub problem: String,
}

/// The units of `language` as they stand, for a translator. `page` gives the address of the page that shows a record, if one does.
pub fn gather(site: &Site, units: &[Unit<'_>], language: LangIndex, memory: &Memory, page: impl Fn(&str) -> Option<String>) -> Vec<Exchanged> {
    let mut gathered = Vec::new();
    for unit in units {
        let address = page(&unit.record);
        for piece in pieces(site, unit, language) {
            gathered.push(exchanged(unit, &piece, memory, address.as_deref()));
        }
    }
    gathered
}

fn exchanged(unit: &Unit<'_>, piece: &Piece<'_>, memory: &Memory, address: Option<&str>) -> Exchanged {
    let is_line = unit.words.iter().any(|(path, text)| path.as_str() == piece.name && text.is_line());
    let kind = if is_line { "One line of plain words." } else { "Markdown: keep the marks, the links and the number of lines of a list." };
    let stale = piece.standing == Standing::Stale;
    let previous = piece.recorded.filter(|entry| entry.source != TextDigest::of(piece.source)).and_then(|entry| memory.get(entry.source));
    Exchanged {
        id: format!("{}:{}", unit.record, piece.name),
        source: piece.source.trim().to_owned(),
        previous: previous.map(|words| words.trim().to_owned()),
        target: piece.target.unwrap_or_default().trim().to_owned(),
        note: address.map_or_else(|| kind.to_owned(), |address| format!("{kind} Shown at {address}")),
        unfinished: piece.target.is_some() && (stale || piece.machine),
    }
}
