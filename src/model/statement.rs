//! The accessibility statement (Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018, reg. 8). Here are the facts; the words
//! that the law and the model statement fix are messages, the same on every site.

use super::{
    criterion::Criterion,
    day::Day,
    id::Keyed,
    text::{Line, Prose, words},
    web::WebAddress,
};
use schemars::JsonSchema;
use serde::Deserialize;

/// How far the site meets WCAG 2.2 at level AA.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Compliance {
    Full,
    Partial,
    None,
}

/// Something that some people cannot use.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Failure {
    /// What it is, and what people can do until it is put right.
    pub what: Prose,
    /// The success criterion that it fails.
    pub criterion: Criterion,
    /// Whom it keeps out: "People who cannot hear".
    pub affects: Option<Line>,
    /// The day by which it is put right, in the future.
    pub fix_by: Day,
}

words!(Failure: what, affects);

/// What would cost more to put right than it helps (reg. 7). It can only be claimed after an assessment.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Burden {
    /// What it is, and why it would be too much.
    pub what: Prose,
    /// The success criteria that it fails.
    pub criteria: Vec<Criterion>,
    /// The day of the assessment.
    pub assessed: Day,
    /// The page with the assessment.
    pub assessment: Option<WebAddress>,
}

words!(Burden: what);

/// The statement: `content/accessibility.yaml`. The standard is always WCAG 2.2 at level AA.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// How far the site meets the standard.
    pub status: Compliance,
    /// What the statement is about: the whole site, and whatever else it covers.
    pub scope: Prose,
    /// Who tested the site, how, when, and which pages.
    pub method: Prose,
    /// The day on which it was first written.
    pub prepared: Day,
    /// The last day on which somebody went through it, at most a year ago.
    pub reviewed: Day,
    /// What fails the standard, by name.
    #[serde(default)]
    pub failures: Keyed<Failure>,
    /// What would be a disproportionate burden.
    pub burden: Option<Burden>,
    /// What the law does not ask for, such as maps and old documents.
    pub outside_scope: Option<Prose>,
}

words!(Statement: scope, method, failures, burden, outside_scope);
