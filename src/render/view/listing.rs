//! Lists of services and guides.

use super::narrow::NarrowView;
use crate::{
    model::{access::Referrer, choice::Choice, id::Keyed, text::Text},
    plan::{facets, narrowing::Narrowing},
    render::{
        html::Html,
        theme::Templates,
        voice::{Link, Voice},
    },
    words::error::Error,
};
use serde::Serialize;
use std::sync::Arc;
use tera::Context;

/// A service in a list.
#[derive(Debug, Serialize)]
struct ServiceCard {
    href: String,
    name: Html,
    summary: Html,
    ages: String,
    /// The state, when it is not simply open: its word and its message.
    state: Option<State>,
    untranslated: bool,
    /// Whether nobody has checked it for long.
    unchecked: bool,
    /// What scripts narrow a list by: names of headings with spaces between, `*` for all of them.
    needs: String,
    stages: String,
    areas: String,
    categories: String,
    marks: String,
}

/// The state of a service in a list.
#[derive(Debug, Serialize)]
struct State {
    key: &'static str,
    words: String,
}

impl ServiceCard {
    /// The service at `index` of its table.
    fn of(voice: &Voice<'_>, index: u32) -> Option<Self> {
        let record = voice.site.services.at(index as usize);
        let (service, name) = (&record.value, format!("services/{}", record.id));
        let link = voice.link(&name, voice.own_line(&name, "name", &service.name))?;
        let state = service.status.state;
        let open = state == crate::model::status::State::Open;
        let stages = facets::stages_of(voice.site, service.ages);
        let stages = voice.site.settings.value.stages.keys().enumerate().filter(|(index, _)| stages.contains(index)).map(|(_, id)| id);
        let free = service.costs.as_ref().is_some_and(|costs| costs.free);
        let yourself = service.access.by.contains(&Referrer::Yourself);
        let marks = [("free", free), ("self", yourself), ("open", open)];
        Some(Self {
            href: link.href,
            name: link.words,
            summary: voice.own_line(&name, "summary", &service.summary),
            ages: voice.ages(service.ages),
            state: (!open).then(|| State { key: state.key(), words: voice.say(&format!("status-{}", state.key())) }),
            untranslated: link.untranslated,
            unchecked: voice.trust.unchecked(&name).is_some(),
            needs: chosen(&service.needs),
            stages: joined(stages),
            areas: chosen(&service.areas),
            categories: joined(service.categories.iter()),
            marks: joined(marks.iter().filter(|(_, has)| *has).map(|(mark, _)| mark)),
        })
    }
}

fn chosen(choice: &Choice) -> String {
    if *choice == Choice::All { "*".to_owned() } else { joined(choice.named().iter()) }
}

fn joined(names: impl Iterator<Item = impl AsRef<str>>) -> String {
    names.map(|name| name.as_ref().to_owned()).collect::<Vec<_>>().join(" ")
}

/// The card of every service, by its place in its table.
///
/// # Errors
/// When the template of a card is wrong.
pub fn every_card(voice: &Voice<'_>, templates: &Templates) -> Result<Arc<[Html]>, Error> {
    let card = |index: u32| {
        let mut context = Context::new();
        context.insert("card", &ServiceCard::of(voice, index));
        let page = format!("the lists with services/{}", voice.site.services.at(index as usize).id);
        Ok(Html::trusted(templates.render("card.html", &context, &page)?.trim_end()))
    };
    (0_u32..).take(voice.site.services.len()).map(card).collect()
}

/// The cards of `services` in the order of their names, as HTML.
pub fn cards(voice: &Voice<'_>, services: &[u32]) -> Html {
    in_order(voice, &voice.plan.orders[voice.language.index()].sorted(services))
}

/// The cards of `services` in the order given, as HTML.
pub fn in_order(voice: &Voice<'_>, services: &[u32]) -> Html {
    let mut html = String::with_capacity(services.len() * 600);
    for index in services {
        html.push_str(voice.cards[*index as usize].as_str());
        html.push('\n');
    }
    Html::trusted(html.trim_end())
}

/// A guide in a list.
#[derive(Debug, Serialize)]
pub struct GuideCard {
    href: String,
    title: Html,
    summary: Html,
    steps: usize,
    untranslated: bool,
    unchecked: bool,
}

impl GuideCard {
    /// The guide at `index` of its table.
    pub fn of(voice: &Voice<'_>, index: u32) -> Option<Self> {
        let record = voice.site.guides.at(index as usize);
        let (facts, name) = (&record.value.facts, format!("guides/{}", record.id));
        let link = voice.link(&name, voice.own_line(&name, "title", &facts.title))?;
        let summary = voice.own_line(&name, "summary", &facts.summary);
        let unchecked = voice.trust.unchecked(&name).is_some();
        Some(Self { href: link.href, title: link.words, summary, steps: facts.steps.len(), untranslated: link.untranslated, unchecked })
    }

    /// `guides` in their own order.
    pub fn all(voice: &Voice<'_>, guides: &[u32]) -> Vec<Self> {
        guides.iter().filter_map(|index| Self::of(voice, *index)).collect()
    }
}

