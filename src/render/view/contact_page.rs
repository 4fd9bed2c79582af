//! The contact page.

use super::{
    contact::{AddressView, Way},
    hours::HoursView,
};
use crate::{
    render::{html::Html, voice::Voice},
    words::date::Date,
};
use serde::Serialize;

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
