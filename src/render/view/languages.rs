//! How much of the site is in each language.

use crate::{
    render::{html::Html, voice::Voice},
    words::lang::LangIndex,
};
use serde::Serialize;

/// The page as its template prints it.
#[derive(Debug, Serialize)]
pub struct LanguagesView {
    languages: Vec<LanguageView>,
    how: Html,
}

#[derive(Debug, Serialize)]
struct LanguageView {
    name: String,
    lang: String,
    dir: &'static str,
    href: String,
    current: bool,
    pages: String,
    /// Of 100 pages, how many are in the language.
    share: usize,
}

impl LanguagesView {
    /// Every language of the site. Pages that hold the words of a record count; those that only list others are in every language.
    pub fn of(voice: &Voice<'_>) -> Self {
        let settings = voice.site.in_language(&voice.site.settings.value, "site", voice.language);
        let pages = voice.plan.translated();
        let view = |language: LangIndex| {
            let edition = voice.site.edition(language);
            let (count, total) = pages[language.index()];
            LanguageView {
                name: edition.name.to_string(),
                lang: edition.lang.html().to_owned(),
                dir: edition.lang.direction().html(),
                href: voice.plan.page(language, "").map(|page| voice.plan.address(page)).unwrap_or_default(),
                current: language == voice.language,
                pages: voice.say_with("languages-pages", &[("count", count.into()), ("total", total.into())]),
                share: count * 100 / total.max(1),
            }
        };
        Self { languages: voice.site.languages().map(view).collect(), how: voice.prose(&settings.contact.how, 1) }
    }
}
