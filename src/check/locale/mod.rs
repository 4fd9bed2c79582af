//! Interface words: each message of each language against the same message in the source language. One family of faults a file.

mod arms;
mod markup;
mod presence;
mod references;
mod templates;
mod wording;

use crate::{
    model::{
        messages::Message,
        site::{Edition, Site},
    },
    read::{messages, theme::ThemeFiles},
    words::{
        alphabet::Alphabet,
        diagnostic::Finding,
        key::KeyPath,
        lang::LangIndex,
        plural,
        rule::{LANGUAGE_NO_DATA, LANGUAGE_NO_PLURALS, Rule},
        source::{At, FileIndex},
    },
};
use std::collections::BTreeSet;

/// A message of a site's own file, with what it is held against.
pub(super) struct Own<'a> {
    /// Its language.
    edition: &'a Edition,
    /// Whether it is the language of the records.
    is_source: bool,
    /// The letters of its language, where they are known.
    alphabet: Option<&'a Alphabet>,
    /// The names that messages of its language use.
    used: &'a BTreeSet<&'a str>,
    /// Its name.
    name: &'a str,
    /// Itself.
    message: &'a Message,
    /// The same message in the source language, or for the source language itself in the words that come with the tool.
    original: Option<&'a Message>,
    /// The file it stands in.
    file: FileIndex,
}

impl Own<'_> {
    /// A finding at `length` bytes from byte `at` of its file.
    fn found(&self, rule: &'static Rule, at: usize, length: usize, message: impl Into<String>, help: impl Into<String>) -> Finding {
        Finding::new(rule, self.file, At::Bytes(at, length), message, help).in_language(&self.edition.lang)
    }

    /// A finding at its name.
    fn found_here(&self, rule: &'static Rule, message: impl Into<String>, help: impl Into<String>) -> Finding {
        self.found(rule, self.message.at, self.name.trim_start_matches('-').len(), message, help)
    }
}

/// Compares the interface words of every language with those of the source language, and with what the pages of `theme` ask for.
pub fn find(site: &Site, theme: &ThemeFiles) -> Vec<Finding> {
    let languages = &site.settings.value.languages;
    let mut findings = data(site);
    if languages.editions.get(languages.source.as_str()).is_none() {
        // The source language is misspelt: that is said elsewhere, and nothing can be compared.
        return findings;
    }
    let english = messages::built_in("en");
    if let Some(lacking) = presence::source_lacks(site, &english) {
        findings.push(lacking);
        return findings;
    }
    let source = site.edition(LangIndex::SOURCE);
    for edition in &site.editions {
        let is_source = edition.lang == source.lang;
        let alphabet = Alphabet::of(&edition.lang);
        let references = edition.messages.by_name.values().flat_map(|message| message.references());
        let used: BTreeSet<&str> = references.filter_map(|reference| reference.name.split('.').next()).collect();
        for (name, message) in &edition.messages.by_name {
            let Some(file) = message.file else { continue };
            let original = if is_source { english.by_name.get(name) } else { source.messages.by_name.get(name) };
            let own = Own { edition, is_source, alphabet: alphabet.as_ref(), used: &used, name, message, original, file };
            presence::message(&own, site, &mut findings);
            references::find(&own, &mut findings);
            arms::find(&own, &mut findings);
            markup::find(&own, &mut findings);
            wording::find(&own, &mut findings);
        }
        findings.extend(presence::missing(site, edition));
    }
    templates::find(site, theme, &mut findings);
    findings
}

/// Languages that Unicode has no rules or no letters for: they are refused, never silently treated as English.
fn data(site: &Site) -> Vec<Finding> {
    let mut findings = Vec::new();
    let named = &site.settings.value.languages.editions;
    for edition in site.editions.iter().filter(|edition| named.get(edition.lang.as_str()).is_some()) {
        let at = || At::Key(KeyPath::from("languages.editions").key(edition.lang.as_str()));
        let lang = &edition.lang;
        let mut say = |rule, what: &str| {
            let help = "Take the language out of `editions:` and publish these words as a document in content/media/, or use another tag for the language if there is one: Punjabi is `pa`, Kurmanji is `ku`.";
            findings.push(Finding::new(
                rule,
                site.settings.file,
                at(),
                format!("`{lang}` has no {what} in the data of Unicode (CLDR), so the tool cannot publish it"),
                help,
            ));
        };
        if plural::needed(lang).is_none() {
            say(&LANGUAGE_NO_PLURALS, "plural rules");
        } else if Alphabet::of(lang).is_none() {
            say(&LANGUAGE_NO_DATA, "letters and order");
        }
    }
    findings
}
