//! What a site was made from: how many files each part of it has, and one digest by which two makings can be compared.

use crate::words::digest::Digest;
use serde::Serialize;

/// A part of the sources: `content/services`, `content/site.yaml`, `locales/pl`, `themes/northmere`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Part {
    /// Its folder, or its file where it is one.
    pub part: Box<str>,
    /// How many files it has.
    pub files: usize,
    /// The digest of all of them.
    pub digest: Digest,
}

/// All parts of the sources, and what they come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// The parts in the order of their names.
    pub parts: Vec<Part>,
    /// The digest of all files of all parts. While it stays the same, the content is the same.
    pub sources: Digest,
}
