//! What has ended: the page at the address of a service, guide or event that is no more, with what there is instead.

use super::narrow;
use crate::{
    model::{
        id::{Id, Keyed},
        page_ref::SitePath,
        redirect::Ended,
        text::{Line, Text},
    },
    plan::subject::Subject,
    render::{
        html::Html,
        voice::{Link, Voice},
    },
};
use serde::Serialize;

/// The page as its template prints it.
#[derive(Debug, Serialize)]
pub struct EndedView {
    on: String,
    why: Option<Html>,
    /// Pages to use in its place.
    instead: Vec<Link>,
    /// Where to look for something else, and whom to ask.
    more: Vec<Link>,
}

impl EndedView {
    /// The page about what was at `address`, in the words of `voice`.
    pub fn of(voice: &Voice<'_>, address: &SitePath, ended: &Ended) -> Self {
        let own = |message: &str, path: &str| voice.link(path, Html::words(&voice.say(message)));
        Self {
            on: voice.date(*ended.on),
            why: ended.why.as_ref().map(|why| voice.line(&words(voice, address, "why", why))),
            instead: ended.pages().filter_map(|(_, page)| titled(voice, page.path())).collect(),
            more: [own("search", "search"), own("nav-needs", "needs"), own("nav-contact", "contact")].into_iter().flatten().collect(),
        }
    }
}

/// The `field` of what was at `address`, in the language of `voice`.
pub fn words(voice: &Voice<'_>, address: &SitePath, field: &str, source: &Line) -> Text {
    voice.own_text("redirects", &format!("ended.{address}.{field}"), source)
}

/// A link to the page at `path` by its title.
fn titled(voice: &Voice<'_>, path: &str) -> Option<Link> {
    let (site, settings) = (voice.site, &voice.site.settings.value);
    let own = |unit: &str, source: &Text| voice.link(path, voice.own_line(path, unit, source));
    match voice.plan.page(voice.language, path)?.subject {
        Subject::Service(index) => voice.service_link(&site.services.at(index as usize).id),
        Subject::Guide(index) => voice.guide_link(&site.guides.at(index as usize).id),
        Subject::Step(index, number) => own("title", &site.steps.at(index as usize).value[usize::from(number)].value.facts.title),
        Subject::Event(index) => own("name", &site.events.at(index as usize).value.name),
        Subject::Need(index) => heading(voice, path, "needs", &settings.needs, index, |need| &need.name),
        Subject::NeedBooklet(index) => heading(voice, path, "needs", &settings.needs, index, |need| &need.name),
        Subject::Stage(index) => heading(voice, path, "stages", &settings.stages, index, |stage| &stage.name),
        Subject::Category(index) => heading(voice, path, "categories", &settings.categories, index, |category| &category.name),
        Subject::Area(index) => heading(voice, path, "areas", &settings.areas, index, |area| &area.name),
        Subject::TopicBooklet(index) => heading(voice, path, "topics", &settings.topics, index, |topic| &topic.name),
        Subject::Combination(narrowing) => voice.link(path, narrow::name(voice, narrowing)),
        Subject::Letter(_) => voice.link(path, Html::words(&voice.say("a-to-z"))),
        Subject::Needs | Subject::Stages | Subject::Categories | Subject::Areas => voice.link(path, Html::words(&voice.say(path))),
        subject => voice.link(path, Html::words(&voice.say(subject.kind()))),
    }
}

fn heading<V>(voice: &Voice<'_>, path: &str, folder: &str, headings: &Keyed<V>, index: u16, name: impl Fn(&V) -> &Line) -> Option<Link> {
    let (id, heading): (&Id, &V) = headings.iter().nth(index.into())?;
    voice.link(path, voice.line(&voice.heading_words(folder, id, "name", name(heading))))
}
