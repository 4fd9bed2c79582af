//! What was found, weighed by the levels of the site and put in order.

use super::allowance::{self, Allowance};
use crate::{
    model::settings::{Checks, LevelSetting},
    read::place::Places,
    words::{
        diagnostic::{Diagnostic, Finding, Level},
        lang::Lang,
        rule::{ALLOW_UNUSED, LINK_FAMILY, PERSONAL_FAMILY},
        source::{At, FileIndex, Sources},
    },
};
use rayon::prelude::*;
use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

/// Everything a run found, in the order of files and lines.
#[derive(Debug, Default)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
    allowed: Vec<(Diagnostic, String)>,
    known: Vec<Diagnostic>,
    /// Notes that were only counted, by family of rules.
    untold: BTreeMap<&'static str, usize>,
}

impl Report {
    /// Weighs `findings` by the levels of the site (the rules' own where there is none), and works out their places. Findings of one rule at one place with one
    /// message are one. What an author allowed with a reason is put apart. Notes are only counted unless somebody wants them: an old site may have half a million.
    pub fn new(findings: Vec<Finding>, sources: &Sources, checks: Option<&Checks>, notes: bool) -> Self {
        let mut by_file: BTreeMap<FileIndex, Vec<(Level, Finding)>> = BTreeMap::new();
        for finding in findings {
            let level = level_of(&finding, checks);
            if level != Level::Off {
                by_file.entry(finding.spot.file).or_default().push((level, finding));
            }
        }
        for index in (0..sources.len()).map(FileIndex::from_index).filter(|index| allowance::may_hold(&sources.get(*index).text)) {
            by_file.entry(index).or_default();
        }
        let files: Vec<Self> = by_file.into_par_iter().map(|(file, findings)| Self::of_file(file, findings, sources, checks, notes)).collect();
        let mut report = files.into_iter().fold(Self::default(), Self::and);
        report.diagnostics.sort_by(|one, other| one.order().cmp(&other.order()));
        report.diagnostics.dedup_by(|one, other| one.order() == other.order());
        for untold in report.diagnostics.extract_if(.., |diagnostic| !notes && diagnostic.level == Level::Note) {
            *report.untold.entry(untold.rule.family()).or_default() += 1;
        }
        report.allowed.sort_by(|(one, _), (other, _)| one.order().cmp(&other.order()));
        report
    }

    fn of_file(file: FileIndex, mut findings: Vec<(Level, Finding)>, sources: &Sources, checks: Option<&Checks>, notes: bool) -> Self {
        let source = sources.get(file);
        let mut report = Self::default();
        // An allowance may be for a note; where there is none, nobody needs the places of notes.
        let places_of_notes = notes || allowance::may_hold(&source.text);
        for (_, untold) in findings.extract_if(.., |(level, _)| !places_of_notes && *level == Level::Note) {
            *report.untold.entry(untold.rule.family()).or_default() += 1;
        }
        let places = Places::of(source);
        let lines: Vec<&str> = source.text.lines().collect();
        let mut shown: HashMap<usize, Arc<str>> = HashMap::new();
        let mut diagnose = |(level, finding): (Level, Finding)| {
            let place = places.resolve(&finding.spot.at);
            let is_told = !matches!(finding.spot.at, At::File) && !finding.rule.id.starts_with(PERSONAL_FAMILY);
            let excerpt = is_told.then(|| lines.get(place.line - 1).map(|line| shown.entry(place.line).or_insert_with(|| (*line).into()).clone())).flatten();
            let Finding { rule, message, help, language, .. } = finding;
            Diagnostic { rule, level, file: source.path.clone(), place, message, help, language, excerpt }
        };
        let (allowances, faults) = allowance::read(file, source);
        let weighed =
            |findings: Vec<Finding>| findings.into_iter().map(|finding| (level_of(&finding, checks), finding)).filter(|(level, _)| *level != Level::Off);
        let mut used = vec![false; allowances.len()];
        for diagnostic in findings.into_iter().chain(weighed(faults)).map(&mut diagnose) {
            let allows = |allowance: &Allowance| allowance.rule.id == diagnostic.rule.id && allowance.lines.contains(&diagnostic.place.line);
            match allowances.iter().position(allows) {
                Some(index) => {
                    used[index] = true;
                    report.allowed.push((diagnostic, allowances[index].reason.clone()));
                }
                None => report.diagnostics.push(diagnostic),
            }
        }
        // What other sites answer is not known to every run.
        let unused = allowances.iter().zip(used).filter(|(allowance, used)| !used && !allowance.rule.id.starts_with(LINK_FAMILY)).map(|(allowance, _)| {
            let message = format!("`{}` is allowed here, and finds nothing", allowance.rule.id);
            Finding::new(&ALLOW_UNUSED, file, At::Bytes(allowance.at.0, allowance.at.1), message, "Delete the line: it may hide something later.")
        });
        report.diagnostics.extend(weighed(unused.collect()).map(diagnose));
        report
    }

    /// The problems in order.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// What was found and is allowed by its author, with the reason.
    pub fn allowed(&self) -> &[(Diagnostic, String)] {
        &self.allowed
    }

    /// Problems that were there already when the baseline was made.
    pub fn known(&self) -> &[Diagnostic] {
        &self.known
    }

    /// How many problems are of `level`.
    pub fn count(&self, level: Level) -> usize {
        self.by_family(level).values().sum()
    }

    /// How many problems are of `level`, by family of rules.
    pub fn by_family(&self, level: Level) -> BTreeMap<&'static str, usize> {
        let mut families = if level == Level::Note { self.untold.clone() } else { BTreeMap::new() };
        for diagnostic in self.diagnostics.iter().filter(|diagnostic| diagnostic.level == level) {
            *families.entry(diagnostic.rule.family()).or_default() += 1;
        }
        families
    }

    /// Whether something stops the build.
    pub fn has_errors(&self) -> bool {
        self.count(Level::Error) > 0
    }

    /// Puts the problems of `other` after these.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.diagnostics.extend(other.diagnostics);
        self.allowed.extend(other.allowed);
        self.known.extend(other.known);
        for (family, count) in other.untold {
            *self.untold.entry(family).or_default() += count;
        }
        self
    }

    /// Only what rules of `family` found: `link/`. What a file allows of other rules is then no matter.
    #[must_use]
    pub fn only(mut self, family: &str) -> Self {
        self.diagnostics.retain(|diagnostic| diagnostic.rule.id.starts_with(family));
        self.allowed.retain(|(diagnostic, _)| diagnostic.rule.id.starts_with(family));
        self.untold.clear();
        self
    }

    /// Puts the problems apart that are `known`.
    #[must_use]
    pub fn without(mut self, mut known: impl FnMut(&Diagnostic) -> bool) -> Self {
        self.known.extend(self.diagnostics.extract_if(.., |diagnostic| known(diagnostic)));
        self
    }
}

fn level_of(finding: &Finding, checks: Option<&Checks>) -> Level {
    let rule = finding.rule;
    let setting = checks.filter(|_| rule.adjustable).and_then(|checks| {
        let in_language = finding.language.as_ref().and_then(|language| checks.languages.get(language.as_str())?.get(rule.id));
        in_language.or_else(|| checks.levels.get(rule.id))
    });
    let level = match setting {
        Some(LevelSetting::Error) => Level::Error,
        Some(LevelSetting::Warning) => Level::Warning,
        Some(LevelSetting::Note) => Level::Note,
        Some(LevelSetting::Off) => Level::Off,
        None => rule.level_for(finding.language.as_ref().is_some_and(Lang::is_easy_read)),
    };
    if finding.lighter { level.lighter() } else { level }
}
