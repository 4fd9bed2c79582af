//! How a site treats addresses on other sites: `links:` in `content/site.yaml`.

use super::{day::Day, scalar::scalar, text::Fact, web::WebAddress};
use schemars::JsonSchema;
use serde::Deserialize;
use std::{fmt, str::FromStr};

/// How addresses on other sites are asked, and how long an answer holds.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct LinkSettings {
    /// After how many days an address that worked is asked again.
    pub ask_again_after_days: u16,
    /// How many days an address may not say whether it works before it stops publishing.
    pub wait_days: u16,
    /// How many thousandths of a second pass between two questions to one host.
    pub pause_ms: u16,
    /// How many seconds an answer may take.
    pub timeout_seconds: u16,
    /// Hosts in an inner network that may be asked all the same, like `intranet.northmere.example`. A port is part of the name.
    pub inside: Vec<HostName>,
    /// Addresses that are not to be asked, each with its reason and an end.
    pub leave_out: Vec<LeftOut>,
}

impl Default for LinkSettings {
    fn default() -> Self {
        Self { ask_again_after_days: 7, wait_days: 14, pause_ms: 250, timeout_seconds: 20, inside: Vec::new(), leave_out: Vec::new() }
    }
}

/// Whether `host` is a name that is kept for examples and can never be a site (RFC 2606, RFC 6761).
pub fn is_example(host: &str) -> bool {
    let last = host.rsplit('.').next().unwrap_or(host);
    let domain = host.rsplit_once('.').map_or("", |(rest, _)| rest).rsplit('.').next().unwrap_or_default();
    matches!(last, "example" | "invalid" | "test") || (domain == "example" && matches!(last, "com" | "org" | "net" | "edu"))
}

/// An address that is not asked.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LeftOut {
    /// The address; with `*` at its end, every address that starts so.
    pub address: AddressStart,
    /// Why it is not asked.
    pub reason: Fact,
    /// The last day of this.
    pub until: Day,
}

/// A host with its port, if it has one of its own: `intranet.northmere.example:8080`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostName(Box<str>);

impl HostName {
    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for HostName {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let name = text.trim().to_ascii_lowercase();
        let is_host = !name.contains(['/', '@', '?', '#']) && format!("http://{name}/").parse::<WebAddress>().is_ok();
        if is_host { Ok(Self(name.into())) } else { Err(format!("`{text}` is not a host; write only its name, like intranet.northmere.example")) }
    }
}

impl fmt::Display for HostName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

scalar!(HostName, "localoffer-host", "the name of a host, with its port if it has one of its own", "intranet.northmere.example");

/// A whole web address, or the start of many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddressStart {
    start: Box<str>,
    many: bool,
}

impl AddressStart {
    /// Whether `address` is meant.
    pub fn means(&self, address: &str) -> bool {
        if self.many { address.starts_with(&*self.start) } else { address == &*self.start }
    }
}

impl FromStr for AddressStart {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (start, many) = text.trim().strip_suffix('*').map_or((text.trim(), false), |start| (start, true));
        if start.is_empty() {
            return Err("`*` would leave out every address; name a site, like https://northmere-leisure.example/*".to_owned());
        }
        let address: WebAddress = start.parse()?;
        // `https://a.example*` would mean `https://a.example.org` too; a host always ends with a slash here.
        Ok(Self { start: address.as_str().into(), many })
    }
}

impl fmt::Display for AddressStart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.start, if self.many { "*" } else { "" })
    }
}

scalar!(AddressStart, "localoffer-address-start", "a whole web address, or the start of many with * at its end", "https://northmere-leisure.example/*");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_for_examples_are_no_sites() {
        assert!(["northmere.example", "a.b.test", "example.com", "www.example.org", "x.invalid"].into_iter().all(is_example));
        assert!(!["example.gov.uk", "counterexample.com", "example.co.uk", "localhost"].into_iter().any(is_example));
    }

    #[test]
    fn a_star_means_every_address_that_starts_so_on_that_host() {
        let one: AddressStart = "https://a.example/x".parse().unwrap();
        assert!(one.means("https://a.example/x") && !one.means("https://a.example/xy"));
        let many: AddressStart = "https://a.example*".parse().unwrap();
        assert!(many.means("https://a.example/x") && !many.means("https://a.example.org/x"));
        assert!("a.example/*".parse::<AddressStart>().is_err() && "*".parse::<AddressStart>().is_err());
    }

    #[test]
    fn a_host_is_a_name_and_no_address() {
        assert_eq!("Intranet.a.example:8080".parse::<HostName>().unwrap().as_str(), "intranet.a.example:8080");
        assert!(["https://a.example/", "a.example/x", "", "a b", "u@a.example"].into_iter().all(|text| text.parse::<HostName>().is_err()));
    }
}
