//! What families can do who disagree with a decision, and how long they have (SEND Regulations 2014 Sch. 2 para. 16 and 17; Code of Practice 2015 ch. 11).

use super::{
    contact::Link,
    coverage::Reading,
    id::{Id, Keyed},
    interval::Period,
    text::{Fact, Line, Prose, words},
};
use schemars::JsonSchema;
use serde::Deserialize;

/// How long people have, from when, and where the law says so. It is a fact: typed once, the same in every language.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// How long.
    pub within: Period,
    /// What it is counted from: "the date on the council's letter".
    pub from: Line,
    /// Where the law says so.
    pub law: Fact,
    /// Whether it was read in the law.
    pub wording: Reading,
}

words!(Deadline: from);

/// One way to have a decision looked at again.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// Its name: "Appeal to the SEND Tribunal".
    pub name: Line,
    /// The decisions it is for.
    pub when: Prose,
    /// Who decides.
    pub who: Line,
    /// What to do.
    pub how: Prose,
    /// The time limits by name, the usual one first. Where there are several, the later one counts. Where there is none, the page says that the law sets none: write
    /// them all.
    #[serde(default)]
    pub deadlines: Keyed<Deadline>,
    /// How long it takes until there is an answer.
    pub takes: Option<Line>,
    /// Whether it costs nothing.
    #[serde(default)]
    pub free: bool,
    /// Services that go with it.
    #[serde(default)]
    pub services: Vec<Id>,
    /// Guides that say more.
    #[serde(default)]
    pub guides: Vec<Id>,
    /// Pages elsewhere.
    #[serde(default)]
    pub links: Keyed<Link>,
}

words!(Route: name, when, who, how, deadlines, takes, links);

/// All ways: `content/disagreements.yaml`, from the simplest to the hardest.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Disagreements {
    /// The ways by name.
    pub routes: Keyed<Route>,
}

words!(Disagreements: routes);
