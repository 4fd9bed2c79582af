//! The two pseudo languages of a site, made from its own words.

use super::messages;
use crate::{
    model::{
        messages::{Messages, Piece},
        site::{Edition, Site},
        translation::Overlay,
        units::units,
    },
    words::{
        lang::{Lang, LangIndex},
        pseudo::{TAGS, written},
    },
};
use std::sync::Arc;

/// Adds the pseudo languages to `site`, complete: every message, and every word of every record.
pub fn add(site: &mut Site) {
    for tag in TAGS {
        let Ok(lang) = Lang::parse(tag) else { continue };
        let mut edition = Edition {
            messages: interface(site, tag, &lang),
            name: written(tag, "Pseudo").into(),
            lang,
            translations: Default::default(),
            lock: Default::default(),
            trusted: false,
        };
        for unit in units(site) {
            let words = unit.words.iter().map(|(path, text)| (path.as_str().into(), written(tag, text.as_str()).into())).collect();
            edition.translations.insert(&unit.record, Overlay::new(unit.file, words, None));
        }
        site.editions.push(edition);
    }
}

/// The messages of the source language with their words marked.
fn interface(site: &Site, tag: &str, lang: &Lang) -> Messages {
    let mut marked = Messages::default();
    for text in &site.edition(LangIndex::SOURCE).messages.texts {
        let mut whole = Messages::default();
        drop(messages::add(&mut whole, Arc::clone(text), None, lang));
        let mut places = Vec::new();
        for message in whole.by_name.values() {
            message.pieces(&mut |piece| {
                if let Piece::Words { text, at } = piece {
                    places.push((*at, text.clone()));
                }
            });
        }
        places.sort();
        let mut out = String::with_capacity(text.len() * 2);
        let mut done = 0;
        for (at, words) in places {
            out.push_str(&text[done..at]);
            out.push_str(&written(tag, &words));
            done = at + words.len();
        }
        out.push_str(&text[done..]);
        drop(messages::add(&mut marked, out.into(), None, lang));
    }
    marked
}
