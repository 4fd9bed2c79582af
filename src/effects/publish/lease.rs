//! The lock: one publisher at a time. Whoever holds it says so again every minute; one that nobody has renewed for a quarter of an hour is taken over.

use super::{
    place, record,
    store::{Change, Version},
    token,
};
use crate::words::{date, digest::Digest, error::Error};
use std::{
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

/// After how many seconds without a sign of life a lock is taken over.
pub(super) const STALE: u64 = 15 * 60;

const RENEWED_EVERY: Duration = Duration::from_secs(60);

/// The right to change a target.
pub(super) struct Lease<'a> {
    store: &'a dyn Change,
    text: String,
    owner: String,
    held: Mutex<(Version, Instant)>,
}

impl<'a> Lease<'a> {
    /// Takes the lock to publish `release`, at the second `now` since 1970.
    pub(super) fn take(store: &'a dyn Change, release: Digest, now: i64) -> Result<Self, Error> {
        let owner = token::new();
        let text = record::write([("owner", owner.clone()), ("since", now.to_string()), ("release", release.to_string())]);
        let lease = |version| Self { store, text: text.clone(), owner: owner.clone(), held: Mutex::new((version, Instant::now())) };
        if let Some(version) = store.create_lock(&text)? {
            // A store that makes a lock twice would let two publishers write at once.
            let again = store.create_lock(&text);
            if !matches!(again, Ok(None)) {
                // The first fault is the one to tell.
                let _ = store.delete_lock();
                again?;
                let problem = "this store does not refuse to make a file that is there already, so two people could publish at once";
                let help = "Publish to another store, or ask the makers of this one for conditional writes (If-None-Match).";
                return Err(place::trouble(&store.name(), place::LOCK, problem, help));
            }
            return Ok(lease(version));
        }
        // It was there, or the answer to our own first try was lost, or it was given back just now.
        let Some(seen) = store.seen_lock()? else { return Err(busy(store, "", None)) };
        if seen.text == text {
            return Ok(lease(seen.version));
        }
        if seen.age.is_some_and(|age| age >= STALE)
            && let Some(version) = store.replace_lock(&text, &seen.version)?
        {
            return Ok(lease(version));
        }
        Err(busy(store, &seen.text, seen.age))
    }

    /// An error unless the lock is still ours. Asked before every change.
    pub(super) fn hold(&self) -> Result<(), Error> {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        if held.1.elapsed() < RENEWED_EVERY { Ok(()) } else { self.renew(&mut held) }
    }

    fn renew(&self, held: &mut (Version, Instant)) -> Result<(), Error> {
        let version = match self.store.replace_lock(&self.text, &held.0)? {
            Some(version) => version,
            // The answer to an earlier try of ours may have been lost.
            None => match self.store.seen_lock()? {
                Some(seen) if seen.text == self.text => seen.version,
                _ => {
                    let problem = format!("somebody else took over while this computer ({}) was silent for a quarter of an hour", &self.owner[..8]);
                    return Err(place::trouble(
                        &self.store.name(),
                        place::LOCK,
                        problem,
                        "Nothing more was changed. Run the command again: it goes on from what is there.",
                    ));
                }
            },
        };
        *held = (version, Instant::now());
        Ok(())
    }

    /// Gives the lock back, if it is still ours.
    pub(super) fn give_back(self) -> Result<(), Error> {
        self.renew(&mut self.held.lock().unwrap_or_else(PoisonError::into_inner))?;
        self.store.delete_lock()
    }
}

/// Somebody else is publishing, with this in their lock. A lock that has an `age` stays when its holder dies.
fn busy(store: &dyn Change, text: &str, age: Option<u64>) -> Error {
    let facts = record::read(text.as_bytes(), place::LOCK).unwrap_or_default();
    let fact = |key: &str| facts.iter().find(|(found, _)| *found == key).map(|(_, value)| *value);
    let since =
        fact("since").and_then(|seconds| seconds.parse().ok()).and_then(date::minute_in_london).map_or_else(String::new, |minute| format!(" since {minute}"));
    let wait = "Wait until they are done, then run the command again.";
    let died = " If their computer was switched off, this can be done a quarter of an hour after its last sign of life.";
    let help = format!("{wait}{}", if age.is_some() { died } else { "" });
    place::trouble(&store.name(), place::LOCK, format!("somebody else has been publishing here{since}"), help)
}
