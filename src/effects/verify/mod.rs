//! Proof that what was written holds together, before anybody may publish it.

pub mod address;
pub mod faults;
pub mod links;
mod near;
