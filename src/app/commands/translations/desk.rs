//! What every command about translations starts from: the site as it was read, and the files the tool keeps.

use crate::{
    app::pipeline::read_site,
    effects::{exchange::memory::Memory, source_file},
    model::{
        freshness::{Piece, is_block, path_of, pieces},
        lock::{Entry, Lock, State},
        site::Site,
        units::Unit,
    },
    read::walk::{LOCK, MEMORY},
    words::{
        date::Date,
        error::Error,
        lang::{Lang, LangIndex},
        nearest::suggestion,
        text_digest::TextDigest,
    },
};
use clap::Args;
use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

/// What every command about translations takes.
#[derive(Debug, Args)]
pub struct Place {
    /// The folder of the site: the one that holds content/site.yaml.
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
    /// The day it is, like 2026-11-23 [default: SOURCE_DATE_EPOCH, else the day in London].
    #[arg(long, value_name = "DAY", value_parser = crate::app::cli::parse_date)]
    pub today: Option<Date>,
}

/// A site, open for work on its words.
pub struct Desk<'a> {
    /// The folder of the site.
    pub root: &'a Path,
    /// The site.
    pub site: Site,
    /// The day it is.
    pub today: Date,
}

impl<'a> Desk<'a> {
    /// Opens the site at `place`. Records with faults are left out; `check` says what is wrong with them.
    ///
    /// # Errors
    /// When there is no site there, or it cannot be read.
    pub fn open(place: &'a Place) -> Result<Self, Error> {
        let site = read_site(&place.root)?;
        Ok(Self { root: &place.root, site, today: crate::app::cli::today(place.today, &place.root)? })
    }

    /// The languages that `name` means: one of the site's own, or all of them for `all`; never the source language.
    ///
    /// # Errors
    /// When the site has no such language.
    pub fn languages(&self, name: &str) -> Result<Vec<LangIndex>, Error> {
        let translated = || self.site.languages().skip(1);
        if name == "all" {
            return Ok(translated().collect());
        }
        let found = translated().find(|language| self.lang(*language).as_str() == name);
        found.map(|language| vec![language]).ok_or_else(|| {
            let help = suggestion(name, translated().map(|language| self.lang(language).as_str()).chain(["all"]).collect::<Vec<_>>());
            let problem = if self.lang(LangIndex::SOURCE).as_str() == name {
                "this is the language of the records, which is not translated"
            } else {
                "the site has no such language"
            };
            Error::setup(Path::new(name), problem, help)
        })
    }

    /// The tag of `language`.
    pub fn lang(&self, language: LangIndex) -> &Lang {
        &self.site.edition(language).lang
    }

    /// The words that translations were made from.
    ///
    /// # Errors
    /// When the file is there and cannot be read.
    pub fn memory(&self) -> Result<Memory, Error> {
        Ok(source_file::read(self.root, &format!("locales/{MEMORY}"))?.as_deref().map(Memory::parse).unwrap_or_default())
    }

    /// What is remembered of the translations of `language`.
    ///
    /// # Errors
    /// When the lock file cannot be read, or a line of it is not one that the tool wrote: what is in it would be lost.
    pub fn lock(&self, language: LangIndex) -> Result<Lock, Error> {
        let path = format!("locales/{}/{LOCK}", self.lang(language));
        let (lock, bad) = source_file::read(self.root, &path)?.map(|text| Lock::parse(&text)).unwrap_or_default();
        match bad.first() {
            None => Ok(lock),
            Some(line) => Err(Error::setup(
                &self.root.join(path),
                format!("line {line} is not one that the tool has written"),
                "Put the file right first, so that nothing in it is lost; `localoffer check` says how",
            )),
        }
    }

    /// Writes the lock of `language`.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write_lock(&self, language: LangIndex, lock: &Lock) -> Result<(), Error> {
        source_file::write(self.root, &format!("locales/{}/{LOCK}", self.lang(language)), &lock.to_string()).map(drop)
    }

    /// Writes the words that the locks of all languages need, `changed` in place of the locks as they were read; `older` are words of sources that a file brought.
    ///
    /// # Errors
    /// When the file cannot be read or written.
    pub fn write_memory(&self, units: &[Unit<'_>], older: &[&str], changed: &[(LangIndex, Lock)]) -> Result<(), Error> {
        let mut memory = self.memory()?;
        let lock = |language: LangIndex| changed.iter().find(|(other, _)| *other == language).map_or(&self.site.edition(language).lock, |(_, lock)| lock);
        let needed: BTreeSet<TextDigest> = self.site.languages().flat_map(|language| lock(language).sources().collect::<Vec<_>>()).collect();
        for (_, text) in units.iter().flat_map(|unit| &unit.words) {
            let words = text.as_str();
            let blocks = crate::model::blocks::split(words).into_iter().map(|range| &words[range]);
            [words].into_iter().chain(blocks).filter(|words| needed.contains(&TextDigest::of(words))).for_each(|words| memory.keep(words));
        }
        older.iter().filter(|words| needed.contains(&TextDigest::of(words))).for_each(|words| memory.keep(words));
        memory.forget_others(&needed);
        source_file::write(self.root, &format!("locales/{MEMORY}"), &memory.to_string()).map(drop)
    }
}

/// What is remembered of `piece` when somebody says that its translation is right.
pub fn entry(piece: &Piece<'_>, target: &str, state: State, who: &str, today: Date) -> Entry {
    let who = who.split_whitespace().collect::<Vec<_>>().join(" ");
    Entry { source: TextDigest::of(piece.source), target: TextDigest::of(target), state, when: Some(today), who: who.into() }
}

/// Whether `wanted` names `record`, or the unit `name` in it: `services/club`, `services/club:summary`, or a folder such as `services`.
pub fn names(wanted: &[String], record: &str, name: &str) -> bool {
    wanted.is_empty()
        || wanted.iter().any(|one| match one.split_once(':') {
            Some((wanted, unit)) => wanted == record && (unit == name || path_of(name) == unit),
            None => record == one || record.strip_prefix(one.as_str()).is_some_and(|rest| rest.starts_with('/')),
        })
}

/// Refuses `wanted` when it names nothing of the site.
///
/// # Errors
/// The first name that is not there.
pub fn must_name(desk: &Desk<'_>, wanted: &[String], units: &[Unit<'_>]) -> Result<(), Error> {
    for one in wanted {
        let (record, name) = one.split_once(':').unwrap_or((one, ""));
        let unit = units.iter().find(|unit| unit.record == record).filter(|_| !name.is_empty());
        if let Some(unit) = unit {
            let known: BTreeSet<String> =
                desk.site.languages().skip(1).flat_map(|language| pieces(&desk.site, unit, language)).map(|piece| piece.name).collect();
            let is_there = known.iter().any(|known| known == name || path_of(known) == name);
            if !is_there {
                let blocks = known.iter().filter(|known| is_block(known)).count();
                let help = if is_block(name) && blocks > 0 {
                    format!("It has {blocks} parts: body[1] to body[{blocks}]")
                } else {
                    suggestion(name, known.iter().map(String::as_str).collect::<Vec<_>>())
                };
                return Err(Error::setup(Path::new(one), format!("{record} has no words of this name"), help));
            }
        }
        if !units.iter().any(|unit| names(&[record.to_owned()], &unit.record, "")) {
            let help = suggestion(record, units.iter().map(|unit| unit.record.as_str()).collect::<Vec<_>>());
            return Err(Error::setup(Path::new(one), "the site has no record of this name", help));
        }
    }
    Ok(())
}
