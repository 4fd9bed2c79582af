//! What families can do who disagree, and how long they have: a page of its own, and a short list wherever a page is about a decision (P14).

use super::{contact::OutsideLink, home::advice};
use crate::{
    model::{
        coverage::Reading,
        disagreement::{Deadline, Route},
        guide::GuideFacts,
        id::Id,
        interval::{Period, PeriodUnit},
        service::Service,
    },
    render::{
        html::Html,
        voice::{Link, Voice},
    },
};
use serde::Serialize;

/// The page as its template prints it.
#[derive(Debug, Serialize)]
pub struct DisagreeView {
    advice: Option<Link>,
    routes: Vec<RouteView>,
}

#[derive(Debug, Serialize)]
struct RouteView {
    id: String,
    name: Html,
    when: Html,
    who: Html,
    how: Html,
    limits: Vec<Limit>,
    /// Whether a limit has not been checked in the text of the law.
    unchecked: bool,
    law: Vec<String>,
    takes: Option<Html>,
    free: bool,
    services: Vec<Link>,
    guides: Vec<Link>,
    links: Vec<OutsideLink>,
}

/// A time limit: how long, and from when.
#[derive(Debug, Serialize)]
struct Limit {
    period: String,
    from: Html,
}

impl DisagreeView {
    /// Every way in the author's order.
    pub fn of(voice: &Voice<'_>) -> Self {
        let all = voice.site.in_language(&voice.site.disagreements.value, "disagreements", voice.language);
        Self { advice: advice(voice), routes: all.routes.iter().map(|(id, route)| RouteView::of(voice, id, route)).collect() }
    }
}

impl RouteView {
    fn of(voice: &Voice<'_>, id: &Id, route: &Route) -> Self {
        let deadlines = || route.deadlines.iter().map(|(_, deadline)| deadline);
        let mut law: Vec<String> = deadlines().map(|deadline| deadline.law.to_string()).collect();
        law.dedup();
        Self {
            id: id.to_string(),
            name: voice.line(&route.name),
            limits: limits(voice, id, route),
            when: voice.prose(&route.when, 2),
            who: voice.line(&route.who),
            how: voice.prose(&route.how, 2),
            unchecked: deadlines().any(|deadline| deadline.wording == Reading::Recalled),
            law,
            takes: route.takes.as_ref().map(|takes| voice.line(takes)),
            free: route.free,
            services: route.services.iter().filter_map(|id| voice.service_link(id)).collect(),
            guides: route.guides.iter().filter_map(|id| voice.guide_link(id)).collect(),
            links: OutsideLink::all(voice, &route.links),
        }
    }
}

/// The time limits of the route `id`, whose words may still be in the source language.
fn limits(voice: &Voice<'_>, id: &Id, route: &Route) -> Vec<Limit> {
    let limit = |(name, deadline): (&Id, &Deadline)| {
        let from = voice.own_text("disagreements", &format!("routes.{id}.deadlines.{name}.from"), &deadline.from);
        Limit { period: period(voice, deadline.within), from: voice.html_with("route-from", &[("from", voice.argument(&from))]) }
    };
    route.deadlines.iter().map(limit).collect()
}

/// A length of time in words: "2 months".
fn period(voice: &Voice<'_>, period: Period) -> String {
    let number = || usize::from(period.number).into();
    match period.unit {
        PeriodUnit::Weeks => voice.say_with("weeks", &[("weeks", number())]),
        unit => voice.say_with(&format!("period-{}", unit.key()), &[("count", number())]),
    }
}

/// A short list of ways, for a page about a decision.
#[derive(Debug, Serialize)]
pub struct ChoicesView {
    routes: Vec<Choice>,
    all: Link,
}

#[derive(Debug, Serialize)]
struct Choice {
    name: Html,
    href: String,
    limits: Vec<Limit>,
}

impl ChoicesView {
    /// The ways that `guide` names, or all of them where it names none; only on a guide about a decision.
    pub fn of_guide(voice: &Voice<'_>, guide: &GuideFacts) -> Option<Self> {
        guide.decision.then(|| Self::of(voice, |id| guide.routes.is_empty() || guide.routes.contains(id))).flatten()
    }

    /// The ways that `service` names, or those of its organisation.
    pub fn of_service(voice: &Voice<'_>, service: &Service) -> Option<Self> {
        let organisation = voice.site.organisations.get(&service.organisation).and_then(|record| record.value.complaints.as_ref());
        let own = &service.complaints.routes;
        let named = organisation.map(|complaints| &complaints.routes).filter(|_| own.is_empty()).unwrap_or(own);
        Self::of(voice, |id| named.contains(id))
    }

    /// The `chosen` ways in the order of the page with all. None when the site has no such page.
    fn of(voice: &Voice<'_>, chosen: impl Fn(&Id) -> bool) -> Option<Self> {
        let all = voice.link("if-you-disagree", Html::words(&voice.say("disagree-all")))?;
        let routes = voice.site.disagreements.value.routes.iter().filter(|(id, _)| chosen(id)).map(|(id, route)| Choice {
            name: voice.own_line("disagreements", &format!("routes.{id}.name"), &route.name),
            href: format!("{}#{id}", all.href),
            limits: limits(voice, id, route),
        });
        Some(Self { routes: routes.collect(), all })
    }
}
