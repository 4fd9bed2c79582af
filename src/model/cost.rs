//! What a service costs.

use super::{
    id::Keyed,
    money::Money,
    text::{Line, words},
};
use schemars::JsonSchema;
use serde::Deserialize;

/// What a price is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Per {
    Session,
    Hour,
    HalfDay,
    Day,
    Night,
    Week,
    Month,
    Term,
    Year,
    Meal,
    Mile,
    Once,
}

impl Per {
    /// The word records and message ids use.
    pub fn key(self) -> &'static str {
        match self {
            Self::Session => "session",
            Self::Hour => "hour",
            Self::HalfDay => "half-day",
            Self::Day => "day",
            Self::Night => "night",
            Self::Week => "week",
            Self::Month => "month",
            Self::Term => "term",
            Self::Year => "year",
            Self::Meal => "meal",
            Self::Mile => "mile",
            Self::Once => "once",
        }
    }
}

/// One price.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Price {
    /// What or who the price is for.
    pub label: Line,
    /// The price.
    pub price: Money,
    /// What it buys.
    pub per: Per,
}

words!(Price: label);

/// What a service costs: nothing, or by option.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Costs {
    /// Whether it is free, for everybody or (with options) for some.
    #[serde(default)]
    pub free: bool,
    /// The prices.
    #[serde(default)]
    pub options: Keyed<Price>,
    /// Who pays less, and what to do when the price is a problem.
    pub note: Option<Line>,
}

words!(Costs: options, note);
