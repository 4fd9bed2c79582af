//! You said, we did; contact.
//! Have your say; how we are doing; contact.

use super::{
    contact::{AddressView, Way},
    hours::HoursView,
};
use crate::{
    model::page_ref::PageRef,
    render::{
        html::Html,
        voice::{Link, Voice},
    },
    model::{
        id::Id,
        standard::{Better, Measure, Standard},
        taking_part::{Commitment, Consultation},
    render::{html::Html, voice::Voice},
    words::date::Date,
};
use serde::Serialize;

/// You said, we did as its template prints it.
#[derive(Debug, Serialize)]
pub struct YouSaidView {
    years: Vec<YearView>,
}

#[derive(Debug, Serialize)]
struct YearView {
    year: String,
    count: String,
    comments: Vec<CommentView>,
}

#[derive(Debug, Serialize)]
struct CommentView {
    theme: Html,
    received: String,
    about: Option<Link>,
    said: Html,
    answer: Html,
    action: Html,
    state: &'static str,
    state_words: String,
    on: String,
}

impl YouSaidView {
    /// The comments of each year, the latest year and month first.
    pub fn of(voice: &Voice<'_>) -> Self {
        let mut years = Vec::new();
        for record in voice.site.comments.iter() {
            let year = voice.site.in_language(&record.value, &format!("comments/{}", record.id), voice.language);
            let mut comments: Vec<_> = year.comments.iter().collect();
            comments.sort_by_key(|(_, comment)| std::cmp::Reverse(comment.received));
            let view = |comment: &crate::model::comment::Comment| {
                let theme = year.themes.get(&comment.theme).or_else(|| voice.site.comments.iter().find_map(|other| other.value.themes.get(&comment.theme)));
                CommentView {
                    theme: theme.map_or_else(|| Html::words(&comment.theme), |theme| voice.line(&theme.name)),
                    received: voice.month(comment.received.year, comment.received.month),
                    about: match &comment.about {
                        PageRef::Site => None,
                        PageRef::Service(id) => voice.service_link(id),
                        PageRef::Guide(id) => voice.guide_link(id),
                    },
                    said: voice.prose(&comment.said, 3),
                    answer: voice.prose(&comment.answer, 3),
                    action: voice.prose(&comment.action, 3),
                    state: comment.state.key(),
                    state_words: voice.say(&format!("action-{}", comment.state.key())),
                    on: voice.date(*comment.on),
                }
            };
            let count = voice.say_with("comments-count", &[("count", comments.len().into())]);
            years.push(YearView { year: record.id.to_string(), count, comments: comments.into_iter().map(|(_, comment)| view(comment)).collect() });
        }
        years.reverse();
        Self { years }
/// Have your say as its template prints it.
pub struct HaveYourSayView {
    open: Vec<ConsultationView>,
    coming: Vec<ConsultationView>,
    closed: Vec<ConsultationView>,
    ways: Vec<WayGroup>,

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

struct WayGroup {
    name: String,
    ways: Vec<WayView>,

struct WayView {
    name: Html,
    summary: Html,
    how: Html,
    support: Html,
    contacts: Vec<ContactView>,

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
        view.closed = views(closed);
        view
    }

/// How we are doing as its template prints it.
pub struct HowWeAreDoingView {
    standards: Vec<StandardView>,

struct StandardView {
    id: String,
    name: Html,
    promise: Html,
    target: String,
    latest: String,
    met: bool,
    figures: Vec<Figure>,
    note: Option<Html>,

struct Figure {
    quarter: String,
    value: String,
    /// The share of the whole scale, 0 to 100, for the bar.
    share: u32,
    met: bool,

impl HowWeAreDoingView {
    /// The standards with their figures by quarter.
        let standards = voice.site.in_language(&voice.site.standards.value, "standards", voice.language).standards;
        Self { standards: standards.iter().map(|(id, standard)| StandardView::of(voice, id, standard)).collect() }
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
