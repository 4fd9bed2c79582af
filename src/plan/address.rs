//! Where pages are: the one place that knows what an address looks like.

use crate::{
    model::{settings::AddressStyle, site::Site},
    words::lang::LangIndex,
};

/// How addresses of this site are made.
///
/// Every language has its prefix, the source language too, so that no language is special; one slug serves all languages, because translated slugs
/// break links. Works under any base path.
#[derive(Clone, Debug)]
pub struct Addresses {
    origin: Box<str>,
    base: Box<str>,
    style: AddressStyle,
    tags: Vec<Box<str>>,
}

impl Addresses {
    /// The addresses of `site`, published at `base_url` if one is given in place of the site's own.
    pub fn of(site: &Site, base_url: Option<&crate::model::web::WebAddress>) -> Self {
        let url = base_url.unwrap_or(&site.settings.value.base_url);
        let whole = url.as_str();
        let origin_end = whole.find("://").and_then(|at| whole[at + 3..].find('/').map(|slash| at + 3 + slash)).unwrap_or(whole.len());
        let path = url.path().trim_end_matches('/');
        Self {
            origin: whole[..origin_end].into(),
            base: format!("{path}/").into(),
            style: site.settings.value.addresses,
            tags: site.editions.iter().map(|edition| edition.lang.as_str().into()).collect(),
        }
    }

    /// The path of the site on its host, with `/` at both ends.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// The address of the page at `path` ("" for home) in `language`, from the root of the host.
    pub fn page(&self, language: LangIndex, path: &str) -> String {
        let tag = &self.tags[language.index()];
        match (path, self.style) {
            ("", _) => format!("{}{tag}/", self.base),
            (path, AddressStyle::Folders) => format!("{}{tag}/{path}/", self.base),
            (path, AddressStyle::Files) => format!("{}{tag}/{path}.html", self.base),
        }
    }

    /// Whether `name` is the prefix of a language of this site.
    pub fn is_language(&self, name: &str) -> bool {
        self.tags.iter().any(|tag| **tag == *name)
    }

    /// The address of a file that is the same in every language, from the root of the host.
    pub fn file(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    /// `address`, which starts at the root of the host, with the host before it.
    pub fn whole(&self, address: &str) -> String {
        format!("{}{address}", self.origin)
    }

    /// Where in the output folder the page at `path` in `language` is kept.
    pub fn page_file(&self, language: LangIndex, path: &str) -> String {
        file(&self.tags[language.index()], path, self.style)
    }

    /// How addresses of this site look.
    pub fn style(&self) -> AddressStyle {
        self.style
    }
}

/// Where in the output folder the page at `path` in the language `tag` is kept, when addresses look like `style`.
pub fn file(tag: &str, path: &str, style: AddressStyle) -> String {
    match (path, style) {
        ("", _) => format!("{tag}/index.html"),
        (path, AddressStyle::Folders) => format!("{tag}/{path}/index.html"),
        (path, AddressStyle::Files) => format!("{tag}/{path}.html"),
    }
}
