//! The one format of everything that is kept on a target: a first line with format and version, a line for each fact (a key, a space, a value), and a last line
//! that says that nothing is missing.

use crate::words::error::Error;
use std::{fmt::Display, path::Path};

/// How the first line starts; the version follows.
const FORMAT: &str = "localoffer publish ";
const VERSION: u32 = 1;
const END: &str = "end";

/// The text of a record with these keys and values.
pub(super) fn write<'a, V: Display>(facts: impl IntoIterator<Item = (&'a str, V)>) -> String {
    use std::fmt::Write;
    let mut text = format!("{FORMAT}{VERSION}\n");
    for (key, value) in facts {
        // Writing to a string does not fail.
        let _ = writeln!(text, "{key} {value}");
    }
    text + END + "\n"
}

/// The keys and values of the record `bytes`, which was found at `place`.
///
/// # Errors
/// When it is damaged, or a newer version of the tool wrote it; the message says what to do.
pub(super) fn read<'t>(bytes: &'t [u8], place: &str) -> Result<Vec<(&'t str, &'t str)>, Error> {
    let text = std::str::from_utf8(bytes).map_err(|_| damaged(place, "it is not text"))?;
    let mut lines = text.lines();
    match lines.next().and_then(|line| line.strip_prefix(FORMAT)).and_then(|version| version.parse::<u32>().ok()) {
        Some(VERSION) => {}
        Some(newer) if newer > VERSION => {
            let problem = format!("a newer localoffer published here (version {newer} of this file, this one reads {VERSION})");
            return Err(Error::setup(Path::new(place), problem, "Publish with that newer localoffer."));
        }
        _ => return Err(damaged(place, "it does not say what it is")),
    }
    if lines.next_back() != Some(END) || !text.ends_with('\n') {
        return Err(damaged(place, "it breaks off"));
    }
    lines.map(|line| line.split_once(' ').ok_or_else(|| damaged(place, "a line is not a key and a value"))).collect()
}

/// The record at `place` is damaged.
pub(super) fn damaged(place: &str, why: &str) -> Error {
    let help = "Put the file back from a copy. If there is none: wait until nobody publishes, delete the folder _localoffer of this target, and publish with --overwrite. Earlier releases can then no longer be rolled back to, and files that the site no longer has stay where they are.";
    Error::setup(Path::new(place), format!("what localoffer keeps here about the site is damaged: {why}"), help)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_reads_back_and_damage_does_not() {
        let text = write([("release", "a b"), ("file", "c")]);
        assert_eq!(read(text.as_bytes(), "x").unwrap(), [("release", "a b"), ("file", "c")]);
        for cut in 0..text.len() {
            assert!(read(&text.as_bytes()[..cut], "x").unwrap_err().to_string().contains("damaged"), "{cut}");
        }
        assert!(read(b"localoffer publish 2\nwhatever", "x").unwrap_err().to_string().contains("newer localoffer"));
        assert!(read(b"\xff\xfe", "x").is_err());
    }
}
