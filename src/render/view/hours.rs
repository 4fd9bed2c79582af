//! Opening hours in words.

use crate::{
    model::hours::{Hours, Season},
    render::{html::Html, voice::Voice},
    words::date::Date,
};
use serde::Serialize;

/// Opening hours as a template prints them.
#[derive(Debug, Serialize)]
pub struct HoursView {
    /// The part of the year, unless it is all of it.
    season: Option<String>,
    /// Days of the week with their times.
    week: Vec<Row>,
    /// Single days with their times; past ones are left out.
    dates: Vec<Row>,
    /// Days when it is closed; past ones are left out.
    closed: Vec<String>,
    /// Anything else.
    note: Option<Html>,
}

/// A day or days with the times.
#[derive(Debug, Serialize)]
struct Row {
    days: String,
    times: Vec<String>,
}

impl HoursView {
    /// `hours` as readers of `voice` see them on `today`.
    pub fn of(voice: &Voice<'_>, hours: &Hours, today: Date) -> Self {
        let days = |key: &crate::model::hours::WeekdayKey| {
            if key.first == key.last {
                voice.weekday(key.first)
            } else {
                voice.say_with("from-to", &[("from", voice.weekday(key.first).into()), ("to", voice.weekday(key.last).into())])
            }
        };
        let mut dates: Vec<_> = hours.dates.iter().filter(|(day, _)| ***day >= today).collect();
        dates.sort_by_key(|(day, _)| **day);
        let closed = |range: &crate::model::day::DayRange| {
            if range.first == range.last {
                voice.day(range.first)
            } else {
                voice.say_with("from-to", &[("from", voice.day(range.first).into()), ("to", voice.day(range.last).into())])
            }
        };
        Self {
            season: match hours.season {
                Season::AllYear => None,
                Season::TermTime => Some(voice.say("season-term-time")),
                Season::SchoolHolidays => Some(voice.say("season-school-holidays")),
            },
            week: hours.weekly.iter().map(|(key, opening)| Row { days: days(key), times: voice.opening(opening) }).collect(),
            dates: dates.into_iter().map(|(day, opening)| Row { days: voice.day(**day), times: voice.opening(opening) }).collect(),
            closed: hours.closed.iter().filter(|range| range.last >= today).map(closed).collect(),
            note: hours.note.as_ref().map(|note| voice.line(note)),
        }
    }
}
