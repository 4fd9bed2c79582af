//! The addresses on other sites that the files of a site hold, each with every place where it is written: in a field of its own, or in the markdown of any words.

use super::{front_matter, markdown, marks};
use crate::{
    model::web::WebAddress,
    words::source::{At, FileIndex, Place, SourceFile, Sources, line_starts},
};
use rayon::prelude::*;
use std::collections::BTreeMap;
use url::Url;

/// An address on another site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutsideAddress {
    /// The address, written as browsers write it.
    pub url: Url,
    /// Where it is written, in the order of the files.
    pub places: Vec<Written>,
}

/// One place where an address is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The file.
    pub file: FileIndex,
    /// Where in it.
    pub at: At,
    /// The address as it is written there.
    pub as_written: Box<str>,
    /// Who looks after the record, as far as it says.
    pub owner: Option<Box<str>>,
}

/// Every address on another site in `sources`, in the order of the addresses. What leads to `own`, the address of this site, is not outside.
pub fn addresses(sources: &Sources, own: &str) -> Vec<OutsideAddress> {
    let files: Vec<FileIndex> = (0..sources.len()).map(FileIndex::from_index).collect();
    let owners: BTreeMap<&str, Box<str>> = files.par_iter().filter_map(|file| owner(sources.get(*file))).collect();
    let written: Vec<Vec<(Url, Written)>> = files.into_par_iter().map(|file| in_file(sources.get(file), file, &owners)).collect();
    let mut found: BTreeMap<Url, Vec<Written>> = BTreeMap::new();
    for (url, written) in written.into_iter().flatten().filter(|(url, _)| !url.as_str().starts_with(own)) {
        found.entry(url).or_default().push(written);
    }
    found.into_iter().map(|(url, places)| OutsideAddress { url, places }).collect()
}

/// The name of the record in `path`, the same in `content/` and in the folder of a language: `services/club` for `locales/pl/services/club.yaml`.
pub fn record(path: &str) -> Option<&str> {
    let inside = path.strip_prefix("content/").or_else(|| path.strip_prefix("locales/")?.split_once('/').map(|(_, inside)| inside))?;
    inside.strip_suffix(".yaml").or_else(|| inside.strip_suffix(".md"))
}

/// The facts of a file with the number of their first line, and its markdown with the byte where that starts.
type Parts<'a> = (&'a str, usize, Option<(&'a str, usize)>);

fn parts<'a>(file: &'a SourceFile, index: FileIndex) -> Option<Parts<'a>> {
    if file.path.ends_with(".md") {
        return front_matter::split(index, &file.text).ok().map(|parts| (parts.facts.text, parts.facts.first_line, Some((parts.body, parts.body_offset))));
    }
    Some((&file.text, 1, None))
}

fn owner(file: &SourceFile) -> Option<(&str, Box<str>)> {
    let name = file.path.starts_with("content/").then(|| record(&file.path)).flatten()?;
    let (facts, first_line, _) = parts(file, FileIndex::from_index(0))?;
    // The whole file is read with its places only where one line names somebody.
    let line = facts.lines().find(|line| line.starts_with("owner:"))?;
    Some((name, marks::read(line, first_line).ok()?.entry("owner")?.1.text()?.into()))
}

