//! A topic or a need as one long page, to be printed (SEND Regulations 2014 reg. 57).

use super::{contact::ContactView, service::StatusView};
use crate::{
    model::{id::Id, settings::Heading, table::Record},
    render::{html::Html, voice::Voice},
    words::date::Date,
};
use serde::Serialize;

/// A booklet as its template prints it.
#[derive(Debug, Serialize)]
pub struct BookletView {
    lead: Option<Html>,
    made: String,
    chapters: Vec<Chapter>,
}

/// A guide or a service.
#[derive(Debug, Serialize)]
struct Chapter {
    id: String,
    name: Html,
    summary: Html,
    body: Option<Html>,
    parts: Vec<Part>,
    service: Option<Facts>,
    contacts: Vec<ContactView>,
    /// The whole address of its page.
    address: String,
}

/// A step of a guide.
#[derive(Debug, Serialize)]
struct Part {
    name: Html,
    body: Html,
}

/// What a parent asks of a service first.
#[derive(Debug, Serialize)]
struct Facts {
    status: StatusView,
    ages: String,
    eligibility: Html,
    how: Html,
    weeks: Option<String>,
    free: bool,
}

impl BookletView {
    /// The booklet of `heading`, named `id` in `folder` of `site.yaml`, made on `today`.
    fn of(voice: &Voice<'_>, folder: &str, (id, heading): (&Id, &Heading), today: Date, chapters: Vec<Chapter>) -> Self {
        let summary = |words| voice.line(&voice.heading_words(folder, id, "summary", words));
        Self { lead: heading.summary.as_deref().map(summary), made: voice.date(today), chapters }
    }

    /// The `guides` of the topic `heading`.
    pub fn topic(voice: &Voice<'_>, heading: (&Id, &Heading), guides: &[u32], today: Date) -> Self {
        Self::of(voice, "topics", heading, today, guides.iter().filter_map(|guide| guide_chapter(voice, *guide)).collect())
    }

    /// The `services` for the need `heading`, in the order of their names, but for those that have closed.
    pub fn need(voice: &Voice<'_>, heading: (&Id, &Heading), services: &[u32], today: Date) -> Self {
        let services = voice.plan.orders[voice.language.index()].sorted(services);
        Self::of(voice, "needs", heading, today, services.iter().filter_map(|service| service_chapter(voice, *service, today)).collect())
    }
}

fn whole(voice: &Voice<'_>, path: &str) -> Option<String> {
    Some(voice.plan.addresses.whole(&voice.href(path)?))
}

fn guide_chapter(voice: &Voice<'_>, index: u32) -> Option<Chapter> {
    let record = voice.site.guides.at(index as usize);
    let name = format!("guides/{}", record.id);
    let guide = voice.site.in_language(&record.value, &name, voice.language);
    let part = |step: &Record<crate::model::guide::Step>| {
        let words = voice.site.in_language(&step.value, &format!("{name}/{}", step.id), voice.language);
        Part { name: voice.line(&words.facts.title), body: voice.printed(&words.body, 2) }
    };
    Some(Chapter {
        id: record.id.to_string(),
        name: voice.line(&guide.facts.title),
        summary: voice.line(&guide.facts.summary),
        body: Some(voice.printed(&guide.body, 1)),
        parts: voice.site.steps.get(&record.id).map(|steps| steps.value.iter().map(part).collect()).unwrap_or_default(),
        service: None,
        contacts: Vec::new(),
        address: whole(voice, &name)?,
    })
}

fn service_chapter(voice: &Voice<'_>, index: u32, today: Date) -> Option<Chapter> {
    let record = voice.site.services.at(index as usize);
    if record.value.status.state == crate::model::status::State::Closed {
        return None;
    }
    let name = format!("services/{}", record.id);
    let service = voice.site.in_language(&record.value, &name, voice.language);
    let facts = Facts {
        status: StatusView::of(voice, &service.status),
        ages: voice.ages(service.ages),
        eligibility: voice.printed(&service.eligibility, 2),
        how: voice.printed(&service.access.how, 2),
        weeks: service.waiting.as_ref().map(|waiting| voice.weeks(waiting.weeks)),
        free: service.costs.as_ref().is_some_and(|costs| costs.free),
    };
    Some(Chapter {
        id: record.id.to_string(),
        name: voice.line(&service.name),
        summary: voice.line(&service.summary),
        body: None,
        parts: Vec::new(),
        service: Some(facts),
        contacts: ContactView::all(voice, &service.contacts, today),
        address: whole(voice, &name)?,
    })
}
