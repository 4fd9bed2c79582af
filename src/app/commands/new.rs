//! `localoffer new`

use crate::{
    app::{cli::Outcome, report},
    effects::starter,
    words::error::Error,
};
use clap::Args;
use std::path::PathBuf;

/// What `new` takes.
#[derive(Debug, Args)]
pub struct Options {
    /// The folder to make. It must not be there yet, or be empty.
    dir: PathBuf,
}

/// Makes a small whole site to start from.
///
/// # Errors
/// When the folder cannot be made or is not empty.
pub fn run(options: &Options) -> Result<Outcome, Error> {
    let files = starter::write(&options.dir)?;
    let dir = options.dir.display();
    report::say(&format!(
        "Made a small Local Offer in {dir}: {files} files.\n\n  cd {dir}\n  localoffer build\n\nThen open public/en/index.html in a browser, and edit content/site.yaml to make it yours.\n"
    ));
    Ok(Outcome::Clean)
}
