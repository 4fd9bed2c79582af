//! You said, we did; contact.

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
