//! What people and programs are told about publishing: the plan, what was done, and which releases there are.

use super::{say, visible_lines};
use crate::{
    app::commands::publish::Format,
    effects::publish::{Done, Prepared, standing::Standing},
    words::{date::minute_in_london, error::Error},
};
use serde_json::{Value, json};
use std::fmt::Write;

/// How many paths of each kind are shown to people.
const FEW: usize = 5;

/// Prints the plan; `dry` when it will not be carried out.
pub fn plan(format: Format, target: &str, prepared: &Prepared<'_>, dry: bool) {
    match format {
        Format::Text if prepared.is_done() => say(&visible_lines(&nothing(target, prepared))),
        Format::Text => say(&visible_lines(&planned(target, prepared, dry))),
        Format::Json if dry => say(&object(target, prepared, None)),
        Format::Json => {}
    }
}

/// Prints what was `done`; `None` when there was nothing to do.
pub fn done(format: Format, target: &str, prepared: &Prepared<'_>, done: Option<Done>) {
    match (format, done) {
        (Format::Json, done) => say(&object(target, prepared, Some(done.unwrap_or_default()))),
        (Format::Text, None) => say(&visible_lines(&nothing(target, prepared))),
        (Format::Text, Some(done)) => say(&visible_lines(&format!(
            "{}: {} sent ({}), {} kept, {} deleted.\n{}",
            live(target, prepared),
            done.sent,
            size(done.bytes),
            prepared.plan.keep,
            done.deleted,
            next(target, prepared)
        ))),
    }
}

/// What is live now.
fn live(target: &str, prepared: &Prepared<'_>) -> String {
    let release = short(&id(prepared)).to_owned();
    match before(prepared) {
        _ if !prepared.wish.is_earlier() => format!("Published release {release} to {target}"),
        Some(before) => format!("Release {release} is live again on {target}; {} is not", short(&before)),
        None => format!("Release {release} is whole again on {target}"),
    }
}

/// What can be done next.
fn next(target: &str, prepared: &Prepared<'_>) -> String {
    match before(prepared) {
        Some(before) if prepared.wish.is_earlier() => format!(
            "To undo this: localoffer publish '{target}' --rollback {}\nYour files still hold the newer words: the next `publish` makes them live again.\n",
            short(&before)
        ),
        Some(_) => format!("To go back to the release before: localoffer publish '{target}' --rollback\n"),
        None => String::new(),
    }
}

/// The release that was live until now, when it is another.
fn before(prepared: &Prepared<'_>) -> Option<String> {
    let before = prepared.standing.current.as_ref()?.release.id();
    (before != prepared.wish.release().id()).then(|| before.to_string())
}

/// Says how many addresses are new in the ledger. That it cannot be written undoes nothing of what is published.
pub fn recorded(format: Format, recorded: Result<usize, Error>) {
    match recorded {
        Err(error) => super::trouble(&error),
        Ok(new) if new > 0 && format == Format::Text => {
            let new = if new == 1 { "1 new address".to_owned() } else { format!("{new} new addresses") };
            say(&format!("{new} in content/addresses.tsv. Keep the file with the content, so that none of them ever dies.\n"));
        }
        Ok(_) => {}
    }
}

/// Prints the releases that are there.
pub fn releases(format: Format, target: &str, standing: &Standing) {
    let kept = standing.current.as_ref().map(|current| current.kept.as_slice()).unwrap_or_default();
    if format == Format::Json {
        let releases: Vec<Value> =
            kept.iter().enumerate().map(|(index, (id, since))| json!({"id": id.to_string(), "since": since, "live": index == 0})).collect();
        return say(&format!("{}\n", json!({"target": target, "releases": releases})));
    }
    let mut text = if kept.is_empty() { format!("Nothing was ever published to {target}.\n") } else { format!("Releases on {target}, the newest first:\n") };
    for (index, (id, since)) in kept.iter().enumerate() {
        let live = if index == 0 { "  live" } else { "" };
        // Writing to a string does not fail.
        let _ = writeln!(text, "  {}  {}{live}", short(&id.to_string()), minute_in_london(*since).unwrap_or_default());
    }
    say(&visible_lines(&text));
}

fn nothing(target: &str, prepared: &Prepared<'_>) -> String {
    format!("Nothing to do: release {} is live on {target} already.\n", short(&id(prepared)))
}

fn planned(target: &str, prepared: &Prepared<'_>, dry: bool) -> String {
    let plan = &prepared.plan;
    let mut text = format!("Release {} {} {target}:\n", short(&id(prepared)), if dry { "would go to" } else { "goes to" });
    let bytes = plan.put.iter().map(|put| put.bytes).sum();
    let mut kind = |words: String, paths: Vec<&str>| {
        let _ = writeln!(text, "  {words}");
        paths.iter().take(FEW).for_each(|path| {
            let _ = writeln!(text, "    {path}");
        });
        if paths.len() > FEW {
            let _ = writeln!(text, "    and {} more", paths.len() - FEW);
        }
    };
    kind(format!("{} to send ({})", plan.put.len(), size(bytes)), plan.put.iter().map(|put| put.path.as_str()).collect());
    kind(format!("{} to keep", plan.keep), Vec::new());
    kind(format!("{} to delete", plan.delete.len()), plan.delete.iter().map(String::as_str).collect());
    if prepared.sent_before > 0 {
        kind(format!("{} were sent before this was cut off", prepared.sent_before), Vec::new());
    }
    text
}

fn object(target: &str, prepared: &Prepared<'_>, done: Option<Done>) -> String {
    let plan = &prepared.plan;
    let put: Vec<Value> = plan.put.iter().map(|put| json!({"path": put.path, "bytes": put.bytes})).collect();
    let done = done.map(|done| json!({"sent": done.sent, "bytes": done.bytes, "deleted": done.deleted}));
    let before = prepared.standing.current.as_ref().map(|current| current.release.id().to_string());
    let plan = json!({"put": put, "keep": plan.keep, "delete": plan.delete, "sent_before": prepared.sent_before});
    format!("{}\n", json!({"target": target, "release": id(prepared), "before": before, "plan": plan, "done": done}))
}

fn id(prepared: &Prepared<'_>) -> String {
    prepared.wish.release().id().to_string()
}

/// Enough of an id to name it.
fn short(id: &str) -> &str {
    id.get(..12).unwrap_or(id)
}

/// A number of bytes as people say it.
fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} bytes"),
        1_000..1_000_000 => format!("{} kB", bytes.div_ceil(1_000)),
        _ => format!("{}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000),
    }
}
