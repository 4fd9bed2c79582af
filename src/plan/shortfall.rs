//! What an item of a checklist asks for and is not there.

use super::coverage::{State, is_there};
use crate::{
    model::{
        comment::newest_answer,
        coverage::{Item, Yearly},
        due::{Due, due},
        field::Field,
        guide::Guide,
        id::Id,
        service::Service,
        site::Site,
        table::Record,
    },
    words::date::Date,
};
use std::fmt;

/// Why an item is not covered. It is printed as an English sentence without its full stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// No guide and no service says that it answers the item, and no page of the site does.
    Nothing,
    /// Too few guides say so.
    FewGuides {
        /// How many do.
        has: usize,
        /// How many must.
        needs: u16,
    },
    /// Too few services say so.
    FewServices {
        /// How many do, and count.
        has: usize,
        /// How many must.
        needs: u16,
        /// How many do, and do not count: closed, or not the ones that the item asks for.
        left_out: usize,
    },
    /// Services do not tell what they must.
    Untold {
        /// What they do not tell.
        field: Field,
        /// The services, by name.
        services: Vec<Id>,
    },
    /// This has never been published.
    Never(Yearly),
    /// This was last published more than twelve months ago.
    NotThisYear {
        /// What was.
        what: Yearly,
        /// The last day on which it was.
        last: Date,
    },
    /// Every record that answers the item is long past the day it was to be checked.
    LongPast {
        /// The first of these days.
        since: Date,
    },
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => f.write_str("no guide or service says it answers this"),
            Self::FewGuides { has, needs } => write!(f, "{} this, and {needs} must", answering(*has, "guide")),
            Self::FewServices { has, needs, left_out: 0 } => write!(f, "{} this, and {needs} must", answering(*has, "service")),
            Self::FewServices { has, needs, left_out } => {
                write!(
                    f,
                    "{} this, and {needs} must; {left_out} more cannot count, because closed or not of the kind or place the law asks for",
                    answering(*has, "service")
                )
            }
            Self::Untold { field, services } => {
                let names: Vec<&str> = services.iter().take(5).map(Id::as_str).collect();
                let more = if services.len() > names.len() { format!(" and {} more", services.len() - names.len()) } else { String::new() };
                write!(f, "`{}` is not filled in for {}{more}", field.path(), names.join(", "))
            }
            Self::Never(Yearly::Answers) => f.write_str("no comment with its answer has been published"),
            Self::Never(Yearly::Consultations) => f.write_str("no consultation has been published"),
            Self::NotThisYear { what: Yearly::Answers, last } => write!(f, "the last answer to a comment is of {last}, more than 12 months ago"),
            Self::NotThisYear { what: Yearly::Consultations, last } => write!(f, "the last consultation is of {last}, more than 12 months ago"),
            Self::LongPast { since } => write!(f, "everything that answers this is long past its check, the first since {since}"),
        }
    }
}

fn answering(count: usize, noun: &str) -> String {
    match count {
        0 => format!("no {noun} says it answers"),
        1 => format!("1 {noun} says it answers"),
        many => format!("{many} {noun}s say they answer"),
    }
}

/// What `item` asks for and is not there on `today`, when these `guides` and `services` answer it, and `left_out` more services say so and do not count.
pub(super) fn of(site: &Site, item: &Item, guides: &[&Record<Guide>], services: &[&Record<Service>], left_out: usize, today: Date) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if guides.is_empty() && services.is_empty() && left_out == 0 && item.pages.is_empty() && asks_for_records(item) {
        reasons.push(Reason::Nothing);
    } else {
        let anything = item.guides.is_none() && item.services.is_none() && asks_for_records(item) && guides.is_empty();
        let (needs_guides, needs_services) = (item.guides.unwrap_or(0), item.services.unwrap_or(u16::from(anything)));
        let (has_guides, has_services) = (guides.len(), services.len());
        reasons.extend((has_guides < usize::from(needs_guides)).then_some(Reason::FewGuides { has: has_guides, needs: needs_guides }));
        let few = Reason::FewServices { has: has_services, needs: needs_services, left_out };
        reasons.extend((has_services < usize::from(needs_services)).then_some(few));
    }
    reasons.extend(item.fields.iter().filter_map(|field| untold(*field, services.iter().copied())));
    reasons.extend(item.every_service.iter().filter_map(|field| untold(*field, site.services.iter().filter(|service| is_there(service)))));
    reasons.extend(item.yearly.iter().filter_map(|what| not_this_year(site, *what, today)));
    reasons.extend(long_past(site, guides, services, today).filter(|_| asks_for_records(item)));
    reasons
}

/// Whether guides or services must answer `item`: it says how many, or it says nothing at all.
fn asks_for_records(item: &Item) -> bool {
    let asks_for_more = !item.every_service.is_empty() || !item.pages.is_empty() || !item.yearly.is_empty();
    item.guides.is_some() || item.services.is_some() || !asks_for_more
}

/// The state of `item` when some record answers it or not, and these are the reasons.
pub(super) fn state(item: &Item, answered: bool, reasons: &[Reason]) -> State {
    let is = |wanted: fn(&Reason) -> bool| reasons.iter().any(wanted);
    let unanswered = asks_for_records(item) && !answered && item.pages.is_empty();
    if reasons.is_empty() {
        State::Covered
    } else if unanswered || is(|reason| matches!(reason, Reason::Never(_))) {
        State::Missing
    } else if is(|reason| !matches!(reason, Reason::NotThisYear { .. } | Reason::LongPast { .. })) {
        State::Thin
    } else {
        State::Stale
    }
}

fn untold<'a>(field: Field, services: impl Iterator<Item = &'a Record<Service>>) -> Option<Reason> {
    let services: Vec<Id> = services.filter(|service| !field.is_told(&service.value)).map(|service| service.id.clone()).collect();
    (!services.is_empty()).then_some(Reason::Untold { field, services })
}

fn not_this_year(site: &Site, what: Yearly, today: Date) -> Option<Reason> {
    match published(site, what, today) {
        None => Some(Reason::Never(what)),
        Some(last) => (last.plus_months(12) < today).then_some(Reason::NotThisYear { what, last }),
    }
}

/// The last day, not later than `today`, on which something of the kind `what` was published. A consultation is published as long as it is open.
fn published(site: &Site, what: Yearly, today: Date) -> Option<Date> {
    match what {
        Yearly::Answers => newest_answer(site, today).map(|(on, ..)| on),
        Yearly::Consultations => {
            let opened = site.consultations.value.consultations.iter().map(|(_, one)| one).filter(|one| *one.opens <= today);
            let days = opened.flat_map(|one| [(*one.closes).min(today), one.outcome_on.map_or(*one.opens, |day| *day)]);
            days.filter(|day| *day <= today).max()
        }
    }
}

/// Says so when every record that answers the item is long past its check.
fn long_past(site: &Site, guides: &[&Record<Guide>], services: &[&Record<Service>], today: Date) -> Option<Reason> {
    let every = &site.settings.value.review;
    let guides = guides.iter().map(|guide| &guide.value.facts).map(|facts| due(&facts.reviewed, facts.every(every), today));
    let services = services.iter().map(|service| &service.value).map(|facts| due(&facts.reviewed, facts.every(every), today));
    let since = |due| if let Due::LongPast { since } = due { Some(since) } else { None };
    let days: Option<Vec<Date>> = guides.chain(services).map(since).collect();
    days?.into_iter().min().map(|since| Reason::LongPast { since })
}
