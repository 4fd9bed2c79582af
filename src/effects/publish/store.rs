//! What can be asked of a target, and what can be done to it. Who holds only the first can change nothing.

use crate::words::error::Error;

/// Asks.
pub trait Look: Sync {
    /// The target as people write it.
    fn name(&self) -> String;

    /// How many things to do at once.
    fn at_once(&self) -> usize;

    /// Whether `A` and `a` are one file there, or may be.
    fn ignores_case(&self) -> bool;

    /// Why there can be no file `path` here: a link, a file or a folder is in its way.
    ///
    /// # Errors
    /// That reason.
    fn free_way(&self, path: &str) -> Result<(), Error>;

    /// The bytes of the file `path`; `None` when it is not there.
    ///
    /// # Errors
    /// When the target does not answer or refuses.
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Error>;

    /// Whether the file `path` is there.
    ///
    /// # Errors
    /// When the target does not answer or refuses.
    fn has(&self, path: &str) -> Result<bool, Error>;

    /// Every file in and below `folder` (empty: the whole target) with its size, by its path on the target.
    ///
    /// # Errors
    /// When the target does not answer or refuses.
    fn list(&self, folder: &str) -> Result<Vec<(String, u64)>, Error>;
}

/// Asks and changes.
pub trait Change: Look {
    /// Makes the file `path` hold `bytes`: whoever reads meets the old file or the new one, whole.
    ///
    /// # Errors
    /// When the target does not answer or refuses; then the file may hold either.
    fn put(&self, path: &str, bytes: Vec<u8>) -> Result<(), Error>;

    /// Makes the file `to` hold what the file `from` holds now; `false` when there is no `from`.
    ///
    /// # Errors
    /// When the target does not answer or refuses.
    fn copy(&self, from: &str, to: &str) -> Result<bool, Error>;

    /// Deletes the file `path`; that it is not there is no fault.
    ///
    /// # Errors
    /// When the target does not answer or refuses.
    fn delete(&self, path: &str) -> Result<(), Error>;

    /// Makes the lock with `text` if nobody holds it; `None` when somebody does.
    ///
    /// # Errors
    /// When the target does not answer or refuses.
    fn create_lock(&self, text: &str) -> Result<Option<Version>, Error>;

    /// Makes the lock hold `text` if it still is the one of `version`; `None` when it is not.
    ///
    /// # Errors
    /// When the target does not answer or refuses.
    fn replace_lock(&self, text: &str, version: &Version) -> Result<Option<Version>, Error>;

    /// The lock as it is; `None` when there is none. Its age is by the clock of the target, because those of two computers may differ by hours.
    ///
    /// # Errors
    /// When the target does not answer or refuses.
    fn seen_lock(&self) -> Result<Option<SeenLock>, Error>;

    /// Gives the lock back, which is ours.
    ///
    /// # Errors
    /// When the target does not answer or refuses.
    fn delete_lock(&self) -> Result<(), Error>;
}

/// One state of a lock, by the marks that its target gives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Version {
    /// The ETag.
    pub tag: Option<String>,
    /// The version, of targets that have one.
    pub number: Option<String>,
}

/// A lock that was there.
#[derive(Clone, Debug)]
pub struct SeenLock {
    /// What is in it.
    pub text: String,
    /// Its state.
    pub version: Version,
    /// How many seconds ago it was written; `None` where a lock is given back when its holder dies, so that its age does not matter.
    pub age: Option<u64>,
}
