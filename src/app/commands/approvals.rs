//! `localoffer approvals`

use crate::{
    app::{cli::Outcome, pipeline::read_site, report},
    model::{
        approved::{ApprovalStanding, Standing, standings},
        site::Site,
    },
    words::error::Error,
};
use clap::{Args, Subcommand, ValueEnum};
use serde_json::json;
use std::{fmt::Write, path::PathBuf};

/// What `approvals` takes.
#[derive(Debug, Args)]
pub struct Options {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Show every approval, whether its words still stand, and what to do next.
    Status(Status),
}

/// What `status` takes.
#[derive(Debug, Args)]
struct Status {
    /// How it is printed.
    #[arg(long, value_enum, default_value_t)]
    format: StatusFormat,
    /// The folder of the site: the one that holds content/site.yaml.
    #[arg(long, default_value = ".")]
    root: PathBuf,
}

/// How the status is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum StatusFormat {
    /// A table of the newest votes.
    #[default]
    Text,
    /// One JSON object, with older votes too.
    Json,
}

/// Shows how every approval stands.
///
/// # Errors
/// When there is no site that can be read.
pub fn run(options: &Options) -> Result<Outcome, Error> {
    let Command::Status(status) = &options.command;
    let site = read_site(&status.root)?;
    let standings = standings(&site);
    match status.format {
        StatusFormat::Text => report::say(&report::visible_lines(&table(&site, &standings))),
        StatusFormat::Json => report::say(&format!("{}\n", json!({ "approvals": standings.iter().map(object).collect::<Vec<_>>() }))),
    }
    Ok(Outcome::Clean)
}

fn object(standing: &ApprovalStanding<'_>) -> serde_json::Value {
    let approval = standing.approval;
    json!({
        "page": standing.record,
        "language": approval.language.as_str(),
        "by": &*approval.by,
        "on": approval.on.to_string(),
        "votes": approval.votes,
        "of": approval.of,
        "standing": standing.standing.name(),
        "latest": standing.latest,
        "digest": approval.digest.as_deref(),
        "now": standing.now.map(|now| now.to_string()),
    })
}

fn table(site: &Site, standings: &[ApprovalStanding<'_>]) -> String {
    if standings.is_empty() {
        return "No page has been approved yet. When a panel of parents has voted, run:\n  localoffer approve guides/NAME --by \"PANEL\" --votes NUMBER --of NUMBER\n"
            .to_owned();
    }
    let latest = || standings.iter().filter(|standing| standing.latest);
    let width = latest().map(|standing| standing.record.chars().count()).max().unwrap_or_default().max(4);
    let mut out = String::new();
    // Writing to a String cannot fail.
    let _ = writeln!(out, "{:<width$}  {:<9}  {:>9}  {:<10}  {:<8}  panel", "page", "language", "votes", "day", "standing");
    for standing in latest() {
        let approval = standing.approval;
        let votes = format!("{} of {}", approval.votes, approval.of);
        let row = (standing.record.as_str(), approval.language.as_str(), approval.on.to_string(), standing.standing.name());
        let _ = writeln!(out, "{:<width$}  {:<9}  {votes:>9}  {:<10}  {:<8}  {}", row.0, row.1, row.2, row.3, &*approval.by);
    }
    let count = |wanted: Standing| latest().filter(|standing| standing.standing == wanted).count();
    let (stand, lapsed, unbound) = (count(Standing::Stands), count(Standing::Lapsed), count(Standing::Unbound));
    let _ = writeln!(out, "\n{stand} stand, {lapsed} lapsed, {unbound} unbound.");
    if lapsed > 0 {
        let _ = writeln!(out, "Lapsed: the words have changed since. Ask the panel to read the page again and to vote.");
    }
    if unbound > 0 {
        let _ = writeln!(out, "Unbound: nobody recorded which words were approved. Ask the panel whether they are still the same.");
    }
    for standing in latest().filter(|standing| standing.standing != Standing::Stands && standing.now.is_some()) {
        let approval = standing.approval;
        let language = if site.editions.len() > 1 { format!(" --language {}", approval.language) } else { String::new() };
        let _ = writeln!(out, "  {}{language}", standing.next_vote());
    }
    let older = standings.len() - latest().count();
    if older > 0 {
        let _ = writeln!(out, "{older} older {} kept as history.", if older == 1 { "vote is" } else { "votes are" });
    }
    out
}
