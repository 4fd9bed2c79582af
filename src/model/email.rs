//! Email addresses.

use super::scalar::scalar;
use std::{fmt, str::FromStr};

/// An email address, in the everyday form: one `@`, no spaces or quotes, a domain with a dot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Email(Box<str>);

impl FromStr for Email {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let text = text.trim();
        let sound = text.split_once('@').is_some_and(|(name, domain)| {
            let name_ok = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".!#$&'*+/=^_`{|}~-".contains(&byte));
            let domain_ok =
                domain.contains('.') && domain.split('.').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'));
            name_ok && domain_ok
        });
        if sound { Ok(Self(text.into())) } else { Err(format!("`{text}` is not an email address; write it like name@council.example")) }
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

scalar!(Email, "localoffer-email", "an email address", "splash@northmere-leisure.example");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everyday_addresses_read_and_slips_do_not() {
        assert!("first.last+send@a-b.example".parse::<Email>().is_ok());
        for text in ["", "name", "name@", "@b.example", "a@b", "a b@c.example", "a@b..example", "a@b@c.example", "a?subject=x@b.example"] {
            assert!(text.parse::<Email>().is_err(), "{text}");
        }
    }
}
