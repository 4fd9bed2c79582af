//! What a message uses: variables that the page gives, other messages, terms, functions.

use super::Own;
use crate::{
    model::messages::{Message, Pattern, Piece},
    words::{
        diagnostic::Finding,
        rule::{
            LOCALE_BAD_REFERENCE, LOCALE_CYCLE, LOCALE_LOST_REFERENCE, LOCALE_LOST_VARIABLE, LOCALE_UNCOMMENTED_VARIABLE, LOCALE_UNKNOWN_FUNCTION,
            LOCALE_UNKNOWN_VARIABLE,
        },
    },
};
use std::collections::{BTreeMap, BTreeSet};

/// The functions that the tool gives to messages.
const FUNCTIONS: [&str; 1] = ["NUMBER()"];

pub(super) fn find(own: &Own<'_>, findings: &mut Vec<Finding>) {
    let before = findings.len();
    unknown(own, findings);
    undefined(own, findings);
    if let Some(through) = cycle(own) {
        let message =
            if through == own.name { format!("`{}` uses itself", own.name) } else { format!("`{}` uses `{through}`, which uses it in turn", own.name) };
        findings.push(own.found_here(&LOCALE_CYCLE, message, "Write the words themselves in one of them."));
    }
    let sound = findings.len() == before;
    if let (true, Some(original)) = (sound && !own.is_source, own.original) {
        if let (Some(source), Some(target)) = (&original.value, &own.message.value) {
            lost(own, original, source, target, findings);
        }
        for (name, _, target) in &own.message.attributes {
            if let Some((.., source)) = original.attributes.iter().find(|(other, ..)| other == name) {
                lost(own, original, source, target, findings);
            }
        }
    }
    if own.is_source {
        let documented = own.message.documented();
        for (name, at) in own.message.variables().iter().filter(|(name, _)| !documented.contains(*name) && !own.name.starts_with('-')) {
            let help = format!("Add a line above the message: `# ${name}: what it is`. Translators see nothing else.");
            findings.push(own.found(&LOCALE_UNCOMMENTED_VARIABLE, *at, name.len(), format!("no comment says what {{ ${name} }} of `{}` is", own.name), help));
        }
    }
}

/// Variables that the page does not give. Those of a term come from whoever uses it.
fn unknown(own: &Own<'_>, findings: &mut Vec<Finding>) {
    let Some(original) = own.original.filter(|_| !own.name.starts_with('-')) else { return };
    let known: Vec<String> = original.given.iter().map(|name| format!("{{ ${name} }}")).collect();
    for (name, at) in own.message.variables().iter().filter(|(name, _)| original.given.iter().all(|given| **given != ***name)) {
        let help =
            if known.is_empty() { "This message has no variables: write plain words.".to_owned() } else { format!("You can use: {}.", known.join(", ")) };
        findings.push(own.found(&LOCALE_UNKNOWN_VARIABLE, *at, name.len(), format!("`{}` uses {{ ${name} }}, which the page does not give", own.name), help));
    }
}

/// Messages, terms and functions that are not there.
fn undefined(own: &Own<'_>, findings: &mut Vec<Finding>) {
    let known = &own.edition.messages.by_name;
    for reference in own.message.references() {
        let name = &*reference.name;
        if name.ends_with("()") {
            if !FUNCTIONS.contains(&name) {
                let help = "The tool gives messages one function, NUMBER(). Dates and times come as variables that are words already.";
                findings.push(own.found(&LOCALE_UNKNOWN_FUNCTION, reference.at, name.len() - 2, format!("there is no function {name}"), help));
            }
            continue;
        }
        let (message, attribute) = name.split_once('.').map_or((name, None), |(message, attribute)| (message, Some(attribute)));
        let there = known.get(message).is_some_and(|message| attribute.is_none_or(|name| message.attributes.iter().any(|(own, ..)| **own == *name)));
        if !there {
            let help = "Add it to this language, or write the words themselves.";
            let length = name.trim_start_matches('-').len();
            findings.push(own.found(&LOCALE_BAD_REFERENCE, reference.at, length, format!("`{}` uses `{name}`, which is not there", own.name), help));
        }
    }
}

