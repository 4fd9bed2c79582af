//! Every piece of words of a site, in every language, with its place: what rules about words walk over.

use super::{
    kind::Kind,
    site::Site,
    table::{Record, Single, Table},
    text::{Text, Words},
};
use crate::words::{key::KeyPath, lang::LangIndex, source::FileIndex};

/// The words of one file of the source language: the name its translations are kept under, its file, and its units by key path.
pub struct Unit<'a> {
    /// The name its translations are kept under.
    pub record: String,
    /// The file.
    pub file: FileIndex,
    /// Key paths with their words.
    pub words: Vec<(KeyPath, &'a Text)>,
}

/// The words of every record of the source language.
pub fn units(site: &Site) -> Vec<Unit<'_>> {
    let mut units = vec![one(Kind::Site.name().to_owned(), site.settings.file, &site.settings.value)];
    table(&site.services, Kind::Service, &mut units);
    table(&site.organisations, Kind::Organisation, &mut units);
    table(&site.venues, Kind::Venue, &mut units);
    table(&site.events, Kind::Event, &mut units);
    table(&site.guides, Kind::Guide, &mut units);
    table(&site.comments, Kind::Comments, &mut units);
    table(&site.coverage, Kind::Coverage, &mut units);
    for guide in &site.steps {
        units.extend(guide.value.iter().map(|step| one(format!("guides/{}/{}", guide.id, step.id), step.file, &step.value)));
    }
    single(&site.glossary, Kind::Glossary, &mut units);
    single(&site.roles, Kind::Roles, &mut units);
    single(&site.consultations, Kind::Consultations, &mut units);
    single(&site.participation, Kind::Participation, &mut units);
    single(&site.standards, Kind::Standards, &mut units);
    single(&site.accessibility, Kind::Accessibility, &mut units);
    single(&site.disagreements, Kind::Disagreements, &mut units);
    single(&site.wording, Kind::Wording, &mut units);
    single(&site.redirects, Kind::Redirects, &mut units);
    units
}

fn one<T: Words>(record: String, file: FileIndex, value: &T) -> Unit<'_> {
    let mut words = Vec::new();
    value.words(&mut KeyPath::top(), &mut |path, text| words.push((path.clone(), text)));
    Unit { record, file, words }
}

fn table<'a, T: Words>(table: &'a Table<T>, kind: Kind, units: &mut Vec<Unit<'a>>) {
    units.extend(table.iter().map(|record: &Record<T>| one(Site::record_name(kind, &record.id), record.file, &record.value)));
}

fn single<'a, T: Words>(single: &'a Single<T>, kind: Kind, units: &mut Vec<Unit<'a>>) {
    units.extend(single.file.map(|file| one(kind.name().to_owned(), file, &single.value)));
}

/// Every piece of words as readers of some language see it: its language, the record it belongs to, file, path and words. Words that fall back are seen once, in the source language.
pub fn shown<'a>(site: &'a Site, units: &'a [Unit<'a>], visit: &mut dyn FnMut(LangIndex, &Unit<'a>, FileIndex, &KeyPath, &'a str)) {
    for unit in units {
        for (path, text) in &unit.words {
            visit(LangIndex::SOURCE, unit, unit.file, path, text.as_str());
        }
        for language in site.languages().skip(1) {
            let Some(overlay) = site.overlay(language, &unit.record) else { continue };
            for (path, _) in &unit.words {
                if let Some(words) = overlay.get(path.as_str()) {
                    visit(language, unit, overlay.file, path, words);
                }
            }
        }
    }
}
