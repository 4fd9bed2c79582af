//! Approvals by a parents' panel (P7).

use super::{day::Day, page_ref::PageRef, tag::Tag, text::Fact};
use schemars::JsonSchema;
use serde::Deserialize;

/// A page that a panel of parents voted for.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    /// The page.
    pub page: PageRef,
    /// The language in which it was read.
    pub language: Tag,
    /// The panel, never a person.
    pub by: Fact,
    /// The day of the vote.
    pub on: Day,
    /// Votes for the page.
    pub votes: u32,
    /// Votes given.
    pub of: u32,
    /// The digest of the words that were approved.
    pub digest: Option<Fact>,
}

/// All approvals: `content/approvals.yaml`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Approvals {
    /// The approvals in the order they were given.
    pub approvals: Vec<Approval>,
}
