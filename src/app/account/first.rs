//! The top of the report: a few figures, and what to do first.

use super::{Account, coverage, languages::per_cent};
use crate::words::rule::PERSONAL_FAMILY;
use serde::Serialize;

/// The most things to do that are named first: more is a list that nobody starts.
const MOST: usize = 6;

/// A figure at the top.
#[derive(Debug, Serialize)]
pub struct Headline {
    /// What it is about: "Law".
    pub name: &'static str,
    /// The figure: "58 of 62".
    pub figure: String,
    /// What the figure means, in one sentence.
    pub means: String,
    /// `good`, `look` or `act`.
    pub state: &'static str,
    /// The part of the page that says more.
    pub section: &'static str,
}

/// Something to do.
#[derive(Debug, Serialize)]
pub struct ToDo {
    /// What to do, in one or two plain sentences.
    pub what: String,
    /// The part of the page that says more.
    pub section: &'static str,
}

fn state(act: bool, look: bool) -> &'static str {
    match (act, look) {
        (true, _) => "act",
        (false, true) => "look",
        (false, false) => "good",
    }
}

/// The figures at the top.
pub fn headlines(account: &Account) -> Vec<Headline> {
    let mut headlines = Vec::new();
    let counts = coverage::together(&account.coverage);
    if counts.all() > 0 {
        headlines.push(Headline {
            name: "The law's checklist",
            figure: format!("{} of {}", counts.covered, counts.all()),
            means: format!("items are fully covered. {} missing, {} thin, {} out of date.", counts.missing, counts.thin, counts.stale),
            state: state(counts.missing > 0, counts.thin + counts.stale > 0),
            section: "coverage",
        });
    }
    let fresh = &account.freshness;
    headlines.push(Headline {
        name: "Checked in time",
        figure: format!("{} of {}", fresh.all.current, fresh.records),
        means: format!("records. {} are past their check, {} of them so long that readers are told.", fresh.late(), fresh.all.long_past_due),
        state: state(fresh.all.long_past_due > 0, fresh.late() > 0),
        section: "freshness",
    });
    let (done, whole) = account.languages.iter().map(super::languages::Language::done).fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    if whole > 0 {
        let stale: usize = account.languages.iter().map(|language| language.tally.units[3]).sum();
        headlines.push(Headline {
            name: "Translated",
            figure: format!("{}%", per_cent(done, whole)),
            means: format!("of the words, over {}. {} older than the source.", many(account.languages.len(), "language"), many(stale, "translation")),
            state: state(false, stale > 0),
            section: "languages",
        });
    }
    let tally = &account.links.tally;
    if account.links.addresses > 0 {
        let means = match tally.asked() {
            0 if tally.not_asked == 0 => "addresses on other sites are only examples or left out on purpose.".to_owned(),
            0 => "addresses on other sites work. Nobody has asked them yet.".to_owned(),
            _ => format!("addresses on other sites work. {} broken, {} not sure, {} not asked.", tally.broken, tally.cannot_tell, tally.not_asked),
        };
        let asked = tally.asked() + tally.not_asked;
        headlines.push(Headline {
            name: "Links that work",
            figure: if asked == 0 { account.links.addresses.to_string() } else { format!("{} of {asked}", tally.works) },
            means,
            state: state(tally.broken > 0, tally.cannot_tell + tally.not_asked > 0),
            section: "links",
        });
    }
    let found = account.findings.all;
    headlines.push(Headline {
        name: "Problems found",
        figure: (found.errors + found.warnings).to_string(),
        means: format!("by the checks: {} the site, {} to look at.", stop(found.errors), found.warnings),
        state: state(found.errors > 0, found.warnings > 0),
        section: "findings",
    });
    headlines
}

fn stop(errors: usize) -> String {
    if errors == 1 { "1 stops".to_owned() } else { format!("{errors} stop") }
}

/// "1 page", "2 pages".
fn many(number: usize, noun: &str) -> String {
    several(number, noun, &format!("{noun}s"))
}

/// "1 address", "2 addresses".
fn several(number: usize, one: &str, more: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { more })
}

/// What to do first, the most pressing first: what stops the site, what the law asks, what misleads readers, what is only untidy.
pub fn things(account: &Account) -> Vec<ToDo> {
    let mut things = Vec::new();
    let mut add = |number: usize, section: &'static str, what: String| {
        if number > 0 {
            things.push(ToDo { what, section });
        }
    };
    let found = account.findings.all;
    add(
        found.errors,
        "findings",
        format!("Put right {}: until then the site cannot be published.", several(found.errors, "problem that stops the site", "problems that stop the site")),
    );
    let missing: Vec<&str> = account
        .coverage
        .iter()
        .flat_map(|list| &list.items)
        .filter(|item| item.must && item.state == "missing")
        .map(|item| item.about.trim_end_matches('.'))
        .collect();
    let named = missing.first().map(|first| format!(" The first: {first}.")).unwrap_or_default();
    add(missing.len(), "coverage", format!("Publish {} that the law says you must have.{named}", many(missing.len(), "missing item")));
    let fresh = &account.freshness;
    add(
        fresh.all.long_past_due,
        "freshness",
        format!("Ask the owners to check {} long past the day. Readers are told on these pages.", many(fresh.all.long_past_due, "record")),
    );
    let tally = &account.links.tally;
    add(tally.broken, "links", format!("Correct {} on other sites.", several(tally.broken, "broken address", "broken addresses")));
    let lapsed = account.approvals.all.lapsed;
    add(lapsed, "approvals", format!("Take {} back to the parents' panel: the words were changed after the vote.", many(lapsed, "page")));
    let stale: usize = account.languages.iter().map(|language| language.tally.units[3]).sum();
    add(stale, "languages", format!("Have {} checked against the source, which has changed since.", many(stale, "translation")));
    add(
        fresh.all.past_due,
        "freshness",
        format!("Ask the owners to check {} past the day: the work lists are ready to send.", many(fresh.all.past_due, "record")),
    );
    let counts = coverage::together(&account.coverage);
    add(
        counts.thin + counts.stale,
        "coverage",
        format!("Complete {} of the checklist that are there only in part, or out of date.", many(counts.thin + counts.stale, "item")),
    );
    add(tally.not_asked, "links", format!("Run `localoffer verify` to ask {} whether they work.", several(tally.not_asked, "address", "addresses")));
    things.truncate(MOST);
    things
}
