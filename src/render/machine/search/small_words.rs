//! Words that say too little to look for.

use crate::{readability::language::Language, words::fold::Folding};
use std::collections::BTreeSet;

/// Words of one or two letters and their like, which lists for reading do not hold: one line a language.
const SMALL: &str = include_str!("small_words.txt");

/// The most letters of a small word: lists for reading also hold longer ones, such as "school", that people do look for.
const MOST: usize = 5;

/// The small words of each of the languages `tags`, folded by `folding`, in order.
pub fn of(tags: &[&str], folding: Folding) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for tag in tags {
        let language = tag.split('-').next().unwrap_or(tag);
        let own = SMALL.lines().find_map(|line| line.strip_prefix(language)?.strip_prefix(':')).unwrap_or_default();
        let mut take = |word: &str| {
            if word.chars().count() <= MOST {
                found.insert(word.to_owned());
            }
        };
        folding.each(own, &mut take);
        Language::of(tag).function_words().for_each(|word| folding.each(word, &mut take));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_people_look_for_are_not_small() {
        let small = of(&["so", "en"], Folding::of("so"));
        assert!(small.contains("iyo") && small.contains("for") && small.contains("with"));
        assert!(!small.contains("dugsiga") && !small.contains("caawimaad") && !small.contains("send"));
    }
}
