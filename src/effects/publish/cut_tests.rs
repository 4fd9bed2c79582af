//! Publishing, cut off at every single change: at each the site is whole, and whatever is done next comes out right.

use super::{
    builds::{Builds, assert_right, target},
    memory::{Memory, State, Trouble},
    *,
};
use std::fs;

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
