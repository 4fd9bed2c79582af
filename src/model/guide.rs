//! Guidance: one page, or a guide in steps.

use super::{
    choice::Choice,
    id::{Id, Keyed},
    interval::Interval,
    review::Review,
    settings::ReviewIntervals,
    signed_video::SignedVideo,
    text::{Fact, Line, Prose, Words, words},
};
use crate::{model::text::Text, words::key::KeyPath};
use schemars::JsonSchema;
use serde::Deserialize;

/// The front matter of a guide.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GuideFacts {
    /// Its title.
    pub title: Line,
    /// What it tells, in one or two sentences.
    pub summary: Line,
    /// The topic it is listed under.
    pub topic: Id,
    /// The stages it is for.
    pub stages: Choice,
    /// Whether it is about a decision that people may disagree with: then impartial advice is signposted (P2).
    #[serde(default)]
    pub decision: bool,
    /// Its place among the guides of its topic: 1 comes first, those without a place come last.
    pub place: Option<u16>,
    /// The questions of families that it answers, each by a name of its own: a way in.
    #[serde(default)]
    pub questions: Keyed<Line>,
    /// Items of the statutory checklist that it answers.
    #[serde(default)]
    pub covers: Vec<Id>,
    /// The law it explains.
    #[serde(default)]
    pub law: Vec<Fact>,
    /// Services that go with it.
    #[serde(default)]
    pub services: Vec<Id>,
    /// Guides that go with it.
    #[serde(default)]
    pub guides: Vec<Id>,
    /// What families can do who disagree, by name in `content/disagreements.yaml`, for a guide about a decision; all of them where none is named.
    #[serde(default)]
    pub routes: Vec<Id>,
    /// A video of the guide in British Sign Language.
    pub bsl: Option<SignedVideo>,
    /// The steps in order, for a guide in steps.
    #[serde(default)]
    pub steps: Vec<Id>,
    /// The last check.
    pub reviewed: Review,
    /// How often it is checked, if not as the site says.
    pub review_every: Option<Interval>,
    /// The team that keeps it right.
    pub owner: Fact,
}

words!(GuideFacts: title, summary, questions, bsl);

impl GuideFacts {
    /// How often it is checked: as it says itself, else as the `site` says of guides.
    pub fn every(&self, site: &ReviewIntervals) -> Interval {
        self.review_every.unwrap_or(site.guide)
    }
}

/// The front matter of one step.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StepFacts {
    /// Its title.
    pub title: Line,
    /// What it tells, in one or two sentences.
    pub summary: Line,
}

words!(StepFacts: title, summary);

/// Front matter with the markdown under it.
#[derive(Clone, Debug)]
pub struct Written<F> {
    /// The front matter.
    pub facts: F,
    /// The markdown; `body` is its unit of translation.
    pub body: Prose,
}

impl<F: Words> Words for Written<F> {
    fn words<'a>(&'a self, at: &mut KeyPath, visit: &mut dyn FnMut(&KeyPath, &'a Text)) {
        self.facts.words(at, visit);
        let length = at.push("body");
        self.body.words(at, visit);
        at.leave(length);
    }

    fn words_mut(&mut self, at: &mut KeyPath, visit: &mut dyn FnMut(&KeyPath, &mut Text)) {
        self.facts.words_mut(at, visit);
        let length = at.push("body");
        self.body.words_mut(at, visit);
        at.leave(length);
    }
}

/// A guide: `content/guides/<id>.md`, or the folder `content/guides/<id>/` for a guide in steps.
pub type Guide = Written<GuideFacts>;

/// One step of a guide: `content/guides/<guide>/<step>.md`.
pub type Step = Written<StepFacts>;
