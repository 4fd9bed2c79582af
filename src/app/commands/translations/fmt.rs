//! `localoffer translations fmt`

use super::desk::{Desk, Place};
use crate::{
    app::{cli::Outcome, report},
    effects::{exchange::sidecar, source_file},
    model::units::units,
    read::{embedded::LOCALES, messages_layout::laid_out},
    words::{error::Error, lang::LangIndex, source::FileIndex},
};
use clap::Args;

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

/// The interface files of `language`, laid out.
fn interface(desk: &Desk<'_>, language: LangIndex) -> Result<Vec<(String, String)>, Error> {
    let (lang, source) = (desk.lang(language), desk.lang(LangIndex::SOURCE));
    let mut files = Vec::new();
    let built_in = |tag: &str| LOCALES.iter().find(|(known, _)| *known == tag).map_or(&[][..], |(_, files)| *files);
    for (name, english) in built_in(source.as_str()) {
        let pattern = source_file::read(desk.root, &format!("locales/{source}/{name}"))?.unwrap_or_else(|| (*english).to_owned());
        let path = format!("locales/{lang}/{name}");
        let written = source_file::read(desk.root, &path)?;
        // A language that the tool has words for needs no file of its own; one that it has none for gets a file to fill in.
        let own = match written {
            Some(own) => own.replace("\r\n", "\n"),
            None if built_in(lang.as_str()).is_empty() && !lang.is_easy_read() => "### State: draft. Not yet checked by a native speaker.\n".to_owned(),
            None => continue,
        };
        files.extend(laid_out(&pattern, &own, !lang.is_easy_read()).map(|text| (path, text)));
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
