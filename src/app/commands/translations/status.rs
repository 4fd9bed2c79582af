//! `localoffer translations status`

use super::{
    desk::{Desk, Place},
    page,
};
use crate::{
    app::{
        account::languages::{Language, per_cent},
        cli::Outcome,
        report,
    },
    model::{freshness::Tally, units::units},
    words::error::Error,
};
use clap::{Args, ValueEnum};
use serde_json::json;
use std::fmt::Write;

/// What `status` takes.
#[derive(Debug, Args)]
pub struct Options {
    /// The language [default: all].
    #[arg(default_value = "all")]
    lang: String,
    /// How it is printed.
    #[arg(long, value_enum, default_value_t)]
    format: StatusFormat,
    #[command(flatten)]
    place: Place,
}

/// How the status is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum StatusFormat {
    /// A table.
    #[default]
    Text,
    /// One JSON object.
    Json,
    /// A page of its own, to show or send.
    Html,
}

/// Prints how every language stands.
///
/// # Errors
/// When the site cannot be read, or has no such language.
pub fn run(options: &Options) -> Result<Outcome, Error> {
    let desk = Desk::open(&options.place)?;
    let units = units(&desk.site);
    let rows: Vec<Language> = desk.languages(&options.lang)?.into_iter().map(|language| Language::of(&desk.site, &units, language)).collect();
    let printed = match options.format {
        StatusFormat::Text => table(&rows),
        StatusFormat::Json => format!("{}\n", json!({ "languages": rows })),
        StatusFormat::Html => page::render(&desk, &rows),
    };
    report::say(&printed);
    Ok(Outcome::Clean)
}

fn table(rows: &[Language]) -> String {
    let mut out = String::new();
    // Writing to a String cannot fail.
    let _ = writeln!(out, "{:<10} {:>9} {:<9} {:>6}  {}", "", "interface", "", "words", Tally::KINDS.map(|kind| format!("{kind:>9}")).concat());
    let _ = writeln!(out, "{:<10} {:>9} {:<9} {:>6}", "language", "messages", "state", "done");
    for row in rows {
        let (done, whole) = row.done();
        let words = row.tally.words.map(|count| format!("{count:>9}")).concat();
        let units = row.tally.units.map(|count| format!("{count:>9}")).concat();
        let interface = format!("{}/{}", row.interface.0, row.interface.1);
        let _ = writeln!(out, "{:<10} {interface:>9} {:<9} {:>5}%  {words}  words", row.lang, row.state, per_cent(done, whole));
        let _ = writeln!(out, "{:<38}{units}  units", "");
    }
    let stale: usize = rows.iter().map(|row| row.tally.units[3]).sum();
    if stale > 0 {
        let _ = writeln!(out, "\nOlder than their source:");
        for row in rows.iter().filter(|row| !row.stale.is_empty()) {
            let shown: Vec<String> = row.stale.iter().take(4).map(|(record, units)| format!("{record} ({units})")).collect();
            let more = if row.stale.len() > shown.len() { format!(" and {} more records", row.stale.len() - shown.len()) } else { String::new() };
            let _ = writeln!(out, "  {:<10} {}{more}", row.lang, shown.join(", "));
        }
        let _ = writeln!(out, "See what changed with `localoffer translations show LANG`.");
    }
    if rows.iter().any(|row| row.tally.units[2] > 0) {
        let _ = writeln!(out, "\nNew translations are not recorded yet: when they are right, run `localoffer translations accept LANG`.");
    }
    out
}
