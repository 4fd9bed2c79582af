//! What the checks found, by rule and by owner.

use super::keepers::Keepers;
use crate::words::diagnostic::{Diagnostic, Level};
use serde::Serialize;
use std::collections::BTreeMap;

/// What was found.
#[derive(Debug, Serialize)]
pub struct Findings {
    /// How many of each level.
    pub all: Levels,
    /// What authors allowed with a reason.
    pub allowed: usize,
    /// The same by rule: what stops the site first.
    pub by_rule: Vec<OfRule>,
    /// The same by owner.
    pub by_owner: Vec<OfOwner>,
}

/// Findings by level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Levels {
    /// The site cannot be published like this.
    pub errors: usize,
    /// Somebody should look.
    pub warnings: usize,
    /// Worth a thought when somebody edits these words anyway.
    pub notes: usize,
}

impl Levels {
    fn count(&mut self, level: Level) {
        match level {
            Level::Error => self.errors += 1,
            Level::Warning => self.warnings += 1,
            Level::Note => self.notes += 1,
            Level::Off => {}
        }
    }
}

/// What one rule found.
#[derive(Debug, Serialize)]
pub struct OfRule {
    /// The rule.
    pub rule: &'static str,
    /// What it finds.
    pub about: &'static str,
    /// How many of each level.
    #[serde(flatten)]
    pub levels: Levels,
}

/// What was found in the files of one owner.
#[derive(Debug, Serialize)]
pub struct OfOwner {
    /// The owner; `None` for files that name none.
    pub owner: Option<String>,
    /// How many of each level.
    #[serde(flatten)]
    pub levels: Levels,
}

impl Findings {
    /// Counts `diagnostics`, of which `allowed` more are allowed with a reason. Every owner is listed, and last the files without one.
    pub fn of(keepers: &Keepers<'_>, diagnostics: &[&Diagnostic], allowed: usize) -> Self {
        let (mut all, mut rules) = (Levels::default(), BTreeMap::new());
        // `None` sorts last.
        let mut owners: BTreeMap<(bool, Option<&str>), Levels> = keepers.records().map(|(_, owner)| ((false, Some(owner)), Levels::default())).collect();
        owners.insert((true, None), Levels::default());
        for one in diagnostics {
            all.count(one.level);
            rules
                .entry(one.rule.id)
                .or_insert_with(|| OfRule { rule: one.rule.id, about: one.rule.about(), levels: Levels::default() })
                .levels
                .count(one.level);
            let owner = keepers.of_file(&one.file);
            owners.entry((owner.is_none(), owner)).or_default().count(one.level);
        }
        let mut by_rule: Vec<OfRule> = rules.into_values().collect();
        by_rule.sort_by_key(|rule| (std::cmp::Reverse((rule.levels.errors, rule.levels.warnings, rule.levels.notes)), rule.rule));
        let by_owner = owners.into_iter().map(|((_, owner), levels)| OfOwner { owner: owner.map(str::to_owned), levels }).collect();
        Self { all, allowed, by_rule, by_owner }
    }
}
