//! Translations against what the tool remembers of them: older than their source, not recorded, made by a machine.

use crate::{
    model::{
        freshness::{Piece, Standing, is_block, pieces},
        site::{Edition, Site},
        translation::Overlay,
        units::Unit,
    },
    words::{
        diagnostic::Finding,
        key::KeyPath,
        lang::LangIndex,
        rule::{TRANSLATION_MACHINE, TRANSLATION_NEW, TRANSLATION_STALE},
        source::At,
    },
};
use rayon::prelude::*;

/// Finds what is stale in each record, and what is not recorded or hidden in each language. A language that has no lock file is not looked at: its
/// translators do not use it yet.
pub fn find(site: &Site, units: &[Unit<'_>]) -> Vec<Finding> {
    site.languages().skip(1).collect::<Vec<_>>().into_par_iter().flat_map_iter(|language| of_language(site, units, language)).collect()
}

fn of_language(site: &Site, units: &[Unit<'_>], language: LangIndex) -> Vec<Finding> {
    let mut findings = Vec::new();
    let edition = site.edition(language);
    if edition.lock.is_empty() {
        return findings;
    }
    let (mut new, mut hidden) = (Count::default(), Count::default());
    for unit in units {
        let Some(overlay) = site.overlay(language, &unit.record) else { continue };
        let pieces = pieces(site, unit, language);
        findings.extend(stale(site, edition, unit, overlay, &pieces));
        new.add(overlay, pieces.iter().filter(|piece| piece.standing == Standing::New).count());
        let unseen = |piece: &&Piece<'_>| piece.machine && overlay.get(piece.path()).is_none();
        hidden.add(overlay, pieces.iter().filter(unseen).count());
    }
    let lang = &edition.lang;
    if let Some(first) = new.first {
        let message = format!("not recorded, so nobody will see when they become older than their source: {new}");
        let help = format!("When they say what the source says, run `localoffer translations accept {lang}`.");
        findings.push(Finding::new(&TRANSLATION_NEW, first, At::File, message, help).in_language(lang));
    }
    if let Some(first) = hidden.first {
        let message = format!("translated by a machine and not shown, so that readers see the source language: {hidden}");
        let help = format!(
            "Let a person who speaks the language check them, then run `localoffer translations accept {lang} --state reviewed`. Words about rights and deadlines are never shown before that."
        );
        findings.push(Finding::new(&TRANSLATION_MACHINE, first, At::File, message, help).in_language(lang));
    }
    findings
}

#[derive(Default)]
struct Count {
    pieces: usize,
    files: usize,
    first: Option<crate::words::source::FileIndex>,
}

impl std::fmt::Display for Count {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let many = |count: usize, noun: &str| if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") };
        write!(f, "{} in {}", many(self.pieces, "translation"), many(self.files, "file"))
    }
}

impl Count {
    fn add(&mut self, overlay: &Overlay, pieces: usize) {
        if pieces > 0 {
            self.pieces += pieces;
            self.files += 1;
            self.first.get_or_insert(overlay.file);
        }
    }
}

fn stale(site: &Site, edition: &Edition, unit: &Unit<'_>, overlay: &Overlay, pieces: &[Piece<'_>]) -> Option<Finding> {
    let stale: Vec<&Piece<'_>> = pieces.iter().filter(|piece| piece.standing == Standing::Stale).collect();
    let first = stale.first()?;
    let names: Vec<String> = stale.iter().take(5).map(|piece| format!("`{}`", piece.name)).collect();
    let more = if stale.len() > names.len() { format!(" and {} more", stale.len() - names.len()) } else { String::new() };
    let subject = if stale.len() == 1 { "was" } else { "were" };
    let message = format!("the source of {}{more} {subject} changed after the translation was made", names.join(", "));
    let lang = &edition.lang;
    let help = format!(
        "See what changed with `localoffer translations show {lang} {0}`. When the translation says the same again, run `localoffer translations accept {lang} {0}`.",
        unit.record
    );
    let block = first.target.filter(|_| is_block(&first.name)).and_then(|words| site.text(overlay.file).find(words));
    let at = block.map_or_else(|| At::Value(KeyPath::from(first.path())), |at| At::Bytes(at, first.target.map_or(1, str::len)));
    Some(Finding::new(&TRANSLATION_STALE, overlay.file, at, message, help).in_language(lang))
}
