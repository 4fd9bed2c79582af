//! The report as SARIF 2.1.0 (OASIS), for pages that show code-scanning results.

use crate::{
    check::report::Report,
    words::{diagnostic::Level, rule::RULES},
};
use serde_json::{Value, json};

/// The SARIF log on one line.
pub fn render(report: &Report) -> String {
    let level = |level: Level| match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "note",
        Level::Off => "none",
    };
    let rules: Vec<Value> = RULES
        .iter()
        .map(|rule| json!({"id": rule.id, "defaultConfiguration": {"level": level(rule.level)}, "help": {"text": rule.page, "markdown": rule.page}}))
        .collect();
    let all =
        report.diagnostics().iter().map(|diagnostic| (diagnostic, None)).chain(report.allowed().iter().map(|(diagnostic, reason)| (diagnostic, Some(reason))));
    let results: Vec<Value> = all
        .map(|(diagnostic, reason)| {
            let place = diagnostic.place;
            let suppressions: Vec<Value> = reason.into_iter().map(|reason| json!({"kind": "inSource", "justification": reason})).collect();
            json!({
                "suppressions": suppressions,
                "ruleId": diagnostic.rule.id,
                "level": level(diagnostic.level),
                "message": {"text": format!("{}. {}", diagnostic.message, diagnostic.help)},
                "locations": [{"physicalLocation": {
                    "artifactLocation": {"uri": address(&diagnostic.file)},
                    "region": {"startLine": place.line, "startColumn": place.column, "endColumn": place.column + place.length},
                }}],
            })
        })
        .collect();
    let driver = json!({"name": "localoffer", "version": env!("CARGO_PKG_VERSION"), "rules": rules});
    let log = json!({"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}]});
    format!("{log}\n")
}

/// A path as the relative address that SARIF asks for.
fn address(path: &str) -> String {
    let keep = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_.~".contains(&byte);
    path.bytes().map(|byte| if keep(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}
