//! The figures at the top of the report: a few, each with what it means and whether somebody should look.

use super::{
    Account, coverage,
    first::many,
    languages::{per_cent, stale},
};
use serde::Serialize;

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

fn state(act: bool, look: bool) -> &'static str {
    match (act, look) {
        (true, _) => "act",
        (false, true) => "look",
        (false, false) => "good",
    }
}

/// The figures at the top.
pub fn of(account: &Account) -> Vec<Headline> {
    let mut headlines = Vec::new();
    let counts = coverage::together(&account.coverage);
    if counts.all() > 0 {
        headlines.push(Headline {
            name: "The law's checklist",
            figure: format!("{} of {}", counts.covered, counts.all()),
            means: format!("items are fully covered. {} missing, {} only partly there, {} out of date.", counts.missing, counts.thin, counts.stale),
            state: state(counts.missing > 0, counts.thin + counts.stale > 0),
            section: "coverage",
        });
    }
    let fresh = &account.freshness;
    headlines.push(Headline {
        name: "Checked in time",
        figure: format!("{} of {}", fresh.all.current, fresh.records),
        means: format!("records. Past their check: {}. So long that readers are told: {}.", fresh.late(), fresh.all.long_past_due),
        state: state(fresh.all.long_past_due > 0, fresh.late() > 0),
        section: "freshness",
    });
    let (done, whole) = account.languages.iter().map(super::languages::Language::done).fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    if whole > 0 {
        let stale = stale(&account.languages);
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
