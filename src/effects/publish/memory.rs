//! A target in memory whose connection can be cut, or fail once, at any change. At each change it looks whether every page has what it needs.

use super::{
    place,
    store::{Change, Look, SeenLock, Version},
};
use crate::words::error::Error;
use std::{collections::BTreeMap, sync::Mutex};

/// What goes wrong.
#[derive(Clone, Copy, Debug)]
pub(super) enum Trouble {
    /// From this change on nothing is answered; `true`: this change itself was still done.
    Cut(usize, bool),
    /// This change is refused.
    Fault(usize),
}

#[derive(Clone, Default)]
pub(super) struct State {
    pub(super) files: BTreeMap<String, Vec<u8>>,
    /// Seconds of the clock of the store, which also number the versions of the lock.
    pub(super) clock: u64,
    locked_at: u64,
    locks: u64,
    pub(super) changes: usize,
    pub(super) looks: usize,
    pub(super) sent: Vec<String>,
    pub(super) trouble: Option<Trouble>,
}

pub(super) struct Memory {
    pub(super) state: Mutex<State>,
    pub(super) at_once: usize,
    /// Whether `A` and `a` are one file.
    pub(super) ignores_case: bool,
}

impl Memory {
    pub(super) fn new(state: State) -> Self {
        Self { state: Mutex::new(State { changes: 0, looks: 0, sent: Vec::new(), trouble: None, ..state }), at_once: 1, ignores_case: false }
    }

    pub(super) fn with(state: &State, trouble: Trouble) -> Self {
        let memory = Self::new(state.clone());
        memory.state.lock().unwrap().trouble = Some(trouble);
        memory
    }

    pub(super) fn state(&self) -> State {
        self.state.lock().unwrap().clone()
    }

    /// The files of the site, without what the tool keeps.
    pub(super) fn site(&self) -> BTreeMap<String, String> {
        let files = self.state().files;
        files.into_iter().filter(|(path, _)| !place::is_ours(path)).map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap())).collect()
    }

    fn key(&self, path: &str) -> String {
        if self.ignores_case { path.to_lowercase() } else { path.to_owned() }
    }

    fn look<T>(&self, path: &str, answer: impl FnOnce(&State) -> T) -> Result<T, Error> {
        let mut state = self.state.lock().unwrap();
        state.looks += 1;
        match state.trouble {
            Some(Trouble::Cut(at, _)) if state.changes >= at => Err(cut(path)),
            _ => Ok(answer(&state)),
        }
    }

    fn change<T>(&self, path: &str, change: impl FnOnce(&mut State) -> T) -> Result<T, Error> {
        let mut state = self.state.lock().unwrap();
        state.changes += 1;
        let number = state.changes;
        match state.trouble {
            Some(Trouble::Cut(at, done)) if number >= at => {
                if done && number == at {
                    change(&mut state);
                    whole(&state);
                }
                return Err(cut(path));
            }
            Some(Trouble::Fault(at)) if number == at => return Err(cut(path)),
            _ => {}
        }
        let answer = change(&mut state);
        whole(&state);
        Ok(answer)
    }
}

fn cut(path: &str) -> Error {
    place::trouble("memory", path, "the connection broke off", "Run the command again.")
}

/// Every page has what it needs: a page of these tests is a list of the paths it needs.
fn whole(state: &State) {
    for (page, bytes) in state.files.iter().filter(|(path, _)| path.ends_with(".html") && !place::is_ours(path)) {
        for needed in std::str::from_utf8(bytes).unwrap().split_whitespace().filter(|word| word.contains('/')) {
            assert!(state.files.contains_key(needed) || state.files.contains_key(&needed.to_lowercase()), "{page} needs {needed}, which is not there");
        }
    }
}

impl Look for Memory {
    fn name(&self) -> String {
        "memory".to_owned()
    }

    fn at_once(&self) -> usize {
        self.at_once
    }

    fn ignores_case(&self) -> bool {
        self.ignores_case
    }

    fn free_way(&self, _: &str) -> Result<(), Error> {
        Ok(())
    }

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Error> {
        self.look(path, |state| state.files.get(&self.key(path)).cloned())
    }

    fn has(&self, path: &str) -> Result<bool, Error> {
        self.look(path, |state| state.files.contains_key(&self.key(path)))
    }

    fn list(&self, folder: &str) -> Result<Vec<(String, u64)>, Error> {
        let inside = |path: &str| folder.is_empty() || path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
        self.look(folder, |state| state.files.iter().filter(|(path, _)| inside(path)).map(|(path, bytes)| (path.clone(), bytes.len() as u64)).collect())
    }
}

impl Change for Memory {
    fn put(&self, path: &str, bytes: Vec<u8>) -> Result<(), Error> {
        self.change(path, |state| {
            state.files.insert(self.key(path), bytes);
            state.sent.push(path.to_owned());
        })
    }

    fn copy(&self, from: &str, to: &str) -> Result<bool, Error> {
        self.change(from, |state| {
            let Some(bytes) = state.files.get(&self.key(from)).cloned() else { return false };
            let before = state.files.insert(to.to_owned(), bytes);
            assert!(before.is_none(), "{to} was put aside already");
            true
        })
    }

    fn delete(&self, path: &str) -> Result<(), Error> {
        self.change(path, |state| drop(state.files.remove(&self.key(path))))
    }

    fn create_lock(&self, text: &str) -> Result<Option<Version>, Error> {
        self.change(place::LOCK, |state| if state.files.contains_key(place::LOCK) { None } else { Some(write_lock(state, text)) })
    }

    fn replace_lock(&self, text: &str, version: &Version) -> Result<Option<Version>, Error> {
        self.change(place::LOCK, |state| {
            let same = state.files.contains_key(place::LOCK) && version.number == Some(state.locks.to_string());
            same.then(|| write_lock(state, text))
        })
    }

    fn seen_lock(&self) -> Result<Option<SeenLock>, Error> {
        self.look(place::LOCK, |state| {
            let text = String::from_utf8(state.files.get(place::LOCK)?.clone()).unwrap();
            Some(SeenLock { text, version: Version { tag: None, number: Some(state.locks.to_string()) }, age: Some(state.clock - state.locked_at) })
        })
    }

    fn delete_lock(&self) -> Result<(), Error> {
        self.delete(place::LOCK)
    }
}

fn write_lock(state: &mut State, text: &str) -> Version {
    state.files.insert(place::LOCK.to_owned(), text.into());
    state.locked_at = state.clock;
    state.locks += 1;
    Version { tag: None, number: Some(state.locks.to_string()) }
}
