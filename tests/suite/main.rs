//! One test program: what the tool promises, tried from outside on whole small sites.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod accessibility_statement;
mod addresses;
mod approvals;
mod architecture;
mod bad_input;
mod builds;
mod commands;
mod comments;
mod coverage;
mod disagreements;
mod exchange;
mod faults;
mod glossary;
mod hosts;
mod imports;
mod killed;
mod languages;
mod lost_words;
mod model;
mod northmere;
#[cfg(feature = "links")]
mod other_site;
#[cfg(feature = "links")]
mod outside;
mod parents;
mod personal_data;
mod pictures;
mod proofs;
mod publishing;
mod readability;
mod release;
mod report;
mod reviews;
mod rule_pages;
mod search;
mod site;
mod taking_part;
mod translations;
