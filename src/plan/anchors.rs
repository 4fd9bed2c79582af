//! The ids of headings. They come from the source language, so a link to a part of a guide works in every language.

use crate::{
    model::{guide::Written, site::Site, text::Words},
    read::markdown,
    words::lang::LangIndex,
};
use rayon::prelude::*;
use std::collections::HashMap;

/// The ids of the headings of every guide and step, by language and record name.
#[derive(Clone, Debug, Default)]
pub struct Anchors(HashMap<(LangIndex, String), Vec<String>>);

impl Anchors {
    /// Finds the headings of every guide and step of `site`.
    pub fn of(site: &Site) -> Self {
        let guides: Vec<(String, &str)> = guides(site);
        let each = |(record, source): &(String, &str)| {
            let own = markdown::headings(source);
            let ids = markdown::heading_ids(&own);
            site.languages()
                .map(|language| {
                    let translated = (language != LangIndex::SOURCE).then(|| site.overlay(language, record)?.get("body")).flatten();
                    let ids = translated.map_or_else(|| ids.clone(), |body| ids_of(&markdown::headings(body), &own, &ids));
                    ((language, record.clone()), ids)
                })
                .collect::<Vec<_>>()
        };
        Self(guides.par_iter().flat_map_iter(each).collect())
    }

    /// The ids of the headings of the guide or step `record` in `language`, in order.
    pub fn get(&self, language: LangIndex, record: &str) -> &[String] {
        self.0.get(&(language, record.to_owned())).map_or(&[], Vec::as_slice)
    }
}

/// The ids for the headings of a translation: those of the source where the two have the same headings, else numbers.
fn ids_of(translated: &[markdown::Heading], source: &[markdown::Heading], ids: &[String]) -> Vec<String> {
    let same = translated.len() == source.len() && translated.iter().zip(source).all(|(one, other)| one.level == other.level);
    if same { ids.to_vec() } else { (1..=translated.len()).map(|number| format!("section-{number}")).collect() }
}

/// Every guide and step by the name of its translations, with its markdown in the source language.
pub fn guides(site: &Site) -> Vec<(String, &str)> {
    fn body<F: Words>(written: &Written<F>) -> &str {
        written.body.as_str()
    }
    let guides = site.guides.iter().map(|guide| (format!("guides/{}", guide.id), body(&guide.value)));
    let steps = site.steps.iter().flat_map(|guide| guide.value.iter().map(move |step| (format!("guides/{}/{}", guide.id, step.id), body(&step.value))));
    guides.chain(steps).collect()
}
