//! What the tool owns in an output folder, so that it never deletes or replaces a file that somebody else put there.

use crate::words::{digest::Digest, error::Error};
use std::{collections::BTreeMap, fmt, fs, io, path::Path};

/// The name of the file, at the top of the output folder.
pub const NAME: &str = ".localoffer-manifest";

/// How the first line starts; the version follows.
const FORMAT: &str = "localoffer manifest ";
const VERSION: u32 = 1;

/// Stands in a line for the digest of a file that is about to be made for the first time.
const NOT_YET: &str = "--------------------------------";

/// The files of an output folder that are ours, each with its digest.
///
/// As text: a first line with format and version, then a sorted line for each file: digest, two spaces, path. While a build writes, and after one that was stopped, the
/// manifest lists the files of the build before and of the new one, with the digests of the build before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest(BTreeMap<String, Option<Digest>>);

impl Manifest {
    /// Reads the manifest of the output folder `folder`; `None` when it has none.
    ///
    /// # Errors
    /// When the file cannot be read, is damaged, or was written by a newer version of the tool.
    pub fn read(folder: &Path) -> Result<Option<Self>, Error> {
        let file = folder.join(NAME);
        match fs::read(&file) {
            Ok(bytes) => Self::parse(&String::from_utf8_lossy(&bytes), &file).map(Some),
            Err(source) if source.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(source) => Err(Error::file(&file, "read the list of files that localoffer made", source)),
        }
    }

    /// Reads the text of the manifest `file`.
    ///
    /// # Errors
    /// When it is damaged or of a newer version; the message says what to do.
    pub fn parse(text: &str, file: &Path) -> Result<Self, Error> {
        let damaged = |line: usize, why: &str| {
            let help = "Put this file back from a copy; or empty the folder and build again, or build into another folder with --out.";
            Err(Error::setup(file, format!("line {line} of this list of files that localoffer made is damaged: {why}"), help))
        };
        let mut lines = text.lines();
        match lines.next().and_then(|line| line.strip_prefix(FORMAT)).and_then(|version| version.parse::<u32>().ok()) {
            Some(VERSION) => {}
            Some(newer) if newer > VERSION => {
                let help = "Use that newer localoffer, or build into another folder with --out.";
                return Err(Error::setup(file, format!("a newer localoffer wrote this folder (version {newer} of the list, this one reads {VERSION})"), help));
            }
            _ => return damaged(1, "it does not say what it is"),
        }
        if !text.ends_with('\n') {
            return damaged(text.lines().count(), "it breaks off");
        }
        let mut files = BTreeMap::new();
        for (number, line) in (2..).zip(lines) {
            let Some((digest, path)) = line.split_once("  ") else { return damaged(number, "it is not a digest, two spaces and a path") };
            let known = Digest::parse(digest);
            if known.is_none() && digest != NOT_YET {
                return damaged(number, "the digest is not 32 hexadecimal digits");
            }
            if let Err(why) = check_path(path) {
                return damaged(number, why);
            }
            if files.insert(path.to_owned(), known).is_some() {
                return damaged(number, "the path is listed twice");
            }
        }
        Ok(Self(files))
    }

    /// The files with their digests, in the order of their paths.
    pub fn files(&self) -> impl Iterator<Item = (&str, Option<Digest>)> {
        self.0.iter().map(|(path, digest)| (path.as_str(), *digest))
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no file.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// This manifest with `paths` added, those that are new without a digest.
    #[must_use]
    pub fn with<'a>(&self, paths: impl IntoIterator<Item = &'a str>) -> Self {
        let mut files = self.0.clone();
        for path in paths {
            if !files.contains_key(path) {
                files.insert(path.to_owned(), None);
            }
        }
        Self(files)
    }
}

impl<'a> FromIterator<(&'a str, Digest)> for Manifest {
    fn from_iter<T: IntoIterator<Item = (&'a str, Digest)>>(files: T) -> Self {
        Self(files.into_iter().map(|(path, digest)| (path.to_owned(), Some(digest))).collect())
    }
}

impl fmt::Display for Manifest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{FORMAT}{VERSION}")?;
        self.0.iter().try_for_each(|(path, digest)| match digest {
            Some(digest) => writeln!(f, "{digest}  {path}"),
            None => writeln!(f, "{NOT_YET}  {path}"),
        })
    }
}

/// Whether `path` may name a file of ours: relative, with `/` between its parts, inside the folder on every system.
///
/// # Errors
/// What is wrong with it.
pub fn check_path(path: &str) -> Result<(), &'static str> {
    if path.contains(['\\', ':']) || path.chars().any(char::is_control) {
        return Err("a path may not hold a backslash, a colon or a line end");
    }
    if path.split('/').any(|part| matches!(part, "" | "." | "..")) {
        return Err("a path is relative and stays in the folder: it has no empty part, `.` or `..`");
    }
    let name = path.rsplit('/').next().unwrap_or(path);
    if name == NAME || name.starts_with(super::replace::TEMPORARY) {
        return Err("the name is one that localoffer keeps for itself");
    }
    Ok(())
}

#[cfg(test)]
#[path = "manifest_tests.rs"]
mod tests;
