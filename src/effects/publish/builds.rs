//! Small sites for the tests of publishing, and what must be true of a target.

use super::{
    memory::{Memory, State},
    release::Release,
    wish::Source,
    *,
};
use std::fs;
use tempfile::TempDir;

/// Builds: a page is a list of what it needs.
pub(super) const BUILDS: [&[(&str, &str)]; 4] = [
    &[
        ("assets/site.1.css", "one"),
        ("assets/search/x.1.json", "one"),
        ("media/map.png", "map one"),
        ("en/index.html", "home assets/site.1.css"),
        ("en/services/a/index.html", "a assets/site.1.css media/map.png"),
        ("en/services/b/index.html", "b assets/site.1.css assets/search/x.1.json"),
        ("index.html", "top assets/site.1.css"),
        ("sitemap.xml", "one"),
    ],
    &[
        ("assets/site.2.css", "two"),
        ("assets/search/x.1.json", "one"),
        ("media/map.png", "map two"),
        ("media/plan.png", "map one"),
        ("en/index.html", "home assets/site.2.css"),
        ("en/services/a/index.html", "a assets/site.2.css media/map.png"),
        ("en/services/c/index.html", "c assets/site.2.css assets/search/x.1.json media/plan.png"),
        ("index.html", "top assets/site.2.css"),
        ("sitemap.xml", "two"),
    ],
    &[
        ("assets/site.3.css", "three"),
        ("en/index.html", "home assets/site.3.css"),
        ("en/services/a/index.html", "a assets/site.3.css"),
        ("en/services/d/index.html", "b assets/site.3.css"),
        ("index.html", "top assets/site.3.css"),
        ("sitemap.xml", "one"),
    ],
    &[
        ("assets/site.1.css", "one"),
        ("media/map.png", "map two"),
        ("en/index.html", "home assets/site.1.css"),
        ("en/services/b/index.html", "another b assets/site.1.css media/map.png"),
        ("index.html", "top assets/site.1.css"),
    ],
];

/// The builds on the disk, and a place for journals.
pub(super) struct Builds(pub(super) TempDir);

impl Builds {
    pub(super) fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        let builds = Self(place);
        for (number, files) in BUILDS.iter().enumerate() {
            builds.made(&number.to_string(), files);
        }
        builds
    }

    /// A build of these files.
    pub(super) fn made(&self, name: &str, files: &[(&str, &str)]) -> Wish<'static> {
        let folder = self.0.path().join(name);
        for (path, text) in files {
            let file = folder.join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
        let files = files.iter().map(|(path, text)| ((*path).to_owned(), Digest::of(text.as_bytes()))).collect();
        Wish { release: Release::new(files), source: Source::Build(folder) }
    }

    pub(super) fn wish(&self, number: usize) -> Wish<'static> {
        let files = BUILDS[number].iter().map(|(path, text)| ((*path).to_owned(), Digest::of(text.as_bytes()))).collect();
        Wish { release: Release::new(files), source: Source::Build(self.0.path().join(number.to_string())) }
    }

    pub(super) fn options(&self) -> Options {
        Options { journal: Some(self.0.path().join("journal")), ..Options::default() }
    }

    pub(super) fn publish(&self, store: &Memory, number: usize) -> Result<Done, Error> {
        self.act(store, self.wish(number))
    }

    pub(super) fn act(&self, store: &Memory, wish: Wish<'_>) -> Result<Done, Error> {
        let prepared = prepare(store, wish, standing(store)?, &self.options());
        if prepared.is_done() {
            return Ok(Done::default());
        }
        allow(store, &prepared, &self.options())?;
        carry_out(store, &prepared, 0, &|_| ())
    }

    pub(super) fn back(&self, store: &Memory, id: Option<&str>) -> Result<Done, Error> {
        self.act(store, Wish::earlier(store, &standing(store)?, id)?)
    }

    pub(super) fn forget_journal(&self) {
        let _ = fs::remove_file(self.0.path().join("journal"));
    }
}

/// A file that localoffer did not put there.
pub(super) const STRANGER: &str = "en/their own.html";

/// A target on which these builds were live, one after the other.
pub(super) fn target(builds: &Builds, numbers: &[usize]) -> State {
    let store = Memory::new(State::default());
    store.state.lock().unwrap().files.insert(STRANGER.to_owned(), b"theirs".to_vec());
    for number in numbers {
        builds.publish(&store, *number).unwrap();
    }
    store.state()
}

/// The site is exactly the build `number`, with the assets of the release before, and nothing is left lying about; every release that is kept can be made live again.
pub(super) fn assert_right(builds: &Builds, store: &Memory, number: usize) {
    let site = store.site();
    let wanted: BTreeMap<&str, &str> = BUILDS[number].iter().copied().chain([(STRANGER, "theirs")]).collect();
    for (path, text) in &wanted {
        assert_eq!(site.get(*path).map(String::as_str), Some(*text), "{path}");
    }
    let now = standing(store).unwrap();
    let current = now.current.as_ref().unwrap();
    for path in site.keys().filter(|path| !wanted.contains_key(path.as_str())) {
        assert!(current.lingering.contains_key(path), "{path} is left over");
    }
    assert_eq!(current.release.id(), builds.wish(number).release.id());
    // A cut in the very last step leaves a lock, which the next one who has something to do takes over.
    let nothing_to_do = store.state().changes == 0;
    let left = store.state().files.into_keys().filter(|path| [place::LOCK, place::PENDING].contains(&path.as_str())).count();
    assert!(nothing_to_do || (left == 0 && !builds.0.path().join("journal").exists()), "something is left lying about");
    for (id, _) in &current.kept {
        let again = Memory::new(store.state());
        builds.back(&again, Some(&id.to_string())).unwrap();
        let back = (0..BUILDS.len()).find(|number| builds.wish(*number).release.id() == *id).unwrap();
        let site = again.site();
        assert!(BUILDS[back].iter().all(|(path, text)| site.get(*path).is_some_and(|found| found == text)), "release {back} does not come back");
    }
}
