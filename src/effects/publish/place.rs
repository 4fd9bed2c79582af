//! Where things are on a target: files of the site by their paths, and what the tool itself keeps, all in one folder.

use super::store::Look;
use crate::{
    effects::manifest,
    words::{digest::Digest, error::Error},
};
use std::path::Path;

/// The folder of the tool on a target. It may be public: it holds names, digests and bytes that were public.
pub(super) const FOLDER: &str = "_localoffer";
/// What is live.
pub(super) const CURRENT: &str = "_localoffer/current";
/// What is being published.
pub(super) const PENDING: &str = "_localoffer/pending";
/// Who is publishing.
pub(super) const LOCK: &str = "_localoffer/lock";
/// The lists of files of the releases that can be rolled back to.
pub(super) const RELEASES: &str = "_localoffer/releases";
/// Bytes of earlier releases, by their digests.
pub(super) const OBJECTS: &str = "_localoffer/objects";

/// The list of files of the release `id`.
pub(super) fn release(id: Digest) -> String {
    format!("{RELEASES}/{id}")
}

/// The bytes with this digest.
pub(super) fn object(digest: Digest) -> String {
    format!("{OBJECTS}/{digest}")
}

/// Whether the tool keeps `path` for itself.
pub(super) fn is_ours(path: &str) -> bool {
    path.split('/').next().is_some_and(|first| first.eq_ignore_ascii_case(FOLDER))
}

/// Whether `path` may name a file of a published site.
///
/// # Errors
/// What is wrong with it.
pub(super) fn check(path: &str) -> Result<(), &'static str> {
    manifest::check_path(path)?;
    if is_ours(path) { Err("the folder _localoffer is one that localoffer keeps for itself") } else { Ok(()) }
}

/// Whether the file `path` is there and its bytes have this digest.
///
/// # Errors
/// When the target does not answer or refuses.
pub(super) fn holds(look: &dyn Look, path: &str, digest: Digest) -> Result<bool, Error> {
    Ok(look.read(path)?.is_some_and(|bytes| Digest::of(&bytes) == digest))
}

/// Something about the file `path` of the target `target`, for people.
pub(super) fn trouble(target: &str, path: &str, problem: impl Into<String>, help: impl Into<String>) -> Error {
    Error::setup(Path::new(&format!("{target}/{path}")), problem, help)
}
