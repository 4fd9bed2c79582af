//! The accessibility statement (Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018): fixed words around the council's facts.

use super::contact::Way;
use crate::{
    model::{
        criterion::Criterion,
        id::Id,
        statement::{Burden, Compliance, Failure, Statement},
    },
    render::{
        html::Html,
        voice::{Link, Voice},
    },
    words::lang::LangIndex,
};
use serde::Serialize;

/// The page as its template prints it.
#[derive(Debug, Serialize)]
pub struct StatementView {
    /// Whether the words are a translation, so that another statement is the legal one.
    translated: bool,
    commitment: Html,
    scope: Option<Html>,
    /// How far the site meets the standard, in the words of the law; that it has not been tested, when there is no statement.
    status: String,
    /// Whether something is named that people cannot use.
    failing: bool,
    failures: Vec<FailureView>,
    burden: Option<BurdenView>,
    outside: Option<Html>,
    dates: Option<String>,
    method: Option<Html>,
    formats: Option<Link>,
    /// The Equality Advisory and Support Service.
    enforcement: Way,
}

#[derive(Debug, Serialize)]
struct FailureView {
    id: String,
    what: Html,
    affects: Option<Html>,
    criterion: CriterionView,
    fix_by: String,
}

#[derive(Debug, Serialize)]
struct BurdenView {
    what: Html,
    criteria: Vec<CriterionView>,
    assessed: String,
    assessment: Option<Way>,
}

/// A criterion in English, as its standard is written.
#[derive(Debug, Serialize)]
struct CriterionView {
    words: String,
    href: String,
}

impl From<Criterion> for CriterionView {
    fn from(criterion: Criterion) -> Self {
        Self { words: criterion.to_string(), href: criterion.address() }
    }
}

impl StatementView {
    /// The statement of the site in the words of `voice`; without one, everything but what only a test can tell.
    pub fn of(voice: &Voice<'_>) -> Self {
        let site = voice.site;
        let council = voice.own_text("site", "council", &site.settings.value.council);
        let statement = site.in_language(&site.accessibility.value, "accessibility", voice.language);
        let statement = statement.as_ref();
        let failures = statement.iter().flat_map(|statement| statement.failures.iter());
        // Prose is made in the order in which the page shows it, because the first use of a term is explained.
        let own = |language| voice.site.edition(language).lang.without_variant();
        let mut view = Self {
            translated: own(voice.language) != own(LangIndex::SOURCE),
            commitment: voice.html_with("statement-commitment", &[("organisation", voice.argument(&council))]),
            scope: statement.map(|statement| voice.prose(&statement.scope, 1)),
            status: voice.say(statement.map_or("statement-untested", status)),
            failing: false,
            failures: failures.map(|(id, failure)| FailureView::of(voice, id, failure)).collect(),
            burden: statement.and_then(|statement| statement.burden.as_ref()).map(|burden| BurdenView::of(voice, burden)),
            outside: statement.and_then(|statement| statement.outside_scope.as_ref()).map(|outside| voice.prose(outside, 2)),
            dates: statement.map(|statement| {
                let day = |day| voice.date(day).into();
                voice.say_with("statement-dates", &[("prepared", day(*statement.prepared)), ("reviewed", day(*statement.reviewed))])
            }),
            method: statement.map(|statement| voice.prose(&statement.method, 1)),
            formats: voice.link("formats", Html::words(&voice.say("formats"))),
            enforcement: Way::page("https://www.equalityadvisoryservice.com/", "www.equalityadvisoryservice.com"),
        };
        view.failing = !view.failures.is_empty() || view.burden.is_some() || view.outside.is_some();
        view
    }
}

/// The message that says how far the site meets the standard.
fn status(statement: &Statement) -> &'static str {
    match (statement.status, statement.failures.is_empty(), statement.burden.is_some()) {
        (Compliance::Full, ..) => "statement-full",
        (Compliance::Partial, true, true) => "statement-partial-exempt",
        (Compliance::Partial, false, true) => "statement-partial-both",
        (Compliance::Partial, ..) => "statement-partial",
        (Compliance::None, ..) => "statement-none",
    }
}

impl FailureView {
    fn of(voice: &Voice<'_>, id: &Id, failure: &Failure) -> Self {
        Self {
            id: id.to_string(),
            what: voice.prose(&failure.what, 2),
            affects: failure.affects.as_ref().map(|affects| voice.line(affects)),
            criterion: failure.criterion.into(),
            fix_by: voice.date(*failure.fix_by),
        }
    }
}

impl BurdenView {
    fn of(voice: &Voice<'_>, burden: &Burden) -> Self {
        Self {
            what: voice.prose(&burden.what, 2),
            criteria: burden.criteria.iter().map(|criterion| (*criterion).into()).collect(),
            assessed: voice.say_with("statement-assessed", &[("date", voice.date(*burden.assessed).into())]),
            assessment: burden.assessment.as_ref().map(Way::web),
        }
    }
}
