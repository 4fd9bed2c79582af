//! Publishing: a verified build, or an earlier release, made live on a folder or in a bucket.
//!
//! ```text
//! Standing::of(look)             what is live, from the target's own words
//! Wish::built(&Verified)         what is to be live; or Wish::earlier(look, ..), from bytes that the target has kept
//! prepare(look, wish, ..)        -> Prepared    the plan; it only looks
//! carry_out(store, &Prepared)    -> Done        under a lock, in the one safe order
//! ```
//!
//! A target keeps all it knows in its folder `_localoffer`: `current` (what is live), `pending` (what an attempt may have touched), `lock`, `releases/` and `objects/` (lists and bytes
//! of the last five releases). Nothing is asked of the files themselves, and a file that localoffer did not put there is never deleted.

#[cfg(feature = "publish")]
mod bucket;
#[cfg(test)]
mod builds;
mod carry_out;
#[cfg(test)]
mod cut_tests;

mod folder;
mod folder_lock;
pub mod journal;
mod kept;
mod lease;
#[cfg(test)]
mod memory;

mod order;
mod place;
pub mod plan;
#[cfg(test)]
mod publish_tests;
mod record;
#[cfg(feature = "publish")]
mod refusal;
pub mod release;
mod side_by_side;
pub mod standing;
pub mod store;
mod strangers;
pub mod target;
mod token;
pub mod wish;

pub use super::output::resolved;
pub use carry_out::{Done, Step};

use crate::words::{digest::Digest, error::Error};
use plan::Plan;
use standing::Standing;
use std::{
    collections::{BTreeMap, HashSet},
    path::{Path, PathBuf},
};
use store::{Change, Look};
use wish::Wish;

/// What a person may choose about publishing.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Write over files that localoffer did not put there.
    pub overwrite: bool,
    /// How many files of the live site may go, in place of the usual share.
    pub allow_deletions: Option<usize>,
    /// Where what has been sent is written down.
    pub journal: Option<PathBuf>,
}

/// A plan with everything that carrying it out needs.
pub struct Prepared<'a> {
    /// What is to be live.
    pub wish: Wish<'a>,
    /// What is there.
    pub standing: Standing,
    /// What will happen.
    pub plan: Plan,
    /// How many files an attempt that was stopped had sent already.
    pub sent_before: usize,
    attempt: String,
    journal: Option<PathBuf>,
    goes_on: bool,
}

impl Prepared<'_> {
    /// Whether the target is as it should be.
    pub fn is_done(&self) -> bool {
        self.standing.pending.is_none() && self.standing.current.as_ref().is_some_and(|current| current.release.id() == self.wish.release.id())
    }
}

/// What the target says about itself.
///
/// # Errors
/// When it does not answer, or what it says is damaged or of a newer version.
pub fn standing(look: &dyn Look) -> Result<Standing, Error> {
    Standing::of(look)
}

/// Plans how `wish` becomes live on the target behind `look`, where `standing` is found. Nothing changes.
pub fn prepare<'a>(look: &dyn Look, wish: Wish<'a>, standing: Standing, options: &Options) -> Prepared<'a> {
    let release = wish.release.id();
    let stopped = standing.pending.as_ref().filter(|pending| pending.release == release && !standing.only_clearing());
    let remembered = options.journal.as_ref().filter(|_| !wish.is_earlier()).and_then(|file| journal::remembered(file, release));
    let remembered = remembered.filter(|remembered| stopped.is_some_and(|pending| pending.attempt == remembered.attempt));
    let goes_on = remembered.is_some();
    let same = standing.current.as_ref().filter(|current| standing.only_clearing() && current.release.id() == release);
    let (attempt, sent) = match (remembered, same) {
        (Some(remembered), _) => (remembered.attempt, remembered.sent),
        (None, Some(current)) => (current.attempt.clone(), HashSet::new()),
        (None, None) => (token::new(), wish.untouched(&standing).map(str::to_owned).collect()),
    };
    let plan = plan::plan(&standing, &wish.release, &sent, look.ignores_case(), |path, digest| wish.bytes(path, digest));
    Prepared { sent_before: if goes_on { sent.len() } else { 0 }, wish, standing, plan, attempt, journal: options.journal.clone(), goes_on }
}

/// Why the plan should not be carried out, if there is something: it would delete much of the live site, meet something in the way, or write over files that localoffer did not put there.
///
/// # Errors
/// That reason; or that the target does not answer.
pub fn allow(look: &dyn Look, prepared: &Prepared<'_>, options: &Options) -> Result<(), Error> {
    let live = prepared.standing.current.as_ref().map_or(0, |current| current.release.files().len());
    let (losses, usual) = (prepared.plan.losses, (live / 10).max(50));
    let most = options.allow_deletions.unwrap_or(usual);
    let limit = if options.allow_deletions.is_some() { format!("you allowed {most}") } else { format!("more than {most} need your word") };
    if losses > most && !prepared.wish.is_earlier() {
        let problem = format!("this would delete {losses} of the {live} files of the live site; {limit}");
        let help = format!(
            "If the pages are meant to go, run the command again with --allow-deletions {losses}. If not, see with --dry-run what the build has left out."
        );
        return Err(Error::setup(Path::new(&look.name()), problem, help));
    }
    strangers::in_the_way(look, &prepared.plan)?;
    if options.overwrite { Ok(()) } else { strangers::refuse(look, &prepared.standing, &prepared.plan) }
}

/// Carries out what was prepared, under the lock of the target, at the second `now` since 1970.
///
/// # Errors
/// When the target does not answer or refuses, somebody else publishes, or the build has changed since it was verified. Then what is live is still whole, and the same
/// command goes on from there.
pub fn carry_out(store: &dyn Change, prepared: &Prepared<'_>, now: i64, watch: &(dyn Fn(Step) + Sync)) -> Result<Done, Error> {
    let lease = lease::Lease::take(store, prepared.wish.release.id(), now)?;
    let done = carry_out::Work { store, lease: &lease, prepared, now, watch }.carry_out();
    // The first fault is the one to tell.
    let given_back = lease.give_back();
    let done = done?;
    given_back.map(|()| done)
}

/// The bytes of earlier releases that the target keeps, by their digests, with their sizes.
fn objects(look: &dyn Look) -> Result<BTreeMap<Digest, u64>, Error> {
    let listed = look.list(place::OBJECTS)?.into_iter();
    Ok(listed.filter_map(|(path, size)| Some((path.rsplit('/').next().and_then(Digest::parse)?, size))).collect())
}
