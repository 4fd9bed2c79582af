//! What stands in the output folder before a build writes into it, and whether the build may go ahead.

use super::{manifest, manifest::Manifest, output, replace, write::Options};
use crate::words::error::Error;
use rayon::prelude::*;
use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap, HashSet},
    fs,
    path::{Path, PathBuf},
};

/// Files that desktops leave behind wherever somebody looks. They are neither ours nor anybody's work.
const DROPPINGS: [&str; 3] = [".DS_Store", "Thumbs.db", "desktop.ini"];

/// Every file, folder and link below the output folder. Links are seen and never followed.
#[derive(Debug, Default)]
pub(super) struct Survey {
    /// Files by how this file system tells them apart, each with its name as it is written.
    files: HashMap<String, String>,
    folders: HashSet<String>,
    links: HashMap<String, String>,
    /// Temporary files that a build which was stopped left behind.
    pub(super) leftovers: Vec<String>,
    /// Whether `A` and `a` are one file here, or may be.
    ignores_case: bool,
}

#[derive(Default)]
struct Found {
    files: Vec<String>,
    folders: Vec<String>,
    links: Vec<String>,
}

impl Survey {
    /// Looks at everything below `root`. `old` is its manifest.
    pub(super) fn of(root: &Path, old: Option<&Manifest>) -> Result<Self, Error> {
        // A file system that finds our manifest by its name in capitals ignores case. Without a manifest nothing here is ours, and it is safe to suppose that it does.
        let ignores_case = old.is_none() || fs::symlink_metadata(root.join(manifest::NAME.to_uppercase())).is_ok();
        let Found { files, folders, links } = look(root, String::new())?;
        let mut survey = Self { ignores_case, ..Self::default() };
        for path in files {
            let name = path.rsplit('/').next().unwrap_or_default();
            if replace::is_temporary(name) {
                survey.leftovers.push(path);
            } else if path != manifest::NAME && !DROPPINGS.contains(&name) {
                survey.files.insert(survey.key(&path).into_owned(), path);
            }
        }
        survey.folders = folders.iter().map(|path| survey.key(path).into_owned()).collect();
        survey.links = links.into_iter().map(|path| (survey.key(&path).into_owned(), path)).collect();
        Ok(survey)
    }

    /// `path` as this file system tells paths apart.
    pub(super) fn key<'p>(&self, path: &'p str) -> Cow<'p, str> {
        if self.ignores_case { Cow::Owned(path.to_lowercase()) } else { Cow::Borrowed(path) }
    }

    /// Whether the file `path` is there.
    pub(super) fn has_file(&self, path: &str) -> bool {
        self.files.contains_key(&*self.key(path))
    }

    /// Whether the folder `path` is there.
    pub(super) fn has_folder(&self, path: &str) -> bool {
        self.folders.contains(&*self.key(path))
    }

    /// Whether a build may write `paths` below `root`, where `old` says what is ours.
    pub(super) fn allow(&self, root: &Path, old: &Manifest, paths: &[&str], options: Options) -> Result<(), Error> {
        let mut wanted = HashSet::with_capacity(paths.len());
        for path in paths {
            manifest::check_path(path)
                .map_err(|why| Error::setup(&root.join(path), why, "Change the address of the page, or the name of the file, that it comes from."))?;
            if !wanted.insert(self.key(path)) {
                return Err(Error::setup(&output::file(root, path), "two pages would be written to this file", "Give one of them another address."));
            }
        }
        for path in paths {
            self.free_way(root, path, &wanted)?;
        }
        for (path, _) in old.files() {
            self.no_link(root, path)?;
        }
        let ours: HashSet<Cow<'_, str>> = old.files().map(|(path, _)| self.key(path)).collect();
        let unknown: BTreeMap<&str, &str> =
            self.files.iter().chain(&self.links).map(|(key, path)| (&**key, &**path)).filter(|(key, _)| !ours.contains(*key)).collect();
        if let Some((_, taken)) = unknown.iter().find(|(key, _)| wanted.contains(**key)) {
            let problem = "the site has a page for this file, but localoffer did not make the file that is there";
            return Err(Error::setup(&output::file(root, taken), problem, "Move the file away, or choose another folder with --out."));
        }
        if unknown.is_empty() || options.keep_unknown {
            return Ok(());
        }
        let shown: Vec<&str> = unknown.values().take(5).copied().collect();
        let more = if unknown.len() > 5 { format!(" and {} more", unknown.len() - 5) } else { String::new() };
        let problem = format!("this folder holds files that localoffer did not make: {}{more}", shown.join(", "));
        Err(Error::setup(root, problem, "Choose another folder with --out, or leave those files where they are with --keep-unknown."))
    }

    /// An error if something that is not a folder stands where a folder above `path` must be, or a folder where the file must be.
    fn free_way(&self, root: &Path, path: &str, wanted: &HashSet<Cow<'_, str>>) -> Result<(), Error> {
        self.no_link(root, path)?;
        let clash = |stands: &str, kind: &str, needed: &str| {
            let needed = output::file(root, needed);
            Err(Error::setup(
                &output::file(root, stands),
                format!("this is a {kind}, which is in the way of {}", needed.display()),
                "Move it away and build again.",
            ))
        };
        if self.has_folder(path) {
            return clash(path, "folder", path);
        }
        for above in folders_above(path) {
            if self.has_file(above) {
                return clash(above, "file", path);
            }
            if wanted.contains(&self.key(above)) {
                let problem = format!("the site has a file with this path and a folder for {}", output::file(root, path).display());
                return Err(Error::setup(&output::file(root, above), problem, "Give one of them another address."));
            }
        }
        Ok(())
    }

    /// An error if `path` or a folder above it is a link, which could lead out of the output folder.
    fn no_link(&self, root: &Path, path: &str) -> Result<(), Error> {
        if self.links.is_empty() {
            return Ok(());
        }
        match folders_above(path).chain([path]).find(|part| self.links.contains_key(&*self.key(part))) {
            None => Ok(()),
            Some(link) => {
                let problem = format!("this is a link to another place, and {path} would be written through it");
                Err(Error::setup(&output::file(root, link), problem, "Delete the link and build again."))
            }
        }
    }
}

/// The folders above `path`, from the top: `a` and `a/b` for `a/b/c.html`.
pub(super) fn folders_above(path: &str) -> impl DoubleEndedIterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

/// Everything below the folder `path` of `root`.
fn look(root: &Path, path: String) -> Result<Found, Error> {
    let folder: PathBuf = if path.is_empty() { root.to_owned() } else { output::file(root, &path) };
    let refused = |source| Error::file(&folder, "list the folder", source);
    let mut found = Found::default();
    for entry in fs::read_dir(&folder).map_err(refused)? {
        let entry = entry.map_err(refused)?;
        let kind = entry.file_type().map_err(refused)?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let below = if path.is_empty() { name.into_owned() } else { format!("{path}/{name}") };
        if kind.is_dir() {
            found.folders.push(below);
        } else if kind.is_file() {
            found.files.push(below);
        } else {
            found.links.push(below);
        }
    }
    let inner = found.folders.par_iter().map(|below| look(root, below.clone())).collect::<Result<Vec<_>, _>>()?;
    for more in inner {
        found.files.extend(more.files);
        found.folders.extend(more.folders);
        found.links.extend(more.links);
    }
    Ok(found)
}
