//! The statutory checklist as data: a change of law is a change of one file.

use super::{
    field::Field,
    id::{Id, Keyed},
    school::SchoolKind,
    service::{Reach, Service},
    text::{Fact, Line, words},
};
use schemars::JsonSchema;
use serde::Deserialize;

/// Whether the law says must or should.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Duty {
    Must,
    Should,
}

/// Whether the wording of an item was read in the law or recalled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Reading {
    Read,
    Recalled,
}

/// Where a service must be to count for an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// In the council's area: a school that says so (`school.in_area`), or a service whose `level` is `local`.
    Inside,
    /// Outside it: a school that says so, or a regional or national service.
    Outside,
}

/// Which services count for an item. What is not said does not matter.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Which {
    /// Only services inside or outside the council's area.
    pub place: Option<Place>,
    /// Only services in one of these categories.
    pub categories: Vec<Id>,
    /// Only schools and settings of these kinds.
    pub schools: Vec<SchoolKind>,
}

impl Which {
    /// Whether it leaves no service out.
    pub fn is_any(&self) -> bool {
        self.place.is_none() && self.categories.is_empty() && self.schools.is_empty()
    }

    /// Whether `service` counts.
    pub fn counts(&self, service: &Service) -> bool {
        let inside = service.school.as_ref().map_or(service.level == Reach::Local, |school| school.in_area);
        let in_place = self.place.is_none_or(|place| inside == (place == Place::Inside));
        let in_category = self.categories.is_empty() || self.categories.iter().any(|category| service.categories.contains(category));
        let kind = || service.school.as_ref().is_some_and(|school| self.schools.contains(&school.kind));
        in_place && in_category && (self.schools.is_empty() || kind())
    }
}

/// A page that every site has, and that can answer an item by being there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SitePage {
    /// You said, we did.
    YouSaid,
    /// Have your say.
    HaveYourSay,
    /// How to reach the people who run the site.
    Contact,
    /// Paper, other formats and no internet.
    Formats,
    /// The accessibility statement.
    Accessibility,
    /// What has changed, and what is missing.
    Changes,
}

impl SitePage {
    /// Every one.
    pub const ALL: [Self; 6] = [Self::YouSaid, Self::HaveYourSay, Self::Contact, Self::Formats, Self::Accessibility, Self::Changes];

    /// The path of the page, without its language.
    pub fn path(self) -> &'static str {
        match self {
            Self::YouSaid => "you-said-we-did",
            Self::HaveYourSay => "have-your-say",
            Self::Contact => "contact",
            Self::Formats => "formats",
            Self::Accessibility => "accessibility",
            Self::Changes => "changes",
        }
    }

    /// The message of the interface that is its heading.
    pub fn heading(self) -> &'static str {
        match self {
            Self::YouSaid => "you-said",
            Self::HaveYourSay => "have-your-say",
            Self::Contact => "contact",
            Self::Formats => "formats",
            Self::Accessibility => "accessibility",
            Self::Changes => "changes",
        }
    }
}

/// What must have been published within the last twelve months.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Yearly {
    /// An answer to a comment.
    Answers,
    /// A consultation: open, closed, or with its outcome.
    Consultations,
}

/// An item of the checklist. It says what is asked for and, as data, when that is there: every line from `services` down must hold. An item without any such
/// line asks for one guide or service that says it answers it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// What must be published, in plain words.
    pub about: Line,
    /// Where the law says so.
    pub law: Fact,
    /// Whether it must or should.
    pub duty: Duty,
    /// Whether the wording was read in the law.
    pub wording: Reading,
    /// How many services must say that they answer it (`covers`). One that is closed does not count.
    pub services: Option<u16>,
    /// Which of these services count.
    #[serde(default)]
    pub which: Which,
    /// How many guides must say that they answer it (`covers`).
    pub guides: Option<u16>,
    /// What each of these services must tell.
    #[serde(default)]
    pub fields: Vec<Field>,
    /// What every service of the site must tell, whether or not it says that it answers the item.
    #[serde(default)]
    pub every_service: Vec<Field>,
    /// The pages of the site that answer it.
    #[serde(default)]
    pub pages: Vec<SitePage>,
    /// What must have been published within the last twelve months.
    #[serde(default)]
    pub yearly: Vec<Yearly>,
}

words!(Item: about);

/// A checklist: `content/coverage/<regime>.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Coverage {
    /// Its title.
    pub title: Line,
    /// The law it comes from.
    pub law: Fact,
    /// The items by name.
    pub items: Keyed<Item>,
}

words!(Coverage: title, items);
