//! Languages: the tag, the direction it is written in, and its place in the site's list.

use std::fmt;

/// A language tag such as `en`, `pa-Arab` or `en-simple` (BCP 47, RFC 5646: letters, digits and hyphens, in its usual case).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(Box<str>);

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub fn html(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// Languages usually written from right to left, and the scripts that are (Unicode: Hebrew, Arabic, Syriac, Thaana, N'Ko, Adlam, Hanifi Rohingya).
const RIGHT_TO_LEFT: [&str; 14] = ["ar", "arc", "ckb", "dv", "fa", "he", "nqo", "prs", "ps", "rhg", "sd", "ug", "ur", "yi"];
const RIGHT_TO_LEFT_SCRIPTS: [&str; 7] = ["hebr", "arab", "syrc", "thaa", "nkoo", "adlm", "rohg"];

impl Lang {
    /// Reads a tag.
    ///
    /// # Errors
    /// Says what a tag looks like when `text` is not one.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut parts = text.split('-');
        let language = parts.next().unwrap_or_default();
        let language_ok = (2..=3).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_lowercase());
        let rest_ok = parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        if language_ok && rest_ok && text.len() <= 35 {
            Ok(Self(text.into()))
        } else {
            Err(format!("`{text}` is not a language tag; write one like en, cy, pa-Arab or en-simple"))
        }
    }

    /// The tag as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The tag for HTML's `lang`, which is the tag itself.
    pub fn html(&self) -> &str {
        &self.0
    }

    /// Which way the language is written: by its script if the tag names one, else by the language.
    pub fn direction(&self) -> Direction {
        let mut parts = self.0.split('-');
        let language = parts.next().unwrap_or_default();
        if self.0.as_ref() == "en-XB" {
            // The pseudo language that tries a site from right to left.
            return Direction::RightToLeft;
        }
        let right_to_left = match parts.find(|part| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_alphabetic())) {
            Some(script) => RIGHT_TO_LEFT_SCRIPTS.contains(&script.to_ascii_lowercase().as_str()),
            None => RIGHT_TO_LEFT.contains(&language),
        };
        if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight }
    }

    /// Whether this is an easy-read edition: the registered variant `simple`.
    pub fn is_easy_read(&self) -> bool {
        self.0.split('-').any(|part| part == "simple")
    }

    /// The language without its variant: `en` for `en-simple`; itself when there is none.
    pub fn without_variant(&self) -> &str {
        self.0.strip_suffix("-simple").unwrap_or(&self.0)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A language's place in the site's list; the source language is 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LangIndex(pub u8);

impl LangIndex {
    /// The language in which the council writes.
    pub const SOURCE: Self = Self(0);

    /// The place as an index into a list of languages.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn direction_comes_from_the_script_when_there_is_one() {
        let direction = |tag: &str| Lang::parse(tag).unwrap().direction().html();
        assert_eq!([direction("en"), direction("ur"), direction("ku"), direction("ku-Arab"), direction("ar-Latn")], ["ltr", "rtl", "ltr", "rtl", "ltr"]);
    }

    #[test]
    fn easy_read_is_a_variant_of_its_language() {
        let easy = Lang::parse("en-simple").unwrap();
        assert!(easy.is_easy_read());
        assert_eq!(easy.without_variant(), "en");
    }

    #[test]
    fn what_is_not_a_tag_is_refused() {
        for tag in ["", "e", "English", "en_GB", "en-", "../en", "EN"] {
            assert!(Lang::parse(tag).is_err(), "{tag}");
        }
    }
}
