//! The theme's style sheets, scripts and icons as files of the site, each with its digest in the name, so that a browser may keep it for ever.

use crate::{
    model::brand::{Brand, Palette},
    plan::address::Addresses,
    read::theme::ThemeFiles,
    words::digest::Digest,
};
use serde::Serialize;
use sha2::{Digest as _, Sha384};
use std::fmt::Write;

/// The scripts that become the service worker, which must stand at the root of the site.
pub const WORKERS: [&str; 2] = ["worker.js", "worker-off.js"];

/// A file that pages need.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Its name in the theme: `site.css`.
    pub name: Box<str>,
    /// Its path in the site: `assets/site.1b4d5c0a.css`.
    pub path: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// How a page asks for an asset: where it is, and what it must be (W3C Subresource Integrity).
#[derive(Clone, Debug, Default, Serialize)]
pub struct AssetView {
    /// The address.
    pub href: String,
    /// The digest that the browser compares.
    pub integrity: String,
}

/// The assets of `theme` in the colours of `brand`.
pub fn of(theme: &ThemeFiles, brand: &Brand) -> Vec<Asset> {
    let published = theme.assets.iter().filter(|(name, _)| !WORKERS.contains(&&***name));
    let mut assets = Vec::new();
    for (name, bytes) in published {
        let mut bytes = bytes.clone();
        if **name == *"site.css" {
            bytes.extend_from_slice(colours(brand).as_bytes());
        }
        assets.push(Asset { name: name.clone(), path: named(name, &bytes), bytes });
    }
    assets
}

/// The path of the asset `name` with the digest of its `bytes`.
pub fn named(name: &str, bytes: &[u8]) -> String {
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("assets/{stem}.{}.{ending}", Digest::of(bytes).short()),
        None => format!("assets/{name}"),
    }
}

/// How pages ask for the asset `name`.
pub fn view(assets: &[Asset], addresses: &Addresses, name: &str) -> AssetView {
    let found = assets.iter().find(|asset| *asset.name == *name);
    found.map_or_else(AssetView::default, |asset| AssetView { href: addresses.file(&asset.path), integrity: integrity(&asset.bytes) })
}

fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", data_encoding::BASE64.encode(&Sha384::digest(bytes)))
}

/// The colours of a council, to stand after those of the theme.
fn colours(brand: &Brand) -> String {
    let scheme = |palette: Palette| {
        let mut css = String::new();
        // Writing to a String cannot fail.
        if let Some(colour) = palette.colour {
            let _ = write!(css, "--brand:{colour};--on-brand:{};", colour.readable_on());
        }
        if let Some(link) = palette.link {
            let _ = write!(css, "--link:{link};");
        }
        css
    };
    let (light, dark) = (scheme(brand.light), scheme(brand.dark));
    let mut css = String::new();
    if !light.is_empty() {
        let _ = writeln!(css, "@media (prefers-color-scheme:light){{:root{{{light}}}}}");
    }
    if !dark.is_empty() {
        let _ = writeln!(css, "@media (prefers-color-scheme:dark){{:root{{{dark}}}}}");
    }
    css
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_asset_is_known_by_its_digest() {
        assert_eq!(integrity(b"alert('Hello, world.');"), "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO");
        assert_eq!(named("site.css", b"").split('.').count(), 3);
    }

    #[test]
    fn a_council_s_colours_stand_after_those_of_the_theme() {
        let palette = Palette { colour: "#ffbf00".parse().ok(), link: "#0b5a78".parse().ok() };
        let css = colours(&Brand { light: palette, ..Brand::default() });
        assert_eq!(css, "@media (prefers-color-scheme:light){:root{--brand:#ffbf00;--on-brand:#161f21;--link:#0b5a78;}}\n");
        assert_eq!(colours(&Brand::default()), "");
    }
}
