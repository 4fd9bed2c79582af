//! Paper, other formats and no internet (SEND Regulations 2014 reg. 57), with the booklets.

use super::contact::AddressView;
use crate::{
    model::{
        id::{Id, Keyed},
        settings::Heading,
    },
    render::{
        html::Html,
        voice::{Link, Voice},
    },
};
use serde::Serialize;

/// The page as its template prints it.
#[derive(Debug, Serialize)]
pub struct FormatsView {
    other_formats: Html,
    no_internet: Html,
    post: AddressView,
    topics: Vec<Link>,
    needs: Vec<Link>,
}

impl FormatsView {
    /// The page in the words of `voice`.
    pub fn of(voice: &Voice<'_>) -> Self {
        let settings = voice.site.in_language(&voice.site.settings.value, "site", voice.language);
        let contact = &settings.contact;
        let booklets = |folder: &str, headings: &Keyed<Heading>| {
            let link = |(id, heading): (&Id, &Heading)| voice.link(&format!("booklets/{folder}/{id}"), voice.line(&heading.name));
            headings.iter().filter_map(link).collect::<Vec<_>>()
        };
        Self {
            other_formats: voice.prose(&contact.other_formats, 1),
            no_internet: voice.prose(&contact.no_internet, 1),
            post: AddressView::of(&contact.post),
            topics: booklets("topics", &settings.topics),
            needs: booklets("needs", &settings.needs),
        }
    }
}
