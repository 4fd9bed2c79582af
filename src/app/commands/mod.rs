//! One file a command.

pub mod build;
pub mod check;
pub mod explain;
pub mod new;
pub mod schema;
pub mod translations;
