//! One address after the other at one host: fetch the page, and say what there is.

use super::{
    follow::{End, Failing, Follower},
    reader::{is_nothing, missing},
};
use crate::model::link_memory::{Reason, Verdict};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};
use tokio::sync::mpsc;
use url::Url;

/// After how many pages in a row without an answer the rest of a host is not asked.
const SILENT: usize = 3;

/// What one address said.
#[derive(Clone, Debug)]
pub(super) struct Said {
    pub(super) address: Url,
    pub(super) verdict: Verdict,
    pub(super) reason: Option<Reason>,
    pub(super) moved: Option<Url>,
}

/// Asks one address after the other.
pub(super) struct Asker {
    pub(super) follower: Follower,
}

impl Asker {
    /// Asks every address of one host; those of one page with different parts once. `folder` is where pages lie for a moment.
    pub(super) async fn host(&self, addresses: Vec<Url>, folder: &Path, answers: &mpsc::UnboundedSender<Said>) {
        let mut pages: BTreeMap<Url, BTreeSet<Url>> = BTreeMap::new();
        for address in addresses {
            let mut page = address.clone();
            page.set_fragment(None);
            pages.entry(page).or_default().insert(address);
        }
        let mut silent = 0;
        for (page, addresses) in pages {
            let got = if silent < SILENT { self.page(&page).await } else { Err((Verdict::CannotTell, Reason::HostSilent)) };
            let is_silent = |reason: Reason| matches!(reason, Reason::Slow | Reason::NoConnection | Reason::HostSilent | Reason::Status(429 | 503));
            silent = if got.as_ref().is_err_and(|(_, reason)| is_silent(*reason)) { silent + 1 } else { 0 };
            for said in about(addresses, got, folder).await {
                // Nobody waits for the answer any more when the other end is gone.
                let _ = answers.send(said);
            }
        }
    }

    /// What a reader of `page` gets.
    async fn page(&self, page: &Url) -> Result<End, Failing> {
        let end = self.follower.follow(page).await?;
        let disguised = is_front_page_in_its_place(page, &end.url) || end.html.as_deref().is_some_and(is_nothing);
        if disguised { Err((Verdict::CannotTell, Reason::Disguised)) } else { Ok(end) }
    }
}

/// What to say of `addresses`, which name one page and parts of it.
async fn about(addresses: BTreeSet<Url>, got: Result<End, Failing>, folder: &Path) -> Vec<Said> {
    let end = match got {
        Ok(end) => end,
        Err((verdict, reason)) => {
            return addresses.into_iter().map(|address| Said { address, verdict, reason: Some(reason), moved: None }).collect();
        }
    };
    // What follows `#/` or `#!` is for a script of the page, and no part of it; so is a piece of text to be shown.
    let parts: Vec<&str> = addresses.iter().filter_map(Url::fragment).filter(|part| !part.is_empty() && !part.starts_with(['/', '!', ':'])).collect();
    let missing = match &end.html {
        // Where the page cannot be looked at, nothing is called wrong.
        Some(html) if !parts.is_empty() => missing(folder, html, &parts).await.unwrap_or_default(),
        _ => Vec::new(),
    };
    let said = |address: &Url| {
        let is_missing = address.fragment().is_some_and(|part| missing.contains(&part));
        let moved = end.moved.clone().map(|mut moved| {
            if moved.fragment().is_none() {
                moved.set_fragment(address.fragment());
            }
            moved
        });
        Said { address: address.clone(), verdict: Verdict::Works, reason: is_missing.then_some(Reason::NoSuchPart), moved }
    };
    addresses.iter().map(said).collect()
}

/// Whether somebody who asked for a page deep in a site was sent to its front page: how many sites say "not found".
fn is_front_page_in_its_place(asked: &Url, got: &Url) -> bool {
    let is_front = |url: &Url| {
        let path = url.path().trim_matches('/');
        let name = path.rsplit('/').next().unwrap_or(path);
        let stem = name.split('.').next().unwrap_or(name);
        path.is_empty()
            || (!path.contains('/') && (matches!(stem, "index" | "default" | "home" | "404" | "not-found" | "error") || (name.len() == 2 && name.is_ascii())))
    };
    let bare = |url: &Url| url.host_str().unwrap_or_default().trim_start_matches("www.").to_owned();
    !is_front(asked) && is_front(got) && bare(asked) == bare(got) && got.query().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_front_page_in_place_of_a_deep_one_is_a_sign() {
        let url = |text: &str| text.parse::<Url>().unwrap();
        assert!(is_front_page_in_its_place(&url("https://a.example/clubs/x"), &url("https://www.a.example/")));
        assert!(!is_front_page_in_its_place(&url("http://a.example/"), &url("https://a.example/")));
        assert!(!is_front_page_in_its_place(&url("http://a.example/index.php"), &url("https://a.example/")));
        assert!(!is_front_page_in_its_place(&url("http://a.example/"), &url("https://a.example/en/")));
        assert!(!is_front_page_in_its_place(&url("https://short.example/x"), &url("https://a.example/")));
        assert!(!is_front_page_in_its_place(&url("https://a.example/x"), &url("https://a.example/y")));
    }
}
