//! Translations: they stand beside a record, have its keys, and hold no facts.

use super::wording::{self, Pair};
use crate::{
    model::{
        site::{Edition, Site},
        text::{Line, Prose},
        translation::Overlay,
        units::Unit,
    },
    read::{front_matter, markdown, marks},
    words::{
        alphabet::Alphabet,
        diagnostic::Finding,
        key::KeyPath,
        lang::LangIndex,
        nearest::suggestion,
        rule::{RECORD_BAD_VALUE, TRANSLATION_FACT, TRANSLATION_HEADINGS, TRANSLATION_LINKS, TRANSLATION_ORPHAN},
        source::{At, FileIndex},
    },
};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Finds translations without a source, translated facts, and guides whose shape differs from their source.
pub fn find(site: &Site, units: &[Unit<'_>]) -> Vec<Finding> {
    let sources: BTreeMap<&str, _> = units.iter().map(|unit| (unit.record.as_str(), unit)).collect();
    // A record that is there but could not be read, or a step that its guide does not name, is said elsewhere.
    let written = site.written("content");
    let alphabets: Vec<Option<Alphabet>> = site.editions.iter().map(|edition| Alphabet::of(&edition.lang)).collect();
    let translated = |language: LangIndex| site.edition(language).translations.records().into_iter().map(move |record| (language, record));
    let all: Vec<(LangIndex, &str)> = site.languages().skip(1).flat_map(translated).collect();
    let one = |(language, record): &(LangIndex, &str)| {
        let Some(overlay) = site.overlay(*language, record) else { return Vec::new() };
        let edition = site.edition(*language);
        if let Some(unit) = sources.get(record) {
            return of_record(site, edition, overlay, unit, alphabets[language.index()].as_ref());
        }
        if written.contains(record) {
            return Vec::new();
        }
        let help = format!("Delete this file, or rename it as the record was renamed. {}", suggestion(record, sources.keys().copied().collect::<Vec<_>>()));
        let message = format!("this translates content/{record}, which is not there any more");
        vec![Finding::new(&TRANSLATION_ORPHAN, overlay.file, At::File, message, help).in_language(&edition.lang)]
    };
    all.par_iter().flat_map_iter(one).collect()
}

/// What is wrong with one translation.
fn of_record(site: &Site, edition: &Edition, overlay: &Overlay, unit: &Unit<'_>, alphabet: Option<&Alphabet>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let say = |rule, at, message: String, help: String| Finding::new(rule, overlay.file, at, message, help).in_language(&edition.lang);
    let known: BTreeSet<&str> = unit.words.iter().map(|(path, _)| path.as_str()).collect();
    let tree = std::cell::OnceCell::new();
    for path in overlay.paths().filter(|path| !known.contains(path)) {
        let tree = tree.get_or_init(|| facts(unit.file, site.text(unit.file)));
        let at = At::Key(KeyPath::from(path));
        let fact = tree.as_ref().map(|tree| tree.follow(path)).filter(|(_, value, whole)| *whole && !value.is_null());
        if fact.is_some() {
            let help = "Delete it here. It is written once, in the record, and is the same in every language.".to_owned();
            findings.push(say(&TRANSLATION_FACT, at, format!("`{path}` is a fact, and a translation holds only words"), help));
        } else {
            let help = format!("Delete it, or use the key of the record. {}", suggestion(path, known.iter().copied().collect::<Vec<_>>()));
            findings.push(say(&TRANSLATION_ORPHAN, at, format!("the record has no words at `{path}`"), help));
        }
    }
    for (path, source) in &unit.words {
        let Some(words) = overlay.written(path.as_str()) else { continue };
        let problem = if source.is_line() { words.parse::<Line>().err() } else { words.parse::<Prose>().err() };
        if let Some((message, help)) = problem.as_deref().and_then(|problem| problem.split_once("; ")) {
            findings.push(say(&RECORD_BAD_VALUE, At::Value(path.clone()), format!("`{path}`: {message}"), format!("To put this right: {help}.")));
        }
    }
    for (path, source) in &unit.words {
        let Some(words) = overlay.written(path.as_str()) else { continue };
        let pair = Pair { source: source.as_str(), target: words, lang: &edition.lang, alphabet, is_source: false };
        let text = site.text(overlay.file);
        for fault in wording::faults(&pair) {
            let spot = fault.what.as_deref().and_then(|what| Some(At::Bytes(text.find(what)?, what.len()))).unwrap_or_else(|| At::Value(path.clone()));
            findings.push(say(fault.rule, spot, format!("`{path}` {}", fault.message), fault.help));
        }
        if !source.is_line() && !edition.lang.is_easy_read() {
            findings.extend(
                links(source.as_str(), words).map(|(message, help)| say(&TRANSLATION_LINKS, At::Value(path.clone()), format!("`{path}` {message}"), help)),
            );
        }
    }
    let bodies = (unit.words.iter().find(|(path, _)| path.as_str() == "body"), overlay.written("body"));
    if let ((Some((_, source)), Some(body)), false) = (bodies, edition.lang.is_easy_read()) {
        findings.extend(headings(source.as_str(), body).map(|(message, help)| say(&TRANSLATION_HEADINGS, At::Value(KeyPath::from("body")), message, help)));
    }
    findings
}

/// The facts of a file as a tree: the whole of it, or the top of a guide.
fn facts(file: FileIndex, text: &str) -> Option<marks::Node> {
    let yaml = front_matter::split(file, text).map_or(text, |parts| parts.facts.text);
    marks::read(yaml, 1).ok()
}

/// What is wrong with the links and pictures of a translation, that has lost or added one, and what to do.
pub fn links(source: &str, translated: &str) -> Option<(String, String)> {
    let of = |text: &str| {
        let mut targets: Vec<String> = markdown::targets(text).into_iter().map(|target| target.to).collect();
        targets.sort();
        targets
    };
    let (wanted, there) = (of(source), of(translated));
    let lacking = wanted.iter().find(|target| !there.contains(target));
    let added = there.iter().find(|target| !wanted.contains(target));
    let message = match (lacking, added) {
        (Some(lacking), _) => format!("has lost the link to `{lacking}`"),
        (None, Some(added)) => format!("has a link to `{added}` that the source does not have"),
        (None, None) => return None,
    };
    Some((message, "Link the same words to the same addresses as the source. Addresses have no language: the site adds it.".to_owned()))
}

fn headings(source: &str, translated: &str) -> Option<(String, String)> {
    let (source, translated) = (markdown::headings(source), markdown::headings(translated));
    let different = source.iter().zip(&translated).find(|(one, other)| one.level != other.level);
    if source.len() != translated.len() {
        let message = format!("the guide has {} headings and its translation has {}", source.len(), translated.len());
        return Some((message, "Give the translation the same headings in the same order, so that links to a part of the guide work.".to_owned()));
    }
    let (one, other) = different?;
    Some((
        format!("the heading “{}” is of level {} and its translation “{}” of level {}", one.words, one.level, other.words, other.level),
        "Use the same number of # signs.".to_owned(),
    ))
}