/// A heading to choose: a need, stage, category or area, with how much is under it.
#[derive(Debug, Serialize)]
pub struct ChoiceView {
    href: String,
    name: Html,
    summary: Option<Html>,
    services: usize,
}

/// The headings of one kind as choices. `folder` is the first part of their addresses, and their key in `site.yaml`.
pub fn choices<V>(
    voice: &Voice<'_>,
    folder: &str,
    headings: &Keyed<V>,
    words: impl Fn(&V) -> (&Text, Option<&Text>),
    services: &[Vec<u32>],
) -> Vec<ChoiceView> {
    let choice = |(index, (id, heading)): (usize, (&crate::model::id::Id, &V))| {
        let (name, summary) = words(heading);
        let own = |field: &str, text: &Text| voice.line(&voice.heading_words(folder, id, field, text));
        let href = voice.href(&format!("{folder}/{id}"))?;
        Some(ChoiceView {
            href,
            name: own("name", name),
            summary: summary.map(|summary| own("summary", summary)),
            services: services.get(index).map_or(0, Vec::len),
        })
    };
    headings.iter().enumerate().filter_map(choice).collect()
}

/// A list of headings to choose from.
#[derive(Debug, Serialize)]
pub struct ChoicesView {
    /// The sentence under the heading.
    pub lead: String,
    /// The headings.
    pub choices: Vec<ChoiceView>,
}

/// The fewest services of a list that is worth narrowing.
const LONG: usize = 6;

/// Services under one heading.
#[derive(Debug, Serialize)]
pub struct ListingView {
    /// What the heading means.
    pub lead: Option<Html>,
    /// How many services there are, in words.
    pub count: String,
    /// The services, as cards.
    pub cards: Html,
    /// Whether there are so many that choices above the list help.
    pub long: bool,
    /// Ways to a shorter list, and to longer ones.
    pub narrow: NarrowView,
    /// Guides under the same heading.
    pub guides: Vec<GuideCard>,
    /// The stage that comes next.
    pub next: Option<Link>,
}

impl ListingView {
    /// `services` with the `lead` of their heading, and the ways from the list for `narrowing`.
    pub fn of(voice: &Voice<'_>, lead: Option<Html>, services: &[u32], narrowing: Narrowing) -> Self {
        Self {
            lead,
            count: voice.say_with("services-count", &[("count", services.len().into())]),
            cards: cards(voice, services),
            long: services.len() >= LONG,
            narrow: NarrowView::of(voice, narrowing, services.len()),
            guides: Vec::new(),
            next: None,
        }
    }
}

/// The A to Z.
#[derive(Debug, Serialize)]
pub struct AToZView {
    /// How many services there are, in words.
    pub count: String,
    /// The letters.
    pub letters: Vec<LetterView>,
    /// The letter shown, on a page of one letter.
    pub shown: Option<String>,
    /// Groups of services: every letter, or the one shown.
    pub groups: Vec<Group>,
}

/// A letter of the A to Z.
#[derive(Debug, Serialize)]
pub struct LetterView {
    letter: String,
    href: String,
    current: bool,
}

impl LetterView {
    /// Every letter of the language; `current` is the one whose page this is.
    pub fn all(voice: &Voice<'_>, current: Option<u16>) -> Vec<Self> {
        let letter = |(index, letter): (usize, &crate::plan::order::Letter)| {
            let href = voice.href(&format!("a-z/{}", letter.slug))?;
            Some(Self { letter: letter.shown.to_string(), href, current: current.is_some_and(|current| usize::from(current) == index) })
        };
        voice.plan.orders[voice.language.index()].letters.iter().enumerate().filter_map(letter).collect()
    }
}

/// Services under one letter.
#[derive(Debug, Serialize)]
pub struct Group {
    letter: String,
    id: String,
    cards: Html,
}

/// The most services that the A to Z shows on one page; past it, letters have pages and the first page only leads to them.
const WHOLE_LIST: usize = 300;

impl AToZView {
    /// The A to Z, or the page of letter `only`.
    pub fn of(voice: &Voice<'_>, only: Option<u16>) -> Self {
        let order = &voice.plan.orders[voice.language.index()];
        let group = |letter: &crate::plan::order::Letter| Group {
            letter: letter.shown.to_string(),
            id: format!("letter-{}", letter.slug),
            cards: in_order(voice, &letter.services),
        };
        let shown = only.and_then(|only| order.letters.get(usize::from(only)));
        let groups = match shown {
            Some(letter) => vec![group(letter)],
            None if order.services.len() <= WHOLE_LIST => order.letters.iter().map(group).collect(),
            None => Vec::new(),
        };
        let count = shown.map_or(order.services.len(), |letter| letter.services.len());
        Self {
            count: voice.say_with("services-count", &[("count", count.into())]),
            letters: LetterView::all(voice, only),
            shown: shown.map(|letter| letter.shown.to_string()),
            groups,
        }
    }
}
