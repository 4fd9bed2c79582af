//! `localoffer readability`

use crate::{
    app::{
        cli::Outcome,
        report::{self, reading},
    },
    check::reading::alone::measure,
    read::file,
    words::{audience::Audience, error::Error, lang::Lang},
};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// What `readability` takes.
#[derive(Debug, Args)]
pub struct Options {
    /// A markdown or text file; `-` is what is piped in.
    #[arg(default_value = "-")]
    path: PathBuf,
    /// The language it is written in.
    #[arg(long, default_value = "en", value_parser = Lang::parse)]
    language: Lang,
    /// Who it is written for.
    #[arg(long = "for", value_enum, default_value_t)]
    readers: Readers,
    /// How the answer is printed.
    #[arg(long, value_enum, default_value_t)]
    format: Form,
}

/// Who a text is for.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Readers {
    /// Everybody.
    #[default]
    Guidance,
    /// People who look for a service.
    Service,
    /// People who use easy read.
    EasyRead,
}

/// How the answer is printed.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Form {
    /// For people.
    #[default]
    Text,
    /// One JSON object.
    Json,
}

/// Measures one text.
///
/// # Errors
/// When it cannot be read.
pub fn run(options: &Options) -> Result<Outcome, Error> {
    let audience = match options.readers {
        _ if options.language.is_easy_read() => Audience::EasyRead,
        Readers::Guidance => Audience::Guidance,
        Readers::Service => Audience::Service,
        Readers::EasyRead => Audience::EasyRead,
    };
    let measured = measure(file::alone(&options.path)?, &options.language, audience);
    match options.format {
        Form::Text => report::say_problems(&measured.report, || reading::text(&measured)),
        Form::Json => report::say(&reading::json(&measured, &options.language, audience)),
    }
    Ok(if measured.report.has_errors() { Outcome::Problems } else { Outcome::Clean })
}
