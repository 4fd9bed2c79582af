//! `localoffer check`

use crate::{
    app::{
        cli::{Common, Outcome},
        pipeline::{self, Counts, Run},
        report::{self, Ending, progress::Progress},
    },
    words::error::Error,
};
use clap::Args;
use std::time::Instant;

/// What `check` takes.
#[derive(Debug, Args)]
pub struct Options {
    #[command(flatten)]
    common: Common,
}

/// Checks the site without building it.
///
/// # Errors
/// When the tool could not go on.
pub fn run(options: &Options) -> Result<Outcome, Error> {
    let common = &options.common;
    let started = Instant::now();
    common.start_threads();
    let run = Run { root: &common.root, today: common.today()?, base_url: common.base_url.as_ref(), pseudo: false };
    let progress = Progress::start(common.format);
    let checked = pipeline::check_site(run, &|stage| progress.show(stage))?;
    progress.finish();
    let (report, pages) = match checked {
        Ok((checked, _)) => {
            let pages = checked.plan().pages.len();
            (checked.into_report(), pages)
        }
        Err(report) => (report, 0),
    };
    report::print(&report, common.format, &Ending { counts: Counts { pages, ..Counts::default() }, seconds: started.elapsed().as_secs_f64(), built: None });
    Ok(if report.has_errors() { Outcome::Problems } else { Outcome::Clean })
}
