//! Videos in British Sign Language: a part of a page, not a page of its own.

use super::{
    day::Day,
    scalar::scalar,
    text::{Fact, Prose, words},
};
use schemars::JsonSchema;
use serde::Deserialize;
use std::{fmt, str::FromStr};

/// A file in `content/media/`, written as its address on the site: `/media/signed/school-travel.mp4`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MediaPath(Box<str>);

impl MediaPath {
    /// The path inside `content/media/`.
    pub fn inside(&self) -> &str {
        &self.0
    }

    /// The ending of the file's name, without its dot.
    pub fn ending(&self) -> &str {
        self.0.rsplit_once('.').map_or("", |(_, ending)| ending)
    }
}

impl FromStr for MediaPath {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let inside = text.trim().strip_prefix("/media/").filter(|inside| {
            inside
                .split('/')
                .all(|part| !part.is_empty() && !part.starts_with('.') && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)))
        });
        match inside {
            Some(inside) if inside.contains('.') => Ok(Self(inside.into())),
            _ => Err(format!("`{text}` is not a file of this site; put it in content/media/ and write its address, like /media/signed/school-travel.mp4")),
        }
    }
}

impl fmt::Display for MediaPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "/media/{}", self.0)
    }
}

scalar!(MediaPath, "localoffer-media", "a file in content/media/, by its address", "/media/signed/school-travel.mp4");

/// A video of the page in British Sign Language.
///
/// The NHS asks for a translator and another person who checks, both registered, and that both are recorded (NHS digital service manual, British Sign
/// Language). They are named by their role or register, never as persons.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SignedVideo {
    /// The video, `.mp4` or `.webm`.
    pub video: MediaPath,
    /// Its captions, `.vtt`, in the language of the records (WCAG 2.2, 1.2.2).
    pub captions: MediaPath,
    /// A still picture that is shown before it plays.
    pub poster: Option<MediaPath>,
    /// What the video says, as text (WCAG 2.2, 1.2.3).
    pub transcript: Prose,
    /// Who translated: a register and its kind, or a group.
    pub translated_by: Fact,
    /// Who checked the signing: another one.
    pub checked_by: Fact,
    /// The day of the check.
    pub checked_on: Day,
}

words!(SignedVideo: transcript);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_by_its_address_inside_the_site() {
        let path: MediaPath = "/media/signed/a.mp4".parse().unwrap();
        assert_eq!((path.inside(), path.ending(), path.to_string().as_str()), ("signed/a.mp4", "mp4", "/media/signed/a.mp4"));
        for text in ["a.mp4", "/media/", "/media/../a.mp4", "/media/a", "https://a.example/a.mp4", "/media/a b.mp4"] {
            assert!(text.parse::<MediaPath>().is_err(), "{text}");
        }
    }
}
