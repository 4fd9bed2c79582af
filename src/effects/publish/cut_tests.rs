//! Publishing, cut off at every single change: at each the site is whole, and whatever is done next comes out right.

use super::{
    memory::{Memory, State, Trouble},
    wish::Source,
    *,
};
use release::Release;
use std::{fs, sync::Barrier};
use tempfile::TempDir;

/// Builds: a page is a list of what it needs.
const BUILDS: [&[(&str, &str)]; 4] = [
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
struct Builds(TempDir);

impl Builds {
    fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        for (number, files) in BUILDS.iter().enumerate() {
            for (path, text) in *files {
                let file = place.path().join(number.to_string()).join(path);
                fs::create_dir_all(file.parent().unwrap()).unwrap();
                fs::write(file, text).unwrap();
            }
        }
        Self(place)
    }

    fn wish(&self, number: usize) -> Wish<'static> {
        let files = BUILDS[number].iter().map(|(path, text)| ((*path).to_owned(), Digest::of(text.as_bytes()))).collect();
        Wish { release: Release::new(files), source: Source::Build(self.0.path().join(number.to_string())) }
    }

    fn options(&self) -> Options {
        Options { journal: Some(self.0.path().join("journal")), ..Options::default() }
    }

    fn publish(&self, store: &Memory, number: usize) -> Result<Done, Error> {
        self.act(store, self.wish(number))
    }

    fn act(&self, store: &Memory, wish: Wish<'_>) -> Result<Done, Error> {
        let prepared = prepare(wish, standing(store)?, &self.options());
        if prepared.is_done() {
            return Ok(Done::default());
        }
        allow(store, &prepared, &self.options())?;
        carry_out(store, &prepared, 0, &|_| ())
    }

    fn back(&self, store: &Memory, id: Option<&str>) -> Result<Done, Error> {
        self.act(store, Wish::earlier(store, &standing(store)?, id)?)
    }

    fn forget_journal(&self) {
        let _ = fs::remove_file(self.0.path().join("journal"));
    }
}

const STRANGER: &str = "en/their own.html";

/// A target on which these builds were live, one after the other.
fn target(builds: &Builds, numbers: &[usize]) -> State {
    let store = Memory::new(State::default());
    store.state.lock().unwrap().files.insert(STRANGER.to_owned(), b"theirs".to_vec());
    numbers.iter().for_each(|number| drop(builds.publish(&store, *number).unwrap()));
    store.state()
}

