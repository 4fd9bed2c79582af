//! What a target says about itself: what is live, what is being published, and what can be rolled back to.

use super::{
    place, record,
    release::{Release, listed, listing},
    store::Look,
};
use crate::words::{digest::Digest, error::Error};
use std::collections::{BTreeMap, BTreeSet};

/// What is live.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Current {
    /// The files of the site.
    pub release: Release,
    /// The attempt that made it live.
    pub(super) attempt: String,
    /// Files of the release before that old copies of pages still need.
    pub(super) lingering: BTreeMap<String, Digest>,
    /// The releases that can be made live again, each with the second since 1970 when it last became so; the first is live.
    pub kept: Vec<(Digest, i64)>,
}

/// What an attempt to publish has touched, or may have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pending {
    pub(super) release: Digest,
    pub(super) attempt: String,
    /// Every path that may hold something else than what is live says, or be there although it is not live.
    pub(super) touched: BTreeSet<String>,
}

/// What a target says about itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// What is live; `None` before the first time.
    pub current: Option<Current>,
    pub(super) pending: Option<Pending>,
}

impl Current {
    pub(super) fn print(&self) -> String {
        let kept = self.kept.iter().map(|(id, seconds)| ("kept", format!("{id} {seconds}")));
        record::write([("attempt", self.attempt.clone())].into_iter().chain(kept).chain(self.release.facts()).chain(listed("lingering", &self.lingering)))
    }

    fn read(bytes: &[u8], place: &str) -> Result<Self, Error> {
        let facts = record::read(bytes, place)?;
        let kept = |value: &str| {
            let (id, seconds) = value.split_once(' ')?;
            Some((Digest::parse(id)?, seconds.parse().ok()?))
        };
        let kept: Option<Vec<_>> = facts.iter().filter(|(key, _)| *key == "kept").map(|(_, value)| kept(value)).collect();
        let current = Self {
            release: Release::from_facts(&facts, place)?,
            attempt: attempt(&facts, place)?,
            lingering: listing("lingering", &facts, place)?,
            kept: kept.ok_or_else(|| record::damaged(place, "a release is not an id and a time"))?,
        };
        if current.kept.first().is_none_or(|(id, _)| *id != current.release.id()) {
            return Err(record::damaged(place, "the release that is live is not the first of its list"));
        }
        Ok(current)
    }
}

impl Pending {
    pub(super) fn print(&self) -> String {
        let touched = self.touched.iter().map(|path| ("touched", path.clone()));
        record::write([("release", self.release.to_string()), ("attempt", self.attempt.clone())].into_iter().chain(touched))
    }

    fn read(bytes: &[u8], place: &str) -> Result<Self, Error> {
        let facts = record::read(bytes, place)?;
        let touched = |path: &str| place::check(path).map(|()| path.to_owned()).map_err(|why| record::damaged(place, why));
        let release = facts.iter().find(|(key, _)| *key == "release").and_then(|(_, id)| Digest::parse(id));
        Ok(Self {
            release: release.ok_or_else(|| record::damaged(place, "it does not say which release it is about"))?,
            attempt: attempt(&facts, place)?,
            touched: facts.iter().filter(|(key, _)| *key == "touched").map(|(_, path)| touched(path)).collect::<Result<_, _>>()?,
        })
    }
}

fn attempt(facts: &[(&str, &str)], place: &str) -> Result<String, Error> {
    let found = facts.iter().find(|(key, _)| *key == "attempt").map(|(_, value)| (*value).to_owned());
    found.ok_or_else(|| record::damaged(place, "it does not say which attempt wrote it"))
}

impl Standing {
    /// Asks the target.
    pub(super) fn of(look: &dyn Look) -> Result<Self, Error> {
        let record = |path: &str| Ok::<_, Error>(look.read(path)?.map(|bytes| (bytes, format!("{}/{path}", look.name()))));
        Ok(Self {
            current: record(place::CURRENT)?.map(|(bytes, place)| Current::read(&bytes, &place)).transpose()?,
            pending: record(place::PENDING)?.map(|(bytes, place)| Pending::read(&bytes, &place)).transpose()?,
        })
    }

    /// Whether the last attempt made its release live, and only has to clear up.
    pub(super) fn only_clearing(&self) -> bool {
        matches!((&self.current, &self.pending), (Some(current), Some(pending)) if current.attempt == pending.attempt)
    }

    /// The paths of an attempt that has not finished, whether or not its release is live.
    pub(super) fn touched(&self) -> impl Iterator<Item = &str> {
        self.pending.iter().flat_map(|pending| pending.touched.iter().map(String::as_str))
    }

    /// Whether the file `path` may hold something else than what is live says.
    pub(super) fn is_doubtful(&self, path: &str) -> bool {
        !self.only_clearing() && self.pending.as_ref().is_some_and(|pending| pending.touched.contains(path))
    }

    /// The digest that the file `path` has on the target, or had before an attempt that has not finished.
    pub(super) fn live(&self, path: &str) -> Option<Digest> {
        self.current.as_ref().and_then(|current| current.release.get(path).or_else(|| current.lingering.get(path).copied()))
    }

    /// Every path that is live.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.current.iter().flat_map(|current| current.release.files().map(|(path, _)| path).chain(current.lingering.keys().map(String::as_str)))
    }
}
