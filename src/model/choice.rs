//! A list of names, or the word `all`.

use super::id::Id;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};
use std::fmt;

/// Needs, stages or areas a record is for: some by name, or all of them, also those added later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// All there are.
    All,
    /// These, in the author's order.
    Some(Vec<Id>),
}

impl Choice {
    /// Whether `id` is chosen.
    pub fn includes(&self, id: &str) -> bool {
        match self {
            Self::All => true,
            Self::Some(ids) => ids.iter().any(|chosen| chosen.as_str() == id),
        }
    }

    /// The names written, which is none for `all`.
    pub fn named(&self) -> &[Id] {
        match self {
            Self::All => &[],
            Self::Some(ids) => ids,
        }
    }
}

impl<'de> Deserialize<'de> for Choice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ChoiceVisitor;

        impl<'de> Visitor<'de> for ChoiceVisitor {
            type Value = Choice;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of names, or the word all")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Choice, E> {
                if text == "all" { Ok(Choice::All) } else { Err(E::custom(format!("`{text}` is neither a list nor the word all"))) }
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Choice, A::Error> {
                let mut ids = Vec::new();
                while let Some(id) = seq.next_element()? {
                    ids.push(id);
                }
                if ids.is_empty() { Err(A::Error::custom("the list is empty")) } else { Ok(Choice::Some(ids)) }
            }
        }
        deserializer.deserialize_any(ChoiceVisitor)
    }
}

impl JsonSchema for Choice {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Choice".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "a list of names, or the word all",
            "anyOf": [{"type": "array", "items": generator.subschema_for::<Id>(), "minItems": 1}, {"const": "all"}],
        })
    }
}
