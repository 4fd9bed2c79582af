//! Floor 0: the words that every other floor uses. Nothing here touches a disk, a clock or a network.

pub mod alphabet;
pub mod audience;
pub mod bidi;
pub mod collation;
pub mod date;
pub mod diagnostic;
pub mod digest;
pub mod error;
pub mod escape;
pub mod facts;
pub mod file_name;
pub mod fold;
pub mod inline_tags;
pub mod key;
pub mod lang;
pub mod nearest;
pub mod normal_form;
pub mod personal;
pub mod plural;
pub mod pseudo;
pub mod rule;
pub mod script;
pub mod source;
pub mod text_digest;
pub mod values;
