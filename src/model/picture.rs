//! The pictures of easy read, of every pack of the site: one picture, one meaning.

use super::web::WebAddress;
use crate::words::{lang::Lang, source::FileIndex};
use std::{borrow::Cow, collections::BTreeMap};

/// A picture as a browser shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Artwork {
    /// The bytes of the file.
    pub bytes: Cow<'static, [u8]>,
    /// The ending of its file name: `svg`, `png` or `webp`.
    pub ending: &'static str,
}

/// One picture.
#[derive(Clone, Debug)]
pub struct Picture {
    /// What it means, in the language of its pack.
    pub means: Box<str>,
    /// What it means in the other languages of the site, by language tag.
    pub names: BTreeMap<Box<str>, Box<str>>,
    /// How it looks.
    pub artwork: Artwork,
    /// Its pack, as a place in [`Pictures::packs`].
    pub pack: usize,
}

/// Who made pictures, and what allows the council to use them.
#[derive(Clone, Debug)]
pub struct Pack {
    /// The name of its folder.
    pub folder: Box<str>,
    /// The name its makers give it.
    pub name: Box<str>,
    /// The name of its licence.
    pub licence: Box<str>,
    /// Where the licence can be read.
    pub licence_url: Option<WebAddress>,
    /// Who made it.
    pub attribution: Box<str>,
    /// Where it comes from.
    pub url: Option<WebAddress>,
    /// The language of `attribution`, and of [`Picture::means`].
    pub language: Lang,
    /// Its `pack.yaml`.
    pub file: FileIndex,
}

/// Every picture that words of the site may show.
#[derive(Clone, Debug, Default)]
pub struct Pictures {
    /// The packs: those that come with the tool first, then the council's by the names of their folders.
    pub packs: Vec<Pack>,
    /// The pictures by name. A council's picture stands in for the one of the same name that comes with the tool.
    pub by_name: BTreeMap<Box<str>, Picture>,
}

impl Pictures {
    /// The path of the picture `name` on the site, from its top: `assets/pictures/clock.svg`. `None` when no pack has it.
    pub fn path(&self, name: &str) -> Option<String> {
        self.by_name.get(name).map(|picture| format!("assets/pictures/{name}.{}", picture.artwork.ending))
    }

    /// What `picture` means to readers of `lang`, and the language these words are in when it is another.
    pub fn meaning<'a>(&'a self, picture: &'a Picture, lang: &Lang) -> (&'a str, Option<&'a Lang>) {
        let own = &self.packs[picture.pack].language;
        let in_language = |tag: &str| if own.as_str() == tag { Some(&picture.means) } else { picture.names.get(tag) };
        match in_language(lang.as_str()).or_else(|| in_language(lang.without_variant())) {
            Some(words) => (words, None),
            None => (&picture.means, Some(own)),
        }
    }
}
