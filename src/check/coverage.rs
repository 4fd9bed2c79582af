//! What the law asks for and the site does not hold, holds in part, or holds and nobody has looked at for long.

use crate::{
    model::{
        coverage::{Coverage, Duty, Yearly},
        site::Site,
        table::Record,
    },
    plan::coverage::{ItemStanding, Reason, State, can_be_told, standings},
    words::{
        date::Date,
        diagnostic::Finding,
        key::KeyPath,
        rule::{COVERAGE_MISSING, COVERAGE_STALE, COVERAGE_THIN},
        source::At,
    },
};

/// Finds every item of a checklist that is not covered on `today`. What the law says should be there counts one level lighter than what must. Nothing is
/// said as long as nobody can tell.
pub fn find(site: &Site, today: Date) -> Vec<Finding> {
    if !can_be_told(site) {
        return Vec::new();
    }
    let found = |list: &Record<Coverage>, standing: &ItemStanding<'_>| finding(site, list, standing, today);
    standings(site, today).iter().flat_map(|list| list.items.iter().filter_map(|standing| found(list.list, standing))).collect()
}

fn finding(site: &Site, list: &Record<Coverage>, standing: &ItemStanding<'_>, today: Date) -> Option<Finding> {
    let (rule, stands) = match standing.state {
        State::Covered => return None,
        State::Missing => (&COVERAGE_MISSING, "is not on this site"),
        State::Thin => (&COVERAGE_THIN, "is only partly on this site"),
        State::Stale => (&COVERAGE_STALE, "is on this site, and out of date"),
    };
    let about = standing.item.about.as_str().trim_end_matches('.');
    let reasons: Vec<String> = standing.reasons.iter().map(Reason::to_string).collect();
    let message = format!("\"{about}\" ({}, {}) {stands}: {}", standing.id, standing.item.law, reasons.join("; "));
    let mut steps: Vec<String> = Vec::new();
    for step in standing.reasons.iter().map(|reason| step(site, standing, reason, today)) {
        if !steps.contains(&step) {
            steps.push(step);
        }
    }
    let at = At::Key(KeyPath::from("items").key(standing.id));
    let finding = Finding::new(rule, list.file, at, message, steps.join(" "));
    Some(Finding { lighter: standing.item.duty == Duty::Should, ..finding })
}

/// What to do about `reason`.
fn step(site: &Site, standing: &ItemStanding<'_>, reason: &Reason, today: Date) -> String {
    let (id, item) = (standing.id, standing.item);
    let claim = |what: &str| format!("Add `covers: [{id}]` to {what} that does, or write one.");
    match reason {
        Reason::Nothing if item.services.is_none() => claim("the guide"),
        Reason::Nothing if item.guides.is_none() => claim("the service"),
        Reason::Nothing => claim("the guide and to the service"),
        Reason::FewGuides { .. } => claim("a guide"),
        Reason::FewServices { left_out: 0, .. } => claim("a service"),
        Reason::FewServices { .. } => {
            format!("Add `covers: [{id}]` to a service that is not closed, and is what `which:` of the item asks for. Or write one.")
        }
        Reason::Untold { field, services } => {
            let files: Vec<String> = services.iter().take(5).map(|service| format!("content/services/{service}.yaml")).collect();
            let other = if item.fields.contains(field) { format!(", or take `{id}` out of `covers` there") } else { String::new() };
            format!("Write `{}` in {}{other}.", field.path(), files.join(", "))
        }
        Reason::Never(Yearly::Answers) | Reason::NotThisYear { what: Yearly::Answers, .. } => {
            format!("Publish what people said and what you answer in content/comments/{}.yaml.", today.year())
        }
        Reason::Never(Yearly::Consultations) | Reason::NotThisYear { what: Yearly::Consultations, .. } => {
            "Add a consultation to content/consultations.yaml: what you ask, from when to when, and how people answer.".to_owned()
        }
        Reason::LongPast { .. } => {
            let guides = standing.guides.iter().map(|guide| guide.file);
            let files = guides.chain(standing.services.iter().map(|service| service.file)).take(5).map(|file| &*site.sources.get(file).path);
            format!("Read it again, put right what has changed, and write the day in `reviewed`: {}.", files.collect::<Vec<_>>().join(", "))
        }
    }
}
