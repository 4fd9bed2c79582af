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

/// Compares the interface words of every language with those of the source language.
pub fn find(site: &Site) -> Vec<Finding> {
    let source = &site.edition(LangIndex::SOURCE).messages.by_name;
    let mut findings = Vec::new();
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
            for variable in message.variables.iter().filter(|variable| !original.variables.contains(variable)) {
                let known: Vec<String> = original.variables.iter().map(|name| format!("{{ ${name} }}")).collect();
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
