//! From a list of services to a shorter one, and to longer ones, by links alone.

use super::service::heading_link;
use crate::{
    model::{id::Id, text::Text},
    plan::narrowing::Narrowing,
    render::{
        html::Html,
        interface::Argument,
        voice::{Link, Voice},
    },
};
use serde::Serialize;

/// The ways from a list.
#[derive(Debug, Serialize)]
pub struct NarrowView {
    /// What a list can still be narrowed by.
    groups: Vec<Group>,
    /// The lists that are longer by one thing.
    wider: Vec<Link>,
}

#[derive(Debug, Serialize)]
struct Group {
    /// `needs`, `stages` or `areas`.
    key: &'static str,
    choices: Vec<Narrower>,
}

/// A shorter list.
#[derive(Debug, Serialize)]
struct Narrower {
    href: String,
    words: Html,
    count: usize,
}

impl NarrowView {
    /// The ways from the list for `narrowing`, which has `count` services. A way that leads to nothing is left out, and so is a group where nothing gets shorter.
    pub fn of(voice: &Voice<'_>, narrowing: Narrowing, count: usize) -> Self {
        let settings = &voice.site.settings.value;
        let group = |key, size: usize, taken: bool, with: &dyn Fn(u16) -> Narrowing, words: &dyn Fn(usize) -> Option<Link>| {
            let narrower = |index: u16| {
                let narrower = with(index);
                let services = narrower.services(&voice.plan.facets).len();
                let href = voice.href(&narrower.path(settings)?)?;
                (services > 0).then_some(Narrower { href, words: words(index.into())?.words, count: services })
            };
            let choices: Vec<Narrower> = (0_u16..).take(if taken { 0 } else { size }).filter_map(narrower).collect();
            choices.iter().any(|choice| choice.count < count).then_some(Group { key, choices })
        };
        let need = |index| heading_link(voice, "needs", settings.needs.iter().nth(index)?, |need| &need.name);
        let stage = |index| heading_link(voice, "stages", settings.stages.iter().nth(index)?, |stage| &stage.name);
        let area = |index| heading_link(voice, "areas", settings.areas.iter().nth(index)?, |area| &area.name);
        let groups = if narrowing.things() == 0 || !settings.combinations {
            Vec::new()
        } else {
            [
                group("needs", settings.needs.len(), narrowing.need.is_some(), &|index| Narrowing { need: Some(index), ..narrowing }, &need),
                group("stages", settings.stages.len(), narrowing.stage.is_some(), &|index| Narrowing { stage: Some(index), ..narrowing }, &stage),
                group("areas", settings.areas.len(), narrowing.area.is_some(), &|index| Narrowing { area: Some(index), ..narrowing }, &area),
            ]
            .into_iter()
            .flatten()
            .collect()
        };
        let wider = narrowing.wider().filter_map(|wider| voice.link(&wider.path(settings)?, name(voice, wider)));
        Self { groups, wider: wider.collect() }
    }
}

/// The name of the list for `narrowing`: "Autism: Primary school, Riverside".
pub fn name(voice: &Voice<'_>, narrowing: Narrowing) -> Html {
    match things(voice, narrowing).as_slice() {
        [thing] => voice.line(thing),
        things => voice.html_with(MESSAGES[things.len() % 4], &arguments(voice, things)),
    }
}

/// The same as plain words.
pub fn title(voice: &Voice<'_>, narrowing: Narrowing) -> String {
    match things(voice, narrowing).as_slice() {
        [thing] => voice.plain(thing),
        things => voice.say_with(MESSAGES[things.len() % 4], &arguments(voice, things)),
    }
}

/// The message that names a list, by how many things it is for.
const MESSAGES: [&str; 4] = ["services", "services", "combination-two", "combination-three"];

fn arguments(voice: &Voice<'_>, things: &[Text]) -> Vec<(&'static str, Argument)> {
    ["first", "second", "third"].into_iter().zip(things).map(|(name, thing)| (name, voice.argument(thing))).collect()
}

fn things(voice: &Voice<'_>, narrowing: Narrowing) -> Vec<Text> {
    let settings = &voice.site.settings.value;
    let need = narrowing.need.and_then(|index| settings.needs.iter().nth(index.into())).map(|(id, need)| own(voice, "needs", id, &need.name));
    let stage = narrowing.stage.and_then(|index| settings.stages.iter().nth(index.into())).map(|(id, stage)| own(voice, "stages", id, &stage.name));
    let area = narrowing.area.and_then(|index| settings.areas.iter().nth(index.into())).map(|(id, area)| own(voice, "areas", id, &area.name));
    [need, stage, area].into_iter().flatten().collect()
}

fn own(voice: &Voice<'_>, folder: &str, id: &Id, name: &Text) -> Text {
    voice.own_text("site", &format!("{folder}.{id}.name"), name)
}
