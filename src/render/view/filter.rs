//! The choices above a list, for a script: what a service can be narrowed by.

use crate::{
    model::{id::Keyed, text::Text},
    render::voice::Voice,
};
use serde::Serialize;

/// The choices above a list; the same on every list of a language.
#[derive(Debug, Serialize)]
pub struct FilterView {
    groups: Vec<Group>,
}

#[derive(Debug, Serialize)]
struct Group {
    /// `needs`, `stages`, `areas` or `categories`.
    key: &'static str,
    options: Vec<Choice>,
}

/// A heading that can be chosen.
#[derive(Debug, Serialize)]
struct Choice {
    value: String,
    words: String,
}

impl FilterView {
    /// Every heading of the site in the words of `voice`.
    pub fn of(voice: &Voice<'_>) -> Self {
        let settings = &voice.site.settings.value;
        let groups = [
            group(voice, "needs", &settings.needs, |need| &need.name),
            group(voice, "stages", &settings.stages, |stage| &stage.name),
            group(voice, "areas", &settings.areas, |area| &area.name),
            group(voice, "categories", &settings.categories, |category| &category.name),
        ];
        Self { groups: groups.into_iter().filter(|group| group.options.len() > 1).collect() }
    }
}

fn group<V>(voice: &Voice<'_>, key: &'static str, headings: &Keyed<V>, name: impl Fn(&V) -> &Text) -> Group {
    let option = |(id, heading): (&crate::model::id::Id, &V)| Choice {
        value: id.to_string(),
        words: voice.heading_words(key, id, "name", name(heading)).as_str().to_owned(),
    };
    Group { key, options: headings.iter().map(option).collect() }
}
