//! Names of records, and lists whose items have names.

use super::scalar::{Scalar, scalar};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use std::{borrow::Borrow, fmt, hash::Hash, marker::PhantomData, ops::Deref, str::FromStr, sync::Arc};

/// The name of a record or of an item in one: `saturday-splash`. It is part of addresses, so it is lower-case letters, digits and hyphens, 1 to 80 of them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

impl Id {
    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Id {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let letters = text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        let hyphens = !text.starts_with('-') && !text.ends_with('-');
        if letters && hyphens && (1..=80).contains(&text.len()) {
            Ok(Self(text.into()))
        } else {
            Err(format!("`{text}` is not a name the site can use in an address; use lower-case letters, digits and hyphens, like saturday-splash"))
        }
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl Deref for Id {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

scalar!(Id, "localoffer-id", "a name of lower-case letters, digits and hyphens", "saturday-splash");

/// A map from names to values that keeps the author's order and refuses a name given twice.
///
/// Lists whose items hold words are written as such maps, so that a translation stays with its fact when items are added or moved.
#[derive(Clone, Debug, PartialEq)]
pub struct Keyed<V, K = Id>(Vec<(K, V)>);

impl<V, K> Default for Keyed<V, K> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<V, K: AsRef<str>> Keyed<V, K> {
    /// The value named `key`.
    pub fn get(&self, key: &str) -> Option<&V> {
        self.0.iter().find(|(name, _)| name.as_ref() == key).map(|(_, value)| value)
    }
}

impl<V, K> Keyed<V, K> {
    /// Names and values in the author's order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&K, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    /// Names and values, to change the values.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (&K, &mut V)> {
        self.0.iter_mut().map(|(key, value)| (&*key, value))
    }

    /// The names in the author's order.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.0.iter().map(|(key, _)| key)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl<'de, K: Deserialize<'de> + PartialEq + fmt::Display, V: Deserialize<'de>> Deserialize<'de> for Keyed<V, K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<V, K>(PhantomData<(V, K)>);

        impl<'de, K: Deserialize<'de> + PartialEq + fmt::Display, V: Deserialize<'de>> Visitor<'de> for Entries<V, K> {
            type Value = Keyed<V, K>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("names, each with its value")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries: Vec<(K, V)> = Vec::with_capacity(map.size_hint().unwrap_or(0).min(64));
                while let Some((key, value)) = map.next_entry()? {
                    if entries.iter().any(|(known, _)| *known == key) {
                        return Err(A::Error::custom(format!("`{key}` is given twice")));
                    }
                    entries.push((key, value));
                }
                Ok(Keyed(entries))
            }
        }
        deserializer.deserialize_map(Entries(PhantomData))
    }
}

impl<V: JsonSchema, K: Scalar> JsonSchema for Keyed<V, K> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("KeyedBy{}Of{}", K::FORMAT.trim_start_matches("localoffer-"), V::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "additionalProperties": generator.subschema_for::<V>(),
            "propertyNames": {"format": K::FORMAT},
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_safe_in_an_address() {
        assert!("saturday-splash-2".parse::<Id>().is_ok());
        for text in ["", "Splash", "a b", "../up", "a/b", "-a", "a-", "é", &"x".repeat(81)] {
            assert!(text.parse::<Id>().is_err(), "{text}");
        }
    }
}
