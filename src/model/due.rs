//! When a record is to be checked again, and whether that day has passed (P2).

use super::{id::Id, interval::Interval, kind::Kind, review::Review, site::Site, table::Record, text::Text};
use crate::words::{date::Date, source::FileIndex};

/// How the last check of a record stands to a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Due {
    /// The check still holds, up to and with this day.
    Current {
        /// The day by which it is to be checked again.
        until: Date,
    },
    /// The next check is late.
    Past {
        /// The day by which it was to be checked.
        since: Date,
    },
    /// The next check is late by a whole further interval, and by 6 months at least: readers are told.
    LongPast {
        /// The day by which it was to be checked.
        since: Date,
    },
}

/// The least number of months by which a check is late before readers are told: a page that is checked every month is not marked after two.
const LATE_FOR_READERS: u16 = 6;

/// How `review` stands on the day `today`, for a record that is checked once in `every`. Months are counted in the calendar: half a year after 31 August is the
/// last day of February. The day on which the check is due is still current.
pub fn due(review: &Review, every: Interval, today: Date) -> Due {
    let since = review.on.plus_months(every.months);
    let long = review.on.plus_months(every.months.saturating_add(every.months.max(LATE_FOR_READERS)));
    if today <= since {
        Due::Current { until: since }
    } else if today <= long {
        Due::Past { since }
    } else {
        Due::LongPast { since }
    }
}

/// A record with its last check.
#[derive(Clone, Debug)]
pub struct Checked<'a> {
    /// The record, as translations and approvals call it: `services/saturday-splash`.
    pub record: String,
    /// Its kind.
    pub kind: Kind,
    /// Its name in addresses.
    pub id: &'a Id,
    /// Its name or title in the source language.
    pub name: &'a Text,
    /// Its file.
    pub file: FileIndex,
    /// The team that keeps it right.
    pub owner: &'a str,
    /// The last check.
    pub review: &'a Review,
    /// How often it is checked.
    pub every: Interval,
    /// How the last check stands.
    pub due: Due,
}

/// Every record that is checked by somebody, and how its last check stands on the day `today`: services, guides, organisations, venues, and events that are not
/// over; by kind, and then by name. An event is checked as often as a service, for it has no interval of its own.
pub fn all(site: &Site, today: Date) -> Vec<Checked<'_>> {
    let settings = &site.settings.value.review;
    let mut checked = Vec::with_capacity(site.services.len() + site.guides.len() + site.organisations.len() + site.venues.len());
    let mut add = |kind, id, file, name, owner, review, every| {
        checked.push(Checked { record: Site::record_name(kind, id), kind, id, name, file, owner, review, every, due: due(review, every, today) });
    };
    for Record { id, file, value } in &site.services {
        add(Kind::Service, id, *file, &*value.name, &*value.owner, &value.reviewed, value.every(settings));
    }
    for Record { id, file, value } in &site.guides {
        let facts = &value.facts;
        add(Kind::Guide, id, *file, &*facts.title, &*facts.owner, &facts.reviewed, facts.every(settings));
    }
    for Record { id, file, value } in &site.organisations {
        add(Kind::Organisation, id, *file, &*value.name, &*value.owner, &value.reviewed, value.review_every.unwrap_or(settings.organisation));
    }
    for Record { id, file, value } in &site.venues {
        add(Kind::Venue, id, *file, &*value.name, &*value.owner, &value.reviewed, value.review_every.unwrap_or(settings.venue));
    }
    for Record { id, file, value } in site.events.iter().filter(|event| event.value.on.keys().any(|day| **day >= today)) {
        add(Kind::Event, id, *file, &*value.name, &*value.owner, &value.reviewed, settings.service);
    }
    checked
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stands(on: &str, months: u16, today: &str) -> Due {
        let review = Review { on: on.parse().unwrap(), by: "Officer".parse().unwrap() };
        due(&review, Interval { months }, today.parse().unwrap())
    }

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn half_a_year_after_the_last_of_august_is_the_last_of_february() {
        assert_eq!(stands("2026-08-31", 6, "2026-09-01"), Due::Current { until: day("2027-02-28") });
        assert_eq!(stands("2027-08-31", 6, "2027-09-01"), Due::Current { until: day("2028-02-29") });
    }

    #[test]
    fn a_check_holds_to_the_end_of_its_last_day() {
        assert_eq!(stands("2026-01-15", 6, "2026-07-15"), Due::Current { until: day("2026-07-15") });
        assert_eq!(stands("2026-01-15", 6, "2026-07-16"), Due::Past { since: day("2026-07-15") });
    }

    #[test]
    fn readers_are_told_after_a_whole_further_interval() {
        assert_eq!(stands("2025-01-15", 12, "2027-01-15"), Due::Past { since: day("2026-01-15") });
        assert_eq!(stands("2025-01-15", 12, "2027-01-16"), Due::LongPast { since: day("2026-01-15") });
    }

    #[test]
    fn a_page_that_is_checked_every_month_has_half_a_year_before_readers_are_told() {
        assert_eq!(stands("2026-01-15", 1, "2026-08-15"), Due::Past { since: day("2026-02-15") });
        assert_eq!(stands("2026-01-15", 1, "2026-08-16"), Due::LongPast { since: day("2026-02-15") });
    }
}
