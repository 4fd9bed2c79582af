//! Tables for spreadsheets: CSV (RFC 4180), with a byte-order mark, by which spreadsheets know UTF-8, and with no cell that one of them would take for a formula.

/// The signs with which a spreadsheet starts a formula; an apostrophe before them says that they are words, so one that was there is doubled.
const FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\''];

/// A table with the names of its `columns`, and `rows` of as many cells.
pub fn write<'r, const N: usize>(columns: [&str; N], rows: impl IntoIterator<Item = [&'r str; N]>) -> String {
    let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
    // Writing to memory cannot fail.
    let _ = writer.write_record(columns);
    for row in rows {
        let _ = writer.write_record(row.map(guarded));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    format!("\u{feff}{}", String::from_utf8_lossy(&bytes))
}

/// `cell` with an apostrophe before it when a spreadsheet would take it for a formula.
fn guarded(cell: &str) -> String {
    if cell.starts_with(FORMULA) { format!("'{cell}") } else { cell.to_owned() }
}

/// The words of a cell that [`write()`] guarded.
pub fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| rest.starts_with(FORMULA)).unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_and_no_cell_is_a_formula() {
        let written = write(["who", "what"], [["=HYPERLINK(\"x\")", "one, \"two\""], ["'=", "line\nline"]]);
        assert_eq!(written, "\u{feff}who,what\n\"'=HYPERLINK(\"\"x\"\")\",\"one, \"\"two\"\"\"\n''=,\"line\nline\"\n");
    }

    #[test]
    fn a_guarded_cell_reads_back() {
        for cell in ["=1", "+44", "-", "@", "\tx", "'=", "''", "plain", "it's", ""] {
            assert_eq!(unguarded(&guarded(cell)), cell);
        }
    }
}
