//! A service page, in the order of a parent's questions.

use super::{
    contact::{AddressView, ContactView, OutsideLink, Way},
    disagree::ChoicesView,
    home::advice,
    hours::HoursView,
    signed_video::SignedVideoView,
    you_said::AboutView,
};
use crate::{
    model::{
        choice::Choice,
        cost::Costs,
        id::{Id, Keyed},
        page_ref::PageRef,
        school::School,
        service::{AtVenue, Service},
        status::Status,
        table::Record,
    },
    plan::facets,
    render::{
        html::Html,
        voice::{Link, Voice},
    },
    words::date::Date,
};
use serde::Serialize;

/// A service as its template prints it.
#[derive(Debug, Serialize)]
pub struct ServiceView {
    summary: Html,
    status: StatusView,
    description: Html,
    ages: String,
    stages: Vec<Link>,
    needs: Vec<Link>,
    all_needs: bool,
    areas: Vec<Link>,
    all_areas: bool,
    eligibility: Html,
    ask: Vec<String>,
    how: Html,
    criteria: Option<Html>,
    diagnosis_needed: Option<bool>,
    plan_needed: Option<bool>,
    waiting: Option<WaitingView>,
    costs: Option<CostsView>,
    places: Vec<PlaceView>,
    hours: Option<HoursView>,
    delivery: Vec<String>,
    languages: Vec<String>,
    access_notes: Option<Html>,
    contacts: Vec<ContactView>,
    questions: Vec<QuestionView>,
    bsl: Option<SignedVideoView>,
    school: Option<SchoolView>,
    complaints: Html,
    appeal: Option<Link>,
    choices: Option<ChoicesView>,
    advice: Option<Link>,
    comments: Option<AboutView>,
    links: Vec<OutsideLink>,
    related: Vec<Link>,
    organisation: Option<Html>,
    reviewed_on: String,
    reviewed_by: String,
    owner: String,
}

/// Whether a service is there to be used, in words.
#[derive(Debug, Serialize)]
pub struct StatusView {
    key: &'static str,
    words: String,
    since: String,
    until: Option<String>,
    reason: Option<Html>,
    replaced_by: Option<Link>,
}

#[derive(Debug, Serialize)]
struct WaitingView {
    weeks: String,
    as_of: String,
    note: Option<Html>,
}

/// Prices in words.
#[derive(Debug, Serialize)]
pub struct CostsView {
    free: bool,
    options: Vec<PriceView>,
    note: Option<Html>,
}

#[derive(Debug, Serialize)]
struct PriceView {
    label: Html,
    price: String,
    per: String,
}

/// A venue, with how the service runs there.
#[derive(Debug, Serialize)]
pub struct PlaceView {
    name: Html,
    address: Option<AddressView>,
    area: Option<Link>,
    map: Option<String>,
    hours: Option<HoursView>,
    note: Option<Html>,
    access: Vec<String>,
    access_notes: Option<Html>,
    getting_there: Option<Html>,
}

#[derive(Debug, Serialize)]
struct QuestionView {
    question: String,
    answer: Html,
}

#[derive(Debug, Serialize)]
struct SchoolView {
    kind: String,
    outside: bool,
    report: Option<Way>,
    /// The day of that report.
    report_on: Option<String>,
    /// Whether there should be a report and none is known.
    report_missing: bool,
    places: Option<u16>,
    units: Vec<(Html, Option<u16>)>,
    awards: Vec<(Html, u16)>,
    admissions: Option<Html>,
}

