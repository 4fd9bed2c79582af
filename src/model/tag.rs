//! Language tags as records write them.

use super::scalar::scalar;
use crate::words::lang::Lang;
use std::{fmt, ops::Deref, str::FromStr};

/// A language tag: `en`, `cy`, `bfi` (British Sign Language), `en-simple`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag(Lang);

impl Deref for Tag {
    type Target = Lang;

    fn deref(&self) -> &Lang {
        &self.0
    }
}

impl AsRef<str> for Tag {
    fn as_ref(&self) -> &str {
        self.0.as_str()
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Tag {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Lang::parse(text).map(Self)
    }
}

scalar!(Tag, "localoffer-language", "a language tag (BCP 47)", "cy");
