//! Which messages are there, and whether they have the same parts.

use super::Own;
use crate::{
    model::{
        messages::Messages,
        site::{Edition, Site},
    },
    words::{
        diagnostic::Finding,
        key::KeyPath,
        lang::LangIndex,
        nearest::nearest,
        rule::{LOCALE_MISSING, LOCALE_OBSOLETE, LOCALE_PARTS, RECORD_BAD_VALUE},
        source::At,
    },
};

/// What is said when the language of the records lacks messages that the tool's pages need. `english` are the messages that come with the tool.
pub(super) fn source_lacks(site: &Site, english: &Messages) -> Option<Finding> {
    let source = site.edition(LangIndex::SOURCE);
    let lacking: Vec<&str> = english.by_name.keys().filter(|name| !source.messages.by_name.contains_key(*name)).map(|name| &**name).collect();
    let (first, language) = (lacking.first()?, &source.lang);
    let message = format!(
        "{} of {} interface messages are missing in the language of the records, `{language}`, the first of them `{first}`",
        lacking.len(),
        english.by_name.len()
    );
    let help = format!("Write them in locales/{language}/site.ftl and dates.ftl. Those in English are the pattern.");
    Some(Finding::new(&RECORD_BAD_VALUE, site.settings.file, At::Value(KeyPath::from("languages.source")), message, help))
}

/// A message that no page uses, or whose parts are not those of the source.
pub(super) fn message(own: &Own<'_>, site: &Site, findings: &mut Vec<Finding>) {
    let source = &site.edition(LangIndex::SOURCE).messages.by_name;
    if own.is_source {
        let tool = || source.iter().filter(|(_, message)| message.built_in).map(|(name, _)| &**name);
        if let (None, Some(near)) = (own.original, nearest(own.name, tool()).filter(|near| *near != own.name)) {
            let help = format!("Did you mean `{near}`? A message of your own theme needs a name that is less like one of the tool's.");
            findings.push(own.found_here(&LOCALE_OBSOLETE, format!("no page of the tool uses the message `{}`", own.name), help));
        }
        return;
    }
    let Some(original) = own.original else {
        let term = own.name.starts_with('-');
        if !term || !own.used.contains(own.name) {
            let help = nearest(own.name, source.keys().map(|name| &**name))
                .map_or_else(|| "Delete it; no page uses it.".to_owned(), |near| format!("Did you mean `{near}`?"));
            findings.push(own.found_here(
                &LOCALE_OBSOLETE,
                if term {
                    format!("no message of this language uses the term `{}`", own.name)
                } else {
                    format!("there is no message `{}` in the source language", own.name)
                },
                help,
            ));
        }
        return;
    };
    if original.value.is_some() != own.message.value.is_some() {
        let (what, help) = if original.value.is_some() {
            ("has no words of its own", "Write them after the `=`.")
        } else {
            ("has words where the source has none", "Delete the words after the `=`.")
        };
        findings.push(own.found_here(&LOCALE_PARTS, format!("`{}` {what}", own.name), help));
    }
    for (name, _, _) in original.attributes.iter().filter(|(name, ..)| !own.name.starts_with('-') && own.message.attributes.iter().all(|(own, ..)| own != name))
    {
        let help = format!("Add a line `    .{name} = words` under it.");
        findings.push(own.found_here(&LOCALE_PARTS, format!("`{}` lacks its part `.{name}`", own.name), help));
    }
    for (name, at, _) in
        own.message.attributes.iter().filter(|(name, ..)| !own.name.starts_with('-') && original.attributes.iter().all(|(other, ..)| other != name))
    {
        findings.push(own.found(&LOCALE_PARTS, *at, name.len(), format!("`{}` has a part `.{name}` that the source does not have", own.name), "Delete it."));
    }
}

/// One finding for all messages that are not translated in a language.
pub(super) fn missing(site: &Site, edition: &Edition) -> Option<Finding> {
    let source = site.edition(LangIndex::SOURCE);
    if edition.lang.is_easy_read() || edition.lang == source.lang || crate::words::plural::needed(&edition.lang).is_none() {
        return None;
    }
    let all = || source.messages.by_name.keys().filter(|name| !name.starts_with('-'));
    let missing: Vec<&str> = all().filter(|name| !edition.messages.by_name.contains_key(*name)).map(|name| &**name).collect();
    let shown: Vec<&str> = missing.iter().copied().take(5).collect();
    let more = if missing.len() > shown.len() { format!(" and {} more", missing.len() - shown.len()) } else { String::new() };
    let message = format!(
        "{} of {} interface messages are not translated, so readers see them in the source language: {}{more}",
        missing.len(),
        all().count(),
        shown.join(", ")
    );
    let help =
        format!("Translate them in locales/{0}/site.ftl. `localoffer translations fmt {0}` writes the missing ones there for you, in comments.", edition.lang);
    let own = edition.messages.by_name.values().find_map(|message| message.file);
    let line = At::Key(KeyPath::from("languages.editions").key(edition.lang.as_str()));
    let (file, at) = own.map_or((site.settings.file, line), |file| (file, At::File));
    (!missing.is_empty()).then(|| Finding::new(&LOCALE_MISSING, file, at, message, help).in_language(&edition.lang))
}
