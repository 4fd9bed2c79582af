//! Events.

use super::{
    contact::{ContactView, Way},
    service::{CostsView, PlaceView},
};
use crate::{
    model::event::Event,
    render::{html::Html, machine::calendar::Diary, voice::Voice},
    words::date::Date,
};
use serde::Serialize;

/// A day of an event with its times.
#[derive(Debug, Serialize)]
struct When {
    day: String,
    iso: String,
    times: Vec<String>,
}

/// An event as a template prints it.
#[derive(Debug, Serialize)]
pub struct EventView {
    summary: Html,
    description: Html,
    when: Vec<When>,
    over: bool,
    ages: String,
    place: Option<PlaceView>,
    online: Option<Way>,
    costs: Option<CostsView>,
    booking: Option<Html>,
    access_notes: Option<Html>,
    contacts: Vec<ContactView>,
    organisation: Option<Html>,
    /// The address of its calendar file; none when it is over.
    calendar: Option<String>,
    reviewed_on: String,
}

impl EventView {
    /// `event`, whose words are already in the language of `voice` where they can be.
    pub fn of(voice: &Voice<'_>, index: u32, event: &Event, today: Date) -> Self {
        let over = event.on.keys().all(|day| **day < today);
        let prose = |text: &crate::model::text::Prose| voice.prose(text, 1);
        let organisation = voice.site.organisations.get(&event.organisation);
        // Prose is made in the order in which the page shows it, because the first use of a term is explained.
        Self {
            summary: voice.line(&event.summary),
            description: prose(&event.description),
            booking: event.booking.as_ref().map(prose),
            when: when(voice, event),
            over,
            ages: voice.ages(event.ages),
            place: event.venue.as_ref().and_then(|venue| PlaceView::of(voice, venue, None, false, today)),
            online: event.online.as_ref().map(Way::web),
            costs: event.costs.as_ref().map(|costs| CostsView::of(voice, costs)),
            access_notes: event.access_notes.as_ref().map(prose),
            contacts: ContactView::all(voice, &event.contacts, today),
            organisation: organisation.map(|record| voice.own_line(&format!("organisations/{}", record.id), "name", &record.value.name)),
            calendar: (!over).then(|| calendar(voice, Diary::Event(index))),
            reviewed_on: voice.date(*event.reviewed.on),
        }
    }
}

/// The address of a calendar.
fn calendar(voice: &Voice<'_>, diary: Diary) -> String {
    voice.plan.addresses.file(&diary.file(voice.site, voice.plan, voice.language))
}

fn when(voice: &Voice<'_>, event: &Event) -> Vec<When> {
    let mut days: Vec<_> = event.on.iter().collect();
    days.sort_by_key(|(day, _)| **day);
    days.into_iter().map(|(day, opening)| When { day: voice.day(**day), iso: day.to_string(), times: voice.opening(opening) }).collect()
}

/// The list of events: those to come, soonest first.
#[derive(Debug, Serialize)]
pub struct EventsView {
    coming: Vec<EventCard>,
    /// The address of the calendar file of all events.
    calendar: String,
}

#[derive(Debug, Serialize)]
struct EventCard {
    href: String,
    name: Html,
    summary: Html,
    when: Vec<When>,
    ages: String,
}

impl EventsView {
    /// Every event that is not over on `today`.
    pub fn of(voice: &Voice<'_>, today: Date) -> Self {
        let mut coming: Vec<_> = voice.site.events.iter().filter(|record| record.value.on.keys().any(|day| **day >= today)).collect();
        coming.sort_by_key(|record| (record.value.on.keys().filter(|day| ***day >= today).min().copied(), record.id.clone()));
        let card = |record: &crate::model::table::Record<Event>| {
            let name = format!("events/{}", record.id);
            let event = &record.value;
            let (shown, summary) = (voice.own_line(&name, "name", &event.name), voice.own_line(&name, "summary", &event.summary));
            Some(EventCard { href: voice.href(&name)?, name: shown, summary, when: when(voice, event), ages: voice.ages(event.ages) })
        };
        Self { coming: coming.into_iter().filter_map(card).collect(), calendar: calendar(voice, Diary::Events) }
    }
}
