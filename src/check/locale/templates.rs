//! What a council's own templates ask for: every message must be there, with the variables that it uses.

use crate::{
    model::site::Site,
    read::{message_names::calls, theme::ThemeFiles},
    words::{
        diagnostic::Finding,
        lang::LangIndex,
        nearest::suggestion,
        rule::{LOCALE_NOT_USED, LOCALE_TEMPLATE},
        source::At,
    },
};
use std::collections::BTreeSet;

/// Compares the calls in `theme` with the messages of the source language.
pub(super) fn find(site: &Site, theme: &ThemeFiles, findings: &mut Vec<Finding>) {
    let messages = &site.edition(LangIndex::SOURCE).messages.by_name;
    let mut asked = BTreeSet::new();
    for (name, template) in &theme.templates {
        for call in calls(template) {
            asked.insert(call.name.to_owned());
            let Some(file) = theme.own.get(name) else { continue };
            let at = At::Bytes(call.at, call.name.len());
            let Some(message) = messages.get(call.name) else {
                let help = suggestion(call.name, messages.keys().map(|name| &**name).collect::<Vec<_>>());
                findings.push(Finding::new(
                    &LOCALE_TEMPLATE,
                    *file,
                    at,
                    format!("the template asks for the message `{}`, which is not there", call.name),
                    help,
                ));
                continue;
            };
            let used: BTreeSet<&str> = message.variables().into_keys().collect();
            if let Some(lacking) = used.difference(&call.given).next() {
                let help = format!("Give it: t(id=\"{}\", {lacking}=...).", call.name);
                findings.push(Finding::new(
                    &LOCALE_TEMPLATE,
                    *file,
                    at,
                    format!("the message `{}` needs `{lacking}`, which the template does not give", call.name),
                    help,
                ));
            } else if let Some(extra) = call.given.iter().find(|given| message.given.iter().all(|known| **known != ***given)) {
                let help = "Take it out, or use it in the message.";
                findings.push(Finding::new(
                    &LOCALE_TEMPLATE,
                    *file,
                    at,
                    format!("the template gives `{extra}` to the message `{}`, which does not use it", call.name),
                    help,
                ));
            }
        }
    }
    let used_by_others: BTreeSet<&str> =
        messages.values().flat_map(|message| message.references()).filter_map(|reference| reference.name.split('.').next()).collect();
    for (name, message) in messages {
        let Some(file) = message.file.filter(|_| !message.built_in && !name.starts_with('-')) else { continue };
        if !asked.contains(&**name) && !used_by_others.contains(&**name) && !name.starts_with("language-") {
            let lang = &site.edition(LangIndex::SOURCE).lang;
            let help = "Delete it in every language, or use it in a template of your theme.";
            findings.push(
                Finding::new(&LOCALE_NOT_USED, file, At::Bytes(message.at, name.len()), format!("no page uses the message `{name}`"), help).in_language(lang),
            );
        }
    }
}
