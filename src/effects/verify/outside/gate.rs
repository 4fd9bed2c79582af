//! Politeness: a host is asked one thing at a time, with a pause between.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::{
    sync::{Mutex as Turn, OwnedMutexGuard},
    time::{Instant, sleep_until},
};
use url::Url;

/// The gates of all hosts, each with the moment from which its host may be asked again.
#[derive(Debug, Default)]
pub struct Gates(Mutex<HashMap<String, Arc<Turn<Option<Instant>>>>>);

/// A turn at a host. While it is held, nobody else asks there; when it ends, the pause begins.
#[derive(Debug)]
pub struct Entered {
    next: OwnedMutexGuard<Option<Instant>>,
    pause: Duration,
}

impl Gates {
    /// Waits for a turn at the host of `url`; `pause` is kept after it.
    pub async fn enter(&self, url: &Url, pause: Duration) -> Entered {
        let host = format!("{}:{}", url.host_str().unwrap_or_default(), url.port_or_known_default().unwrap_or_default());
        let turn = Arc::clone(self.0.lock().unwrap_or_else(PoisonError::into_inner).entry(host).or_default());
        let next = turn.lock_owned().await;
        if let Some(moment) = *next {
            sleep_until(moment).await;
        }
        Entered { next, pause }
    }
}

impl Entered {
    /// Makes everybody wait longer before the next turn, as the host asked.
    pub fn wait(&mut self, longer: Duration) {
        self.pause = self.pause.max(longer);
    }
}

impl Drop for Entered {
    fn drop(&mut self) {
        *self.next = Some(Instant::now() + self.pause);
    }
}
