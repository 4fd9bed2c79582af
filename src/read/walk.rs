//! Which files there are, and what each of them is, by its path.

use crate::{
    model::{id::Id, kind::Kind},
    words::{error::Error, lang::Lang},
};
use std::path::{Path, PathBuf};

/// What a file is, by its path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// A record or a file of records. For a step, the guide and the step.
    Record(Kind, Id),
    /// A step of a guide.
    Step {
        /// The guide.
        guide: Id,
        /// The step.
        step: Id,
    },
    /// Interface words.
    Messages(Lang),
    /// A translation of the record of this name.
    Translation(Lang, String),
    /// What is remembered of the translations of a language.
    Lock(Lang),
    /// What is remembered of addresses on other sites.
    LinkMemory,
    /// Every address the site has had.
    Ledger,
    /// A picture, document or video: its path inside `content/media/`.
    Media(String),
    /// Written by the tool itself, or known and not read yet.
    Passed,
    /// A record's place, but its file name cannot be an address.
    BadName(String),
    /// Nothing the tool knows.
    Unknown,
}

/// A file of the site.
#[derive(Clone, Debug)]
pub struct Found {
    /// Where it is on disk.
    pub disk: PathBuf,
    /// The path from the root of the site, with `/`.
    pub path: String,
    /// What it is.
    pub role: Role,
    /// Whether it is, or lies behind, a link that leads out of the site.
    pub leads_out: bool,
}

/// Every file under `content/` and `locales/` in the order of their paths. Hidden files and editors' back-up files are passed over.
///
/// # Errors
/// When a folder cannot be listed.
pub fn walk(root: &Path) -> Result<Vec<Found>, Error> {
    let home = std::fs::canonicalize(root).map_err(|error| Error::file(root, "read the folder", error))?;
    let mut found = Vec::new();
    for top in ["content", "locales"] {
        let folder = root.join(top);
        if !folder.exists() {
            continue;
        }
        let shown = |entry: &walkdir::DirEntry| entry.depth() == 0 || !is_hidden(&entry.file_name().to_string_lossy());
        for entry in walkdir::WalkDir::new(&folder).follow_links(false).into_iter().filter_entry(shown) {
            let entry = entry.map_err(|error| {
                let path = error.path().unwrap_or(&folder).to_owned();
                Error::file(&path, "read the folder", error.into())
            })?;
            let disk = entry.path();
            let link = entry.file_type().is_symlink();
            if entry.file_type().is_dir() {
                continue;
            }
            let path = relative(root, disk);
            let leads_out = link && !std::fs::canonicalize(disk).is_ok_and(|target| target.starts_with(&home) && target.is_file());
            found.push(Found { disk: disk.to_owned(), role: role_of(&path), path, leads_out });
        }
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(found)
}

fn is_hidden(name: &str) -> bool {
    name.starts_with('.') || name.ends_with('~') || (name.starts_with('#') && name.ends_with('#'))
}

fn relative(root: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(root).unwrap_or(path);
    inside.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// The file in which the tool remembers what addresses on other sites answered.
pub const LINK_MEMORY: &str = "content/links.tsv";
/// The file in which the tool keeps every address the site has had.
pub const LEDGER: &str = "content/addresses.tsv";

/// What the file at `path` is.
pub fn role_of(path: &str) -> Role {
    match path.split_once('/') {
        _ if path == LINK_MEMORY => Role::LinkMemory,
        _ if path == LEDGER => Role::Ledger,
        Some(("content", rest)) => match record_of(rest) {
            Role::Unknown => rest.strip_prefix("media/").map_or(Role::Unknown, |inside| Role::Media(inside.to_owned())),
            role => role,
        },
        Some(("locales", rest)) => locale_role(rest),
        _ => Role::Unknown,
    }
}

fn record_of(rest: &str) -> Role {
    for kind in Kind::ALL {
        let Some(pattern) = kind.pattern().strip_prefix("content/") else { continue };
        let pieces: Vec<&str> = pattern.split('*').collect();
        let names = match pieces.as_slice() {
            [_] => (rest == pattern).then(|| vec![kind.name()]),
            [before, after] => rest.strip_prefix(before).and_then(|inner| inner.strip_suffix(after)).filter(|name| !name.contains('/')).map(|name| vec![name]),
            [before, middle, after] => rest
                .strip_prefix(before)
                .and_then(|inner| inner.strip_suffix(after))
                .and_then(|inner| inner.split_once(middle))
                .filter(|(_, step)| !step.contains('/'))
                .map(|(guide, step)| vec![guide, step]),
            _ => None,
        };
        let Some(names) = names else { continue };
        let ids: Result<Vec<Id>, String> = names.iter().map(|name| name.parse()).collect();
        return match ids.map(<[Id; 2]>::try_from) {
            Err(problem) => Role::BadName(problem),
            Ok(Ok([guide, step])) if step.as_str() == "index" => Role::Record(Kind::Guide, guide),
            Ok(Ok([guide, step])) => Role::Step { guide, step },
            Ok(Err(ids)) => ids.into_iter().next().map_or(Role::Unknown, |id| Role::Record(kind, id)),
        };
    }
    Role::Unknown
}

/// The file of a language in which the tool remembers what each translation was made from.
pub const LOCK: &str = "translations.lock";
/// The file in `locales/` in which the tool keeps the words that translations were made from.
pub const MEMORY: &str = "sources.lock";

fn locale_role(rest: &str) -> Role {
    if rest == MEMORY {
        return Role::Passed;
    }
    let Some((tag, inside)) = rest.split_once('/') else { return Role::Unknown };
    let Ok(lang) = Lang::parse(tag) else { return Role::Unknown };
    if inside == LOCK {
        return Role::Lock(lang);
    }
    if inside.ends_with(".ftl") && !inside.contains('/') {
        return Role::Messages(lang);
    }
    match record_of(inside) {
        Role::Record(Kind::Approvals, _) | Role::Unknown => Role::Unknown,
        Role::BadName(problem) => Role::BadName(problem),
        Role::Record(..) | Role::Step { .. } => {
            let name = inside.trim_end_matches(".yaml").trim_end_matches(".md").trim_end_matches("/index");
            Role::Translation(lang, name.to_owned())
        }
        role => role,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_its_path() {
        let id = |text: &str| text.parse::<Id>().unwrap();
        assert_eq!(role_of("content/services/club.yaml"), Role::Record(Kind::Service, id("club")));
        assert_eq!(role_of("content/guides/plan.md"), Role::Record(Kind::Guide, id("plan")));
        assert_eq!(role_of("content/guides/plan/index.md"), Role::Record(Kind::Guide, id("plan")));
        assert_eq!(role_of("content/guides/plan/ask.md"), Role::Step { guide: id("plan"), step: id("ask") });
        assert_eq!(role_of("content/media/pool/map.pdf"), Role::Media("pool/map.pdf".to_owned()));
        assert_eq!(role_of("locales/ar/guides/plan/ask.md"), Role::Translation(Lang::parse("ar").unwrap(), "guides/plan/ask".to_owned()));
        assert_eq!(role_of("locales/ar/guides/plan/index.md"), Role::Translation(Lang::parse("ar").unwrap(), "guides/plan".to_owned()));
        assert_eq!(role_of("locales/ar/site.ftl"), Role::Messages(Lang::parse("ar").unwrap()));
        assert_eq!(role_of("content/services/club.yml"), Role::Unknown);
        assert_eq!(role_of("content/services/deep/club.yaml"), Role::Unknown);
        assert!(matches!(role_of("content/services/Our Club.yaml"), Role::BadName(_)));
    }
}
