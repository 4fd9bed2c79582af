//! The text of finished pages: in a right-to-left page no phone number, price, time, postcode or email may be shown turned round; in a page of a pseudo
//! language no words may come from anywhere but a message or a record.

use crate::{
    render::text_blocks::{TextBlock, blocks},
    words::{bidi, lang::Direction, pseudo, values},
};
use std::{
    collections::{BTreeMap, HashSet},
    hash::{DefaultHasher, Hash, Hasher},
    ops::Range,
    sync::{Mutex, PoisonError},
};

/// What is wrong with the text of a page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WordFault {
    /// A fact is shown in another order than it is read: the fact, and the text around it.
    Turned(String, String),
    /// Words come from no message: the words.
    HardCoded(String),
}

/// What is wrong on the pages of a site, each fault once with the first page and how many there are. Pages are told in any order, by many threads.
#[derive(Debug, Default)]
pub struct WordLedger {
    faults: Mutex<BTreeMap<WordFault, (usize, usize)>>,
    /// Digests of blocks that were looked at and are right: what is the same on every page is looked at once.
    right: Mutex<HashSet<u64>>,
}

impl WordLedger {
    /// Notes the page that is file number `index`.
    pub fn page(&self, index: usize, html: &str) {
        let head = &html[..html.floor_char_boundary(200)];
        let pseudo = pseudo::TAGS.iter().any(|tag| head.split_once("lang=\"").is_some_and(|(_, rest)| rest.starts_with(tag)));
        if !pseudo && !head.contains("dir=\"rtl\"") {
            return;
        }
        let mut found = Vec::new();
        for block in blocks(html, |text| pseudo || values::may_hold(text)) {
            let digest = digest(&block, pseudo);
            if self.right.lock().unwrap_or_else(PoisonError::into_inner).contains(&digest) {
                continue;
            }
            let before = found.len();
            found.extend(turned(&block));
            if pseudo && let Some(words) = pseudo::unmarked(&block.own) {
                found.push(WordFault::HardCoded(words));
            }
            if found.len() == before {
                self.right.lock().unwrap_or_else(PoisonError::into_inner).insert(digest);
            }
        }
        found.sort();
        found.dedup();
        let mut faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
        for fault in found {
            let (first, pages) = faults.entry(fault).or_insert((index, 0));
            *first = index.min(*first);
            *pages += 1;
        }
    }

    /// Every fault with the number of the first page that has it and how many do, in the order of the pages.
    pub fn faults(&self) -> Vec<(WordFault, usize, usize)> {
        let faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
        let mut all: Vec<_> = faults.iter().map(|(fault, (first, pages))| (fault.clone(), *first, *pages)).collect();
        all.sort_by(|one, other| (one.1, &one.0).cmp(&(other.1, &other.0)));
        all
    }
}

fn digest(block: &TextBlock, pseudo: bool) -> u64 {
    let mut hasher = DefaultHasher::new();
    (&block.text, &block.own, block.direction == Direction::RightToLeft, pseudo).hash(&mut hasher);
    hasher.finish()
}

/// The facts of `block` that would be shown turned round.
fn turned(block: &TextBlock) -> Vec<WordFault> {
    let text = &*block.text;
    if block.direction == Direction::LeftToRight && !bidi::has_right_to_left(text) {
        return Vec::new();
    }
    let facts = values::find(text);
    let around = |fact: &Range<usize>| {
        let from = text.floor_char_boundary(fact.start.saturating_sub(40));
        let to = text.ceil_char_boundary((fact.end + 40).min(text.len()));
        text[from..to].split_whitespace().collect::<Vec<_>>().join(" ").replace(bidi::is_control, "")
    };
    let turned = bidi::turned(text, block.direction, &facts);
    turned.into_iter().map(|fact| WordFault::Turned(text[fact.clone()].to_owned(), around(&fact))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_turns_round_is_a_fault_and_an_isolated_one_is_not() {
        let ledger = WordLedger::default();
        let page = |inner: &str| format!("<html lang=\"ar\" dir=\"rtl\"><p>اتصلوا على {inner} الآن</p></html>");
        ledger.page(3, &page("<bdi dir=\"ltr\">01632 960100</bdi>"));
        ledger.page(4, &page("<a href=\"tel:1\"><span dir=\"ltr\">01632 960100</span></a>"));
        assert!(ledger.faults().is_empty());
        ledger.page(5, &page("01632 960100"));
        ledger.page(2, &page("01632 960100"));
        let faults = ledger.faults();
        assert!(matches!(&faults[..], [(WordFault::Turned(fact, _), 2, 2)] if fact == "01632 960100"), "{faults:?}");
    }
}
