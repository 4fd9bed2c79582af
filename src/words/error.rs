//! The second channel for trouble: the tool itself could not go on.

use std::path::{Path, PathBuf};

/// Something stopped the tool that no editor can mend in a record: a folder that cannot be written, a theme that is not there.
///
/// The path is always named, and the message says what to do. Problems an author can fix are
/// [`Diagnostic`](crate::words::diagnostic::Diagnostic)s instead.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The operating system refused a file or folder.
    #[error("{}: could not {action}: {source}. {help}", path.display())]
    File {
        /// The file or folder.
        path: PathBuf,
        /// What was being done, as a verb phrase: "read the file".
        action: &'static str,
        /// What the operating system said.
        source: std::io::Error,
        /// What the person can do.
        help: &'static str,
    },
    /// A folder or setting is not as the tool needs it.
    #[error("{}: {problem}. {help}", path.display())]
    Setup {
        /// The file or folder.
        path: PathBuf,
        /// What is wrong.
        problem: String,
        /// What the person can do.
        help: String,
    },
    /// A template of the theme is wrong.
    #[error("theme {theme}: {problem}\nCorrect the template, or delete it from the theme to use the one that comes with localoffer.")]
    Theme {
        /// The name of the theme.
        theme: String,
        /// What the template engine said, with its excerpt.
        problem: String,
    },
    /// A page could not be rendered.
    #[error("{page}: the page could not be made from template {template}: {problem}")]
    Page {
        /// The address of the page.
        page: String,
        /// The template's name.
        template: String,
        /// What the template engine said, with its excerpt.
        problem: String,
    },
}

impl Error {
    /// Wraps what the operating system said about `path`.
    pub fn file(path: &Path, action: &'static str, source: std::io::Error) -> Self {
        let help = match source.kind() {
            std::io::ErrorKind::NotFound => "Check that the path is spelt right and that the folder exists.",
            std::io::ErrorKind::PermissionDenied => "Ask whoever looks after this computer to let you use it.",
            std::io::ErrorKind::StorageFull => "Free some space on this disk, then run the command again.",
            _ => "Close other programs that use it, then run the command again.",
        };
        Self::File { path: path.to_owned(), action, source, help }
    }

    /// A folder or setting that is not as the tool needs it.
    pub fn setup(path: &Path, problem: impl Into<String>, help: impl Into<String>) -> Self {
        Self::Setup { path: path.to_owned(), problem: problem.into(), help: help.into() }
    }
}
