//! A place where services happen: written once, used by many.

use super::{
    contact::Contacts,
    coordinates::Coordinates,
    hours::Hours,
    id::Id,
    interval::Interval,
    postcode::Postcode,
    review::Review,
    text::{Fact, Line, Prose, words},
};
use schemars::JsonSchema;
use serde::Deserialize;

/// A feature that helps people get in and take part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum AccessFeature {
    StepFreeEntrance,
    AutomaticDoors,
    WideDoors,
    Lift,
    AccessibleToilet,
    ChangingPlaces,
    Hoist,
    BabyChanging,
    HearingLoop,
    Bsl,
    BrailleSigns,
    QuietRoom,
    SensoryRoom,
    AssistanceDogs,
    DisabledParking,
    Parking,
    BusStop,
}

impl AccessFeature {
    /// The word records and message ids use.
    pub fn key(self) -> &'static str {
        match self {
            Self::StepFreeEntrance => "step-free-entrance",
            Self::AutomaticDoors => "automatic-doors",
            Self::WideDoors => "wide-doors",
            Self::Lift => "lift",
            Self::AccessibleToilet => "accessible-toilet",
            Self::ChangingPlaces => "changing-places",
            Self::Hoist => "hoist",
            Self::BabyChanging => "baby-changing",
            Self::HearingLoop => "hearing-loop",
            Self::Bsl => "bsl",
            Self::BrailleSigns => "braille-signs",
            Self::QuietRoom => "quiet-room",
            Self::SensoryRoom => "sensory-room",
            Self::AssistanceDogs => "assistance-dogs",
            Self::DisabledParking => "disabled-parking",
            Self::Parking => "parking",
            Self::BusStop => "bus-stop",
        }
    }
}

/// A postal address.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Address {
    /// The lines before the town.
    pub lines: Vec<Fact>,
    /// The town.
    pub town: Fact,
    /// The postcode.
    pub postcode: Postcode,
}

/// A venue record: `content/venues/<id>.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Venue {
    /// Its name.
    pub name: Line,
    /// Where it is.
    pub address: Address,
    /// Where it is on the map.
    pub coordinates: Option<Coordinates>,
    /// The area it is in.
    pub area: Id,
    /// What helps people get in and take part.
    #[serde(default)]
    pub access: Vec<AccessFeature>,
    /// More about getting in.
    pub access_notes: Option<Prose>,
    /// Buses, parking, the walk from the door.
    pub getting_there: Option<Prose>,
    /// When the building is open.
    pub hours: Option<Hours>,
    /// Ways to reach the building.
    #[serde(default)]
    pub contacts: Contacts,
    /// Whether its address must not be shown.
    #[serde(default)]
    pub sensitive: bool,
    /// The last check.
    pub reviewed: Review,
    /// How often it is checked, if not as the site says.
    pub review_every: Option<Interval>,
    /// The team that keeps the record right.
    pub owner: Fact,
}

words!(Venue: name, access_notes, getting_there, hours, contacts);
