//! What somebody who wrote a dead address may have meant.

use crate::{effects::survey::folders_above, words::nearest::nearest};
use std::collections::{HashMap, HashSet};

/// The files of a site as a tree, in which an address is spelt right part by part.
///
/// Comparing a dead address with every one of 60,000 others would take a third of a second each; the names in one folder are few.
#[derive(Default)]
pub(super) struct Tree<'a> {
    folders: HashMap<&'a str, Vec<&'a str>>,
    files: HashSet<&'a str>,
}

impl<'a> Tree<'a> {
    /// The tree of the files `paths`.
    pub(super) fn of(paths: impl IntoIterator<Item = &'a str>) -> Self {
        let mut tree = Self { folders: HashMap::new(), files: paths.into_iter().collect() };
        let mut seen = HashSet::new();
        for path in tree.files.iter().copied() {
            for part in folders_above(path).chain([path]).filter(|part| seen.insert(*part)) {
                let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
                tree.folders.entry(folder).or_default().push(name);
            }
        }
        tree.folders.values_mut().for_each(|names| names.sort_unstable());
        tree
    }

    /// The file most like `path`, if one is near.
    pub(super) fn nearest(&self, path: &str) -> Option<String> {
        let mut found = String::new();
        for part in path.split('/') {
            let names = self.folders.get(found.as_str())?;
            let name = match names.binary_search(&part) {
                Ok(_) => part,
                Err(_) => nearest(part, names.iter().copied())?,
            };
            if !found.is_empty() {
                found.push('/');
            }
            found.push_str(name);
        }
        self.files.contains(found.as_str()).then_some(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_spelt_right_part_by_part() {
        let tree = Tree::of(["index.html", "en/services/saturday-splash/index.html", "en/services/sunday-swim/index.html", "cy/index.html"]);
        assert_eq!(tree.nearest("en/service/saturday-slash/index.html").as_deref(), Some("en/services/saturday-splash/index.html"));
        assert_eq!(tree.nearest("en/services/something-else/index.html"), None);
        assert_eq!(tree.nearest("en/index.html"), None);
    }
}
