//! Carries out a plan, so that whoever reads the site at any moment meets whole pages with everything they need, and whoever comes after a cut can go on.
//!
//! The order is the whole of it. What may be touched is written down first. Then all bytes that will be replaced or deleted are put aside, on the target, and only
//! then is anything replaced: so a file whose bytes were not put aside still has them. Then what pages need, then pages, then what is live is said to be so; only then is anything deleted.

use super::{
    Prepared,
    journal::{self, Journal},
    kept::Kept,
    lease::Lease,
    order::Turn,
    place,
    plan::Put,
    record,
    side_by_side::each,
    standing::{Current, Pending, Standing},
    store::Change,
};
use crate::words::error::Error;
use std::{
    collections::BTreeSet,
    sync::atomic::{AtomicU64, AtomicUsize, Ordering},
};

/// A stage of publishing, for people who watch: how many are done, of how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Bytes that will be replaced are put aside.
    Saving(usize, usize),
    /// Files are sent.
    Sending(usize, usize),
    /// Files that the site no longer has are deleted.
    Deleting(usize, usize),
}

/// What was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// How many files were sent.
    pub sent: usize,
    /// How many bytes they had.
    pub bytes: u64,
    /// How many files were deleted.
    pub deleted: usize,
}

/// One plan being carried out.
pub(super) struct Work<'a> {
    pub(super) store: &'a dyn Change,
    pub(super) lease: &'a Lease<'a>,
    pub(super) prepared: &'a Prepared<'a>,
    /// Seconds since 1970.
    pub(super) now: i64,
    pub(super) watch: &'a (dyn Fn(Step) + Sync),
}

impl Work<'_> {
    /// Carries out the plan, if the target still is as it was when the plan was made.
    pub(super) fn carry_out(&self) -> Result<Done, Error> {
        let Prepared { standing, plan, journal, .. } = self.prepared;
        if Standing::of(self.store)? != *standing {
            return Err(place::trouble(&self.store.name(), place::CURRENT, "somebody else published here a moment ago", "Run the command again."));
        }
        let mut kept = Kept::of(self)?;
        let (sent, bytes) = if self.only_clears() { (0, 0) } else { self.make_live(&mut kept)? };
        let (needed, pages): (Vec<&str>, Vec<&str>) = plan.delete.iter().map(String::as_str).partition(|path| Turn::of(path) == Turn::Needed);
        self.delete(&pages, 0)?;
        self.delete(&needed, pages.len())?;
        kept.forget(self)?;
        self.lease.hold()?;
        self.store.delete(place::PENDING)?;
        if let Some(file) = journal {
            journal::forget(file);
        }
        Ok(Done { sent, bytes, deleted: plan.delete.len() })
    }

    /// Sends what is missing and says that the release is live; returns how many files were sent and of how many bytes.
    fn make_live(&self, kept: &mut Kept) -> Result<(usize, u64), Error> {
        let Prepared { wish, standing, plan, attempt, journal, goes_on, .. } = self.prepared;
        let release = &wish.release;
        kept.check(self)?;
        let pending = Pending { release: release.id(), attempt: attempt.clone(), touched: self.touched() };
        if standing.pending.as_ref() != Some(&pending) {
            self.put(place::PENDING, pending.print().into_bytes())?;
        }
        let journal = journal.as_ref().filter(|_| !wish.is_earlier()).and_then(|file| Journal::open(file, release.id(), attempt, *goes_on));
        kept.put_aside(self)?;
        let sent = self.send(journal.as_ref())?;
        self.put(&place::release(release.id()), record::write(release.facts()).into_bytes())?;
        let current = Current { release: release.clone(), attempt: attempt.clone(), lingering: plan.lingering.clone(), kept: kept.list.clone() };
        self.put(place::CURRENT, current.print().into_bytes())?;
        Ok(sent)
    }

    /// Every path that this attempt will touch, or that one which was stopped may have.
    fn touched(&self) -> BTreeSet<String> {
        let Prepared { standing, plan, .. } = self.prepared;
        let before = standing.touched().filter(|_| !standing.only_clearing());
        before
            .chain(plan.put.iter().map(|put| put.path.as_str()))
            .chain(plan.delete.iter().chain(&plan.respelt).map(String::as_str))
            .map(str::to_owned)
            .collect()
    }

    /// Whether the release is live and only what is left over has to go.
    fn only_clears(&self) -> bool {
        let standing = &self.prepared.standing;
        standing.only_clearing() && standing.current.as_ref().is_some_and(|current| current.release.id() == self.prepared.wish.release.id())
    }

    fn put(&self, path: &str, bytes: Vec<u8>) -> Result<(), Error> {
        self.lease.hold()?;
        self.store.put(path, bytes)
    }

    /// Sends the files, turn by turn; says how many there were and of how many bytes.
    fn send(&self, journal: Option<&Journal>) -> Result<(usize, u64), Error> {
        let Prepared { wish, plan, .. } = self.prepared;
        let (count, size) = (AtomicUsize::new(0), AtomicU64::new(0));
        for turn in plan.put.chunk_by(|one, next| Turn::of(&one.path) == Turn::of(&next.path)) {
            each(self.store.at_once(), turn, |Put { path, digest, .. }| {
                let bytes = wish.read(path, *digest)?;
                size.fetch_add(bytes.len() as u64, Ordering::Relaxed);
                self.put(path, bytes)?;
                if let Some(journal) = journal {
                    journal.sent(path);
                }
                (self.watch)(Step::Sending(count.fetch_add(1, Ordering::Relaxed) + 1, plan.put.len()));
                Ok(())
            })?;
        }
        Ok((count.into_inner(), size.into_inner()))
    }

    fn delete(&self, paths: &[&str], before: usize) -> Result<(), Error> {
        let count = AtomicUsize::new(before);
        each(self.store.at_once(), paths, |path| {
            self.lease.hold()?;
            self.store.delete(path)?;
            (self.watch)(Step::Deleting(count.fetch_add(1, Ordering::Relaxed) + 1, self.prepared.plan.delete.len()));
            Ok(())
        })
    }
}
