//! `localoffer translations rename`

use super::desk::{Desk, Place};
use crate::{
    app::{cli::Outcome, report},
    effects::source_file,
    read::message_names,
    words::{error::Error, nearest::suggestion, source::FileIndex},
};
use clap::Args;
use std::path::Path;

/// What `rename` takes.
#[derive(Debug, Args)]
pub struct Options {
    /// The name of a message, or of a term with its hyphen.
    #[arg(allow_hyphen_values = true)]
    old: String,
    /// The new name.
    #[arg(allow_hyphen_values = true)]
    new: String,
    #[command(flatten)]
    place: Place,
}

/// Renames a message in every language and in the templates of the site's theme.
///
/// # Errors
/// When there is no such message, the new name is taken or not a name, or a file cannot be written.
pub fn run(options: &Options) -> Result<Outcome, Error> {
    let desk = Desk::open(&options.place)?;
    let (old, new) = (options.old.as_str(), options.new.as_str());
    let refuse = |name: &str, problem: &str, help: String| Err(Error::setup(Path::new(name), problem, help));
    let all: Vec<&str> = desk.site.editions.iter().flat_map(|edition| edition.messages.by_name.keys().map(|name| &**name)).collect();
    if !all.contains(&old) {
        return refuse(old, "no language has a message of this name", suggestion(old, all));
    }
    if desk.site.editions.iter().any(|edition| edition.messages.by_name.get(old).is_some_and(|message| message.built_in)) {
        return refuse(
            old,
            "this message comes with the tool, whose pages ask for it by this name",
            "Only messages of your own theme can be renamed".to_owned(),
        );
    }
    if all.contains(&new) {
        return refuse(new, "a message of this name is there already", "Choose another name".to_owned());
    }
    if !message_names::is_name(new) || new.starts_with('-') != old.starts_with('-') {
        return refuse(
            new,
            "this cannot be the name of a message",
            "Use letters, digits and hyphens, starting with a letter; a term starts with a hyphen".to_owned(),
        );
    }
    let mut changed = Vec::new();
    for index in 0..desk.site.sources.len() {
        let file = desk.site.sources.get(FileIndex::from_index(index));
        let places = if file.path.ends_with(".ftl") {
            message_names::in_fluent(&file.text, old)
        } else if file.path.starts_with("themes/") {
            message_names::in_template(&file.text, old)
        } else {
            continue;
        };
        if places.is_empty() {
            continue;
        }
        let bare = |name: &str| name.trim_start_matches('-').to_owned();
        let mut text = file.text.to_string();
        for at in places.iter().rev() {
            text.replace_range(*at..at + bare(old).len(), &bare(new));
        }
        source_file::write(desk.root, &file.path, &text)?;
        changed.push(format!("{} ({})", file.path, places.len()));
    }
    report::say(&format!("{}\n`{old}` is now `{new}` in {} files.\n", changed.join("\n"), changed.len()));
    Ok(Outcome::Clean)
}
