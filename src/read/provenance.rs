//! What a site was made from, in digests: pure, once everything is read.
//!
//! A text file counts as the tool reads it, without a byte-order mark and with `\n` line ends, so that the same content has one digest on every system. Everything else
//! (media, pictures, scripts and icons of a theme) counts as its bytes. What comes with the tool is named by the tool's version and is not counted; nor is a file that
//! no page is made from.

use super::{
    theme::{PackSource, ThemeFiles},
    walk::{LEDGER, LINK_MEMORY},
};
use crate::{
    model::{
        provenance::{Part, Provenance},
        site::Site,
    },
    words::digest::Digest,
};
use rayon::prelude::*;
use std::{borrow::Cow, collections::BTreeMap, fmt::Write};

/// What `site` in its `theme` was made from. Two sites with one [`Provenance::sources`] have the same content.
pub fn of(site: &Site, theme: &ThemeFiles) -> Provenance {
    let texts = site.sources.files().par_iter().filter(|file| !file.text.is_empty() && is_used(site, theme, &file.path));
    let mut files: BTreeMap<String, Digest> = texts.map(|file| (file.path.to_string(), Digest::of(file.text.as_bytes()))).collect();
    files.extend(site.media.iter().filter_map(|media| Some((format!("content/media/{}", media.path), media.digest?))));
    files.extend(theme.files.iter().map(|(name, digest)| (format!("themes/{}/assets/{name}", theme.name), *digest)));
    for (name, picture) in &site.pictures.by_name {
        if let Cow::Owned(bytes) = &picture.artwork.bytes {
            let folder = &site.pictures.packs[picture.pack].folder;
            files.insert(format!("themes/{}/pictures/{folder}/{name}.{}", theme.name, picture.artwork.ending), Digest::of(bytes));
        }
    }
    let mut parts: BTreeMap<&str, BTreeMap<&str, Digest>> = BTreeMap::new();
    for (path, digest) in &files {
        parts.entry(part_of(path)).or_default().insert(path, *digest);
    }
    let parts = parts.into_iter().map(|(part, files)| Part { part: part.into(), files: files.len(), digest: all_of(files.into_iter()) });
    Provenance { parts: parts.collect(), sources: all_of(files.iter().map(|(path, digest)| (&**path, *digest))) }
}

/// Whether pages are made from the text file `path`: not words of a language that the site does not have, and not what came with the tool.
fn is_used(site: &Site, theme: &ThemeFiles, path: &str) -> bool {
    let mut parts = path.splitn(4, '/');
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        // What other sites answered, and which addresses there were, is remembered after a build and changes no words.
        _ if [LINK_MEMORY, LEDGER].contains(&path) => false,
        (Some("locales"), Some(tag), ..) => site.editions.iter().any(|edition| edition.lang.as_str() == tag),
        (Some("themes"), _, Some("pictures"), Some(inside)) => matches!(theme.pictures.get(inside), Some(PackSource::OnDisk(_))),
        _ => true,
    }
}

/// The first two names of `path`: `content/services` of `content/services/club.yaml`.
fn part_of(path: &str) -> &str {
    path.match_indices('/').nth(1).map_or(path, |(at, _)| &path[..at])
}

/// One digest of `files` in the order of their paths: of a line for each, its digest, two spaces and its path.
fn all_of<'a>(files: impl Iterator<Item = (&'a str, Digest)>) -> Digest {
    let mut list = String::new();
    for (path, digest) in files {
        // Writing to a String cannot fail.
        let _ = writeln!(list, "{digest}  {path}");
    }
    Digest::of(list.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_a_folder_or_a_file_at_its_top() {
        assert_eq!(part_of("content/services/club.yaml"), "content/services");
        assert_eq!(part_of("content/guides/plan/ask.md"), "content/guides");
        assert_eq!(part_of("content/site.yaml"), "content/site.yaml");
    }

    #[test]
    fn a_file_that_moves_changes_the_digest() {
        let digest = Digest::of(b"words");
        assert_ne!(all_of([("a", digest)].into_iter()), all_of([("b", digest)].into_iter()));
    }
}
