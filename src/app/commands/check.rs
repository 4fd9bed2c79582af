//! `localoffer check`

use super::baseline;
use crate::{
    app::{
        cli::{Common, Outcome},
        pipeline::{self, Counts, Run},
        report::{self, Ending, progress::Progress},
    },
    check::baseline::Baseline,
    words::error::Error,
};
use clap::Args;
use std::{path::PathBuf, time::Instant};

/// What `check` takes.
#[derive(Debug, Args)]
pub struct Options {
    #[command(flatten)]
    common: Common,
    /// Show notes too: what to think of when you change these words anyway.
    #[arg(long)]
    notes: bool,
    /// Stop only for new problems: those of today are kept in FILE, which is made if it is not there and gets shorter as problems are put right.
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
}

/// Checks the site without building it.
///
/// # Errors
/// When the tool could not go on.
pub fn run(options: &Options) -> Result<Outcome, Error> {
    let common = &options.common;
    let started = Instant::now();
    common.start_threads();
    let known = options.baseline.as_deref().map(baseline::read).transpose()?.flatten();
    let run = Run {
        root: &common.root,
        today: common.today()?,
        base_url: common.base_url.as_ref(),
        host: None,
        pseudo: false,
        notes: options.notes,
        baseline: known.as_ref(),
    };
    let progress = Progress::start(common.format);
    let checked = pipeline::check_site(run, &|stage| progress.show(stage))?;
    progress.finish();
    let (mut report, pages) = match checked {
        Ok((checked, _)) => {
            let pages = checked.plan().pages.len();
            (checked.into_report(), pages)
        }
        Err(report) => (report, 0),
    };
    if let Some(path) = options.baseline.as_ref().filter(|_| Baseline::is_whole(&report)) {
        let kept = baseline::keep(path, known.as_ref(), &report)?;
        if known.is_none() {
            report = kept.taken_out(report);
        }
    }
    let ending = Ending { counts: Counts { pages, ..Counts::default() }, seconds: started.elapsed().as_secs_f64(), built: None, notes: options.notes };
    report::print(&report, common.format, &ending);
    Ok(if report.has_errors() { Outcome::Problems } else { Outcome::Clean })
}
