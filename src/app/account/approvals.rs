//! What a panel of parents voted for, and whether it still stands.

use super::page::Page;
use crate::{
    model::{
        approved::{self, ApprovalStanding, Standing},
        site::Site,
    },
    plan::Plan,
    words::date::Date,
};
use serde::Serialize;
use std::collections::BTreeMap;

/// The newest vote of each panel on each page in each language.
#[derive(Debug, Serialize)]
pub struct Approvals {
    /// All of them by how they stand.
    pub all: Votes,
    /// The same by language.
    pub by_language: Vec<Votes>,
    /// Every vote that counts, those that need something first.
    pub list: Vec<Vote>,
}

/// Votes by how they stand.
#[derive(Debug, Default, Serialize)]
pub struct Votes {
    /// The tag of the language; empty for all of them.
    pub language: String,
    /// The words are those that were approved.
    pub stands: usize,
    /// The words were changed since.
    pub lapsed: usize,
    /// Nobody recorded which words were approved.
    pub unbound: usize,
}

impl Votes {
    fn count(&mut self, standing: Standing) {
        *match standing {
            Standing::Stands => &mut self.stands,
            Standing::Lapsed => &mut self.lapsed,
            Standing::Unbound => &mut self.unbound,
        } += 1;
    }
}

/// One vote.
#[derive(Debug, Serialize)]
pub struct Vote {
    /// The record.
    pub record: String,
    /// The page; `None` when it is not there.
    pub page: Option<Page>,
    /// The tag of the language.
    pub language: String,
    /// The panel.
    pub panel: String,
    /// The day of the vote.
    pub on: Date,
    /// Votes for the page.
    pub votes: u32,
    /// Votes given.
    pub of: u32,
    /// `stands`, `lapsed` or `unbound`.
    pub standing: &'static str,
}

impl Approvals {
    /// The approvals of `site`.
    pub fn of(site: &Site, plan: &Plan) -> Self {
        let mut latest: Vec<ApprovalStanding<'_>> = approved::standings(site).into_iter().filter(|one| one.latest).collect();
        let need = |standing: Standing| match standing {
            Standing::Lapsed => 0,
            Standing::Unbound => 1,
            Standing::Stands => 2,
        };
        latest.sort_by_key(|one| (need(one.standing), one.index));
        let (mut all, mut languages) = (Votes::default(), BTreeMap::new());
        for one in &latest {
            all.count(one.standing);
            let language = one.approval.language.to_string();
            let order = one.language.map_or(u8::MAX, |index| index.0);
            languages.entry((order, language.clone())).or_insert_with(|| Votes { language, ..Votes::default() }).count(one.standing);
        }
        Self { all, by_language: languages.into_values().collect(), list: latest.iter().map(|one| vote(site, plan, one)).collect() }
    }
}

fn vote(site: &Site, plan: &Plan, standing: &ApprovalStanding<'_>) -> Vote {
    let approval = standing.approval;
    Vote {
        record: standing.record.clone(),
        page: Page::named(site, plan, &standing.record),
        language: approval.language.to_string(),
        panel: approval.by.to_string(),
        on: *approval.on,
        votes: approval.votes,
        of: approval.of,
        standing: standing.standing.name(),
    }
}
