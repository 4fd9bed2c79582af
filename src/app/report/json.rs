//! The report as one JSON object.

use super::Ending;
use crate::{
    check::report::Report,
    words::diagnostic::{Diagnostic, Level},
};
use serde_json::{Value, json};

/// `{"diagnostics": [...], "allowed": [...], "summary": {...}}` on one line.
pub fn render(report: &Report, ending: &Ending<'_>) -> String {
    let diagnostics: Vec<Value> = report.diagnostics().iter().map(diagnostic).collect();
    let allowed = report.allowed().iter().map(|(allowed, reason)| {
        let mut one = diagnostic(allowed);
        one["reason"] = json!(reason);
        one
    });
    let allowed: Vec<Value> = allowed.collect();
    let counts = ending.counts;
    let summary = json!({
        "errors": report.count(Level::Error),
        "warnings": report.count(Level::Warning),
        "notes": report.count(Level::Note),
        "known": report.known().len(),
        "pages": counts.pages,
        "written": counts.written,
        "unchanged": counts.unchanged,
        "removed": counts.removed,
        "seconds": (ending.seconds * 1000.0).round() / 1000.0,
    });
    format!("{}\n", json!({"diagnostics": diagnostics, "allowed": allowed, "summary": summary}))
}

/// One problem, with its place from 1.
pub fn diagnostic(diagnostic: &Diagnostic) -> Value {
    json!({
        "rule": diagnostic.rule.id,
        "level": diagnostic.level.name(),
        "file": &*diagnostic.file,
        "line": diagnostic.place.line,
        "column": diagnostic.place.column,
        "length": diagnostic.place.length,
        "message": diagnostic.message,
        "help": diagnostic.help,
        "language": diagnostic.language.as_ref().map(|language| language.as_str()),
    })
}
