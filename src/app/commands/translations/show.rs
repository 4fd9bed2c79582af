//! `localoffer translations show`

use super::desk::{Desk, Place, must_name, names};
use crate::{
    app::{cli::Outcome, report},
    model::{
        freshness::{Piece, Standing, pieces},
        units::units,
    },
    words::{error::Error, text_digest::TextDigest},
};
use anstyle::{AnsiColor, Style};
use clap::Args;
use similar::{ChangeTag, TextDiff};
use std::fmt::Write;

/// What `show` takes.
#[derive(Debug, Args)]
pub struct Options {
    /// The language.
    lang: String,
    /// Records or units, like services/saturday-splash or guides/where-to-start:body[3] [default: everything that is not fresh].
    units: Vec<String>,
    /// Show fresh translations too.
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    place: Place,
}

/// Prints source and translation side by side.
///
/// # Errors
/// When the site cannot be read, or the language or a record is not there.
pub fn run(options: &Options) -> Result<Outcome, Error> {
    let desk = Desk::open(&options.place)?;
    let units = units(&desk.site);
    must_name(&desk, &options.units, &units)?;
    let memory = desk.memory()?;
    let mut out = String::new();
    let mut hidden = 0;
    for language in desk.languages(&options.lang)? {
        for unit in &units {
            for piece in pieces(&desk.site, unit, language).iter().filter(|piece| names(&options.units, &unit.record, &piece.name)) {
                let wanted = options.all || !options.units.is_empty();
                // What is missing is a list of its own, and a long one: `status` counts it, `export` gives it.
                if !wanted && (matches!(piece.standing, Standing::Fresh | Standing::Missing) && !piece.machine) {
                    hidden += usize::from(piece.standing == Standing::Missing);
                    continue;
                }
                let before = piece.recorded.filter(|entry| entry.source != TextDigest::of(piece.source)).and_then(|entry| memory.get(entry.source));
                one(&mut out, &unit.record, piece, before);
            }
        }
    }
    if out.is_empty() {
        out.push_str("Every translation is as fresh as its source.\n");
    }
    if hidden > 0 {
        let _ = writeln!(
            out,
            "{hidden} more pieces are not translated. `--all` shows them; `localoffer translations export {} --format po` gives them to a translator.",
            options.lang
        );
    }
    report::say(&out);
    Ok(Outcome::Clean)
}

fn one(out: &mut String, record: &str, piece: &Piece<'_>, before: Option<&str>) {
    let bold = Style::new().bold();
    let colour = match piece.standing {
        Standing::Fresh | Standing::Reworded => AnsiColor::Green,
        Standing::New | Standing::Missing => AnsiColor::Cyan,
        Standing::Stale => AnsiColor::Yellow,
    }
    .on_default();
    let machine = if piece.machine { ", by a machine" } else { "" };
    // Writing to a String cannot fail.
    let _ = writeln!(out, "{bold}{record}:{}{bold:#}  {colour}{}{machine}{colour:#}", piece.name, piece.standing.name());
    match before {
        Some(before) => column(out, "source", &difference(before, piece.source)),
        None => column(out, "source", &report::visible_lines(piece.source)),
    }
    if piece.standing == Standing::Stale && before.is_none() {
        column(out, "", "(what it said before is not known)");
    }
    column(out, "target", &piece.target.map_or_else(|| "(not translated)".to_owned(), report::visible_lines));
    if let Some(entry) = piece.recorded {
        let who = if entry.who.is_empty() { String::new() } else { format!(", {}", report::visible_lines(&entry.who)) };
        let when = entry.when.map_or_else(String::new, |day| format!(" on {day}"));
        column(out, "", &format!("({}{when}{who})", entry.state.name()));
    }
    out.push('\n');
}

fn column(out: &mut String, name: &str, words: &str) {
    for (index, line) in words.lines().enumerate() {
        let _ = writeln!(out, "  {:<7} {line}", if index == 0 { name } else { "" });
    }
}

/// `after` with what was taken out of `before` as `[-words-]` and what was put in as `{+words+}`.
fn difference(before: &str, after: &str) -> String {
    let (red, green) = (AnsiColor::Red.on_default(), AnsiColor::Green.on_default());
    let (before, after) = (before.trim(), after.trim());
    let diff = TextDiff::from_words(before, after);
    let mut out = String::new();
    let changes: Vec<_> = diff.iter_all_changes().collect();
    for same in changes.chunk_by(|one, next| one.tag() == next.tag()) {
        let words: String = same.iter().map(|change| change.value()).collect();
        let words = report::visible_lines(&words);
        let _ = match same[0].tag() {
            ChangeTag::Equal => write!(out, "{words}"),
            ChangeTag::Delete => write!(out, "{red}[-{words}-]{red:#}"),
            ChangeTag::Insert => write!(out, "{green}{{+{words}+}}{green:#}"),
        };
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_changed_is_marked_word_by_word() {
        let plain = anstream::adapter::strip_str(&difference("We are open on Friday.", "We are open on Monday now.")).to_string();
        assert_eq!(plain, "We are open on [-Friday.-]{+Monday now.+}");
    }
}
