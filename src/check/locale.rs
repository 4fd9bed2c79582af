//! Interface words: each language against the source.

use crate::{
    model::site::Site,
    words::{
        diagnostic::Finding,
        lang::LangIndex,
        nearest::nearest,
        rule::{LOCALE_FORMAT, LOCALE_MISSING, LOCALE_UNKNOWN},
        source::At,
    },
};
use std::collections::BTreeSet;

/// Compares the interface words of every language with those of the source language.
pub fn find(site: &Site) -> Vec<Finding> {
    let source = &site.edition(LangIndex::SOURCE).messages.by_name;
    let mut findings = Vec::new();
    if source.is_empty() {
        // The source language is misspelt or has no words at all: that is said elsewhere, and nothing can be compared.
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
