//! What is known of a language for reading: one file a language in `languages/`, lines of `key: item, item`.
//!
//! A language without a file is read too, with the plainest rules: sentences, lengths and signs, and no lists of words.

use super::{
    flags::{self, Flags},
    phrases, syllables,
};
use aho_corasick::AhoCorasick;
use rustc_hash::{FxHashMap, FxHashSet};
use std::{borrow::Cow, ops::Range, sync::OnceLock};

/// What is known of a language.
#[derive(Debug)]
pub struct Language {
    /// The tag, without region or variant.
    pub tag: &'static str,
    /// How many words it takes to say what 1 English word says, for limits on sentences and paragraphs (five sentences told in each language: 57 words in
    /// English, 50 in German, 46 in Polish).
    pub scale: f64,
    /// How many letters make a word long: about the 95th percentile of running words.
    pub long_letters: u16,
    /// How a word's syllables are counted, where that is known.
    pub syllables: Option<fn(&str) -> u8>,
    /// Spellings of one thing, the first of which is the usual one.
    pub variants: Vec<Vec<&'static str>>,
    /// Phrases that say something else than their words, each with plain words for it.
    pub idioms: Vec<(&'static str, &'static str)>,
    /// Link texts that do not say where the link leads.
    pub vague_links: FxHashSet<&'static str>,
    /// Whether there is a list of common words.
    pub has_common: bool,
    words: FxHashMap<Cow<'static, str>, Flags>,
    everyday: FxHashSet<&'static str>,
    idiom_finder: OnceLock<Option<AhoCorasick>>,
    passive_endings: Vec<&'static str>,
    noun_endings: Vec<&'static str>,
}

macro_rules! languages {
    ($($tag:literal),*) => {
        static LANGUAGES: [(&str, &str, OnceLock<Language>); [$($tag),*].len()] =
            [$(($tag, include_str!(concat!("languages/", $tag, ".txt")), OnceLock::new())),*];
    };
}

languages!("ar", "bn", "ckb", "cy", "de", "en", "es", "fr", "gu", "it", "nl", "pa", "pl", "pt", "ro", "ru", "so", "tr", "uk", "ur");

static COMMON_ENGLISH: &str = include_str!("lists/common-en.txt");
static OTHER: OnceLock<Language> = OnceLock::new();

