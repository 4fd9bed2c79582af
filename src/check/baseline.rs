//! A baseline: the problems a site has today, so that only new ones stop it. A council with thousands of old records starts with one and works it down.
//!
//! Problems are known by file, rule and message without its figures, not by line: what moves down a file stays the same problem, and so does a sentence of 33 words that had 39. The list shrinks as problems are put right, and never
//! grows by itself.

use super::report::Report;
use crate::words::diagnostic::{Diagnostic, Level};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How often each problem was there: by file, rule and message.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Baseline(BTreeMap<String, BTreeMap<String, BTreeMap<String, usize>>>);

impl Baseline {
    /// The problems of `report` that a baseline can hold: errors and warnings whose rule a site may set. What stops a record from being read must be put right.
    pub fn of(report: &Report) -> Self {
        let mut known = Self::default();
        for diagnostic in report.diagnostics().iter().chain(report.known()).filter(|diagnostic| can_hold(diagnostic)) {
            let rules = known.0.entry(diagnostic.file.to_string()).or_default();
            *rules.entry(diagnostic.rule.id.to_owned()).or_default().entry(known_by(&diagnostic.message)).or_default() += 1;
        }
        known
    }

    /// Reads a baseline.
    ///
    /// # Errors
    /// What is wrong with the text.
    pub fn parse(text: &str) -> Result<Self, String> {
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    /// The baseline as it is kept: JSON, one problem a line, in order.
    pub fn print(&self) -> String {
        // Maps of text and numbers are always JSON.
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }

    /// `report` without the problems that are known.
    pub fn taken_out(&self, report: Report) -> Report {
        let mut left = self.clone();
        report.without(|diagnostic| can_hold(diagnostic) && left.take(diagnostic))
    }

    /// Whether `report` is of a site that could be read whole. What could not be read hides its problems, so that a baseline may not be made or shortened by it.
    pub fn is_whole(report: &Report) -> bool {
        report.diagnostics().iter().all(|diagnostic| diagnostic.rule.adjustable || diagnostic.level != Level::Error)
    }

    /// What is left of the baseline when only problems of `report` stay in it.
    #[must_use]
    pub fn shrunk(&self, report: &Report) -> Self {
        let today = Self::of(report);
        let mut kept = self.clone();
        for (file, rules) in &mut kept.0 {
            for (rule, messages) in rules.iter_mut() {
                for (message, count) in messages.iter_mut() {
                    let now = today.0.get(file).and_then(|rules| rules.get(rule)?.get(message)).copied().unwrap_or_default();
                    *count = now.min(*count);
                }
                messages.retain(|_, count| *count > 0);
            }
            rules.retain(|_, messages| !messages.is_empty());
        }
        kept.0.retain(|_, rules| !rules.is_empty());
        kept
    }

    /// How many problems it holds.
    pub fn len(&self) -> usize {
        self.0.values().flat_map(BTreeMap::values).flat_map(BTreeMap::values).sum()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn take(&mut self, diagnostic: &Diagnostic) -> bool {
        let known = self.0.get_mut(&*diagnostic.file).and_then(|rules| rules.get_mut(diagnostic.rule.id)?.get_mut(&known_by(&diagnostic.message)));
        known.is_some_and(|count| {
            let there = *count > 0;
            *count = count.saturating_sub(1);
            there
        })
    }
}

/// A message as a baseline knows it: each figure is `#`.
fn known_by(message: &str) -> String {
    let mut known = String::with_capacity(message.len());
    for c in message.chars() {
        match c {
            '0'..='9' if known.ends_with('#') => {}
            '0'..='9' => known.push('#'),
            c => known.push(c),
        }
    }
    known
}

fn can_hold(diagnostic: &Diagnostic) -> bool {
    diagnostic.rule.adjustable && matches!(diagnostic.level, Level::Error | Level::Warning)
}
