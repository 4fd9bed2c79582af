//! Dates without times, in the calendar that councils use.

use jiff::{Timestamp, ToSpan, Unit, civil, tz::TimeZone};
use serde::{Serialize, Serializer};
use std::{fmt, str::FromStr};

/// A day, written `2026-09-14`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Weekday {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

impl Weekday {
    /// Monday to Sunday.
    pub const ALL: [Self; 7] = [Self::Mon, Self::Tue, Self::Wed, Self::Thu, Self::Fri, Self::Sat, Self::Sun];

    /// The short name that records use: `mon`.
    pub fn key(self) -> &'static str {
        ["mon", "tue", "wed", "thu", "fri", "sat", "sun"][self as usize]
    }

    /// Reads the short name that records use.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|day| day.key() == key)
    }
}

/// The rule for clocks in the United Kingdom, so that "today" needs no time-zone database.
const LONDON: &str = "GMT0BST,M3.5.0/1,M10.5.0";

impl Date {
    /// The day it is in London at `seconds` since 1970-01-01 UTC; `None` outside the years the calendar knows.
    pub fn in_london(seconds: i64) -> Option<Self> {
        let zone = TimeZone::posix(LONDON).ok()?;
        Some(Self(zone.to_datetime(Timestamp::from_second(seconds).ok()?).date()))
    }

    /// Year, as `2026`.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// Month, from 1.
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// Day of the month, from 1.
    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        Weekday::ALL[usize::try_from(self.0.weekday().to_monday_zero_offset()).unwrap_or(0)]
    }

    /// This day `months` later (the last day of the month where the day does not exist).
    #[must_use]
    pub fn plus_months(self, months: u16) -> Self {
        Self(self.0.saturating_add(i32::from(months).months()))
    }

    /// The day after this one.
    #[must_use]
    pub fn tomorrow(self) -> Self {
        Self(self.0.saturating_add(1.days()))
    }

    /// Whole days from this day until `later`; negative when `later` is before.
    pub fn days_until(self, later: Self) -> i32 {
        self.0.until((Unit::Day, later.0)).map_or(0, |span| span.get_days())
    }
}

/// The minute it is in London at `seconds` since 1970-01-01 UTC, like `2026-09-14 12:04`; `None` outside the years the calendar knows.
pub fn minute_in_london(seconds: i64) -> Option<String> {
    let zone = TimeZone::posix(LONDON).ok()?;
    Some(zone.to_datetime(Timestamp::from_second(seconds).ok()?).strftime("%Y-%m-%d %H:%M").to_string())
}

impl FromStr for Date {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let shape = text.len() == 10 && text.bytes().enumerate().all(|(index, byte)| if matches!(index, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() });
        let date = shape.then(|| text.parse().ok()).flatten();
        date.map(Self).ok_or_else(|| format!("`{text}` is not a day in the calendar; write year, month and day like 2026-09-14"))
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_and_counted() {
        let day: Date = "2026-02-28".parse().unwrap();
        assert_eq!(day.weekday(), Weekday::Sat);
        assert_eq!(day.days_until("2026-03-01".parse().unwrap()), 1);
        assert_eq!("2026-08-31".parse::<Date>().unwrap().plus_months(6).to_string(), "2027-02-28");
    }

    #[test]
    fn a_day_that_is_not_in_the_calendar_is_refused() {
        for text in ["2026-02-30", "14/09/2026", "2026-9-1", "tomorrow", ""] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
    }

    #[test]
    fn london_is_an_hour_ahead_in_summer() {
        let twenty_past_eleven_at_night_in_greenwich = 1_783_034_400;
        assert_eq!(Date::in_london(twenty_past_eleven_at_night_in_greenwich).unwrap().to_string(), "2026-07-03");
        assert_eq!(Date::in_london(0).unwrap().to_string(), "1970-01-01");
        assert_eq!(minute_in_london(twenty_past_eleven_at_night_in_greenwich).unwrap(), "2026-07-03 00:20");
    }
}
