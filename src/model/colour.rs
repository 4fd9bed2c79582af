//! A colour, and how well two of them can be told apart.

use super::scalar::scalar;
use std::{fmt, str::FromStr};

/// A colour of the sRGB space, written as in a style sheet: `#1b4d5c`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour([u8; 3]);

impl Colour {
    /// White.
    pub const WHITE: Self = Self([255; 3]);
    /// The ink of the default theme: nearly black.
    pub const INK: Self = Self([0x16, 0x1f, 0x21]);

    /// How well this colour stands out from `other`: from 1 (not at all) to 21 (WCAG 2.2, contrast ratio).
    pub fn contrast(self, other: Self) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// White or ink, whichever is easier to read on this colour.
    pub fn readable_on(self) -> Self {
        if self.contrast(Self::WHITE) >= self.contrast(Self::INK) { Self::WHITE } else { Self::INK }
    }

    /// The light that the colour gives, from 0 to 1 (WCAG 2.2, relative luminance).
    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

impl FromStr for Colour {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let digits = text.strip_prefix('#').filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let part = |at: usize, length: usize| digits.and_then(|digits| u8::from_str_radix(digits.get(at..at + length)?, 16).ok());
        let parts = match digits.map_or(0, str::len) {
            3 => [0, 1, 2].map(|at| part(at, 1).map(|part| part * 17)),
            6 => [0, 2, 4].map(|at| part(at, 2)),
            _ => [None; 3],
        };
        match parts {
            [Some(red), Some(green), Some(blue)] => Ok(Self([red, green, blue])),
            _ => Err(format!("`{text}` is not a colour; write it like \"#1b4d5c\", in quotes")),
        }
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

scalar!(Colour, "localoffer-colour", "a colour as a style sheet writes it, in quotes", "#1b4d5c");

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        text.parse().unwrap()
    }

    #[test]
    fn colours_read_and_slips_do_not() {
        assert_eq!((colour("#1B4d5c").to_string(), colour("#fa0").to_string()), ("#1b4d5c".into(), "#ffaa00".into()));
        for text in ["", "red", "#12345", "1b4d5c", "#ggg", "#£a"] {
            assert!(text.parse::<Colour>().is_err(), "{text}");
        }
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        assert!((colour("#000").contrast(Colour::WHITE) - 21.0).abs() < 0.001);
        // The well-known greys at the edge of 4.5 to 1 on white.
        assert!(colour("#767676").contrast(Colour::WHITE) >= 4.5 && colour("#777777").contrast(Colour::WHITE) < 4.5);
        assert_eq!((colour("#1b4d5c").readable_on(), colour("#ffbf00").readable_on()), (Colour::WHITE, Colour::INK));
    }
}
