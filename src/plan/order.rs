//! The order of names, and the letters of the A to Z, by language.

use crate::{
    model::{site::Site, table::Table},
    words::{
        alphabet::Alphabet,
        collation::Collation,
        lang::{Lang, LangIndex},
    },
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
    /// The letter in an address: itself if it is Latin, else its code points (`u0628`).
    pub slug: Box<str>,
    /// Its services in order.
    pub services: Vec<u32>,
}

impl Order {
    /// The order of the services of `site` in `language`, by the rules of that language.
    pub fn of(site: &Site, language: LangIndex) -> Self {
        let names: Vec<String> = names(site, language, &site.services, "services", |service| &service.name);
        let lang = &site.edition(language).lang;
        let collation = Collation::of(lang);
        let mut services: Vec<u32> = (0_u32..).take(names.len()).collect();
        services.sort_by_cached_key(|index| (collation.key(&names[*index as usize]), *index));
        let mut rank = vec![0; services.len()];
        for (place, service) in (0_u32..).zip(&services) {
            rank[*service as usize] = place;
        }
        let headings = Headings::of(lang, &collation);
        let mut letters: Vec<Letter> = Vec::new();
        for service in &services {
            let (shown, slug) = headings.heading(&names[*service as usize]);
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
        let record_name = format!("{folder}/{}", record.id);
        let overlaid = site.layers(language).rev().find_map(|layer| site.overlay(layer, &record_name)?.get("name"));
        overlaid.unwrap_or(name(&record.value).as_str()).to_owned()
    };
    table.iter().map(shown).collect()
}

/// The letters under which names of one language stand.
///
/// Names that are not translated stay in Latin letters on pages in other scripts, so there are two sets: the letters of the language, and A to Z.
struct Headings<'a> {
    collation: &'a Collation,
    /// Letters with what they sort by, in order: those of the language, and those of English for Latin names.
    own: Vec<(Vec<u8>, Box<str>)>,
    latin: Vec<(Vec<u8>, Box<str>)>,
}

impl<'a> Headings<'a> {
    fn of(lang: &Lang, collation: &'a Collation) -> Self {
        let keyed = |letters: Vec<Box<str>>| letters.into_iter().map(|letter| (collation.key(&letter), letter)).collect::<Vec<_>>();
        let mut own = keyed(Alphabet::of(lang).map(|alphabet| alphabet.index(collation)).unwrap_or_default());
        let mut latin = keyed(('A'..='Z').map(|letter| letter.to_string().into()).collect());
        if own.iter().any(|(_, letter)| is_latin(letter)) {
            // Names in English stand here too, under letters that the language may lack, and Unicode leaves some out: Somali has no vowels in its index.
            own.append(&mut latin);
            own.sort();
            own.dedup_by(|one, other| one.0 == other.0);
        }
        Self { collation, own, latin }
    }

    /// The letter for `name` as it is shown, and as it stands in an address.
    fn heading(&self, name: &str) -> (Box<str>, Box<str>) {
        let start = name.trim_start_matches(|c: char| !c.is_alphanumeric());
        let Some(first) = start.chars().next().filter(|c| c.is_alphabetic()) else { return ("0-9".into(), "0-9".into()) };
        let set = if is_latin(start) && !self.latin.is_empty() { &self.latin } else { &self.own };
        let key = self.collation.key(start);
        let below = set.iter().rev().find(|(letter, _)| *letter <= key).map(|(_, letter)| letter);
        // A letter of another script sorts after the last of this one, and one that the set lacks has no heading there.
        let shown = match below.filter(|letter| is_latin(letter) == is_latin(start)) {
            Some(letter) => letter.clone(),
            None => first.to_uppercase().to_string().into(),
        };
        let slug = slug(&shown);
        (shown, slug)
    }
}

/// Whether `word` starts with a Latin letter.
fn is_latin(word: &str) -> bool {
    word.chars().next().is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}'))
}

/// `letter` as part of an address: lower-case Latin letters as they are, others by their code points.
fn slug(letter: &str) -> Box<str> {
    let parts = letter.chars().flat_map(char::to_lowercase).map(|c| if c.is_ascii_alphabetic() { c.to_string() } else { format!("u{:04x}", u32::from(c)) });
    parts.collect::<String>().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headings(tag: &str, names: &[&str]) -> Vec<String> {
        let lang = Lang::parse(tag).unwrap();
        let collation = Collation::of(&lang);
        let headings = Headings::of(&lang, &collation);
        names.iter().map(|name| headings.heading(name)).map(|(shown, slug)| format!("{shown}={slug}")).collect()
    }

    #[test]
    fn a_name_stands_under_the_letter_of_its_language() {
        assert_eq!(headings("en", &["élan", "“5 ways”", "Ŵyn"]), ["E=e", "0-9=0-9", "W=w"]);
        assert_eq!(headings("cy", &["chwaer", "cyngor", "Llyfr"]), ["CH=ch", "C=c", "LL=ll"]);
        assert_eq!(headings("pl", &["Ćma", "Autism", "Voice"]), ["Ć=u0107", "A=a", "V=v"]);
        assert_eq!(headings("so", &["Early", "Oakfield", "Dhalinyaro", "Inclusive"]), ["E=e", "O=o", "D=d", "I=i"]);
    }

    #[test]
    fn names_in_two_scripts_have_letters_of_both() {
        assert_eq!(headings("ar", &["باص", "Saturday Splash"]), ["ب=u0628", "S=s"]);
        assert_eq!(headings("ckb", &["پۆل", "Oakfield"]), ["پ=u067e", "O=o"]);
        assert_eq!(headings("uk", &["Ґанок", "Oakfield"]), ["Ґ=u0491", "O=o"]);
    }
}
