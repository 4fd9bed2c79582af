//! Files that machines read.

pub mod robots;
pub mod sitemap;
