//! Interface words as they were read: Fluent sources by language.

use crate::words::source::FileIndex;
use std::{collections::BTreeMap, sync::Arc};

/// Where a message of a `.ftl` file stands, and what it uses.
#[derive(Clone, Debug)]
pub struct Message {
    /// The file; `None` for the words that come with the tool.
    pub file: Option<FileIndex>,
    /// Whether a message of this name comes with the tool.
    pub built_in: bool,
    /// The byte at which its name stands in the file.
    pub offset: usize,
    /// The names of the variables it uses, sorted, each once.
    pub variables: Box<[Box<str>]>,
    /// The names of the variables that the page gives: those of the message that comes with the tool, or its own where there is none.
    pub given: Box<[Box<str>]>,
    /// The messages, terms (`-name`) and functions (`NAME()`) it uses.
    pub uses: Box<[Box<str>]>,
}

/// The interface words of one language: those that come with the tool, then the site's own, which win.
#[derive(Clone, Debug, Default)]
pub struct Messages {
    /// The messages by name.
    pub by_name: BTreeMap<Box<str>, Message>,
    /// The Fluent texts in the order in which they are added.
    pub texts: Vec<Arc<str>>,
}
