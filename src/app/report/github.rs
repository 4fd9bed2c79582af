//! The report as workflow commands, which GitHub shows on the lines of a pull request.

use super::Ending;
use crate::{check::report::Report, words::diagnostic::Level};

/// One line a problem, then a line of counts.
pub fn render(report: &Report, ending: &Ending<'_>) -> String {
    let counts = format!("{} errors, {} warnings, {} pages\n", report.count(Level::Error), report.count(Level::Warning), ending.counts.pages);
    lines(report) + &counts
}

/// One `::error`, `::warning` or `::notice` line a problem.
pub fn lines(report: &Report) -> String {
    let mut out = String::new();
    for diagnostic in report.diagnostics() {
        let place = diagnostic.place;
        out.push_str(&format!(
            "::{} file={},line={},col={},title={}::{}\n",
            command(diagnostic.level),
            property(&diagnostic.file),
            place.line,
            place.column,
            property(diagnostic.rule.id),
            data(&format!("{}. {}", diagnostic.message, diagnostic.help))
        ));
    }
    out
}

/// The workflow command of a level.
fn command(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note | Level::Off => "notice",
    }
}

/// Text of a command, with what would end it escaped.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property of a command, with what would end it escaped.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_cannot_start_a_command_of_their_own() {
        assert_eq!(data("a\n::set-output::x%"), "a%0A::set-output::x%25");
        assert_eq!(property("a:b,c"), "a%3Ab%2Cc");
    }
}
