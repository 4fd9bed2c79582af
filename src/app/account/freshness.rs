//! How fresh the records are: what was checked, what is late, and the list of what to check next.

use super::page::Page;
use crate::{
    model::{
        due::{self, Checked, Due},
        kind::Kind,
        site::Site,
    },
    plan::Plan,
    words::date::Date,
};
use serde::Serialize;
use std::collections::BTreeMap;

/// How many days ahead a check is on the list already: a month to plan for it.
const SOON: i32 = 31;

/// How fresh the records are.
#[derive(Debug, Serialize)]
pub struct Freshness {
    /// Records that somebody is to check.
    pub records: usize,
    /// How many of them stand in which way.
    pub all: Group,
    /// How many of those that are current are due within 31 days.
    pub soon: usize,
    /// The same by owner, in the order of their names.
    pub by_owner: Vec<Group>,
    /// The same by kind of record.
    pub by_kind: Vec<Group>,
    /// What is late, and what is due within 31 days; the longest first.
    pub to_check: Vec<Check>,
}

/// Records by how their last check stands.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Group {
    /// What they have in common: an owner or a kind.
    pub name: String,
    /// The check still holds.
    pub current: usize,
    /// The next check is late.
    pub past_due: usize,
    /// It is so late that readers are told.
    pub long_past_due: usize,
}

impl Group {
    fn count(&mut self, due: Due) {
        *match due {
            Due::Current { .. } => &mut self.current,
            Due::Past { .. } => &mut self.past_due,
            Due::LongPast { .. } => &mut self.long_past_due,
        } += 1;
    }
}

/// A record to be checked.
#[derive(Clone, Debug, Serialize)]
pub struct Check {
    /// The team that keeps it right.
    pub owner: String,
    /// The record: `services/saturday-splash`.
    pub record: String,
    /// Its kind: `service`.
    pub kind: &'static str,
    /// Its page, file and title.
    #[serde(flatten)]
    pub page: Page,
    /// The day of the last check.
    pub last_checked: Date,
    /// The role of who did it; never a name.
    pub checked_by: String,
    /// The day by which it is, or was, to be checked.
    pub due: Date,
    /// How many days late it is; 0 when it is not.
    pub days_over: i32,
    /// `soon`, `past-due` or `long-past-due`.
    pub state: &'static str,
    /// What the owner does, in plain words.
    pub what_to_do: String,
}

impl Freshness {
    /// How fresh the records of `site` are on the day `today`.
    pub fn of(site: &Site, plan: &Plan, today: Date) -> Self {
        let checked = due::all(site, today);
        let (mut all, mut owners, mut kinds) = (Group::default(), BTreeMap::new(), BTreeMap::new());
        for one in &checked {
            all.count(one.due);
            owners.entry(one.owner).or_insert_with(|| Group { name: one.owner.to_owned(), ..Group::default() }).count(one.due);
            kinds.entry(one.kind).or_insert_with(|| Group { name: one.kind.name().to_owned(), ..Group::default() }).count(one.due);
        }
        let mut to_check: Vec<Check> = checked.iter().filter_map(|one| check(site, plan, one, today)).collect();
        to_check.sort_by(|one, other| (one.due, &one.record).cmp(&(other.due, &other.record)));
        Self {
            records: checked.len(),
            all,
            soon: to_check.iter().filter(|check| check.state == "soon").count(),
            by_owner: owners.into_values().collect(),
            by_kind: kinds.into_values().collect(),
            to_check,
        }
    }

    /// How many records are late.
    pub fn late(&self) -> usize {
        self.all.past_due + self.all.long_past_due
    }
}

fn check(site: &Site, plan: &Plan, checked: &Checked<'_>, today: Date) -> Option<Check> {
    let (due, state) = match checked.due {
        Due::Current { until } if today.days_until(until) <= SOON => (until, "soon"),
        Due::Current { .. } => return None,
        Due::Past { since } => (since, "past-due"),
        Due::LongPast { since } => (since, "long-past-due"),
    };
    let page = Page::of(site, plan, &checked.record, checked.name.as_str(), checked.file);
    let subject = match checked.kind {
        Kind::Organisation | Kind::Venue => "Read the record",
        _ => "Read the page",
    };
    let what_to_do = format!("{subject} and put right what has changed. Then write today's day and your role under `reviewed:` in {}.", page.file);
    Some(Check {
        owner: checked.owner.to_owned(),
        record: checked.record.clone(),
        kind: checked.kind.name(),
        page,
        last_checked: *checked.review.on,
        checked_by: checked.review.by.to_string(),
        due,
        days_over: due.days_until(today).max(0),
        state,
        what_to_do,
    })
}
