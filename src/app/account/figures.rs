//! The figures of a report that can be compared with those of another day, each with a name that stays.

use super::{Account, coverage};
use serde::Serialize;

/// Which way a figure is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Better {
    /// More is better.
    Higher,
    /// Fewer is better.
    Lower,
    /// Neither.
    Neither,
}

/// A figure.
#[derive(Clone, Debug, Serialize)]
pub struct Figure {
    /// Its name, which is the same in every report: `coverage.missing`.
    pub id: String,
    /// What it counts, in plain words.
    pub about: String,
    /// How many.
    pub value: usize,
    /// Which way it is better.
    pub better: Better,
}

/// Every figure of `account`, in the order of its parts.
pub fn of(account: &Account) -> Vec<Figure> {
    use Better::{Higher, Lower, Neither};
    let mut figures = Vec::new();
    let mut add = |id: &str, about: &str, value: usize, better: Better| figures.push(Figure { id: id.to_owned(), about: about.to_owned(), value, better });
    let counts = coverage::together(&account.coverage);
    if counts.all() > 0 {
        add("coverage.covered", "Items of the law covered", counts.covered, Higher);
        add("coverage.thin", "Items of the law only partly covered", counts.thin, Lower);
        add("coverage.stale", "Items of the law whose answers are out of date", counts.stale, Lower);
        add("coverage.missing", "Items of the law missing", counts.missing, Lower);
    }
    let fresh = &account.freshness;
    add("freshness.records", "Records that somebody keeps right", fresh.records, Neither);
    add("freshness.current", "Records checked in time", fresh.all.current, Higher);
    add("freshness.past-due", "Records past their check", fresh.all.past_due, Lower);
    add("freshness.long-past-due", "Records long past their check", fresh.all.long_past_due, Lower);
    add("readability.harder", "Pages that are harder to read than they should be", account.readability.iter().map(|reading| reading.harder).sum(), Lower);
    for language in &account.languages {
        let (done, whole) = language.done();
        let share = super::languages::per_cent(done, whole);
        add(&format!("languages.{}.done", language.lang), &format!("Words in {} that say what the source says, per cent", language.name), share, Higher);
    }
    add("languages.stale", "Translations older than their source", super::languages::stale(&account.languages), Lower);
    let votes = &account.approvals.all;
    add("approvals.stands", "Votes of parents that stand", votes.stands, Higher);
    add("approvals.lapsed", "Votes of parents on words that have changed since", votes.lapsed, Lower);
    add("approvals.unbound", "Votes of parents that are bound to no words", votes.unbound, Lower);
    let links = &account.links;
    add("links.works", "Addresses on other sites that work", links.tally.works, Higher);
    add("links.broken", "Addresses on other sites that are broken", links.tally.broken, Lower);
    add("links.cannot-tell", "Addresses on other sites that do not say", links.tally.cannot_tell, Lower);
    add("links.not-asked", "Addresses on other sites that nobody has asked", links.tally.not_asked, Lower);
    let years = &account.comments.years;
    add("comments.answered", "Comments published with their answers", years.iter().map(|year| year.answered).sum(), Higher);
    add("comments.done", "Things done because of a comment", years.iter().map(|year| year.done).sum(), Higher);
    add(
        "comments.kept-out",
        "Comments kept out, for one of the two reasons of the law",
        years.iter().map(|year| year.vexatious + year.about_one_person).sum(),
        Neither,
    );
    if let Some(weights) = &account.weights {
        add("weights.pages", "Pages of the site", weights.pages, Neither);
        add("weights.median", "Weight of a page in the middle, in bytes", weights.median, Lower);
        add("weights.heaviest", "Weight of the heaviest page, in bytes", weights.heaviest.first().map_or(0, |page| page.bytes), Lower);
    }
    let found = account.findings.all;
    add("findings.errors", "Problems that stop the site", found.errors, Lower);
    add("findings.warnings", "Problems that somebody should look at", found.warnings, Lower);
    add("findings.notes", "Notes for the next edit", found.notes, Lower);
    figures
}
