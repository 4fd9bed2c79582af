//! What has changed, and what is missing (P1): what is and is not happening.

use super::{coverage::Gap, service::StatusView};
use crate::{
    model::{approved::ApprovalStanding, page_ref::PageRef, service::Service, status::State, table::Record},
    render::{
        html::Html,
        trust,
        voice::{Link, Voice},
    },
};
use serde::Serialize;

/// The page as its template prints it.
#[derive(Debug, Serialize)]
pub struct ChangesView {
    groups: Vec<Group>,
    /// Parts of the statutory checklist that are not on the site, or only partly.
    missing: Vec<Gap>,
    /// Whether there is a checklist to say so from.
    has_checklist: bool,
    /// Pages that parents have approved in the language of the reader.
    approved: Vec<Approved>,
    checked: Vec<Checked>,
}

/// Services in one state, the latest change first.
#[derive(Debug, Serialize)]
struct Group {
    key: &'static str,
    services: Vec<Changed>,
}

#[derive(Debug, Serialize)]
struct Changed {
    link: Link,
    status: StatusView,
}

/// A page that parents voted for.
#[derive(Debug, Serialize)]
struct Approved {
    link: Link,
    votes: Html,
}

/// A service that somebody checked.
#[derive(Debug, Serialize)]
struct Checked {
    link: Link,
    on: String,
}

/// The states that a parent must hear of, the nearest to being used first.
const STATES: [State; 4] = [State::Paused, State::WaitingList, State::Planned, State::Closed];
/// The most pages named as checked lately.
const CHECKED: usize = 10;

impl ChangesView {
    /// The page in the words of `voice`.
    pub fn of(voice: &Voice<'_>) -> Self {
        let site = voice.site;
        let group = |state: State| {
            let mut records: Vec<&Record<Service>> = site.services.iter().filter(|record| record.value.status.state == state).collect();
            records.sort_by_key(|record| (std::cmp::Reverse(*record.value.status.since), &record.id));
            let changed = |record: &Record<Service>| {
                let service = site.in_language(&record.value, &format!("services/{}", record.id), voice.language);
                Some(Changed { link: voice.service_link(&record.id)?, status: StatusView::of(voice, &service.status) })
            };
            Group { key: state.key(), services: records.into_iter().filter_map(changed).collect() }
        };
        let mut checked: Vec<&Record<Service>> = site.services.iter().collect();
        checked.sort_by_key(|record| (std::cmp::Reverse(*record.value.reviewed.on), &record.id));
        let lately = |record: &&Record<Service>| Some(Checked { link: voice.service_link(&record.id)?, on: voice.date(*record.value.reviewed.on) });
        Self {
            groups: STATES.into_iter().map(group).filter(|group| !group.services.is_empty()).collect(),
            missing: Gap::all(voice),
            has_checklist: !site.coverage.is_empty(),
            approved: approved(voice),
            checked: checked.iter().take(CHECKED).filter_map(lately).collect(),
        }
    }
}

/// The pages with a vote that stands in the language of `voice`, the latest vote first.
fn approved(voice: &Voice<'_>) -> Vec<Approved> {
    let mut standing: Vec<_> = voice.trust.in_language(voice.language).collect();
    standing.sort_by_key(|standing| (std::cmp::Reverse(*standing.approval.on), &standing.record, standing.index));
    let page = |standing: &ApprovalStanding<'_>| {
        let link = match &standing.approval.page {
            PageRef::Site => None,
            PageRef::Service(id) => voice.service_link(id),
            PageRef::Guide(id) => voice.guide_link(id),
        };
        let translated = voice.plan.page(voice.language, &standing.record).is_some_and(|page| page.translated);
        link.filter(|_| translated).map(|link| Approved { link, votes: trust::votes(voice, "approved-short", standing.approval) })
    };
    standing.into_iter().filter_map(page).collect()
}
