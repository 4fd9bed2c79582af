//! What was found, weighed by the levels of the site and put in order.

use crate::{
    model::settings::{Checks, LevelSetting},
    read::place,
    words::{
        diagnostic::{Diagnostic, Finding, Level},
        source::{At, Sources},
    },
};

/// Everything a run found, in the order of files and lines.
#[derive(Debug, Default)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// Weighs `findings` by the levels of the site (the rules' own where there is none), and works out their places. Findings of one rule at one place with one message are one.
    pub fn new(findings: Vec<Finding>, sources: &Sources, checks: Option<&Checks>) -> Self {
        let weighed = findings.into_iter().map(|finding| (level_of(&finding, checks), finding)).filter(|(level, _)| *level != Level::Off);
        let mut diagnostics: Vec<Diagnostic> = weighed.map(|(level, finding)| diagnose(finding, level, sources)).collect();
        diagnostics.sort_by(|one, other| (&one.file, one.place, one.rule.id, &one.message).cmp(&(&other.file, other.place, other.rule.id, &other.message)));
        diagnostics.dedup_by(|one, other| one.file == other.file && one.place == other.place && one.rule.id == other.rule.id && one.message == other.message);
        Self { diagnostics }
    }

    /// The problems in order.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// How many problems are of `level`.
    pub fn count(&self, level: Level) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.level == level).count()
    }

    /// Whether something stops the build.
    pub fn has_errors(&self) -> bool {
        self.count(Level::Error) > 0
    }

    /// Puts the problems of `other` after these.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.diagnostics.extend(other.diagnostics);
        self
    }
}

fn level_of(finding: &Finding, checks: Option<&Checks>) -> Level {
    let rule = finding.rule;
    let Some(checks) = checks.filter(|_| rule.adjustable) else { return rule.level };
    let in_language = finding.language.as_ref().and_then(|language| checks.languages.get(language.as_str())?.get(rule.id));
    match in_language.or_else(|| checks.levels.get(rule.id)) {
        Some(LevelSetting::Error) => Level::Error,
        Some(LevelSetting::Warning) => Level::Warning,
        Some(LevelSetting::Off) => Level::Off,
        None => rule.level,
    }
}

fn diagnose(finding: Finding, level: Level, sources: &Sources) -> Diagnostic {
    let source = sources.get(finding.spot.file);
    let place = place::resolve(source, &finding.spot.at);
    let whole_file = matches!(finding.spot.at, At::File);
    let excerpt = (!whole_file).then(|| source.text.lines().nth(place.line - 1).map(str::to_owned)).flatten();
    Diagnostic {
        rule: finding.rule,
        level,
        file: source.path.clone(),
        place,
        message: finding.message,
        help: finding.help,
        language: finding.language,
        excerpt,
    }
}
