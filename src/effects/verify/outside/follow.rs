//! Follows an address to the page that a reader gets: redirects, tries again, and what the host says about waiting.
//!
//! The client is our own, with the guard at its very connections. lychee-lib would follow redirects before anybody can look, or say that there was one and not where it leads; it keeps
//! whole answers, however large; and a busy host makes it wait unseen. So it is given only what was fetched here (see [`super::reader`]).

use super::{
    gate::Gates,
    guard::{Guard, Refusal},
};
use crate::model::{
    link_memory::{Reason, Verdict},
    outside::LinkSettings,
};
use reqwest::{
    Client, Response, StatusCode,
    header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderMap, LOCATION, RETRY_AFTER},
    redirect::Policy,
};
use std::{error::Error as _, sync::Arc, time::Duration};
use tokio::time::sleep;
use url::Url;

/// How often one address is asked before it is given up.
const TRIES: u32 = 3;
/// How many redirects are followed (browsers follow 20).
const HOPS: usize = 10;
/// How much of a page is read: enough for its heading and its parts.
const MOST_BYTES: usize = 2_000_000;
/// The longest wait that a host may ask for.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// How long things may take.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pace {
    /// Between two questions to one host.
    pub pause: Duration,
    /// For one answer.
    pub timeout: Duration,
    /// Before the second try; the third waits twice as long.
    pub again: Duration,
}

impl Pace {
    /// The pace that a site wants.
    pub(super) fn of(settings: &LinkSettings) -> Self {
        let timeout = Duration::from_secs(u64::from(settings.timeout_seconds.max(1)));
        Self { pause: Duration::from_millis(u64::from(settings.pause_ms)), timeout, again: Duration::from_secs(1) }
    }
}

/// The page that a reader gets.
#[derive(Debug)]
pub struct End {
    /// Its address.
    pub url: Url,
    /// The address that stands for good in place of the one that was asked.
    pub moved: Option<Url>,
    /// The HTML, as far as it was read; `None` when it is a document, a film or anything else.
    pub html: Option<String>,
}

/// Why an address ends nowhere.
pub type Failing = (Verdict, Reason);

/// Follows addresses.
pub struct Follower {
    client: Client,
    guard: Guard,
    gates: Arc<Gates>,
    pace: Pace,
}

impl Follower {
    /// A follower that says it is `agent`.
    pub fn new(agent: &str, guard: Guard, gates: Arc<Gates>, pace: Pace) -> reqwest::Result<Self> {
        let client = Client::builder().redirect(Policy::none()).dns_resolver(Arc::new(guard.clone()));
        let client = client.timeout(pace.timeout).user_agent(agent).no_gzip().build()?;
        Ok(Self { client, guard, gates, pace })
    }

    /// Follows `start` to its end.
    pub async fn follow(&self, start: &Url) -> Result<End, Failing> {
        let (mut url, mut moved, mut for_good) = (start.clone(), None, true);
        let mut seen = vec![start.clone()];
        loop {
            let answer = self.ask(&url).await?;
            let status = answer.status();
            if status.is_success() {
                let html = self.html(answer).await?;
                return Ok(End { url, moved, html });
            }
            // Browsers take an address in raw letters too.
            let location = answer.headers().get(LOCATION).and_then(|to| url.join(&String::from_utf8_lossy(to.as_bytes())).ok());
            let Some(next) = location.filter(|_| status.is_redirection()) else { return Err(judged(status)) };
            if !matches!(next.scheme(), "http" | "https") {
                return Err((Verdict::CannotTell, Reason::Status(status.as_u16())));
            }
            if seen.contains(&next) || seen.len() > HOPS {
                return Err((Verdict::CannotTell, Reason::Circle));
            }
            for_good &= matches!(status, StatusCode::MOVED_PERMANENTLY | StatusCode::PERMANENT_REDIRECT);
            if for_good {
                moved = Some(next.clone());
            }
            seen.push(next.clone());
            url = next;
        }
    }

