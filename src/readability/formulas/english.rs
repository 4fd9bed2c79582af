//! Formulas for English.

use super::{
    Formula,
    bands::{FLESCH, YEAR},
    formula,
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
    formula(
        "en.flesch-kincaid-grade",
        "Flesch-Kincaid school grade",
        "Kincaid, Fishburne, Rogers and Chissom 1975, Naval Technical Training Command report 8-75",
        YEAR,
        |counts| 0.39 * sentence(counts) + 11.8 * word(counts) - 15.59,
    )
    .aiming_at(7.0, 5.0),
    formula("en.flesch-reading-ease", "Flesch reading ease", "Flesch 1948, Journal of Applied Psychology 32", FLESCH, |counts| {
        206.835 - 1.015 * sentence(counts) - 84.6 * word(counts)
    })
    .aiming_at(70.0, 80.0),
    formula("en.smog", "SMOG grade", "McLaughlin 1969, Journal of Reading 12", YEAR, |counts| {
        1.0430 * (30.0 * f64::from(counts.three_syllables) / f64::from(counts.sentences)).sqrt() + 3.1291
    })
    .over_sentences(30),
    formula("en.gunning-fog", "Gunning fog index", "Gunning 1952, The Technique of Clear Writing", YEAR, |counts| {
        0.4 * (sentence(counts) + percent(counts.fog_words, counts))
    }),
    formula(
        "en.automated-readability-index",
        "Automated readability index",
        "Smith and Senter 1967, Aerospace Medical Research Laboratories report 66-220",
        YEAR,
        |counts| 4.71 * f64::from(counts.characters) / f64::from(counts.words) + 0.5 * sentence(counts) - 21.43,
    )
    .without_syllables(),
    formula("en.coleman-liau", "Coleman-Liau index", "Coleman and Liau 1975, Journal of Applied Psychology 60", YEAR, |counts| {
        0.0588 * percent(counts.letters, counts) - 0.296 * percent(counts.sentences, counts) - 15.8
    })
    .without_syllables(),
];
