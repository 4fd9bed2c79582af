//! How heavy the pages are: the bytes of their HTML, before a host makes them smaller for the way.

use serde::Serialize;
use std::collections::BTreeMap;

/// The most pages that are listed as the heaviest.
const HEAVIEST: usize = 10;

/// A page that was made, and what it weighs.
#[derive(Clone, Debug, Serialize)]
pub struct Weighed {
    /// Its whole address.
    pub address: String,
    /// The kind of page.
    pub kind: &'static str,
    /// The tag of its language.
    pub language: String,
    /// Its HTML, in bytes.
    pub bytes: usize,
}

/// How heavy the pages are.
#[derive(Debug, Serialize)]
pub struct Weights {
    /// How many pages there are.
    pub pages: usize,
    /// The bytes of all of them.
    pub bytes: usize,
    /// Half of the pages are no heavier than this, in bytes.
    pub median: usize,
    /// The heaviest pages, the heaviest first.
    pub heaviest: Vec<Weighed>,
    /// The same by kind of page, the kind with the heaviest page first.
    pub by_kind: Vec<KindWeight>,
}

/// The pages of one kind.
#[derive(Debug, Serialize)]
pub struct KindWeight {
    /// The kind.
    pub kind: &'static str,
    /// How many pages there are.
    pub pages: usize,
    /// Half of them are no heavier than this, in bytes.
    pub median: usize,
    /// The heaviest of them, in bytes.
    pub heaviest: usize,
}

impl Weights {
    /// The weights of `pages`.
    pub fn of(mut pages: Vec<Weighed>) -> Self {
        pages.sort_by(|one, other| other.bytes.cmp(&one.bytes).then_with(|| one.address.cmp(&other.address)));
        let mut kinds: BTreeMap<&'static str, Vec<usize>> = BTreeMap::new();
        pages.iter().for_each(|page| kinds.entry(page.kind).or_default().push(page.bytes));
        let kind = |(kind, bytes): (&'static str, Vec<usize>)| KindWeight {
            kind,
            pages: bytes.len(),
            median: median(&bytes),
            heaviest: bytes.first().copied().unwrap_or_default(),
        };
        let mut by_kind: Vec<KindWeight> = kinds.into_iter().map(kind).collect();
        by_kind.sort_by_key(|kind| (std::cmp::Reverse(kind.heaviest), kind.kind));
        let bytes: Vec<usize> = pages.iter().map(|page| page.bytes).collect();
        pages.truncate(HEAVIEST);
        Self { pages: bytes.len(), bytes: bytes.iter().sum(), median: median(&bytes), heaviest: pages, by_kind }
    }
}

/// The middle of `sorted`.
fn median(sorted: &[usize]) -> usize {
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_put_in_order_of_weight_and_counted_by_kind() {
        let page = |address: &str, kind, bytes| Weighed { address: address.to_owned(), kind, language: "en".to_owned(), bytes };
        let weights = Weights::of(vec![page("/a", "guide", 10), page("/c", "service", 30), page("/b", "service", 30), page("/d", "guide", 20)]);
        assert_eq!((weights.pages, weights.bytes, weights.median), (4, 90, 20));
        assert_eq!(weights.heaviest.iter().map(|page| &*page.address).collect::<Vec<_>>(), ["/b", "/c", "/d", "/a"]);
        assert_eq!(
            weights.by_kind.iter().map(|kind| (kind.kind, kind.pages, kind.median, kind.heaviest)).collect::<Vec<_>>(),
            [("service", 2, 30, 30), ("guide", 2, 10, 20)]
        );
    }
}
