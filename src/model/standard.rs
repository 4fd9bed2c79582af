//! How we are doing: what the council promises, and the figures (P10).

use super::{
    id::Keyed,
    scalar::scalar,
    text::{Line, Prose, words},
};
use schemars::JsonSchema;
use serde::Deserialize;
use std::{fmt, str::FromStr};

/// Three months of a calendar year, `2026-q1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quarter {
    /// The year.
    pub year: u16,
    /// The quarter, 1 to 4.
    pub quarter: u8,
}

impl FromStr for Quarter {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parts = text.split_once("-q").filter(|(year, quarter)| year.len() == 4 && quarter.len() == 1);
        match parts.map(|(year, quarter)| (year.parse(), quarter.parse())) {
            Some((Ok(year), Ok(quarter @ 1..=4))) => Ok(Self { year, quarter }),
            _ => Err(format!("`{text}` is not a quarter of a year; write it like 2026-q1")),
        }
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-q{}", self.year, self.quarter)
    }
}

scalar!(Quarter, "localoffer-quarter", "a quarter of a year", "2026-q1");

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Measure {
    Percent,
    Weeks,
    Days,
    Number,
    Score,
}

impl Measure {
    /// The word records and message ids use.
    pub fn key(self) -> &'static str {
        match self {
            Self::Percent => "percent",
            Self::Weeks => "weeks",
            Self::Days => "days",
            Self::Number => "number",
            Self::Score => "score",
        }
    }
}

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Better {
    /// A higher figure is better.
    Higher,
    /// A lower figure is better.
    Lower,
}

/// A standard with its figures.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Standard {
    /// Its name.
    pub name: Line,
    /// What the council promises.
    pub promise: Prose,
    /// What the figures count.
    pub unit: Measure,
    /// The figure promised.
    pub target: f64,
    /// Which way is better.
    pub better: Better,
    /// The figures by quarter.
    pub figures: Keyed<f64, Quarter>,
    /// What explains them.
    pub note: Option<Prose>,
}

words!(Standard: name, promise, note);

/// Where the newest figure of a standard stands against an earlier one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trend {
    /// Which way it went.
    pub way: Way,
    /// The newest figure.
    pub now: f64,
    /// The earlier figure.
    pub then: f64,
    /// When that was.
    pub since: Since,
}

/// Which way figures went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Way {
    Better,
    Same,
    Worse,
}

/// What the newest figure is held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    /// The same quarter a year before, so that seasons do not count.
    Year,
    /// The first quarter there is a figure for, because there is none for a year before.
    First(Quarter),
}

/// Two figures are about the same when they differ by no more than this share of the larger: 50 and 51, 8 and 8.1, but not 10 and 11.
const ABOUT_THE_SAME: f64 = 0.02;

impl Standard {
    /// The figures from the first quarter to the last.
    pub fn in_order(&self) -> Vec<(Quarter, f64)> {
        let mut figures: Vec<_> = self.figures.iter().map(|(quarter, figure)| (*quarter, *figure)).collect();
        figures.sort_by_key(|(quarter, _)| *quarter);
        figures
    }

    /// Whether `figure` keeps the promise. What is no number keeps none.
    pub fn is_kept_by(&self, figure: f64) -> bool {
        match self.better {
            Better::Higher => figure >= self.target,
            Better::Lower => figure <= self.target,
        }
    }

    /// Where the newest figure stands against the one a year before, or against the first; `None` when there are not two figures.
    pub fn trend(&self) -> Option<Trend> {
        let figures = self.in_order();
        let ((newest, now), earlier) = figures.split_last()?;
        let year_before = Quarter { year: newest.year.checked_sub(1)?, ..*newest };
        let a_year_ago = earlier.iter().find(|(quarter, _)| *quarter == year_before).map(|(_, figure)| (*figure, Since::Year));
        let (then, since) = a_year_ago.or_else(|| earlier.first().map(|(quarter, figure)| (*figure, Since::First(*quarter))))?;
        let way = if (now - then).abs() <= now.abs().max(then.abs()) * ABOUT_THE_SAME {
            Way::Same
        } else if (*now > then) == (self.better == Better::Higher) {
            Way::Better
        } else {
            Way::Worse
        };
        Some(Trend { way, now: *now, then, since })
    }
}

/// All standards: `content/standards.yaml`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Standards {
    /// The standards by name.
    pub standards: Keyed<Standard>,
}

words!(Standards: standards);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_is_one_of_four() {
        assert_eq!("2026-q1".parse::<Quarter>().unwrap().to_string(), "2026-q1");
        for text in ["2026-q5", "2026-1", "26-q1", "2026-q0"] {
            assert!(text.parse::<Quarter>().is_err(), "{text}");
        }
    }

    fn standard(better: &str, figures: &str) -> Standard {
        let yaml = format!("name: Waits\npromise: Soon.\nunit: weeks\ntarget: 12\nbetter: {better}\nfigures: {{ {figures} }}\n");
        serde_yaml::from_str(&yaml).unwrap()
    }

    fn way(better: &str, figures: &str) -> Option<(Way, Since)> {
        standard(better, figures).trend().map(|trend| (trend.way, trend.since))
    }

    #[test]
    fn the_newest_figure_is_held_against_the_same_quarter_a_year_before() {
        let figures = "2026-q3: 20, 2025-q3: 10, 2026-q2: 30, 2025-q1: 99";
        assert_eq!(way("higher", figures), Some((Way::Better, Since::Year)));
        assert_eq!(way("lower", figures), Some((Way::Worse, Since::Year)));
        assert_eq!(standard("lower", figures).trend().map(|trend| (trend.now, trend.then)), Some((20.0, 10.0)));
    }

    #[test]
    fn without_a_figure_a_year_before_it_is_held_against_the_first() {
        let first = Since::First(Quarter { year: 2026, quarter: 1 });
        assert_eq!(way("lower", "2026-q1: 14, 2026-q2: 15, 2026-q3: 9"), Some((Way::Better, first)));
        assert_eq!(way("lower", "2026-q1: 14"), None, "one figure goes nowhere");
        assert_eq!(way("lower", ""), None);
    }

    #[test]
    fn a_small_step_is_about_the_same() {
        for (then, now, expected) in
            [("50", "51", Way::Same), ("10", "11", Way::Better), ("0", "0", Way::Same), ("0", "0.1", Way::Better), ("-4", "-8", Way::Worse)]
        {
            assert_eq!(way("higher", &format!("2026-q1: {then}, 2026-q2: {now}")).map(|(way, _)| way), Some(expected), "{then} and {now}");
        }
    }

    #[test]
    fn a_promise_is_kept_at_the_figure_promised() {
        let waits = standard("lower", "");
        assert!(waits.is_kept_by(12.0) && !waits.is_kept_by(12.5) && !waits.is_kept_by(f64::NAN));
    }
}
