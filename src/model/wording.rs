//! Words to avoid on this site, with better ones (P4, P5).

use super::{
    id::Keyed,
    tag::Tag,
    text::{Fact, Line, words},
};
use crate::readability::wording::{Entry, Reason};
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

impl Avoidance {
    fn reason(self) -> Reason {
        match self {
            Self::Jargon => Reason::Jargon,
            Self::Deficit => Reason::Deficit,
            Self::Vague => Reason::Vague,
        }
    }
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

impl Avoided {
    /// The entry named `name` as the rules about reading take it.
    pub fn entry(&self, name: &str) -> Entry {
        entry(name, &self.words, self.instead.as_str(), self.why.as_str(), self.kind)
    }
}

/// Words to avoid in a language that is not the source: written in that language, and not translated.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AvoidedHere {
    /// The words, in all their forms.
    pub words: Vec<Fact>,
    /// What to write.
    pub instead: Fact,
    /// Why.
    pub why: Fact,
    /// The kind of trouble they make.
    pub kind: Avoidance,
}

impl AvoidedHere {
    /// The entry named `name` as the rules about reading take it.
    pub fn entry(&self, name: &str) -> Entry {
        entry(name, &self.words, &self.instead, &self.why, self.kind)
    }
}

fn entry(name: &str, words: &[Fact], instead: &str, why: &str, kind: Avoidance) -> Entry {
    Entry {
        name: name.to_owned(),
        words: words.iter().map(ToString::to_string).collect(),
        instead: instead.to_owned(),
        why: why.to_owned(),
        reason: kind.reason(),
    }
}

/// The lists: `content/wording.yaml`. They are laid over those that come with the tool: an entry of the same name takes the other's place, and one without `words`
/// takes it away.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// The entries for the language of the source, by name.
    #[serde(default)]
    pub avoid: Keyed<Avoided>,
    /// The entries for other languages of the site.
    #[serde(default)]
    pub languages: Keyed<Keyed<AvoidedHere>, Tag>,
}

words!(Wording: avoid);
