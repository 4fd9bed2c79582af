//! The output folder: found, made if need be, and refused where a build could do harm.

use crate::words::error::Error;
use std::{
    fs, io,
    path::{Component, Path, PathBuf},
};

/// The output folder `folder`, made if it is not there, with links resolved once and for all.
pub(super) fn open(folder: &Path) -> Result<PathBuf, Error> {
    match fs::metadata(folder) {
        Ok(metadata) if !metadata.is_dir() => {
            return Err(Error::setup(folder, "this is a file, and the site needs a folder", "Move the file away, or choose another folder with --out."));
        }
        Ok(_) => {}
        Err(source) if source.kind() == io::ErrorKind::NotFound => {
            fs::create_dir_all(folder).map_err(|source| Error::file(folder, "make the output folder", source))?
        }
        Err(source) => return Err(Error::file(folder, "look at the output folder", source)),
    }
    let root = folder.canonicalize().map_err(|source| Error::file(folder, "look at the output folder", source))?;
    refuse(&root, std::env::home_dir(), "Choose a folder that is only for the built site, for example --out public.")?;
    Ok(root)
}

/// An error with `help` if `root` is a folder that nobody means to publish.
pub(super) fn refuse(root: &Path, home: Option<PathBuf>, help: &str) -> Result<(), Error> {
    let home = home.and_then(|home| home.canonicalize().ok());
    let problem = if root.parent().is_none() {
        "this is the whole disk, not a folder for the site"
    } else if home.is_some_and(|home| home.starts_with(root)) {
        "this is a home folder, not a folder for the site"
    } else if root.join("content").join("site.yaml").exists() || root.join(".git").exists() {
        "this folder holds the sources of a site, which a build would mix with its pages"
    } else {
        return Ok(());
    };
    Err(Error::setup(root, problem, help))
}

/// The folder `path` as it is, or would be when it is made: whole, without `..`, and with every link on the way resolved.
pub fn resolved(path: &Path) -> io::Result<PathBuf> {
    let mut found = PathBuf::new();
    for part in std::path::absolute(path)?.components() {
        match part {
            Component::ParentDir => {
                found.pop();
            }
            Component::Normal(_) => {
                found.push(part);
                found = found.canonicalize().unwrap_or(found);
            }
            Component::Prefix(_) | Component::RootDir | Component::CurDir => found.push(part),
        }
    }
    Ok(found)
}

/// The file `path` of the manifest below `root`.
pub(super) fn file(root: &Path, path: &str) -> PathBuf {
    let mut file = PathBuf::with_capacity(root.as_os_str().len() + path.len() + 2);
    file.push(root);
    file.extend(path.split('/'));
    file
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_is_not_there_yet_is_seen_where_it_would_be() {
        let place = tempfile::tempdir().unwrap();
        let root = place.path().canonicalize().unwrap();
        fs::create_dir_all(root.join("site/content")).unwrap();
        let sees = |path: &str| resolved(&root.join(path)).unwrap();
        assert_eq!(sees("live/../site/content/new"), root.join("site/content/new"));
        assert_eq!(sees("site/content/../../live/a"), root.join("live/a"));
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(root.join("site/content"), root.join("link")).unwrap();
            assert_eq!((sees("link/new"), sees("new/../link/../x")), (root.join("site/content/new"), root.join("site/x")));
        }
    }

    #[test]
    fn a_folder_where_a_build_could_do_harm_is_refused() {
        let place = tempfile::tempdir().unwrap();
        let root = place.path().canonicalize().unwrap();
        assert!(refuse(&root, None, "--out").is_ok());
        let says = |root: &Path, home: Option<&Path>| refuse(root, home.map(Path::to_owned), "--out").unwrap_err().to_string();
        assert!(says(Path::new("/"), None).contains("whole disk"));
        fs::create_dir(root.join("me")).unwrap();
        assert!(says(&root.join("me"), Some(&root.join("me"))).contains("home folder"));
        assert!(says(&root, Some(&root.join("me"))).contains("home folder"));
        fs::create_dir(root.join("content")).unwrap();
        fs::write(root.join("content/site.yaml"), "").unwrap();
        assert!(says(&root, None).contains("--out"));
        fs::write(root.join("me/.git"), "gitdir: elsewhere").unwrap();
        assert!(says(&root.join("me"), None).contains("sources"));
        assert!(open(&root.join("content/site.yaml")).unwrap_err().to_string().contains("this is a file"));
    }
}
