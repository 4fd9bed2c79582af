//! The baseline file of a run: read before it, made or made shorter after a check.

use crate::{
    check::{baseline::Baseline, report::Report},
    effects::source_file,
    words::error::Error,
};
use std::path::Path;

/// Reads the baseline at `path`; `None` when the file is not there yet.
///
/// # Errors
/// When the file cannot be read or is no baseline.
pub fn read(path: &Path) -> Result<Option<Baseline>, Error> {
    let (folder, name) = parts(path);
    let Some(text) = source_file::read(folder, name)? else { return Ok(None) };
    let help = "Delete the file and run the check again: it is made anew from today's problems";
    Baseline::parse(&text).map(Some).map_err(|error| Error::setup(path, format!("this file is no baseline: {error}"), help))
}

/// Keeps at `path` what is left of `known` in `report`, or everything `report` holds when there is no baseline yet; returns what is kept.
///
/// # Errors
/// When the file cannot be written.
pub fn keep(path: &Path, known: Option<&Baseline>, report: &Report) -> Result<Baseline, Error> {
    let kept = known.map_or_else(|| Baseline::of(report), |known| known.shrunk(report));
    let (folder, name) = parts(path);
    source_file::write(folder, name, &kept.print())?;
    Ok(kept)
}

fn parts(path: &Path) -> (&Path, &str) {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    (folder, path.file_name().and_then(|name| name.to_str()).unwrap_or("baseline.json"))
}
