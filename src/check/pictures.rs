//! One picture, one meaning: over all picture packs, no two pictures look the same and no two mean the same.

use crate::{
    model::{
        picture::{Artwork, Picture},
        site::Site,
    },
    words::{diagnostic::Finding, key::KeyPath, rule::PICTURE_MEANING, source::At},
};
use std::collections::BTreeMap;

/// Finds pictures with two names, and meanings with two pictures. The later pack is told: what comes with the tool is first.
pub fn find(site: &Site) -> Vec<Finding> {
    let pictures = &site.pictures;
    let mut in_turn: Vec<(&str, &Picture)> = pictures.by_name.iter().map(|(name, picture)| (&**name, picture)).collect();
    in_turn.sort_by_key(|(_, picture)| picture.pack);
    let mut looks: BTreeMap<&[u8], &str> = BTreeMap::new();
    let mut meanings: BTreeMap<String, &str> = BTreeMap::new();
    let mut findings = Vec::new();
    for (name, picture) in in_turn {
        let file = pictures.packs[picture.pack].file;
        let at = KeyPath::from("pictures").key(name);
        let Artwork { bytes, .. } = &picture.artwork;
        let seen = *looks.entry(bytes).or_insert(name);
        if seen != name {
            let help = format!("Readers learn one meaning for one picture. Choose another picture for `{name}`, or write `picture:{seen}` in its place.");
            findings.push(Finding::new(&PICTURE_MEANING, file, At::Key(at.clone()), format!("`{name}` is the same picture as `{seen}`"), help));
        }
        let seen = *meanings.entry(picture.means.trim().to_lowercase()).or_insert(name);
        if seen != name {
            let help = format!("Give your picture the name `{seen}`, so that it stands in for the other, or say what is special about it.");
            let message = format!("`{name}` means the same as the picture `{seen}`");
            findings.push(Finding::new(&PICTURE_MEANING, file, At::Value(at.key("means")), message, help));
        }
    }
    findings
}
