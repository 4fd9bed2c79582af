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

/// The host of `url` with its port: whom a question goes to.
pub fn host(url: &Url) -> String {
    format!("{}:{}", url.host_str().unwrap_or_default(), url.port_or_known_default().unwrap_or_default())
}

impl Gates {
    /// Waits for a turn at the host of `url`; `pause` is kept after it.
    pub async fn enter(&self, url: &Url, pause: Duration) -> Entered {
        let turn = Arc::clone(self.0.lock().unwrap_or_else(PoisonError::into_inner).entry(host(url)).or_default());
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_turn_at_a_host_comes_after_the_pause_and_after_what_the_host_asked_for() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        runtime.block_on(async {
            let (gates, pause) = (Gates::default(), Duration::from_millis(30));
            let one: Url = "https://a.example/1".parse().unwrap();
            drop(gates.enter(&one, pause).await);
            let left = Instant::now();
            let mut turn = gates.enter(&"https://a.example/2".parse().unwrap(), pause).await;
            assert!(left.elapsed() >= Duration::from_millis(29));
            turn.wait(Duration::from_millis(60));
            drop(turn);
            let left = Instant::now();
            drop(gates.enter(&one, pause).await);
            assert!(left.elapsed() >= Duration::from_millis(59));
        });
    }
}