impl ServiceView {
    /// `record`, whose words are already in the language of `voice` where they can be.
    pub fn of(voice: &Voice<'_>, id: &Id, service: &Service, today: Date) -> Self {
        let settings = &voice.site.settings.value;
        let headings = |folder: &str, headings: &Keyed<crate::model::settings::Heading>, chosen: &Choice| {
            facets::chosen(headings, chosen)
                .into_iter()
                .filter_map(|index| headings.iter().nth(index))
                .filter_map(|(id, heading)| voice.heading_link(folder, id, &heading.name))
                .collect::<Vec<_>>()
        };
        let stages = facets::stages_of(voice.site, service.ages)
            .into_iter()
            .filter_map(|index| settings.stages.iter().nth(index))
            .filter_map(|(id, stage)| voice.heading_link("stages", id, &stage.name));
        let prose = |text: &crate::model::text::Prose| voice.prose(text, 1);
        let questions = &service.questions;
        let asked = [
            ("outcomes", &questions.outcomes),
            ("training", &questions.training),
            ("involvement", &questions.involvement),
            ("progress", &questions.progress),
            ("accessibility", &questions.accessibility),
            ("starting", &questions.starting),
            ("plans", &questions.plans),
        ];
        let organisation = voice.site.organisations.get(&service.organisation);
        // Prose is made in the order in which the page shows it, because the first use of a term is explained.
        Self {
            summary: voice.line(&service.summary),
            status: StatusView::of(voice, &service.status),
            description: prose(&service.description),
            bsl: service.bsl.as_ref().map(|video| SignedVideoView::of(voice, video)),
            ages: voice.ages(service.ages),
            stages: stages.collect(),
            needs: headings("needs", &settings.needs, &service.needs),
            all_needs: service.needs == Choice::All,
            areas: headings("areas", &settings.areas, &service.areas),
            all_areas: service.areas == Choice::All,
            school: service.school.as_ref().map(|school| SchoolView::of(voice, school)),
            eligibility: prose(&service.eligibility),
            ask: service.access.by.iter().map(|who| voice.say(&format!("ask-{}", who.key()))).collect(),
            how: prose(&service.access.how),
            criteria: service.access.criteria.as_ref().map(prose),
            diagnosis_needed: service.access.diagnosis_needed,
            plan_needed: service.access.plan_needed,
            waiting: service.waiting.as_ref().map(|waiting| WaitingView {
                weeks: voice.weeks(waiting.weeks),
                as_of: voice.date(*waiting.as_of),
                note: waiting.note.as_ref().map(|note| voice.line(note)),
            }),
            costs: service.costs.as_ref().map(|costs| CostsView::of(voice, costs)),
            places: service.venues.iter().filter_map(|(venue, at)| PlaceView::of(voice, venue, Some(at), service.sensitive_address, today)).collect(),
            hours: service.hours.as_ref().map(|hours| HoursView::of(voice, hours, today)),
            delivery: service.delivery.iter().map(|delivery| voice.say(&format!("delivery-{}", delivery.key()))).collect(),
            languages: service.languages.iter().map(|tag| language(voice, tag.as_str())).collect(),
            access_notes: service.access_notes.as_ref().map(prose),
            contacts: ContactView::all(voice, &service.contacts, today),
            questions: asked
                .iter()
                .filter_map(|(name, answer)| Some(QuestionView { question: voice.say(&format!("question-{name}")), answer: prose(answer.as_ref()?) }))
                .collect(),
            complaints: prose(&service.complaints.how),
            appeal: service.complaints.appeal.as_ref().and_then(|guide| voice.guide_link(guide)),
            choices: ChoicesView::of_service(voice, service),
            advice: advice(voice),
            comments: AboutView::of(voice, &PageRef::Service(id.clone())),
            links: OutsideLink::all(voice, &service.links),
            related: related(voice, id, service),
            organisation: organisation.map(|record| voice.own_line(&format!("organisations/{}", record.id), "name", &record.value.name)),
            reviewed_on: voice.date(*service.reviewed.on),
            reviewed_by: service.reviewed.by.to_string(),
            owner: service.owner.to_string(),
        }
    }
}

/// The name of a language, in the words of the page; its tag when the interface does not know it.
fn language(voice: &Voice<'_>, tag: &str) -> String {
    voice.interface.text(&format!("language-{tag}"), &[]).unwrap_or_else(|| tag.to_owned())
}

impl StatusView {
    /// `status`, whose words are already in the language of `voice` where they can be.
    pub fn of(voice: &Voice<'_>, status: &Status) -> Self {
        let key = status.state.key();
        Self {
            key,
            words: voice.say(&format!("status-{key}")),
            since: voice.say_with("status-since", &[("date", voice.date(*status.since).into())]),
            until: status.until.map(|until| voice.say_with("status-until", &[("date", voice.date(*until).into())])),
            reason: status.reason.as_ref().map(|reason| voice.line(reason)),
            replaced_by: status.replaced_by.as_ref().and_then(|service| voice.service_link(service)),
        }
    }
}

