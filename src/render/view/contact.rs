//! Ways to reach somebody, in words.

use super::hours::HoursView;
use crate::{
    model::{
        contact::{Contact, Contacts, Link},
        email::Email,
        id::Keyed,
        phone::Phone,
        venue::Address,
        web::WebAddress,
    },
    render::{html::Html, voice::Voice},
    words::date::Date,
};
use serde::Serialize;

/// A fact that can be used: what it says and where it leads.
#[derive(Debug, Serialize)]
pub struct Way {
    shown: String,
    href: String,
}

impl Way {
    /// A phone number to call.
    pub fn call(phone: &Phone) -> Self {
        Self { shown: phone.to_string(), href: format!("tel:{}", phone.dialled()) }
    }

    /// A number to text.
    pub fn message(phone: &Phone) -> Self {
        Self { shown: phone.to_string(), href: format!("sms:{}", phone.dialled()) }
    }

    /// An email address.
    pub fn email(email: &Email) -> Self {
        Self { shown: email.to_string(), href: format!("mailto:{email}") }
    }

    /// A page elsewhere that the tool itself names.
    pub fn page(href: &'static str, shown: &'static str) -> Self {
        Self { shown: shown.to_owned(), href: href.to_owned() }
    }

    /// A page elsewhere, shown by its host.
    pub fn web(web: &WebAddress) -> Self {
        Self { shown: web.host().to_owned(), href: web.to_string() }
    }
}

/// A page elsewhere with its own words, and the host it is on.
#[derive(Debug, Serialize)]
pub struct OutsideLink {
    label: Html,
    href: String,
    host: String,
}

impl OutsideLink {
    /// All of `links` in the author's order.
    pub fn all(voice: &Voice<'_>, links: &Keyed<Link>) -> Vec<Self> {
        let view = |(_, link): (_, &Link)| Self { label: voice.line(&link.label), href: link.url.to_string(), host: link.url.host().to_owned() };
        links.iter().map(view).collect()
    }
}

/// A contact as a template prints it.
#[derive(Debug, Serialize)]
pub struct ContactView {
    label: Option<Html>,
    phone: Option<Way>,
    text: Option<Way>,
    email: Option<Way>,
    web: Option<Way>,
    video_relay: Option<Way>,
    hours: Option<HoursView>,
    note: Option<Html>,
}

impl ContactView {
    /// `contact` as readers of `voice` see it.
    pub fn of(voice: &Voice<'_>, contact: &Contact, today: Date) -> Self {
        Self {
            label: contact.label.as_ref().map(|label| voice.line(label)),
            phone: contact.phone.as_ref().map(Way::call),
            text: contact.text.as_ref().map(Way::message),
            email: contact.email.as_ref().map(Way::email),
            web: contact.web.as_ref().map(Way::web),
            video_relay: contact.video_relay.as_ref().map(Way::web),
            hours: contact.hours.as_ref().map(|hours| HoursView::of(voice, hours, today)),
            note: contact.note.as_ref().map(|note| voice.line(note)),
        }
    }

    /// All of `contacts` in the author's order.
    pub fn all(voice: &Voice<'_>, contacts: &Contacts, today: Date) -> Vec<Self> {
        contacts.iter().map(|(_, contact)| Self::of(voice, contact, today)).collect()
    }
}

/// A postal address line by line.
#[derive(Debug, Serialize)]
pub struct AddressView {
    lines: Vec<String>,
    postcode: String,
}

impl AddressView {
    /// The lines of `address`.
    pub fn of(address: &Address) -> Self {
        let lines = address.lines.iter().chain([&address.town]).map(ToString::to_string).collect();
        Self { lines, postcode: address.postcode.to_string() }
    }
}
