//! Floor 8: the command line, the pipeline, and what people are told.

pub mod account;
pub mod accounting;
pub mod cli;
pub mod commands;
pub mod ledger;
pub mod pipeline;
pub mod report;
mod same_words;
pub mod verifying;
