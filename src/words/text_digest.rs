//! Digests of words: what is remembered of a text to see later whether it has changed.

use super::{digest::Digest, normal_form::nfc};
use std::fmt;

/// A short digest of words, shown as 16 hexadecimal digits. White space and the way letters are put together make no difference, so that laying a file out
/// anew changes nothing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextDigest(u64);

impl TextDigest {
    /// The digest of `words`.
    pub fn of(words: &str) -> Self {
        let mut folded = String::with_capacity(words.len());
        for word in words.split_whitespace() {
            if !folded.is_empty() {
                folded.push(' ');
            }
            folded.push_str(word);
        }
        Self(Digest::of(nfc(&folded).as_bytes()).first_half())
    }

    /// Reads the 16 hexadecimal digits that `Display` writes; anything else is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        (text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit())).then(|| u64::from_str_radix(text, 16).ok().map(Self))?
    }
}

impl fmt::Display for TextDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl fmt::Debug for TextDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TextDigest({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layout_makes_no_difference_and_words_do() {
        let digest = TextDigest::of("Bring a café towel.");
        assert_eq!(TextDigest::of("  Bring a\n  cafe\u{301} towel. "), digest);
        assert_ne!(TextDigest::of("Bring a cafe towel."), digest);
        assert_eq!(TextDigest::parse(&digest.to_string()), Some(digest));
        assert_eq!(TextDigest::parse("x"), None);
    }
}
