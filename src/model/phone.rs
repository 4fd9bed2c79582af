//! Phone numbers.

use super::scalar::scalar;
use std::{fmt, str::FromStr};

/// A phone number as people say it, `01632 960123`, or with a country code, `+44 1632 960123`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone(Box<str>);

impl Phone {
    /// The number for a `tel:` or `sms:` address: digits with a country code, as in RFC 3966. A national number is taken to be a UK one.
    pub fn dialled(&self) -> String {
        // "+44 (0)1632" shows both ways to dial; only one can be dialled.
        let whole = if self.0.starts_with('+') { self.0.replace("(0)", "") } else { self.0.to_string() };
        let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
        if self.0.starts_with('+') {
            return format!("+{digits}");
        }
        match digits.strip_prefix('0') {
            Some(national) => format!("+44{national}"),
            None => digits,
        }
    }
}

impl FromStr for Phone {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let text = text.trim();
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        let clean = text.char_indices().all(|(at, c)| c.is_ascii_digit() || matches!(c, ' ' | '(' | ')' | '-') || (at == 0 && c == '+'));
        let start = text.starts_with(['0', '+', '(', '1']);
        let length = if text.starts_with('1') {
            (3..=6).contains(&digits)
        } else if text.starts_with("0800") {
            (8..=11).contains(&digits)
        } else {
            (10..=15).contains(&digits)
        };
        if clean && start && length {
            Ok(Self(text.into()))
        } else {
            Err(format!("`{text}` is not a whole phone number; write it like 01632 960123, with the area code and nothing but digits and spaces"))
        }
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether `number`, what stands after `tel:` or `sms:` in an address, can be dialled (RFC 3966).
pub fn is_dialled(number: &str) -> bool {
    number.bytes().filter(u8::is_ascii_digit).count() >= 3 && !number.contains(char::is_alphabetic)
}

scalar!(Phone, "localoffer-phone", "a phone number with its area code", "01632 960123");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_kept_as_written_and_dialled_whole() {
        let phone: Phone = "020 7946 0000".parse().unwrap();
        assert_eq!(phone.to_string(), "020 7946 0000");
        assert_eq!(phone.dialled(), "+442079460000");
        assert_eq!("+44 (0)1632 960211".parse::<Phone>().unwrap().dialled(), "+441632960211");
        assert_eq!("0800 1111".parse::<Phone>().unwrap().dialled(), "+448001111");
        assert_eq!("111".parse::<Phone>().unwrap().dialled(), "111");
        assert_eq!("+353 1 555 0100".parse::<Phone>().unwrap().dialled(), "+35315550100");
    }

    #[test]
    fn half_a_number_or_words_are_refused() {
        for text in ["", "960123", "phone us", "01632 960123 ext 4", "01632-O60123"] {
            assert!(text.parse::<Phone>().is_err(), "{text}");
        }
    }
}
