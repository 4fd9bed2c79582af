//! What every finished page must say: which language it is in and which way it runs (WCAG 3.1.1), and how to reach a person, by phone and in writing (WCAG 3.2.6).

use crate::words::lang::Lang;
use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

/// What a page does not say.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MissingMark {
    /// The `lang` or `dir` of its language: the start tag it should have.
    Language(String),
    /// A phone number and an email address to ask.
    Contact,
}

/// What the pages of a site do not say, each with the first page and how many there are. Pages are told in any order, by many threads.
#[derive(Debug, Default)]
pub struct MarkLedger(Mutex<BTreeMap<MissingMark, (usize, usize)>>);

impl MarkLedger {
    /// Notes the page in `lang` that is file number `index`.
    pub fn page(&self, index: usize, html: &str, lang: &Lang) {
        let mut missing = Vec::new();
        if !says_language(html, lang) {
            missing.push(MissingMark::Language(format!("<html lang=\"{}\" dir=\"{}\">", lang.html(), lang.direction().html())));
        }
        if !(links_to(html, "tel:") && links_to(html, "mailto:")) {
            missing.push(MissingMark::Contact);
        }
        if missing.is_empty() {
            return;
        }
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for mark in missing {
            let (first, pages) = known.entry(mark).or_insert((index, 0));
            *first = index.min(*first);
            *pages += 1;
        }
    }

    /// Everything that is missing with the number of the first page and how many pages there are.
    pub fn missing(&self) -> Vec<(MissingMark, usize, usize)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().map(|(mark, (first, pages))| (mark.clone(), *first, *pages)).collect()
    }
}

fn says_language(html: &str, lang: &Lang) -> bool {
    let Some(tag) = html.split_once("<html").and_then(|(_, rest)| rest.split_once('>')).map(|(tag, _)| tag) else { return false };
    let value = |name: &str| {
        tag.split_ascii_whitespace().find_map(|attribute| attribute.strip_prefix(name)?.strip_prefix('=')).map(|value| value.trim_matches(['"', '\'']))
    };
    value("lang") == Some(lang.html()) && value("dir") == Some(lang.direction().html())
}

/// Whether an address of `html` starts with `scheme`, in quotes or not.
fn links_to(html: &str, scheme: &str) -> bool {
    memchr::memmem::find_iter(html.as_bytes(), scheme).any(|at| html[..at].ends_with("href=\"") || html[..at].ends_with("href="))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_says_its_language_and_how_to_ask() {
        let ledger = MarkLedger::default();
        let arabic = Lang::parse("ar").unwrap();
        ledger.page(0, "<!doctype html><html lang=ar dir=rtl><a href=tel:+441>x</a><a href=\"mailto:a@b.c\">y</a>", &arabic);
        assert_eq!(ledger.missing(), []);
        ledger.page(2, "<html lang=\"ar\"><a href=tel:+441>x</a>", &arabic);
        ledger.page(1, "<html lang=\"ar\" dir=\"rtl\">", &arabic);
        assert_eq!(ledger.missing(), [(MissingMark::Language("<html lang=\"ar\" dir=\"rtl\">".to_owned()), 2, 1), (MissingMark::Contact, 1, 2)]);
    }
}
