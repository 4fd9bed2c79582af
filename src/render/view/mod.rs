//! One typed struct a page kind: all that a template may see.

pub mod booklet;
pub mod changes;
pub mod contact;
pub mod coverage;
pub mod disagree;
pub mod ended;
pub mod event;
pub mod filter;
pub mod formats;
pub mod guide;
pub mod home;
pub mod hours;
pub mod languages;
pub mod listing;
pub mod narrow;
pub mod pictures;
pub mod questions;
pub mod reference;
pub mod release;
pub mod search;
pub mod service;
pub mod shell;
pub mod signed_video;
pub mod statement;
pub mod taking_part;
