//! Addresses on the web.

use super::scalar::scalar;
use std::{fmt, str::FromStr};
use url::Url;

/// A web address that starts with `https://` or `http://` and names a host. Scripts, files and addresses with a password are refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebAddress(Url);

impl WebAddress {
    /// The host, for people who want to see where a link goes: `northmere-leisure.example`.
    pub fn host(&self) -> &str {
        self.0.host_str().unwrap_or_default()
    }

    /// The path, always with a `/` at its start.
    pub fn path(&self) -> &str {
        self.0.path()
    }

    /// The address as text.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl FromStr for WebAddress {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let problem = |why: &str| format!("`{text}` is not a web address: {why}; write the whole address, like https://northmere.example/page");
        if text.trim().contains(char::is_whitespace) {
            return Err(problem("there is a space in it"));
        }
        let url = Url::parse(text.trim()).map_err(|error| match error {
            url::ParseError::RelativeUrlWithoutBase => problem("it must start with https:// or http://"),
            error => problem(&error.to_string()),
        })?;
        if !matches!(url.scheme(), "https" | "http") {
            return Err(problem("it must start with https:// or http://"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(problem("it holds a user name or password"));
        }
        Ok(Self(url))
    }
}

impl fmt::Display for WebAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_str())
    }
}

scalar!(WebAddress, "localoffer-web", "a whole web address", "https://northmere-leisure.example/splash");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_web_is_linked_to() {
        assert_eq!("https://a.example/x".parse::<WebAddress>().unwrap().host(), "a.example");
        for text in ["www.a.example", "javascript:alert(1)", "file:///etc/passwd", "https://u:p@a.example", "https://", "mailto:a@b.example"] {
            assert!(text.parse::<WebAddress>().is_err(), "{text}");
        }
    }
}
