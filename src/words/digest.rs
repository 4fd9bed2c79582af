//! Digests: what the tool remembers of bytes and words it has seen.

use serde::{Serialize, Serializer};
use std::{
    fmt,
    io::{self, Read},
};

/// The BLAKE3 digest of some bytes, shown as 32 hexadecimal digits (128 bits: enough to tell files apart, short enough to read in a diff).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 16]);

impl Digest {
    /// The digest of `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        Self::shortened(&blake3::hash(bytes))
    }

    /// The digest of everything that `source` gives, held a piece at a time.
    ///
    /// # Errors
    /// When it cannot be read to its end.
    pub fn of_reader(source: impl Read) -> io::Result<Self> {
        let mut hasher = blake3::Hasher::new();
        hasher.update_reader(source)?;
        Ok(Self::shortened(&hasher.finalize()))
    }

    fn shortened(whole: &blake3::Hash) -> Self {
        let mut short = [0; 16];
        short.copy_from_slice(&whole.as_bytes()[..16]);
        Self(short)
    }

    /// The first eight digits: enough to tell one version of a file from the others in its name.
    pub fn short(self) -> String {
        let mut digits = self.to_string();
        digits.truncate(8);
        digits
    }

    /// The first 64 bits.
    pub(super) fn first_half(self) -> u64 {
        self.0[..8].iter().fold(0, |number, byte| number << 8 | u64::from(*byte))
    }

    /// Reads the 32 hexadecimal digits that `Display` writes; anything else is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut bytes = [0; 16];
        if text.len() != 32 || !text.is_ascii() {
            return None;
        }
        for (index, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&text[index * 2..index * 2 + 2], 16).ok()?;
        }
        Some(Self(bytes))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl Serialize for Digest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Digest({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_reads_back() {
        let digest = Digest::of(b"Saturday Splash");
        assert_eq!(Digest::parse(&digest.to_string()), Some(digest));
        assert_eq!(Digest::parse("not a digest"), None);
    }
}
