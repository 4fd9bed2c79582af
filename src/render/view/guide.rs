//! Guides, and guides in steps.

use super::{disagree::ChoicesView, home::advice, listing::GuideCard, signed_video::SignedVideoView, you_said::AboutView};
use crate::{
    model::{
        guide::{Guide, Step},
        id::Id,
        page_ref::PageRef,
        table::Record,
        text::Text,
        translation::Checked,
    },
    read::markdown,
    render::{
        html::Html,
        voice::{Link, Voice},
    },
};
use serde::Serialize;

/// A part of a guide, for its list of contents.
#[derive(Debug, Serialize)]
struct Part {
    id: String,
    words: Html,
}

/// A step in the list of steps.
#[derive(Debug, Serialize)]
struct StepLink {
    href: String,
    title: Html,
    summary: Html,
    number: usize,
    current: bool,
}

/// Who checked an easy-read text.
#[derive(Debug, Serialize)]
pub struct CheckedView {
    by: String,
    on: String,
}

impl CheckedView {
    /// The check in the words of `voice`.
    pub fn of(voice: &Voice<'_>, checked: &Checked) -> Self {
        Self { by: checked.by.to_string(), on: voice.date(*checked.on) }
    }
}

/// A guide as its template prints it.
#[derive(Debug, Serialize)]
pub struct GuideView {
    summary: Html,
    contents: Vec<Part>,
    bsl: Option<SignedVideoView>,
    body: Html,
    steps: Vec<StepLink>,
    decision: bool,
    choices: Option<ChoicesView>,
    advice: Option<Link>,
    law: Vec<String>,
    services: Vec<Link>,
    guides: Vec<GuideCard>,
    comments: Option<AboutView>,
    reviewed_on: String,
    reviewed_by: String,
    owner: String,
    checked: Option<CheckedView>,
}

impl GuideView {
    /// The guide named `id`, whose words are already in the language of `voice` where they can be.
    pub fn of(voice: &Voice<'_>, id: &Id, guide: &Guide) -> Self {
        let record = format!("guides/{id}");
        let (facts, ids) = (&guide.facts, ids(voice, &record, guide.body.language()));
        let related: Vec<u32> = facts.guides.iter().filter_map(|id| u32::try_from(voice.site.guides.position(id)?).ok()).collect();
        let overlay = voice.site.overlay(voice.language, &record);
        Self {
            summary: voice.line(&facts.summary),
            contents: contents(voice, &guide.body, ids),
            bsl: facts.bsl.as_ref().map(|video| SignedVideoView::of(voice, video)),
            body: voice.body(&guide.body, 0, ids),
            steps: steps(voice, id, None),
            decision: facts.decision,
            choices: ChoicesView::of_guide(voice, facts),
            advice: advice(voice),
            law: facts.law.iter().map(ToString::to_string).collect(),
            services: facts.services.iter().filter_map(|id| voice.service_link(id)).collect(),
            guides: GuideCard::all(voice, &related),
            comments: AboutView::of(voice, &PageRef::Guide(id.clone())),
            reviewed_on: voice.date(*facts.reviewed.on),
            reviewed_by: facts.reviewed.by.to_string(),
            owner: facts.owner.to_string(),
            checked: overlay.and_then(|overlay| overlay.checked.as_ref()).map(|checked| CheckedView::of(voice, checked)),
        }
    }
}

/// A step as its template prints it.
#[derive(Debug, Serialize)]
pub struct StepView {
    guide: Option<Link>,
    position: String,
    summary: Html,
    body: Html,
    steps: Vec<StepLink>,
    before: Option<Link>,
    after: Option<Link>,
    decision: bool,
    choices: Option<ChoicesView>,
    advice: Option<Link>,
    reviewed_on: String,
    checked: Option<CheckedView>,
}

impl StepView {
    /// The step at `number` (from 0) of `guide`.
    pub fn of(voice: &Voice<'_>, guide: &Record<Vec<Record<Step>>>, number: usize, step: &Step) -> Self {
        let name = |step: &Record<Step>| format!("guides/{}/{}", guide.id, step.id);
        let neighbour = |index: usize| {
            let step = guide.value.get(index)?;
            voice.link(&name(step), voice.own_line(&name(step), "title", &step.value.facts.title))
        };
        let ids = ids(voice, &name(&guide.value[number]), step.body.language());
        let facts = voice.site.guides.get(&guide.id).map(|record| &record.value.facts);
        let overlay = voice.site.overlay(voice.language, &name(&guide.value[number]));
        Self {
            guide: voice.guide_link(&guide.id),
            position: voice.say_with("step-position", &[("number", (number + 1).into()), ("count", guide.value.len().into())]),
            summary: voice.line(&step.facts.summary),
            body: voice.body(&step.body, 0, ids),
            steps: steps(voice, &guide.id, Some(number)),
            before: number.checked_sub(1).and_then(neighbour),
            after: neighbour(number + 1),
            decision: facts.is_some_and(|facts| facts.decision),
            choices: facts.and_then(|facts| ChoicesView::of_guide(voice, facts)),
            advice: advice(voice),
            reviewed_on: facts.map(|facts| voice.date(*facts.reviewed.on)).unwrap_or_default(),
            checked: overlay.and_then(|overlay| overlay.checked.as_ref()).map(|checked| CheckedView::of(voice, checked)),
        }
    }
}

/// The ids of the headings of `record`: those of the language its words are shown in.
fn ids<'a>(voice: &Voice<'a>, record: &str, shown: crate::words::lang::LangIndex) -> &'a [String] {
    voice.plan.anchors.get(shown, record)
}

fn contents(voice: &Voice<'_>, body: &Text, ids: &[String]) -> Vec<Part> {
    let headings = markdown::headings(body.as_str());
    let parts = headings.into_iter().zip(ids).filter(|(heading, _)| heading.level == 2);
    parts.map(|(heading, id)| Part { id: id.clone(), words: voice.line(&Text::new(&heading.words, body.language())) }).collect()
}

fn steps(voice: &Voice<'_>, guide: &Id, current: Option<usize>) -> Vec<StepLink> {
    let Some(steps) = voice.site.steps.get(guide) else { return Vec::new() };
    let link = |(index, step): (usize, &Record<Step>)| {
        let name = format!("guides/{guide}/{}", step.id);
        let facts = &step.value.facts;
        let (title, summary) = (voice.own_line(&name, "title", &facts.title), voice.own_line(&name, "summary", &facts.summary));
        Some(StepLink { href: voice.href(&name)?, title, summary, number: index + 1, current: current == Some(index) })
    };
    steps.value.iter().enumerate().filter_map(link).collect()
}

/// The list of guides by topic.
#[derive(Debug, Serialize)]
pub struct GuidesView {
    topics: Vec<TopicView>,
}

#[derive(Debug, Serialize)]
struct TopicView {
    id: String,
    name: Html,
    summary: Option<Html>,
    guides: Vec<GuideCard>,
}

impl GuidesView {
    /// Every guide under its topic.
    pub fn of(voice: &Voice<'_>) -> Self {
        let topic = |(index, (id, topic)): (usize, (&Id, &crate::model::settings::Heading))| TopicView {
            id: id.to_string(),
            name: voice.line(&voice.heading_words("topics", id, "name", &topic.name)),
            summary: topic.summary.as_ref().map(|summary| voice.line(&voice.heading_words("topics", id, "summary", summary))),
            guides: GuideCard::all(voice, &voice.plan.facets.topics[index]),
        };
        let topics = voice.site.settings.value.topics.iter().enumerate().map(topic);
        Self { topics: topics.filter(|topic| !topic.guides.is_empty()).collect() }
    }
}
