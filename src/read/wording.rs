//! The lists of words to avoid that come with the tool, one file a language in `wording/`, in the form of `content/wording.yaml`.

use crate::model::wording::Wording;
use std::sync::OnceLock;

macro_rules! lists {
    ($($tag:literal),*) => {
        static LISTS: [(&str, &str, OnceLock<Option<Wording>>); [$($tag),*].len()] =
            [$(($tag, include_str!(concat!("wording/", $tag, ".yaml")), OnceLock::new())),*];
    };
}

lists!("cy", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "ro", "tr", "uk");

/// The list for the language `tag`, if one comes with the tool.
pub fn built_in(tag: &str) -> Option<&'static Wording> {
    let (_, text, list) = LISTS.iter().find(|(known, ..)| *known == tag)?;
    // A test reads every one of them; a list that did not read would be a list that is not there.
    list.get_or_init(|| serde_yaml::from_str(text).ok()).as_ref()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_reads_and_says_something_else_instead() {
        for (tag, ..) in &LISTS {
            let list = built_in(tag).unwrap_or_else(|| panic!("{tag} does not read"));
            for (name, avoided) in list.avoid.iter() {
                assert!(!avoided.words.is_empty(), "{tag} {name}");
                let repeats = avoided.words.iter().any(|words| words.to_lowercase() == avoided.instead.as_str().to_lowercase());
                assert!(!repeats, "{tag} {name} gives its own words instead");
            }
        }
    }
}
