//! Where pictures come from, and what each one means.

use crate::{
    model::picture::{Pack, Picture},
    render::voice::Voice,
    words::{collation::Collation, lang::Lang},
};
use serde::Serialize;

/// The credits of the pictures as their template prints them.
#[derive(Debug, Serialize)]
pub struct PicturesView {
    packs: Vec<PackView>,
}

/// A pack with those of its pictures that the site shows.
#[derive(Debug, Serialize)]
struct PackView {
    name: Marked,
    href: Option<String>,
    attribution: Marked,
    licence: Marked,
    licence_href: Option<String>,
    pictures: Vec<PictureView>,
}

#[derive(Debug, Serialize)]
struct PictureView {
    src: String,
    means: Marked,
}

/// Words with their language where it is not the page's.
#[derive(Debug, Serialize)]
struct Marked {
    words: String,
    lang: Option<String>,
    dir: Option<&'static str>,
}

impl Marked {
    fn new(words: &str, lang: Option<&Lang>) -> Self {
        Self { words: words.to_owned(), lang: lang.map(|lang| lang.html().to_owned()), dir: lang.map(|lang| lang.direction().html()) }
    }
}

impl PicturesView {
    /// Each pack that the site uses, with its used pictures in the order of what they mean.
    pub fn of(voice: &Voice<'_>) -> Self {
        let pictures = &voice.site.pictures;
        let used: Vec<(&str, &Picture)> = voice.plan.pictures.iter().filter_map(|name| Some((&**name, pictures.by_name.get(name)?))).collect();
        let order = Collation::of(&voice.edition().lang);
        let view = |(number, pack): (usize, &Pack)| {
            let mut own: Vec<_> =
                used.iter().filter(|(_, picture)| picture.pack == number).map(|(name, picture)| PictureView::of(voice, name, picture)).collect();
            own.sort_by_cached_key(|picture| (order.key(&picture.means.words), picture.src.clone()));
            (!own.is_empty()).then(|| PackView::of(voice, pack, own))
        };
        Self { packs: pictures.packs.iter().enumerate().filter_map(view).collect() }
    }
}

impl PackView {
    fn of(voice: &Voice<'_>, pack: &Pack, pictures: Vec<PictureView>) -> Self {
        let own = &voice.edition().lang;
        let foreign = (pack.language != *own && pack.language.as_str() != own.without_variant()).then_some(&pack.language);
        Self {
            name: Marked::new(&pack.name, foreign),
            href: pack.url.as_ref().map(ToString::to_string),
            attribution: Marked::new(&pack.attribution, foreign),
            licence: Marked::new(&pack.licence, foreign),
            licence_href: pack.licence_url.as_ref().map(ToString::to_string),
            pictures,
        }
    }
}

impl PictureView {
    fn of(voice: &Voice<'_>, name: &str, picture: &Picture) -> Self {
        let pictures = &voice.site.pictures;
        let (words, lang) = pictures.meaning(picture, &voice.edition().lang);
        let src = pictures.path(name).map(|path| voice.plan.addresses.file(&path)).unwrap_or_default();
        Self { src, means: Marked::new(words, lang) }
    }
}
