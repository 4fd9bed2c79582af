//! Writes a site into its folder: changed bytes only, every file whole, nothing deleted that is not ours.
//!
//! The order is what keeps a reader, and a build that is killed, safe. First the manifest lists what was and what will be ours, so that the next build knows all that this one
//! began. Then every changed file is written beside its place, and the whole site is proved; a site that fails leaves the old one as it was. Then assets are put in place; then
//! the pages that need them; then what is no longer made is deleted, pages first; then the manifest says what is there.

use super::{
    manifest::{self, Manifest},
    output,
    replace::{Replacer, Staged},
    survey::{Survey, folders_above},
};
use crate::words::{digest::Digest, error::Error};
use rayon::prelude::*;
use std::{
    collections::HashSet,
    fs, io,
    ops::Range,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
};

/// What a person may choose about writing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// Build into a folder that holds files which localoffer did not make, and leave those alone.
    pub keep_unknown: bool,
}

/// A site that is whole on the disk. Only [`write()`] makes one, or somebody who found it so.
#[derive(Debug)]
pub struct Written {
    folder: PathBuf,
    manifest: Manifest,
    written: usize,
    unchanged: usize,
    removed: usize,
}

impl Written {
    /// A site that an earlier run wrote, and whose every file was compared with its `manifest`.
    pub(super) fn found(folder: PathBuf, manifest: Manifest) -> Self {
        let unchanged = manifest.len();
        Self { folder, manifest, written: 0, unchanged, removed: 0 }
    }

    /// The output folder, absolute and without links.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Every file of the site with its digest.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// How many files were new or had changed.
    pub fn written(&self) -> usize {
        self.written
    }

    /// How many files were right already, and were not touched.
    pub fn unchanged(&self) -> usize {
        self.unchanged
    }

    /// How many files of the build before were deleted.
    pub fn removed(&self) -> usize {
        self.removed
    }
}

/// Makes and writes the files of a site into `folder`.
///
/// `phases` are lists of paths, relative and with `/`; a phase is put in place when the one before is: assets, then pages. `make` gives the bytes of a file by its number, counted
/// through all phases; it is called by many threads, and each holds one file at a time. `progress` is told after every file how many are done. `prove` is asked
/// when every file is made and none is in its place; what it gives comes with the site, and when it refuses, nothing of the old site has changed.
///
/// # Errors
/// When the folder is one that a build must not write into (the message says what to do), when the disk refuses, or when `make` does; of several such faults in a phase, the one with the lowest number. Then the old site is as it was, unless the disk refused while files were put in their places: then nothing is deleted and the manifest lists old and new files, so that the next build can go on from there.
pub fn write<P, R>(
    folder: &Path,
    phases: &[&[String]],
    make: impl Fn(usize) -> Result<Vec<u8>, Error> + Sync,
    prove: impl FnOnce() -> Result<P, R>,
    options: Options,
    progress: &(dyn Fn(usize) + Sync),
) -> Result<Result<(Written, P), R>, Error> {
    let root = output::open(folder)?;
    let found = Manifest::read(&root)?;
    let survey = Survey::of(&root, found.as_ref())?;
    let old = found.clone().unwrap_or_default();
    let paths: Vec<&str> = phases.iter().copied().flatten().map(String::as_str).collect();
    survey.allow(&root, &old, &paths, options)?;

    for leftover in &survey.leftovers {
        remove(&output::file(&root, leftover))?;
    }
    let replacer = Replacer::new(&root, &survey);
    let list = root.join(manifest::NAME);
    let both = old.with(paths.iter().copied());
    let is_listed = found.as_ref() == Some(&both);
    if !is_listed {
        replacer.replace(&list, both.to_string().as_bytes())?;
    }
    // The fault that ends the build is the one to tell. A list that names too much is one that the next build can read.
    let take_back = || {
        replacer.give_up();
        let _ = match &found {
            _ if is_listed => Ok(()),
            Some(old) => replacer.replace(&list, old.to_string().as_bytes()),
            None => remove(&list),
        };
    };
    let done = AtomicUsize::new(0);
    let made = each(0..paths.len(), |index| {
        let bytes = make(index)?;
        let staged = replacer.stage(paths[index], &bytes)?;
        progress(done.fetch_add(1, Ordering::Relaxed) + 1);
        Ok((Digest::of(&bytes), staged))
    });
    let (digests, mut staged): (Vec<Digest>, Vec<Option<Staged>>) = made.inspect_err(|_| take_back())?.into_iter().unzip();
    let proof = match prove() {
        Ok(proof) => proof,
        Err(refusal) => {
            drop(staged);
            take_back();
            return Ok(Err(refusal));
        }
    };

    let written = staged.iter().flatten().count();
    for phase in phases {
        let rest = staged.split_off(phase.len());
        if let Err(error) = each(0..phase.len(), |index| staged[index].as_ref().map_or(Ok(()), Staged::put)) {
            drop((staged, rest));
            replacer.give_up();
            return Err(error);
        }
        staged = rest;
    }

    let removed = remove_old(&root, &survey, &old, &paths)?;
    let manifest: Manifest = paths.iter().copied().zip(digests.iter().copied()).collect();
    if manifest != both {
        replacer.replace(&list, manifest.to_string().as_bytes())?;
    }
    Ok(Ok((Written { folder: root, manifest, written, unchanged: paths.len() - written, removed }, proof)))
}

/// Does `task` for every number in `range`, in parallel. When some fail, those with higher numbers are given up, and the lowest failure is the error.
fn each<T: Send>(range: Range<usize>, task: impl Fn(usize) -> Result<T, Error> + Sync) -> Result<Vec<T>, Error> {
    let lowest_failure = AtomicUsize::new(usize::MAX);
    let outcomes: Vec<Option<Result<T, Error>>> = range
        .into_par_iter()
        .map(|index| {
            (index < lowest_failure.load(Ordering::Relaxed)).then(|| {
                task(index).inspect_err(|_| {
                    lowest_failure.fetch_min(index, Ordering::Relaxed);
                })
            })
        })
        .collect();
    outcomes.into_iter().flatten().collect()
}

/// Deletes the files of `old` that are not in `paths`, and the folders that this leaves empty; says how many files there were.
fn remove_old(root: &Path, survey: &Survey, old: &Manifest, paths: &[&str]) -> Result<usize, Error> {
    let wanted: HashSet<_> = paths.iter().map(|path| survey.key(path)).collect();
    let mut removed = 0;
    // A page that is still there may be read, and needs its files.
    let (pages, others): (Vec<&str>, Vec<&str>) =
        old.files().map(|(path, _)| path).filter(|path| !wanted.contains(&survey.key(path))).partition(|path| path.ends_with(".html"));
    for path in pages.into_iter().chain(others) {
        if survey.has_file(path) {
            remove(&output::file(root, path))?;
            removed += 1;
        }
        // A folder that is not empty refuses, and then so would those above it. One that is gone already was emptied just before, or by a build that was stopped.
        for above in folders_above(path).rev().filter(|above| survey.has_folder(above)) {
            match fs::remove_dir(output::file(root, above)) {
                Err(source) if source.kind() != io::ErrorKind::NotFound => break,
                _ => {}
            }
        }
    }
    Ok(removed)
}

fn remove(file: &Path) -> Result<(), Error> {
    match fs::remove_file(file) {
        Err(source) if source.kind() != io::ErrorKind::NotFound => Err(Error::file(file, "delete the file", source)),
        _ => Ok(()),
    }
}

#[cfg(test)]
#[path = "write_tests.rs"]
mod tests;
