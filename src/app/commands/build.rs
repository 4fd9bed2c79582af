//! `localoffer build`

use super::baseline;
use crate::{
    app::{
        cli::{Common, Outcome},
        pipeline::{self, Run},
        report::{self, Ending, progress::Progress},
    },
    check::baseline::Baseline,
    effects::write,
    model::host::Host,
    words::error::Error,
};
use clap::Args;
use std::{
    path::{Path, PathBuf},
    time::Instant,
};

/// What `build` takes.
#[derive(Debug, Args)]
pub struct Options {
    #[command(flatten)]
    common: Common,
    /// The folder to build into, seen from --root.
    #[arg(long, default_value = "public")]
    out: PathBuf,
    /// Build into a folder that holds files localoffer did not make, and leave those alone.
    #[arg(long)]
    keep_unknown: bool,
    /// Make what this host needs too, in place of `host` in content/site.yaml.
    #[arg(long, value_name = "NAME")]
    host: Option<Host>,
    /// Build although the problems in FILE are there; `check --baseline FILE` makes it.
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
}

/// Whether `path` is `folder` or lies in it, as they are written.
fn inside(path: &Path, folder: &Path) -> bool {
    match (std::path::absolute(path), std::path::absolute(folder)) {
        (Ok(path), Ok(folder)) => path.starts_with(folder),
        _ => false,
    }
}

/// The folder to build into: `out`, seen from `root`. It may not lie inside what the site is made from.
///
/// # Errors
/// When it does.
pub(super) fn out_folder(root: &Path, out: &Path) -> Result<PathBuf, Error> {
    let out = if out.is_absolute() { out.to_owned() } else { root.join(out) };
    for folder in ["content", "locales", "themes"] {
        if inside(&out, &root.join(folder)) {
            return Err(Error::setup(
                &out,
                format!("this folder is inside {folder}/, which holds what the site is made from"),
                "Choose another folder with --out",
            ));
        }
    }
    Ok(out)
}

/// Builds the site.
///
/// # Errors
/// When the tool could not go on.
pub fn run(options: &Options) -> Result<Outcome, Error> {
    let known = options.baseline.as_deref().map(known).transpose()?;
    into(
        &options.common,
        &options.out,
        write::Options { keep_unknown: options.keep_unknown },
        Extra { pseudo: false, baseline: known.as_ref(), host: options.host },
    )
}

fn known(path: &Path) -> Result<Baseline, Error> {
    let missing = || Error::setup(path, "there is no baseline here", "Make it first with `localoffer check --baseline FILE`");
    baseline::read(path)?.ok_or_else(missing)
}

/// What a build may have beside its folders.
#[derive(Clone, Copy, Default)]
pub(in crate::app) struct Extra<'a> {
    /// The two pseudo languages.
    pub pseudo: bool,
    /// Problems that stop nothing.
    pub baseline: Option<&'a Baseline>,
    /// The host, in place of the site's own.
    pub host: Option<Host>,
}

/// Builds the site into the folder `out`, and says how it went.
///
/// # Errors
/// When the tool could not go on.
pub(in crate::app) fn into(common: &Common, out: &Path, options: write::Options, extra: Extra<'_>) -> Result<Outcome, Error> {
    let started = Instant::now();
    common.start_threads();
    let run = Run {
        root: &common.root,
        today: common.today()?,
        base_url: common.base_url.as_ref(),
        host: extra.host,
        pseudo: extra.pseudo,
        notes: false,
        baseline: extra.baseline,
    };
    let out = out_folder(&common.root, out)?;
    let progress = Progress::start(common.format);
    let (report, counts) = pipeline::build(run, &out, options, &|stage| progress.show(stage))?;
    progress.finish();
    let ending = Ending { counts, seconds: started.elapsed().as_secs_f64(), built: Some(&out), notes: false };
    report::print(&report, common.format, &ending);
    Ok(if report.has_errors() { Outcome::Problems } else { Outcome::Clean })
}