/// What a reading of `target` has lost of what every reading of `source` shows, and what it shows too often or without the source.
fn lost(own: &Own<'_>, original: &Message, source: &Pattern, target: &Pattern, findings: &mut Vec<Finding>) {
    let (sources, targets): (Vec<Shown<'_>>, Vec<Shown<'_>>) =
        (source.readings().iter().map(|reading| Shown::of(reading)).collect(), target.readings().iter().map(|reading| Shown::of(reading)).collect());
    let choosing = target.choosing();
    let mut said = BTreeSet::new();
    for reading in &targets {
        for name in sources
            .first()
            .into_iter()
            .flat_map(|first| first.variables.keys())
            .filter(|name| sources.iter().all(|source| source.variables.contains_key(*name)))
        {
            // A clock of 24 hours may stand for one of 12: `$hour24` for `$hour`.
            let another = reading
                .variables
                .keys()
                .chain(&choosing)
                .any(|used| used != name && used.starts_with(*name) && original.given.iter().any(|given| **given == **used));
            if !reading.variables.contains_key(name) && !choosing.contains(name) && !another && said.insert(*name) {
                let help = format!("Put {{ ${name} }} where it belongs in the sentence.");
                findings.push(own.found_here(&LOCALE_LOST_VARIABLE, format!("`{}` has lost {{ ${name} }}, which the source has", own.name), help));
            }
        }
        for (name, count) in &reading.variables {
            let most = sources.iter().filter_map(|source| source.variables.get(name)).max();
            if most.is_some_and(|most| count > most) && said.insert(*name) {
                findings.push(own.found_here(&LOCALE_LOST_VARIABLE, format!("`{}` says {{ ${name} }} more often than the source", own.name), "Say it once."));
            }
        }
        let wanted: Vec<&BTreeSet<&str>> = sources.iter().map(|source| &source.references).collect();
        if wanted.contains(&&reading.references) {
            continue;
        }
        let all: BTreeSet<&str> = wanted.iter().flat_map(|wanted| wanted.iter().copied()).collect();
        for lost in all.difference(&reading.references).filter(|name| wanted.iter().all(|wanted| wanted.contains(*name))) {
            if said.insert(*lost) {
                let help = format!("Use {{ {lost} }}, so that the name is the same everywhere.");
                findings.push(own.found_here(&LOCALE_LOST_REFERENCE, format!("`{}` has lost {{ {lost} }}, which the source has", own.name), help));
            }
        }
        for added in reading.references.difference(&all) {
            if said.insert(*added) {
                findings.push(own.found_here(
                    &LOCALE_LOST_REFERENCE,
                    format!("`{}` uses {{ {added} }}, which the source does not have", own.name),
                    "Write the words themselves.",
                ));
            }
        }
    }
}

/// What one reading of a pattern shows: variables with how often, and other messages and terms.
struct Shown<'a> {
    variables: BTreeMap<&'a str, usize>,
    references: BTreeSet<&'a str>,
}

impl<'a> Shown<'a> {
    fn of(reading: &[&'a Piece]) -> Self {
        let mut shown = Self { variables: BTreeMap::new(), references: BTreeSet::new() };
        for piece in reading {
            match piece {
                Piece::Variable { name, .. } => *shown.variables.entry(name).or_default() += 1,
                Piece::Reference(reference) if reference.name.ends_with("()") => reference.arguments.iter().for_each(|piece| {
                    if let Piece::Variable { name, .. } = piece {
                        *shown.variables.entry(name).or_default() += 1;
                    }
                }),
                Piece::Reference(reference) => drop(shown.references.insert(&reference.name)),
                _ => {}
            }
        }
        shown
    }
}

/// The message through which `own` comes back to itself.
fn cycle<'a>(own: &Own<'a>) -> Option<&'a str> {
    let known = &own.edition.messages.by_name;
    let mut seen = BTreeSet::new();
    let mut open = vec![own.name];
    while let Some(name) = open.pop() {
        let (_, message) = known.get_key_value(name)?;
        for reference in message.references() {
            let next = reference.name.split('.').next().unwrap_or_default();
            if next == own.name {
                return Some(name);
            }
            // A chain as long as this is no chain of words.
            if seen.len() < 1000 && known.contains_key(next) && seen.insert(next) {
                open.push(next);
            }
        }
    }
    None
}
