//! Files for programs.

pub mod calendar;
pub mod feed;
pub mod host;
pub mod release;
pub mod robots;
pub mod search;
pub mod sitemap;
pub mod worker;
