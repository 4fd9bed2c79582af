//! Build, check and publish an accessible, multilingual SEND Local Offer as a static site.
pub mod effects;
pub mod render;
pub mod words;
