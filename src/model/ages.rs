//! Age ranges.

use super::scalar::scalar;
use std::{fmt, str::FromStr};

/// Ages in whole years, both ends included, within 0 to 25 (Children and Families Act 2014 s.30 and s.83: up to the 25th birthday and the year around it).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ages {
    youngest: u8,
    oldest: u8,
}

impl Ages {
    /// The youngest age.
    pub fn youngest(self) -> u8 {
        self.youngest
    }

    /// The oldest age.
    pub fn oldest(self) -> u8 {
        self.oldest
    }

    /// Whether some age is in both ranges.
    pub fn overlaps(self, other: Self) -> bool {
        self.youngest <= other.oldest && other.youngest <= self.oldest
    }
}

impl FromStr for Ages {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (first, last) = text.split_once('-').unwrap_or((text, text));
        match (first.trim().parse::<u8>(), last.trim().parse::<u8>()) {
            (Ok(youngest), Ok(oldest)) if youngest <= oldest && oldest <= 25 => Ok(Self { youngest, oldest }),
            (Ok(youngest), Ok(oldest)) if youngest > oldest => {
                Err(format!("the ages `{text}` run backwards; write the younger age first, like {oldest}-{youngest}"))
            }
            (Ok(_), Ok(_)) => Err(format!("the ages `{text}` go past 25, where the Local Offer ends; write 25 or less")),
            _ => Err(format!("`{text}` is not an age range; write it like 5-17, or one age like 16")),
        }
    }
}

impl fmt::Display for Ages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.youngest == self.oldest { write!(f, "{}", self.youngest) } else { write!(f, "{}-{}", self.youngest, self.oldest) }
    }
}

scalar!(Ages, "localoffer-ages", "ages in years, from 0 to 25", "5-17");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_meet_when_one_age_is_in_both() {
        let ages = |text: &str| text.parse::<Ages>().unwrap();
        assert!(ages("5-10").overlaps(ages("10-15")));
        assert!(!ages("5-10").overlaps(ages("11-15")));
    }

    #[test]
    fn the_message_says_which_way_round() {
        assert!("17-5".parse::<Ages>().unwrap_err().contains("5-17"));
        for text in ["", "5 to 17", "0-26", "-3", "five"] {
            assert!(text.parse::<Ages>().is_err(), "{text}");
        }
    }
}
