//! Build, check and publish an accessible, multilingual SEND Local Offer as a static site.
pub mod render;
pub mod words;
