//! A site in a folder of its own, to be changed and built.

use serde_json::Value;
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::OnceLock,
};
use tempfile::TempDir;

/// The day it is in every test.
pub(crate) const TODAY: &str = "2026-11-23";

/// A copy of a site.
pub(crate) struct Site {
    dir: TempDir,
}

/// What a run said.
pub(crate) struct Said {
    /// The exit status.
    pub(crate) status: i32,
    /// Standard output.
    pub(crate) out: String,
    /// Standard error.
    pub(crate) err: String,
}

impl Said {
    fn of(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the tool speaks UTF-8");
        Self { status: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
    }

    /// The report, of a run with `--format json`.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("not one JSON object ({error}): {}{}", self.out, self.err))
    }

    /// Rule, file and line of every error and warning, in order.
    pub(crate) fn problems(&self) -> Vec<(String, String, u64)> {
        self.found(|level| level != "note")
    }

    /// The same with notes.
    pub(crate) fn problems_and_notes(&self) -> Vec<(String, String, u64)> {
        self.found(|_| true)
    }

    fn found(&self, wanted: impl Fn(&str) -> bool) -> Vec<(String, String, u64)> {
        let problem = |one: &Value| (one["rule"].as_str().unwrap().to_owned(), one["file"].as_str().unwrap().to_owned(), one["line"].as_u64().unwrap());
        self.json()["diagnostics"].as_array().unwrap().iter().filter(|one| wanted(one["level"].as_str().unwrap())).map(problem).collect()
    }
}

/// The repository.
pub(crate) fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

impl Site {
    /// A copy of the smallest valid site, `tests/fixtures/base`.
    pub(crate) fn base() -> Self {
        let site = Self::empty();
        copy(&repository().join("tests/fixtures/base"), site.path());
        site
    }

    /// A copy of a small whole site under other law, `tests/fixtures/another-regime`.
    pub(crate) fn another_regime() -> Self {
        let site = Self::empty();
        copy(&repository().join("tests/fixtures/another-regime"), site.path());
        site
    }

    /// A copy of Northmere without its thousands of lists for several things at once, so that it builds in a moment.
    pub(crate) fn northmere() -> Self {
        let site = Self::whole_northmere();
        site.edit("content/site.yaml", |text| text + "\ncombinations: false\n");
        site
    }

    /// The whole of Northmere, built once for all tests that only look, with what the build said.
    pub(crate) fn built_northmere() -> &'static (Self, Said) {
        static BUILT: OnceLock<(Site, Said)> = OnceLock::new();
        BUILT.get_or_init(|| {
            let site = Self::whole_northmere();
            let said = site.build();
            assert_eq!(said.status, 0, "{}{}", said.out, said.err);
            (site, said)
        })
    }

    /// A copy of Northmere with everything.
    fn whole_northmere() -> Self {
        let site = Self::empty();
        for folder in ["content", "locales", "themes"] {
            copy(&repository().join(folder), &site.path().join(folder));
        }
        site
    }

    /// An empty folder.
    pub(crate) fn empty() -> Self {
        Self { dir: tempfile::tempdir().expect("a temporary folder") }
    }

    /// The folder.
    pub(crate) fn path(&self) -> &Path {
        self.dir.path()
    }

    /// Writes a file, over the one that is there.
    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) -> &Self {
        let file = self.path().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
        self
    }

    /// Reads a file as text.
    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Replaces words in a file.
    pub(crate) fn replace(&self, path: &str, from: &str, to: &str) -> &Self {
        let text = self.read(path);
        assert!(text.contains(from), "{path} holds {from:?}");
        self.write(path, text.replace(from, to))
    }

    /// Changes the text of a file.
    pub(crate) fn edit(&self, path: &str, change: impl FnOnce(String) -> String) -> &Self {
        self.write(path, change(self.read(path)))
    }

    /// The tool, about to run in this folder.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_localoffer"));
        command.current_dir(self.path()).args(arguments).env("NO_COLOR", "1").env_remove("SOURCE_DATE_EPOCH");
        command
    }

    /// Runs the tool.
    pub(crate) fn run(&self, arguments: &[&str]) -> Said {
        Said::of(self.command(arguments).output().expect("the tool starts"))
    }

    /// `build --format json`, today.
    pub(crate) fn build(&self) -> Said {
        self.run(&["build", "--today", TODAY, "--format", "json"])
    }

    /// `check --format json`, today.
    pub(crate) fn check(&self) -> Said {
        self.run(&["check", "--notes", "--today", TODAY, "--format", "json"])
    }

    /// Every file under `folder` with its bytes.
    pub(crate) fn files(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        let root = self.path().join(folder);
        paths(&root).into_iter().map(|path| (path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/"), fs::read(&path).unwrap())).collect()
    }
}

/// Every file under `folder`.
pub(crate) fn paths(folder: &Path) -> Vec<PathBuf> {
    let entries = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().filter_map(Result::ok);
    entries.filter(|entry| entry.file_type().is_file()).map(|entry| entry.into_path()).collect()
}

fn copy(from: &Path, to: &Path) {
    for path in paths(from) {
        let target = to.join(path.strip_prefix(from).unwrap());
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::copy(path, target).unwrap();
    }
}
