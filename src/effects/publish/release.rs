//! What is published: files with their digests, and one digest of them all.

use super::{place, record};
use crate::{
    effects::manifest::Manifest,
    words::{digest::Digest, error::Error},
};
use std::{collections::BTreeMap, path::Path};

/// The files of a site with the digests of their bytes. The same files are always the same release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    id: Digest,
    files: BTreeMap<String, Digest>,
}

impl Release {
    /// The release that consists of `files`.
    pub(super) fn new(files: BTreeMap<String, Digest>) -> Self {
        let text: String = files.iter().map(|(path, digest)| format!("{digest}  {path}\n")).collect();
        Self { id: Digest::of(text.as_bytes()), files }
    }

    /// The release that the build in `folder` with this manifest is.
    ///
    /// # Errors
    /// When the build was stopped before its end, or a path cannot be published.
    pub(super) fn of(manifest: &Manifest, folder: &Path) -> Result<Self, Error> {
        let file = |(path, digest): (&str, Option<Digest>)| {
            place::check(path)
                .map_err(|why| Error::setup(&folder.join(path), why, "Change the address of the page, or the name of the file, that it comes from."))?;
            let digest = digest.ok_or_else(|| Error::setup(folder, "the build of this site was stopped before its end", "Build it again, then publish."))?;
            Ok((path.to_owned(), digest))
        };
        manifest.files().map(file).collect::<Result<_, Error>>().map(Self::new)
    }

    /// Its digest.
    pub fn id(&self) -> Digest {
        self.id
    }

    /// Its files, in the order of their paths.
    pub fn files(&self) -> impl ExactSizeIterator<Item = (&str, Digest)> {
        self.files.iter().map(|(path, digest)| (path.as_str(), *digest))
    }

    /// The digest of the file `path`.
    pub fn get(&self, path: &str) -> Option<Digest> {
        self.files.get(path).copied()
    }

    /// Its facts, for a record.
    pub(super) fn facts(&self) -> impl Iterator<Item = (&'static str, String)> {
        [("release", self.id.to_string())].into_iter().chain(listed("file", &self.files))
    }

    /// Reads the record `bytes` at `place`.
    pub(super) fn read(bytes: &[u8], place: &str) -> Result<Self, Error> {
        Self::from_facts(&record::read(bytes, place)?, place)
    }

    /// The release in the `facts` of the record at `place`.
    pub(super) fn from_facts(facts: &[(&str, &str)], place: &str) -> Result<Self, Error> {
        let release = Self::new(listing("file", facts, place)?);
        let said = facts.iter().find(|(key, _)| *key == "release").and_then(|(_, id)| Digest::parse(id));
        if said == Some(release.id) { Ok(release) } else { Err(record::damaged(place, "its list of files is not the one it was written with")) }
    }
}

/// The facts that list `files` under `key`.
pub(super) fn listed<'a>(key: &'static str, files: &'a BTreeMap<String, Digest>) -> impl Iterator<Item = (&'static str, String)> + use<'a> {
    files.iter().map(move |(path, digest)| (key, format!("{digest}  {path}")))
}

/// The files that `facts` list under `key`.
pub(super) fn listing(key: &str, facts: &[(&str, &str)], place: &str) -> Result<BTreeMap<String, Digest>, Error> {
    let file = |value: &str| {
        let (digest, path) = value.split_once("  ").ok_or_else(|| record::damaged(place, "a line is not a digest, two spaces and a path"))?;
        let digest = Digest::parse(digest).ok_or_else(|| record::damaged(place, "a digest is not 32 hexadecimal digits"))?;
        place::check(path).map_err(|why| record::damaged(place, why))?;
        Ok((path.to_owned(), digest))
    };
    facts.iter().filter(|(found, _)| *found == key).map(|(_, value)| file(value)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_reads_back_and_a_changed_list_is_damage() {
        let release = Release::new([("en/index.html".to_owned(), Digest::of(b"a")), ("assets/a b.css".to_owned(), Digest::of(b"b"))].into());
        let text = record::write(release.facts());
        assert_eq!(Release::read(text.as_bytes(), "x").unwrap(), release);
        for (from, to) in [("en/index", "en/indey"), ("en/index.html", "../index.html"), ("  en", " en"), ("en/index.html", "_LocalOffer/current")] {
            assert!(Release::read(text.replace(from, to).as_bytes(), "x").is_err(), "{to}");
        }
    }
}
