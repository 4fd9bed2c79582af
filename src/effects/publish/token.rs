//! Names for attempts and holders of a lock that nobody else has: they say nothing about who or where.

use crate::words::digest::Digest;
use std::hash::{BuildHasher, Hasher, RandomState};

/// A new name of 32 digits.
pub(super) fn new() -> String {
    // The keys of a hasher come from the random numbers of the operating system.
    let random = || RandomState::new().build_hasher().finish();
    Digest::of(format!("{:x} {:x} {}", random(), random(), std::process::id()).as_bytes()).to_string()
}
