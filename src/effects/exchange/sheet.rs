//! CSV (RFC 4180), for translators who work in a spreadsheet.

use super::{Exchange, Exchanged, Malformed, Received};
use crate::effects::spreadsheet::{self, unguarded};

/// The names of the columns.
const COLUMNS: [&str; 6] = ["id", "note", "source", "source before", "translation", "state"];

/// The exchange as a CSV file.
pub fn write(exchange: &Exchange) -> String {
    spreadsheet::write(COLUMNS, exchange.units.iter().map(row))
}

fn row(unit: &Exchanged) -> [&str; 6] {
    let state = if unit.unfinished { "to do" } else { "" };
    [&unit.id, &unit.note, &unit.source, unit.previous.as_deref().unwrap_or_default(), &unit.target, state]
}

/// The units of a CSV file whose first line names the columns, in any order; only `id`, `source` and `translation` are needed. A spreadsheet of a country that
/// writes decimal commas saves semicolons between cells; both are read.
///
/// # Errors
/// The first row that is not as it should be.
pub fn read(text: &str) -> Result<Received, Malformed> {
    let text = text.trim_start_matches('\u{feff}');
    if text.matches('"').count() % 2 == 1 {
        return Err(Malformed {
            line: text.lines().count().max(1),
            problem: "a quotation mark is opened and never closed: the file may have been cut".to_owned(),
        });
    }
    let first = text.lines().next().unwrap_or_default();
    let delimiter = [b',', b';', b'\t'].into_iter().max_by_key(|sign| first.bytes().filter(|byte| byte == sign).count()).unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(text.as_bytes());
    let headers = reader.headers().map_err(|error| malformed(&error))?.clone();
    let column = |name: &str| headers.iter().position(|header| header.trim().eq_ignore_ascii_case(name));
    let needed = |name: &str| column(name).ok_or_else(|| Malformed { line: 1, problem: format!("there is no column `{name}`") });
    let (id, source, target) = (needed("id")?, needed("source")?, needed("translation")?);
    let (note, previous, state) = (column("note"), column("source before"), column("state"));
    let mut units = Vec::new();
    for row in reader.records() {
        let row = row.map_err(|error| malformed(&error))?;
        if row.len() < headers.len() {
            let line = row.position().map_or(1, |at| usize::try_from(at.line()).unwrap_or(1));
            return Err(Malformed { line, problem: format!("this row has {} cells, and the first line names {}", row.len(), headers.len()) });
        }
        let cell = |place: usize| unguarded(row.get(place).unwrap_or_default()).replace("\r\n", "\n");
        let maybe = |place: Option<usize>| place.map(cell).unwrap_or_default();
        units.push(Exchanged {
            id: cell(id),
            source: cell(source),
            previous: Some(maybe(previous)).filter(|words| !words.is_empty()),
            target: cell(target),
            note: maybe(note),
            unfinished: maybe(state).trim().eq_ignore_ascii_case("to do"),
        });
    }
    Ok(Received { to: None, units })
}

fn malformed(error: &csv::Error) -> Malformed {
    let line = error.position().map_or(1, |at| usize::try_from(at.line()).unwrap_or(1));
    Malformed { line, problem: format!("this row cannot be read: {error}") }
}
