//! Published formulas, each with its source: what a language has, what it gives for a text, and what the number means.
//!
//! A formula is right for the language it was made for and no other. Where nothing was validated, LIX and RIX show a trend in scripts whose words they suit, and
//! for the rest there is no tested measure: then only lengths are told.

mod bands;
mod english;
mod others;

pub use bands::Scale;

use super::counts::Counts;
use crate::words::audience::Audience;

/// A published formula.
#[derive(Debug)]
pub struct Formula {
    /// Its name in data, `en.flesch-reading-ease`: the language it was made for, `any` for LIX and RIX, and its own.
    pub id: &'static str,
    /// Its name for people.
    pub name: &'static str,
    /// Who published it, when and where.
    pub source: &'static str,
    /// Whether it needs syllables.
    pub syllables: bool,
    /// The fewest sentences it is defined for.
    pub minimum_sentences: u32,
    /// What its numbers mean.
    pub scale: Scale,
    /// The number to aim at: for guidance and services, and for easy read. The formula shown first in its language has one. Where neither a service nor a paper
    /// advises a number, it is the bound of a band, and waits to be tried with readers.
    pub targets: Option<(f64, f64)>,
    /// The number for a text.
    pub value: fn(&Counts) -> f64,
}

/// A formula that needs syllables, is defined for any text and has no number to aim at, unless it is said to.
const fn formula(id: &'static str, name: &'static str, source: &'static str, scale: Scale, value: fn(&Counts) -> f64) -> Formula {
    Formula { id, name, source, syllables: true, minimum_sentences: 1, scale, targets: None, value }
}

impl Formula {
    const fn without_syllables(mut self) -> Self {
        self.syllables = false;
        self
    }

    const fn over_sentences(mut self, minimum: u32) -> Self {
        self.minimum_sentences = minimum;
        self
    }

    /// The same formula, with the numbers to aim at for guidance and services, and for easy read.
    const fn aiming_at(mut self, standard: f64, easy: f64) -> Self {
        self.targets = Some((standard, easy));
        self
    }

    /// Whether it was made for `language`, a tag without region or variant, or `any`.
    fn is_for(&self, language: &str) -> bool {
        self.id.split('.').next() == Some(language)
    }

    /// The number to aim at for `audience`, where there is one.
    pub fn target(&self, audience: Audience) -> Option<f64> {
        let (standard, easy) = self.targets?;
        Some(if audience == Audience::EasyRead { easy } else { standard })
    }

    /// Whether `value` is harder than `target`.
    pub fn is_harder(&self, value: f64, target: f64) -> bool {
        if self.scale.rises() { value < target } else { value > target }
    }
}

/// The number that a formula gives for a text.
#[derive(Clone, Copy, Debug)]
pub struct Score {
    /// The formula.
    pub formula: &'static Formula,
    /// The number.
    pub value: f64,
    /// What it means: "fairly easy".
    pub band: &'static str,
}

/// What can be measured in a language.
#[derive(Debug)]
pub enum Measures {
    /// Formulas that were made for it, the one to show first.
    Tested(Vec<&'static Formula>),
    /// Formulas that were made for no language, whose bounds are not known for this one.
    Trend(Vec<&'static Formula>),
    /// Nothing: no tested measure exists.
    None,
}

/// Every formula.
pub fn all() -> impl Iterator<Item = &'static Formula> {
    english::FORMULAS.iter().chain(others::FORMULAS)
}

/// Languages in Latin or Cyrillic script for which a trend is worth showing. Welsh, Somali and Kurdish are not among them: their words are put together
/// in ways that word length does not tell.
const TRENDS: [&str; 12] = ["ro", "uk", "sk", "cs", "hu", "bg", "sq", "hr", "lt", "lv", "sv", "da"];

/// What can be measured in `language`, a tag without region or variant.
pub fn for_language(language: &str) -> Measures {
    let made_for: Vec<&Formula> = all().filter(|formula| formula.is_for(language)).collect();
    let of_any = || -> Vec<&'static Formula> { all().filter(|formula| formula.is_for("any")).collect() };
    match made_for {
        none if none.is_empty() && TRENDS.contains(&language) => Measures::Trend(of_any()),
        none if none.is_empty() => Measures::None,
        mut formulas => {
            formulas.extend(of_any());
            Measures::Tested(formulas)
        }
    }
}

/// The scores of a text in `language`; none for a text without words, and none of a formula that is not defined for so few sentences.
pub fn scores(language: &str, counts: &Counts) -> Vec<Score> {
    let formulas = match for_language(language) {
        Measures::Tested(formulas) | Measures::Trend(formulas) => formulas,
        Measures::None => return Vec::new(),
    };
    if counts.words == 0 || counts.sentences == 0 {
        return Vec::new();
    }
    let defined = |formula: &&'static Formula| counts.sentences >= formula.minimum_sentences && (counts.syllables > 0 || !formula.syllables);
    let score = |formula: &'static Formula| {
        let value = (formula.value)(counts);
        Score { formula, value, band: formula.scale.band(value) }
    };
    formulas.into_iter().filter(defined).map(score).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;
    use std::collections::BTreeSet;

