//! One typed struct a page kind: all that a template may see.

pub mod contact;
pub mod event;
pub mod guide;
pub mod home;
pub mod hours;
pub mod listing;
pub mod pictures;
pub mod reference;
pub mod service;
pub mod shell;
pub mod signed_video;
pub mod taking_part;
