//! Reads pages of other sites with lychee-lib: the page itself, the part that an address names, and words that say there is nothing.
//!
//! The library gets one address at a time, and never one that leads on: its redirects are off, its retries are off, and the guard has looked before. What its own settings
//! against private networks let through was measured: four of five spellings of this computer's own address. A gap stays: between the guard's look and the library's own, a name
//! server could give two answers; what comes back is never shown to anybody.

use super::follow::{Failing, failed, judged};
use crate::model::link_memory::{Reason, Verdict};
use lychee_lib::{Client, ClientBuilder, ErrorKind, FragmentCheckerOptions, Request, ResolvedInputSource, Status, Uri, ratelimit::RateLimitConfig};
use std::{collections::HashSet, time::Duration};
use url::Url;

/// Words of pages that say "found" and mean "not found".
const NOTHING_HERE: [&str; 7] = ["Page not found", "Page Not Found", "page not found", "404 Not Found", "Error 404", "404 error", "Tudalen heb ei chanfod"];

/// Words that no page holds: an answer that "has" them is no page of words.
const NO_WORDS: &str = "localoffer-words-that-no-page-holds";

/// Endings of addresses that lead to documents and films. They are not read: only whether they are there.
const DOCUMENTS: [&str; 16] =
    [".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".odt", ".ods", ".zip", ".mp4", ".mp3", ".webm", ".jpg", ".jpeg", ".png"];

/// What reading gave.
#[derive(Debug, PartialEq, Eq)]
pub enum Reading {
    /// The page is there, and the part.
    Fine,
    /// The page is there, and the part is not.
    NoSuchPart,
    /// The page says that there is nothing.
    Disguised,
    /// It leads on to another address.
    LeadsOn,
    /// Neither.
    Failed(Failing),
}

/// Reads pages.
pub struct Reader(Client);

impl Reader {
    /// A reader that says it is `agent`.
    pub fn new(agent: &str, timeout: Duration) -> lychee_lib::Result<Self> {
        let client = ClientBuilder::builder()
            .max_redirects(0_usize)
            .max_retries(0_u64)
            .timeout(timeout)
            .user_agent(agent)
            .schemes(HashSet::from(["http".to_owned(), "https".to_owned()]))
            .fragment_checker_options(FragmentCheckerOptions { check_anchor_fragments: true, check_text_fragments: true })
            .rate_limit_config(RateLimitConfig { concurrency: 1, request_interval: Duration::ZERO })
            .build()
            .client()?;
        Ok(Self(client))
    }

    /// Reads the page at `url`, and looks for its `part` if one is named.
    pub async fn read(&self, url: &Url, part: Option<&str>) -> Reading {
        let mut url = url.clone();
        if DOCUMENTS.iter().any(|ending| url.path().to_ascii_lowercase().ends_with(ending)) {
            return self.check(url).await;
        }
        // The page is fetched once: the library keeps it for the questions that follow.
        match self.words(&mut url, NO_WORDS).await {
            Reading::NoSuchPart => {}
            other => return other,
        }
        for words in NOTHING_HERE {
            if self.words(&mut url, words).await == Reading::Fine {
                return Reading::Disguised;
            }
        }
        url.set_fragment(part);
        self.check(url).await
    }

    /// Looks for `words` in the page at `url`.
    async fn words(&self, url: &mut Url, words: &str) -> Reading {
        url.set_fragment(Some(&format!(":~:text={}", words.replace(' ', "%20").replace('-', "%2D"))));
        self.check(url.clone()).await
    }

    async fn check(&self, url: Url) -> Reading {
        let request = Request::new(Uri::from(url), ResolvedInputSource::Stdin);
        let status = match self.0.check(request).await {
            Ok(response) => response.into_body().status,
            Err(error) => error.into(),
        };
        match status {
            Status::Ok(_) => Reading::Fine,
            Status::Error(ErrorKind::InvalidFragment(_)) => Reading::NoSuchPart,
            Status::Error(ErrorKind::RejectedStatusCode(status)) if status.is_redirection() => Reading::LeadsOn,
            Status::Error(ErrorKind::RejectedStatusCode(status)) => Reading::Failed(judged(status)),
            Status::Error(ErrorKind::NetworkRequest(error)) => Reading::Failed(failed(&error)),
            Status::Timeout(_) => Reading::Failed((Verdict::CannotTell, Reason::Slow)),
            Status::Unsupported(ErrorKind::ReadResponseBody(_)) => Reading::Failed((Verdict::CannotTell, Reason::CutOff)),
            Status::UnknownStatusCode(status) => Reading::Failed(judged(status)),
            _ => Reading::Failed((Verdict::CannotTell, Reason::NoConnection)),
        }
    }
}
