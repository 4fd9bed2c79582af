//! Who checked the words and facts, and when.

use super::{day::Day, text::Fact};
use schemars::JsonSchema;
use serde::Deserialize;

/// The last time somebody checked that the record is right. An edit is not a review.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// The day.
    pub on: Day,
    /// The role of the person, never a name: "Short breaks commissioner".
    pub by: Fact,
}
