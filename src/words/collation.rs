//! The order of names in each language (Unicode Collation Algorithm with the tailorings of CLDR, by ICU4X).

use super::{alphabet::locale, lang::Lang};
use icu_collator::{
    Collator, CollatorBorrowed, CollatorPreferences,
    options::{AlternateHandling, CollatorOptions},
    preferences::CollationNumericOrdering,
};

/// The order of one language.
pub struct Collation(Option<CollatorBorrowed<'static>>);

impl Collation {
    /// The order of `lang`: numbers by their value, punctuation ignored until all else is equal.
    pub fn of(lang: &Lang) -> Self {
        let mut options = CollatorOptions::default();
        options.alternate_handling = Some(AlternateHandling::Shifted);
        let mut preferences: CollatorPreferences = locale(lang).map_or_else(Default::default, |locale| (&locale).into());
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        Self(Collator::try_new(preferences, options).ok())
    }

    /// What `name` is sorted by: bytes that compare as the names do.
    pub fn key(&self, name: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(name.len() * 2);
        match &self.0 {
            // Writing to a Vec cannot fail.
            Some(collator) => drop(collator.write_sort_key_to(name, &mut key)),
            None => key.extend_from_slice(name.as_bytes()),
        }
        key
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted<'a>(tag: &str, names: &[&'a str]) -> Vec<&'a str> {
        let order = Collation::of(&Lang::parse(tag).unwrap());
        let mut names = names.to_vec();
        names.sort_by_key(|name| order.key(name));
        names
    }

    #[test]
    fn names_stand_in_the_order_of_their_language() {
        assert_eq!(sorted("en", &["Zebra", "élan", "apple", "éclair", "2 by 2", "10 pin"]), ["2 by 2", "10 pin", "apple", "éclair", "élan", "Zebra"]);
        assert_eq!(sorted("cy", &["chwaer", "cyngor", "pen", "phen", "llyfr"]), ["cyngor", "chwaer", "llyfr", "pen", "phen"]);
        assert_eq!(sorted("pl", &["ćma", "cud", "dom"]), ["cud", "ćma", "dom"]);
    }
}
