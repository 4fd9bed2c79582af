//! What to do first: a short list that somebody starts with.

use super::{Account, coverage, languages::stale};
use crate::words::rule::PERSONAL_FAMILY;
use serde::Serialize;

/// The most things to do that are named first: more is a list that nobody starts.
const MOST: usize = 6;

/// Something to do.
#[derive(Debug, Serialize)]
pub struct ToDo {
    /// What to do, in one or two plain sentences.
    pub what: String,
    /// The part of the page that says more.
    pub section: &'static str,
}

/// What to do first, the most pressing first: what shows who somebody is, what stops the site, what the law asks, what misleads readers, what is only late.
pub fn things(account: &Account) -> Vec<ToDo> {
    let mut things = Vec::new();
    let mut add = |number: usize, section: &'static str, what: String| things.extend((number > 0).then_some(ToDo { what, section }));
    let (fresh, tally, found) = (&account.freshness.all, &account.links.tally, account.findings.all);
    let personal =
        account.findings.by_rule.iter().filter(|rule| rule.rule.starts_with(PERSONAL_FAMILY)).map(|rule| rule.levels.errors + rule.levels.warnings).sum();
    add(personal, "findings", format!("Look today at {} where words may show who somebody is.", many(personal, "place")));
    let stops = several(found.errors, "problem that stops the site", "problems that stop the site");
    add(found.errors, "findings", format!("Put right {stops}: until then it cannot be published."));
    let items = account.coverage.iter().flat_map(|list| &list.items);
    let missing: Vec<&str> = items.filter(|item| item.must && item.state == "missing").map(|item| item.about.trim_end_matches('.')).collect();
    let named = missing.first().map(|first| format!(" The first: {first}.")).unwrap_or_default();
    add(missing.len(), "coverage", format!("Publish {} that the law says you must have.{named}", many(missing.len(), "missing item")));
    let (late, long) = (many(fresh.past_due, "record"), many(fresh.long_past_due, "record"));
    add(fresh.long_past_due, "freshness", format!("Ask the owners to check {long} long past the day. Readers are told on these pages."));
    add(tally.broken, "links", format!("Correct {} on other sites.", several(tally.broken, "broken address", "broken addresses")));
    let lapsed = account.approvals.all.lapsed;
    add(lapsed, "approvals", format!("Take {} back to the parents' panel: the words were changed after the vote.", many(lapsed, "page")));
    let stale = stale(&account.languages);
    add(stale, "languages", format!("Have {} checked against the source, which has changed since.", many(stale, "translation")));
    add(fresh.past_due, "freshness", format!("Ask the owners to check {late} past the day: the work lists are ready to send."));
    let counts = coverage::together(&account.coverage);
    let partly = counts.thin + counts.stale;
    add(partly, "coverage", format!("Complete {} of the checklist, there only in part or out of date.", many(partly, "item")));
    let unknown = several(tally.not_asked, "address", "addresses");
    add(tally.not_asked, "links", format!("Run `localoffer verify` to ask {unknown} on other sites whether they work."));
    things.truncate(MOST);
    things
}

/// "1 page", "2 pages".
pub fn many(number: usize, noun: &str) -> String {
    several(number, noun, &format!("{noun}s"))
}

/// "1 address", "2 addresses".
fn several(number: usize, one: &str, more: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { more })
}
