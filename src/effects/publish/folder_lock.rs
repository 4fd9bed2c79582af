//! The lock of a folder: one of the operating system, which it gives back when its holder ends, however that ends. So nobody waits for the dead, and no clock is asked.

use super::folder::make_folders;
use crate::words::error::Error;
use std::{
    fs::{File, TryLockError},
    io::{self, Seek, Write},
    path::Path,
    sync::{Mutex, PoisonError},
};

/// The lock while it is ours.
#[derive(Default)]
pub(super) struct FolderLock(Mutex<Option<File>>);

impl FolderLock {
    /// Takes the lock `file` and writes `text` into it; `false` when somebody holds it.
    pub(super) fn take(&self, file: &Path, text: &str) -> Result<bool, Error> {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if held.is_some() {
            return Ok(false);
        }
        let refused = |source| Error::file(file, "make the lock of this place", source);
        let mut open = make_folders(file).and_then(|()| File::options().read(true).write(true).create(true).truncate(false).open(file)).map_err(refused)?;
        match open.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(false),
            Err(TryLockError::Error(source)) => return Err(refused(source)),
        }
        rewrite(&mut open, text).map_err(refused)?;
        *held = Some(open);
        Ok(true)
    }

    /// Writes `text` into the lock `file`; `false` when it is not ours.
    pub(super) fn renew(&self, file: &Path, text: &str) -> Result<bool, Error> {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(open) = held.as_mut() else { return Ok(false) };
        rewrite(open, text).map_err(|source| Error::file(file, "renew the lock of this place", source))?;
        Ok(true)
    }

    /// Gives the lock `file` back. The file stays, empty: were it deleted, somebody could hold a lock on the file that is gone, and somebody else on a new one.
    pub(super) fn give_back(&self, file: &Path) -> Result<(), Error> {
        let held = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        held.map_or(Ok(()), |open| open.set_len(0)).map_err(|source| Error::file(file, "give back the lock of this place", source))
    }
}

fn rewrite(open: &mut File, text: &str) -> io::Result<()> {
    open.set_len(0).and_then(|()| open.rewind()).and_then(|()| open.write_all(text.as_bytes()))
}
