//! How people get a service, and how long they wait.

use super::{
    day::Day,
    interval::Weeks,
    text::{Line, Prose, words},
};
use schemars::JsonSchema;
use serde::Deserialize;

/// Who can ask for a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Referrer {
    /// The family or young person themselves.
    Yourself,
    /// A nursery, school or college.
    School,
    /// A GP.
    Doctor,
    /// Any other health worker.
    Health,
    /// A social worker.
    SocialCare,
    /// An early years setting or health visitor.
    EarlyYears,
    /// Anyone who works with the child.
    AnyProfessional,
    /// Nobody needs to ask: it comes by itself.
    Automatic,
}

impl Referrer {
    /// The word records and message ids use.
    pub fn key(self) -> &'static str {
        match self {
            Self::Yourself => "yourself",
            Self::School => "school",
            Self::Doctor => "doctor",
            Self::Health => "health",
            Self::SocialCare => "social-care",
            Self::EarlyYears => "early-years",
            Self::AnyProfessional => "any-professional",
            Self::Automatic => "automatic",
        }
    }
}

/// How people get a service (P11: eligibility and who decides are said openly).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Access {
    /// Who can ask.
    pub by: Vec<Referrer>,
    /// What to do, and what happens next.
    pub how: Prose,
    /// What must be true before the service is given (SEND Regulations 2014 Sch. 2 para. 18).
    pub criteria: Option<Prose>,
    /// Whether a diagnosis is needed.
    pub diagnosis_needed: Option<bool>,
    /// Whether an education, health and care plan is needed.
    pub plan_needed: Option<bool>,
}

words!(Access: how, criteria);

/// How long people wait.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Waiting {
    /// Weeks from asking to starting.
    pub weeks: Weeks,
    /// The day the figure was true.
    pub as_of: Day,
    /// Anything else about the wait.
    pub note: Option<Line>,
}

words!(Waiting: note);
