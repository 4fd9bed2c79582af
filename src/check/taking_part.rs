//! Consultations that people answered and heard nothing of.

use crate::{
    model::{id::Id, site::Site, taking_part::Consultation},
    words::{date::Date, diagnostic::Finding, key::KeyPath, rule::CONSULTATION_NO_OUTCOME, source::At},
};

/// How many months after a consultation has closed people should know what came of it, when it names no other day.
const MONTHS: u16 = 6;

/// Finds every consultation of `site` whose outcome is late on `today`.
pub fn find(site: &Site, today: Date) -> Vec<Finding> {
    let Some(file) = site.consultations.file else { return Vec::new() };
    let late = |consultation: &Consultation| {
        let due = consultation.outcome_on.map_or_else(|| consultation.closes.plus_months(MONTHS), |day| *day);
        (consultation.outcome.is_none() && *consultation.closes < today && due < today).then_some(due)
    };
    let consultations = site.consultations.value.consultations.iter();
    let found = consultations.filter_map(|(id, consultation)| Some((id, consultation, late(consultation)?)));
    let told = |(id, consultation, due): (&Id, &Consultation, Date)| {
        Finding::new(
            &CONSULTATION_NO_OUTCOME,
            file,
            At::Value(KeyPath::from("consultations").key(id).key("closes")),
            format!("this closed on {}, and nothing says what came of it; that was due by {due}", consultation.closes),
            "Write what people said and what you did in `outcome`. If it is not known yet, write in `outcome_on` the day on which it will be.",
        )
    };
    found.map(told).collect()
}
