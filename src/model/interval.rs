//! Lengths of time: how often a record is reviewed, how many weeks people wait.

use super::scalar::scalar;
use std::{fmt, str::FromStr};

/// A whole number of months, written `6 months` or `1 year`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// How many months, at least 1.
    pub months: u16,
}

impl FromStr for Interval {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let problem = || format!("`{text}` is not a length of time; write it like 6 months or 1 year");
        let (number, unit) = text.trim().split_once(' ').ok_or_else(problem)?;
        let number: u16 = number.parse().map_err(|_| problem())?;
        let months = match unit.trim() {
            "month" | "months" => number,
            "year" | "years" => number.saturating_mul(12),
            _ => return Err(problem()),
        };
        if (1..=60).contains(&months) { Ok(Self { months }) } else { Err(problem()) }
    }
}

/// A wait in whole weeks, `6`, or from one number to another, `2-6`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weeks {
    /// The shortest wait.
    pub least: u16,
    /// The longest wait.
    pub most: u16,
}

impl FromStr for Weeks {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (least, most) = text.split_once('-').unwrap_or((text, text));
        match (least.trim().parse(), most.trim().parse()) {
            (Ok(least), Ok(most)) if least <= most && most <= 520 => Ok(Self { least, most }),
            _ => Err(format!("`{text}` is not a number of weeks; write it like 6 or 2-6")),
        }
    }
}

/// What a time limit is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum PeriodUnit {
    Days,
    WorkingDays,
    SchoolDays,
    Weeks,
    Months,
}

impl PeriodUnit {
    /// Each with the words for one and for more.
    const ALL: [(Self, &'static str, &'static str); 5] = [
        (Self::WorkingDays, "working day", "working days"),
        (Self::SchoolDays, "school day", "school days"),
        (Self::Days, "day", "days"),
        (Self::Weeks, "week", "weeks"),
        (Self::Months, "month", "months"),
    ];

    /// The word that message ids use.
    pub fn key(self) -> &'static str {
        match self {
            Self::Days => "days",
            Self::WorkingDays => "working-days",
            Self::SchoolDays => "school-days",
            Self::Weeks => "weeks",
            Self::Months => "months",
        }
    }
}

/// A time limit as the law counts it, `2 months` or `15 school days`. Twelve months stay twelve months: nothing is worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// How many, at least 1.
    pub number: u16,
    /// Of what.
    pub unit: PeriodUnit,
}

impl FromStr for Period {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (number, word) = text.trim().split_once(' ').unwrap_or_default();
        let unit = PeriodUnit::ALL.iter().find(|(_, one, more)| [*one, *more].contains(&word.trim())).map(|(unit, ..)| *unit);
        match (number.parse(), unit) {
            (Ok(number @ 1..=366), Some(unit)) => Ok(Self { number, unit }),
            _ => Err(format!("`{text}` is not a time limit; write a number and days, working days, school days, weeks or months, like 2 months")),
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = PeriodUnit::ALL.iter().find(|(unit, ..)| *unit == self.unit).map_or("", |(_, one, more)| if self.number == 1 { one } else { more });
        write!(f, "{} {words}", self.number)
    }
}

scalar!(Interval, "localoffer-interval", "a number of months or years", "6 months");
scalar!(Weeks, "localoffer-weeks", "a number of weeks, or from one to another", "2-6");
scalar!(Period, "localoffer-period", "a number of days, working days, school days, weeks or months", "2 months");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_read_in_months_and_weeks() {
        assert_eq!("1 year".parse::<Interval>().unwrap().months, 12);
        assert_eq!("2-6".parse::<Weeks>().unwrap(), Weeks { least: 2, most: 6 });
        assert!("6 moons".parse::<Interval>().is_err());
        assert!("6-2".parse::<Weeks>().is_err());
    }

    #[test]
    fn a_time_limit_keeps_the_unit_of_the_law() {
        for text in ["1 month", "12 months", "15 school days", "20 working days", "1 day", "6 weeks"] {
            assert_eq!(text.parse::<Period>().unwrap().to_string(), text);
        }
        for text in ["months", "0 days", "2 moons", "-1 days", "2months", "1 year"] {
            assert!(text.parse::<Period>().is_err(), "{text}");
        }
    }
}
