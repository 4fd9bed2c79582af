//! Pages named in records.

use super::{id::Id, scalar::scalar};
use std::{fmt, str::FromStr};

/// A page by its record: `services/saturday-splash`, `guides/where-to-start`, or `site` for the whole site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageRef {
    /// The whole site.
    Site,
    /// A service record.
    Service(Id),
    /// A guide.
    Guide(Id),
}

impl FromStr for PageRef {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let id = |rest: &str| rest.parse::<Id>();
        match text.split_once('/') {
            None if text == "site" => Ok(Self::Site),
            Some(("services", rest)) => id(rest).map(Self::Service),
            Some(("guides", rest)) => id(rest).map(Self::Guide),
            _ => Err(format!("`{text}` is not a page; write services/<name>, guides/<name>, or site")),
        }
    }
}

impl fmt::Display for PageRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Site => f.write_str("site"),
            Self::Service(id) => write!(f, "services/{id}"),
            Self::Guide(id) => write!(f, "guides/{id}"),
        }
    }
}

/// An address inside the site without its language, `/services/saturday-splash/`: starts and ends with `/`, no `..`, nothing a browser would read otherwise.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SitePath(Box<str>);

impl SitePath {
    /// The address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The path of the page there: without `/` at its ends.
    pub fn path(&self) -> &str {
        self.0.trim_matches('/')
    }
}

impl AsRef<str> for SitePath {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SitePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for SitePath {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let inner = text.strip_prefix('/').and_then(|rest| rest.strip_suffix('/'));
        let sound = inner.is_some_and(|inner| {
            inner
                .split('/')
                .all(|part| !part.is_empty() && !part.starts_with('.') && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)))
        });
        if text == "/" || (sound && text.len() <= 200) {
            Ok(Self(text.into()))
        } else {
            Err(format!(
                "`{text}` is not an address of this site; start and end it with /, and use letters, digits and hyphens between, like /services/saturday-splash/"
            ))
        }
    }
}

scalar!(PageRef, "localoffer-page", "a page by its record", "services/saturday-splash");
scalar!(SitePath, "localoffer-path", "an address inside the site, without its language", "/services/saturday-splash/");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_cannot_lead_out_of_the_site() {
        assert!("/old/page.aspx/".parse::<SitePath>().is_ok());
        assert!("/".parse::<SitePath>().is_ok());
        for text in ["", "old/", "/old", "//evil.example/", "/../up/", "/a b/", "/a\\b/", "/a?b/"] {
            assert!(text.parse::<SitePath>().is_err(), "{text}");
        }
    }
}
