//! What somebody wants to be live, and where its bytes come from: a build that was verified, or an earlier release whose bytes the target has kept.

use super::{place, release::Release, side_by_side::each, standing::Standing, store::Look};
use crate::{
    effects::{output, verify::Verified},
    words::{digest::Digest, error::Error},
};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// A release with its bytes. Only a verified build makes one, or a target on which the release was live.
pub struct Wish<'a> {
    pub(super) release: Release,
    pub(super) source: Source<'a>,
}

/// Where bytes come from.
pub(super) enum Source<'a> {
    /// The folder of a build.
    Build(PathBuf),
    /// What a target keeps of earlier releases, with sizes.
    Kept(&'a dyn Look, BTreeMap<Digest, u64>),
}

impl<'a> Wish<'a> {
    /// The site that was built and verified.
    ///
    /// # Errors
    /// When a path of it cannot be published.
    pub fn built(site: &Verified) -> Result<Self, Error> {
        let written = site.written();
        Ok(Self { release: Release::of(written.manifest(), written.folder())?, source: Source::Build(written.folder().to_owned()) })
    }

    /// The earlier release whose id starts with `id`; without one, the release that was live before, or the one that is live when an attempt to replace it was stopped.
    ///
    /// # Errors
    /// When the target has no such release, or not all of its bytes.
    pub fn earlier(look: &'a dyn Look, standing: &Standing, id: Option<&str>) -> Result<Self, Error> {
        let name = look.name();
        let Some(current) = &standing.current else {
            return Err(Error::setup(Path::new(&name), "nothing was ever published here", "Publish a built site first."));
        };
        let stopped = standing.pending.is_some() && !standing.only_clearing();
        let found: Vec<Digest> = match id {
            Some(start) => current.kept.iter().map(|(id, _)| *id).filter(|id| start.len() >= 4 && id.to_string().starts_with(start)).collect(),
            None => current.kept.iter().map(|(id, _)| *id).skip(usize::from(!stopped)).take(1).collect(),
        };
        if id.is_none() && !stopped && current.kept.len() == 1 {
            let problem = "only one release is kept here, the one that is live, so there is nothing to go back to";
            return Err(Error::setup(Path::new(&name), problem, "Publish another build first; the release that is live now is then kept."));
        }
        let help = "List the releases that are there with --releases; give at least four digits of the one you want.";
        let [id] = found[..] else {
            let problem = if found.is_empty() { "there is no such earlier release here" } else { "more than one release starts like this" };
            return Err(Error::setup(Path::new(&name), problem, help));
        };
        let path = place::release(id);
        let bytes = look.read(&path)?.ok_or_else(|| place::trouble(&name, &path, "the list of files of this release is not there any more", help))?;
        let release = Release::read(&bytes, &path).map_err(|_| place::trouble(&name, &path, "the list of files of this release is damaged", help))?;
        let kept = super::objects(look)?;
        // Where bytes were not put aside, nobody has written over them yet: or the file was gone when they should have been.
        let loose: Vec<(&str, Digest)> = release.files().filter(|(_, digest)| !kept.contains_key(digest)).collect();
        each(look.at_once(), &loose, |(path, digest)| {
            if standing.live(path) == Some(*digest) && (!standing.is_doubtful(path) || place::holds(look, path, *digest)?) {
                return Ok(());
            }
            let problem = format!("the bytes of {path} in this release are not there any more ({})", place::object(*digest));
            Err(Error::setup(Path::new(&name), problem, help))
        })?;
        Ok(Self { release, source: Source::Kept(look, kept) })
    }

    /// Its release.
    pub fn release(&self) -> &Release {
        &self.release
    }

    /// Whether it is an earlier release.
    pub fn is_earlier(&self) -> bool {
        matches!(self.source, Source::Kept(..))
    }

    /// The files whose bytes are still in their places, although an attempt that was stopped meant to write over them: the bytes were never put aside.
    pub(super) fn untouched(&self, standing: &Standing) -> impl Iterator<Item = &str> {
        let kept = match &self.source {
            Source::Build(_) => None,
            Source::Kept(_, kept) => Some(kept),
        };
        let untouched = move |(path, digest): &(&str, Digest)| kept.is_some_and(|kept| !kept.contains_key(digest) && standing.live(path) == Some(*digest));
        self.release.files().filter(untouched).map(|(path, _)| path)
    }

    /// How many bytes the file has.
    pub(super) fn bytes(&self, path: &str, digest: Digest) -> u64 {
        match &self.source {
            Source::Build(folder) => fs::metadata(output::file(folder, path)).map_or(0, |found| found.len()),
            Source::Kept(_, kept) => kept.get(&digest).copied().unwrap_or(0),
        }
    }

    /// The bytes of the file `path`, which have this digest.
    ///
    /// # Errors
    /// When they cannot be read, or are others by now.
    pub(super) fn read(&self, path: &str, digest: Digest) -> Result<Vec<u8>, Error> {
        match &self.source {
            Source::Build(folder) => {
                let file = output::file(folder, path);
                let bytes = fs::read(&file).map_err(|source| Error::file(&file, "read the file", source))?;
                if Digest::of(&bytes) == digest {
                    return Ok(bytes);
                }
                Err(Error::setup(&file, "this file is not the one that was checked: something has changed it since", "Build the site again, then publish."))
            }
            Source::Kept(look, _) => {
                let place = place::object(digest);
                let bytes = look.read(&place)?.filter(|bytes| Digest::of(bytes) == digest);
                bytes.ok_or_else(|| damaged(&look.name(), path, digest))
            }
        }
    }
}

/// The bytes of the file `path`, which have this digest, are not what the target `name` should have kept.
pub(super) fn damaged(name: &str, path: &str, digest: Digest) -> Error {
    let help = "Publish a built site, or roll back to another release (--releases lists them).";
    place::trouble(name, &place::object(digest), format!("what was kept of {path} is damaged or gone"), help)
}