fn in_file(file: &SourceFile, index: FileIndex, owners: &BTreeMap<&str, Box<str>>) -> Vec<(Url, Written)> {
    let Some(record) = record(&file.path).filter(|_| file.text.contains("http")) else { return Vec::new() };
    let Some((facts, first_line, body)) = parts(file, index) else { return Vec::new() };
    let owner = owners.get(record).or_else(|| owners.get(record.split('/').take(2).collect::<Vec<_>>().join("/").as_str()));
    let mut found = Vec::new();
    let mut add = |text: &str, at: At| {
        // What is no address, or holds a password, is told when the record is read, and is never asked.
        if let Some(url) = text.parse::<WebAddress>().ok().and_then(|address| Url::parse(address.as_str()).ok()) {
            found.push((url, Written { file: index, at, as_written: text.into(), owner: owner.cloned() }));
        }
    };
    if let Some((body, offset)) = body {
        for target in markdown::targets(body).into_iter().filter(|target| target.to.starts_with("http")) {
            let inside = whole(body, target.range.start, &target.to).filter(|at| at + target.to.len() <= target.range.end);
            // Written once below, and named wherever it is used.
            let below = || body.find(&format!("]: {}", target.to)).and_then(|at| whole(body, at, &target.to));
            match inside.or_else(below) {
                Some(at) => add(&target.to, At::Bytes(offset + at, target.to.len())),
                None => add(&target.to, At::Exactly(Place::of_bytes(&file.text, offset + target.range.start, target.range.len()))),
            }
        }
    }
    if let Ok(mut tree) = marks::read(facts, first_line) {
        // Where the site itself is, and which addresses are not to be asked, are not links.
        if let ("content/site.yaml", marks::Value::Map(entries)) = (&*file.path, &mut tree.value) {
            entries.retain(|(key, _)| !matches!(key.text(), Some("base_url" | "links")));
        }
        let lines = line_starts(&file.text);
        visit(&tree, &mut |node, text| {
            let start = lines.get(node.place.line - 1).map_or(0, |line| *line);
            let column = file.text[start..].char_indices().nth(node.place.column - 1).map_or(0, |(at, _)| at);
            let mut next = start + column;
            // The next place in the value where it is written whole; the place of the value where it is written in another way.
            let mut place = |address: &str| match whole(&file.text, next, address) {
                Some(at) => {
                    next = at + address.len();
                    At::Bytes(at, address.len())
                }
                None => At::Exactly(node.place),
            };
            if text.starts_with("http") && !text.contains(char::is_whitespace) {
                add(text, place(text));
            } else {
                let targets = markdown::targets(text).into_iter().filter(|target| target.to.starts_with("http"));
                targets.for_each(|target| add(&target.to, place(&target.to)));
            }
        });
    }
    found
}

/// The first byte from `from` on at which `text` holds `address` whole, and not as the start of a longer one.
fn whole(text: &str, from: usize, address: &str) -> Option<usize> {
    let ends = |rest: &str| rest.chars().next().is_none_or(|c| c.is_whitespace() || matches!(c, ')' | '>' | ']' | '}' | '"' | '\'' | '<' | ','));
    text[from..].match_indices(address).map(|(at, _)| from + at).find(|at| ends(&text[at + address.len()..]))
}

/// Every scalar value below `node`.
fn visit<'a>(node: &'a marks::Node, each: &mut impl FnMut(&'a marks::Node, &'a str)) {
    match &node.value {
        marks::Value::Scalar { text, .. } if text.contains("http") => each(node, text),
        marks::Value::List(items) => items.iter().for_each(|item| visit(item, each)),
        marks::Value::Map(entries) => entries.iter().for_each(|(_, value)| visit(value, each)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_found_in_fields_and_in_words_and_known_by_its_places() {
        let file = |path: &str, text: &str| SourceFile { path: path.into(), text: text.into() };
        let club = "name: Club # https://comment.example/\nowner: \"Short breaks team\"   # who\nweb: https://club.example\nhow: |\n  See [the club](https://club.example/join#now)\n  or [us](https://northmere.example/lo/en/).\n";
        let guide = "---\ntitle: One\nowner: SEND team\n---\n\nAsk [them](https://club.example/).\n";
        let pl = "how: Zobacz [klub](https://club.example/join#now).\n";
        let sources =
            Sources::new(vec![file("content/services/club.yaml", club), file("content/guides/one.md", guide), file("locales/pl/services/club.yaml", pl)]);
        let found = addresses(&sources, "https://northmere.example/lo/");
        let told: Vec<(&str, usize)> = found.iter().map(|one| (one.url.as_str(), one.places.len())).collect();
        assert_eq!(told, [("https://club.example/", 2), ("https://club.example/join#now", 2)]);
        let At::Bytes(start, length) = found[0].places[0].at else { panic!("{:?}", found[0]) };
        assert_eq!(&club[start..start + length], "https://club.example");
        let At::Bytes(start, length) = found[0].places[1].at else { panic!("{:?}", found[0]) };
        assert_eq!(&guide[start..start + length], "https://club.example/");
        assert_eq!(found[1].places[1].owner.as_deref(), Some("Short breaks team"));
    }
}
