//! How far readers may rely on the site: pages that nobody has checked for long, what a panel of parents voted, where each item of the law stands (P1, P2, P7).

use crate::{
    model::{
        approval::Approval,
        approved::{self, ApprovalStanding, Standing},
        contact::Contacts,
        due::{self, Due},
        site::Site,
    },
    plan::coverage::{ListStanding, standings},
    render::{html::Html, interface::Argument, view::contact::Way, voice::Voice},
    words::{date::Date, lang::LangIndex},
};
use serde::Serialize;
use std::collections::BTreeMap;

/// What is known of the site and of every page on one day, gathered once.
#[derive(Debug)]
pub struct Trust<'a> {
    /// Records whose check is long past due, each with the day of the last.
    unchecked: BTreeMap<String, Date>,
    /// Approvals that stand, the newest of each panel.
    approvals: Vec<ApprovalStanding<'a>>,
    /// Where every item of every checklist stands.
    pub coverage: Vec<ListStanding<'a>>,
}

impl<'a> Trust<'a> {
    /// What is known of the pages of `site` on the day `today`.
    pub fn of(site: &'a Site, today: Date) -> Self {
        let late = due::all(site, today).into_iter().filter(|checked| matches!(checked.due, Due::LongPast { .. }));
        let mut approvals = approved::standings(site);
        approvals.retain(|approval| approval.latest && approval.standing == Standing::Stands);
        Self { unchecked: late.map(|checked| (checked.record, *checked.review.on)).collect(), approvals, coverage: standings(site, today) }
    }

    /// The day of the last check of the page at `path`, if readers are to be told that it was long ago. A step is checked with its guide.
    pub fn unchecked(&self, path: &str) -> Option<Date> {
        self.unchecked.get(record(path)).copied()
    }

    /// The approvals of the page at `path` in `language` that stand. A step is approved with its guide.
    pub fn approvals(&self, language: LangIndex, path: &str) -> impl Iterator<Item = &'a Approval> {
        self.in_language(language).filter(move |standing| standing.record == record(path)).map(|standing| standing.approval)
    }

    /// Every approval in `language` that stands.
    pub fn in_language(&self, language: LangIndex) -> impl Iterator<Item = &ApprovalStanding<'a>> {
        self.approvals.iter().filter(move |standing| standing.language == Some(language))
    }
}

/// The record of the page at `path`: the guide, for a step.
fn record(path: &str) -> &str {
    path.match_indices('/').nth(1).map_or(path, |(end, _)| &path[..end])
}

/// That a page was not checked for long, and whom to phone.
#[derive(Debug, Serialize)]
pub struct UncheckedView {
    on: String,
    phone: Way,
}

impl UncheckedView {
    /// What readers of `voice` are told on the page at `path`; nothing for most.
    pub fn of(voice: &Voice<'_>, path: &str) -> Option<Self> {
        let on = voice.trust.unchecked(path)?;
        let own = |contacts: &Contacts| contacts.iter().find_map(|(_, contact)| contact.phone.as_ref().map(Way::call));
        let phone = match path.split_once('/') {
            Some(("services", id)) => voice.site.services.get(id).and_then(|service| own(&service.value.contacts)),
            Some(("events", id)) => voice.site.events.get(id).and_then(|event| own(&event.value.contacts)),
            _ => None,
        };
        Some(Self { on: voice.date(on), phone: phone.unwrap_or_else(|| Way::call(&voice.site.settings.value.contact.phone)) })
    }
}

/// A vote of a panel as a page shows it.
#[derive(Debug, Serialize)]
pub struct ApprovedView {
    votes: Html,
}

impl ApprovedView {
    /// The votes for the page at `path` that stand in the language of `voice`.
    pub fn all(voice: &Voice<'_>, path: &str) -> Vec<Self> {
        let view = |approval: &Approval| Self { votes: votes(voice, "approved-votes", approval) };
        voice.trust.approvals(voice.language, path).map(view).collect()
    }
}

/// The vote `approval` in the words of the message `name`.
pub fn votes(voice: &Voice<'_>, name: &str, approval: &Approval) -> Html {
    let number = |count: u32| Argument::Number(f64::from(count));
    let panel = Argument::Source(approval.by.to_string());
    voice.html_with(name, &[("votes", number(approval.votes)), ("of", number(approval.of)), ("date", voice.date(*approval.on).into()), ("panel", panel)])
}
