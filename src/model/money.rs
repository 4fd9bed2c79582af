//! Prices.

use super::scalar::scalar;
use std::{fmt, str::FromStr};

/// A price in pounds and pence, never negative. Written `£4.50` or `£5`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Money {
    pence: u32,
}

impl Money {
    /// The price in pence.
    pub fn pence(self) -> u32 {
        self.pence
    }
}

impl FromStr for Money {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let problem = || format!("`{text}` is not a price; write pounds and pence like £4.50 or £5");
        let number = text.trim().strip_prefix('£').ok_or_else(problem)?.replace(',', "");
        let (pounds, pence) = number.split_once('.').unwrap_or((&number, "00"));
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(pounds) || !digits(pence) || pence.len() != 2 || pounds.len() > 6 {
            return Err(problem());
        }
        let pounds: u32 = pounds.parse().map_err(|_| problem())?;
        let pence: u32 = pence.parse().map_err(|_| problem())?;
        Ok(Self { pence: pounds * 100 + pence })
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pounds = (self.pence / 100).to_string();
        let (thousands, rest) = pounds.split_at(pounds.len().saturating_sub(3));
        let comma = if thousands.is_empty() { "" } else { "," };
        write!(f, "£{thousands}{comma}{rest}")?;
        if self.pence.is_multiple_of(100) { Ok(()) } else { write!(f, ".{:02}", self.pence % 100) }
    }
}

scalar!(Money, "localoffer-money", "a price in pounds", "£4.50");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_pounds_are_shown_without_pence() {
        let shown = |text: &str| text.parse::<Money>().unwrap().to_string();
        assert_eq!([shown("£4.50"), shown("£5.00"), shown("£1,250"), shown("£0.05")], ["£4.50", "£5", "£1,250", "£0.05"]);
    }

    #[test]
    fn a_price_without_pounds_or_with_half_a_penny_is_refused() {
        for text in ["4.50", "£4.5", "£", "free", "£-1", "£4.505"] {
            assert!(text.parse::<Money>().is_err(), "{text}");
        }
    }
}
