//! `localoffer translations status`

use super::{
    desk::{Desk, Place},
    page,
};
use crate::{
    app::{cli::Outcome, report},
    model::{
        freshness::{Tally, pieces},
        units::units,
    },
    words::{error::Error, lang::LangIndex},
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

/// How one language stands.
pub(super) struct Row {
    /// Its tag.
    pub(super) lang: String,
    /// Its own name.
    pub(super) name: String,
    /// The direction its name is written in.
    pub(super) direction: &'static str,
    /// Interface messages that are there, of how many.
    pub(super) interface: (usize, usize),
    /// What its interface files say of themselves.
    pub(super) state: String,
    /// The words of records and guides.
    pub(super) tally: Tally,
    /// Records with a stale translation, each with how many units are stale.
    pub(super) stale: Vec<(String, usize)>,
}

/// Prints how every language stands.
///
/// # Errors
/// When the site cannot be read, or has no such language.
pub fn run(options: &Options) -> Result<Outcome, Error> {
    let desk = Desk::open(&options.place)?;
    let rows: Vec<Row> = desk.languages(&options.lang)?.into_iter().map(|language| row(&desk, language)).collect();
    let printed = match options.format {
        StatusFormat::Text => table(&rows),
        StatusFormat::Json => format!("{}\n", json!({ "languages": rows.iter().map(object).collect::<Vec<_>>() })),
        StatusFormat::Html => page::render(&desk, &rows),
    };
    report::say(&printed);
    Ok(Outcome::Clean)
}

fn row(desk: &Desk<'_>, language: LangIndex) -> Row {
    let (edition, source) = (desk.site.edition(language), desk.site.edition(LangIndex::SOURCE));
    let mut tally = Tally::default();
    let mut stale = Vec::new();
    for unit in units(&desk.site) {
        let before = tally.units[3];
        pieces(&desk.site, &unit, language).iter().for_each(|piece| tally.count(piece));
        if tally.units[3] > before {
            stale.push((unit.record, tally.units[3] - before));
        }
    }
    let all = || source.messages.by_name.keys().filter(|name| !name.starts_with('-'));
    // An easy-read edition needs only what it says more simply; the rest it shares with its language.
    let there = if edition.lang.is_easy_read() { all().count() } else { all().filter(|name| edition.messages.by_name.contains_key(*name)).count() };
    Row {
        lang: edition.lang.to_string(),
        name: edition.name.to_string(),
        direction: edition.lang.direction().html(),
        interface: (there, all().count()),
        state: edition.messages.state.as_deref().unwrap_or("-").split('.').next().unwrap_or_default().to_owned(),
        tally,
        stale,
    }
}

fn object(row: &Row) -> serde_json::Value {
    let counts =
        |counts: &[usize; 6]| Tally::KINDS.iter().zip(counts).map(|(kind, count)| ((*kind).to_owned(), json!(count))).collect::<serde_json::Map<_, _>>();
    json!({
        "lang": row.lang,
        "name": row.name,
        "interface": { "translated": row.interface.0, "messages": row.interface.1, "state": row.state },
        "units": counts(&row.tally.units),
        "words": counts(&row.tally.words),
        "stale": row.stale.iter().map(|(record, units)| json!({ "record": record, "units": units })).collect::<Vec<_>>(),
    })
}

/// A share in whole per cent, never 100 while something is left.
pub(super) fn per_cent(part: usize, whole: usize) -> usize {
    (part * 100).checked_div(whole).unwrap_or(100)
}

fn table(rows: &[Row]) -> String {
    let mut out = String::new();
    // Writing to a String cannot fail.
    let _ = writeln!(out, "{:<10} {:>9} {:<9} {:>6}  {}", "", "interface", "", "words", Tally::KINDS.map(|kind| format!("{kind:>9}")).concat());
    let _ = writeln!(out, "{:<10} {:>9} {:<9} {:>6}", "language", "messages", "state", "done");
    for row in rows {
        let whole: usize = row.tally.words.iter().sum();
        let done = row.tally.words[..3].iter().sum();
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
