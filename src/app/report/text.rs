//! The report for people.

use super::{Ending, visible};
use crate::{
    check::report::Report,
    words::diagnostic::{Diagnostic, Level},
};
use anstyle::{AnsiColor, Style};
use std::io::Write;

/// The colour of a level. Colours are dropped when nobody watches or `NO_COLOR` is set.
pub fn style(level: Level) -> Style {
    let colour = match level {
        Level::Error => AnsiColor::Red,
        Level::Warning => AnsiColor::Yellow,
        Level::Note => AnsiColor::Blue,
        Level::Off => AnsiColor::White,
    };
    colour.on_default().bold()
}

/// Prints every problem to standard error, and how the run ended to standard output.
pub fn print(report: &Report, ending: &Ending<'_>) {
    problems(report, ending.notes);
    let mut out = anstream::stdout().lock();
    let _ = out.write_all(summary(report, ending).as_bytes()).and_then(|()| out.flush());
}

/// Prints every problem to standard error; notes, and what is allowed, only when somebody asks for `notes`.
pub fn problems(report: &Report, notes: bool) {
    let mut problems = anstream::stderr().lock();
    for diagnostic in report.diagnostics().iter().filter(|diagnostic| notes || diagnostic.level != Level::Note) {
        // A closed pipe is no error: the reader had enough.
        let _ = problem(&mut problems, diagnostic);
    }
    for (diagnostic, reason) in report.allowed().iter().filter(|_| notes) {
        let (file, place) = (visible::line(&diagnostic.file), diagnostic.place);
        let _ = writeln!(
            problems,
            "allowed: {}\n --> {file}:{}:{}\n  = {}: {}\n",
            visible::line(&diagnostic.message),
            place.line,
            place.column,
            diagnostic.rule.id,
            visible::line(reason)
        );
    }
    let _ = problems.flush();
}

fn problem(out: &mut impl Write, diagnostic: &Diagnostic) -> std::io::Result<()> {
    let Diagnostic { rule, level, file, place, message, help, language, excerpt } = diagnostic;
    let (style, dim) = (style(*level), AnsiColor::Cyan.on_default());
    let language = language.as_ref().map_or_else(String::new, |language| format!(" ({language})"));
    writeln!(out, "{style}{level}{style:#}: {}{language}", visible::line(message))?;
    let width = place.line.to_string().len();
    writeln!(out, "{:width$}{dim}-->{dim:#} {}:{}:{}", "", visible::line(file), place.line, place.column)?;
    if let Some(excerpt) = excerpt {
        let (shown, before) = window(excerpt, place.column);
        let marks = "^".repeat(place.length.min(shown.chars().count().saturating_sub(before)).max(1));
        writeln!(out, "{:width$} {dim}|{dim:#}", "")?;
        writeln!(out, "{dim}{} |{dim:#} {}", place.line, visible::line(&shown))?;
        writeln!(out, "{:width$} {dim}|{dim:#} {}{style}{marks}{style:#}", "", " ".repeat(before))?;
    }
    for (number, line) in help.lines().enumerate() {
        let sign = if number == 0 { "=" } else { " " };
        writeln!(out, "{:width$} {dim}{sign}{dim:#} {}", "", visible::line(line))?;
    }
    writeln!(out, "{:width$} {dim}= localoffer explain {}{dim:#}\n", "", rule.id)
}

/// The part of a long line around `column`, and how many characters of it stand before the column.
fn window(line: &str, column: usize) -> (String, usize) {
    const WIDTH: usize = 100;
    let start = if column > WIDTH * 3 / 4 { column - WIDTH / 2 } else { 0 };
    let shown: String = line.chars().skip(start).take(WIDTH).collect();
    let before = (column - 1).saturating_sub(start).min(shown.chars().count());
    let lead = if start > 0 { "…" } else { "" };
    (format!("{lead}{shown}"), before + lead.chars().count())
}

fn summary(report: &Report, ending: &Ending<'_>) -> String {
    let (errors, warnings) = (report.count(Level::Error), report.count(Level::Warning));
    let found = match (errors, warnings) {
        (0, 0) => "No problems found.".to_owned(),
        (0, warnings) => format!("{}.", count(warnings, "warning")),
        (errors, 0) => format!("{}.", count(errors, "error")),
        (errors, warnings) => format!("{} and {}.", count(errors, "error"), count(warnings, "warning")),
    };
    let found = found + &aside(report, ending.notes);
    let counts = ending.counts;
    let seconds = format!("{:.1} s", ending.seconds);
    match ending.built {
        Some(_) if errors > 0 && counts.pages == 0 => format!("{found} Nothing was written: put the errors right, then build again. {seconds}\n"),
        Some(out) => format!(
            "Built {} into {} in {seconds}: {} written, {} unchanged, {} removed.\n{found}\n",
            count(counts.pages, "page"),
            visible::line(&out.display().to_string()),
            counts.written,
            counts.unchanged,
            counts.removed
        ),
        None if counts.pages == 0 => format!("{found} {seconds}\n"),
        None => format!("Checked {} in {seconds}. {found}\n", count(counts.pages, "page")),
    }
}

/// What was found and stops nobody: notes, what is allowed, what the baseline knows.
fn aside(report: &Report, shown: bool) -> String {
    let mut parts = Vec::new();
    match report.count(Level::Note) {
        0 => {}
        notes if shown => parts.push(count(notes, "note")),
        notes => parts.push(format!("{} (`check --notes` shows them)", count(notes, "note"))),
    }
    match report.allowed().len() {
        0 => {}
        allowed => parts.push(format!("{allowed} allowed with a reason")),
    }
    match report.known().len() {
        0 => {}
        known => parts.push(format!("{known} known from the baseline")),
    }
    if parts.is_empty() { String::new() } else { format!(" Besides: {}.", parts.join(", ")) }
}

/// "1 page", "2 pages".
pub(super) fn count(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_shown_around_the_fault() {
        let line = format!("{}bad{}", "x".repeat(300), "y".repeat(300));
        let (shown, before) = window(&line, 301);
        assert!(shown.chars().skip(before).collect::<String>().starts_with("bad"));
        assert_eq!(window("short", 3), ("short".to_owned(), 2));
    }
}
