//! How easy the pages are to read: their scores by language, the hardest pages, and what the rules found.

use super::page::Page;
use crate::{
    check::reading::scores::{self, PageScore},
    model::{site::Site, units::Unit},
    plan::Plan,
    readability::{
        formulas::{self, Measures},
        language::Language,
    },
    words::{
        diagnostic::{Diagnostic, Level},
        lang::LangIndex,
    },
};
use rayon::prelude::*;
use serde::Serialize;
use std::collections::BTreeMap;

/// Families of rules about how words read.
const FAMILIES: [&str; 4] = ["reading", "heading", "wording", "easy-read"];

/// The most pages of one language that are listed as the hardest.
const HARDEST: usize = 10;

/// How easy the words of one language are to read.
#[derive(Debug, Serialize)]
pub struct Reading {
    /// The tag of the language.
    pub language: String,
    /// Its own name.
    pub name: String,
    /// The direction it is written in.
    pub direction: &'static str,
    /// `tested`, `trend` (a formula that was made for no language) or `none`.
    pub measure: &'static str,
    /// The formula.
    pub formula: Option<&'static str>,
    /// Pages with words in this language.
    pub pages: usize,
    /// Pages long enough for a score.
    pub scored: usize,
    /// Scored pages that are harder than their readers should meet.
    pub harder: usize,
    /// Scored pages by band, from easy to hard.
    pub bands: Vec<Band>,
    /// The hardest pages that are harder than their target, the hardest first.
    pub hardest: Vec<HardPage>,
    /// What the rules found in this language, by rule.
    pub rules: Vec<Found>,
}

/// Pages of one band.
#[derive(Debug, Serialize)]
pub struct Band {
    /// Its name: "fairly easy".
    pub name: &'static str,
    /// How many pages.
    pub pages: usize,
}

/// A page that is harder to read than it should be.
#[derive(Debug, Serialize)]
pub struct HardPage {
    /// The page.
    #[serde(flatten)]
    pub page: Page,
    /// Its score, with one decimal.
    pub score: f64,
    /// What the score means.
    pub band: &'static str,
    /// The score to aim at.
    pub target: f64,
}

/// What one rule found.
#[derive(Debug, Serialize)]
pub struct Found {
    /// The rule.
    pub rule: &'static str,
    /// What it finds.
    pub about: &'static str,
    /// Errors and warnings.
    pub problems: usize,
    /// Notes: worth a thought when somebody edits these words anyway.
    pub notes: usize,
}

/// How easy `site` is to read, by language. `diagnostics` are what was found, with notes.
pub fn of(site: &Site, plan: &Plan, units: &[Unit<'_>], diagnostics: &[&Diagnostic]) -> Vec<Reading> {
    site.languages().collect::<Vec<_>>().into_par_iter().map(|language| reading(site, plan, units, diagnostics, language)).collect()
}

fn reading(site: &Site, plan: &Plan, units: &[Unit<'_>], diagnostics: &[&Diagnostic], language: LangIndex) -> Reading {
    let edition = site.edition(language);
    let (measure, formula) = match formulas::for_language(Language::of(edition.lang.as_str()).tag) {
        Measures::Tested(formulas) => ("tested", formulas.first().copied()),
        Measures::Trend(formulas) => ("trend", formulas.first().copied()),
        Measures::None => ("none", None),
    };
    let pages = scores::of(site, units, language);
    let band = |name: &'static str| Band { name, pages: pages.iter().filter(|page| page.score.is_some_and(|score| score.band == name)).count() };
    let mut harder: Vec<&PageScore> = pages.iter().filter(|page| page.is_harder()).collect();
    let distance = |page: &PageScore| page.score.zip(page.target).map_or(0.0, |(score, target)| (score.value - target).abs());
    harder.sort_by(|one, other| distance(other).total_cmp(&distance(one)).then_with(|| one.record.cmp(&other.record)));
    let hard = |page: &&PageScore| {
        let (score, target) = page.score.zip(page.target)?;
        Some(HardPage { page: Page::named(site, plan, &page.record)?, score: (score.value * 10.0).round() / 10.0, band: score.band, target })
    };
    let mut rules: BTreeMap<&'static str, Found> = BTreeMap::new();
    for one in diagnostics.iter().filter(|one| FAMILIES.contains(&one.rule.family()) && one.language.as_ref() == Some(&edition.lang)) {
        let found = rules.entry(one.rule.id).or_insert_with(|| Found { rule: one.rule.id, about: one.rule.about(), problems: 0, notes: 0 });
        *(if one.level == Level::Note { &mut found.notes } else { &mut found.problems }) += 1;
    }
    let mut rules: Vec<Found> = rules.into_values().collect();
    rules.sort_by_key(|found| (std::cmp::Reverse((found.problems, found.notes)), found.rule));
    Reading {
        language: edition.lang.to_string(),
        name: edition.name.to_string(),
        direction: edition.lang.direction().html(),
        measure,
        formula: formula.map(|formula| formula.name),
        pages: pages.len(),
        scored: pages.iter().filter(|page| page.score.is_some()).count(),
        harder: harder.len(),
        bands: formula.map(|formula| formula.scale.names().map(band).collect()).unwrap_or_default(),
        hardest: harder.iter().take(HARDEST).filter_map(hard).collect(),
        rules,
    }
}
