//! Carries out a plan, so that whoever reads the site at any moment meets whole pages with everything they need, and whoever comes after a cut can go on.
//!
//! The order is the whole of it. What may be touched is written down first. Then all bytes that will be replaced or deleted are put aside, on the target, and only
//! then is anything replaced: so a file whose bytes were not put aside still has them. Then what pages need, then pages, then what is live is said to be so; only then is anything deleted.

use super::{
    Prepared,
    journal::{self, Journal},
    lease::Lease,
    order::Turn,
    place,
    plan::Put,
    record,
    release::Release,
    side_by_side::each,
    standing::{Current, Pending, Standing},
    store::Change,
};
use crate::words::{digest::Digest, error::Error};
use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    sync::atomic::{AtomicU64, AtomicUsize, Ordering},
};

/// How many releases can be made live again, the one that is live among them.
const KEPT: usize = 5;

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
        let Prepared { wish, standing, plan, attempt, journal, goes_on, .. } = self.prepared;
        if Standing::of(self.store)? != *standing {
            return Err(place::trouble(&self.store.name(), place::CURRENT, "somebody else published here a moment ago", "Run the command again."));
        }
        let release = &wish.release;
        let (kept, known) = self.kept()?;
        let mut objects: BTreeSet<Digest> = super::objects(self.store)?.into_keys().collect();
        let mut done = Done { deleted: plan.delete.len(), ..Done::default() };
        if !self.only_clears() {
            let touched = (if standing.only_clearing() { None } else { Some(standing.touched()) }).into_iter().flatten();
            let touched: BTreeSet<String> =
                touched.map(str::to_owned).chain(plan.put.iter().map(|put| put.path.clone())).chain(plan.delete.iter().cloned()).collect();
            let pending = Pending { release: release.id(), attempt: attempt.clone(), touched };
            if standing.pending.as_ref() != Some(&pending) {
                self.put(place::PENDING, pending.print().into_bytes())?;
            }
            let journal = journal.as_ref().filter(|_| !wish.is_earlier()).map(|file| Journal::open(file, release.id(), attempt, *goes_on)).transpose()?;
            self.put_aside(&known, &mut objects)?;
            (done.sent, done.bytes) = self.send(journal.as_ref())?;
            self.put(&place::release(release.id()), record::write(release.facts()).into_bytes())?;
            let current = Current { release: release.clone(), attempt: attempt.clone(), lingering: plan.lingering.clone(), kept: kept.clone() };
            self.put(place::CURRENT, current.print().into_bytes())?;
        }
        let (needed, pages): (Vec<&str>, Vec<&str>) = plan.delete.iter().map(String::as_str).partition(|path| Turn::of(path) == Turn::Needed);
        self.delete(&pages, 0)?;
        self.delete(&needed, pages.len())?;
        self.forget(&kept, &known, &objects)?;
        self.lease.hold()?;
        self.store.delete(place::PENDING)?;
        if let Some(file) = journal {
            journal::forget(file);
        }
        Ok(done)
    }

    /// Whether the release is live and only what is left over has to go.
    fn only_clears(&self) -> bool {
        let standing = &self.prepared.standing;
        standing.only_clearing() && standing.current.as_ref().is_some_and(|current| current.release.id() == self.prepared.wish.release.id())
    }

    /// The releases that can be rolled back to from now on, and their files.
    fn kept(&self) -> Result<(Vec<(Digest, i64)>, BTreeMap<Digest, Release>), Error> {
        let release = &self.prepared.wish.release;
        let current = self.prepared.standing.current.as_ref();
        let before = current.map(|current| current.kept.as_slice()).unwrap_or_default();
        let since = if current.is_some_and(|current| current.release.id() == release.id()) { before[0].1 } else { self.now };
        let mut kept = vec![(release.id(), since)];
        let mut known = BTreeMap::from([(release.id(), release.clone())]);
        for (id, since) in before.iter().filter(|(id, _)| *id != release.id()) {
            let path = place::release(*id);
            let found = match current.filter(|current| current.release.id() == *id) {
                Some(current) => Some(current.release.clone()),
                None if kept.len() >= KEPT => None,
                None => self.store.read(&path)?.map(|bytes| Release::read(&bytes, &format!("{}/{path}", self.store.name()))).transpose()?,
            };
            // A release whose list is gone can no longer be rolled back to.
            if let Some(found) = found.filter(|_| kept.len() < KEPT) {
                kept.push((*id, *since));
                known.insert(*id, found);
            }
        }
        Ok((kept, known))
    }

    fn put(&self, path: &str, bytes: Vec<u8>) -> Result<(), Error> {
        self.lease.hold()?;
        self.store.put(path, bytes)
    }

    /// Puts aside the bytes of every file that will be replaced or deleted and that a release in `known` needs. What is among `objects` is right already, and the file may by now be another.
    fn put_aside(&self, known: &BTreeMap<Digest, Release>, objects: &mut BTreeSet<Digest>) -> Result<(), Error> {
        let (standing, plan) = (&self.prepared.standing, &self.prepared.plan);
        let needed = digests(known);
        let changing = plan.put.iter().map(|put| put.path.as_str()).chain(plan.delete.iter().map(String::as_str));
        let live = changing.filter_map(|path| Some((standing.live(path)?, path)));
        let wanted: BTreeMap<Digest, &str> = live.filter(|(digest, _)| needed.contains(digest) && !objects.contains(digest)).collect();
        let (wanted, count): (Vec<_>, _) = (wanted.into_iter().collect(), AtomicUsize::new(0));
        each(self.store.at_once(), &wanted, |(digest, path)| {
            self.lease.hold()?;
            // A file that somebody else deleted cannot be put aside.
            self.store.copy(path, &place::object(*digest))?;
            (self.watch)(Step::Saving(count.fetch_add(1, Ordering::Relaxed) + 1, wanted.len()));
            Ok(())
        })?;
        objects.extend(wanted.iter().map(|(digest, _)| *digest));
        Ok(())
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
                journal.map_or(Ok(()), |journal| journal.sent(path))?;
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

    /// Deletes the lists and bytes of releases that are no longer `kept`.
    fn forget(&self, kept: &[(Digest, i64)], known: &BTreeMap<Digest, Release>, objects: &BTreeSet<Digest>) -> Result<(), Error> {
        let needed = digests(known);
        let lists = self.store.list(place::RELEASES)?.into_iter().map(|(path, _)| path);
        let old = lists.filter(|path| path.rsplit('/').next().and_then(Digest::parse).is_some_and(|id| kept.iter().all(|(kept, _)| *kept != id)));
        let gone: Vec<String> = objects.iter().filter(|digest| !needed.contains(*digest)).map(|digest| place::object(*digest)).chain(old).collect();
        each(self.store.at_once(), &gone, |path| {
            self.lease.hold()?;
            self.store.delete(path)
        })
    }
}

fn digests(known: &BTreeMap<Digest, Release>) -> HashSet<Digest> {
    known.values().flat_map(|release| release.files().map(|(_, digest)| digest)).collect()
}
