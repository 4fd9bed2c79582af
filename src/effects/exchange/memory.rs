//! The words that translations were made from: `locales/sources.lock`. Locks hold only digests; with these words a translator can see what changed.

use crate::words::text_digest::TextDigest;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

/// Words of the source by their digest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Memory(BTreeMap<TextDigest, String>);

impl Memory {
    /// Reads the file; lines that are not as the tool writes them are passed over, because what is lost is only help.
    pub fn parse(text: &str) -> Self {
        let line = |line: &str| {
            let (digest, words) = line.split_once(' ')?;
            Some((TextDigest::parse(digest)?, serde_json::from_str(words).ok()?))
        };
        Self(text.lines().filter_map(line).collect())
    }

    /// The words whose digest is `digest`.
    pub fn get(&self, digest: TextDigest) -> Option<&str> {
        self.0.get(&digest).map(String::as_str)
    }

    /// Remembers `words`.
    pub fn keep(&mut self, words: &str) {
        self.0.entry(TextDigest::of(words)).or_insert_with(|| words.to_owned());
    }

    /// Forgets all but the words whose digests are `needed`.
    pub fn forget_others(&mut self, needed: &BTreeSet<TextDigest>) {
        self.0.retain(|digest, _| needed.contains(digest));
    }
}

impl fmt::Display for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "# Written by localoffer: the words that translations were made from. Keep it with the translations; do not edit it.")?;
        for (digest, words) in &self.0 {
            writeln!(f, "{digest} {}", serde_json::Value::from(words.as_str()))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_read_back_and_those_no_longer_needed_go() {
        let mut memory = Memory::default();
        memory.keep("One\n\"line\"");
        memory.keep("Two");
        assert_eq!(Memory::parse(&memory.to_string()), memory);
        memory.forget_others(&BTreeSet::from([TextDigest::of("Two")]));
        assert_eq!((memory.get(TextDigest::of("Two")), memory.get(TextDigest::of("One\n\"line\""))), (Some("Two"), None));
    }
}
