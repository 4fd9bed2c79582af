//! What is known of the addresses of other sites that a site links to.

use crate::words::date::Date;
use serde::Serialize;

/// How addresses of other sites answered when they were asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct OutsideLinks {
    /// How many addresses were asked.
    pub asked: usize,
    /// How many of those work.
    pub works: usize,
    /// Of how many the answer does not tell.
    pub cannot_tell: usize,
    /// How many addresses were never asked.
    pub never_asked: usize,
    /// The day of the oldest answer.
    pub oldest: Option<Date>,
}
