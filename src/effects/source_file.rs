//! Files of the sources that a command writes for its user: whole, beside their place and then renamed, so that nobody ever meets half a file.

use super::replace::TEMPORARY;
use crate::words::error::Error;
use std::{fs, path::Path};

/// The text of the file at `path` (with `/` between folders) under `root`; `None` when there is none.
///
/// # Errors
/// When the file is there and cannot be read as text.
pub fn read(root: &Path, path: &str) -> Result<Option<String>, Error> {
    let file = root.join(path);
    match fs::read_to_string(&file) {
        // Some editors put a mark before the first letter.
        Ok(text) => Ok(Some(text.strip_prefix('\u{feff}').map_or_else(|| text.clone(), str::to_owned))),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::file(&file, "read the file", error)),
    }
}

/// Makes the file at `path` under `root` hold `text`; returns whether that changed it.
///
/// # Errors
/// When a folder or the file cannot be written; the file that was there is then as it was.
pub fn write(root: &Path, path: &str, text: &str) -> Result<bool, Error> {
    let file = root.join(path);
    if fs::read(&file).is_ok_and(|there| there == text.as_bytes()) {
        return Ok(false);
    }
    let folder = file.parent().unwrap_or(root);
    fs::create_dir_all(folder).map_err(|error| Error::file(folder, "make the folder", error))?;
    let temporary = folder.join(format!("{TEMPORARY}{}-0", std::process::id()));
    let put = fs::write(&temporary, text).and_then(|()| fs::rename(&temporary, &file));
    put.map_err(|error| {
        // The first fault is the one to tell.
        let _ = fs::remove_file(&temporary);
        Error::file(&file, "write the file", error)
    })?;
    Ok(true)
}
