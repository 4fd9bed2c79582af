//! `localoffer publish`

use super::build::out_folder;
use crate::{
    app::{
        cli::{self, Outcome},
        ledger,
        pipeline::Run,
        report::{self, progress::Progress, publishing},
        verifying::{self, Ready},
    },
    effects::publish::{self, Prepared, journal, store::Look, target::Target, wish::Wish},
    model::web::WebAddress,
    plan::plan,
    words::{date::Date, error::Error},
};
use clap::{Args, ValueEnum};
use std::path::{Path, PathBuf};

/// Where and how to publish.
const AFTER: &str = "\
TARGET is one of
  DIR                    a folder, of a disk or a network drive, seen from where you are
  s3://BUCKET/PATH       Amazon S3, and stores that speak like it and refuse to make a file twice
  az://CONTAINER/PATH    Azure Blob Storage; the container of a static website is $web
  gs://BUCKET/PATH       Google Cloud Storage; this one has not been tried, because nothing can stand in for it in tests

Keys come from the environment only, and are never shown:
  S3      AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_SESSION_TOKEN), or a role of the machine; AWS_REGION; AWS_ENDPOINT for other stores
  Azure   AZURE_STORAGE_ACCOUNT_NAME, with AZURE_STORAGE_ACCOUNT_KEY or AZURE_STORAGE_SAS_KEY,
          or AZURE_STORAGE_CLIENT_ID, AZURE_STORAGE_CLIENT_SECRET and AZURE_STORAGE_TENANT_ID
  Google  GOOGLE_SERVICE_ACCOUNT (the path of its file), or GOOGLE_APPLICATION_CREDENTIALS

What localoffer keeps of the site on the target is in its folder _localoffer: names, digests, and the bytes of the last five releases. What has been
sent is also written down in .localoffer/ of the site's folder, so that after a cut the next run goes on from there; it is no loss to delete it.";

/// What `publish` takes.
#[derive(Debug, Args)]
#[command(after_help = AFTER)]
pub struct Options {
    /// Where to publish: a folder, or a place in a bucket.
    target: String,
    /// The folder of the site: the one that holds content/site.yaml.
    #[arg(long, default_value = ".")]
    root: PathBuf,
    /// The folder that was built into, seen from --root.
    #[arg(long, default_value = "public")]
    out: PathBuf,
    /// The day it is, like 2026-11-23 [default: SOURCE_DATE_EPOCH, else the day in London].
    #[arg(long, value_name = "DAY", value_parser = cli::parse_date)]
    today: Option<Date>,
    /// The address the site was built for, in place of `base_url` in content/site.yaml.
    #[arg(long, value_name = "URL", value_parser = cli::parse_url)]
    base_url: Option<WebAddress>,
    /// Show what would be done, and do nothing.
    #[arg(long)]
    dry_run: bool,
    /// Make an earlier release live again: the one before, or the one with this ID. It needs no build.
    #[arg(long, value_name = "ID", num_args = 0..=1, default_missing_value = "")]
    rollback: Option<String>,
    /// List the releases that can be rolled back to, and do nothing.
    #[arg(long, conflicts_with_all = ["rollback", "dry_run"])]
    releases: bool,
    /// Let N files of the live site go, when it is more than 50 and more than a tenth.
    #[arg(long, value_name = "N")]
    allow_deletions: Option<usize>,
    /// Write over files that are there and that localoffer did not put there.
    #[arg(long)]
    overwrite: bool,
    /// How the plan and the outcome are printed.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// How the plan and the outcome are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    #[default]
    Text,
    /// One JSON object.
    Json,
}

/// The target that somebody wrote. What is wrong is told without their words, which may hold a key.
fn target(text: &str) -> Result<Target, Error> {
    let help = "Write a folder, or a place in a bucket; `localoffer publish --help` shows how.";
    text.parse().map_err(|why: String| Error::setup(Path::new("TARGET"), why, help))
}

