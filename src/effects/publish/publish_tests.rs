//! What publishing promises when nothing is cut off: who may, what is kept, what is left alone.

use super::{
    builds::{Builds, assert_right, target},
    memory::{Memory, State, Trouble},
    *,
};
use std::{fs, sync::Barrier};

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
            let prepared = prepare(&store, builds.wish(number), standing(&store).unwrap(), &options);
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
    assert!(told.contains("since 2026-07-03 00:20") && told.contains("a quarter of an hour") && !told.contains(&release.short()), "{told}");
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

#[test]
fn the_last_five_releases_are_kept_and_no_more() {
    let builds = Builds::new();
    let store = Memory::new(State::default());
    let made = |number: usize| {
        let (page, asset) = (format!("{number} assets/{number}.css"), format!("assets/{number}.css"));
        builds.made(&format!("made {number}"), &[("en/index.html", &page), (&asset, "the same"), ("en/x/index.html", "the same")])
    };
    for number in 0..7 {
        builds.act(&store, made(number)).unwrap();
    }
    let kept: Vec<Digest> = standing(&store).unwrap().current.unwrap().kept.iter().map(|(id, _)| *id).collect();
    assert_eq!(kept, [6, 5, 4, 3, 2].map(|number| made(number).release.id()));
    let there = |folder: &str| store.list(folder).unwrap().len();
    // The pages of four releases that are not live, and one digest for all that is the same.
    assert_eq!((there(place::RELEASES), there(place::OBJECTS)), (5, 5));
    assert_eq!(store.site().keys().filter(|path| path.starts_with("assets/")).count(), 2);
    for number in [2, 6, 3] {
        builds.back(&store, Some(&made(number).release.id().to_string())).unwrap();
        assert_eq!(store.site()["en/index.html"], format!("{number} assets/{number}.css"));
    }
}

#[test]
fn damaged_bytes_of_an_earlier_release_are_not_made_live() {
    let builds = Builds::new();
    let store = Memory::new(target(&builds, &[0, 1]));
    let object = place::object(Digest::of(b"one"));
    store.state.lock().unwrap().files.insert(object.clone(), b"damaged".to_vec());
    let before = store.site();
    let told = builds.back(&store, None).unwrap_err().to_string();
    assert!(told.contains(&object) && told.contains("damaged or gone"), "{told}");
    assert!(store.site() == before && standing(&store).unwrap().pending.is_none() && !store.has(&object).unwrap());
    builds.publish(&store, 1).unwrap();
    assert_right_but_for(&builds, &store);
}

#[test]
fn a_name_that_changes_only_in_capitals_keeps_its_file_and_the_way_back() {
    let builds = Builds::new();
    let first = || builds.made("first", &[("en/index.html", "home media/Map.png"), ("media/Map.png", "old")]);
    let second = || builds.made("second", &[("en/index.html", "home media/map.png"), ("media/map.png", "new")]);
    let says = |store: &Memory, text: &str| assert_eq!(store.read("media/MAP.png").unwrap().as_deref(), Some(text.as_bytes()));
    for ignores_case in [true, false] {
        let mut store = Memory::new(State::default());
        store.ignores_case = ignores_case;
        builds.act(&store, first()).unwrap();
        builds.act(&store, second()).unwrap();
        if ignores_case {
            says(&store, "new");
        }
        builds.act(&store, Wish::earlier(&store, &standing(&store).unwrap(), None).unwrap()).unwrap();
        if ignores_case {
            says(&store, "old");
        }
        assert_eq!(store.site().len(), 2);
    }
}

#[test]
fn a_file_that_was_missing_when_it_should_be_put_aside_is_never_made_up_from_the_next_one() {
    let builds = Builds::new();
    let page = "en/services/a/index.html";
    let mut before = target(&builds, &[3, 0]);
    // Nothing else on the target has the bytes of this page.
    before.files.remove(page);
    let (old, mut seen) = (Digest::of(b"a assets/site.1.css media/map.png"), 0);
    for at in 1.. {
        builds.forget_journal();
        let store = Memory::with(&before, Trouble::Cut(at, true));
        if builds.publish(&store, 1).is_ok() && store.state().changes < at {
            break;
        }
        let mut left = store.state();
        left.clock += lease::STALE;
        builds.forget_journal();
        let back = Memory::new(left.clone());
        let id = builds.wish(0).release.id().to_string();
        if standing(&back).unwrap().pending.is_some() {
            let told = builds.back(&back, Some(&id)).unwrap_err().to_string();
            assert!(told.contains(page) && told.contains("not there any more"), "{told}");
            assert_eq!(back.state().changes, 0);
            seen += 1;
        }
        let again = Memory::new(left);
        builds.publish(&again, 2).unwrap();
        assert!(!again.state().files.contains_key(&place::object(old)), "other bytes were put aside at {at}");
    }
    assert!(seen > 5, "{seen}");
}

#[test]
fn a_damaged_list_of_an_old_release_is_told_to_who_wants_it_and_stops_nobody_else() {
    let builds = Builds::new();
    let store = Memory::new(target(&builds, &[0, 1]));
    let list = place::release(builds.wish(0).release.id());
    store.state.lock().unwrap().files.insert(list.clone(), b"damaged".to_vec());
    let told = builds.back(&store, None).unwrap_err().to_string();
    assert!(told.contains(&list) && told.contains("the list of files of this release is damaged"), "{told}");
    builds.publish(&store, 2).unwrap();
    assert_right(&builds, &store, 2);
    assert!(!store.has(&list).unwrap());
}

#[test]
fn a_journal_that_cannot_be_written_stops_nobody() {
    let builds = Builds::new();
    let store = Memory::new(target(&builds, &[0]));
    fs::create_dir_all(builds.0.path().join("journal/is a folder")).unwrap();
    builds.publish(&store, 1).unwrap();
    assert!(builds::BUILDS[1].iter().all(|(path, text)| store.site()[*path] == *text));
}

/// The build 1 is live; what is damaged is no part of it.
fn assert_right_but_for(builds: &Builds, store: &Memory) {
    let site = store.site();
    assert!(builds::BUILDS[1].iter().all(|(path, text)| site[*path] == *text));
    assert!(builds.back(store, None).is_err());
}
