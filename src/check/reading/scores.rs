//! The score of every page, whether or not it is harder than it should be: what a report on the whole site is made from.

use super::{audience, is_page, knowledge, knowledge::Knowledge, page};
use crate::{
    model::{site::Site, units::Unit},
    readability::{
        formulas::Score,
        rules::score,
        text::{Read, Reader},
    },
    words::lang::LangIndex,
};
use rayon::prelude::*;

/// The score of one page.
#[derive(Clone, Debug)]
pub struct PageScore {
    /// The record: `guides/where-to-start`.
    pub record: String,
    /// Its score by the formula that is shown first in the language; `None` when the page is too short for one, or nothing measures the language.
    pub score: Option<Score>,
    /// The number that its readers should have at most, or at least, by the same formula.
    pub target: Option<f64>,
}

impl PageScore {
    /// Whether the page is harder than its target.
    pub fn is_harder(&self) -> bool {
        let both = self.score.zip(self.target);
        both.is_some_and(|(score, target)| score.formula.is_harder(score.value, target))
    }
}

/// The score of every page with words in `language`, in the order of `units`.
pub fn of(site: &Site, units: &[Unit<'_>], language: LangIndex) -> Vec<PageScore> {
    let names = knowledge::names(site);
    let knowledge = Knowledge::of(site, language);
    let lang = &site.edition(language).lang;
    let reader = || Reader::new(knowledge.language).knowing(names.as_ref(), knowledge.explained.as_ref());
    let one = |reader: &mut Reader<'_>, unit: &Unit<'_>| {
        let found = page(site, unit, language)?;
        let reads: Vec<Read<'_>> = found.passages.iter().map(|(_, passage)| reader.read(passage)).collect();
        let score = score::of(&reads, knowledge.language.tag);
        let target = score.and_then(|score| score.formula.target(audience(&unit.record, lang)));
        Some(PageScore { record: unit.record.clone(), score, target })
    };
    let pages: Vec<&Unit<'_>> = units.iter().filter(|unit| is_page(&unit.record)).collect();
    pages.into_par_iter().with_min_len(16).map_init(reader, one).flatten().collect()
}
