//! What is remembered of translations: `locales/<lang>/translations.lock`, one sorted line a unit.
//!
//! A line is the record, the unit, the digest of the source's words and of the translated words when they were last known to say the same, the state, the day
//! and who said so:
//!
//! ```text
//! services/saturday-splash summary 3f9a0c12bd771a2b 9c01e87f22d04a5b reviewed 2026-11-23 Northmere interpreters
//! ```

use crate::words::{date::Date, text_digest::TextDigest};
use std::{collections::BTreeMap, fmt};

/// How far a translation can be trusted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// A person wrote it; nobody else has read it.
    #[default]
    Draft,
    /// A machine wrote it; no person has checked it.
    Machine,
    /// A second person, who speaks the language, has read it.
    Reviewed,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Draft, Self::Machine, Self::Reviewed];

    /// The word that the lock file uses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Machine => "machine",
            Self::Reviewed => "reviewed",
        }
    }
}

/// What is remembered of one unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The source's words at that time.
    pub source: TextDigest,
    /// The translated words at that time.
    pub target: TextDigest,
    /// How far it can be trusted.
    pub state: State,
    /// The day.
    pub when: Option<Date>,
    /// A team, group or agency, never a person; empty when nobody said.
    pub who: Box<str>,
}

/// What is remembered of the translations of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock(BTreeMap<Box<str>, BTreeMap<Box<str>, Entry>>);

impl Lock {
    /// Reads a lock file. Lines that are not as the tool writes them are returned by their number, from 1.
    pub fn parse(text: &str) -> (Self, Vec<usize>) {
        let (mut lock, mut bad) = (Self::default(), Vec::new());
        for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.is_empty() && !line.starts_with('#')) {
            match line_of(line) {
                Some((record, unit, entry)) => lock.set(record, unit, entry),
                None => bad.push(number),
            }
        }
        (lock, bad)
    }

    /// What is remembered of the units of `record`.
    pub fn record(&self, record: &str) -> Option<&BTreeMap<Box<str>, Entry>> {
        self.0.get(record)
    }

    /// Remembers `entry` for `unit` of `record`.
    pub fn set(&mut self, record: &str, unit: &str, entry: Entry) {
        match self.0.get_mut(record) {
            Some(units) => drop(units.insert(unit.into(), entry)),
            None => drop(self.0.insert(record.into(), BTreeMap::from([(unit.into(), entry)]))),
        }
    }

    /// Forgets all of `record`.
    pub fn forget(&mut self, record: &str) {
        self.0.remove(record);
    }

    /// Whether nothing is remembered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every digest of a source's words that is remembered.
    pub fn sources(&self) -> impl Iterator<Item = TextDigest> {
        self.0.values().flat_map(|units| units.values().map(|entry| entry.source))
    }

    /// Records something is remembered of.
    pub fn records(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(|record| &**record)
    }
}

fn line_of(line: &str) -> Option<(&str, &str, Entry)> {
    let mut parts = line.splitn(7, ' ');
    let (record, unit) = (parts.next()?, parts.next()?);
    let (source, target) = (TextDigest::parse(parts.next()?)?, TextDigest::parse(parts.next()?)?);
    let state = parts.next().and_then(|word| State::ALL.into_iter().find(|state| state.name() == word))?;
    let when = match parts.next()? {
        "-" => None,
        day => Some(day.parse().ok()?),
    };
    let who = parts.next().filter(|who| *who != "-").unwrap_or_default();
    (!record.is_empty() && !unit.is_empty()).then_some((record, unit, Entry { source, target, state, when, who: who.into() }))
}

impl fmt::Display for Lock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "# Written by localoffer: what each translation was made from. Keep it with the translations; do not edit it.")?;
        for (record, units) in &self.0 {
            for (unit, entry) in units {
                let when = entry.when.map_or_else(|| "-".to_owned(), |day| day.to_string());
                let who = if entry.who.is_empty() { "-" } else { &entry.who };
                writeln!(f, "{record} {unit} {} {} {} {when} {who}", entry.source, entry.target, entry.state.name())?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_reads_back_and_bad_lines_are_named() {
        let mut lock = Lock::default();
        let entry = |who: &str, when: Option<&str>| Entry {
            source: TextDigest::of("a"),
            target: TextDigest::of("b"),
            state: State::Reviewed,
            when: when.map(|day| day.parse().unwrap()),
            who: who.into(),
        };
        lock.set("services/club", "summary", entry("Northmere interpreters", Some("2026-11-23")));
        lock.set("guides/plan", "body[2]", entry("", None));
        let text = lock.to_string();
        assert_eq!(Lock::parse(&text), (lock, vec![]));
        let mut lines: Vec<&str> = text.lines().skip(1).collect();
        assert!(lines.is_sorted());
        lines.push("services/club summary");
        assert_eq!(Lock::parse(&lines.join("\n")).1, [3]);
    }
}
