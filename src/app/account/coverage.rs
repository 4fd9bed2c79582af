//! What the law asks the site to hold: each checklist with where every item stands, and why.

use super::page::{Page, address};
use crate::{
    model::{coverage::Duty, site::Site},
    plan::{
        Plan,
        coverage::{self, ItemStanding, ListStanding, State},
    },
    render::interface::Interface,
    words::{date::Date, lang::LangIndex},
};
use serde::Serialize;

/// One checklist.
#[derive(Debug, Serialize)]
pub struct Checklist {
    /// Its name: `england-2014`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The law it comes from.
    pub law: String,
    /// How many items stand in which way.
    pub counts: Counts,
    /// Every item, in the order of the checklist.
    pub items: Vec<Item>,
}

/// Items by where they stand.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Counts {
    /// All that is asked for is there.
    pub covered: usize,
    /// Some of it is.
    pub thin: usize,
    /// All of it is, and nobody has checked or published it for long.
    pub stale: usize,
    /// Nothing is.
    pub missing: usize,
}

impl Counts {
    fn count(&mut self, state: State) {
        *match state {
            State::Covered => &mut self.covered,
            State::Thin => &mut self.thin,
            State::Stale => &mut self.stale,
            State::Missing => &mut self.missing,
        } += 1;
    }

    /// How many items there are.
    pub fn all(self) -> usize {
        self.covered + self.thin + self.stale + self.missing
    }

    /// The sum of two counts.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self { covered: self.covered + other.covered, thin: self.thin + other.thin, stale: self.stale + other.stale, missing: self.missing + other.missing }
    }
}

/// One item.
#[derive(Debug, Serialize)]
pub struct Item {
    /// Its name: `sch2-1a`.
    pub id: String,
    /// What must be published, in plain words.
    pub about: String,
    /// Where the law says so.
    pub law: String,
    /// Whether the law says must; else it says should.
    pub must: bool,
    /// `covered`, `thin`, `stale` or `missing`.
    pub state: &'static str,
    /// Why it is not covered.
    pub reasons: Vec<String>,
    /// The pages that answer it.
    pub pages: Vec<Answer>,
}

/// A page that answers an item.
#[derive(Debug, Serialize)]
pub struct Answer {
    /// Its title in the source language.
    pub title: String,
    /// Its whole address in the source language; `None` when the site cannot make it now.
    pub address: Option<String>,
    /// The file of its record, from the root of the site; `None` for a page that every site has.
    pub file: Option<String>,
}

impl From<Page> for Answer {
    fn from(page: Page) -> Self {
        Self { title: page.title, address: page.address, file: Some(page.file) }
    }
}

/// Every checklist of `site` on the day `today`; none as long as a record that may answer an item cannot be read.
pub fn of(site: &Site, plan: &Plan, today: Date) -> Vec<Checklist> {
    if !coverage::can_be_told(site) {
        return Vec::new();
    }
    let interface = Interface::of(site, LangIndex::SOURCE);
    coverage::standings(site, today).iter().map(|standing| checklist(site, plan, &interface, standing)).collect()
}

/// The counts of all checklists together.
pub fn together(lists: &[Checklist]) -> Counts {
    lists.iter().fold(Counts::default(), |counts, list| counts.and(list.counts))
}

fn checklist(site: &Site, plan: &Plan, interface: &Interface, standing: &ListStanding<'_>) -> Checklist {
    let mut counts = Counts::default();
    standing.items.iter().for_each(|item| counts.count(item.state));
    Checklist {
        id: standing.list.id.to_string(),
        title: standing.list.value.title.as_str().to_owned(),
        law: standing.list.value.law.to_string(),
        counts,
        items: standing.items.iter().map(|item| view(site, plan, interface, item)).collect(),
    }
}

fn view(site: &Site, plan: &Plan, interface: &Interface, standing: &ItemStanding<'_>) -> Item {
    let guides = standing.guides.iter().map(|guide| Page::of(site, plan, &format!("guides/{}", guide.id), guide.value.facts.title.as_str(), guide.file));
    let services = standing.services.iter().map(|one| Page::of(site, plan, &format!("services/{}", one.id), one.value.name.as_str(), one.file));
    let own = standing.item.pages.iter().map(|page| Answer {
        title: interface.text(page.heading(), &[]).unwrap_or_else(|| page.path().to_owned()),
        address: address(plan, page.path()),
        file: None,
    });
    Item {
        id: standing.id.to_string(),
        about: standing.item.about.as_str().to_owned(),
        law: standing.item.law.to_string(),
        must: standing.item.duty == Duty::Must,
        state: standing.state.key(),
        reasons: standing.reasons.iter().map(ToString::to_string).collect(),
        pages: own.chain(guides.chain(services).map(Answer::from)).collect(),
    }
}
