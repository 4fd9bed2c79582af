//! The command line.

use super::commands::{addresses, approvals, approve, build, check, explain, new, publish, readability, report, schema, translations, verify};
use crate::{
    model::web::WebAddress,
    words::{date::Date, error::Error},
};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::{
    ffi::OsString,
    path::{Path, PathBuf},
    process::ExitCode,
};

/// Builds and checks an accessible, multilingual SEND Local Offer.
#[derive(Debug, Parser)]
#[command(name = "localoffer", version, about, disable_help_subcommand = true)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Start a new site in the folder DIR.
    New(new::Options),
    /// Check the site and build it into a folder for any host.
    Build(build::Options),
    /// Check the site without building it.
    Check(check::Options),
    /// Explain a rule, with a wrong and a right sample.
    Explain(explain::Options),
    /// Measure how easy one text is to read, without a site.
    Readability(readability::Options),
    /// Publish the built site to a folder, S3, Azure or Google: only what changed, and nothing that was not built and verified.
    Publish(publish::Options),
    /// Write a report for the people who answer for the site: a page, its figures as data, and lists of what each owner is to check.
    Report(report::Options),
    /// Print the JSON Schema of a kind of file, for your editor.
    Schema(schema::Options),
    /// Follow every link of the built site, and ask addresses on other sites.
    Verify(verify::Options),
    /// See and record the addresses of the site, so that none of them ever dies.
    Addresses(addresses::Options),
    /// Record that a panel of parents approved a page, for the very words it shows now.
    Approve(approve::Options),
    /// See which approvals of parents still stand.
    Approvals(approvals::Options),
    /// See, exchange and record translations.
    Translations(translations::Options),
}

/// How problems are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    #[default]
    Text,
    /// One JSON object.
    Json,
    /// Notes on the changed lines of a pull request on GitHub.
    Github,
    /// SARIF 2.1.0, for code-scanning pages.
    Sarif,
}

/// What every command on a site takes.
#[derive(Debug, Args)]
pub struct Common {
    /// The folder of the site: the one that holds content/site.yaml.
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
    /// The day it is, like 2026-11-23 [default: SOURCE_DATE_EPOCH, else the day in London].
    #[arg(long, value_name = "DAY", value_parser = parse_date)]
    pub today: Option<Date>,
    /// The address the site will have, in place of `base_url` in content/site.yaml.
    #[arg(long, value_name = "URL", value_parser = parse_url)]
    pub base_url: Option<WebAddress>,
    /// How problems are printed.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// How many things to do at once [default: as many as the computer can].
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub jobs: Option<u16>,
}

/// Reads a day of the command line.
pub(super) fn parse_date(text: &str) -> Result<Date, String> {
    text.parse()
}

/// Reads an address of the command line.
pub(super) fn parse_url(text: &str) -> Result<WebAddress, String> {
    text.parse()
}

/// The day it is: the one `given`, else by `SOURCE_DATE_EPOCH` or the clock.
///
/// # Errors
/// When the clock or `SOURCE_DATE_EPOCH` is not a time.
pub fn today(given: Option<Date>, root: &Path) -> Result<Date, Error> {
    if let Some(today) = given {
        return Ok(today);
    }
    let seconds = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(text) if !text.trim().is_empty() => text.trim().parse().ok(),
        _ => std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).ok().and_then(|passed| i64::try_from(passed.as_secs()).ok()),
    };
    seconds.and_then(Date::in_london).ok_or_else(|| {
        Error::setup(root, "the day is not known: SOURCE_DATE_EPOCH or the clock is not a time", "Give the day with --today, like --today 2026-11-23")
    })
}

/// The second it is since 1970, by the clock alone.
pub(super) fn now() -> i64 {
    let passed = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    passed.ok().and_then(|passed| i64::try_from(passed.as_secs()).ok()).unwrap_or(0)
}

impl Common {
    /// The day it is.
    ///
    /// # Errors
    /// When the clock or `SOURCE_DATE_EPOCH` is not a time.
    pub fn today(&self) -> Result<Date, Error> {
        today(self.today, &self.root)
    }

    /// Sets how many threads there are. It can be set once in a process; later calls change nothing.
    pub fn start_threads(&self) {
        let threads = rayon::ThreadPoolBuilder::new().num_threads(self.jobs.map_or(0, usize::from));
        // A second call fails, which leaves the threads of the first: nothing to do about it.
        let _ = threads.build_global();
    }
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing stops the site.
    Clean,
    /// Something does.
    Problems,
}

/// Runs the command in `arguments` and returns the exit status: 0 clean, 1 problems found, 2 could not run.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(error) => {
            // Nothing can be done when even the terminal is gone.
            let _ = error.print();
            return if error.use_stderr() { ExitCode::from(2) } else { ExitCode::SUCCESS };
        }
    };
    let outcome = match cli.command {
        Command::New(options) => new::run(&options),
        Command::Build(options) => build::run(&options),
        Command::Check(options) => check::run(&options),
        Command::Explain(options) => explain::run(&options),
        Command::Readability(options) => readability::run(&options),
        Command::Publish(options) => publish::run(&options),
        Command::Report(options) => report::run(&options),
        Command::Schema(options) => schema::run(&options),
        Command::Verify(options) => verify::run(&options),
        Command::Addresses(options) => addresses::run(&options),
        Command::Approve(options) => approve::run(&options),
        Command::Approvals(options) => approvals::run(&options),
        Command::Translations(options) => translations::run(&options),
    };
    match outcome {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Problems) => ExitCode::from(1),
        Err(error) => {
            super::report::trouble(&error);
            ExitCode::from(2)
        }
    }
}
