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
}
