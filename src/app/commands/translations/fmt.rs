//! `localoffer translations fmt`

use super::desk::{Desk, Place};
use crate::{
    app::{cli::Outcome, report},
    effects::{exchange::sidecar, source_file},
    model::units::units,
    read::{
        embedded::LOCALES,
        messages_layout::{laid_out, laid_over},
    },
    words::{error::Error, lang::LangIndex, source::FileIndex},
};
use clap::Args;
use std::collections::BTreeMap;

/// What `fmt` takes.
#[derive(Debug, Args)]
pub struct Options {
    /// The language, or `all`.
    lang: String,
    /// Change nothing; end with 1 when a file would change.
    #[arg(long)]
    check: bool,
    #[command(flatten)]
    place: Place,
}

/// Puts the files of a language in order: interface words in the order of the source with its comments, records with the keys in the order of the record.
///
/// # Errors
/// When the site cannot be read, or a file cannot be written.
pub fn run(options: &Options) -> Result<Outcome, Error> {
    let desk = Desk::open(&options.place)?;
    let mut changed = Vec::new();
    for language in desk.languages(&options.lang)? {
        for (path, text) in interface(&desk, language)?.into_iter().chain(records(&desk, language)) {
            let there = source_file::read(desk.root, &path)?;
            if there.as_ref() != Some(&text) {
                if !options.check {
                    source_file::write(desk.root, &path, &text)?;
                }
                changed.push(path);
            }
        }
    }
    let done = if options.check { "would change" } else { "put in order" };
    let list: String = changed.iter().map(|path| format!("{path}\n")).collect();
    report::say(&format!("{list}{} files {done}.\n", changed.len()));
    Ok(if options.check && !changed.is_empty() { Outcome::Problems } else { Outcome::Clean })
}

/// The interface files of `language`, laid out: those that the tool has, and those that the site has in its source language.
fn interface(desk: &Desk<'_>, language: LangIndex) -> Result<Vec<(String, String)>, Error> {
    let (lang, source) = (desk.lang(language), desk.lang(LangIndex::SOURCE));
    let built_in = |tag: &str| LOCALES.iter().find(|(known, _)| *known == tag).map_or(&[][..], |(_, files)| *files);
    let mut patterns: BTreeMap<String, String> = built_in(source.as_str()).iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    for index in 0..desk.site.sources.len() {
        let file = desk.site.sources.get(FileIndex::from_index(index));
        if let Some(name) = file.path.strip_prefix(&format!("locales/{source}/")).filter(|name| name.ends_with(".ftl")) {
            let pattern = patterns.get(name).map_or_else(|| file.text.to_string(), |pattern| laid_over(pattern, &file.text));
            patterns.insert(name.to_owned(), pattern);
        }
    }
    let messages = &desk.site.edition(language).messages.by_name;
    // An easy-read edition says only what is easier; the rest it shares with its language.
    let is_there = |name: &str| lang.is_easy_read() || messages.contains_key(name);
    let mut files = Vec::new();
    for (name, pattern) in &patterns {
        let path = format!("locales/{lang}/{name}");
        let own = source_file::read(desk.root, &path)?.map(|own| own.replace("\r\n", "\n"));
        let new = own.is_none();
        let own = own.unwrap_or_else(|| "### State: draft. Not yet checked by a native speaker.\n".to_owned());
        let text = laid_out(pattern, &own, &is_there);
        // A file that would hold nothing is not made.
        files.extend(text.filter(|text| !new || text.contains("To translate:")).map(|text| (path, text)));
    }
    Ok(files)
}

/// The sidecar files of `language`, in their canonical form.
fn records(desk: &Desk<'_>, language: LangIndex) -> Vec<(String, String)> {
    let path = |file: FileIndex| desk.site.sources.get(file).path.to_string();
    let units = units(&desk.site);
    let one = |unit: &crate::model::units::Unit<'_>| {
        let overlay = desk.site.overlay(language, &unit.record)?;
        Some((path(overlay.file), sidecar::render(unit, Some(overlay), &sidecar::Changes::new(), desk.site.text(overlay.file))))
    };
    units.iter().filter_map(one).collect()
}
