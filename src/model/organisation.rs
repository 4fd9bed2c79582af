//! An organisation: written once, used by many services.

use super::{
    contact::{Complaints, Contacts},
    interval::Interval,
    review::Review,
    service::Reach,
    text::{Fact, Line, words},
};
use schemars::JsonSchema;
use serde::Deserialize;

/// The kind of organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum OrganisationKind {
    Council,
    Nhs,
    Charity,
    School,
    College,
    Company,
    Community,
}

/// An organisation record: `content/organisations/<id>.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// Its name.
    pub name: Line,
    /// What it does, in one or two sentences.
    pub summary: Line,
    /// Its kind.
    pub kind: OrganisationKind,
    /// How near to home it works.
    #[serde(default)]
    pub level: Reach,
    /// Its registered number.
    pub registered: Option<Fact>,
    /// Ways to reach it.
    pub contacts: Contacts,
    /// How it deals with complaints.
    pub complaints: Option<Complaints>,
    /// The last check.
    pub reviewed: Review,
    /// How often it is checked, if not as the site says.
    pub review_every: Option<Interval>,
    /// The team that keeps the record right.
    pub owner: Fact,
}

words!(Organisation: name, summary, contacts, complaints);
