//! What to write into `content/redirects.yaml` for an address that is gone: the very lines, put where the file has room for them.

use super::renames::Renames;
use crate::{
    model::{
        ledger::{AddressKind, Known},
        site::Site,
    },
    words::date::Date,
};

/// What a finding says: what is wrong, and what to do.
pub type Said = (String, String);

/// For the page at `address`.
pub fn page(site: &Site, address: &str, known: &Known, renames: &Renames, today: Date) -> Said {
    let title = if known.title.is_empty() { String::new() } else { format!(" (“{}”)", known.title) };
    let message = format!("`/{address}/`{title} was a page of this site, and leads nowhere now");
    if let Some(now) = renames.page(address, &known.title) {
        let lines = entry(site, "redirects", &format!("  \"/{address}/\": \"/{now}/\""));
        return (message, format!("It looks as if it is now `/{now}/`. If so, {lines}"));
    }
    let moved = entry(site, "redirects", &format!("  \"/{address}/\": \"/the-new-address/\""));
    let name = quoted(if known.title.is_empty() { "What it was called" } else { &known.title });
    let list = list_above(address);
    let ended = entry(site, "ended", &format!("  \"/{address}/\":\n    name: {name}\n    on: {today}\n    instead: [\"/{list}/\"]"));
    (message, format!("If it is somewhere else now, {moved}\nIf it has ended, give the day and the pages that help in its place: {ended}"))
}

/// The list that a page at `address` stood in, as an example of what may help in its place.
fn list_above(address: &str) -> &str {
    match address.split('/').next() {
        Some("guides") => "guides",
        Some("events") => "changes",
        _ => "categories",
    }
}

/// For the old `address` that led on.
pub fn moved(site: &Site, address: &str, known: &Known) -> Said {
    let to = if known.title.is_empty() { "/the-new-address/" } else { &known.title };
    let lines = entry(site, "redirects", &format!("  \"/{address}/\": \"{to}\""));
    (format!("the old address `/{address}/` led on, and leads nowhere now"), format!("People still use it: {lines}"))
}

/// For every page of the language `tag`.
pub fn language(site: &Site, tag: &str, known: &Known) -> Said {
    let pages = site.ledger.value.of(AddressKind::Page).count() + 1;
    let name = if known.title.is_empty() { String::new() } else { format!(" ({})", known.title) };
    let message = format!("the site had the language `{tag}`{name}, and all its {pages} pages and its lists lead nowhere now");
    let lines = listed(site, "languages_ended", tag);
    (message, format!("Take it back into content/site.yaml. If it is to go, its pages can lead to the same pages in the language of your records: {lines}"))
}

/// For the file at `address`.
pub fn file(site: &Site, address: &str, renames: &Renames) -> Said {
    let now = renames.file(address).map(|now| format!("It looks as if it is now `/{now}`. ")).unwrap_or_default();
    let lines = listed(site, "files_ended", &format!("\"/{address}\""));
    let help =
        format!("{now}Letters and other sites may lead to the old name: put the file back as content/{address}. If nobody may have it any more, {lines}");
    (format!("the file `/{address}` was on this site, and is gone"), help)
}

/// How to add `lines` to the group `key`.
fn entry(site: &Site, key: &str, lines: &str) -> String {
    match written(site, key) {
        None => format!("add this to content/redirects.yaml:\n{key}:\n{lines}"),
        Some("{}") => format!("put this into content/redirects.yaml, in place of `{key}: {{}}`:\n{key}:\n{lines}"),
        Some(_) => format!("add this to content/redirects.yaml, under `{key}:`:\n{lines}"),
    }
}

/// How to add `item` to the list `key`.
fn listed(site: &Site, key: &str, item: &str) -> String {
    match written(site, key) {
        None | Some("[]") => format!("add this to content/redirects.yaml:\n{key}: [{item}]"),
        Some(_) => format!("add {item} to `{key}:` in content/redirects.yaml."),
    }
}

/// What stands behind `key` on its line of `redirects.yaml`; `None` when the file does not have it.
fn written<'a>(site: &'a Site, key: &str) -> Option<&'a str> {
    let text = site.text(site.redirects.file?);
    text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(':')).map(str::trim)
}

/// `words` as a value of YAML.
fn quoted(words: &str) -> String {
    format!("\"{}\"", words.replace('\\', "\\\\").replace('"', "\\\""))
}
