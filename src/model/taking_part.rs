//! Have your say: consultations and ways to take part (P8).

use super::{
    contact::Contacts,
    day::Day,
    id::Keyed,
    service::Reach,
    text::{Line, Prose, words},
    web::WebAddress,
};
use schemars::JsonSchema;
use serde::Deserialize;

/// A consultation.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Consultation {
    /// Its title.
    pub title: Line,
    /// What is asked, in one or two sentences.
    pub summary: Line,
    /// The first day to answer.
    pub opens: Day,
    /// The last day to answer.
    pub closes: Day,
    /// How to answer, in more than one way.
    pub how: Prose,
    /// How much time it takes.
    pub time: Line,
    /// The page to answer on.
    pub url: Option<WebAddress>,
    /// What came of it.
    pub outcome: Option<Prose>,
    /// The day the outcome was published; without an outcome, the day on which it will be.
    pub outcome_on: Option<Day>,
}

words!(Consultation: title, summary, how, time, outcome);

/// All consultations: `content/consultations.yaml`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Consultations {
    /// The consultations by name.
    pub consultations: Keyed<Consultation>,
}

words!(Consultations: consultations);

/// How much of a person's time a way to take part asks for. Nobody is pushed up a ladder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Commitment {
    Minutes,
    Hour,
    Evening,
    Regular,
    Role,
}

impl Commitment {
    /// From the least time to the most.
    pub const ALL: [Self; 5] = [Self::Minutes, Self::Hour, Self::Evening, Self::Regular, Self::Role];

    /// The word records and message ids use.
    pub fn key(self) -> &'static str {
        match self {
            Self::Minutes => "minutes",
            Self::Hour => "hour",
            Self::Evening => "evening",
            Self::Regular => "regular",
            Self::Role => "role",
        }
    }
}

/// A way to take part.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Way {
    /// Its name.
    pub name: Line,
    /// What it is, in one or two sentences.
    pub summary: Line,
    /// How much time it asks for.
    pub commitment: Commitment,
    /// How near to home it is.
    pub level: Reach,
    /// How to join.
    pub how: Prose,
    /// Ways to reach the people who run it.
    pub contacts: Contacts,
    /// Expenses, interpreters, childcare.
    pub support: Prose,
}

words!(Way: name, summary, how, contacts, support);

/// All ways to take part: `content/participation.yaml`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Participation {
    /// The ways by name.
    pub ways: Keyed<Way>,
}

words!(Participation: ways);
