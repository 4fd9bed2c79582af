//! The words of the field, explained once.

use super::{
    id::{Id, Keyed},
    text::{Line, Prose, words},
};
use schemars::JsonSchema;
use serde::Deserialize;

/// A term.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The term in full.
    pub term: Line,
    /// Its abbreviation: "EHC plan".
    pub short: Option<Line>,
    /// What it means, in one to three short sentences.
    pub meaning: Prose,
    /// Terms to look at too.
    #[serde(default)]
    pub see: Vec<Id>,
    /// The role it names, explained in Who's who.
    pub role: Option<Id>,
}

words!(Term: term, short, meaning);

/// The glossary: `content/glossary.yaml`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Glossary {
    /// The terms by name.
    pub terms: Keyed<Term>,
}

words!(Glossary: terms);
