//! A site that was built earlier, found again on the disk.

use super::{Proof, Verified};
use crate::{
    effects::{
        manifest::{self, Manifest},
        output,
        write::Written,
    },
    words::{digest::Digest, error::Error},
};
use rayon::prelude::*;
use std::{fs, path::Path};

/// The site in `folder`, every file of which is as a build made and proved it.
///
/// # Errors
/// When there is no whole build, or a file has changed since.
pub(crate) fn of_folder(folder: &Path) -> Result<Verified, Error> {
    let help = "Build the site, then publish.";
    let missing = || Error::setup(folder, format!("there is no built site here (no file {})", manifest::NAME), help);
    let manifest = Manifest::read(folder)?.ok_or_else(missing)?;
    if manifest.is_empty() {
        return Err(Error::setup(folder, "the built site has no files", help));
    }
    let root = folder.canonicalize().map_err(|source| Error::file(folder, "look at the built site", source))?;
    let files: Vec<(&str, Option<Digest>)> = manifest.files().collect();
    files.par_iter().try_for_each(|(path, digest)| {
        let file = output::file(&root, path);
        let digest = digest.ok_or_else(|| Error::setup(folder, "the build of this site was stopped before its end", help))?;
        let bytes = fs::read(&file).map_err(|source| Error::file(&file, "read a file of the built site", source))?;
        if Digest::of(&bytes) == digest { Ok(()) } else { Err(Error::setup(&file, "this file has changed since the site was built and checked", help)) }
    })?;
    drop(files);
    Ok(Verified::new((Written::found(root, manifest), Proof(()))))
}
