//! Words that many entries share: what they are listed under, who runs them, and where they are.

use super::index::{Index, Phrase};
use crate::{
    model::{id::Id, text::Text},
    render::voice::Voice,
    words::lang::LangIndex,
};

/// The words of each heading, organisation and venue in one language.
pub struct Headings {
    /// Needs in the order of `site.yaml`.
    pub needs: Vec<(Id, Phrase)>,
    /// Areas in the order of `site.yaml`.
    pub areas: Vec<(Id, Phrase)>,
    categories: Vec<(Id, Phrase)>,
    /// By name.
    organisations: Vec<(Id, Phrase)>,
    /// By name. The venues whose addresses must not be shown have no words.
    venues: Vec<(Id, Phrase)>,
}

impl Headings {
    /// The headings that readers of the language of `voice` see, and their names in the source language where people know them by those.
    pub fn of(voice: &Voice<'_>, index: &mut Index) -> Self {
        let site = voice.site;
        let settings = &site.settings.value;
        let own = |record: &str, unit: &str, name: &Text| voice.own_text(record, unit, name).as_str().to_owned();
        let both = |record: &str, unit: &str, name: &Text| {
            let shown = own(record, unit, name);
            if voice.language == LangIndex::SOURCE || shown == name.as_str() { shown } else { format!("{shown}\n{}", name.as_str()) }
        };
        let needs = settings.needs.iter().map(|(id, need)| (id, own("site", &format!("needs.{id}.name"), &need.name)));
        let categories = settings.categories.iter().map(|(id, category)| (id, own("site", &format!("categories.{id}.name"), &category.name)));
        let areas = settings.areas.iter().map(|(id, area)| (id, both("site", &format!("areas.{id}.name"), &area.name)));
        let organisations = site.organisations.iter().map(|record| (&record.id, both(&format!("organisations/{}", record.id), "name", &record.value.name)));
        let venues = site.venues.iter().map(|record| {
            let venue = &record.value;
            let place = || {
                let name = both(&format!("venues/{}", record.id), "name", &venue.name);
                let postcode = venue.address.postcode.to_string();
                format!("{name}\n{}\n{}", &*venue.address.town, postcode.split(' ').next().unwrap_or_default())
            };
            (&record.id, if venue.sensitive { String::new() } else { place() })
        });
        let mut phrases = |named: &mut dyn Iterator<Item = (&Id, String)>| named.map(|(id, words)| (id.clone(), index.phrase(&words))).collect();
        Self {
            needs: phrases(&mut needs.into_iter()),
            areas: phrases(&mut areas.into_iter()),
            categories: phrases(&mut categories.into_iter()),
            organisations: phrases(&mut organisations.into_iter()),
            venues: phrases(&mut venues.into_iter()),
        }
    }

    /// The words of the category named `id`.
    pub fn category(&self, id: &Id) -> &[u32] {
        self.categories.iter().find(|(other, _)| other == id).map_or(&[], |(_, phrase)| phrase)
    }

    /// The words of the organisation named `id`.
    pub fn organisation(&self, id: &Id) -> &[u32] {
        sorted(&self.organisations, id)
    }

    /// The words of the venue named `id`, its town and the first half of its postcode.
    pub fn venue(&self, id: &Id) -> &[u32] {
        sorted(&self.venues, id)
    }
}

fn sorted<'a>(phrases: &'a [(Id, Phrase)], id: &Id) -> &'a [u32] {
    phrases.binary_search_by(|(other, _)| other.cmp(id)).map_or(&[], |index| &phrases[index].1)
}
