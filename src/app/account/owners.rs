//! Everything that one owner has to do, in one place.

use super::{
    findings::{Findings, Levels},
    freshness::{Check, Freshness},
    keepers::Keepers,
};
use crate::{
    read::outside::record,
    words::{
        diagnostic::{Diagnostic, Level},
        rule::PERSONAL_FAMILY,
    },
};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The most problems of one owner that are listed; `localoffer check` lists all.
const LISTED: usize = 30;

/// An owner with what is to be done.
#[derive(Debug, Serialize)]
pub struct Owner {
    /// The owner; `None` for files that name none, which are for whoever looks after the whole site.
    pub owner: Option<String>,
    /// A name that serves as an anchor and as the name of a file: `short-breaks-team`.
    pub anchor: String,
    /// How many records it keeps.
    pub records: usize,
    /// Its records that are to be checked, the longest late first.
    pub to_check: Vec<Check>,
    /// How much was found in its files, of each level.
    pub found: Levels,
    /// Errors and warnings in its files: as many as are listed.
    pub problems: Vec<Problem>,
}

/// A problem in a file of an owner.
#[derive(Debug, Serialize)]
pub struct Problem {
    /// `error` or `warning`.
    pub level: &'static str,
    /// The rule.
    pub rule: &'static str,
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong. Where the words may show who somebody is, only what the rule finds.
    pub message: String,
}

/// Every owner with what is to be done, and last whoever looks after the files that name none.
pub fn of(keepers: &Keepers<'_>, freshness: &Freshness, findings: &Findings, diagnostics: &[&Diagnostic]) -> Vec<Owner> {
    let (mut records, mut checks, mut found) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    keepers.records().for_each(|(_, owner)| *records.entry(owner).or_insert(0) += 1);
    for check in &freshness.to_check {
        checks.entry(&*check.owner).or_insert_with(Vec::new).push(check.clone());
    }
    for one in diagnostics.iter().filter(|one| matches!(one.level, Level::Error | Level::Warning)) {
        found.entry(keepers.of_file(&one.file)).or_insert_with(Vec::new).push(*one);
    }
    let mut anchors = BTreeSet::new();
    let each = findings.by_owner.iter().map(|of| {
        let name = of.owner.as_deref();
        Owner {
            owner: of.owner.clone(),
            anchor: anchor(name.unwrap_or("the whole site"), &mut anchors),
            records: name.and_then(|name| records.get(name)).copied().unwrap_or(0),
            to_check: name.and_then(|name| checks.remove(name)).unwrap_or_default(),
            found: of.levels,
            problems: found.remove(&name).map(problems).unwrap_or_default(),
        }
    });
    each.collect()
}

/// As many of `found` as are listed: what stops the site first.
fn problems(mut found: Vec<&Diagnostic>) -> Vec<Problem> {
    found.sort_by_key(|one| (one.level, one.order()));
    let problem = |one: &Diagnostic| Problem {
        level: one.level.name(),
        rule: one.rule.id,
        file: one.file.to_string(),
        line: one.place.line,
        message: if may_be_repeated(one) { one.message.clone() } else { one.rule.about().to_owned() },
    };
    found.into_iter().take(LISTED).map(problem).collect()
}

/// Whether the message of `one` may leave the site: not when the rule is about words that show who somebody is, and not when they may be words of families.
fn may_be_repeated(one: &Diagnostic) -> bool {
    !one.rule.id.starts_with(PERSONAL_FAMILY) && !record(&one.file).is_some_and(|record| record.starts_with("comments/"))
}

/// `name` in small letters, digits and hyphens, and no name that is `taken` already.
fn anchor(name: &str, taken: &mut BTreeSet<String>) -> String {
    let words: Vec<String> = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_ascii_lowercase).collect();
    let plain = if words.is_empty() { "owner".to_owned() } else { words.join("-").chars().take(60).collect() };
    let with = |number: usize| if number == 1 { plain.clone() } else { format!("{plain}-{number}") };
    // Windows keeps some short names for devices; a number after them makes them free.
    let free = (1..).map(with).find(|name| !taken.contains(name) && crate::words::file_name::trouble(name).is_none()).unwrap_or_default();
    taken.insert(free.clone());
    free
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_owner_has_an_anchor_of_its_own_that_can_name_a_file() {
        let mut taken = BTreeSet::new();
        let names = ["Short breaks team", "Short-breaks team!", "Zespół", "أسرة", "العربية", "Con", "SEND & AP"];
        let anchors = names.map(|name| anchor(name, &mut taken));
        assert_eq!(anchors, ["short-breaks-team", "short-breaks-team-2", "zesp", "owner", "owner-2", "con-2", "send-ap"]);
    }
}
