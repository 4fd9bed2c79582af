//! Floor 1: how easy words are to read. A library of its own: passages and a language go in; counts, scores and findings come out. It knows no files and no site.
//!
//! ```text
//! Passage                      a paragraph, heading, item, cell or line, each word with its place in the source
//! Reader::read(&Passage)       -> Read        tokens and sentences; each word with its syllables and what lists say of it
//! text::count(&Read)           -> Counts      what formulas are made of
//! formulas::scores(..)         -> scores      published formulas of the language, each with its source and bands
//! rules::find(..)              -> Found       what a tired reader would stumble over, at its words
//! ```
//!
//! Rules come first and scores second: a score of a short text says little, and no score says what to change. Passing every rule does not make a text easy; readers do.

pub mod counts;
pub mod flags;
pub mod formulas;
pub mod inflection;
pub mod language;
pub mod passage;
pub mod phrases;
pub mod rules;
pub mod sentences;
pub mod syllables;
pub mod text;
pub mod tokens;
pub mod wording;
