//! The letters of a language: which it is written with, and which head the parts of an A to Z (Unicode CLDR exemplar characters, by ICU4X).

use super::{collation::Collation, lang::Lang, script::Script};
use icu_locale::{
    Locale,
    exemplar_chars::{ExemplarCharacters, ExemplarCharactersBorrowed},
};

/// The letters of one language.
pub struct Alphabet {
    /// A bit for each character of the first plane that words of the language may hold.
    letters: Box<[u64; 1024]>,
    script: Option<Script>,
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
        let script = main.code_points().iter_chars().find_map(Script::of);
        let index = ExemplarCharacters::try_new_index(&locale).ok();
        let auxiliary = ExemplarCharacters::try_new_auxiliary(&locale).ok();
        let mut alphabet = Self { letters: Box::new([0; 1024]), script, index };
        for set in [Some(main), auxiliary, index].into_iter().flatten() {
            for c in set.code_points().iter_chars() {
                [c].into_iter().chain(c.to_uppercase()).chain(c.to_lowercase()).for_each(|c| alphabet.add(c));
            }
        }
        Some(alphabet)
    }

    fn add(&mut self, c: char) {
        let code = u32::from(c) as usize;
        if let Some(word) = self.letters.get_mut(code / 64) {
            *word |= 1 << (code % 64);
        }
    }

    /// Whether words of the language may hold the letter `c`: one of its own, or one that its loan words have.
    pub fn has(&self, c: char) -> bool {
        let code = u32::from(c) as usize;
        self.letters.get(code / 64).is_some_and(|word| word >> (code % 64) & 1 == 1)
    }

    /// Whether the language is written in `script`.
    pub fn writes(&self, script: Script) -> bool {
        self.script == Some(script)
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
