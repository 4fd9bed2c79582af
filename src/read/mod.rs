//! Floor 3: files become plain data. Every problem is gathered; none stops the reading.

pub mod artwork;
pub mod embedded;
pub mod faults;
pub mod file;
pub mod front_matter;
pub mod kept;
pub mod markdown;
pub mod marks;
pub mod message_names;
pub mod messages;
pub mod messages_layout;
pub mod outside;
pub mod parse;
pub mod passages;
pub mod pictures;
pub mod place;
pub mod provenance;
pub mod pseudo;
pub mod sanitise;
pub mod site;
pub mod theme;
pub mod translation;
pub mod walk;
pub mod within;
pub mod wording;
pub mod yaml;

pub use site::{Reading, read};
