//! Floor 6: what touches the disk and the network.

pub mod manifest;
mod output;
mod replace;
mod survey;
pub mod starter;
pub mod verify;
pub mod write;
