//! Times of day.

use super::scalar::scalar;
use std::str::FromStr;

/// A time of day in minutes after midnight, from 00:00 to 24:00.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time {
    minutes: u16,
}

impl Time {
    /// The hour, 0 to 24.
    pub fn hour(self) -> u16 {
        self.minutes / 60
    }

    /// The minute, 0 to 59.
    pub fn minute(self) -> u16 {
        self.minutes % 60
    }
}

impl FromStr for Time {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let problem = || format!("`{text}` is not a time; use the 24-hour clock with four digits, like 09:00 or 16:30");
        let (hour, minute) = text.trim().split_once(':').ok_or_else(problem)?;
        let two = |part: &str| if part.len() == 2 { part.parse::<u16>().map_err(|_| problem()) } else { Err(problem()) };
        let (hour, minute) = (two(hour)?, two(minute)?);
        let minutes = hour * 60 + minute;
        if minute < 60 && minutes <= 24 * 60 { Ok(Self { minutes }) } else { Err(problem()) }
    }
}

/// A stretch of time within a day: the first before the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// When it opens.
    pub from: Time,
    /// When it closes.
    pub to: Time,
}

/// When a place is open on a day: `09:00-12:00, 13:00-17:00` in order and apart from each other, or `closed`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening(Box<[Span]>);

impl Opening {
    /// The stretches in order; none when it is closed.
    pub fn spans(&self) -> &[Span] {
        &self.0
    }
}

impl FromStr for Opening {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text.trim() == "closed" {
            return Ok(Self(Box::default()));
        }
        let mut spans: Vec<Span> = Vec::new();
        for part in text.split(',') {
            let (from, to) =
                part.split_once('-').ok_or_else(|| format!("`{}` does not say from when to when; write it like 09:00-17:00, or closed", part.trim()))?;
            let span = Span { from: from.parse()?, to: to.parse()? };
            if span.from >= span.to {
                return Err(format!("`{}` closes before it opens; write the earlier time first", part.trim()));
            }
            if spans.last().is_some_and(|before| before.to > span.from) {
                return Err(format!("`{text}` overlaps itself; write the times in order, one after another"));
            }
            spans.push(span);
        }
        Ok(Self(spans.into()))
    }
}

scalar!(Opening, "localoffer-opening", "times in the 24-hour clock, or closed", "09:00-12:00, 13:00-17:00");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_may_have_a_lunch_break() {
        let opening: Opening = "09:00-12:00, 13:00-17:00".parse().unwrap();
        assert_eq!(opening.spans().len(), 2);
        assert_eq!(opening.spans()[1].to.hour(), 17);
        assert!("closed".parse::<Opening>().unwrap().spans().is_empty());
    }

    #[test]
    fn impossible_times_are_refused() {
        for text in ["", "9-5", "09:00", "17:00-09:00", "09:00-12:00, 11:00-13:00", "25:00-26:00", "09:60-10:00", "9am-5pm"] {
            assert!(text.parse::<Opening>().is_err(), "{text}");
        }
    }
}
