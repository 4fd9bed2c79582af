//! Floor 7: what touches the disk and the network.

pub mod approvals;
pub mod exchange;
pub mod manifest;
pub mod moved;
mod output;
pub mod publish;
mod replace;
pub mod source_file;
pub mod spreadsheet;
pub mod starter;
mod survey;
pub mod verify;
pub mod write;
