//! What can be found, and under which words.

use super::{
    headings::Headings,
    index::{Entry, Field, Index},
    small_words,
    summary::cut,
};
use crate::{
    model::{
        choice::Choice,
        guide::Written,
        status::State,
        table::Record,
        text::{Text, Words},
    },
    read::markdown,
    render::voice::Voice,
    words::{date::Date, fold::Folding, lang::LangIndex},
};

/// A record that can be found, by its place in its table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Item {
    Service(usize),
    Guide(usize),
    Step(usize, usize),
    Event(usize),
    Term(usize),
    Role(usize),
    Route(usize),
}

/// Everything that readers of the language of `voice` can find.
pub fn all(voice: &Voice<'_>, today: Date) -> Index {
    let site = voice.site;
    let tag = voice.edition().lang.as_str();
    let folding = Folding::of(tag);
    let small = small_words::of(&[tag, site.edition(LangIndex::SOURCE).lang.as_str()], folding);
    let mut finder = Finder { voice, index: Index::new(folding, small) };
    let headings = Headings::of(voice, &mut finder.index);
    let items = items(voice, today);
    finder.index.current = items.iter().filter(|(over, ..)| !over).count();
    for (_, _, item) in items {
        finder.enter(item, &headings);
    }
    finder.index.sorted()
}

/// Every record, with whether it is over and its main category: what is alike stands together, so that the results of a query are in few files.
fn items(voice: &Voice<'_>, today: Date) -> Vec<(bool, usize, Item)> {
    let site = voice.site;
    let category =
        |id: Option<&crate::model::id::Id>| id.and_then(|id| site.settings.value.categories.keys().position(|other| other == id)).unwrap_or_default();
    let mut items = Vec::new();
    items.extend(site.services.iter().enumerate().map(|(index, record)| {
        let closed = record.value.status.state == State::Closed;
        (closed, category(record.value.categories.first()), Item::Service(index))
    }));
    items.extend((0..site.guides.len()).map(|index| (false, 0, Item::Guide(index))));
    items.extend(site.steps.iter().enumerate().flat_map(|(index, guide)| (0..guide.value.len()).map(move |step| (false, 0, Item::Step(index, step)))));
    items.extend(site.events.iter().enumerate().map(|(index, record)| (record.value.on.keys().all(|day| **day < today), 0, Item::Event(index))));
    items.extend((0..site.glossary.value.terms.len()).map(|index| (false, 0, Item::Term(index))));
    items.extend((0..site.roles.value.roles.len()).map(|index| (false, 0, Item::Role(index))));
    items.extend((0..site.disagreements.value.routes.len()).map(|index| (false, 0, Item::Route(index))));
    items.sort_unstable();
    items
}

/// Enters records into the index of a language.
struct Finder<'v, 'a> {
    voice: &'v Voice<'a>,
    index: Index,
}

