//! Whether what a parents' panel voted for still stands on the page (P7).
//!
//! An approval is bound to the exact words that were approved: every piece of words of the record, with its steps for a guide in steps, as a reader of that language
//! sees it. White space and the way letters are put together make no difference; a comma does. Facts (a phone number, a price, the owner) are no words.

use super::{approval::Approval, guide::Step, page_ref::PageRef, site::Site, table::Record, text::Words};
use crate::words::{key::KeyPath, lang::LangIndex, text_digest::TextDigest};

/// How an approval stands to the words on the page now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// The words are those that were approved.
    Stands,
    /// The words were changed since.
    Lapsed,
    /// Nobody recorded which words were approved, so nobody can tell.
    Unbound,
}

impl Standing {
    /// The word that commands and open data use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Stands => "stands",
            Self::Lapsed => "lapsed",
            Self::Unbound => "unbound",
        }
    }
}

/// An approval, and how it stands.
#[derive(Clone, Debug)]
pub struct ApprovalStanding<'a> {
    /// Its place in `content/approvals.yaml`, from 0.
    pub index: usize,
    /// What was voted.
    pub approval: &'a Approval,
    /// The page: `guides/where-to-start`.
    pub record: String,
    /// The language; `None` when the site does not have it.
    pub language: Option<LangIndex>,
    /// How it stands.
    pub standing: Standing,
    /// Whether it is the newest of its panel for this page and language. Only that one counts; older ones are history.
    pub latest: bool,
    /// The digest of the words as they are now; `None` when the page or the language is not there.
    pub now: Option<TextDigest>,
}

impl ApprovalStanding<'_> {
    /// The command that records the next vote of the panel on the page; the language is left to add.
    pub fn next_vote(&self) -> String {
        format!("localoffer approve {} --by \"{}\" --votes NUMBER --of NUMBER", self.record, &*self.approval.by)
    }
}

/// A piece of words as a reader of some language sees it.
#[derive(Clone, Debug)]
pub struct Shown<'a> {
    /// The record it is in: `guides/ehc-plan`, `guides/ehc-plan/ask`.
    pub record: String,
    /// Its place in the record.
    pub path: KeyPath,
    /// The words.
    pub words: &'a str,
    /// The language they are in, which is the source language where nobody has translated them.
    pub language: LangIndex,
}

/// Every approval in the order of the file, with how it stands.
pub fn standings(site: &Site) -> Vec<ApprovalStanding<'_>> {
    let approvals = &site.approvals.value.approvals;
    let standing = |index: usize| {
        let approval = &approvals[index];
        let language = site.languages().find(|language| site.edition(*language).lang == *approval.language);
        let now = language.and_then(|language| digest(site, &approval.page, language));
        let approved = approval.digest.as_ref().and_then(|digest| TextDigest::parse(digest));
        let standing = match (approved, now) {
            (Some(approved), Some(now)) if approved == now => Standing::Stands,
            (Some(_), Some(_)) => Standing::Lapsed,
            _ => Standing::Unbound,
        };
        let same = |other: &Approval| other.page == approval.page && other.language == approval.language && other.by == approval.by;
        let latest = !approvals.iter().enumerate().any(|(place, other)| same(other) && (other.on, place) > (approval.on, index));
        ApprovalStanding { index, approval, record: approval.page.to_string(), language, standing, latest, now }
    };
    (0..approvals.len()).map(standing).collect()
}

/// The digest of the words of `page` as a reader of `language` sees them; `None` when the page is not there, or is no single page. It is made of the digests of
/// its pieces in the order of the record, so that words cannot slip from one piece to the next.
pub fn digest(site: &Site, page: &PageRef, language: LangIndex) -> Option<TextDigest> {
    shown(site, page, language).map(|pieces| digest_of(&pieces))
}

/// The digest of `pieces`.
pub fn digest_of(pieces: &[Shown<'_>]) -> TextDigest {
    let digests: Vec<String> = pieces.iter().map(|piece| TextDigest::of(piece.words).to_string()).collect();
    TextDigest::of(&digests.join(" "))
}

/// Every piece of words of `page` as a reader of `language` sees it; `None` when the page is not there, or is no single page.
pub fn shown<'a>(site: &'a Site, page: &PageRef, language: LangIndex) -> Option<Vec<Shown<'a>>> {
    let mut pieces = Vec::new();
    match page {
        PageRef::Site => return None,
        PageRef::Service(id) => of_record(site, page.to_string(), &site.services.get(id.as_str())?.value, language, &mut pieces),
        PageRef::Guide(id) => {
            of_record(site, page.to_string(), &site.guides.get(id.as_str())?.value, language, &mut pieces);
            for Record { id: step, value, .. } in site.steps.get(id.as_str()).map_or::<&[Record<Step>], _>(&[], |steps| &steps.value) {
                of_record(site, format!("guides/{id}/{step}"), value, language, &mut pieces);
            }
        }
    }
    Some(pieces)
}

fn of_record<'a, T: Words>(site: &'a Site, record: String, value: &'a T, language: LangIndex, pieces: &mut Vec<Shown<'a>>) {
    let overlays: Vec<_> = site.layers(language).rev().filter_map(|layer| Some((layer, site.overlay(layer, &record)?))).collect();
    value.words(&mut KeyPath::top(), &mut |path, text| {
        let translated = overlays.iter().find_map(|(layer, overlay)| Some((*layer, overlay.get(path.as_str())?)));
        let (language, words) = translated.unwrap_or((LangIndex::SOURCE, text.as_str()));
        pieces.push(Shown { record: record.clone(), path: path.clone(), words, language });
    });
}