    /// Asks `url`, several times if need be: "not there" and "no such host" are believed when they are said twice.
    async fn ask(&self, url: &Url) -> Result<Response, Failing> {
        let mut wait = self.pace.again;
        let mut before = None;
        for attempt in 1..=TRIES {
            let mut longer = wait;
            let failing = match self.once(url).await {
                Ok(answer) if is_passing(answer.status()) => {
                    match wants_a_pause(answer.headers()) {
                        Some(pause) if pause > LONGEST_WAIT => return Err(judged(answer.status())),
                        Some(pause) => longer = pause.max(wait),
                        None => {}
                    }
                    judged(answer.status())
                }
                Ok(answer) if answer.status().is_success() || answer.status().is_redirection() => return Ok(answer),
                Ok(answer) => judged(answer.status()),
                Err(failing @ (_, Reason::Inside | Reason::NotSecure)) => return Err(failing),
                Err(failing) => failing,
            };
            let is_final = matches!(failing, (Verdict::Broken, _)) && before == Some(failing);
            let says_no = matches!(failing, (Verdict::CannotTell, Reason::Status(400..=407 | 411..=428 | 430..=499)));
            if is_final || says_no || attempt == TRIES {
                return Err(failing);
            }
            before = Some(failing);
            sleep(longer).await;
            wait *= 2;
        }
        Err(before.unwrap_or((Verdict::CannotTell, Reason::NoConnection)))
    }

    /// Asks `url` once. Only the head of the answer is there then.
    async fn once(&self, url: &Url) -> Result<Response, Failing> {
        self.guard.allow(url).await.map_err(refused)?;
        let mut turn = self.gates.enter(url, self.pace.pause).await;
        let answer = self.client.get(url.clone()).send().await.map_err(|error| failed(&error))?;
        // Who wants to be left alone for longer is not waited for.
        if let Some(pause) = wants_a_pause(answer.headers()).filter(|pause| *pause <= LONGEST_WAIT) {
            turn.wait(pause);
        }
        Ok(answer)
    }

    /// Reads the page of an answer, up to a limit: a small answer may hold a page without end.
    async fn html(&self, mut answer: Response) -> Result<Option<String>, Failing> {
        let kind = answer.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        if !kind.starts_with("text/html") || answer.headers().contains_key(CONTENT_ENCODING) {
            return Ok(None);
        }
        let mut bytes = Vec::new();
        while bytes.len() < MOST_BYTES {
            match answer.chunk().await.map_err(|error| failed(&error))? {
                Some(more) => bytes.extend_from_slice(&more),
                None => break,
            }
        }
        Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
    }
}

/// How long a host wants to be left alone (RFC 9110, section 10.2.3). A day in place of a number of seconds is not understood.
fn wants_a_pause(headers: &HeaderMap) -> Option<Duration> {
    headers.get(RETRY_AFTER).and_then(|seconds| seconds.to_str().ok()?.trim().parse().ok()).map(Duration::from_secs)
}

/// Whether a host that says `status` may say something else soon.
fn is_passing(status: StatusCode) -> bool {
    status.is_server_error() || matches!(status, StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_MANY_REQUESTS | StatusCode::TOO_EARLY)
}

/// What a status other than success says of an address. Only "not found" and "gone" mean that there is nothing: a site may keep programs out and let readers in.
pub fn judged(status: StatusCode) -> Failing {
    let verdict = if matches!(status, StatusCode::NOT_FOUND | StatusCode::GONE) { Verdict::Broken } else { Verdict::CannotTell };
    (verdict, Reason::Status(status.as_u16()))
}

/// What a refusal of the guard says of an address.
pub fn refused(refusal: Refusal) -> Failing {
    match refusal {
        Refusal::Inside => (Verdict::CannotTell, Reason::Inside),
        Refusal::NoSuchHost => (Verdict::Broken, Reason::NoSuchHost),
        Refusal::NotNow => (Verdict::CannotTell, Reason::NameNotFoundNow),
    }
}

/// What it says of an address that asking it failed.
pub fn failed(error: &reqwest::Error) -> Failing {
    let mut cause = error.source();
    let mut said = error.to_string();
    while let Some(inner) = cause {
        if let Some(refusal) = inner.downcast_ref::<Refusal>() {
            return refused(*refusal);
        }
        said.push_str(&inner.to_string());
        cause = inner.source();
    }
    let reason = if error.is_timeout() {
        Reason::Slow
    } else if said.contains("certificate") || said.contains("handshake") {
        Reason::NotSecure
    } else if error.is_connect() {
        Reason::NoConnection
    } else {
        Reason::CutOff
    };
    (Verdict::CannotTell, reason)
}