impl Finder<'_, '_> {
    fn enter(&mut self, item: Item, headings: &Headings) {
        let site = self.voice.site;
        match item {
            Item::Service(place) => {
                let Record { id, value, .. } = site.services.at(place);
                let path = format!("services/{id}");
                let state = if value.status.state == State::Open { "" } else { value.status.state.key() };
                self.page(&path, "name", &value.name, &value.summary, state);
                self.listed(&headings.needs, &value.needs);
                self.listed(&headings.areas, &value.areas);
                self.index.add(Field::Heading, headings.organisation(&value.organisation));
                for category in &value.categories {
                    self.index.add(Field::Heading, headings.category(category));
                }
                for venue in value.venues.keys().filter(|_| !value.sensitive_address) {
                    self.index.add(Field::Heading, headings.venue(venue));
                }
            }
            Item::Event(place) => {
                let Record { id, value, .. } = site.events.at(place);
                self.page(&format!("events/{id}"), "name", &value.name, &value.summary, "");
                self.index.add(Field::Heading, headings.organisation(&value.organisation));
                if let Some(venue) = &value.venue {
                    self.index.add(Field::Heading, headings.venue(venue));
                }
            }
            Item::Guide(place) => {
                let Record { id, value, .. } = site.guides.at(place);
                let path = format!("guides/{id}");
                self.page(&path, "title", &value.facts.title, &value.facts.summary, "");
                self.headings(&path, value);
            }
            Item::Step(place, step) => {
                let Record { id, value, .. } = site.steps.at(place);
                let step = &value[step];
                let path = format!("guides/{id}/{}", step.id);
                self.page(&path, "title", &step.value.facts.title, &step.value.facts.summary, "");
                self.headings(&path, &step.value);
            }
            Item::Term(place) => {
                let Some((id, term)) = site.glossary.value.terms.iter().nth(place) else { return };
                let own = |field: &str, text: &Text| self.voice.own_text("glossary", &format!("terms.{id}.{field}"), text);
                let (name, meaning) = (own("term", &term.term), own("meaning", &term.meaning));
                let short = term.short.as_ref().map(|short| own("short", short));
                let shown = short.as_ref().map_or_else(|| name.as_str().to_owned(), |short| format!("{} ({})", name.as_str(), short.as_str()));
                let source = [&term.term, term.short.as_ref().unwrap_or(&term.term)].map(|text| text.as_str());
                self.part(format!("glossary#{id}"), &name, &shown, &meaning, &source);
            }
            Item::Role(place) => {
                let Some((id, role)) = site.roles.value.roles.iter().nth(place) else { return };
                let own = |field: &str, text: &Text| self.voice.own_text("roles", &format!("roles.{id}.{field}"), text);
                let (name, does) = (own("name", &role.name), own("does", &role.does));
                self.part(format!("who#{id}"), &name, name.as_str(), &does, &[role.name.as_str()]);
            }
            Item::Route(place) => {
                let Some((id, route)) = site.disagreements.value.routes.iter().nth(place) else { return };
                let own = |field: &str, text: &Text| self.voice.own_text("disagreements", &format!("routes.{id}.{field}"), text);
                let (name, when) = (own("name", &route.name), own("when", &route.when));
                self.part(format!("if-you-disagree#{id}"), &name, name.as_str(), &when, &[route.name.as_str()]);
            }
        }
    }

    /// Enters a record with a page of its own.
    fn page(&mut self, path: &str, unit: &str, name: &Text, summary: &Text, state: &'static str) {
        let voice = self.voice;
        let (shown, told) = (voice.own_text(path, unit, name), voice.own_text(path, "summary", summary));
        let translated = voice.plan.page(voice.language, path).is_some_and(|page| page.translated);
        let in_source = [!translated && !voice.is_easy(), !voice.is_own(&shown), !voice.is_own(&told)];
        let entry = Entry { path: path.to_owned(), name: shown.as_str().to_owned(), summary: cut(told.as_str()), state, in_source };
        self.index.enter(entry);
        self.index.name(shown.as_str());
        if !in_source[1] && voice.language != LangIndex::SOURCE {
            self.index.name(name.as_str());
        }
        if !in_source[2] {
            self.index.page(told.as_str());
        }
    }

    /// Enters a part of a page: a term, a role or a way to disagree. The names in `source` find it too.
    fn part(&mut self, path: String, name: &Text, shown: &str, told: &Text, source: &[&str]) {
        let (name_is_foreign, told_is_foreign) = (!self.voice.is_own(name), !self.voice.is_own(told));
        let in_source = [name_is_foreign, name_is_foreign, told_is_foreign];
        self.index.enter(Entry { path, name: shown.to_owned(), summary: cut(&markdown::first_paragraph(told.as_str())), state: "", in_source });
        self.index.name(shown);
        source.iter().for_each(|name| self.index.name(name));
    }

    /// Adds the headings of a guide.
    fn headings<F: Words>(&mut self, path: &str, guide: &Written<F>) {
        let body = self.voice.own_text(path, "body", &guide.body);
        if self.voice.is_own(&body) {
            markdown::headings(body.as_str()).iter().for_each(|heading| self.index.page(&heading.words));
        }
    }

    /// Adds what a service is listed under. What is for everybody is found under each name, behind what is only for that.
    fn listed(&mut self, headings: &[(crate::model::id::Id, super::index::Phrase)], chosen: &Choice) {
        let field = if *chosen == Choice::All { Field::Page } else { Field::Heading };
        for (_, phrase) in headings.iter().filter(|(id, _)| chosen.includes(id)) {
            self.index.add(field, phrase);
        }
    }
}
