//! Typed values written as one word or line in YAML: a phone number, a price, an age range.
//!
//! Each has one checker (its `FromStr`), which serves three ends: reading a record, naming the fault at its place when a record does not read,
//! and describing the value in the JSON Schema that editors complete from. So a number that is really words ("020 7946 0000", "no") stays words:
//! YAML's own guess about it is never asked for.

use schemars::{Schema, json_schema};
use std::str::FromStr;

/// A value that is written as one piece of text.
pub trait Scalar: FromStr<Err = String> {
    /// The name of the format in the JSON Schema.
    const FORMAT: &'static str;
    /// What the value is, for the person who types it.
    const DESCRIPTION: &'static str;
    /// A value that reads.
    const EXAMPLE: &'static str;
}

/// A checker of one format: an explanation when the text does not read.
pub type Checker = fn(&str) -> Result<(), String>;

/// The checker for `T`.
pub fn check<T: Scalar>(text: &str) -> Result<(), String> {
    text.parse::<T>().map(drop)
}

/// The JSON Schema of a scalar: a string with its format, so that an editor shows what to type.
pub fn schema_of<T: Scalar>() -> Schema {
    json_schema!({"type": "string", "format": T::FORMAT, "description": T::DESCRIPTION, "examples": [T::EXAMPLE]})
}

/// Reads any YAML scalar as text and parses it.
pub struct TextVisitor<T>(pub std::marker::PhantomData<T>);

impl<T: Scalar> serde::de::Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(T::DESCRIPTION)
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(E::custom)
    }
}

/// Makes a type with `FromStr` and `Display` a [`Scalar`] that reads from YAML and describes itself.
macro_rules! scalar {
    ($type:ty, $format:literal, $description:literal, $example:literal) => {
        impl $crate::model::scalar::Scalar for $type {
            const FORMAT: &'static str = $format;
            const DESCRIPTION: &'static str = $description;
            const EXAMPLE: &'static str = $example;
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str($crate::model::scalar::TextVisitor(std::marker::PhantomData))
            }
        }

        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::model::scalar::schema_of::<Self>()
            }
        }
    };
}
pub(crate) use scalar;

/// The checker of every format, by its name in the JSON Schema.
pub const CHECKERS: &[(&str, Checker)] = &[
    (super::id::Id::FORMAT, check::<super::id::Id>),
    (super::text::Line::FORMAT, check::<super::text::Line>),
    (super::text::Prose::FORMAT, check::<super::text::Prose>),
    (super::text::Fact::FORMAT, check::<super::text::Fact>),
    (super::phone::Phone::FORMAT, check::<super::phone::Phone>),
    (super::email::Email::FORMAT, check::<super::email::Email>),
    (super::web::WebAddress::FORMAT, check::<super::web::WebAddress>),
    (super::outside::AddressStart::FORMAT, check::<super::outside::AddressStart>),
    (super::outside::HostName::FORMAT, check::<super::outside::HostName>),
    (super::postcode::Postcode::FORMAT, check::<super::postcode::Postcode>),
    (super::money::Money::FORMAT, check::<super::money::Money>),
    (super::ages::Ages::FORMAT, check::<super::ages::Ages>),
    (super::day::Day::FORMAT, check::<super::day::Day>),
    (super::day::DayRange::FORMAT, check::<super::day::DayRange>),
    (super::day::Month::FORMAT, check::<super::day::Month>),
    (super::interval::Interval::FORMAT, check::<super::interval::Interval>),
    (super::interval::Weeks::FORMAT, check::<super::interval::Weeks>),
    (super::interval::Period::FORMAT, check::<super::interval::Period>),
    (super::clock::Opening::FORMAT, check::<super::clock::Opening>),
    (super::colour::Colour::FORMAT, check::<super::colour::Colour>),
    (super::hours::WeekdayKey::FORMAT, check::<super::hours::WeekdayKey>),
    (super::coordinates::Coordinates::FORMAT, check::<super::coordinates::Coordinates>),
    (super::tag::Tag::FORMAT, check::<super::tag::Tag>),
    (super::page_ref::PageRef::FORMAT, check::<super::page_ref::PageRef>),
    (super::page_ref::SitePath::FORMAT, check::<super::page_ref::SitePath>),
    (super::signed_video::MediaPath::FORMAT, check::<super::signed_video::MediaPath>),
    (super::criterion::Criterion::FORMAT, check::<super::criterion::Criterion>),
    (super::standard::Quarter::FORMAT, check::<super::standard::Quarter>),
];
