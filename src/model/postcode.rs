//! UK postcodes.

use super::scalar::scalar;
use crate::words::personal::postcode::shape;
use std::{fmt, str::FromStr};

/// A UK postcode in its shape, `NM1 2AB` (the area, district, sector and unit of BS 7666); whether it is in use is not checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Postcode(Box<str>);

impl FromStr for Postcode {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let squeezed: String = text.chars().filter(|c| *c != ' ').collect::<String>().to_ascii_uppercase();
        let shape = shape(&squeezed);
        if matches!(shape.as_str(), "A99AA" | "A999AA" | "AA99AA" | "AA999AA" | "A9A9AA" | "AA9A9AA") {
            let (outward, inward) = squeezed.split_at(squeezed.len() - 3);
            Ok(Self(format!("{outward} {inward}").into()))
        } else {
            Err(format!("`{text}` is not a whole postcode; write it like NM1 2AB"))
        }
    }
}

impl fmt::Display for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

scalar!(Postcode, "localoffer-postcode", "a whole UK postcode", "NM1 2AB");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postcode_is_written_one_way() {
        assert_eq!("nm12ab".parse::<Postcode>().unwrap().to_string(), "NM1 2AB");
        for text in ["", "NM1", "12345", "NM1 2ABC", "NM1-2AB"] {
            assert!(text.parse::<Postcode>().is_err(), "{text}");
        }
    }
}
