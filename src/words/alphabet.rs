//! The letters of a language: which it is written with, and which head the parts of an A to Z (Unicode CLDR exemplar characters, by ICU4X).

use super::{collation::Collation, lang::Lang, script::Script};
use icu_locale::{
    Locale,
    exemplar_chars::{ExemplarCharacters, ExemplarCharactersBorrowed},
};

/// The letters of one language.
pub struct Alphabet {
    main: ExemplarCharactersBorrowed<'static>,
    auxiliary: Option<ExemplarCharactersBorrowed<'static>>,
    index: Option<ExemplarCharactersBorrowed<'static>>,
}

/// `lang` as ICU knows it: without the variant of easy read.
pub(super) fn locale(lang: &Lang) -> Option<Locale> {
    lang.without_variant().parse().ok()
}

impl Alphabet {
    /// The letters of `lang`; `None` when the data of Unicode knows nothing of it, so that nothing can be checked or put in order.
    pub fn of(lang: &Lang) -> Option<Self> {
        let locale = (&locale(lang)?).into();
        let main = ExemplarCharacters::try_new_main(&locale).ok()?;
        // What ICU knows of no language in particular is an empty set.
        main.code_points().iter_chars().next()?;
        let auxiliary = ExemplarCharacters::try_new_auxiliary(&locale).ok();
        Some(Self { main, auxiliary, index: ExemplarCharacters::try_new_index(&locale).ok() })
    }

    /// Whether words of the language may hold the letter `c`: one of its own, or one that its loan words have.
    pub fn has(&self, c: char) -> bool {
        let lower = c.to_lowercase().next().unwrap_or(c);
        [c, lower]
            .into_iter()
            .any(|c| self.main.contains(c) || self.auxiliary.is_some_and(|set| set.contains(c)) || self.index.is_some_and(|set| set.contains(c)))
    }

    /// Whether the language is written in `script`.
    pub fn writes(&self, script: Script) -> bool {
        self.main.code_points().iter_chars().find_map(Script::of) == Some(script)
    }

    /// The letters that head the parts of an index, in the order of the language; empty where Unicode has none.
    pub fn index(&self, order: &Collation) -> Vec<Box<str>> {
        let Some(index) = &self.index else { return Vec::new() };
        let letters = index.code_points().iter_chars().map(String::from).chain(index.strings().iter().map(str::to_owned));
        let mut letters: Vec<Box<str>> = letters.map(String::into_boxed_str).collect();
        letters.sort_by_cached_key(|letter| order.key(letter));
        letters
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alphabet(tag: &str) -> Option<Alphabet> {
        Alphabet::of(&Lang::parse(tag).unwrap())
    }

    #[test]
    fn letters_that_look_alike_are_told_apart() {
        let (urdu, arabic) = (alphabet("ur").unwrap(), alphabet("ar").unwrap());
        assert!(urdu.has('ی') && urdu.has('ک') && !urdu.has('ك'));
        assert!(arabic.has('ك') && !arabic.has('ہ'));
        assert!(alphabet("ckb").unwrap().has('ە'));
        assert!(alphabet("ro").unwrap().has('Ș') && !alphabet("ro").unwrap().has('ж'));
    }

    #[test]
    fn a_language_without_data_is_known_to_be_one() {
        for tag in ["pa-Arab", "rom", "rhg", "bfi"] {
            assert!(alphabet(tag).is_none(), "{tag}");
        }
        for tag in ["en", "cy", "pl", "ro", "uk", "pt", "tr", "so", "ar", "ur", "pa", "bn", "gu", "ckb", "en-simple"] {
            assert!(alphabet(tag).is_some(), "{tag}");
        }
    }

    #[test]
    fn an_index_has_the_letters_of_the_language_in_its_order() {
        let index = |tag: &str| alphabet(tag).unwrap().index(&Collation::of(&Lang::parse(tag).unwrap())).join(" ");
        assert!(index("cy").starts_with("A B C CH D DD E F FF G"), "{}", index("cy"));
        assert!(index("pl").starts_with("A B C Ć D E"), "{}", index("pl"));
        assert!(index("uk").starts_with("А Б В Г Ґ"), "{}", index("uk"));
    }
}
