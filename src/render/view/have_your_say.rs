//! Have your say: what is asked, and ways to take part by the time they need (P8).

use super::contact::{ContactView, Way};
use crate::{
    model::{
        id::Id,
        taking_part::{Commitment, Consultation},
    },
    render::{
        html::Html,
        machine::calendar::Diary,
        voice::{Link, Voice},
    },
    words::date::Date,
};
use serde::Serialize;

/// Have your say as its template prints it.
#[derive(Debug, Serialize)]
pub struct HaveYourSayView {
    open: Vec<ConsultationView>,
    coming: Vec<ConsultationView>,
    closed: Vec<ConsultationView>,
    ways: Vec<WayGroup>,
    /// The page with ways to reach the people who run the site.
    contact: Option<Link>,
    calendar: Subscription,
}

/// A calendar that programs ask for again and again, so that new days come by themselves.
#[derive(Debug, Serialize)]
struct Subscription {
    /// The address of the file.
    file: String,
    /// The same for programs of calendars, which know it by its scheme.
    webcal: String,
    /// The whole address, to be copied.
    whole: String,
}

impl Subscription {
    fn of(voice: &Voice<'_>) -> Self {
        let addresses = &voice.plan.addresses;
        let file = addresses.file(&Diary::Consultations.file(voice.site, voice.plan, voice.language));
        let whole = addresses.whole(&file);
        let webcal = whole.split_once("://").map(|(_, rest)| format!("webcal://{rest}")).unwrap_or_default();
        Self { file, webcal, whole }
    }
}

#[derive(Debug, Serialize)]
struct ConsultationView {
    id: String,
    title: Html,
    summary: Html,
    opens: String,
    closes: String,
    how: Html,
    time: Html,
    url: Option<Way>,
    outcome: Option<Html>,
    /// The day on which the outcome was, or will be, published; none when nobody knows.
    outcome_on: Option<String>,
    /// Whether it is closed and nothing says what came of it.
    awaited: bool,
    /// The address of its calendar file; none when it is closed.
    calendar: Option<String>,
}

impl ConsultationView {
    fn of(voice: &Voice<'_>, index: u32, id: &Id, consultation: &Consultation, today: Date) -> Self {
        let closed = *consultation.closes < today;
        let calendar = || voice.plan.addresses.file(&Diary::Consultation(index).file(voice.site, voice.plan, voice.language));
        // A day that has passed without an outcome helps nobody.
        let outcome_on = consultation.outcome_on.filter(|day| consultation.outcome.is_some() || **day >= today);
        Self {
            id: id.to_string(),
            title: voice.line(&consultation.title),
            summary: voice.line(&consultation.summary),
            opens: voice.day(*consultation.opens),
            closes: voice.day(*consultation.closes),
            how: voice.prose(&consultation.how, 2),
            time: voice.line(&consultation.time),
            url: consultation.url.as_ref().map(Way::web),
            outcome: consultation.outcome.as_ref().map(|outcome| voice.prose(outcome, 2)),
            outcome_on: outcome_on.map(|day| voice.date(*day)),
            awaited: closed && consultation.outcome.is_none(),
            calendar: (!closed).then(calendar),
        }
    }
}

#[derive(Debug, Serialize)]
struct WayGroup {
    name: String,
    ways: Vec<WayView>,
}

#[derive(Debug, Serialize)]
struct WayView {
    name: Html,
    summary: Html,
    how: Html,
    support: Html,
    contacts: Vec<ContactView>,
}

impl HaveYourSayView {
    /// Consultations by where they stand on `today`, and ways to take part from the least time to the most.
    pub fn of(voice: &Voice<'_>, today: Date) -> Self {
        let consultations = voice.site.in_language(&voice.site.consultations.value, "consultations", voice.language).consultations;
        let ways = voice.site.in_language(&voice.site.participation.value, "participation", voice.language).ways;
        let mut sorted: Vec<_> = (0_u32..).zip(consultations.iter()).collect();
        sorted.sort_by_key(|(_, (_, consultation))| consultation.closes);
        let (mut closed, running): (Vec<_>, Vec<_>) = sorted.into_iter().partition(|(_, (_, consultation))| *consultation.closes < today);
        let (coming, open): (Vec<_>, Vec<_>) = running.into_iter().partition(|(_, (_, consultation))| *consultation.opens > today);
        closed.reverse();
        let views =
            |group: Vec<(u32, (&Id, &Consultation))>| group.into_iter().map(|(index, (id, one))| ConsultationView::of(voice, index, id, one, today)).collect();
        let contact = voice.link("contact", Html::words(&voice.say("contact")));
        // In the order of the page, because the first use of a term is explained.
        let mut view = Self { open: views(open), coming: views(coming), ways: Vec::new(), closed: Vec::new(), contact, calendar: Subscription::of(voice) };
        for commitment in Commitment::ALL {
            let ways: Vec<WayView> = ways
                .iter()
                .filter(|(_, way)| way.commitment == commitment)
                .map(|(_, way)| WayView {
                    name: voice.line(&way.name),
                    summary: voice.line(&way.summary),
                    how: voice.prose(&way.how, 3),
                    support: voice.prose(&way.support, 3),
                    contacts: ContactView::all(voice, &way.contacts, today),
                })
                .collect();
            if !ways.is_empty() {
                view.ways.push(WayGroup { name: voice.say(&format!("commitment-{}", commitment.key())), ways });
            }
        }
        view.closed = views(closed);
        view
    }
}
