//! A service: anything that supports a child, a young person or a family.

use super::{
    access::{Access, Waiting},
    ages::Ages,
    choice::Choice,
    contact::{Complaints, Contacts, Link},
    cost::Costs,
    hours::Hours,
    id::{Id, Keyed},
    interval::Interval,
    review::Review,
    school::School,
    settings::ReviewIntervals,
    signed_video::SignedVideo,
    status::Status,
    tag::Tag,
    text::{Fact, Line, Prose, words},
};
use schemars::JsonSchema;
use serde::Deserialize;

/// How near to home an organisation or service works (P12).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Reach {
    /// In this council's area.
    #[default]
    Local,
    /// In several councils' areas.
    Regional,
    /// In the whole country.
    National,
}

/// Where a service happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Delivery {
    Venue,
    Home,
    Online,
    Phone,
    School,
}

impl Delivery {
    /// The word records and message ids use.
    pub fn key(self) -> &'static str {
        match self {
            Self::Venue => "venue",
            Self::Home => "home",
            Self::Online => "online",
            Self::Phone => "phone",
            Self::School => "school",
        }
    }
}

/// How a service runs at one venue: each has its own hours.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AtVenue {
    /// When it runs there.
    pub hours: Option<Hours>,
    /// What helps there: "Use the side entrance".
    pub note: Option<Line>,
}

words!(AtVenue: hours, note);

/// The seven questions that families ask of every setting.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Questions {
    /// What do you aim for with each child?
    pub outcomes: Option<Prose>,
    /// What training have your staff had?
    pub training: Option<Prose>,
    /// How do you involve parents and children?
    pub involvement: Option<Prose>,
    /// How do you tell us how it is going?
    pub progress: Option<Prose>,
    /// How accessible is the place?
    pub accessibility: Option<Prose>,
    /// How does my child start with you?
    pub starting: Option<Prose>,
    /// What do you plan to improve?
    pub plans: Option<Prose>,
}

words!(Questions: outcomes, training, involvement, progress, accessibility, starting, plans);

/// A service record: `content/services/<id>.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Its name.
    pub name: Line,
    /// What it is, in one or two sentences.
    pub summary: Line,
    /// What it is, in full.
    pub description: Prose,
    /// The organisation that runs it.
    pub organisation: Id,
    /// How near to home it works.
    #[serde(default)]
    pub level: Reach,
    /// Categories; the first is the main one.
    pub categories: Vec<Id>,
    /// The needs it is for.
    pub needs: Choice,
    /// The ages it is for.
    pub ages: Ages,
    /// The areas it is for.
    pub areas: Choice,
    /// Whether it is there to be used.
    pub status: Status,
    /// Who can use it.
    pub eligibility: Prose,
    /// How people get it.
    pub access: Access,
    /// How long people wait.
    pub waiting: Option<Waiting>,
    /// What it costs.
    pub costs: Option<Costs>,
    /// The venues, each with its own hours.
    #[serde(default)]
    pub venues: Keyed<AtVenue>,
    /// When it runs or can be reached, where that is not tied to a venue.
    pub hours: Option<Hours>,
    /// Where it happens.
    #[serde(default)]
    pub delivery: Vec<Delivery>,
    /// Ways to reach it.
    pub contacts: Contacts,
    /// Languages that are spoken or signed.
    #[serde(default)]
    pub languages: Vec<Tag>,
    /// More about getting in and taking part.
    pub access_notes: Option<Prose>,
    /// The seven SEND questions.
    #[serde(default)]
    pub questions: Questions,
    /// What to do when something is wrong or the answer is no.
    pub complaints: Complaints,
    /// Pages elsewhere.
    #[serde(default)]
    pub links: Keyed<Link>,
    /// Services that families also look at.
    #[serde(default)]
    pub related: Vec<Id>,
    /// Items of the statutory checklist that it answers.
    #[serde(default)]
    pub covers: Vec<Id>,
    /// A video of the page in British Sign Language.
    pub bsl: Option<SignedVideo>,
    /// For schools and settings only.
    pub school: Option<School>,
    /// The last check.
    pub reviewed: Review,
    /// How often it is checked, if not as the site says.
    pub review_every: Option<Interval>,
    /// The team that keeps it right.
    pub owner: Fact,
    /// Whether the addresses of its venues must not be shown.
    #[serde(default)]
    pub sensitive_address: bool,
}

words!(Service: name, summary, description, status, eligibility, access, waiting, costs, venues, hours, contacts, access_notes, questions, complaints, links, bsl, school);

impl Service {
    /// How often it is checked: as it says itself, else as the `site` says of services.
    pub fn every(&self, site: &ReviewIntervals) -> Interval {
        self.review_every.unwrap_or(site.service)
    }
}
