//! Where on the map.

use super::scalar::scalar;
use std::str::FromStr;

/// Latitude and longitude in degrees (WGS 84), written `55.0123, -1.1042`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Coordinates {
    /// Degrees north, -90 to 90.
    pub latitude: f64,
    /// Degrees east, -180 to 180.
    pub longitude: f64,
}

impl FromStr for Coordinates {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let numbers = text.split_once(',').and_then(|(north, east)| Some((north.trim().parse::<f64>().ok()?, east.trim().parse::<f64>().ok()?)));
        match numbers {
            Some((latitude, longitude)) if latitude.abs() <= 90.0 && longitude.abs() <= 180.0 => Ok(Self { latitude, longitude }),
            _ => Err(format!("`{text}` is not a place on the map; write latitude and longitude like 55.0123, -1.1042")),
        }
    }
}

scalar!(Coordinates, "localoffer-coordinates", "latitude and longitude in degrees", "55.0123, -1.1042");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn degrees_stay_on_the_globe() {
        assert!("55.0123, -1.1042".parse::<Coordinates>().is_ok());
        for text in ["", "55.0", "91, 0", "0, 181", "north, east", "NaN, 0"] {
            assert!(text.parse::<Coordinates>().is_err(), "{text}");
        }
    }
}
