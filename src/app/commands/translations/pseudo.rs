//! `localoffer translations pseudo`

use crate::{
    app::{
        cli::{Common, Outcome},
        commands::build,
        pipeline::{self, Run},
        report::{self, Ending, progress::Progress},
    },
    effects::write,
    words::error::Error,
};
use clap::Args;
use std::{path::PathBuf, time::Instant};

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
    let common = &options.common;
    let started = Instant::now();
    common.start_threads();
    let run = Run { root: &common.root, today: common.today()?, base_url: common.base_url.as_ref(), pseudo: true };
    let out = build::out_folder(&common.root, &options.out)?;
    let progress = Progress::start(common.format);
    let (report, counts) = pipeline::build(run, &out, write::Options { keep_unknown: false }, &|stage| progress.show(stage))?;
    progress.finish();
    report::print(&report, common.format, &Ending { counts, seconds: started.elapsed().as_secs_f64(), built: Some(&out) });
    Ok(if report.has_errors() { Outcome::Problems } else { Outcome::Clean })
}
