//! The files of a theme: the default theme inside the program, with a council's own files laid over it one by one.

use crate::{
    model::picture::{PictureList, Pictures},
    words::{error::Error, source::FileIndex},
};
use include_dir::{Dir, include_dir};
use std::{collections::BTreeMap, path::Path};

static DEFAULT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// The largest file of a theme, in bytes.
const MAX_FILE: u64 = 20_000_000;

/// A theme as it was read.
#[derive(Clone, Debug)]
pub struct ThemeFiles {
    /// Its name.
    pub name: Box<str>,
    /// Templates by file name: `service.html`.
    pub templates: BTreeMap<Box<str>, Box<str>>,
    /// The templates that the council wrote itself, each with its file among the sources.
    pub own: BTreeMap<Box<str>, FileIndex>,
    /// Style sheets, scripts, icons and logos by their path under `assets/`.
    pub assets: BTreeMap<Box<str>, Vec<u8>>,
    /// The pictures of easy read.
    pub pictures: Pictures,
}

/// Reads the theme `name` of the site under `root`: the default theme, with every file of `themes/<name>/` in place of its own.
///
/// # Errors
/// When the theme is not there, a file of it cannot be read, or its picture list is not right.
pub fn read(root: &Path, name: &str) -> Result<ThemeFiles, Error> {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    embedded(&DEFAULT, &mut files);
    let folder = root.join("themes").join(name);
    let mut written = BTreeMap::new();
    if folder.is_dir() {
        own(&folder, &mut written)?;
    } else if name != "default" {
        return Err(Error::setup(&folder, format!("the theme `{name}` is not there"), "Make the folder, or write `theme: default` in content/site.yaml"));
    }
    let templates =
        written.iter().filter(|(path, bytes)| files.get(*path).is_none_or(|known| known != *bytes)).filter_map(|(path, _)| path.strip_prefix("templates/"));
    let own = templates.map(|name| (name.into(), FileIndex::from_index(0))).collect();
    files.extend(written);
    let mut theme = ThemeFiles { name: name.into(), templates: BTreeMap::new(), own, assets: BTreeMap::new(), pictures: Pictures::new() };
    for (path, bytes) in files {
        let text = |bytes: Vec<u8>| {
            String::from_utf8(bytes).map_err(|_| Error::setup(&folder.join(&path), "the file is not saved as UTF-8", "Save it again with the encoding UTF-8"))
        };
        if let Some(template) = path.strip_prefix("templates/") {
            theme.templates.insert(template.into(), text(bytes)?.replace("\r\n", "\n").into());
        } else if let Some(asset) = path.strip_prefix("assets/") {
            theme.assets.insert(asset.into(), bytes);
        } else if path == "pictures/pictures.yaml" {
            let list: PictureList = serde_yaml::from_str(&text(bytes)?).map_err(|error| {
                Error::setup(
                    &folder.join(&path),
                    format!("the list of pictures cannot be read: {error}"),
                    "Write each picture as `name: { emoji: \"🕒\", means: time }` under `pictures:`",
                )
            })?;
            theme.pictures = list.pictures;
        }
    }
    Ok(theme)
}

fn embedded(dir: &Dir<'_>, files: &mut BTreeMap<String, Vec<u8>>) {
    for file in dir.files() {
        files.insert(file.path().to_string_lossy().replace('\\', "/"), file.contents().to_vec());
    }
    for inner in dir.dirs() {
        embedded(inner, files);
    }
}

fn own(folder: &Path, files: &mut BTreeMap<String, Vec<u8>>) -> Result<(), Error> {
    for entry in walkdir::WalkDir::new(folder).follow_links(false).sort_by_file_name() {
        let entry = entry.map_err(|error| Error::file(folder, "read the theme", error.into()))?;
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        if !entry.file_type().is_file() || hidden {
            continue;
        }
        let path = entry.path();
        if entry.metadata().is_ok_and(|data| data.len() > MAX_FILE) {
            return Err(Error::setup(path, format!("the file is larger than {MAX_FILE} bytes"), "Make it smaller; every reader would have to load it"));
        }
        let inside = path.strip_prefix(folder).unwrap_or(path).components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
        files.insert(inside, std::fs::read(path).map_err(|error| Error::file(path, "read the file", error))?);
    }
    Ok(())
}
