//! The files of a theme: the default theme inside the program, with a council's own files laid over it one by one.

use crate::words::{digest::Digest, error::Error, source::FileIndex};
use include_dir::{Dir, include_dir};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

static DEFAULT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// The largest file of a theme, in bytes.
const MAX_FILE: u64 = 20_000_000;

/// A file of a picture pack. It is read only when something names it, because a pack that was bought may hold thousands.
#[derive(Clone, Debug)]
pub enum PackSource {
    /// It comes with the tool.
    BuiltIn(&'static [u8]),
    /// The council has it on disk.
    OnDisk(PathBuf),
}

/// A theme as it was read.
#[derive(Clone, Debug)]
pub struct ThemeFiles {
    /// Its name.
    pub name: Box<str>,
    /// Templates by file name: `service.html`.
    pub templates: BTreeMap<Box<str>, Box<str>>,
    /// The templates that the council wrote itself, each with its file among the sources.
    pub own: BTreeMap<Box<str>, FileIndex>,
    /// The style sheets that the council wrote itself, each with its file among the sources.
    pub styles: BTreeMap<Box<str>, FileIndex>,
    /// The digests of the scripts, icons and logos that the council has in its theme, by their path under `assets/`; templates and style sheets are among the sources.
    pub files: BTreeMap<Box<str>, Digest>,
    /// Style sheets, scripts, icons and logos by their path under `assets/`.
    pub assets: BTreeMap<Box<str>, Vec<u8>>,
    /// The files of picture packs by their path under `pictures/`.
    pub pictures: BTreeMap<Box<str>, PackSource>,
}

/// Reads the theme `name` of the site under `root`: the default theme, with every file of `themes/<name>/` in place of its own.
///
/// # Errors
/// When the theme is not there, a file of it cannot be read, or is not saved as UTF-8.
pub fn read(root: &Path, name: &str) -> Result<ThemeFiles, Error> {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let mut pictures = BTreeMap::new();
    embedded(&DEFAULT, &mut files, &mut pictures);
    let folder = root.join("themes").join(name);
    let mut written = BTreeMap::new();
    if folder.is_dir() {
        own(&folder, &mut written, &mut pictures)?;
    } else if name != "default" {
        return Err(Error::setup(&folder, format!("the theme `{name}` is not there"), "Make the folder, or write `theme: default` in content/site.yaml"));
    }
    let changed = written.iter().filter(|(path, bytes)| files.get(*path).is_none_or(|known| known != *bytes)).map(|(path, _)| path);
    let digest = |path: &String| Some((path.strip_prefix("assets/")?.into(), Digest::of(written.get(path)?)));
    let own_files = changed.clone().filter(|path| !path.ends_with(".css")).filter_map(digest).collect();
    let inside = |folder: &str| changed.clone().filter_map(|path| path.strip_prefix(folder)).map(|name| (name.into(), FileIndex::from_index(0))).collect();
    let (own, mut styles): (_, BTreeMap<Box<str>, FileIndex>) = (inside("templates/"), inside("assets/"));
    styles.retain(|name, _| name.ends_with(".css"));
    files.extend(written);
    let mut theme = ThemeFiles { name: name.into(), templates: BTreeMap::new(), own, styles, files: own_files, assets: BTreeMap::new(), pictures };
    for (path, bytes) in files {
        if let Some(template) = path.strip_prefix("templates/") {
            let text = String::from_utf8(bytes)
                .map_err(|_| Error::setup(&folder.join(&path), "the file is not saved as UTF-8", "Save it again with the encoding UTF-8"))?;
            theme.templates.insert(template.into(), text.replace("\r\n", "\n").into());
        } else if let Some(asset) = path.strip_prefix("assets/") {
            theme.assets.insert(asset.into(), bytes);
        }
    }
    Ok(theme)
}

/// Whether the picture pack in the folder `pack` comes with the tool.
pub fn has_built_in(pack: &str) -> bool {
    DEFAULT.get_dir(format!("pictures/{pack}")).is_some()
}

fn embedded(dir: &'static Dir<'static>, files: &mut BTreeMap<String, Vec<u8>>, pictures: &mut BTreeMap<Box<str>, PackSource>) {
    for file in dir.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        match path.strip_prefix("pictures/") {
            Some(inside) => drop(pictures.insert(inside.into(), PackSource::BuiltIn(file.contents()))),
            None => drop(files.insert(path, file.contents().to_vec())),
        }
    }
    for inner in dir.dirs() {
        embedded(inner, files, pictures);
    }
}

fn own(folder: &Path, files: &mut BTreeMap<String, Vec<u8>>, pictures: &mut BTreeMap<Box<str>, PackSource>) -> Result<(), Error> {
    for entry in walkdir::WalkDir::new(folder).follow_links(false).sort_by_file_name() {
        let entry = entry.map_err(|error| Error::file(folder, "read the theme", error.into()))?;
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        if !entry.file_type().is_file() || hidden {
            continue;
        }
        let path = entry.path();
        let inside = path.strip_prefix(folder).unwrap_or(path).components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
        if let Some(picture) = inside.strip_prefix("pictures/") {
            pictures.insert(picture.into(), PackSource::OnDisk(path.to_owned()));
            continue;
        }
        if entry.metadata().is_ok_and(|data| data.len() > MAX_FILE) {
            return Err(Error::setup(path, format!("the file is larger than {MAX_FILE} bytes"), "Make it smaller; every reader would have to load it"));
        }
        files.insert(inside, std::fs::read(path).map_err(|error| Error::file(path, "read the file", error))?);
    }
    Ok(())
}
