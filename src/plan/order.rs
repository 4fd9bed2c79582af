//! The order of names, and the letters of the A to Z, by language.

use crate::{
    model::{site::Site, table::Table},
    words::lang::LangIndex,
};

/// The names of services in one language, in order.
#[derive(Clone, Debug, Default)]
pub struct Order {
    /// Services by name.
    pub services: Vec<u32>,
    /// The place of each service in `services`.
    pub rank: Vec<u32>,
    /// Letters, each with its services in order.
    pub letters: Vec<Letter>,
}

/// A letter of the A to Z.
#[derive(Clone, Debug)]
pub struct Letter {
    /// The letter as readers see it; `0-9` for digits.
    pub shown: Box<str>,
    /// The letter in an address: itself if it is Latin, else its code point (`u0628`).
    pub slug: Box<str>,
    /// Its services in order.
    pub services: Vec<u32>,
}

impl Order {
    /// The order of the services of `site` in `language`.
    pub fn of(site: &Site, language: LangIndex) -> Self {
        let names: Vec<String> = names(site, language, &site.services, "services", |service| &service.name);
        let mut services: Vec<u32> = (0_u32..).take(names.len()).collect();
        services.sort_by_cached_key(|index| (sort_key(&names[*index as usize]), *index));
        let mut rank = vec![0; services.len()];
        for (place, service) in (0_u32..).zip(&services) {
            rank[*service as usize] = place;
        }
        let mut letters: Vec<Letter> = Vec::new();
        for service in &services {
            let (shown, slug) = letter_of(&names[*service as usize]);
            match letters.iter_mut().find(|letter| letter.slug == slug) {
                Some(letter) => letter.services.push(*service),
                None => letters.push(Letter { shown, slug, services: vec![*service] }),
            }
        }
        Self { services, rank, letters }
    }

    /// `services` in the order of their names.
    pub fn sorted(&self, services: &[u32]) -> Vec<u32> {
        let mut sorted = services.to_vec();
        sorted.sort_unstable_by_key(|service| self.rank[*service as usize]);
        sorted
    }
}

/// The names of every record of a table as readers of `language` see them.
fn names<T>(site: &Site, language: LangIndex, table: &Table<T>, folder: &str, name: impl Fn(&T) -> &crate::model::text::Text) -> Vec<String> {
    let shown = |record: &crate::model::table::Record<T>| {
        let overlay = if language == LangIndex::SOURCE { None } else { site.overlay(language, &format!("{folder}/{}", record.id)) };
        overlay.and_then(|overlay| overlay.get("name")).unwrap_or(name(&record.value).as_str()).to_owned()
    };
    table.iter().map(shown).collect()
}

/// What names are sorted by: letters without case or accents, the Latin ones before the rest, digits first.
pub fn sort_key(name: &str) -> String {
    let folded = name.chars().filter(|c| c.is_alphanumeric() || c.is_whitespace()).flat_map(char::to_lowercase);
    folded.map(plain).collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A Latin letter without its accent, for the letters of the languages spoken in Britain.
fn plain(c: char) -> char {
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ą' | 'ă' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è' | 'é' | 'ê' | 'ë' | 'ę' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ś' | 'š' | 'ș' | 'ş' => 's',
        'ț' | 'ţ' => 't',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ŵ' => 'w',
        'ý' | 'ŷ' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        c => c,
    }
}

fn letter_of(name: &str) -> (Box<str>, Box<str>) {
    match sort_key(name).chars().next() {
        Some(c) if c.is_ascii_alphabetic() => (c.to_ascii_uppercase().to_string().into(), c.to_string().into()),
        Some(c) if c.is_alphabetic() => (c.to_uppercase().to_string().into(), format!("u{:04x}", u32::from(c)).into()),
        _ => ("0-9".into(), "0-9".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_case_do_not_change_the_order() {
        let mut names = ["Zebra", "élan", "Apple", "éclair", "2 by 2"];
        names.sort_by_key(|name| sort_key(name));
        assert_eq!(names, ["2 by 2", "Apple", "éclair", "élan", "Zebra"]);
    }

    #[test]
    fn every_name_has_a_letter_that_fits_in_an_address() {
        assert_eq!(&*letter_of("ŵyn").1, "w");
        assert_eq!(&*letter_of("باص").1, "u0628");
        assert_eq!(&*letter_of("“5 ways”").1, "0-9");
    }
}
