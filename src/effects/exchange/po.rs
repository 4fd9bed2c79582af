//! PO, the format of gettext (GNU gettext manual, section 3.2): what Weblate, Poedit, Crowdin and agencies open.
//!
//! It is read here by hand: the package for it stops the program on some broken files, tells no lines, and loses the previous words of the source.

use super::{Exchange, Exchanged, Malformed, Received};
use std::fmt::Write;

/// The exchange as a PO file.
pub fn write(exchange: &Exchange) -> String {
    let Exchange { from, to, site, day, units } = exchange;
    let mut po = String::with_capacity(units.len() * 300);
    let header = [
        format!("Project-Id-Version: {site}"),
        "Report-Msgid-Bugs-To: ".to_owned(),
        format!("POT-Creation-Date: {day} 00:00+0000"),
        format!("PO-Revision-Date: {day} 00:00+0000"),
        "Last-Translator: unknown".to_owned(),
        format!("Language-Team: {to}"),
        format!("Language: {}", to.replace('-', "_")),
        "MIME-Version: 1.0".to_owned(),
        "Content-Type: text/plain; charset=UTF-8".to_owned(),
        "Content-Transfer-Encoding: 8bit".to_owned(),
        format!("X-Source-Language: {from}"),
        "X-Generator: localoffer".to_owned(),
    ];
    po.push_str("msgid \"\"\n");
    field(&mut po, "msgstr", &(header.join("\n") + "\n"));
    for unit in units {
        po.push('\n');
        unit.note.lines().for_each(|line| po.extend(["#. ", line, "\n"]));
        // Writing to a String cannot fail.
        let _ = writeln!(po, "#: {}", unit.place().map_or(&*unit.id, |(record, _)| record));
        if unit.unfinished {
            po.push_str("#, fuzzy\n");
        }
        if let Some(previous) = &unit.previous {
            let mut before = String::new();
            field(&mut before, "msgid", previous);
            before.lines().for_each(|line| po.extend(["#| ", line, "\n"]));
        }
        field(&mut po, "msgctxt", &unit.id);
        field(&mut po, "msgid", &unit.source);
        field(&mut po, "msgstr", &unit.target);
    }
    po
}

fn field(po: &mut String, name: &str, words: &str) {
    po.push_str(name);
    let lines: Vec<&str> = words.split_inclusive('\n').collect();
    if lines.len() > 1 {
        po.push_str(" \"\"\n");
    } else {
        po.push(' ');
    }
    if lines.is_empty() {
        po.push_str("\"\"\n");
    }
    for line in lines {
        po.push('"');
        for c in line.chars() {
            match c {
                '"' => po.push_str("\\\""),
                '\\' => po.push_str("\\\\"),
                '\n' => po.push_str("\\n"),
                '\t' => po.push_str("\\t"),
                '\r' => po.push_str("\\r"),
                c => po.push(c),
            }
        }
        po.push_str("\"\n");
    }
}

/// What one entry holds while it is read.
#[derive(Default)]
struct Entry {
    unit: Exchanged,
    started: bool,
    field: Option<Field>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    Context,
    Source,
    Target,
    Previous,
}

/// The units of a PO file; the header is passed over, and entries that were taken out (`#~`) too.
///
/// # Errors
/// The first line that is not PO.
pub fn read(text: &str) -> Result<Received, Malformed> {
    let mut units = Received::default();
    let mut entry = Entry::default();
    for (number, line) in (1..).zip(text.trim_start_matches('\u{feff}').lines()) {
        let line = line.trim();
        let fault = |problem: &str| Malformed { line: number, problem: problem.to_owned() };
        if let Some(previous) = line.strip_prefix("#|") {
            if entry.started {
                finish(&mut entry, &mut units);
            }
            let previous = previous.trim();
            if let Some(words) = previous.strip_prefix("msgid ") {
                entry.unit.previous = Some(quoted(words).ok_or_else(|| fault("a quotation mark is missing"))?);
                entry.field = Some(Field::Previous);
            } else if previous.starts_with('"') && entry.field == Some(Field::Previous) {
                let more = quoted(previous).ok_or_else(|| fault("a quotation mark is missing"))?;
                entry.unit.previous.get_or_insert_default().push_str(&more);
            } else {
                entry.field = None;
            }
            continue;
        }
        if line.starts_with('#') || line.is_empty() {
            if entry.started {
                finish(&mut entry, &mut units);
            }
            if let Some(flags) = line.strip_prefix("#,") {
                entry.unit.unfinished |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
            } else if let Some(note) = line.strip_prefix("#.") {
                entry.unit.note = [&entry.unit.note, note.trim()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n");
            }
            continue;
        }
        let (field, words) = if let Some(words) = line.strip_prefix("msgctxt ") {
            if entry.started {
                finish(&mut entry, &mut units);
            }
            (Field::Context, words)
        } else if let Some(words) = line.strip_prefix("msgid ") {
            if entry.started && entry.field == Some(Field::Target) {
                finish(&mut entry, &mut units);
            }
            (Field::Source, words)
        } else if let Some(words) = line.strip_prefix("msgstr ") {
            (Field::Target, words)
        } else if line.starts_with("msgid_plural") || line.starts_with("msgstr[") {
            return Err(fault("plural forms stand here, and the words of a Local Offer have none"));
        } else if line.starts_with('"') {
            (entry.field.ok_or_else(|| fault("words stand here that belong to nothing"))?, line)
        } else {
            return Err(fault("this is not a line of a PO file"));
        };
        let words = quoted(words).ok_or_else(|| fault("a quotation mark is missing"))?;
        entry.started = true;
        entry.field = Some(field);
        match field {
            Field::Context => entry.unit.id.push_str(&words),
            Field::Source => entry.unit.source.push_str(&words),
            Field::Target => entry.unit.target.push_str(&words),
            Field::Previous => entry.unit.previous.get_or_insert_default().push_str(&words),
        }
    }
    finish(&mut entry, &mut units);
    Ok(units)
}

/// Puts the entry that is read among the units; the one without words of a source is the header.
fn finish(entry: &mut Entry, received: &mut Received) {
    let Entry { unit, .. } = std::mem::take(entry);
    if !unit.id.is_empty() || !unit.source.is_empty() {
        received.units.push(unit);
    } else if let Some(language) = unit.target.lines().find_map(|line| line.strip_prefix("Language:")) {
        received.to = Some(language.trim().to_owned()).filter(|language| !language.is_empty());
    }
}

/// The words between two quotation marks; `None` when they are not there.
fn quoted(text: &str) -> Option<String> {
    let inner = text.trim().strip_prefix('"')?.strip_suffix('"')?;
    let mut words = String::with_capacity(inner.len());
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => return None,
            '\\' => words.push(match chars.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                other => other,
            }),
            c => words.push(c),
        }
    }
    Some(words)
}
