//! What the law asks the site to hold, where it is, and what is missing.

use crate::{
    model::{
        coverage::{Duty, Reading, Yearly},
        field::Field,
    },
    plan::coverage::{ItemStanding, ListStanding, Reason, State},
    render::{
        html::Html,
        interface::Argument,
        voice::{Link, Voice},
    },
    words::date::Date,
};
use serde::Serialize;

/// The page as its template prints it.
#[derive(Debug, Serialize)]
pub struct CoverageView {
    lists: Vec<Checklist>,
}

/// One checklist.
#[derive(Debug, Serialize)]
struct Checklist {
    id: String,
    title: Html,
    law: String,
    /// How many of its parts are here, in words.
    count: Html,
    gaps: Vec<Gap>,
    items: Vec<ItemView>,
}

/// A part that is not on the site, or not wholly.
#[derive(Debug, Serialize)]
pub struct Gap {
    /// Its place on the page.
    href: String,
    about: Html,
    state: &'static str,
}

#[derive(Debug, Serialize)]
struct ItemView {
    id: String,
    about: Html,
    law: String,
    must: bool,
    /// Whether the words were read in the law.
    read: bool,
    state: &'static str,
    reasons: Vec<Why>,
    pages: Vec<Link>,
}

/// Why a part is not covered, and the pages that this is about.
#[derive(Debug, Serialize)]
struct Why {
    words: Html,
    pages: Vec<Link>,
}

impl CoverageView {
    /// Every checklist of the site in the words of `voice`.
    pub fn of(voice: &Voice<'_>) -> Self {
        Self { lists: voice.trust.coverage.iter().map(|list| checklist(voice, list)).collect() }
    }
}

impl Gap {
    /// What is missing, and what is only partly there, with links to the page that says why.
    pub fn all(voice: &Voice<'_>) -> Vec<Self> {
        let page = voice.href("coverage").unwrap_or_default();
        let wanted = |standing: &&ItemStanding<'_>| matches!(standing.state, State::Missing | State::Thin);
        let of_list = |list: &ListStanding<'_>| list.items.iter().filter(wanted).map(|standing| Self::of(voice, list, standing, &page)).collect::<Vec<_>>();
        voice.trust.coverage.iter().flat_map(of_list).collect()
    }

    fn of(voice: &Voice<'_>, list: &ListStanding<'_>, standing: &ItemStanding<'_>, page: &str) -> Self {
        Self { href: format!("{page}#{}", standing.id), about: about(voice, list, standing), state: standing.state.key() }
    }
}

fn checklist(voice: &Voice<'_>, list: &ListStanding<'_>) -> Checklist {
    let record = list.list;
    let here = list.items.iter().filter(|standing| standing.state == State::Covered).count();
    let gaps = list.items.iter().filter(|standing| standing.state != State::Covered);
    Checklist {
        id: record.id.to_string(),
        title: voice.own_line(&format!("coverage/{}", record.id), "title", &record.value.title),
        law: record.value.law.to_string(),
        count: voice.html_with("coverage-count", &[("here", here.into()), ("all", list.items.len().into())]),
        gaps: gaps.map(|standing| Gap::of(voice, list, standing, "")).collect(),
        items: list.items.iter().map(|standing| item(voice, list, standing)).collect(),
    }
}

fn item(voice: &Voice<'_>, list: &ListStanding<'_>, standing: &ItemStanding<'_>) -> ItemView {
    let guides = standing.guides.iter().filter_map(|guide| voice.guide_link(&guide.id));
    let services = standing.services.iter().filter_map(|service| voice.service_link(&service.id));
    let pages = standing.item.pages.iter().filter_map(|page| voice.link(page.path(), voice.html_with(page.heading(), &[])));
    ItemView {
        id: standing.id.to_string(),
        about: about(voice, list, standing),
        law: standing.item.law.to_string(),
        must: standing.item.duty == Duty::Must,
        read: standing.item.wording == Reading::Read,
        state: standing.state.key(),
        reasons: standing.reasons.iter().map(|reason| why(voice, reason)).collect(),
        pages: pages.chain(guides).chain(services).collect(),
    }
}

fn about(voice: &Voice<'_>, list: &ListStanding<'_>, standing: &ItemStanding<'_>) -> Html {
    voice.own_line(&format!("coverage/{}", list.list.id), &format!("items.{}.about", standing.id), &standing.item.about)
}

fn why(voice: &Voice<'_>, reason: &Reason) -> Why {
    let counts = |has: usize, needs: u16| [("has", has.into()), ("needs", usize::from(needs).into())];
    let date = |date: Date| [("date", Argument::from(voice.date(date)))];
    let words = match reason {
        Reason::Nothing => voice.html_with("coverage-why-nothing", &[]),
        Reason::FewGuides { has, needs } => voice.html_with("coverage-why-guides", &counts(*has, *needs)),
        Reason::FewServices { has, needs, .. } => voice.html_with("coverage-why-services", &counts(*has, *needs)),
        Reason::Untold { field, .. } => voice.html_with("coverage-why-untold", &[("field", voice.say(question(*field)).into())]),
        Reason::Never(Yearly::Answers) => voice.html_with("coverage-why-no-answers", &[]),
        Reason::Never(Yearly::Consultations) => voice.html_with("coverage-why-no-consultations", &[]),
        Reason::NotThisYear { what: Yearly::Answers, last } => voice.html_with("coverage-why-old-answers", &date(*last)),
        Reason::NotThisYear { what: Yearly::Consultations, last } => voice.html_with("coverage-why-old-consultations", &date(*last)),
        Reason::LongPast { since } => voice.html_with("coverage-why-long-past", &date(*since)),
    };
    let pages = match reason {
        Reason::Untold { services, .. } => services.iter().filter_map(|service| voice.service_link(service)).collect(),
        _ => Vec::new(),
    };
    Why { words, pages }
}

/// The message that stands above `field` on the page of a service.
fn question(field: Field) -> &'static str {
    match field {
        Field::Eligibility => "ask-eligibility",
        Field::AccessHow => "ask-access",
        Field::AccessCriteria => "criteria",
        Field::Waiting => "ask-waiting",
        Field::Costs => "ask-costs",
        Field::Hours => "ask-where",
        Field::ComplaintsHow | Field::ComplaintsAppeal => "ask-no",
        Field::QuestionsTraining => "question-training",
        Field::QuestionsInvolvement => "question-involvement",
        Field::QuestionsProgress => "question-progress",
        Field::QuestionsAccessibility => "question-accessibility",
        Field::SchoolReport => "school-report",
        Field::SchoolAdmissions => "school-admissions",
    }
}
