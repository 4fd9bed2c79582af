//! `localoffer schema`

use crate::{
    app::{cli::Outcome, report},
    model::kind::Kind,
    words::{error::Error, nearest::suggestion},
};
use clap::Args;
use std::path::Path;

/// What `schema` takes.
#[derive(Debug, Args)]
pub struct Options {
    /// The kind of file, like service; without it, every kind is listed.
    kind: Option<String>,
}

/// Prints a JSON Schema.
///
/// # Errors
/// When there is no such kind; the nearest name is offered.
pub fn run(options: &Options) -> Result<Outcome, Error> {
    let Some(name) = &options.kind else {
        let list = Kind::ALL.map(|kind| format!("{:<16} {}\n", kind.name(), kind.pattern())).concat();
        report::say(&list);
        return Ok(Outcome::Clean);
    };
    let kind = Kind::ALL.into_iter().find(|kind| kind.name() == name);
    let kind = kind.ok_or_else(|| Error::setup(Path::new(name), "there is no such kind of file", suggestion(name, Kind::ALL.map(Kind::name))))?;
    let mut schema = serde_json::Value::from(kind.schema());
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("title".to_owned(), format!("localoffer: {}", kind.pattern()).into());
    }
    report::say(&format!("{schema:#}\n"));
    Ok(Outcome::Clean)
}
