//! Files written whole: beside their place under another name, then renamed over it. Whoever reads, and whatever is killed, meets the old file or the new one.

use super::{
    output,
    survey::{Survey, folders_above},
};
use crate::words::error::Error;
use std::{
    collections::HashSet,
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
};

/// How the names of temporary files start; the process and a number follow.
pub(super) const TEMPORARY: &str = ".localoffer-tmp-";

/// Whether `name` is one that [`Replacer`] gives to temporary files.
pub(super) fn is_temporary(name: &str) -> bool {
    let numbers = name.strip_prefix(TEMPORARY).and_then(|rest| rest.split_once('-'));
    numbers.is_some_and(|(process, number)| [process, number].iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())))
}

/// Writes the files of one build.
pub(super) struct Replacer<'a> {
    root: &'a Path,
    survey: &'a Survey,
    /// Folders that were made or met in this build.
    folders: Mutex<HashSet<String>>,
    temporaries: AtomicUsize,
}

/// A file that is written whole, but not yet in its place. One that never gets there is taken away again.
pub(super) struct Staged {
    temporary: PathBuf,
    file: PathBuf,
    placed: AtomicBool,
}

impl Staged {
    /// Puts the file in its place.
    pub(super) fn put(&self) -> Result<(), Error> {
        fs::rename(&self.temporary, &self.file).map_err(|source| Error::file(&self.file, "write the file", source))?;
        self.placed.store(true, Ordering::Relaxed);
        Ok(())
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        if !self.placed.load(Ordering::Relaxed) {
            // What cannot be removed now goes with the next build.
            let _ = fs::remove_file(&self.temporary);
        }
    }
}

impl<'a> Replacer<'a> {
    /// For the folder `root`, in which `survey` was found.
    pub(super) fn new(root: &'a Path, survey: &'a Survey) -> Self {
        Self { root, survey, folders: Mutex::default(), temporaries: AtomicUsize::new(0) }
    }

    /// Writes `bytes` beside the file `path`, to be put in its place later; `None` when the file holds them already.
    pub(super) fn stage(&self, path: &str, bytes: &[u8]) -> Result<Option<Staged>, Error> {
        let file = output::file(self.root, path);
        if self.survey.has_file(path) {
            if holds(&file, bytes).map_err(|source| Error::file(&file, "read the file", source))? {
                return Ok(None);
            }
        } else {
            self.make_folder(path)?;
        }
        self.beside(file, bytes).map(Some)
    }

    /// Takes back the folders that were made and hold nothing, after what was staged in them.
    pub(super) fn give_up(&self) {
        let mut folders: Vec<String> = self.folders.lock().unwrap_or_else(PoisonError::into_inner).drain().collect();
        folders.sort_unstable_by_key(|folder| std::cmp::Reverse(folder.len()));
        for folder in folders {
            let _ = fs::remove_dir(output::file(self.root, &folder));
        }
    }

    /// Makes `file`, whose folder is there, hold `bytes`.
    pub(super) fn replace(&self, file: &Path, bytes: &[u8]) -> Result<(), Error> {
        self.beside(file.to_owned(), bytes)?.put()
    }

    fn beside(&self, file: PathBuf, bytes: &[u8]) -> Result<Staged, Error> {
        let number = self.temporaries.fetch_add(1, Ordering::Relaxed);
        let temporary = file.with_file_name(format!("{TEMPORARY}{}-{number}", std::process::id()));
        match fs::write(&temporary, bytes) {
            Ok(()) => Ok(Staged { temporary, file, placed: AtomicBool::new(false) }),
            Err(source) => {
                // The first fault is the one to tell; a temporary that cannot be removed either goes with the next build.
                let _ = fs::remove_file(&temporary);
                Err(Error::file(&file, "write the file", source))
            }
        }
    }

    /// Makes the folders above `path` that are not there.
    fn make_folder(&self, path: &str) -> Result<(), Error> {
        let known = |folder: &str| self.survey.has_folder(folder) || self.folders.lock().unwrap_or_else(PoisonError::into_inner).contains(folder);
        let missing: Vec<&str> = folders_above(path).rev().take_while(|folder| !known(folder)).collect();
        for folder in missing.into_iter().rev() {
            let place = output::file(self.root, folder);
            match fs::create_dir(&place) {
                Ok(()) => {}
                // Another thread was first; but nothing else than a folder will do, and no link.
                Err(source) if source.kind() == io::ErrorKind::AlreadyExists && fs::symlink_metadata(&place).is_ok_and(|found| found.is_dir()) => {}
                Err(source) => return Err(Error::file(&place, "make the folder", source)),
            }
            self.folders.lock().unwrap_or_else(PoisonError::into_inner).insert(folder.to_owned());
        }
        Ok(())
    }
}

/// Whether `file` holds exactly `bytes`. A file of another size is not read.
fn holds(file: &Path, bytes: &[u8]) -> io::Result<bool> {
    let mut file = match File::open(file) {
        Ok(file) => file,
        Err(source) if source.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(source) => return Err(source),
    };
    if file.metadata()?.len() != bytes.len() as u64 {
        return Ok(false);
    }
    let mut found = Vec::with_capacity(bytes.len() + 1);
    file.read_to_end(&mut found)?;
    Ok(found == bytes)
}
