//! Pictures of the easy-read edition: one picture, one meaning, over the whole site.

use serde::Deserialize;
use std::collections::BTreeMap;

/// One picture of a pack.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Picture {
    /// The emoji whose picture in the Twemoji set is used.
    pub emoji: Box<str>,
    /// What it means.
    pub means: Box<str>,
}

/// The pictures by name.
pub type Pictures = BTreeMap<Box<str>, Picture>;

/// A list of pictures: `themes/<name>/pictures/pictures.yaml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PictureList {
    /// The pictures by name.
    pub pictures: Pictures,
}
