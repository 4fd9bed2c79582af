//! Follows an address to where it ends: redirects, tries again, another method, and what the host says about waiting.
//!
//! lychee-lib asks every page (see [`super::reader`]). It is not used on the way through redirects: the library either follows them before anybody can look, or says that there was
//! one and not where it leads. So this client of our own, with the guard at its very connections, goes that way.

use super::{gate::Gates, guard::Guard, guard::Refusal};
use crate::model::{
    link_memory::{Reason, Verdict},
    outside::LinkSettings,
};
use reqwest::{
    Client, Method, StatusCode,
    header::{HeaderMap, LOCATION, RETRY_AFTER},
    redirect::Policy,
};
use std::{error::Error as _, sync::Arc, time::Duration};
use tokio::time::sleep;
use url::Url;

/// How often one address is asked before it is given up.
const TRIES: u32 = 3;
/// How many redirects are followed (browsers follow 20).
const HOPS: usize = 10;
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

/// Where an address ends.
#[derive(Debug)]
pub struct End {
    /// The page that a reader gets.
    pub url: Url,
    /// The address that stands for good in place of the one that was asked.
    pub moved: Option<Url>,
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

/// The head of an answer.
struct Head {
    status: StatusCode,
    headers: HeaderMap,
}

impl Head {
    /// How long the host wants to be left alone (RFC 9110, section 10.2.3). A day in place of a number of seconds is not understood.
    fn wants_a_pause(&self) -> Option<Duration> {
        self.headers.get(RETRY_AFTER).and_then(|seconds| seconds.to_str().ok()?.trim().parse().ok()).map(Duration::from_secs)
    }
}

impl Follower {
    /// A follower that says it is `agent`.
    pub fn new(agent: &str, guard: Guard, gates: Arc<Gates>, pace: Pace) -> reqwest::Result<Self> {
        let client = Client::builder().redirect(Policy::none()).dns_resolver(Arc::new(guard.clone())).timeout(pace.timeout).user_agent(agent).build()?;
        Ok(Self { client, guard, gates, pace })
    }

    /// Follows `start` to its end.
    pub async fn follow(&self, start: &Url) -> Result<End, Failing> {
        let (mut url, mut moved, mut for_good) = (start.clone(), None, true);
        let mut seen = vec![start.clone()];
        loop {
            let head = self.ask(&url).await?;
            if head.status.is_success() {
                return Ok(End { url, moved });
            }
            let location = head.headers.get(LOCATION).and_then(|to| to.to_str().ok()).and_then(|to| url.join(to).ok());
            let Some(next) = location.filter(|_| head.status.is_redirection()) else { return Err(judged(head.status)) };
            if !matches!(next.scheme(), "http" | "https") {
                return Err((Verdict::CannotTell, Reason::Status(head.status.as_u16())));
            }
            if seen.contains(&next) || seen.len() > HOPS {
                return Err((Verdict::CannotTell, Reason::Circle));
            }
            for_good &= matches!(head.status, StatusCode::MOVED_PERMANENTLY | StatusCode::PERMANENT_REDIRECT);
            if for_good {
                moved = Some(next.clone());
            }
            seen.push(next.clone());
            url = next;
        }
    }

    /// Asks `url`, several times if need be.
    async fn ask(&self, url: &Url) -> Result<Head, Failing> {
        let mut wait = self.pace.again;
        let mut last = (Verdict::CannotTell, Reason::NoConnection);
        for attempt in 1..=TRIES {
            let mut longer = wait;
            match self.once(url).await {
                Ok(head) if is_passing(head.status) => {
                    last = judged(head.status);
                    match head.wants_a_pause() {
                        Some(pause) if pause > LONGEST_WAIT => return Err(last),
                        Some(pause) => longer = pause.max(wait),
                        None => {}
                    }
                }
                Ok(head) => return Ok(head),
                // No such host twice: a name server may be wrong once.
                Err((Verdict::Broken, Reason::NoSuchHost)) if attempt == 2 => return Err((Verdict::Broken, Reason::NoSuchHost)),
                Err(failing @ (_, Reason::Inside | Reason::NotSecure)) => return Err(failing),
                Err(failing) => last = failing,
            }
            if attempt < TRIES {
                sleep(longer).await;
                wait *= 2;
            }
        }
        Err(last)
    }

    /// Asks `url` once: with HEAD, and with GET where HEAD is not understood.
    async fn once(&self, url: &Url) -> Result<Head, Failing> {
        self.guard.allow(url).await.map_err(refused)?;
        let mut turn = self.gates.enter(url, self.pace.pause).await;
        let head = self.send(Method::HEAD, url).await?;
        if !head.status.is_client_error() || head.status == StatusCode::TOO_MANY_REQUESTS {
            head.wants_a_pause().into_iter().for_each(|pause| turn.wait(pause.min(LONGEST_WAIT)));
            return Ok(head);
        }
        self.send(Method::GET, url).await
    }

    async fn send(&self, method: Method, url: &Url) -> Result<Head, Failing> {
        let answer = self.client.request(method, url.clone()).send().await.map_err(|error| failed(&error))?;
        Ok(Head { status: answer.status(), headers: answer.headers().clone() })
    }
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