/// The site is exactly the build `number`, with the assets of the release before, and nothing is left lying about; every release that is kept can be made live again.
fn assert_right(builds: &Builds, store: &Memory, number: usize) {
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

/// Does `act` on `before` with trouble at every change in turn, and hands what that leaves to `then`. Returns how many troubles there were.
fn at_every_change(
    builds: &Builds,
    before: &State,
    trouble: impl Fn(usize) -> Trouble,
    act: impl Fn(&Memory) -> Result<Done, Error>,
    mut then: impl FnMut(&State),
) -> usize {
    for at in 1.. {
        builds.forget_journal();
        let store = Memory::with(before, trouble(at));
        if act(&store).is_ok() && store.state().changes < at {
            builds.forget_journal();
            return at - 1;
        }
        let mut left = store.state();
        left.clock += lease::STALE;
        then(&left);
    }
    unreachable!()
}

#[test]
fn a_publish_cut_off_at_any_change_is_whole_and_every_next_step_comes_out_right() {
    let builds = Builds::new();
    let mut cuts = 0;
    for before in [vec![], vec![0], vec![1, 0], vec![3], vec![0, 1, 3], vec![2, 0, 1, 3, 0]] {
        let live = before.last().copied();
        let before = target(&builds, &before);
        for done in [true, false] {
            cuts += at_every_change(
                &builds,
                &before,
                |at| Trouble::Cut(at, done),
                |store| builds.publish(store, 1),
                |left| {
                    let journal = fs::read(builds.0.path().join("journal")).ok();
                    let again = Memory::new(left.clone());
                    builds.publish(&again, 1).unwrap();
                    assert_right(&builds, &again, 1);
                    for next in [1, 2, 0] {
                        builds.forget_journal();
                        let other = Memory::new(left.clone());
                        builds.publish(&other, next).unwrap();
                        assert_right(&builds, &other, next);
                        if let Some(bytes) = &journal {
                            fs::write(builds.0.path().join("journal"), bytes).unwrap();
                            let other = Memory::new(left.clone());
                            builds.publish(&other, next).unwrap();
                            builds.forget_journal();
                            assert_right(&builds, &other, next);
                        }
                    }
                    let back = Memory::new(left.clone());
                    let there = standing(&back).unwrap();
                    let made_live = there.current.as_ref().is_some_and(|current| current.release.id() == builds.wish(1).release.id());
                    if let Some(live) = live.filter(|_| made_live || there.pending.is_some()) {
                        builds.forget_journal();
                        builds.back(&back, None).unwrap();
                        assert_right(&builds, &back, live);
                    }
                },
            );
        }
    }
    assert!(cuts >= 200, "{cuts} cuts");
}

#[test]
fn two_cuts_after_another_come_out_right_too() {
    let builds = Builds::new();
    let before = target(&builds, &[2, 0]);
    let mut cuts = 0;
    at_every_change(
        &builds,
        &before,
        |at| Trouble::Cut(at, true),
        |store| builds.publish(store, 1),
        |left| {
            for other in [1, 2, 3].into_iter().skip(left.changes % 3).take(1) {
                cuts += at_every_change(
                    &builds,
                    left,
                    |at| Trouble::Cut(at, true),
                    |store| builds.publish(store, other),
                    |left| {
                        for last in [1, 3] {
                            builds.forget_journal();
                            let store = Memory::new(left.clone());
                            builds.publish(&store, last).unwrap();
                            assert_right(&builds, &store, last);
                        }
                        builds.forget_journal();
                        let store = Memory::new(left.clone());
                        builds.back(&store, Some(&builds.wish(2).release.id().to_string())).unwrap();
                        assert_right(&builds, &store, 2);
                    },
                );
            }
        },
    );
    assert!(cuts > 400, "{cuts} cuts");
}

#[test]
fn a_rollback_cut_off_at_any_change_comes_out_right() {
    let builds = Builds::new();
    let before = target(&builds, &[0, 2, 1]);
    let cuts = at_every_change(
        &builds,
        &before,
        |at| Trouble::Cut(at, false),
        |store| builds.back(store, Some(&builds.wish(0).release.id().to_string())),
        |left| {
            let again = Memory::new(left.clone());
            builds.back(&again, Some(&builds.wish(0).release.id().to_string())).unwrap();
            assert_right(&builds, &again, 0);
            let other = Memory::new(left.clone());
            builds.publish(&other, 2).unwrap();
            assert_right(&builds, &other, 2);
        },
    );
    assert!(cuts > 20, "{cuts} cuts");
}

#[test]
fn one_fault_at_any_change_is_told_and_the_next_run_is_right() {
    let builds = Builds::new();
    let before = target(&builds, &[0]);
    let faults = at_every_change(
        &builds,
        &before,
        Trouble::Fault,
        |store| builds.publish(store, 1).inspect_err(|error| assert!(error.to_string().starts_with("memory/"), "{error}")),
        |left| {
            let again = Memory::new(left.clone());
            builds.publish(&again, 1).unwrap();
            assert_right(&builds, &again, 1);
        },
    );
    assert!(faults > 20, "{faults} faults");
}

#[test]
fn with_the_journal_only_the_rest_is_sent() {
    let builds = Builds::new();
    let before = target(&builds, &[0]);
    let whole = Memory::new(before.clone());
    builds.publish(&whole, 1).unwrap();
    let all = whole.state().sent.iter().filter(|path| !place::is_ours(path)).count();
    at_every_change(
        &builds,
        &before,
        |at| Trouble::Cut(at, true),
        |store| builds.publish(store, 1),
        |left| {
            let (again, before) = (Memory::new(left.clone()), left.sent.iter().filter(|path| !place::is_ours(path)).count());
            builds.publish(&again, 1).unwrap();
            let after = again.state().sent.iter().filter(|path| !place::is_ours(path)).count();
            assert!(before + after <= all + 1, "{before} and {after} of {all}");
        },
    );
}

#[test]
fn nothing_to_do_is_two_questions() {
    let builds = Builds::new();
    let store = Memory::new(target(&builds, &[0]));
    builds.publish(&store, 0).unwrap();
    assert_eq!((store.state().looks, store.state().changes), (2, 0));
}

#[test]
fn of_two_publishers_one_wins_and_the_other_is_told() {
    let builds = Builds::new();
    for _ in 0..30 {
        builds.forget_journal();
        let mut store = Memory::new(target(&builds, &[0]));
        store.at_once = 4;
        let (start, options) = (Barrier::new(2), Options::default());
        let publish = |number: usize| {
            let prepared = prepare(builds.wish(number), standing(&store).unwrap(), &options);
            start.wait();
            carry_out(&store, &prepared, 0, &|_| ())
        };
        let outcomes = std::thread::scope(|scope| [1, 2].map(|number| scope.spawn(move || publish(number))).map(|thread| thread.join().unwrap()));
        let winner = outcomes.iter().position(Result::is_ok).unwrap();
        let told = outcomes[1 - winner].as_ref().unwrap_err().to_string();
        assert!(told.contains("somebody else"), "{told}");
        assert_right(&builds, &store, winner + 1);
    }
}

#[test]
fn a_lock_is_taken_over_after_a_quarter_of_an_hour_and_its_old_holder_stops() {
    let store = Memory::new(State::default());
    let release = Digest::of(b"release");
    let old = lease::Lease::take(&store, release, 1_783_034_400).unwrap();
    let told = lease::Lease::take(&store, release, 0).err().unwrap().to_string();
    assert!(told.contains("since 2026-07-03 00:20") && told.contains(&release.short()), "{told}");
    store.state.lock().unwrap().clock += lease::STALE;
    let new = lease::Lease::take(&store, release, 0).unwrap();
    assert!(old.give_back().unwrap_err().to_string().contains("took over"));
    new.give_back().unwrap();
    assert!(store.state().files.is_empty());
}

#[test]
fn an_unknown_file_is_never_written_over_and_a_build_that_changed_is_not_sent() {
    let builds = Builds::new();
    let mut state = State::default();
    state.files.insert("index.html".to_owned(), b"theirs".to_vec());
    let store = Memory::new(state);
    let told = builds.publish(&store, 0).unwrap_err().to_string();
    assert!(told.contains("index.html") && told.contains("--overwrite"), "{told}");
    assert_eq!(store.site().len(), 1);
    let store = Memory::new(target(&builds, &[1]));
    fs::write(builds.0.path().join("0/en/index.html"), "something else").unwrap();
    let told = builds.publish(&store, 0).unwrap_err().to_string();
    assert!(told.contains("en/index.html") && told.contains("not the one that was checked"), "{told}");
    assert!(!store.site().values().any(|text| text == "something else"));
}
