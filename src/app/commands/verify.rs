//! `localoffer verify`

use super::build::out_folder;
use crate::{
    app::{
        cli::{Common, Outcome},
        pipeline::Run,
        report::{progress::Progress, verification},
        verifying::{self, Asking},
    },
    words::error::Error,
};
use clap::Args;
use std::{path::PathBuf, time::Instant};

/// What `verify` takes.
#[derive(Debug, Args)]
pub struct Options {
    #[command(flatten)]
    common: Common,
    /// The folder that the site was built into, seen from --root.
    #[arg(long, default_value = "public")]
    out: PathBuf,
    /// Ask nobody: go by what content/links.tsv remembers.
    #[arg(long, conflicts_with_all = ["all", "fix"])]
    offline: bool,
    /// Ask also the addresses that worked a few days ago.
    #[arg(long)]
    all: bool,
    /// Write new addresses in place of those that have moved for good.
    #[arg(long)]
    fix: bool,
}

/// Follows every link of the built site, and asks addresses on other sites.
///
/// # Errors
/// When the tool could not go on.
pub fn run(options: &Options) -> Result<Outcome, Error> {
    let started = Instant::now();
    let common = &options.common;
    common.start_threads();
    let run = Run { root: &common.root, today: common.today()?, base_url: common.base_url.as_ref(), host: None, pseudo: false, notes: false, baseline: None };
    let asking = Asking { offline: options.offline, all: options.all, fix: options.fix };
    let progress = Progress::start(common.format);
    let verification = verifying::verify(run, &out_folder(&common.root, &options.out)?, asking, &|stage| progress.show(stage))?;
    progress.finish();
    verification::print(&verification, common.format, options.offline, started.elapsed().as_secs_f64());
    Ok(if verification.report.has_errors() { Outcome::Problems } else { Outcome::Clean })
}
