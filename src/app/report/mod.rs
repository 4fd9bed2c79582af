//! One report, many faces. Everything the tool says to people or programs leaves here.

pub mod account;
mod github;
mod json;
pub mod progress;
pub mod publishing;
pub mod reading;
mod sarif;
mod text;
pub mod verification;
mod visible;

use super::{cli::Format, pipeline::Counts};
use crate::{check::report::Report, words::error::Error};
use std::{io::Write, path::Path};

/// What a report ends with.
#[derive(Debug)]
pub struct Ending<'a> {
    /// What was made.
    pub counts: Counts,
    /// How long it took.
    pub seconds: f64,
    /// The folder that was built into; `None` for a check.
    pub built: Option<&'a Path>,
    /// Whether a person wants to see notes too.
    pub notes: bool,
}

/// Prints `report` and how the run ended.
pub fn print(report: &Report, format: Format, ending: &Ending<'_>) {
    match format {
        Format::Text => text::print(report, ending),
        Format::Json => say(&json::render(report, ending)),
        Format::Github => say(&github::render(report, ending)),
        Format::Sarif => say(&sarif::render(report)),
    }
}

/// Prints `text` as it is. A pipe that was closed is no error: the reader had enough.
pub fn say(text: &str) {
    let mut out = anstream::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// Prints every problem of `report`, notes too, and then what `rest` says.
pub fn say_problems(report: &Report, rest: impl FnOnce() -> String) {
    text::problems(report, true);
    say(&rest());
}

/// Prints what stopped the tool.
pub fn trouble(error: &Error) {
    let mut out = anstream::stderr().lock();
    let style = text::style(crate::words::diagnostic::Level::Error);
    let _ = writeln!(out, "{style}error{style:#}: {}", visible::lines(&error.to_string()));
}

/// Words from files, safe for a terminal, with their lines.
pub fn visible_lines(text: &str) -> String {
    visible::lines(text)
}
