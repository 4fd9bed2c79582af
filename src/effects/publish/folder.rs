//! A folder as a target: a disk, or a network drive that a web server shows.

use super::{
    folder_lock::FolderLock,
    place,
    store::{Change, Look, SeenLock, Version},
};
use crate::{
    effects::{output, replace, survey::folders_above},
    words::error::Error,
};
use std::{
    fs::{self, File},
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
};

/// A folder that a site is published to.
pub(super) struct Folder {
    root: PathBuf,
    lock: FolderLock,
    temporaries: AtomicUsize,
}

impl Folder {
    /// The folder at `path`, which need not be there yet.
    pub(super) fn open(path: &Path) -> Result<Self, Error> {
        let root = match fs::metadata(path) {
            Ok(found) if !found.is_dir() => {
                return Err(Error::setup(path, "this is a file, and the site needs a folder", "Move the file away, or publish to another folder."));
            }
            Err(source) if source.kind() != ErrorKind::NotFound => Err(source),
            _ => output::resolved(path),
        };
        let root = root.map_err(|source| Error::file(path, "look at the folder", source))?;
        output::refuse(&root, std::env::home_dir(), "Publish to a folder that is only for the site.")?;
        Ok(Self { root, lock: FolderLock::default(), temporaries: AtomicUsize::new(0) })
    }

    /// The file `path`. A link on the way could lead out of the folder.
    fn file(&self, path: &str) -> Result<PathBuf, Error> {
        for part in folders_above(path).chain([path]) {
            let file = output::file(&self.root, part);
            match fs::symlink_metadata(&file) {
                Ok(found) if found.is_symlink() => {
                    return Err(Error::setup(
                        &file,
                        format!("this is a link to another place, and {path} would be written through it"),
                        "Delete the link, then publish again.",
                    ));
                }
                Ok(_) => {}
                Err(_) => break,
            }
        }
        Ok(output::file(&self.root, path))
    }

    /// Everything below the folder `path`, added to `found`.
    fn walk(&self, path: &str, found: &mut Vec<(String, u64)>) -> Result<(), Error> {
        let folder = if path.is_empty() { self.root.clone() } else { output::file(&self.root, path) };
        let refused = |source| Error::file(&folder, "list the folder", source);
        let entries = match fs::read_dir(&folder) {
            Err(source) if source.kind() == ErrorKind::NotFound => return Ok(()),
            entries => entries.map_err(refused)?,
        };
        for entry in entries {
            let entry = entry.map_err(refused)?;
            let name = entry.file_name();
            let name = name.to_string_lossy();
            let below = if path.is_empty() { name.into_owned() } else { format!("{path}/{name}") };
            if entry.file_type().map_err(refused)?.is_dir() {
                self.walk(&below, found)?;
            } else {
                found.push((below, entry.metadata().map_or(0, |found| found.len())));
            }
        }
        Ok(())
    }

    /// Deletes what publishers that were stopped left half written.
    fn tidy(&self) -> Result<(), Error> {
        let mut found = Vec::new();
        self.walk(place::FOLDER, &mut found)?;
        found.iter().filter(|(path, _)| path.rsplit('/').next().is_some_and(replace::is_temporary)).try_for_each(|(path, _)| self.delete(path))
    }
}

impl Look for Folder {
    fn name(&self) -> String {
        self.root.display().to_string()
    }

    fn at_once(&self) -> usize {
        8
    }

    fn ignores_case(&self) -> bool {
        // A disk that finds our folder by its name in capitals ignores case. Without the folder nothing here is ours, and it is safe to suppose that it does.
        let there = |name: &str| fs::symlink_metadata(self.root.join(name)).is_ok();
        !there(place::FOLDER) || there(&place::FOLDER.to_uppercase())
    }

    fn free_way(&self, path: &str) -> Result<(), Error> {
        let file = self.file(path)?;
        let kind = |file: &Path| fs::symlink_metadata(file).map(|found| found.is_dir()).ok();
        let help = "Move it away, then publish again.";
        if kind(&file) == Some(true) {
            return Err(Error::setup(&file, "this is a folder, where the site has a file", help));
        }
        let above = folders_above(path).map(|above| output::file(&self.root, above)).find(|above| kind(above) == Some(false));
        above.map_or(Ok(()), |above| Err(Error::setup(&above, format!("this is a file, where the site has a folder for {path}"), help)))
    }

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Error> {
        let file = self.file(path)?;
        match fs::read(&file) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(source) if source.kind() == ErrorKind::NotFound => Ok(None),
            Err(source) => Err(Error::file(&file, "read the file", source)),
        }
    }

    fn has(&self, path: &str) -> Result<bool, Error> {
        Ok(fs::symlink_metadata(output::file(&self.root, path)).is_ok())
    }

    fn list(&self, folder: &str) -> Result<Vec<(String, u64)>, Error> {
        let mut found = Vec::new();
        self.walk(folder, &mut found)?;
        found.sort_unstable();
        Ok(found)
    }
}

impl Change for Folder {
    fn put(&self, path: &str, bytes: Vec<u8>) -> Result<(), Error> {
        let file = self.file(path)?;
        let number = self.temporaries.fetch_add(1, Ordering::Relaxed);
        let temporary = output::file(&self.root, place::FOLDER).join(format!("{}{}-{number}", replace::TEMPORARY, std::process::id()));
        let written = make_folders(&temporary)
            .and_then(|()| File::create(&temporary))
            // What is said to be live must be there after a power cut too.
            .and_then(|mut open| open.write_all(&bytes).and_then(|()| open.sync_all()))
            .and_then(|()| make_folders(&file))
            .and_then(|()| patiently(|| fs::rename(&temporary, &file)));
        written.map_err(|source| {
            // The first fault is the one to tell.
            let _ = fs::remove_file(&temporary);
            Error::file(&file, "write the file", source)
        })
    }

