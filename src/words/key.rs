//! Where in a record: the path of keys from the top of the file to one value.

use std::fmt;

/// A path of keys, written `costs.options.session.label` or `approvals[2].page`.
///
/// The same path names a unit of words for translators, a value in a JSON Schema fault and the place of a finding, so that none of them
/// can drift apart. It becomes a line and column only when somebody needs one (see `read::place`).
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyPath(String);

impl KeyPath {
    /// The top of a file.
    pub fn top() -> Self {
        Self::default()
    }

    /// The path of `key` inside this one.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        let mut path = self.clone();
        path.push(key);
        path
    }

    /// The path of list item `index` (from 0) inside this one.
    #[must_use]
    pub fn item(&self, index: usize) -> Self {
        Self(format!("{}[{index}]", self.0))
    }

    /// Steps into `key`, and returns the length to give [`KeyPath::leave`] afterwards.
    pub fn push(&mut self, key: &str) -> usize {
        let length = self.0.len();
        if length > 0 {
            self.0.push('.');
        }
        self.0.push_str(key);
        length
    }

    /// Steps out again, to the length that [`KeyPath::push`] returned.
    pub fn leave(&mut self, length: usize) {
        self.0.truncate(length);
    }

    /// The path as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for KeyPath {
    fn from(path: &str) -> Self {
        Self(path.to_owned())
    }
}

impl fmt::Display for KeyPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
