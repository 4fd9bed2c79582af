use super::*;
use crate::effects::verify::faults::{DeadLink, RepeatedId};
use proptest::prelude::*;
use rayon::prelude::*;

/// A ledger that was told `pages`, and the paths of the pages and of `others`.
fn told(base: &str, pages: &[(&str, &str)], others: &[&str]) -> (LinkLedger, Vec<String>) {
    let ledger = LinkLedger::new(base);
    for (index, (path, html)) in pages.iter().enumerate().rev() {
        ledger.page(index, path, &PageLinks::of(html, "https://www.northmere.gov.uk/localoffer/"));
    }
    (ledger, pages.iter().map(|(path, _)| *path).chain(others.iter().copied()).map(str::to_owned).collect())
}

fn faults(pages: &[(&str, &str)], others: &[&str]) -> Vec<String> {
    let (ledger, paths) = told("/localoffer/", pages, others);
    let line = |fault: DeadLink| format!("{} {:?} {} x{} {}", fault.page_path, fault.kind, fault.target, fault.pages, fault.near.unwrap_or_default());
    ledger.faults(&paths).into_iter().map(line).map(|line| line.trim_end().to_owned()).collect()
}

#[test]
fn links_that_lead_somewhere_are_no_faults() {
    let page = "<main id=main><a href=#main><a href=#><a href=#TOP><a href=''><a href='?q=1'><a href=../../><a href=../b/#x><a href=/localoffer/en/b/#x><a href=/localoffer/en/b>
        <a href=https://www.northmere.gov.uk/localoffer/media/f%C3%B4rm.pdf#page=2><img src=../../site.css><a href=./index.html?x#main><a href=https://gov.uk/x>";
    assert_eq!(faults(&[("en/a/index.html", page), ("en/b/index.html", "<p id=x>"), ("index.html", "")], &["media/fôrm.pdf", "site.css"]), [""; 0]);
}

#[test]
fn an_email_address_or_phone_number_must_be_one() {
    let page = "<a href=mailto:a@b.example?subject=x><a href='mailto:?body=list'><a href=tel:+441632960123><a href=https://a.example>";
    assert_eq!(faults(&[("en/index.html", page)], &[]), [""; 0]);
    let page = "<a href=mailto:a@b><a href=tel:01632><a href='tel:phone us'><a href=mailto:>";
    assert_eq!(
        faults(&[("en/index.html", page)], &[]),
        ["en/index.html NoAddress mailto: x1", "en/index.html NoAddress mailto:a@b x1", "en/index.html NoAddress tel:phone us x1"]
    );
}

#[test]
fn dead_links_are_told_once_with_the_first_page_and_their_number() {
    let page = "<a href=/localoffer/en/servces/><a href=/localoffer/en/servces/><a href=/localoffer/en/services/#nobody><a href=#mian><p id=main><img src=../logo.png><img src>";
    assert_eq!(
        faults(&[("en/index.html", ""), ("en/a/index.html", page), ("en/b/index.html", page), ("en/services/index.html", "")], &["en/loga.png"]),
        [
            "en/a/index.html MissingAsset  x2",
            "en/a/index.html DeadAnchor #mian x2 #main",
            "en/a/index.html MissingAsset /localoffer/en/logo.png x2 /localoffer/en/loga.png",
            "en/a/index.html DeadPage /localoffer/en/servces/ x2 /localoffer/en/services/",
            "en/a/index.html DeadAnchor /localoffer/en/services/#nobody x2",
        ]
    );
}

#[test]
fn an_address_out_of_the_site_is_dead() {
    let page = "<a href=../../../x><a href=/en/about.html><a href=/localoffer/en/about>";
    assert_eq!(
        faults(&[("index.html", page), ("en/about.html", "")], &[]),
        [
            "index.html DeadPage /en/about.html x1 /localoffer/en/about.html",
            "index.html DeadPage /localoffer/../../../x x1",
            "index.html DeadPage /localoffer/en/about x1 /localoffer/en/about.html"
        ]
    );
}

#[test]
fn repeated_ids_are_told_once() {
    let (ledger, paths) = told("", &[("a.html", "<p id=x>"), ("b.html", "<p id=x><p id=y><i id=x><i id=x>"), ("c.html", "<a id=x name=x><p id=x>")], &[]);
    assert_eq!(ledger.repeated_ids(&paths), [RepeatedId { page_path: "b.html".to_owned(), id: "x".to_owned(), pages: 2 }]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_order_in_which_pages_are_told_does_not_matter(links in prop::collection::vec(prop::collection::vec("(/x/|)[ab]{1,2}/?(#[ab]|)", 0..6), 1..12)) {
        let paths: Vec<String> = (0..links.len()).map(|page| format!("{}/index.html", ["a", "b", "ab", "a/b", "b/a", "aa"][page % 6].repeat(page / 6 + 1))).collect();
        let html: Vec<String> = links.iter().map(|links| links.iter().map(|link| format!("<a id=a href={link}>")).collect()).collect();
        let (forwards, parallel) = (LinkLedger::new("/x"), LinkLedger::new("x/"));
        let tell = |ledger: &LinkLedger, index: usize| ledger.page(index, &paths[index], &PageLinks::of(&html[index], ""));
        (0..paths.len()).for_each(|index| tell(&forwards, index));
        (0..paths.len()).into_par_iter().rev().for_each(|index| tell(&parallel, index));
        prop_assert_eq!(forwards.faults(&paths), parallel.faults(&paths));
        prop_assert_eq!(forwards.repeated_ids(&paths), parallel.repeated_ids(&paths));
    }
}
