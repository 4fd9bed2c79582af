//! Interface words: each language against the source.

use crate::{
    model::site::Site,
    read::messages,
    words::{
        diagnostic::Finding,
        key::KeyPath,
        lang::LangIndex,
        nearest::nearest,
        rule::{LOCALE_FORMAT, LOCALE_MISSING, LOCALE_UNKNOWN, RECORD_BAD_VALUE},
        source::At,
    },
};
use std::collections::BTreeSet;

/// Compares the interface words of every language with those of the source language.
pub fn find(site: &Site) -> Vec<Finding> {
    let source = &site.edition(LangIndex::SOURCE).messages.by_name;
    let mut findings = Vec::new();
    let languages = &site.settings.value.languages;
    if languages.editions.get(languages.source.as_str()).is_none() {
        // The source language is misspelt: that is said elsewhere, and nothing can be compared.
        return findings;
    }
    let needed = messages::built_in("en");
    let lacking: Vec<&str> = needed.by_name.keys().filter(|name| !source.contains_key(*name)).map(|name| &**name).collect();
    if let Some(first) = lacking.first() {
        let language = &site.edition(LangIndex::SOURCE).lang;
        let message = format!(
            "{} of {} interface messages are missing in the language of the records, `{language}`, the first of them `{first}`",
            lacking.len(),
            needed.by_name.len()
        );
        let help = format!("Write them in locales/{language}/site.ftl and dates.ftl. Those in English are the pattern.");
        findings.push(Finding::new(&RECORD_BAD_VALUE, site.settings.file, At::Value(KeyPath::from("languages.source")), message, help));
        return findings;
    }
    // The names of the messages that come with the tool in the source language: those a site says again, too, have what the page gives from there.
    let tool: BTreeSet<&str> = source.iter().filter(|(_, message)| message.built_in).map(|(name, _)| &**name).collect();
    for edition in &site.editions {
        for (name, message) in &edition.messages.by_name {
            let Some(file) = message.file else { continue };
            let at = || At::Bytes(message.offset, name.len());
            let Some(original) = source.get(name) else {
                let help = nearest(name, source.keys().map(|name| &**name))
                    .map_or_else(|| "Delete it; no page uses it.".to_owned(), |near| format!("Did you mean `{near}`?"));
                findings.push(
                    Finding::new(&LOCALE_UNKNOWN, file, at(), format!("there is no message `{name}` in the source language"), help).in_language(&edition.lang),
                );
                continue;
            };
            for used in message.uses.iter().filter(|used| !["NUMBER()"].contains(&&***used) && !edition.messages.by_name.contains_key(*used)) {
                let message = format!("`{name}` uses `{used}`, which is not there");
                findings.push(
                    Finding::new(&LOCALE_FORMAT, file, at(), message, "Write the words themselves, or add the message it uses to this language.")
                        .in_language(&edition.lang),
                );
            }
            if let (true, false, Some(near)) =
                (edition.lang == site.edition(LangIndex::SOURCE).lang, tool.contains(&**name), nearest(name, tool.iter().copied()))
            {
                let help = format!("Did you mean `{near}`? A message of your own theme needs a name that is less like one of the tool's.");
                findings
                    .push(Finding::new(&LOCALE_UNKNOWN, file, at(), format!("no page of the tool uses the message `{name}`"), help).in_language(&edition.lang));
            }
            for variable in message.variables.iter().filter(|variable| !original.given.contains(variable)) {
                let known: Vec<String> = original.given.iter().map(|name| format!("{{ ${name} }}")).collect();
                let help = if known.is_empty() {
                    "This message has no variables: write plain words.".to_owned()
                } else {
                    format!("You can use: {}.", known.join(", "))
                };
                findings.push(
                    Finding::new(&LOCALE_FORMAT, file, at(), format!("`{name}` uses {{ ${variable} }}, which the page does not give"), help)
                        .in_language(&edition.lang),
                );
            }
        }
        let complete = edition.lang.is_easy_read() || edition.lang == site.edition(LangIndex::SOURCE).lang;
        let missing: Vec<&str> =
            source.keys().filter(|name| !complete && !edition.messages.by_name.contains_key(*name) && !name.starts_with('-')).map(|name| &**name).collect();
        if let (false, Some(file)) = (missing.is_empty(), edition.messages.by_name.values().find_map(|message| message.file).or(Some(site.settings.file))) {
            let shown: Vec<&str> = missing.iter().copied().take(5).collect();
            let more = if missing.len() > shown.len() { format!(" and {} more", missing.len() - shown.len()) } else { String::new() };
            let message = format!(
                "{} of {} interface messages are not translated, so readers see them in the source language: {}{more}",
                missing.len(),
                source.len(),
                shown.join(", ")
            );
            let help = format!("Translate them in locales/{}/site.ftl.", edition.lang);
            findings.push(Finding::new(&LOCALE_MISSING, file, At::File, message, help).in_language(&edition.lang));
        }
    }
    findings
}
