//! `localoffer translations pseudo`

use crate::{
    app::{
        cli::{Common, Outcome},
        commands::build,
    },
    effects::write,
    words::error::Error,
};
use clap::Args;
use std::path::PathBuf;

/// What `pseudo` takes.
#[derive(Debug, Args)]
pub struct Options {
    #[command(flatten)]
    common: Common,
    /// The folder to build into, seen from --root.
    #[arg(long, default_value = "pseudo")]
    out: PathBuf,
}

/// Builds the site with two more languages: en-XA, whose words are longer and accented, and en-XB, which runs from right to left. Words on their pages that are
/// not marked come from no message, and are errors.
///
/// # Errors
/// When the tool could not go on.
pub fn run(options: &Options) -> Result<Outcome, Error> {
    build::into(&options.common, &options.out, write::Options { keep_unknown: false }, build::Extra { pseudo: true, ..build::Extra::default() })
}
