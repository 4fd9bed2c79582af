//! Files that machines read.

pub mod robots;
pub mod search;
pub mod sitemap;