/// Publishes the site, or shows what publishing it would do.
///
/// # Errors
/// When the tool could not go on.
pub fn run(options: &Options) -> Result<Outcome, Error> {
    let (target, out) = (target(&options.target)?, out_folder(&options.root, &options.out)?);
    if let Target::Folder(folder) = &target {
        apart(folder, &options.root, &out, options.rollback.is_none() && !options.releases)?;
    }
    let (here, choices) = (Path::new(""), choices(options, &target));
    if options.releases {
        let look = target.look(here)?;
        publishing::releases(options.format, &look.name(), &publish::standing(&*look)?);
        return Ok(Outcome::Clean);
    }
    let run = Run {
        root: &options.root,
        today: cli::today(options.today, &options.root)?,
        base_url: options.base_url.as_ref(),
        host: None,
        pseudo: false,
        notes: false,
        baseline: None,
    };
    let ready = match options.rollback {
        Some(_) => None,
        None => match verifying::ready(run, &out)? {
            Ok(ready) => Some(ready),
            Err(report) => {
                report::say_problems(&report, || "Nothing was published: put the errors right, then build and publish again.\n".to_owned());
                return Ok(Outcome::Problems);
            }
        },
    };
    if options.dry_run {
        let look = target.look(here)?;
        let prepared = prepare(options, &choices, ready.as_ref(), &*look)?;
        publishing::plan(options.format, &look.name(), &prepared, true);
        publish::allow(&*look, &prepared, &choices)?;
        return Ok(Outcome::Clean);
    }
    let store = target.change(here)?;
    let prepared = prepare(options, &choices, ready.as_ref(), &*store)?;
    let done = if prepared.is_done() {
        None
    } else {
        publish::allow(&*store, &prepared, &choices)?;
        publishing::plan(options.format, &store.name(), &prepared, false);
        let progress = Progress::visible(options.format == Format::Text);
        let done = publish::carry_out(&*store, &prepared, cli::now(), &|step| progress.publishing(step));
        progress.finish();
        Some(done?)
    };
    publishing::done(options.format, &store.name(), &prepared, done);
    if let Some(ready) = &ready {
        publishing::recorded(options.format, ledger::record(run.root, &ready.site, &plan(&ready.site, run.base_url).output, run.today));
    }
    Ok(Outcome::Clean)
}

/// The plan: for the build that is `ready`, or for an earlier release.
fn prepare<'a>(options: &Options, choices: &publish::Options, ready: Option<&Ready>, look: &'a dyn Look) -> Result<Prepared<'a>, Error> {
    let standing = publish::standing(look)?;
    let wish = match ready {
        Some(ready) => Wish::built(&ready.verified)?,
        None => Wish::earlier(look, &standing, options.rollback.as_deref().filter(|id| !id.is_empty()))?,
    };
    Ok(publish::prepare(look, wish, standing, choices))
}

fn choices(options: &Options, target: &Target) -> publish::Options {
    publish::Options {
        overwrite: options.overwrite,
        allow_deletions: options.allow_deletions,
        journal: Some(journal::place(&options.root, &target.to_string())),
    }
}

/// Refuses a `folder` to publish to that is part of what the site of `root` is made from, or of the build in `out` when that is what is `sent`.
fn apart(folder: &Path, root: &Path, out: &Path, sent: bool) -> Result<(), Error> {
    let whole = |path: &Path| publish::resolved(path).unwrap_or_else(|_| path.to_owned());
    let (target, out) = (whole(folder), whole(out));
    let help = "Choose a folder outside the site, for example that of the web server.";
    for name in ["content", "locales", "themes"] {
        if target.starts_with(whole(&root.join(name))) {
            return Err(Error::setup(folder, format!("this folder is inside {name}/, which holds what the site is made from"), help));
        }
    }
    if sent && (target.starts_with(&out) || out.starts_with(&target)) {
        return Err(Error::setup(folder, "this is the folder that the site is built into, or the one is inside the other", help));
    }
    Ok(())
}
