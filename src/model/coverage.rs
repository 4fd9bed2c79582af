//! The statutory checklist as data: a change of law is a change of one file.

use super::{
    id::Keyed,
    text::{Fact, Line, words},
};
use schemars::JsonSchema;
use serde::Deserialize;

/// Whether the law says must or should.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Duty {
    Must,
    Should,
}

/// Whether the wording of an item was read in the law or recalled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Reading {
    Read,
    Recalled,
}

/// An item of the checklist.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// What must be published, in plain words.
    pub about: Line,
    /// Where the law says so.
    pub law: Fact,
    /// Whether it must or should.
    pub duty: Duty,
    /// Whether the wording was read in the law.
    pub wording: Reading,
    /// How many services must claim it.
    pub services: Option<u16>,
    /// How many guides must claim it.
    pub guides: Option<u16>,
}

words!(Item: about);

/// A checklist: `content/coverage/<regime>.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Coverage {
    /// Its title.
    pub title: Line,
    /// The law it comes from.
    pub law: Fact,
    /// The items by name.
    pub items: Keyed<Item>,
}

words!(Coverage: title, items);
