//! Floor 6: pages as bytes, and what can be read back from them.

pub mod assets;
pub mod chart;
pub mod forms;
pub mod glossary_links;
pub mod html;
pub mod interface;
pub mod links;
pub mod machine;
pub mod markup;
pub mod page;
pub mod reading;
pub mod references;
pub mod renderer;
pub mod served;
mod targets;
mod term_forms;
pub mod text_blocks;
pub mod theme;
pub mod trust;
pub mod view;
pub mod voice;
