//! One spelling for one thing over the whole site: SENCO or SENCo, not both.

use crate::{
    readability::{
        language::Language,
        phrases::{capital, exact_finder, whole_words},
        text::Read,
    },
    words::{
        diagnostic::Finding,
        lang::Lang,
        rule::WORDING_VARIANT,
        source::{At, FileIndex},
    },
};
use aho_corasick::AhoCorasick;
use std::{collections::BTreeMap, ops::Range};

/// Where spellings are used: the group, the spelling in it, and the place.
pub type Uses = Vec<(usize, usize, FileIndex, At)>;

/// The spellings of one language, ready to be sought.
pub struct Variants {
    groups: &'static [Vec<&'static str>],
    /// The spelling that the glossary of the site uses, of each group.
    agreed: Vec<Option<usize>>,
    /// The group and spelling of each pattern.
    forms: Vec<(usize, usize)>,
    finder: Option<AhoCorasick>,
}

impl Variants {
    /// The spellings of `language`; one that is among `terms` of the glossary is the right one.
    pub fn of(language: &'static Language, terms: &[String]) -> Self {
        let mut forms = Vec::new();
        let mut patterns: Vec<String> = Vec::new();
        for (group, spellings) in language.variants.iter().enumerate() {
            for (index, spelling) in spellings.iter().enumerate() {
                for pattern in [(*spelling).to_owned(), capital(spelling)] {
                    if !patterns.contains(&pattern) {
                        patterns.push(pattern);
                        forms.push((group, index));
                    }
                }
            }
        }
        let agreed = language.variants.iter().map(|spellings| spellings.iter().position(|spelling| terms.iter().any(|term| term == spelling))).collect();
        Self { groups: &language.variants, agreed, forms, finder: exact_finder(patterns.iter().map(String::as_str)) }
    }

    /// Adds what `read` uses to `uses`.
    pub fn gather(&self, read: &Read<'_>, place: impl Fn(&Range<usize>) -> (FileIndex, At), uses: &mut Uses) {
        let Some(finder) = &self.finder else { return };
        let text = read.passage.text.as_str();
        for found in whole_words(finder, text) {
            let (group, spelling) = self.forms[found.pattern().as_usize()];
            // At the start of a sentence a capital says nothing.
            let only_case = |other: &&str| **other != *self.groups[group][spelling] && other.to_lowercase() == self.groups[group][spelling].to_lowercase();
            let starts = read.sentences.iter().any(|sentence| sentence.range.start == found.start());
            if starts && self.groups[group].iter().any(only_case) {
                continue;
            }
            let (file, at) = place(&found.range());
            uses.push((group, spelling, file, at));
        }
    }

    /// The uses of a spelling that the site uses less than another, or that its glossary does not use.
    pub fn fewer(&self, uses: Uses, lang: &Lang) -> Vec<Finding> {
        let mut counts: BTreeMap<usize, BTreeMap<usize, usize>> = BTreeMap::new();
        for (group, spelling, ..) in &uses {
            *counts.entry(*group).or_default().entry(*spelling).or_default() += 1;
        }
        let right = |group: usize| {
            let used = counts.get(&group).filter(|used| used.len() > 1)?;
            // Of two that are used as often, the usual one comes first in the list.
            self.agreed[group].or_else(|| used.iter().max_by_key(|(spelling, count)| (**count, std::cmp::Reverse(**spelling))).map(|(spelling, _)| *spelling))
        };
        let finding = |(group, spelling, file, at): (usize, usize, FileIndex, At)| {
            let right = right(group).filter(|right| *right != spelling)?;
            let (written, right) = (self.groups[group][spelling], self.groups[group][right]);
            let message = format!("“{written}” is “{right}” elsewhere on this site");
            let help = format!("Write “{right}”: two names for one thing look like two things.");
            Some(Finding::new(&WORDING_VARIANT, file, at, message, help).in_language(lang))
        };
        uses.into_iter().filter_map(finding).collect()
    }
}
