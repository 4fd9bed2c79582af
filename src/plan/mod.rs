//! Floor 4: every page, address, language, fallback, alternate and redirect, decided once.

pub mod address;
pub mod anchors;
pub mod clashes;
pub mod coverage;
pub mod destination;
pub mod ended_lists;
pub mod facets;
pub mod narrowing;
pub mod order;
pub mod pages;
pub mod pictures;
pub mod published;
pub mod redirects;
pub mod shortfall;
pub mod subject;

use crate::{
    model::{
        freshness::{self, Notice},
        site::Site,
        units::units,
        web::WebAddress,
    },
    words::{diagnostic::Warned, lang::LangIndex},
};
use address::Addresses;
use anchors::Anchors;
use facets::Facets;
use order::Order;
use rayon::prelude::*;
use redirects::PlannedRedirect;
use std::collections::{BTreeSet, HashMap};
use subject::Subject;

/// A page in one language.
#[derive(Clone, Debug)]
pub struct PlannedPage {
    /// What it is about.
    pub subject: Subject,
    /// The language of its reader.
    pub language: LangIndex,
    /// Its path without the language: `services/saturday-splash`; empty for home.
    pub path: Box<str>,
    /// Whether its main words are truly in the language. If not, it is shown in the source language inside the reader's language, its canonical address is
    /// the source's, and it is left out of the alternates and the sitemap.
    pub translated: bool,
    /// What its reader is told of the translation.
    pub notice: Notice,
}

/// Every decision about the site.
#[derive(Debug)]
#[allow(missing_docs, reason = "the types say it")]
pub struct Plan {
    pub addresses: Addresses,
    pub facets: Facets,
    pub anchors: Anchors,
    /// The order of services by language.
    pub orders: Vec<Order>,
    /// Every page, by language and then by path.
    pub pages: Vec<PlannedPage>,
    /// The names of the pictures of packs that words of the site show in any language. Only these are published.
    pub pictures: BTreeSet<Box<str>>,
    pub redirects: Vec<PlannedRedirect>,
    by_path: HashMap<Box<str>, Vec<u32>>,
}

/// Decides everything about the pages of `site`; `base_url` stands in for the site's own address.
pub fn plan(site: &Site, base_url: Option<&WebAddress>) -> Warned<Plan> {
    let facets = Facets::of(site);
    let orders: Vec<Order> = site.languages().map(|language| Order::of(site, language)).collect();
    let pictures = pictures::shown(site);
    let mut pages = pages::all(site, &facets, &orders, !pictures.is_empty());
    notices(site, &mut pages);
    let mut by_path: HashMap<Box<str>, Vec<u32>> = HashMap::with_capacity(pages.len());
    for (index, page) in (0_u32..).zip(&pages) {
        by_path.entry(page.path.clone()).or_default().push(index);
    }
    let mut plan =
        Plan { addresses: Addresses::of(site, base_url), facets, anchors: Anchors::of(site), orders, pages, pictures, redirects: Vec::new(), by_path };
    plan.redirects = redirects::of(site, &plan);
    let mut findings = destination::find(site, &plan);
    findings.extend(clashes::find(site, &plan));
    Warned::new(plan, findings)
}

/// Gives each page of a record what its reader is told of the translation.
fn notices(site: &Site, pages: &mut [PlannedPage]) {
    let units = units(site);
    let by_language: Vec<_> = site.languages().collect::<Vec<_>>().into_par_iter().map(|language| freshness::notices(site, &units, language)).collect();
    for page in pages.iter_mut().filter(|page| page.translated && page.language != LangIndex::SOURCE) {
        let record = match page.subject {
            Subject::Service(_) | Subject::Event(_) | Subject::Guide(_) | Subject::Step(..) | Subject::Glossary => &*page.path,
            Subject::Who => "roles",
            Subject::HowWeAreDoing => "standards",
            Subject::Disagree => "disagreements",
            Subject::Accessibility => "accessibility",
            Subject::Ended(_) => "redirects",
            _ => continue,
        };
        page.notice = by_language[page.language.index()].get(record).copied().unwrap_or_default();
    }
}

impl Plan {
    /// The page at `path` (without its language) in `language`.
    pub fn page(&self, language: LangIndex, path: &str) -> Option<&PlannedPage> {
        self.in_languages(path).find(|page| page.language == language)
    }

    /// The page at `path` in every language that has it.
    pub fn in_languages(&self, path: &str) -> impl Iterator<Item = &PlannedPage> {
        self.by_path.get(path).into_iter().flatten().map(|index| &self.pages[*index as usize])
    }

    /// The same page in the languages it is truly written in, itself included if it is.
    pub fn alternates(&self, page: &PlannedPage) -> impl Iterator<Item = &PlannedPage> {
        self.in_languages(&page.path).filter(|other| other.translated)
    }

    /// Of each language: how many pages with the words of a record are truly in it, and how many such pages there are.
    pub fn translated(&self) -> Vec<(usize, usize)> {
        let mut pages = vec![(0, 0); self.orders.len()];
        for page in self.pages.iter().filter(|page| page.subject.is_record()) {
            let (translated, all) = &mut pages[page.language.index()];
            *translated += usize::from(page.translated);
            *all += 1;
        }
        pages
    }

    /// The address of `page` from the root of the host.
    pub fn address(&self, page: &PlannedPage) -> String {
        self.addresses.page(page.language, &page.path)
    }

    /// Every path a page has, without languages.
    pub fn paths(&self) -> impl Iterator<Item = &str> + Clone {
        self.by_path.keys().map(|path| &**path)
    }
}
