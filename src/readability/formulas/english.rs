//! Formulas for English.

use super::{
    Formula,
    bands::{FLESCH, YEAR},
};
use crate::readability::counts::Counts;

/// Words a sentence.
pub(super) fn sentence(counts: &Counts) -> f64 {
    f64::from(counts.words) / f64::from(counts.sentences)
}

/// Syllables a word.
pub(super) fn word(counts: &Counts) -> f64 {
    f64::from(counts.syllables) / f64::from(counts.words)
}

/// `number` of 100 words.
pub(super) fn percent(number: u32, counts: &Counts) -> f64 {
    100.0 * f64::from(number) / f64::from(counts.words)
}

pub(super) const FORMULAS: &[Formula] = &[
    Formula {
        id: "en.flesch-kincaid-grade",
        name: "Flesch-Kincaid school grade",
        language: "en",
        source: "Kincaid, Fishburne, Rogers and Chissom 1975, Naval Technical Training Command report 8-75",
        syllables: true,
        minimum_sentences: 1,
        scale: YEAR,
        targets: Some((7.0, 5.0)),
        value: |counts| 0.39 * sentence(counts) + 11.8 * word(counts) - 15.59,
    },
    Formula {
        id: "en.flesch-reading-ease",
        name: "Flesch reading ease",
        language: "en",
        source: "Flesch 1948, Journal of Applied Psychology 32",
        syllables: true,
        minimum_sentences: 1,
        scale: FLESCH,
        targets: Some((70.0, 80.0)),
        value: |counts| 206.835 - 1.015 * sentence(counts) - 84.6 * word(counts),
    },
    Formula {
        id: "en.smog",
        name: "SMOG grade",
        language: "en",
        source: "McLaughlin 1969, Journal of Reading 12",
        syllables: true,
        minimum_sentences: 30,
        scale: YEAR,
        targets: None,
        value: |counts| 1.0430 * (30.0 * f64::from(counts.three_syllables) / f64::from(counts.sentences)).sqrt() + 3.1291,
    },
    Formula {
        id: "en.gunning-fog",
        name: "Gunning fog index",
        language: "en",
        source: "Gunning 1952, The Technique of Clear Writing",
        syllables: true,
        minimum_sentences: 1,
        scale: YEAR,
        targets: None,
        value: |counts| 0.4 * (sentence(counts) + percent(counts.fog_words, counts)),
    },
    Formula {
        id: "en.automated-readability-index",
        name: "Automated readability index",
        language: "en",
        source: "Smith and Senter 1967, Aerospace Medical Research Laboratories report 66-220",
        syllables: false,
        minimum_sentences: 1,
        scale: YEAR,
        targets: None,
        value: |counts| 4.71 * f64::from(counts.characters) / f64::from(counts.words) + 0.5 * sentence(counts) - 21.43,
    },
    Formula {
        id: "en.coleman-liau",
        name: "Coleman-Liau index",
        language: "en",
        source: "Coleman and Liau 1975, Journal of Applied Psychology 60",
        syllables: false,
        minimum_sentences: 1,
        scale: YEAR,
        targets: None,
        value: |counts| 0.0588 * percent(counts.letters, counts) - 0.296 * percent(counts.sentences, counts) - 15.8,
    },
];
