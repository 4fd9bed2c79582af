//! What a council decides once for the whole site: `content/site.yaml`.

use super::{
    ages::Ages,
    brand::Brand,
    email::Email,
    feedback::Feedback,
    host::{Host, Hosting},
    hours::Hours,
    id::{Id, Keyed},
    interval::Interval,
    outside::LinkSettings,
    phone::Phone,
    tag::Tag,
    text::{Fact, Line, Prose, words},
    venue::Address,
    web::WebAddress,
};
use schemars::JsonSchema;
use serde::Deserialize;

/// One language of the site.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Edition {
    /// The language's own name, as its readers write it: "العربية".
    pub name: Fact,
    /// Whether words that only a machine has translated are shown, with a notice. Words about rights and deadlines never are.
    #[serde(default)]
    pub machine: MachineWords,
    /// Whether its translators follow every change of the source themselves, as people do who work in Weblate or Pontoon: then a translation that changed
    /// together with its source needs no `translations accept`.
    #[serde(default)]
    pub trusted: bool,
}

/// What happens with words that only a machine has translated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MachineWords {
    /// Readers see the source language in their place.
    #[default]
    Hide,
    /// Readers see them, and are told.
    Show,
}

/// The languages of the site.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Languages {
    /// The language the council writes in.
    pub source: Tag,
    /// Every language of the site with its own name, in the order readers see.
    pub editions: Keyed<Edition, Tag>,
}

/// How families reach the people who run the site.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Help {
    /// The phone number on every page.
    pub phone: Phone,
    /// The number for text messages.
    pub text: Option<Phone>,
    /// The email address.
    pub email: Email,
    /// When the phone is answered.
    pub hours: Hours,
    /// Other ways: a visit, an interpreter, a video relay service.
    pub how: Prose,
    /// The address for letters.
    pub post: Address,
    /// How to get a page in another format (SEND Regulations 2014 reg. 57).
    pub other_formats: Prose,
    /// What to do without the internet (reg. 57).
    pub no_internet: Prose,
}

words!(Help: hours, how, other_formats, no_internet);

/// A need, area, category or topic: a name, and what it means.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Heading {
    /// Its name.
    pub name: Line,
    /// What it means, in one sentence.
    pub summary: Option<Line>,
}

words!(Heading: name, summary);

/// A stage of life.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// Its name.
    pub name: Line,
    /// What it means, in one sentence.
    pub summary: Option<Line>,
    /// The ages in it.
    pub ages: Ages,
    /// The stage that comes next (P18).
    pub next: Option<Id>,
}

words!(Stage: name, summary);

/// How often records are checked, by kind.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ReviewIntervals {
    /// Services.
    pub service: Interval,
    /// Guides.
    pub guide: Interval,
    /// Organisations.
    pub organisation: Interval,
    /// Venues.
    pub venue: Interval,
}

impl Default for ReviewIntervals {
    fn default() -> Self {
        let year = Interval { months: 12 };
        Self { service: Interval { months: 6 }, guide: year, organisation: year, venue: year }
    }
}

/// The level of a rule on this site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LevelSetting {
    /// Stops the build.
    Error,
    /// Is reported.
    Warning,
    /// Is counted, and shown to whoever asks for notes.
    Note,
    /// Is not looked at.
    Off,
}

/// Levels of rules by name.
pub type LevelSettings = std::collections::BTreeMap<String, LevelSetting>;

/// How strict the checks are.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Checks {
    /// The level of a rule, for the whole site.
    pub levels: LevelSettings,
    /// The level of a rule in one language.
    pub languages: std::collections::BTreeMap<String, LevelSettings>,
}

/// How addresses look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AddressStyle {
    /// A folder with `index.html` for each page: works on every host.
    #[default]
    Folders,
    /// A `.html` file for each page.
    Files,
}

impl AddressStyle {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Folders, Self::Files];

    /// The word that `site.yaml` uses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Folders => "folders",
            Self::Files => "files",
        }
    }
}

/// `content/site.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The name of the site.
    pub name: Line,
    /// What the site is for, in one sentence.
    pub summary: Line,
    /// The council.
    pub council: Line,
    /// The address the site will have.
    pub base_url: WebAddress,
    /// The folder of the theme in `themes/`.
    #[serde(default = "default_theme")]
    pub theme: Id,
    /// The languages.
    pub languages: Languages,
    /// How families reach the people who run the site.
    pub contact: Help,
    /// The organisation that gives impartial advice (Children and Families Act 2014 s.32).
    pub advice: Id,
    /// Needs by name.
    pub needs: Keyed<Heading>,
    /// Stages by name, youngest first.
    pub stages: Keyed<Stage>,
    /// Categories of services by name.
    pub categories: Keyed<Heading>,
    /// Topics of guides by name.
    pub topics: Keyed<Heading>,
    /// Areas by name.
    pub areas: Keyed<Heading>,
    /// How often records are checked.
    #[serde(default)]
    pub review: ReviewIntervals,
    /// How strict the checks are.
    #[serde(default)]
    pub checks: Checks,
    /// How addresses on other sites are asked.
    #[serde(default)]
    pub links: LinkSettings,
    /// Colours and logo.
    #[serde(default)]
    pub brand: Brand,
    /// How readers say that something on a page is wrong.
    #[serde(default)]
    pub feedback: Feedback,
    /// Whether pages that somebody has read or saved can be read again without the internet.
    #[serde(default = "yes")]
    pub offline: bool,
    /// Whether there are pages for a need and a stage, a need and an area, and all three: find by several things at once, without a script.
    #[serde(default = "yes")]
    pub combinations: bool,
    /// How addresses look.
    #[serde(default)]
    pub addresses: AddressStyle,
    /// The host that the site is published on; what it needs is made with the site. Without one the site works on any host.
    pub host: Option<Host>,
    /// What the council decides about its host.
    #[serde(default)]
    pub hosting: Hosting,
    /// Whether HTML is made smaller; its words stay the same.
    #[serde(default = "yes")]
    pub minify: bool,
}

fn yes() -> bool {
    true
}

fn default_theme() -> Id {
    match "default".parse() {
        Ok(id) => id,
        Err(_) => unreachable!("`default` is a valid name"),
    }
}

words!(Settings: name, summary, council, contact, needs, stages, categories, topics, areas);
