//! Opening hours: weekly, in term time or holidays, on irregular dates, with exceptions.

use super::{
    clock::Opening,
    day::{Day, DayRange},
    id::Keyed,
    scalar::scalar,
    text::{Line, words},
};
use crate::words::date::Weekday;
use schemars::JsonSchema;
use serde::Deserialize;
use std::{fmt, str::FromStr};

/// The part of the year the weekly hours are for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Season {
    /// All year.
    #[default]
    AllYear,
    /// Only while schools are open.
    TermTime,
    /// Only while schools are closed.
    SchoolHolidays,
}

/// One weekday or a run of them: `sat`, `mon-fri`, `every-day`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeekdayKey {
    /// The first day.
    pub first: Weekday,
    /// The last day, never before the first in a week that starts on Monday.
    pub last: Weekday,
}

impl FromStr for WeekdayKey {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (first, last) = match text {
            "every-day" => ("mon", "sun"),
            _ => text.split_once('-').unwrap_or((text, text)),
        };
        match (Weekday::from_key(first), Weekday::from_key(last)) {
            (Some(first), Some(last)) if first <= last => Ok(Self { first, last }),
            _ => Err(format!("`{text}` is not a day of the week; write mon, tue, wed, thu, fri, sat, sun, or days like mon-fri, or every-day")),
        }
    }
}

impl fmt::Display for WeekdayKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.first == self.last { f.write_str(self.first.key()) } else { write!(f, "{}-{}", self.first.key(), self.last.key()) }
    }
}

scalar!(WeekdayKey, "localoffer-weekday", "a day of the week, or days like mon-fri", "mon-fri");

/// When something is open or can be reached.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// The part of the year that `weekly` is for.
    #[serde(default)]
    pub season: Season,
    /// Times by day of the week.
    #[serde(default)]
    pub weekly: Keyed<Opening, WeekdayKey>,
    /// Times on single days, for what does not happen every week.
    #[serde(default)]
    pub dates: Keyed<Opening, Day>,
    /// Days when it is closed although the week says it is open.
    #[serde(default)]
    pub closed: Vec<DayRange>,
    /// Anything else about the times.
    pub note: Option<Line>,
}

words!(Hours: note);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_the_week_run_forwards() {
        assert_eq!("mon-fri".parse::<WeekdayKey>().unwrap().last, Weekday::Fri);
        assert_eq!("every-day".parse::<WeekdayKey>().unwrap().to_string(), "mon-sun");
        assert!("fri-mon".parse::<WeekdayKey>().is_err());
        assert!("funday".parse::<WeekdayKey>().is_err());
    }
}