impl Language {
    /// The language of `tag`; region, script and variant are left out.
    pub fn of(tag: &str) -> &'static Self {
        let language = tag.split('-').next().unwrap_or(tag);
        match LANGUAGES.iter().find(|(known, ..)| *known == language) {
            Some((tag, text, known)) => known.get_or_init(|| Self::parse(tag, text)),
            None => OTHER.get_or_init(|| Self::parse("und", "")),
        }
    }

    fn parse(tag: &'static str, text: &'static str) -> Self {
        let mut language = Self {
            tag,
            scale: 1.0,
            long_letters: 12,
            syllables: syllables::counter(tag),
            variants: Vec::new(),
            idioms: Vec::new(),
            vague_links: FxHashSet::default(),
            has_common: false,
            words: FxHashMap::default(),
            everyday: FxHashSet::default(),
            idiom_finder: OnceLock::new(),
            passive_endings: Vec::new(),
            noun_endings: Vec::new(),
        };
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let Some((key, items)) = line.split_once(':') else { continue };
            for item in items.split(',').map(str::trim).filter(|item| !item.is_empty()) {
                language.take(key.trim(), item);
            }
        }
        if tag == "en" {
            language.has_common = true;
            COMMON_ENGLISH.lines().filter(|line| !line.starts_with('#')).for_each(|word| language.add(word.trim(), flags::COMMON));
        }
        language
    }

    fn take(&mut self, key: &str, item: &'static str) {
        let flag = match key {
            "scale" => return self.scale = item.parse().unwrap_or(1.0),
            "long-letters" => return self.long_letters = item.parse().unwrap_or(12),
            "variant" => return self.variants.push(item.split('|').map(str::trim).collect()),
            "idiom" => return self.idioms.extend(item.split_once('>').map(|(words, plain)| (words.trim(), plain.trim()))),
            "vague-link" => {
                self.vague_links.insert(item);
                return;
            }
            "everyday-capitals" => {
                self.everyday.insert(item);
                return;
            }
            "passive-ending" | "passive-word-ending" => return self.passive_endings.push(item),
            "noun-ending" => return self.noun_endings.push(item),
            "abbreviations" => flags::ABBREVIATION,
            "abbreviations-at-end" => flags::ABBREVIATION | flags::MAY_END,
            "linking" => flags::LINKING,
            "and" => flags::AND,
            "negative" => flags::NEGATIVE,
            "second-negative" => flags::SECOND_NEGATIVE,
            "reader" => flags::READER,
            "passive-helper" => flags::PASSIVE_HELPER,
            "passive-participle" => flags::PARTICIPLE,
            "passive-not" => flags::NO_PARTICIPLE,
            "noun-ending-not" => flags::NO_NOUN_PILE,
            "function" => flags::FUNCTION,
            "number-word" => flags::NUMBER_WORD,
            "percent-word" => flags::PERCENT,
            "contraction" => flags::CONTRACTION,
            "latin" => flags::LATIN,
            "field-word" => flags::FIELD,
            "subject" => flags::SUBJECT,
            "adverb" => flags::ADVERB,
            _ => return,
        };
        self.add(item.trim_end_matches('.'), flag);
    }

    fn add(&mut self, word: &'static str, flag: Flags) {
        let lower = if word.chars().any(char::is_uppercase) { Cow::Owned(word.to_lowercase()) } else { Cow::Borrowed(word) };
        *self.words.entry(lower).or_default() |= flag;
    }

    /// What is known of `word`, which is in lower case.
    pub fn flags(&self, word: &str) -> Flags {
        let mut found = self.words.get(word).copied().unwrap_or_default();
        let ends = |endings: &[&str]| endings.iter().any(|ending| word.len() > ending.len() + 2 && word.ends_with(ending));
        if found & flags::NO_PARTICIPLE != 0 {
            found &= !flags::PARTICIPLE;
        } else if ends(&self.passive_endings) {
            found |= flags::PARTICIPLE;
        }
        let single = word.strip_suffix('s').unwrap_or(word);
        let single_flags = if single.len() < word.len() { self.words.get(single).copied().unwrap_or_default() } else { 0 };
        if (found | single_flags) & flags::NO_NOUN_PILE == 0
            && self.noun_endings.iter().any(|ending| single.len() > ending.len() + 2 && single.ends_with(ending))
        {
            found |= flags::NOUN_PILE;
        }
        if self.has_common
            && found & flags::COMMON == 0
            && super::inflection::stems(word).any(|stem| self.words.get(&*stem).is_some_and(|known| known & flags::COMMON != 0))
        {
            found |= flags::COMMON;
        }
        found
    }

    /// Whether `word`, which is in lower case, mostly holds others together.
    pub fn is_function(&self, word: &str) -> bool {
        self.words.get(word).is_some_and(|known| known & flags::FUNCTION != 0)
    }

    /// The words that mostly hold others together, in no order.
    pub fn function_words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().filter(|(_, known)| **known & flags::FUNCTION != 0).map(|(word, _)| word.as_ref())
    }

    /// Whether everybody knows the abbreviation `word`, as it is written. Those of English are known in every language of a site in England.
    pub fn is_everyday(&self, word: &str) -> bool {
        self.everyday.contains(word) || self.tag != "en" && Self::of("en").everyday.contains(word)
    }

    /// Whether its lists say which words speak to the reader; in many languages the verb alone does.
    pub fn speaks_by_words(&self) -> bool {
        self.words.values().any(|flags| flags & flags::READER != 0)
    }

    /// The idioms of `text`: where each stands, as it is written, and plain words for it.
    pub fn idioms<'t>(&'t self, text: &'t str) -> impl Iterator<Item = (Range<usize>, &'t str, &'static str)> {
        let finder = self.idiom_finder.get_or_init(|| phrases::finder(self.idioms.iter().map(|(words, _)| *words)));
        let found = finder.iter().flat_map(move |finder| phrases::whole_words(finder, text));
        found.map(|found| (found.range(), &text[found.range()], self.idioms[found.pattern().as_usize()].1))
    }

    /// An amount of words in English as an amount of this language.
    pub fn scaled(&self, words: u16) -> usize {
        (f64::from(words) * self.scale).round() as usize
    }
}
