//! What `localoffer verify` says.

use super::{json::diagnostic, say, text};
use crate::{
    app::{cli::Format, verifying::Verification},
    words::diagnostic::Level,
};
use serde_json::{Value, json};
use text::count;

/// Prints the problems that were found, and how every address stands.
pub fn print(verification: &Verification, format: Format, offline: bool, seconds: f64) {
    let report = &verification.report;
    match format {
        Format::Text => {
            text::problems(report, false);
            say(&summary(verification, offline, seconds));
        }
        Format::Json => say(&json_of(verification, seconds)),
        Format::Github => say(&super::github::lines(report)),
        Format::Sarif => say(&super::sarif::render(report)),
    }
}

fn summary(verification: &Verification, offline: bool, seconds: f64) -> String {
    let Verification { report, files, asked, tally, fixed, .. } = verification;
    let mut out = String::new();
    for path in fixed {
        out.push_str(&format!("New addresses written in {path}.\n"));
    }
    if !fixed.is_empty() {
        out.push_str("Build again, so that the site has the new addresses.\n");
    }
    if *files > 0 {
        out.push_str(&format!("Every link inside the site works ({}).\n", count(*files, "file")));
    }
    let parts = [
        (tally.works, "work"),
        (tally.broken, "broken"),
        (tally.cannot_tell, "cannot tell"),
        (tally.left_out, "left out"),
        (tally.examples, "only examples"),
        (tally.not_asked, "not asked yet"),
    ];
    let all: usize = parts.iter().map(|(number, _)| number).sum();
    if all > 0 {
        let parts: Vec<String> = parts.into_iter().filter(|(number, _)| *number > 0).map(|(number, noun)| format!("{number} {noun}")).collect();
        let asked = if offline { "nobody was asked".to_owned() } else { format!("{asked} asked now") };
        out.push_str(&format!(
            "{}: {} ({asked}).\n",
            if all == 1 { "1 address on another site".to_owned() } else { format!("{all} addresses on other sites") },
            parts.join(", ")
        ));
    }
    let (errors, warnings) = (report.count(Level::Error), report.count(Level::Warning));
    let end = match errors {
        _ if verification.is_ready => "The site can be published.",
        0 => "The files have changed since this site was built: run `localoffer build` before you publish.",
        _ => "Nothing can be published until the errors are put right.",
    };
    out.push_str(&format!("{}, {}. {end} {seconds:.1} s\n", count(errors, "error"), count(warnings, "warning")));
    out
}

fn json_of(verification: &Verification, seconds: f64) -> String {
    let Verification { report, files, asked, tally, fixed, .. } = verification;
    let diagnostics: Vec<Value> = report.diagnostics().iter().map(diagnostic).collect();
    let links = json!({
        "asked": asked,
        "works": tally.works,
        "broken": tally.broken,
        "cannot_tell": tally.cannot_tell,
        "left_out": tally.left_out,
        "examples": tally.examples,
        "not_asked": tally.not_asked,
    });
    let summary = json!({
        "errors": report.count(Level::Error),
        "warnings": report.count(Level::Warning),
        "files": files,
        "links": links,
        "fixed": fixed,
        "ready": verification.is_ready,
        "seconds": (seconds * 1000.0).round() / 1000.0,
    });
    format!("{}\n", json!({"diagnostics": diagnostics, "summary": summary}))
}
