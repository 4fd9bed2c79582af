//! `localoffer translations`: everything a translator, and whoever looks after translations, does.

mod accept;
pub(in crate::app) mod desk;
mod export;
mod fmt;
mod import;
mod page;
mod pseudo;
mod rename;
mod show;
mod status;

use crate::{app::cli::Outcome, words::error::Error};
use clap::{Args, Subcommand};

/// What `translations` takes.
#[derive(Debug, Args)]
pub struct Options {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Show how much of each language is translated, and how much of that is still right.
    Status(status::Options),
    /// Show source and translation side by side, with what changed in the source since.
    Show(show::Options),
    /// Write the words of a language to a file for translators' tools.
    Export(export::Options),
    /// Take the words of a language from such a file.
    Import(import::Options),
    /// Record that translations say what their sources say now.
    Accept(accept::Options),
    /// Put locale files in the order of the source, with its comments.
    Fmt(fmt::Options),
    /// Rename an interface message in every language and template.
    Rename(rename::Options),
    /// Build the site in two invented languages that show what cannot be translated.
    Pseudo(pseudo::Options),
}

/// Runs the command.
///
/// # Errors
/// When the tool could not go on.
pub fn run(options: &Options) -> Result<Outcome, Error> {
    match &options.command {
        Command::Status(options) => status::run(options),
        Command::Show(options) => show::run(options),
        Command::Export(options) => export::run(options),
        Command::Import(options) => import::run(options),
        Command::Accept(options) => accept::run(options),
        Command::Fmt(options) => fmt::run(options),
        Command::Rename(options) => rename::run(options),
        Command::Pseudo(options) => pseudo::run(options),
    }
}
