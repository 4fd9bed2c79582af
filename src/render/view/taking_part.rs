//! Have your say; how we are doing; contact.

use super::{
    contact::{AddressView, ContactView, Way},
    hours::HoursView,
};
use crate::{
    model::{
        id::Id,
        standard::{Better, Measure, Standard},
        taking_part::{Commitment, Consultation},
    },
    render::{html::Html, voice::Voice},
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
}

impl ConsultationView {
    fn of(voice: &Voice<'_>, id: &Id, consultation: &Consultation) -> Self {
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
        let mut sorted: Vec<_> = consultations.iter().collect();
        sorted.sort_by_key(|(_, consultation)| consultation.closes);
        let (mut closed, running): (Vec<_>, Vec<_>) = sorted.into_iter().partition(|(_, consultation)| *consultation.closes < today);
        let (coming, open): (Vec<_>, Vec<_>) = running.into_iter().partition(|(_, consultation)| *consultation.opens > today);
        closed.reverse();
        let views = |group: Vec<(&Id, &Consultation)>| group.into_iter().map(|(id, one)| ConsultationView::of(voice, id, one)).collect();
        // In the order of the page, because the first use of a term is explained.
        let mut view = Self { open: views(open), coming: views(coming), ways: Vec::new(), closed: Vec::new() };
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

/// How we are doing as its template prints it.
#[derive(Debug, Serialize)]
pub struct HowWeAreDoingView {
    standards: Vec<StandardView>,
}

#[derive(Debug, Serialize)]
struct StandardView {
    id: String,
    name: Html,
    promise: Html,
    target: String,
    latest: String,
    met: bool,
    figures: Vec<Figure>,
    note: Option<Html>,
}

#[derive(Debug, Serialize)]
struct Figure {
    quarter: String,
    value: String,
    /// The share of the whole scale, 0 to 100, for the bar.
    share: u32,
    met: bool,
}

impl HowWeAreDoingView {
    /// The standards with their figures by quarter.
    pub fn of(voice: &Voice<'_>) -> Self {
        let standards = voice.site.in_language(&voice.site.standards.value, "standards", voice.language).standards;
        Self { standards: standards.iter().map(|(id, standard)| StandardView::of(voice, id, standard)).collect() }
    }
}

impl StandardView {
    fn of(voice: &Voice<'_>, id: &str, standard: &Standard) -> Self {
        let value = |number: f64| voice.say_with(&format!("figure-{}", standard.unit.key()), &[("value", number.into())]);
        let met = |number: f64| match standard.better {
            Better::Higher => number >= standard.target,
            Better::Lower => number <= standard.target,
        };
        let mut figures: Vec<_> = standard.figures.iter().map(|(quarter, number)| (*quarter, *number)).collect();
        figures.sort_by_key(|(quarter, _)| *quarter);
        let scale = match standard.unit {
            Measure::Percent => 100.0,
            Measure::Score => 10.0,
            Measure::Weeks | Measure::Days | Measure::Number => standard.target,
        };
        let largest = figures.iter().map(|(_, number)| *number).fold(scale, f64::max).max(f64::MIN_POSITIVE);
        let last = figures.last().map(|(_, number)| *number);
        let quarter = |quarter: crate::model::standard::Quarter| {
            let (first, last) = (i8::try_from(quarter.quarter * 3 - 2).unwrap_or(1), i8::try_from(quarter.quarter * 3).unwrap_or(3));
            let (first, last) = (voice.say(&format!("month-{first}")), voice.say(&format!("month-{last}")));
            voice.say_with("quarter", &[("from", first.into()), ("to", last.into()), ("year", quarter.year.to_string().into())])
        };
        Self {
            id: id.to_owned(),
            name: voice.line(&standard.name),
            promise: voice.prose(&standard.promise, 2),
            target: value(standard.target),
            latest: last.map(value).unwrap_or_default(),
            met: last.is_some_and(met),
            figures: figures
                .into_iter()
                .map(|(when, number)| Figure {
                    quarter: quarter(when),
                    value: value(number),
                    share: (number / largest * 100.0).clamp(0.0, 100.0) as u32,
                    met: met(number),
                })
                .collect(),
            note: standard.note.as_ref().map(|note| voice.prose(note, 2)),
        }
    }
}

/// How to reach the people who run the site.
#[derive(Debug, Serialize)]
pub struct ContactPageView {
    phone: Way,
    text: Option<Way>,
    email: Way,
    hours: HoursView,
    how: Html,
    post: AddressView,
    other_formats: Html,
    no_internet: Html,
}

impl ContactPageView {
    /// The contact page in the words of `voice`.
    pub fn of(voice: &Voice<'_>, today: Date) -> Self {
        let settings = voice.site.in_language(&voice.site.settings.value, "site", voice.language);
        let contact = &settings.contact;
        Self {
            phone: Way::call(&contact.phone),
            text: contact.text.as_ref().map(Way::message),
            email: Way::email(&contact.email),
            hours: HoursView::of(voice, &contact.hours, today),
            how: voice.prose(&contact.how, 1),
            post: AddressView::of(&contact.post),
            other_formats: voice.prose(&contact.other_formats, 1),
            no_internet: voice.prose(&contact.no_internet, 1),
        }
    }
}
