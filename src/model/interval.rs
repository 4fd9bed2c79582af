//! Lengths of time: how often a record is reviewed, how many weeks people wait.

use super::scalar::scalar;
use std::str::FromStr;

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

scalar!(Interval, "localoffer-interval", "a number of months or years", "6 months");
scalar!(Weeks, "localoffer-weeks", "a number of weeks, or from one to another", "2-6");

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
}
