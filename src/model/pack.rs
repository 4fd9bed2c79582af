//! A picture pack as its files say it: `themes/<theme>/pictures/<pack>/pack.yaml`, and `names/<language>.yaml` beside it.

use super::{id::Keyed, tag::Tag, text::Fact, web::WebAddress};
use schemars::JsonSchema;
use serde::Deserialize;

/// A set of pictures from one maker, under one licence.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PackFile {
    /// The name its makers give it.
    pub name: Fact,
    /// The name of the licence that lets the council use it.
    pub licence: Fact,
    /// Where the licence can be read.
    pub licence_url: Option<WebAddress>,
    /// Who made it, in the words that the licence asks for.
    pub attribution: Fact,
    /// Where it comes from.
    pub url: Option<WebAddress>,
    /// The language of `attribution` and of what pictures mean; without it, the source language of the site.
    pub language: Option<Tag>,
    /// The pictures by the name that words call them by: `picture:clock`.
    pub pictures: Keyed<PackPicture>,
}

/// One picture of a pack: an emoji of the Twemoji set, or a file of the pack.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PackPicture {
    /// The emoji whose picture in the Twemoji set is used.
    pub emoji: Option<Fact>,
    /// The file in the folder of the pack: SVG, PNG or WebP.
    pub file: Option<Fact>,
    /// What it means, in a few words of the pack's language.
    pub means: Fact,
}

/// What the pictures of a pack mean in another language: `clock: amser`.
pub type PictureNames = Keyed<Fact>;
