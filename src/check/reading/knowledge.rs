//! What the site itself knows of words: names, terms, words to avoid.

use super::variants::Variants;
use crate::{
    model::{site::Site, wording::Wording as List},
    read::wording::built_in,
    readability::{
        language::Language,
        phrases::{exact_finder, finder},
        wording::{Entry, Wording},
    },
    words::lang::LangIndex,
};
use aho_corasick::AhoCorasick;
use std::collections::{BTreeMap, BTreeSet};

/// What the rules need to know of one language of the site.
pub struct Knowledge {
    /// The language.
    pub language: &'static Language,
    /// The language of the source, for another that could have been left in it.
    pub source: Option<&'static Language>,
    /// Words to avoid: the site's own, then those that come with the tool.
    pub wording: Wording,
    /// Finds terms and abbreviations that the glossary explains to these readers.
    pub explained: Option<AhoCorasick>,
    /// In easy read: terms that the glossary does not explain in easy words.
    pub to_explain: Vec<String>,
    /// Spellings of one thing.
    pub variants: Variants,
}

impl Knowledge {
    /// What is known of `language`.
    pub fn of(site: &Site, language: LangIndex) -> Self {
        let lang = &site.edition(language).lang;
        let known = Language::of(lang.as_str());
        let source = Language::of(site.edition(LangIndex::SOURCE).lang.as_str());
        let (mut explained, mut terms, mut to_explain) = (Vec::new(), Vec::new(), Vec::new());
        for (id, term) in site.glossary.value.terms.iter() {
            let overlay = site.overlay(language, "glossary");
            let own = |unit: &str| overlay.and_then(|overlay| overlay.get(&format!("terms.{id}.{unit}"))).map(str::to_owned);
            let short = term.short.as_ref().map(|short| short.as_str().to_owned());
            let names: Vec<String> = [Some(term.term.as_str().to_owned()), short, own("term"), own("short")].into_iter().flatten().collect();
            if lang.is_easy_read() && own("meaning").is_none() {
                to_explain.extend(names.iter().filter(|name| name.chars().any(char::is_lowercase)).cloned());
            } else {
                explained.extend(names.iter().flat_map(|name| [name.clone(), format!("{name}s")]));
                explained.extend(names.iter().flat_map(|name| name.split(' ')).filter(|word| is_abbreviation(word)).map(str::to_owned));
            }
            terms.extend(names);
        }
        let variants = Variants::of(known, &terms);
        let wording = Wording::new(entries(site, lang.without_variant(), language));
        let explained = finder(explained.iter().map(String::as_str));
        Self { language: known, source: (source.tag != known.tag).then_some(source), wording, explained, to_explain, variants }
    }
}

/// Whether `word` is all capitals: the part of a short form that stays the same where its language bends the rest, as in "planu EHC".
fn is_abbreviation(word: &str) -> bool {
    word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// The words to avoid of a language, by name: an entry of the site takes the place of one that comes with the tool, and without words it takes it away.
fn entries(site: &Site, tag: &str, language: LangIndex) -> Vec<Entry> {
    let own = &site.wording.value;
    let is_source = language == LangIndex::SOURCE || tag == site.edition(LangIndex::SOURCE).lang.without_variant();
    let mut found: BTreeMap<&str, Entry> = BTreeMap::new();
    let shipped: Option<&'static List> = built_in(tag);
    for (name, avoided) in shipped.iter().flat_map(|list| list.avoid.iter()) {
        found.insert(name.as_str(), avoided.entry(name.as_str()));
    }
    for (name, avoided) in own.avoid.iter().filter(|_| is_source) {
        found.insert(name.as_str(), avoided.entry(name.as_str()));
    }
    for (_, list) in own.languages.iter().filter(|(language, _)| language.as_str() == tag) {
        found.extend(list.iter().map(|(name, avoided)| (name.as_str(), avoided.entry(name.as_str()))));
    }
    let of_the_site = |name: &str| {
        let here = own.languages.iter().filter(|(language, _)| language.as_str() == tag).any(|(_, list)| list.iter().any(|(id, _)| id.as_str() == name));
        here || is_source && own.avoid.iter().any(|(id, _)| id.as_str() == name)
    };
    let (mut site_first, rest): (Vec<_>, Vec<_>) = found.into_iter().partition(|(name, _)| of_the_site(name));
    site_first.extend(rest);
    site_first.into_iter().map(|(_, entry)| entry).filter(|entry| !entry.words.is_empty()).collect()
}

/// Finds the names of places, services and organisations, in every language.
pub fn names(site: &Site) -> Option<AhoCorasick> {
    let settings = &site.settings.value;
    let mut names: BTreeSet<&str> = BTreeSet::from([settings.name.as_str(), settings.council.as_str()]);
    names.extend(settings.areas.iter().map(|(_, area)| area.name.as_str()));
    names.extend(site.services.iter().map(|record| record.value.name.as_str()));
    names.extend(site.organisations.iter().map(|record| record.value.name.as_str()));
    names.extend(site.venues.iter().map(|record| record.value.name.as_str()));
    names.extend(site.venues.iter().map(|record| &*record.value.address.town));
    let records = |kind: &str, ids: Vec<String>| ids.into_iter().map(|id| format!("{kind}/{id}")).collect::<Vec<_>>();
    let all = [
        records("services", site.services.iter().map(|record| record.id.to_string()).collect()),
        records("organisations", site.organisations.iter().map(|record| record.id.to_string()).collect()),
        records("venues", site.venues.iter().map(|record| record.id.to_string()).collect()),
    ];
    for language in site.languages().skip(1) {
        names.extend(all.iter().flatten().filter_map(|record| site.overlay(language, record)?.get("name")));
    }
    exact_finder(names.into_iter())
}