    /// Counts, and what each formula gives for them, worked out from the published coefficients by hand.
    const VECTORS: &str = include_str!("../../../tests/readability/formula-vectors.json");

    #[test]
    fn every_formula_gives_what_its_paper_says() {
        let vectors: Value = serde_json::from_str(VECTORS).unwrap();
        let mut tried = BTreeSet::new();
        for vector in vectors.as_array().unwrap() {
            let input = |key: &str| u32::try_from(vector["inputs"][key].as_u64().unwrap()).unwrap();
            let counts = Counts {
                words: input("words"),
                sentences: input("sentences"),
                syllables: input("syllables"),
                letters: input("letters"),
                characters: input("chars"),
                one_syllable: input("mono"),
                three_syllables: input("complex3"),
                four_syllables: input("poly4"),
                fog_words: input("complex3"),
                long_words: input("long_gt6"),
            };
            for (id, expected) in vector["expected"].as_object().unwrap() {
                let formula = all().find(|formula| formula.id == id).unwrap_or_else(|| panic!("there is a formula {id}"));
                let value = (formula.value)(&counts);
                assert!((value - expected.as_f64().unwrap()).abs() < 1e-6, "{id}: {value}, not {expected}");
                tried.insert(formula.id);
            }
        }
        let untried: Vec<&str> = all().map(|formula| formula.id).filter(|id| !tried.contains(id)).collect();
        assert_eq!(untried, [""; 0]);
    }

    #[test]
    fn no_text_gives_what_is_no_number() {
        for words in 0..5 {
            for sentences in 0..4 {
                for some in 0..4 {
                    let counts = Counts {
                        words,
                        sentences,
                        syllables: some * words,
                        letters: some * words,
                        characters: some * words,
                        one_syllable: some,
                        three_syllables: some,
                        four_syllables: some,
                        fog_words: some,
                        long_words: some,
                    };
                    for language in ["en", "es", "fr", "de", "it", "pt", "nl", "pl", "ru", "tr", "ro"] {
                        let scores = scores(language, &counts);
                        assert!(scores.iter().all(|score| score.value.is_finite()), "{language} {counts:?}");
                        assert_eq!(scores.is_empty(), words == 0 || sentences == 0, "{language} {counts:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn the_formula_shown_first_has_a_target_and_each_formula_its_own_name() {
        for language in ["en", "es", "fr", "de", "it", "pt", "nl", "pl", "ru", "tr"] {
            let Measures::Tested(formulas) = for_language(language) else { panic!("{language} has tested measures") };
            let (standard, easy) = formulas[0].targets.unwrap_or_else(|| panic!("{language} has a target"));
            assert!(formulas[0].is_harder(standard, easy), "{language}: easy read aims at easier words");
        }
        let ids: BTreeSet<&str> = all().map(|formula| formula.id).collect();
        assert_eq!(ids.len(), all().count());
    }

    #[test]
    fn a_language_without_a_tested_measure_says_so() {
        assert!(["ar", "ur", "so", "pa", "bn", "gu", "fa", "ti", "ps", "ckb", "cy", "xx"].iter().all(|tag| matches!(for_language(tag), Measures::None)));
        assert!(["ro", "uk"].iter().all(|tag| matches!(for_language(tag), Measures::Trend(_))));
        let first = |tag: &str| match for_language(tag) {
            Measures::Tested(formulas) => formulas[0].id,
            _ => "",
        };
        let shown = ["en", "es", "it", "pl", "tr", "de", "fr", "nl", "pt", "ru"].map(first);
        let expected = [
            "en.flesch-kincaid-grade",
            "es.szigriszt-pazos",
            "it.gulpease",
            "pl.fog",
            "tr.atesman",
            "de.amstad",
            "fr.kandel-moles-209",
            "nl.flesch-douma",
            "pt.martins",
            "ru.oborneva-2006",
        ];
        assert_eq!(shown, expected);
    }

    #[test]
    fn smog_is_not_shown_for_fewer_than_thirty_sentences() {
        let counts = |sentences| Counts { words: 300, sentences, syllables: 400, letters: 1200, characters: 1200, ..Counts::default() };
        let has = |sentences| scores("en", &counts(sentences)).iter().any(|score| score.formula.id == "en.smog");
        assert!(!has(29) && has(30));
    }
}
