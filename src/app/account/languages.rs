//! How every language stands: what of the source is translated, and whether it still says the same. `localoffer translations status` prints the same.

use crate::{
    model::{
        freshness::{Tally, pieces},
        site::Site,
        units::Unit,
    },
    words::lang::LangIndex,
};
use rayon::prelude::*;
use serde::Serialize;
use serde_json::json;

/// How one language stands.
#[derive(Debug)]
pub struct Language {
    /// Its tag.
    pub lang: String,
    /// Its own name.
    pub name: String,
    /// The direction its name is written in.
    pub direction: &'static str,
    /// Interface messages that are there, of how many.
    pub interface: (usize, usize),
    /// What its interface files say of themselves.
    pub state: String,
    /// The words of records and guides.
    pub tally: Tally,
    /// Records with a stale translation, each with how many units are stale.
    pub stale: Vec<(String, usize)>,
}

/// Every language of `site` but the source's. `units` are the words of the source.
pub fn all(site: &Site, units: &[Unit<'_>]) -> Vec<Language> {
    site.languages().skip(1).collect::<Vec<_>>().into_par_iter().map(|language| Language::of(site, units, language)).collect()
}

/// How many translations in `languages` are older than their source.
pub fn stale(languages: &[Language]) -> usize {
    languages.iter().map(|language| language.tally.units[3]).sum()
}

impl Language {
    /// How `language` stands.
    pub fn of(site: &Site, units: &[Unit<'_>], language: LangIndex) -> Self {
        let (edition, source) = (site.edition(language), site.edition(LangIndex::SOURCE));
        let mut tally = Tally::default();
        let mut stale = Vec::new();
        for unit in units {
            let before = tally.units[3];
            pieces(site, unit, language).iter().for_each(|piece| tally.count(piece));
            if tally.units[3] > before {
                stale.push((unit.record.clone(), tally.units[3] - before));
            }
        }
        let all = || source.messages.by_name.keys().filter(|name| !name.starts_with('-'));
        // An easy-read edition needs only what it says more simply; the rest it shares with its language.
        let there = if edition.lang.is_easy_read() { all().count() } else { all().filter(|name| edition.messages.by_name.contains_key(*name)).count() };
        Self {
            lang: edition.lang.to_string(),
            name: edition.name.to_string(),
            direction: edition.lang.direction().html(),
            interface: (there, all().count()),
            state: edition.messages.state.as_deref().unwrap_or("-").split('.').next().unwrap_or_default().to_owned(),
            tally,
            stale,
        }
    }

    /// Words of the source that are translated and say what it says, as far as anybody knows, and how many there are.
    pub fn done(&self) -> (usize, usize) {
        (self.tally.words[..3].iter().sum(), self.tally.words.iter().sum())
    }
}

impl Serialize for Language {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let counts =
            |counts: &[usize; 6]| Tally::KINDS.iter().zip(counts).map(|(kind, count)| ((*kind).to_owned(), json!(count))).collect::<serde_json::Map<_, _>>();
        let (done, whole) = self.done();
        let object = json!({
            "lang": self.lang,
            "name": self.name,
            "direction": self.direction,
            "interface": { "translated": self.interface.0, "messages": self.interface.1, "state": self.state },
            "done_per_cent": per_cent(done, whole),
            "units": counts(&self.tally.units),
            "words": counts(&self.tally.words),
            "stale": self.stale.iter().map(|(record, units)| json!({ "record": record, "units": units })).collect::<Vec<_>>(),
        });
        object.serialize(serializer)
    }
}

/// A share in whole per cent, never 100 while something is left.
pub fn per_cent(part: usize, whole: usize) -> usize {
    (part * 100).checked_div(whole).unwrap_or(100)
}
