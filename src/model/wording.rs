//! Words to avoid on this site, with better ones (P4, P5).

use super::{
    id::Keyed,
    text::{Fact, Line, words},
};
use schemars::JsonSchema;
use serde::Deserialize;

/// Why words are avoided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Avoidance {
    /// Only people who work in the field know them.
    Jargon,
    /// They label or blame.
    Deficit,
    /// They hide what happens.
    Vague,
}

/// Words to avoid.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Avoided {
    /// The words, in all their forms.
    pub words: Vec<Fact>,
    /// What to write.
    pub instead: Line,
    /// Why.
    pub why: Line,
    /// The kind of trouble they make.
    pub kind: Avoidance,
}

words!(Avoided: instead, why);

/// The list: `content/wording.yaml`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// The entries by name.
    pub avoid: Keyed<Avoided>,
}

words!(Wording: avoid);
