//! How easy the words of the site are to read: every record in every language, held against the rules of [`crate::readability`] for its readers.

pub mod alone;
mod knowledge;
mod left;
pub mod scores;
mod variants;

use crate::{
    model::{site::Site, text::Text, units::Unit},
    read::passages::passages,
    readability::{
        passage::Passage,
        rules::{self, Found, Setting},
        text::{Read, Reader},
    },
    words::{
        audience::Audience,
        diagnostic::Finding,
        key::KeyPath,
        lang::{Lang, LangIndex},
        rule::EASY_READ_NOT_CHECKED,
        source::{At, FileIndex},
    },
};
use knowledge::Knowledge;
use rayon::prelude::*;
use variants::Uses;

/// Finds what is hard to read, in every language.
pub fn find(site: &Site, units: &[Unit<'_>]) -> Vec<Finding> {
    let names = knowledge::names(site);
    let of_language = |language: LangIndex| {
        let knowledge = Knowledge::of(site, language);
        // A reader remembers the words it met, so it reads many records.
        let reader = || Reader::new(knowledge.language).knowing(names.as_ref(), knowledge.explained.as_ref());
        let read_unit = |reader: &mut Reader<'_>, unit: &Unit<'_>| one(site, unit, language, &knowledge, reader);
        let pages: Vec<(Vec<Finding>, Uses)> = units.par_iter().with_min_len(64).map_init(reader, read_unit).collect();
        let (mut findings, mut uses) = (Vec::new(), Vec::new());
        for (found, used) in pages {
            findings.extend(found);
            uses.extend(used);
        }
        findings.extend(knowledge.variants.fewer(uses, &site.edition(language).lang));
        findings
    };
    site.languages().flat_map(of_language).collect()
}

/// The words of one record in one language, as its readers see them.
struct Page<'a> {
    file: FileIndex,
    passages: Vec<(&'a KeyPath, Passage)>,
}

fn one(site: &Site, unit: &Unit<'_>, language: LangIndex, knowledge: &Knowledge, reader: &mut Reader<'_>) -> (Vec<Finding>, Uses) {
    let lang = &site.edition(language).lang;
    let Some(page) = page(site, unit, language) else { return (Vec::new(), Uses::new()) };
    let reads: Vec<Read<'_>> = page.passages.iter().map(|(_, passage)| reader.read(passage)).collect();
    let audience = audience(&unit.record, lang);
    let setting = Setting { language: knowledge.language, audience, wording: &knowledge.wording, to_explain: &knowledge.to_explain };
    let place = |passage: usize, range: &std::ops::Range<usize>| {
        let (path, passage) = &page.passages[passage];
        let source = passage.source(range);
        At::Within((*path).clone(), source.start, source.len())
    };
    let finding = |found: Found| {
        let at = place(found.passage, &found.range);
        found.into_finding(page.file, at).in_language(lang)
    };
    let is_page = is_page(&unit.record);
    let mut findings: Vec<Finding> = rules::find(&reads, setting).into_iter().filter(|found| is_page || !found.whole).map(finding).collect();
    let mut uses = Uses::new();
    for (index, read) in reads.iter().enumerate() {
        if let Some(source) = knowledge.source {
            findings.extend(left::find(read, source).map(|(range, message, help)| {
                Finding::new(&crate::words::rule::TRANSLATION_LEFT, page.file, place(index, &range), message, help).in_language(lang)
            }));
        }
        knowledge.variants.gather(read, |range| (page.file, place(index, range)), &mut uses);
    }
    findings.extend(unchecked(site, unit, language, &reads).map(|finding| finding.in_language(lang)));
    (findings, uses)
}

/// The passages of `unit` in `language`; `None` when nothing of it is in that language.
fn page<'a>(site: &'a Site, unit: &'a Unit<'_>, language: LangIndex) -> Option<Page<'a>> {
    let overlay = if language == LangIndex::SOURCE { None } else { Some(site.overlay(language, &unit.record)?) };
    let mut found = Vec::new();
    for (path, text) in unit.words.iter().filter(|(path, _)| is_ours(&unit.record, path.as_str())) {
        let words = match overlay {
            Some(overlay) => overlay.get(path.as_str()),
            None => Some(text.as_str()),
        };
        if let Some(words) = words {
            let of_text = if Text::is_line(text) { vec![Passage::line(words)] } else { passages(words) };
            found.extend(of_text.into_iter().map(|passage| (path, passage)));
        }
    }
    (!found.is_empty()).then(|| Page { file: overlay.map_or(unit.file, |overlay| overlay.file), passages: found })
}

/// Whether the words at `path` are the council's own to choose: not what families said, nor the terms and words to avoid that lists are of.
fn is_ours(record: &str, path: &str) -> bool {
    let last = path.rsplit('.').next().unwrap_or(path);
    match record {
        "wording" => false,
        "glossary" => last == "meaning",
        _ => !(record.starts_with("comments/") && last == "said"),
    }
}

/// Whether a record is read as one page, and not as a list of things that stand on many.
fn is_page(record: &str) -> bool {
    ["guides/", "services/", "organisations/", "events/"].iter().any(|folder| record.starts_with(folder))
}

fn audience(record: &str, lang: &Lang) -> Audience {
    if lang.is_easy_read() {
        return Audience::EasyRead;
    }
    match record.split('/').next() {
        Some("services" | "organisations" | "venues" | "events") => Audience::Service,
        _ => Audience::Guidance,
    }
}

/// An easy-read text that no group of readers has checked.
fn unchecked(site: &Site, unit: &Unit<'_>, language: LangIndex, reads: &[Read<'_>]) -> Option<Finding> {
    let overlay = site.overlay(language, &unit.record)?;
    let has_blocks = reads.iter().any(|read| !read.passage.pictures.is_empty());
    let carries_mark = unit.record.starts_with("guides/") || unit.record.starts_with("services/");
    if !site.edition(language).lang.is_easy_read() || overlay.checked.is_some() || !has_blocks || !carries_mark {
        return None;
    }
    let message = "no group of readers has checked this easy-read text, so its page does not carry the easy-read mark";
    let help =
        "Read it with people who have a learning disability, change what they trip over, then write `checked_by:` (the group) and `checked_on:` (the day).";
    Some(Finding::new(&EASY_READ_NOT_CHECKED, overlay.file, At::File, message, help))
}
