//! Build, check and publish an accessible, multilingual SEND Local Offer as a static site.
pub mod app;
pub mod check;
pub mod effects;
pub mod model;
pub mod plan;
pub mod read;
pub mod render;
pub mod words;
