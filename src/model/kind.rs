//! The kinds of file an editor writes, each with its folder and its schema.

use super::{
    approval::Approvals,
    comment::Comments,
    coverage::Coverage,
    disagreement::Disagreements,
    event::Event,
    glossary::Glossary,
    guide::GuideFacts,
    guide::StepFacts,
    organisation::Organisation,
    pack::PackFile,
    redirect::Redirects,
    role::Roles,
    service::Service,
    settings::Settings,
    standard::Standards,
    statement::Statement,
    taking_part::{Consultations, Participation},
    venue::Venue,
    wording::Wording,
};
use schemars::{JsonSchema, Schema, generate::SchemaSettings};

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Kind {
    Site,
    Service,
    Organisation,
    Venue,
    Event,
    Guide,
    Step,
    Comments,
    Consultations,
    Participation,
    Standards,
    Accessibility,
    Disagreements,
    Approvals,
    Glossary,
    Roles,
    Wording,
    Redirects,
    Coverage,
    Pack,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 20] = [
        Self::Site,
        Self::Service,
        Self::Organisation,
        Self::Venue,
        Self::Event,
        Self::Guide,
        Self::Step,
        Self::Comments,
        Self::Consultations,
        Self::Participation,
        Self::Standards,
        Self::Accessibility,
        Self::Disagreements,
        Self::Approvals,
        Self::Glossary,
        Self::Roles,
        Self::Wording,
        Self::Redirects,
        Self::Coverage,
        Self::Pack,
    ];

    /// The name that `localoffer schema` takes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Site => "site",
            Self::Service => "service",
            Self::Organisation => "organisation",
            Self::Venue => "venue",
            Self::Event => "event",
            Self::Guide => "guide",
            Self::Step => "step",
            Self::Comments => "comments",
            Self::Consultations => "consultations",
            Self::Participation => "participation",
            Self::Standards => "standards",
            Self::Accessibility => "accessibility",
            Self::Disagreements => "disagreements",
            Self::Approvals => "approvals",
            Self::Glossary => "glossary",
            Self::Roles => "roles",
            Self::Wording => "wording",
            Self::Redirects => "redirects",
            Self::Coverage => "coverage",
            Self::Pack => "pack",
        }
    }

    /// What a message calls it: "a service".
    pub fn called(self) -> &'static str {
        match self {
            Self::Site => "site.yaml",
            Self::Service => "a service",
            Self::Organisation => "an organisation",
            Self::Venue => "a venue",
            Self::Event => "an event",
            Self::Guide => "a guide",
            Self::Step => "a step of a guide",
            Self::Comments => "a year of comments",
            Self::Consultations => "the consultations",
            Self::Participation => "the ways to take part",
            Self::Standards => "the standards",
            Self::Accessibility => "the accessibility statement",
            Self::Disagreements => "the choices of who disagrees",
            Self::Approvals => "the approvals",
            Self::Glossary => "the glossary",
            Self::Roles => "the roles",
            Self::Wording => "the wording list",
            Self::Redirects => "the redirects",
            Self::Coverage => "a checklist",
            Self::Pack => "a picture pack",
        }
    }

    /// Where files of this kind live, with `*` for the name.
    pub fn pattern(self) -> &'static str {
        match self {
            Self::Site => "content/site.yaml",
            Self::Service => "content/services/*.yaml",
            Self::Organisation => "content/organisations/*.yaml",
            Self::Venue => "content/venues/*.yaml",
            Self::Event => "content/events/*.yaml",
            Self::Guide => "content/guides/*.md",
            Self::Step => "content/guides/*/*.md",
            Self::Comments => "content/comments/*.yaml",
            Self::Consultations => "content/consultations.yaml",
            Self::Participation => "content/participation.yaml",
            Self::Standards => "content/standards.yaml",
            Self::Accessibility => "content/accessibility.yaml",
            Self::Disagreements => "content/disagreements.yaml",
            Self::Approvals => "content/approvals.yaml",
            Self::Glossary => "content/glossary.yaml",
            Self::Roles => "content/roles.yaml",
            Self::Wording => "content/wording.yaml",
            Self::Redirects => "content/redirects.yaml",
            Self::Coverage => "content/coverage/*.yaml",
            Self::Pack => "themes/*/pictures/*/pack.yaml",
        }
    }

    /// The JSON Schema (draft 2020-12) of the file, made from the same types that read it, so the two cannot drift apart.
    pub fn schema(self) -> Schema {
        match self {
            Self::Site => schema::<Settings>(),
            Self::Service => schema::<Service>(),
            Self::Organisation => schema::<Organisation>(),
            Self::Venue => schema::<Venue>(),
            Self::Event => schema::<Event>(),
            Self::Guide => schema::<GuideFacts>(),
            Self::Step => schema::<StepFacts>(),
            Self::Comments => schema::<Comments>(),
            Self::Consultations => schema::<Consultations>(),
            Self::Participation => schema::<Participation>(),
            Self::Standards => schema::<Standards>(),
            Self::Accessibility => schema::<Statement>(),
            Self::Disagreements => schema::<Disagreements>(),
            Self::Approvals => schema::<Approvals>(),
            Self::Glossary => schema::<Glossary>(),
            Self::Roles => schema::<Roles>(),
            Self::Wording => schema::<Wording>(),
            Self::Redirects => schema::<Redirects>(),
            Self::Coverage => schema::<Coverage>(),
            Self::Pack => schema::<PackFile>(),
        }
    }
}

/// The JSON Schema of one type.
pub fn schema<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>()
}
