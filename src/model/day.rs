//! Days, ranges of days and months as records write them.

use super::scalar::scalar;
use crate::words::date::Date;
use std::{fmt, ops::Deref, str::FromStr};

/// A day, `2026-09-14`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(Date);

/// A day, or days from one to another with both included: `2026-12-24 to 2027-01-02`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayRange {
    /// The first day.
    pub first: Date,
    /// The last day; the same as the first for one day.
    pub last: Date,
}

/// A month, `2026-03`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    /// The year.
    pub year: i16,
    /// The month, from 1.
    pub month: i8,
}

impl Deref for Day {
    type Target = Date;

    fn deref(&self) -> &Date {
        &self.0
    }
}

impl FromStr for Day {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        text.parse().map(Self)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl AsRef<Date> for Day {
    fn as_ref(&self) -> &Date {
        &self.0
    }
}

impl FromStr for DayRange {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (first, last) = text.split_once(" to ").unwrap_or((text, text));
        let (first, last) = (first.trim().parse()?, last.trim().parse()?);
        if first > last {
            return Err(format!("the days `{text}` run backwards; write the earlier day first"));
        }
        Ok(Self { first, last })
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl FromStr for Month {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let first: Date = format!("{text}-01").parse().map_err(|_| format!("`{text}` is not a month; write year and month like 2026-03"))?;
        Ok(Self { year: first.year(), month: first.month() })
    }
}

scalar!(Day, "localoffer-day", "a day as year, month, day", "2026-09-14");
scalar!(DayRange, "localoffer-days", "a day, or two days with `to` between them", "2026-12-24 to 2027-01-02");
scalar!(Month, "localoffer-month", "a month as year and month", "2026-03");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_day_is_a_range_too() {
        let range: DayRange = "2026-12-25".parse().unwrap();
        assert_eq!(range.first, range.last);
        assert!("2027-01-02 to 2026-12-24".parse::<DayRange>().is_err());
        assert!("2026-13".parse::<Month>().is_err());
    }
}