    fn copy(&self, from: &str, to: &str) -> Result<bool, Error> {
        let (source, copy) = (self.file(from)?, self.file(to)?);
        make_folders(&copy).map_err(|source| Error::file(&copy, "make the folder of the file", source))?;
        match fs::hard_link(&source, &copy) {
            Ok(()) => return Ok(true),
            Err(refused) if refused.kind() == ErrorKind::NotFound && !source.exists() => return Ok(false),
            // Not every disk can give a file two names.
            Err(_) => {}
        }
        let Some(bytes) = self.read(from)? else { return Ok(false) };
        self.put(to, bytes).map(|()| true)
    }

    fn delete(&self, path: &str) -> Result<(), Error> {
        let file = self.file(path)?;
        match patiently(|| fs::remove_file(&file)) {
            Err(source) if source.kind() != ErrorKind::NotFound => return Err(Error::file(&file, "delete the file", source)),
            _ => {}
        }
        // A folder that is not empty refuses, and then so would those above it.
        let _ = folders_above(path).rev().try_for_each(|above| fs::remove_dir(output::file(&self.root, above)));
        Ok(())
    }

    fn create_lock(&self, text: &str) -> Result<Option<Version>, Error> {
        let taken = self.lock.take(&self.file(place::LOCK)?, text)?;
        if taken {
            self.tidy()?;
        }
        Ok(taken.then(Version::default))
    }

    fn replace_lock(&self, text: &str, _: &Version) -> Result<Option<Version>, Error> {
        Ok(self.lock.renew(&self.file(place::LOCK)?, text)?.then(Version::default))
    }

    fn seen_lock(&self) -> Result<Option<SeenLock>, Error> {
        // Some systems let nobody else read a file that is locked.
        let text = fs::read_to_string(self.file(place::LOCK)?).unwrap_or_default();
        Ok(Some(SeenLock { text, version: Version::default(), age: None }))
    }

    fn delete_lock(&self) -> Result<(), Error> {
        self.lock.give_back(&self.file(place::LOCK)?)
    }
}

pub(super) fn make_folders(file: &Path) -> io::Result<()> {
    file.parent().map_or(Ok(()), fs::create_dir_all)
}

/// Windows refuses to touch a file that somebody has open, which mostly lasts a moment.
fn patiently(mut touch: impl FnMut() -> io::Result<()>) -> io::Result<()> {
    for wait in [10, 25, 50, 100] {
        match touch() {
            Err(source) if cfg!(windows) && source.kind() == ErrorKind::PermissionDenied => std::thread::sleep(std::time::Duration::from_millis(wait)),
            done => return done,
        }
    }
    touch()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_keeps_what_is_put_and_nothing_leads_out_of_it() {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::open(&place.path().join("site")).unwrap();
        folder.put("en/a/index.html", b"old".to_vec()).unwrap();
        assert!(folder.copy("en/a/index.html", "_localoffer/objects/x").unwrap() && !folder.copy("nowhere", "_localoffer/objects/y").unwrap());
        folder.put("en/a/index.html", b"new".to_vec()).unwrap();
        assert_eq!((folder.read("_localoffer/objects/x").unwrap(), folder.read("en/a/index.html").unwrap()), (Some(b"old".to_vec()), Some(b"new".to_vec())));
        folder.delete("en/a/index.html").unwrap();
        folder.delete("en/a/index.html").unwrap();
        assert!(!place.path().join("site/en").exists() && folder.list("").unwrap().len() == 1);
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(place.path(), place.path().join("site/en")).unwrap();
            assert!(folder.put("en/x", Vec::new()).unwrap_err().to_string().contains("this is a link"));
        }
    }

    #[test]
    fn what_is_in_the_way_of_a_file_is_named() {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::open(place.path()).unwrap();
        fs::create_dir_all(place.path().join("en/a/index.html")).unwrap();
        fs::write(place.path().join("media"), "a file").unwrap();
        let says = |path: &str| folder.free_way(path).unwrap_err().to_string();
        assert!(says("en/a/index.html").contains("en/a/index.html: this is a folder") && says("media/map.png").contains("media: this is a file"));
        assert!(folder.free_way("en/a/b/index.html").is_ok() && folder.free_way("media").is_ok());
    }

    #[test]
    fn one_holds_the_lock_and_what_was_left_half_written_goes() {
        let place = tempfile::tempdir().unwrap();
        let (one, two) = (Folder::open(place.path()).unwrap(), Folder::open(place.path()).unwrap());
        one.put("_localoffer/.localoffer-tmp-1-1", b"half".to_vec()).unwrap();
        assert!(one.create_lock("one").unwrap().is_some() && one.create_lock("one").unwrap().is_none());
        assert!(two.create_lock("two").unwrap().is_none());
        assert_eq!(two.seen_lock().unwrap().map(|seen| (seen.text, seen.age)), Some(("one".to_owned(), None)));
        assert_eq!(one.list("").unwrap(), [("_localoffer/lock".to_owned(), 3)]);
        drop(one);
        assert!(two.create_lock("two").unwrap().is_some());
        two.delete_lock().unwrap();
    }
}
