//! One file from disk to text, within limits.

use crate::words::{
    diagnostic::Finding,
    digest::Digest,
    error::Error,
    rule::{FILE_EMPTY, FILE_ENCODING, FILE_TOO_LARGE, FILE_UNREADABLE},
    source::{At, FileIndex, SourceFile},
};
use std::{io::Read, path::Path};

/// The largest YAML or Fluent file that is read, in bytes: a hundred times a long record.
pub const MAX_RECORD: u64 = 1_000_000;
/// The largest markdown file that is read, in bytes.
pub const MAX_MARKDOWN: u64 = 2_000_000;

/// The largest lock file that is read, in bytes: that of 50,000 translated records.
pub const MAX_LOCK: u64 = 200_000_000;

/// Reads `disk` as text: UTF-8, any byte-order mark taken off, every line end turned into `\n`.
///
/// # Errors
/// A finding when the file cannot be read, is too large, is empty or is not UTF-8.
pub fn read(disk: &Path, file: FileIndex) -> Result<String, Box<Finding>> {
    let fault = |rule, at, message: String, help: &str| Box::new(Finding::new(rule, file, at, message, help));
    let unreadable = |error: std::io::Error| {
        fault(
            &FILE_UNREADABLE,
            At::File,
            format!("this file cannot be read: {error}"),
            "Check that it is a file and that you may read it, then run the command again.",
        )
    };
    let limit = match disk.extension().and_then(|ending| ending.to_str()) {
        Some("md") => MAX_MARKDOWN,
        Some("lock" | "tsv") => MAX_LOCK,
        _ => MAX_RECORD,
    };
    let handle = open(disk).map_err(unreadable)?;
    let mut bytes = Vec::new();
    handle.take(limit + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > limit {
        let message = format!("this file is larger than {limit} bytes");
        return Err(fault(&FILE_TOO_LARGE, At::File, message, "Split it into several records, or shorten it."));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..good].iter().filter(|byte| **byte == b'\n').count() + 1;
        let message = format!("this file is not saved as UTF-8: line {line} holds a byte that is not text");
        fault(
            &FILE_ENCODING,
            At::Exactly(crate::words::source::Place { line, ..crate::words::source::Place::START }),
            message,
            "Open it in your editor and save it again with the encoding UTF-8.",
        )
    })?;
    let text = normal(text);
    if text.trim().is_empty() {
        return Err(fault(&FILE_EMPTY, At::File, "this file is empty".to_owned(), "Write the record, or delete the file."));
    }
    Ok(text)
}

/// Reads one text that belongs to no site: the file at `disk`, or what is piped in for `-`.
///
/// # Errors
/// When it cannot be read, is too large or is not UTF-8.
pub fn alone(disk: &Path) -> Result<SourceFile, Error> {
    let piped = disk.as_os_str() == "-";
    let mut bytes = Vec::new();
    let read = if piped {
        std::io::stdin().lock().take(MAX_MARKDOWN + 1).read_to_end(&mut bytes)
    } else {
        open(disk).and_then(|handle| handle.take(MAX_MARKDOWN + 1).read_to_end(&mut bytes))
    };
    read.map_err(|error| Error::file(disk, "read the file", error))?;
    if bytes.len() as u64 > MAX_MARKDOWN {
        return Err(Error::setup(disk, format!("this text is larger than {MAX_MARKDOWN} bytes"), "Measure a part of it"));
    }
    let text = String::from_utf8(bytes).map_err(|_| Error::setup(disk, "this text is not saved as UTF-8", "Save it again with the encoding UTF-8"))?;
    let name = if piped { "-".to_owned() } else { disk.display().to_string() };
    Ok(SourceFile { path: name.into(), text: normal(text).into() })
}

/// The largest picture, document or video that goes to a site, in bytes: one that nobody on a phone could load.
pub const MAX_MEDIA: u64 = 100_000_000;

/// The digest of a picture, document or video, which is read piece by piece.
///
/// # Errors
/// A finding when the file cannot be read or is too large.
pub fn media_digest(disk: &Path, file: FileIndex) -> Result<Digest, Box<Finding>> {
    let trouble = |rule, message: String, help: &str| Box::new(Finding::new(rule, file, At::File, message, help));
    let unreadable = |error: std::io::Error| {
        trouble(&FILE_UNREADABLE, format!("this file cannot be read: {error}"), "Check that it is a file and that you may read it, then run the command again.")
    };
    let handle = open(disk).map_err(unreadable)?;
    if handle.metadata().map_err(unreadable)?.len() > MAX_MEDIA {
        let message = format!("this file is larger than {MAX_MEDIA} bytes");
        return Err(trouble(&FILE_TOO_LARGE, message, "Make it smaller, or put it on a site for videos and link to it."));
    }
    Digest::of_reader(handle).map_err(unreadable)
}

/// The bytes of a picture, document or video, which go to the site as they are.
///
/// # Errors
/// When the file cannot be read.
pub fn media(disk: &Path) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    open(disk).and_then(|mut file| file.read_to_end(&mut bytes)).map_err(|error| Error::file(disk, "read the file", error))?;
    Ok(bytes)
}

/// Opens a regular file; a pipe or socket is refused, because it would wait for ever.
fn open(disk: &Path) -> std::io::Result<std::fs::File> {
    if !std::fs::metadata(disk)?.is_file() {
        return Err(std::io::Error::other("it is not an ordinary file"));
    }
    std::fs::File::open(disk)
}

fn normal(text: String) -> String {
    let text = match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    };
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_line_ends_and_marks_make_no_difference() {
        assert_eq!(normal("\u{feff}a: 1\r\nb: 2\rc: 3\n".to_owned()), "a: 1\nb: 2\nc: 3\n");
    }
}
