//! Floor 0: the words that every other floor uses. Nothing here touches a disk, a clock or a network.

pub mod date;
pub mod diagnostic;
pub mod digest;
pub mod error;
pub mod escape;
pub mod file_name;
pub mod key;
pub mod lang;
pub mod nearest;
pub mod rule;
pub mod source;
