//! Which pictures the site shows.

use crate::{
    model::{site::Site, units},
    read::markdown,
    words::source::FileIndex,
};
use std::collections::BTreeSet;

/// How words call a picture of a pack.
const CALL: &str = "picture:";

/// The names of the pictures that words of the site show in any language, and that a pack has.
pub fn shown(site: &Site) -> BTreeSet<Box<str>> {
    let finder = memchr::memmem::Finder::new(CALL);
    let files = (0..site.sources.len()).map(FileIndex::from_index);
    let calling: BTreeSet<FileIndex> = files.filter(|file| finder.find(site.text(*file).as_bytes()).is_some()).collect();
    let mut names = BTreeSet::new();
    if calling.is_empty() {
        return names;
    }
    units::shown(site, &units::units(site), &mut |_, _, file, _, words| {
        if calling.contains(&file) && finder.find(words.as_bytes()).is_some() {
            let pictures = markdown::targets(words).into_iter().filter(|target| target.picture);
            names.extend(pictures.filter_map(|target| {
                let name = target.to.strip_prefix(CALL)?;
                site.pictures.by_name.contains_key(name).then(|| name.into())
            }));
        }
    });
    names
}
