//! One test program: what the tool promises, tried from outside on whole small sites.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod architecture;
mod bad_input;
mod builds;
mod commands;
mod exchange;
mod faults;
mod glossary;
mod imports;
mod killed;
mod languages;
mod lost_words;
mod model;
mod northmere;
mod parents;
mod pictures;
mod proofs;
mod publishing;
mod readability;
mod rule_pages;
mod search;
mod site;
mod translations;
