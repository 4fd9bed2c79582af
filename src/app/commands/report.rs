//! `localoffer report`

use super::build::out_folder;
use crate::{
    app::{
        account::{Account, faces, trend::Earlier},
        accounting,
        cli::{Common, Format, Outcome},
        pipeline::{Counts, Run},
        report::{self, Ending, account as words, progress::Progress},
    },
    effects::{manifest::Manifest, source_file, write},
    words::error::Error,
};
use clap::Args;
use std::{
    path::{Path, PathBuf},
    time::Instant,
};

/// What `report` takes.
#[derive(Debug, Args)]
pub struct Options {
    #[command(flatten)]
    common: Common,
    /// The folder to write into, seen from --root. It holds nothing else.
    #[arg(long, default_value = "report")]
    out: PathBuf,
    /// The report.json of an earlier report, to say what has changed since.
    #[arg(long, value_name = "FILE")]
    against: Option<PathBuf>,
}

/// Writes the report on the site.
///
/// # Errors
/// When the tool could not go on.
pub fn run(options: &Options) -> Result<Outcome, Error> {
    let (common, started) = (&options.common, Instant::now());
    common.start_threads();
    let out = out_folder(&common.root, &options.out)?;
    only_reports(&out)?;
    let earlier = options.against.as_deref().map(earlier).transpose()?;
    let run = Run { root: &common.root, today: common.today()?, base_url: common.base_url.as_ref(), host: None, pseudo: false, notes: true, baseline: None };
    let progress = Progress::start(common.format);
    let (account, found) = match accounting::account(run, earlier.as_ref(), &|stage| progress.show(stage))? {
        Ok(account) => account,
        Err(unreadable) => {
            progress.finish();
            let ending = Ending { counts: Counts::default(), seconds: started.elapsed().as_secs_f64(), built: None, notes: false };
            report::print(&unreadable, common.format, &ending);
            return Ok(Outcome::Problems);
        }
    };
    put(&account, &out)?;
    progress.finish();
    match common.format {
        Format::Json => report::say(&faces::json(&account)),
        Format::Text | Format::Github | Format::Sarif => report::say(&words::text(&account, &out)),
    }
    Ok(if found.has_errors() { Outcome::Problems } else { Outcome::Clean })
}

/// The earlier report at `path`.
fn earlier(path: &Path) -> Result<Earlier, Error> {
    let none = || Error::setup(path, "there is no report here", "Give the report.json that an earlier `localoffer report` wrote");
    Earlier::read(&source_file::read(Path::new(""), &path.to_string_lossy())?.ok_or_else(none)?, path)
}

/// Refuses a folder in which localoffer made something else than a report: a site that was built there would be taken away.
fn only_reports(out: &Path) -> Result<(), Error> {
    let made = Manifest::read(out)?.unwrap_or_default();
    match made.files().find(|(path, _)| !faces::is_ours(path)) {
        None => Ok(()),
        Some(_) => Err(Error::setup(out, "this folder holds a site that localoffer built", "Choose another folder for the report with --out")),
    }
}

/// Writes the files of `account` into the folder `out`, whole and all together.
fn put(account: &Account, out: &Path) -> Result<(), Error> {
    let (paths, bytes): (Vec<String>, Vec<Vec<u8>>) = faces::files(account)?.into_iter().unzip();
    // Nothing is left to prove.
    let prove = || Ok::<(), std::convert::Infallible>(());
    let Ok(_) = write::write(out, &[&paths], |index| Ok(bytes[index].clone()), prove, write::Options::default(), &|_| ())?;
    Ok(())
}
