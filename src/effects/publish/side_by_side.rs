//! Several things at once. A target is mostly waited for, so there are more of them than the computer has cores.

use crate::words::error::Error;
use std::sync::{
    Mutex, PoisonError,
    atomic::{AtomicBool, AtomicUsize, Ordering},
};

/// Does `task` for every one of `items`, up to `at_once` at a time, started in their order. After a failure no more are started; the error is that of the first item that failed.
pub(super) fn each<T: Sync>(at_once: usize, items: &[T], task: impl Fn(&T) -> Result<(), Error> + Sync) -> Result<(), Error> {
    let (next, stop) = (AtomicUsize::new(0), AtomicBool::new(false));
    let failures: Mutex<Vec<(usize, Error)>> = Mutex::default();
    let work = || {
        while !stop.load(Ordering::Acquire) {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(index) else { break };
            if let Err(error) = task(item) {
                stop.store(true, Ordering::Release);
                failures.lock().unwrap_or_else(PoisonError::into_inner).push((index, error));
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 1..at_once.min(items.len()) {
            scope.spawn(work);
        }
        work();
    });
    let failures = failures.into_inner().unwrap_or_else(PoisonError::into_inner);
    failures.into_iter().min_by_key(|(index, _)| *index).map_or(Ok(()), |(_, error)| Err(error))
}
