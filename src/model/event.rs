//! An event: something on given days.

use super::{
    ages::Ages,
    choice::Choice,
    clock::Opening,
    contact::Contacts,
    cost::Costs,
    day::Day,
    id::{Id, Keyed},
    review::Review,
    text::{Fact, Line, Prose, words},
    web::WebAddress,
};
use schemars::JsonSchema;
use serde::Deserialize;

/// An event record: `content/events/<id>.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Its name.
    pub name: Line,
    /// What it is, in one or two sentences.
    pub summary: Line,
    /// What it is, in full.
    pub description: Prose,
    /// The organisation that runs it.
    pub organisation: Id,
    /// Where it is.
    pub venue: Option<Id>,
    /// The page to join it from home.
    pub online: Option<WebAddress>,
    /// The days, each with its times.
    pub on: Keyed<Opening, Day>,
    /// The needs it is for.
    pub needs: Choice,
    /// The ages it is for.
    pub ages: Ages,
    /// The areas it is for.
    pub areas: Option<Choice>,
    /// What it costs.
    pub costs: Option<Costs>,
    /// How to book.
    pub booking: Option<Prose>,
    /// Ways to reach the people who run it.
    pub contacts: Contacts,
    /// More about getting in and taking part.
    pub access_notes: Option<Prose>,
    /// The last check.
    pub reviewed: Review,
    /// The team that keeps the record right.
    pub owner: Fact,
}

words!(Event: name, summary, description, costs, booking, contacts, access_notes);
