//! One question after the other at one host: read the page, follow it where it leads on, and say what there is.

use super::{
    follow::{End, Failing, Follower, Pace, refused},
    gate::Gates,
    guard::{Guard, Refusal},
    reader::{Reader, Reading},
};
use crate::model::link_memory::{Reason, Verdict};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use tokio::sync::mpsc;
use url::Url;

/// After how many pages a reader is made anew: it keeps what it has read.
const PAGES_A_READER: usize = 40;
/// After how many addresses in a row without an answer the rest of a host is not asked.
const SILENT: usize = 3;

/// What one address said.
#[derive(Clone, Debug)]
pub(super) struct Said {
    pub(super) address: Url,
    pub(super) verdict: Verdict,
    pub(super) reason: Option<Reason>,
    pub(super) moved: Option<Url>,
}

/// What there is at the end of an address that works: what is amiss all the same, and where it is now for good.
#[derive(Debug, Default)]
struct Got {
    reason: Option<Reason>,
    moved: Option<Url>,
}

/// Asks one address after the other.
pub(super) struct Asker {
    pub(super) follower: Follower,
    pub(super) guard: Guard,
    pub(super) gates: Arc<Gates>,
    pub(super) pace: Pace,
    pub(super) agent: String,
}

impl Asker {
    /// Asks every address of one host; those of one page with different parts once.
    pub(super) async fn host(&self, addresses: Vec<Url>, answers: &mpsc::UnboundedSender<Said>) {
        let mut pages: BTreeMap<Url, BTreeSet<Url>> = BTreeMap::new();
        for address in addresses {
            let mut page = address.clone();
            page.set_fragment(None);
            pages.entry(page).or_default().insert(address);
        }
        let (mut reader, mut read, mut silent) = (None, 0, 0);
        for (page, addresses) in pages {
            if read % PAGES_A_READER == 0 {
                reader = Reader::new(&self.agent, self.pace.timeout).ok();
            }
            read += 1;
            for address in addresses {
                let said = match &reader {
                    _ if silent >= SILENT => Said { address, verdict: Verdict::CannotTell, reason: Some(Reason::HostSilent), moved: None },
                    Some(reader) => self.address(reader, &page, address).await,
                    None => Said { address, verdict: Verdict::CannotTell, reason: Some(Reason::NoConnection), moved: None },
                };
                silent = if matches!(said.reason, Some(Reason::Slow | Reason::NoConnection | Reason::HostSilent)) { silent + 1 } else { 0 };
                // Nobody waits for the answer any more when the other end is gone.
                let _ = answers.send(said);
            }
        }
    }

    async fn address(&self, reader: &Reader, page: &Url, address: Url) -> Said {
        let part = address.fragment().filter(|part| !part.is_empty()).map(str::to_owned);
        match self.end(reader, page, part.as_deref()).await {
            Ok(Got { reason, moved }) => {
                let moved = moved.map(|mut moved| {
                    if moved.fragment().is_none() {
                        moved.set_fragment(part.as_deref());
                    }
                    moved
                });
                Said { address, verdict: Verdict::Works, reason, moved }
            }
            Err((verdict, reason)) => Said { address, verdict, reason: Some(reason), moved: None },
        }
    }

    /// Whether a reader of `page` gets what was meant, and where it is now.
    async fn end(&self, reader: &Reader, page: &Url, part: Option<&str>) -> Result<Got, Failing> {
        let first = self.read(reader, page, part).await?;
        if let Some(done) = done(&first, None) {
            return done;
        }
        if let Reading::Failed(failing @ (_, Reason::Inside | Reason::NotSecure)) = first {
            return Err(failing);
        }
        let End { url, moved } = self.follower.follow(page).await?;
        if is_front_page_in_its_place(page, &url) {
            return Err((Verdict::CannotTell, Reason::Disguised));
        }
        match self.read(reader, &url, part).await? {
            Reading::LeadsOn => Err((Verdict::CannotTell, Reason::Circle)),
            Reading::Failed(failing) => Err(failing),
            reading => done(&reading, moved).unwrap_or(Ok(Got::default())),
        }
    }

    async fn read(&self, reader: &Reader, page: &Url, part: Option<&str>) -> Result<Reading, Failing> {
        match self.guard.allow(page).await {
            Ok(()) => {
                let _turn = self.gates.enter(page, self.pace.pause).await;
                Ok(reader.read(page, part).await)
            }
            // The follower looks a second time before it says that there is no such host.
            Err(Refusal::Inside) => Err(refused(Refusal::Inside)),
            Err(refusal) => Ok(Reading::Failed(refused(refusal))),
        }
    }
}

/// What a reading says by itself, if it needs no second look.
fn done(reading: &Reading, moved: Option<Url>) -> Option<Result<Got, Failing>> {
    match reading {
        Reading::Fine => Some(Ok(Got { reason: None, moved })),
        Reading::NoSuchPart => Some(Ok(Got { reason: Some(Reason::NoSuchPart), moved })),
        Reading::Disguised => Some(Err((Verdict::CannotTell, Reason::Disguised))),
        Reading::LeadsOn | Reading::Failed(_) => None,
    }
}

/// Whether somebody who asked for a page deep in a site was sent to its front page: how many sites say "not found".
fn is_front_page_in_its_place(asked: &Url, got: &Url) -> bool {
    let is_front = |url: &Url| matches!(url.path(), "/" | "/index.html" | "/home" | "/home/" | "/404" | "/404.html" | "/not-found" | "/error");
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
        assert!(!is_front_page_in_its_place(&url("https://short.example/x"), &url("https://a.example/")));
        assert!(!is_front_page_in_its_place(&url("https://a.example/x"), &url("https://a.example/y")));
    }
}
