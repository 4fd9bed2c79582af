//! Floor 5: pages as bytes, and what can be read back from them.

pub mod links;
pub mod markup;
pub mod reading;
pub mod references;
mod targets;
