//! `localoffer addresses`

use crate::{
    app::{
        cli::{Outcome, parse_date, today},
        ledger,
        pipeline::read_site,
        report,
    },
    check::addresses::{gone, not_recorded},
    model::{ledger::AddressKind, site::Site},
    plan::{Plan, plan},
    words::{date::Date, error::Error},
};
use clap::{Args, Subcommand};
use std::{fmt::Write, path::PathBuf};

/// What `addresses` takes.
#[derive(Debug, Args)]
pub struct Options {
    #[command(subcommand)]
    command: Option<Command>,
    /// End with 1 when an address is not recorded yet.
    #[arg(long)]
    check: bool,
    /// The folder of the site: the one that holds content/site.yaml.
    #[arg(long, default_value = ".", global = true)]
    root: PathBuf,
    /// The day it is, like 2026-11-23 [default: SOURCE_DATE_EPOCH, else the day in London].
    #[arg(long, value_name = "DAY", value_parser = parse_date, global = true)]
    today: Option<Date>,
}

#[derive(Clone, Copy, Debug, Subcommand)]
enum Command {
    /// Add every address of the site as it is now to content/addresses.tsv. From then on, none of them may die.
    Record,
}

/// How many addresses are shown of a list.
const SHOWN: usize = 20;

/// Shows or records the addresses of the site.
///
/// # Errors
/// When there is no site, or the ledger cannot be read or written.
pub fn run(options: &Options) -> Result<Outcome, Error> {
    let site = read_site(&options.root)?;
    let plan = plan(&site, None).output;
    if let Some(Command::Record) = options.command {
        let new = ledger::record(&options.root, &site, &plan, today(options.today, &options.root)?)?;
        report::say(&match new {
            0 => "Every address of the site is recorded already.\n".to_owned(),
            1 => "1 address recorded in content/addresses.tsv. Keep the file with the site.\n".to_owned(),
            new => format!("{new} addresses recorded in content/addresses.tsv. Keep the file with the site.\n"),
        });
        return Ok(Outcome::Clean);
    }
    let new = not_recorded(&site, &plan);
    report::say(&report::visible_lines(&table(&site, &plan, &new.iter().map(|(kind, address, _)| (*kind, address.as_str())).collect::<Vec<_>>())));
    Ok(if options.check && !new.is_empty() { Outcome::Problems } else { Outcome::Clean })
}

/// What is recorded, what would be added and what is gone.
fn table(site: &Site, plan: &Plan, new: &[(AddressKind, &str)]) -> String {
    let gone = gone(site, plan);
    let mut out = format!("{:<20} {:>9} {:>9} {:>9}\n", "", "recorded", "new", "gone");
    let of = |kind: AddressKind, list: &[(AddressKind, &str)]| list.iter().filter(|(other, _)| *other == kind).count();
    let lost: Vec<(AddressKind, &str)> = gone.iter().map(|(kind, address, _)| (*kind, *address)).collect();
    for kind in AddressKind::ALL.into_iter().filter(|kind| *kind != AddressKind::Style) {
        let counts = (site.ledger.value.of(kind).count(), of(kind, new), of(kind, &lost));
        // Writing to a String cannot fail.
        let _ = writeln!(out, "{:<20} {:>9} {:>9} {:>9}", kind.many(), counts.0, counts.1, counts.2);
    }
    list(&mut out, "Not recorded yet; `localoffer addresses record` adds them:", new);
    list(&mut out, "Gone; `localoffer check` says what to do:", &lost);
    if new.is_empty() && lost.is_empty() {
        out.push_str("\nEvery address of the site is recorded, and none is gone.\n");
    }
    out
}

fn list(out: &mut String, heading: &str, addresses: &[(AddressKind, &str)]) {
    if addresses.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n{heading}");
    for (kind, address) in addresses.iter().take(SHOWN) {
        let _ = writeln!(out, "  {:<9} {address}", kind.name());
    }
    if let Some(more) = addresses.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        let _ = writeln!(out, "  and {more} more");
    }
}
