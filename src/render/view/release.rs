//! How the site was made, for people who answer for it: when, with what, how much there is in each language, and what was checked.

use crate::render::{
    html::Html,
    machine::release::{FILE, Release},
    voice::Voice,
};
use serde::Serialize;
use std::collections::BTreeMap;

/// The page as its template prints it.
#[derive(Debug, Serialize)]
pub struct ReleaseView {
    made: Html,
    pages: usize,
    services: usize,
    guides: usize,
    events: usize,
    languages: Vec<LanguageView>,
    rules: Html,
    outside: Vec<Html>,
    left: Vec<Left>,
    file: String,
}

#[derive(Debug, Serialize)]
struct LanguageView {
    name: String,
    lang: String,
    dir: &'static str,
    pages: Html,
    /// Of 100 pages, how many are in the language.
    share: usize,
}

/// How many things are left to put right, of those about one thing.
#[derive(Debug, Serialize)]
struct Left {
    about: &'static str,
    count: usize,
}

impl ReleaseView {
    /// The page about `release` in the words of `voice`.
    pub fn of(voice: &Voice<'_>, release: &Release) -> Self {
        let (counts, checks) = (&release.counts, &release.checks);
        let language = |(edition, counts): (&crate::model::site::Edition, &crate::render::machine::release::InLanguage)| LanguageView {
            name: edition.name.to_string(),
            lang: edition.lang.html().to_owned(),
            dir: edition.lang.direction().html(),
            pages: voice.html_with("languages-pages", &[("count", counts.translated.into()), ("total", counts.pages.into())]),
            share: counts.translated * 100 / counts.pages.max(1),
        };
        let made = [("date", voice.date(release.day).into()), ("version", release.localoffer.version.into())];
        let outside = release.links.into_iter().flat_map(|links| {
            let numbers =
                [("works", links.works.into()), ("asked", links.asked().into()), ("unclear", links.cannot_tell.into()), ("never", links.not_asked.into())];
            let oldest = links.oldest.map(|day| voice.html_with("release-outside-oldest", &[("date", voice.date(day).into())]));
            std::iter::once(voice.html_with("release-outside", &numbers)).chain(oldest)
        });
        Self {
            made: voice.html_with("release-made", &made),
            pages: counts.pages,
            services: counts.services,
            guides: counts.guides,
            events: counts.events,
            languages: voice.site.editions.iter().zip(&counts.by_language).map(language).collect(),
            rules: voice.html_with("release-rules", &[("rules", checks.rules.into())]),
            outside: outside.collect(),
            left: left(&checks.warnings_by_family).into_iter().map(|(about, count)| Left { about, count }).collect(),
            file: voice.plan.addresses.file(FILE),
        }
    }
}

/// What is left to put right, by what a reader of the site would call it: the families of rules are many, and named for authors.
fn left(families: &BTreeMap<&str, usize>) -> BTreeMap<&'static str, usize> {
    let mut left = BTreeMap::new();
    for (family, count) in families {
        let about = match *family {
            "translation" | "locale" | "language" => "translations",
            "reading" | "heading" | "wording" | "easy-read" => "words",
            _ => "other",
        };
        *left.entry(about).or_default() += count;
    }
    left
}
