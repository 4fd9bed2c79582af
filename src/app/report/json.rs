//! The report as one JSON object.

use super::Ending;
use crate::{check::report::Report, words::diagnostic::Level};
use serde_json::json;

/// `{"diagnostics": [...], "summary": {...}}` on one line.
pub fn render(report: &Report, ending: &Ending<'_>) -> String {
    let diagnostics: Vec<_> = report
        .diagnostics()
        .iter()
        .map(|diagnostic| {
            json!({
                "rule": diagnostic.rule.id,
                "level": diagnostic.level.name(),
                "file": &*diagnostic.file,
                "line": diagnostic.place.line,
                "column": diagnostic.place.column,
                "message": diagnostic.message,
                "help": diagnostic.help,
                "language": diagnostic.language.as_ref().map(|language| language.as_str()),
            })
        })
        .collect();
    let counts = ending.counts;
    let summary = json!({
        "errors": report.count(Level::Error),
        "warnings": report.count(Level::Warning),
        "pages": counts.pages,
        "written": counts.written,
        "unchanged": counts.unchanged,
        "removed": counts.removed,
        "seconds": (ending.seconds * 1000.0).round() / 1000.0,
    });
    format!("{}\n", json!({"diagnostics": diagnostics, "summary": summary}))
}
