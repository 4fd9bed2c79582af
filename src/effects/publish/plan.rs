//! What has to happen on a target so that it holds a release: pure, from what the target says about itself.

use super::{order::Turn, release::Release, standing::Standing};
use crate::words::digest::Digest;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// What will happen on a target, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Files that are sent.
    pub put: Vec<Put>,
    /// How many files are right already.
    pub keep: usize,
    /// Files that are deleted: pages first, then what they needed.
    pub delete: Vec<String>,
    /// Paths that stand no more for a file of their own, because the site now writes the same file with other capitals.
    pub(super) respelt: Vec<String>,
    /// How many of the files that are deleted belong to the site that is live.
    pub losses: usize,
    /// Files of the release before that stay until the next one, because old copies of pages need them.
    pub(super) lingering: BTreeMap<String, Digest>,
}

/// A file that is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Put {
    /// Its path.
    pub path: String,
    /// The digest of its bytes.
    pub digest: Digest,
    /// How many bytes it has.
    pub bytes: u64,
}

/// What makes `release` live where `standing` says what is there. `sent` are paths that an attempt which was stopped has sent already; the target may `ignore_case`.
pub(super) fn plan(standing: &Standing, release: &Release, sent: &HashSet<String>, ignore_case: bool, bytes: impl Fn(&str, Digest) -> u64) -> Plan {
    let right = |path: &str, digest: Digest| if standing.is_doubtful(path) { sent.contains(path) } else { standing.live(path) == Some(digest) };
    let missing = release.files().filter(|(path, digest)| !right(path, *digest));
    let mut put: Vec<Put> = missing.map(|(path, digest)| Put { path: path.to_owned(), digest, bytes: bytes(path, digest) }).collect();
    put.sort_by_cached_key(|put| (Turn::of(&put.path), put.path.clone()));

    let spelt: HashSet<String> = if ignore_case { release.files().map(|(path, _)| path.to_lowercase()).collect() } else { HashSet::new() };
    let mut lingering = lingering(standing, release);
    lingering.retain(|path, _| !spelt.contains(&path.to_lowercase()));
    let there: BTreeSet<&str> = standing.paths().chain(standing.touched()).collect();
    let gone = there.into_iter().filter(|path| release.get(path).is_none() && !lingering.contains_key(*path));
    let (respelt, mut delete): (Vec<String>, Vec<String>) = gone.map(str::to_owned).partition(|path| spelt.contains(&path.to_lowercase()));
    delete.sort_by_cached_key(|path| (Turn::of(path) == Turn::Needed, path.clone()));
    let losses = standing.current.as_ref().map_or(0, |current| delete.iter().filter(|path| current.release.get(path).is_some()).count());
    Plan { keep: release.files().len() - put.len(), put, delete, respelt, losses, lingering }
}

/// The assets of the site that is live which `release` does not have. Pages that readers, or what stands between, still keep would be without them.
fn lingering(standing: &Standing, release: &Release) -> BTreeMap<String, Digest> {
    let Some(current) = &standing.current else { return BTreeMap::new() };
    let same = current.release.id() == release.id();
    let before: Box<dyn Iterator<Item = (&str, Digest)>> =
        if same { Box::new(current.lingering.iter().map(|(path, digest)| (path.as_str(), *digest))) } else { Box::new(current.release.files()) };
    let assets = before.filter(|(path, _)| path.starts_with("assets/") && release.get(path).is_none() && !standing.is_doubtful(path));
    assets.map(|(path, digest)| (path.to_owned(), digest)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::effects::publish::standing::{Current, Pending};

    fn release(files: &[(&str, &str)]) -> Release {
        Release::new(files.iter().map(|(path, text)| ((*path).to_owned(), Digest::of(text.as_bytes()))).collect())
    }

    fn standing(live: &[(&str, &str)], touched: &[&str]) -> Standing {
        let release = release(live);
        let pending = Pending { release: Digest::of(b"x"), attempt: "cut".into(), touched: touched.iter().map(|path| (*path).to_owned()).collect() };
        let kept = vec![(release.id(), 0)];
        Standing {
            current: Some(Current { release, attempt: "whole".into(), lingering: BTreeMap::new(), kept }),
            pending: (!touched.is_empty()).then_some(pending),
        }
    }

    fn paths(plan: &Plan) -> (Vec<&str>, Vec<&str>, Vec<&str>) {
        (plan.put.iter().map(|put| &*put.path).collect(), plan.delete.iter().map(|path| &**path).collect(), plan.lingering.keys().map(|path| &**path).collect())
    }

    #[test]
    fn only_what_differs_goes_and_old_assets_stay_once() {
        let there = standing(&[("assets/a.css", "a"), ("en/x/index.html", "a"), ("en/y/index.html", "y"), ("media/m.png", "m")], &[]);
        let next = release(&[("assets/b.css", "b"), ("en/x/index.html", "b"), ("en/z/index.html", "y")]);
        let plan = plan(&there, &next, &HashSet::new(), false, |_, _| 1);
        let sent = vec!["assets/b.css", "en/x/index.html", "en/z/index.html"];
        assert_eq!(paths(&plan), (sent, vec!["en/y/index.html", "media/m.png"], vec!["assets/a.css"]));
        assert_eq!((plan.keep, plan.losses), (0, 2));
    }

    #[test]
    fn a_file_whose_name_changes_only_in_capitals_is_not_deleted_where_both_are_one_file() {
        let there = standing(&[("en/x/index.html", "a"), ("media/Map.png", "m")], &[]);
        let next = release(&[("en/x/index.html", "a"), ("media/map.png", "m")]);
        assert_eq!(paths(&plan(&there, &next, &HashSet::new(), false, |_, _| 1)), (vec!["media/map.png"], vec!["media/Map.png"], vec![]));
        let one = plan(&there, &next, &HashSet::new(), true, |_, _| 1);
        assert_eq!((paths(&one), &one.respelt[..]), ((vec!["media/map.png"], vec![], vec![]), &["media/Map.png".to_owned()][..]));
    }

    #[test]
    fn after_a_cut_what_may_be_wrong_is_sent_again_unless_it_is_known_to_be_right() {
        let live = [("en/x/index.html", "x"), ("en/y/index.html", "y")];
        let there = standing(&live, &["en/x/index.html", "en/new/index.html"]);
        assert_eq!(paths(&plan(&there, &release(&live), &HashSet::new(), false, |_, _| 1)), (vec!["en/x/index.html"], vec!["en/new/index.html"], vec![]));
        let sent = HashSet::from(["en/x/index.html".to_owned()]);
        assert_eq!(paths(&plan(&there, &release(&live), &sent, false, |_, _| 1)), (vec![], vec!["en/new/index.html"], vec![]));
    }
}
