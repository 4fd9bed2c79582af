//! The first channel for trouble: what an author can put right.

use super::{
    lang::Lang,
    rule::Rule,
    source::{At, FileIndex, Place, Spot},
};
use std::{fmt, sync::Arc};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The site cannot be built like this.
    Error,
    /// The site can be built, and somebody should look.
    Warning,
    /// Worth a thought when somebody edits these words anyway. Only counted, unless somebody asks for notes.
    Note,
    /// The rule is switched off.
    Off,
}

impl Level {
    /// The word that `site.yaml` and every report use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
            Self::Off => "off",
        }
    }
}

impl Level {
    /// The next lighter level; a note stays a note.
    #[must_use]
    pub fn lighter(self) -> Self {
        match self {
            Self::Error => Self::Warning,
            Self::Warning | Self::Note => Self::Note,
            Self::Off => Self::Off,
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What a rule found: not yet weighed by the site's levels, its place not yet worked out.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// Where.
    pub spot: Spot,
    /// What is wrong: one plain sentence without a full stop.
    pub message: String,
    /// What to do: plain sentences.
    pub help: String,
    /// The language concerned, when the finding is about one.
    pub language: Option<Lang>,
    /// Whether it counts one level lighter than its rule: past what is better, not yet past the most there may be; or about what the law says should be, not must.
    pub lighter: bool,
}

impl Finding {
    /// A finding of `rule` at `at` in `file`.
    pub fn new(rule: &'static Rule, file: FileIndex, at: At, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { rule, spot: Spot { file, at }, message: message.into(), help: help.into(), language: None, lighter: false }
    }

    /// The same finding, said to be about `language`.
    #[must_use]
    pub fn in_language(mut self, language: &Lang) -> Self {
        self.language = Some(language.clone());
        self
    }
}

/// A problem as it is reported, with its place and the line it stands on.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// The rule.
    pub rule: &'static Rule,
    /// How much it matters on this site.
    pub level: Level,
    /// The file, from the root of the site.
    pub file: Arc<str>,
    /// Where in the file.
    pub place: Place,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
    /// The language concerned, when the problem is about one.
    pub language: Option<Lang>,
    /// The line of the file at `place`, without its line end; `None` when the file has no such line.
    pub excerpt: Option<Arc<str>>,
}

impl Diagnostic {
    /// What problems are put in order by; two with the same are one.
    pub fn order(&self) -> (&str, Place, &'static str, &str) {
        (&self.file, self.place, self.rule.id, &self.message)
    }
}

/// A value, and what was found on the way to it.
#[derive(Debug)]
pub struct Warned<T> {
    /// The value.
    pub output: T,
    /// What was found, in no order.
    pub findings: Vec<Finding>,
}

impl<T> Warned<T> {
    /// A value with its findings.
    pub fn new(output: T, findings: Vec<Finding>) -> Self {
        Self { output, findings }
    }

    /// Moves the findings onto `gathered` and returns the value.
    pub fn gather(self, gathered: &mut Vec<Finding>) -> T {
        gathered.extend(self.findings);
        self.output
    }
}
