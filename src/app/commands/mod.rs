//! One file a command.

pub mod addresses;
pub mod approvals;
pub mod approve;
mod baseline;
pub mod build;
pub mod check;
pub mod explain;
pub mod new;
pub mod publish;
pub mod readability;
pub mod report;
pub mod schema;
pub mod translations;
pub mod verify;
