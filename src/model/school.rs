//! What a school, nursery or college has besides what every service has.

use super::{
    day::Day,
    id::Keyed,
    text::{Line, Prose, words},
    web::WebAddress,
};
use schemars::JsonSchema;
use serde::Deserialize;

/// The kind of setting (SEND Regulations 2014 Sch. 2 para. 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum SchoolKind {
    Mainstream,
    Special,
    Nursery,
    Childminder,
    College,
    Alternative,
    SpecialistCollege,
    ResourcedProvision,
}

impl SchoolKind {
    /// The word records and message ids use.
    pub fn key(self) -> &'static str {
        match self {
            Self::Mainstream => "mainstream",
            Self::Special => "special",
            Self::Nursery => "nursery",
            Self::Childminder => "childminder",
            Self::College => "college",
            Self::Alternative => "alternative",
            Self::SpecialistCollege => "specialist-college",
            Self::ResourcedProvision => "resourced-provision",
        }
    }

    /// Whether a SEN information report is looked for (Children and Families Act 2014 s.69). Schools of a council and academies must publish one, independent schools
    /// need not; of nurseries only those that a council maintains must. A record does not tell these apart, so nothing shown to families says that the law asks it.
    pub fn must_report(self) -> bool {
        matches!(self, Self::Mainstream | Self::Special | Self::ResourcedProvision)
    }
}

/// The ages a setting teaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Phase {
    EarlyYears,
    Primary,
    Secondary,
    AllThrough,
    #[serde(rename = "post-16")]
    Post16,
}

/// A specialist unit within a setting.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Unit {
    /// Its name.
    pub label: Line,
    /// How many children it is for.
    pub places: Option<u16>,
}

words!(Unit: label);

/// An award a setting holds.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Award {
    /// Its name.
    pub label: Line,
    /// The year it was given.
    pub year: u16,
}

words!(Award: label);

/// The facts of a school or setting. It is a block of a service record, because parents look for a school as they look for any other support: by need,
/// age and place.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct School {
    /// The kind of setting.
    pub kind: SchoolKind,
    /// The ages it teaches.
    pub phase: Phase,
    /// Whether it is in the council's area; those outside that children go to must be listed too (Sch. 2 para. 2).
    pub in_area: bool,
    /// The page with its SEN information report (Children and Families Act 2014 s.69; SEND Regulations 2014 reg. 51 and Sch. 1).
    pub report: Option<WebAddress>,
    /// The day on which that report was last brought up to date. It should be each year (SEND Code of Practice 2015, 6.79).
    pub report_on: Option<Day>,
    /// How many places it has.
    pub places: Option<u16>,
    /// Its specialist units.
    #[serde(default)]
    pub units: Keyed<Unit>,
    /// Its awards.
    #[serde(default)]
    pub awards: Keyed<Award>,
    /// How children get a place.
    pub admissions: Option<Prose>,
}

words!(School: units, awards, admissions);
