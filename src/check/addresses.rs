//! Addresses that the site has had and that lead nowhere now: each must be a page, lead on, or say what has ended.

use super::renames::Renames;
use crate::{
    model::{
        kind::Kind,
        ledger::{AddressKind, Known},
        site::Site,
    },
    plan::{Plan, published},
    words::{
        date::Date,
        diagnostic::Finding,
        lang::LangIndex,
        rule::ADDRESS_GONE,
        source::{At, FileIndex},
    },
};

/// Finds every address of the ledger that is gone; nothing on a site that keeps none.
pub fn find(site: &Site, plan: &Plan, today: Date) -> Vec<Finding> {
    let Some(file) = site.ledger.file else { return Vec::new() };
    let gone = gone(site, plan);
    if gone.is_empty() {
        return Vec::new();
    }
    let renames = Renames::of(site, plan);
    let finding = |(kind, address, known): &Gone<'_>| {
        let (message, help) = match kind {
            AddressKind::Page => page(address, known, &renames, today),
            AddressKind::Moved => moved(address, known),
            AddressKind::Language => language(site, address, known),
            AddressKind::File => media(address, &renames),
            AddressKind::Style => return None,
        };
        Some(Finding::new(&ADDRESS_GONE, file, spot(site, file, *kind, address), message, help))
    };
    gone.iter().filter_map(finding).collect()
}

/// An address that is gone: what it was of, the address, and what is known of it.
pub type Gone<'a> = (AddressKind, &'a str, &'a Known);

/// Every address of the ledger that leads nowhere now. What could not be read is not called gone.
pub fn gone<'a>(site: &'a Site, plan: &Plan) -> Vec<Gone<'a>> {
    if site.is_unread(Kind::Redirects, Kind::Redirects.name()) {
        return Vec::new();
    }
    let old = &site.redirects.value;
    let leads = |address: &str| plan.page(LangIndex::SOURCE, address).is_some() || old.redirects.get(&format!("/{address}/")).is_some();
    let is_gone = |(kind, address, _): &Gone<'_>| match kind {
        AddressKind::Page => !leads(address) && !may_be_unread(site, address),
        AddressKind::Moved => !leads(address),
        AddressKind::Language => !plan.addresses.is_language(address) && !old.languages_ended.iter().any(|tag| tag.as_str() == *address),
        AddressKind::File => {
            let inside = address.strip_prefix("media/").unwrap_or(address);
            !site.media.iter().any(|media| *media.path == *inside) && !old.files_ended.iter().any(|path| path.inside() == inside)
        }
        AddressKind::Style => false,
    };
    site.ledger.value.iter().filter(is_gone).collect()
}

/// Whether the page at `path` may be lacking only because a record could not be read: its own, or any, for a page that is made from many.
fn may_be_unread(site: &Site, path: &str) -> bool {
    let of_one_record = ["services/", "guides/", "events/", "needs/", "stages/", "categories/", "areas/"].iter().any(|folder| path.starts_with(folder));
    site.may_have(path) || (!of_one_record && !site.unread.is_empty())
}

/// The place of `address` in the ledger.
fn spot(site: &Site, file: FileIndex, kind: AddressKind, address: &str) -> At {
    let before = format!("{}\t", kind.name());
    let start = format!("{before}{address}\t");
    let text = site.text(file);
    let at = if text.starts_with(&start) { Some(0) } else { text.find(&format!("\n{start}")).map(|at| at + 1) };
    at.map_or(At::File, |at| At::Bytes(at + before.len(), address.len()))
}

fn page(address: &str, known: &Known, renames: &Renames<'_>, today: Date) -> (String, String) {
    let title = if known.title.is_empty() { String::new() } else { format!(" (“{}”)", known.title) };
    let message = format!("`/{address}/`{title} was a page of this site, and leads nowhere now");
    let help = if let Some(now) = renames.page(address, &known.title) {
        format!("It looks as if it is now `/{now}/`. If so, add this to content/redirects.yaml:\nredirects:\n  \"/{address}/\": \"/{now}/\"")
    } else {
        let name = if known.title.is_empty() { "its name" } else { &known.title };
        format!(
            "If it is somewhere else now, add this to content/redirects.yaml, with its new address:\nredirects:\n  \"/{address}/\": \"/the-new-address/\"\n\
             If it has ended, add this, with the day and the pages that help in its place:\nended:\n  \"/{address}/\":\n    name: {}\n    on: {today}\n    instead: [\"/{}/\"]",
            quoted(name),
            list_above(address)
        )
    };
    (message, help)
}

/// The list that a page at `address` stood in, as an example of what may help in its place.
fn list_above(address: &str) -> &str {
    match address.split('/').next() {
        Some("guides") => "guides",
        Some("events") => "changes",
        _ => "categories",
    }
}

/// `words` as a value of YAML.
fn quoted(words: &str) -> String {
    format!("\"{}\"", words.replace('\\', "\\\\").replace('"', "\\\""))
}

fn moved(address: &str, known: &Known) -> (String, String) {
    let message = format!("the old address `/{address}/` led on, and leads nowhere now");
    let to = if known.title.is_empty() { "/the-new-address/" } else { &known.title };
    (message, format!("People still use it. Put its line back into content/redirects.yaml:\nredirects:\n  \"/{address}/\": \"{to}\""))
}

fn language(site: &Site, tag: &str, known: &Known) -> (String, String) {
    let pages = site.ledger.value.of(AddressKind::Page).count() + 1;
    let name = if known.title.is_empty() { "" } else { &known.title };
    let message = format!("the site had the language `{tag}` ({name}), and all its {pages} pages and lists lead nowhere now");
    let help = format!(
        "Take the language back into content/site.yaml. If it is to go, add this to content/redirects.yaml, and every old page leads to the same page in the language \
         of the records:\nlanguages_ended: [{tag}]"
    );
    (message, help)
}

fn media(address: &str, renames: &Renames<'_>) -> (String, String) {
    let message = format!("the file `/{address}` was on this site, and is gone");
    let now = renames.file(address).map(|now| format!("It looks as if it is now `/{now}`. ")).unwrap_or_default();
    let help = format!(
        "{now}Other sites and letters may lead to the old name: put the file back as content/{address}. If nobody may have it any more, add this to \
         content/redirects.yaml:\nfiles_ended: [\"/{address}\"]"
    );
    (message, help)
}

/// The addresses of the site that the ledger does not have yet.
pub fn not_recorded(site: &Site, plan: &Plan) -> Vec<published::Address> {
    let all = published::addresses(site, plan);
    all.into_iter().filter(|(kind, address, _)| site.ledger.value.get(*kind, address).is_none()).collect()
}
