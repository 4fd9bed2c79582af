//! What is kept for going back: the lists of the last releases, and the bytes that only they need.

use super::{
    carry_out::{Step, Work},
    place,
    release::Release,
    side_by_side::each,
    wish,
};
use crate::words::{digest::Digest, error::Error};
use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    sync::atomic::{AtomicUsize, Ordering},
};

/// How many releases can be made live again, the one that is live among them.
const MOST: usize = 5;

/// What a target keeps from now on.
pub(super) struct Kept {
    /// The releases, each with the second since 1970 when it became live; the first is to be live now.
    pub(super) list: Vec<(Digest, i64)>,
    releases: Vec<Release>,
    /// The bytes that are put aside.
    objects: BTreeSet<Digest>,
}

impl Kept {
    /// What the target of this `work` keeps when its release is live.
    pub(super) fn of(work: &Work<'_>) -> Result<Self, Error> {
        let release = work.prepared.wish.release();
        let current = work.prepared.standing.current.as_ref();
        let before = current.map(|current| current.kept.as_slice()).unwrap_or_default();
        let since = before.first().filter(|(id, _)| *id == release.id()).map_or(work.now, |(_, since)| *since);
        let mut kept = Self { list: vec![(release.id(), since)], releases: vec![release.clone()], objects: super::objects(work.store)?.into_keys().collect() };
        for (id, since) in before.iter().filter(|(id, _)| *id != release.id()) {
            if kept.list.len() == MOST {
                break;
            }
            let path = place::release(*id);
            let found = match current.filter(|current| current.release.id() == *id) {
                Some(current) => Some(current.release.clone()),
                None => work.store.read(&path)?.and_then(|bytes| Release::read(&bytes, &path).ok()),
            };
            // A release whose list is gone or damaged can no longer be rolled back to.
            if let Some(found) = found {
                kept.list.push((*id, *since));
                kept.releases.push(found);
            }
        }
        Ok(kept)
    }

    /// The digests of all bytes that the releases need.
    fn needed(&self) -> HashSet<Digest> {
        self.releases.iter().flat_map(|release| release.files().map(|(_, digest)| digest)).collect()
    }

    /// Puts aside the bytes of every file that will be replaced or deleted and that a release needs. What has been put aside is right already, and its file may by now be
    /// another.
    pub(super) fn put_aside(&mut self, work: &Work<'_>) -> Result<(), Error> {
        let (standing, plan, needed) = (&work.prepared.standing, &work.prepared.plan, self.needed());
        let changing = plan.put.iter().map(|put| put.path.as_str()).chain(plan.delete.iter().chain(&plan.respelt).map(String::as_str));
        let live = changing.filter_map(|path| Some((standing.live(path)?, path)));
        let mut wanted: BTreeMap<Digest, Vec<&str>> = BTreeMap::new();
        for (digest, path) in live.filter(|(digest, _)| needed.contains(digest) && !self.objects.contains(digest)) {
            wanted.entry(digest).or_default().push(path);
        }
        let (wanted, count): (Vec<_>, _) = (wanted.into_iter().collect(), AtomicUsize::new(0));
        each(work.store.at_once(), &wanted, |(digest, paths)| {
            for path in paths {
                work.lease.hold()?;
                // A file that somebody else deleted, even if another is in its place by now, cannot be put aside.
                let right = !standing.is_doubtful(path) || place::holds(work.store, path, *digest)?;
                if right && work.store.copy(path, &place::object(*digest))? {
                    break;
                }
            }
            (work.watch)(Step::Saving(count.fetch_add(1, Ordering::Relaxed) + 1, wanted.len()));
            Ok(())
        })?;
        self.objects.extend(wanted.iter().map(|(digest, _)| *digest));
        Ok(())
    }

    /// An error, before anything changes, if bytes that an earlier release sends from what was kept are not as they were. A damaged copy goes, so that it can be put aside anew.
    pub(super) fn check(&self, work: &Work<'_>) -> Result<(), Error> {
        let (earlier, put) = (work.prepared.wish.is_earlier(), &work.prepared.plan.put);
        let wanted: BTreeMap<Digest, &str> = put.iter().filter(|_| earlier).map(|put| (put.digest, put.path.as_str())).collect();
        each(work.store.at_once(), &wanted.into_iter().collect::<Vec<_>>(), |(digest, path)| {
            let object = place::object(*digest);
            if place::holds(work.store, &object, *digest)? {
                return Ok(());
            }
            work.lease.hold()?;
            work.store.delete(&object)?;
            Err(wish::damaged(&work.store.name(), path, *digest))
        })
    }

    /// Deletes lists and bytes that nobody needs any more.
    pub(super) fn forget(&self, work: &Work<'_>) -> Result<(), Error> {
        let needed = self.needed();
        let ids: HashSet<Digest> = self.list.iter().map(|(id, _)| *id).collect();
        let lists = work.store.list(place::RELEASES)?.into_iter().map(|(path, _)| path);
        let old = lists.filter(|path| path.rsplit('/').next().and_then(Digest::parse).is_some_and(|id| !ids.contains(&id)));
        let gone: Vec<String> = self.objects.iter().filter(|digest| !needed.contains(*digest)).map(|digest| place::object(*digest)).chain(old).collect();
        each(work.store.at_once(), &gone, |path| {
            work.lease.hold()?;
            work.store.delete(path)
        })
    }
}
