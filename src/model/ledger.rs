//! What is remembered of addresses: `content/addresses.tsv`, one sorted line for every address the site has ever had, so that none of them dies.
//!
//! A line is the kind, the address without the host, the base and the language, the day on which it was first recorded and, where there is one, its title in the source
//! language, with tabs between them:
//!
//! ```text
//! page    services/saturday-splash    2026-11-23    Saturday Splash swimming
//! ```
//!
//! Lists for several things at once and the letters of the A to Z are not in it: they come from the needs, stages, areas and names that are.

use crate::words::date::Date;
use std::{collections::BTreeMap, fmt};

/// What an address is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AddressKind {
    /// A picture or document: `media/map.pdf`.
    File,
    /// A language, by its tag; its title is its own name.
    Language,
    /// An old address that leads on; its title is where it led.
    Moved,
    /// A page, without its language.
    Page,
    /// How addresses look: `folders` or `files`.
    Style,
}

impl AddressKind {
    /// Every kind, in the order of their words.
    pub const ALL: [Self; 5] = [Self::File, Self::Language, Self::Moved, Self::Page, Self::Style];

    /// The word that the file uses.
    pub fn name(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Language => "language",
            Self::Moved => "moved",
            Self::Page => "page",
            Self::Style => "style",
        }
    }

    /// What several of them are called.
    pub fn many(self) -> &'static str {
        match self {
            Self::File => "files",
            Self::Language => "languages",
            Self::Moved => "old addresses",
            Self::Page => "pages",
            Self::Style => "styles of address",
        }
    }
}

/// What is remembered of one address.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Known {
    /// The day on which it was first recorded.
    pub since: Date,
    /// Its title in the source language; empty when it has none of its own.
    pub title: Box<str>,
}

/// Every address that is remembered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger(BTreeMap<(AddressKind, Box<str>), Known>);

impl Ledger {
    /// Reads a ledger. Lines that are not as the tool writes them are returned by their number, from 1. Where two people recorded one address, the earlier line counts.
    pub fn parse(text: &str) -> (Self, Vec<usize>) {
        let (mut ledger, mut bad) = (Self::default(), Vec::new());
        for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#')) {
            let Some((kind, address, known)) = line_of(line) else {
                bad.push(number);
                continue;
            };
            let place = ledger.0.entry((kind, address.into())).or_insert_with(|| known.clone());
            if known < *place {
                *place = known;
            }
        }
        (ledger, bad)
    }

    /// What is remembered of `address`.
    pub fn get(&self, kind: AddressKind, address: &str) -> Option<&Known> {
        self.0.get(&(kind, address.into()))
    }

    /// Remembers `address` as of `today`, or keeps the day it was recorded on and takes its present `title`. Returns whether it was new.
    pub fn remember(&mut self, kind: AddressKind, address: &str, title: &str, today: Date) -> bool {
        let before = self.0.get(&(kind, address.into())).map(|known| known.since);
        self.0.insert((kind, address.into()), Known { since: before.unwrap_or(today), title: tidy(title).into() });
        before.is_none()
    }

    /// Every address, by kind and then by address.
    pub fn iter(&self) -> impl Iterator<Item = (AddressKind, &str, &Known)> {
        self.0.iter().map(|((kind, address), known)| (*kind, &**address, known))
    }

    /// The addresses of `kind`.
    pub fn of(&self, kind: AddressKind) -> impl Iterator<Item = (&str, &Known)> {
        self.iter().filter(move |(other, ..)| *other == kind).map(|(_, address, known)| (address, known))
    }
}

/// A title on one line, as the file can hold it.
fn tidy(title: &str) -> String {
    title.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn line_of(line: &str) -> Option<(AddressKind, &str, Known)> {
    let mut parts = line.split('\t');
    let word = parts.next()?;
    let kind = AddressKind::ALL.into_iter().find(|kind| kind.name() == word)?;
    let address = parts.next().filter(|address| !address.is_empty() && !address.starts_with('/'))?;
    let since = parts.next()?.parse().ok()?;
    let title = tidy(parts.next().unwrap_or_default());
    parts.next().is_none().then(|| (kind, address, Known { since, title: title.into() }))
}

impl fmt::Display for Ledger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "# Written by localoffer: every address this site has had, so that none of them dies. Keep it with the site; do not edit it.")?;
        for (kind, address, known) in self.iter() {
            write!(f, "{}\t{address}\t{}", kind.name(), known.since)?;
            if !known.title.is_empty() {
                write!(f, "\t{}", known.title)?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

#[cfg(test)]
#[path = "ledger_tests.rs"]
mod tests;
