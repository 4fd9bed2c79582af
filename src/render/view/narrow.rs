//! From a list of services to a shorter one, and to longer ones, by links alone.

use crate::{
    model::text::Text,
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
        let can_narrow = narrowing.things() > 0 && settings.combinations;
        let group = |key, size: usize, with: &dyn Fn(u16) -> Narrowing| {
            let choices = (0_u16..).take(size).filter_map(|index| narrower(voice, with(index), narrowing)).collect::<Vec<_>>();
            choices.iter().any(|choice| choice.count < count).then_some(Group { key, choices })
        };
        let groups = [
            (can_narrow && narrowing.need.is_none()).then(|| group("needs", settings.needs.len(), &|index| Narrowing { need: Some(index), ..narrowing })),
            (can_narrow && narrowing.stage.is_none()).then(|| group("stages", settings.stages.len(), &|index| Narrowing { stage: Some(index), ..narrowing })),
            (can_narrow && narrowing.area.is_none()).then(|| group("areas", settings.areas.len(), &|index| Narrowing { area: Some(index), ..narrowing })),
        ];
        let wider = narrowing.wider().filter_map(|wider| voice.link(&wider.path(settings)?, name(voice, wider)));
        Self { groups: groups.into_iter().flatten().flatten().collect(), wider: wider.collect() }
    }
}

/// The way from the list for `from` to the shorter one for `to`, by the name of what it is narrowed by; none if there is no service in it.
fn narrower(voice: &Voice<'_>, to: Narrowing, from: Narrowing) -> Option<Narrower> {
    let count = voice.plan.facets.list(to).len();
    let href = voice.href(&to.path(&voice.site.settings.value)?)?;
    (count > 0).then(|| Narrower { href, words: name(voice, to.without(from)), count })
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
    let need = narrowing.need.and_then(|index| settings.needs.iter().nth(index.into())).map(|(id, need)| ("needs", id, &need.name));
    let stage = narrowing.stage.and_then(|index| settings.stages.iter().nth(index.into())).map(|(id, stage)| ("stages", id, &stage.name));
    let area = narrowing.area.and_then(|index| settings.areas.iter().nth(index.into())).map(|(id, area)| ("areas", id, &area.name));
    [need, stage, area].into_iter().flatten().map(|(folder, id, name)| voice.heading_words(folder, id, "name", name)).collect()
}
