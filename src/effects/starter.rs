//! A new site: the small whole site inside the program, written into an empty folder.

use crate::words::error::Error;
use include_dir::{Dir, include_dir};
use std::{fs, path::Path};

static STARTER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/effects/starter");
static CHECKLIST: &str = include_str!("../../content/coverage/england-2014.yaml");

/// Writes the starter site into `folder` and returns how many files it has.
///
/// # Errors
/// When the folder holds files, or cannot be written.
pub fn write(folder: &Path) -> Result<usize, Error> {
    let taken = match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_some(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => false,
        Err(error) => return Err(Error::file(folder, "read the folder", error)),
    };
    if taken {
        return Err(Error::setup(folder, "the folder already holds files", "Choose a new folder; nothing was changed"));
    }
    let checklist = (Path::new("content/coverage/england-2014.yaml").to_owned(), CHECKLIST.as_bytes());
    let mut files = vec![checklist];
    gather(&STARTER, &mut files);
    for (path, bytes) in &files {
        let target = folder.join(path);
        let parent = target.parent().unwrap_or(folder);
        fs::create_dir_all(parent).map_err(|error| Error::file(parent, "make the folder", error))?;
        fs::write(&target, bytes).map_err(|error| Error::file(&target, "write the file", error))?;
    }
    Ok(files.len())
}

fn gather<'a>(dir: &'a Dir<'a>, files: &mut Vec<(std::path::PathBuf, &'a [u8])>) {
    files.extend(dir.files().map(|file| (file.path().to_owned(), file.contents())));
    dir.dirs().for_each(|inner| gather(inner, files));
}