/// The most services named as related.
const RELATED: usize = 5;

/// The services the author named, and then up to five in all that share a need, a stage of life and an area: those of the same main category first.
fn related(voice: &Voice<'_>, id: &Id, service: &Service) -> Vec<Link> {
    let named = service.related.iter();
    let shares = |one: &Choice, other: &Choice| match (one, other) {
        (Choice::Some(one), Choice::Some(_)) => one.iter().any(|id| other.includes(id)),
        _ => true,
    };
    let alike = |other: &&Record<Service>| {
        other.id != *id
            && !service.related.contains(&other.id)
            && other.value.status.state != crate::model::status::State::Closed
            && other.value.ages.overlaps(service.ages)
            && shares(&service.needs, &other.value.needs)
            && shares(&service.areas, &other.value.areas)
    };
    let main = service.categories.first();
    let categories = &voice.site.settings.value.categories;
    let same = main.and_then(|main| categories.keys().position(|id| id == main)).map_or(&[][..], |main| &voice.plan.facets.categories[main]);
    let others = same.iter().map(|index| voice.site.services.at(*index as usize)).filter(alike);
    named.chain(others.map(|other| &other.id).take(RELATED)).filter_map(|id| voice.service_link(id)).take(RELATED.max(service.related.len())).collect()
}

impl CostsView {
    /// `costs` in the words of `voice`.
    pub fn of(voice: &Voice<'_>, costs: &Costs) -> Self {
        let price = |price: &crate::model::cost::Price| PriceView {
            label: voice.line(&price.label),
            price: price.price.to_string(),
            per: voice.say(&format!("per-{}", price.per.key())),
        };
        Self {
            free: costs.free,
            options: costs.options.iter().map(|(_, option)| price(option)).collect(),
            note: costs.note.as_ref().map(|note| voice.line(note)),
        }
    }
}

impl PlaceView {
    /// The venue named `id`, with how a service runs `at` it; without its address when it, or the service, is sensitive.
    pub fn of(voice: &Voice<'_>, id: &Id, at: Option<&AtVenue>, sensitive: bool, today: Date) -> Option<Self> {
        let record = voice.site.venues.get(id)?;
        let venue = voice.site.in_language(&record.value, &format!("venues/{id}"), voice.language);
        let hidden = sensitive || venue.sensitive;
        let areas = &voice.site.settings.value.areas;
        let area = areas.iter().find(|(area, _)| **area == venue.area).and_then(|(id, area)| voice.heading_link("areas", id, &area.name));
        let map = |place: &crate::model::coordinates::Coordinates| format!("geo:{},{}", place.latitude, place.longitude);
        let hours = at.and_then(|at| at.hours.as_ref()).or(venue.hours.as_ref());
        Some(Self {
            name: voice.line(&venue.name),
            address: (!hidden).then(|| AddressView::of(&venue.address)),
            area,
            map: venue.coordinates.as_ref().filter(|_| !hidden).map(map),
            hours: hours.map(|hours| HoursView::of(voice, hours, today)),
            note: at.and_then(|at| at.note.as_ref()).filter(|_| !hidden).map(|note| voice.line(note)),
            access: venue.access.iter().map(|feature| voice.say(&format!("access-{}", feature.key()))).collect(),
            getting_there: venue.getting_there.as_ref().filter(|_| !hidden).map(|words| voice.prose(words, 2)),
            access_notes: venue.access_notes.as_ref().filter(|_| !hidden).map(|notes| voice.prose(notes, 2)),
        })
    }
}

impl SchoolView {
    fn of(voice: &Voice<'_>, school: &School) -> Self {
        Self {
            kind: voice.say(&format!("school-{}", school.kind.key())),
            outside: !school.in_area,
            report: school.report.as_ref().map(Way::web),
            report_on: school.report.as_ref().and(school.report_on).map(|day| voice.date(*day)),
            report_missing: school.report.is_none() && school.kind.must_report(),
            places: school.places,
            units: school.units.iter().map(|(_, unit)| (voice.line(&unit.label), unit.places)).collect(),
            awards: school.awards.iter().map(|(_, award)| (voice.line(&award.label), award.year)).collect(),
            admissions: school.admissions.as_ref().map(|words| voice.prose(words, 1)),
        }
    }
}
