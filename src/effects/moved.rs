//! Writes new addresses in place of old ones in the files of the sources, and changes nothing else in them.

use crate::{
    model::web::WebAddress,
    read::outside::{OutsideAddress, Written},
    words::{
        error::Error,
        source::{At, Sources},
    },
};
use std::{collections::BTreeMap, fs, path::Path};

use super::source_file;

/// An address and the one that stands in its place for good.
pub type Move<'a> = (&'a OutsideAddress, &'a str);

/// Writes every new address of `moves` below `root`, in the files whose texts are `sources`; returns the paths of the files that changed.
///
/// # Errors
/// When a file cannot be read or written; those before it are then written, and the next run goes on.
pub fn rewrite(root: &Path, sources: &Sources, moves: &[Move<'_>]) -> Result<Vec<String>, Error> {
    let mut by_file: BTreeMap<&str, Vec<(&Written, usize, &str)>> = BTreeMap::new();
    for (address, new) in moves {
        for written in &address.places {
            let At::Bytes(start, _) = written.at else { continue };
            by_file.entry(&sources.get(written.file).path).or_default().push((written, start, new));
        }
    }
    let mut changed = Vec::new();
    for (path, mut edits) in by_file {
        let file = root.join(path);
        let text = fs::read_to_string(&file).map_err(|source| Error::file(&file, "read the file", source))?;
        let Some((first, ..)) = edits.first() else { continue };
        let known = &sources.get(first.file).text;
        // From the last to the first, so that places before an edit stay where they are.
        edits.sort_by_key(|(_, start, _)| std::cmp::Reverse(*start));
        // A link that is written once below the words is named by each of them.
        edits.dedup_by_key(|(_, start, _)| *start);
        let mut edited = text.clone();
        for (written, start, new) in edits {
            if let Some(at) = same_place(known, start, &edited, &written.as_written) {
                edited.replace_range(at..at + written.as_written.len(), &as_short(&written.as_written, new));
            }
        }
        if source_file::write(root, path, &edited)? {
            changed.push(path.to_owned());
        }
    }
    Ok(changed)
}

/// Whether `new` can stand in any place where an address is written, with or without quotes or brackets around it. One that cannot is left to a person.
pub fn is_writable(new: &str) -> bool {
    new.starts_with("http") && new.parse::<WebAddress>().is_ok() && !new.contains(['\'', '"', '(', ')', '[', ']', '{', '}', '<', '>', '\\', '`', '|', ',', ' '])
}

/// The byte of `text`, a file as it stands on the disk, at which `piece` stands that `known`, the same text with plain line ends, has at `start`: the same one in turn.
fn same_place(known: &str, start: usize, text: &str, piece: &str) -> Option<usize> {
    let turn = known[..start].matches(piece).count();
    text.match_indices(piece).nth(turn).map(|(at, _)| at)
}

/// `new` without the slash that only a browser writes after a host, when `old` had none either.
fn as_short(old: &str, new: &str) -> String {
    let bare = |address: &str| address.matches('/').count() == 3 && address.ends_with('/');
    let short = bare(new) && old.matches('/').count() == 2;
    if short { new.trim_end_matches('/').to_owned() } else { new.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{read::outside::addresses, words::source::SourceFile};

    #[test]
    fn only_the_address_changes_and_line_ends_and_comments_stay() {
        let folder = tempfile::tempdir().unwrap();
        let disk = "# https://old.example/x stays in a comment? It is the same words.\r\nweb: \"https://old.example/x\" # note\r\nhow: See [us](https://old.example/x) and [more](https://old.example/xy).\r\n";
        fs::create_dir_all(folder.path().join("content/services")).unwrap();
        fs::write(folder.path().join("content/services/club.yaml"), disk).unwrap();
        let sources = Sources::new(vec![SourceFile { path: "content/services/club.yaml".into(), text: disk.replace("\r\n", "\n").into() }]);
        let found = addresses(&sources, "https://own.example/");
        let moves: Vec<Move<'_>> = found.iter().filter(|one| one.url.path() == "/x").map(|one| (one, "https://new.example/y")).collect();
        assert_eq!(rewrite(folder.path(), &sources, &moves).unwrap(), ["content/services/club.yaml"]);
        let want = disk.replace("\"https://old.example/x\"", "\"https://new.example/y\"").replace("(https://old.example/x)", "(https://new.example/y)");
        assert_eq!(fs::read_to_string(folder.path().join("content/services/club.yaml")).unwrap(), want);
    }

    #[test]
    fn a_longer_address_that_starts_alike_and_one_written_once_below_are_left_and_changed_as_they_should_be() {
        let folder = tempfile::tempdir().unwrap();
        let disk =
            "---\ntitle: One\n---\n\n[longer](https://old.example/mvx) [short](https://old.example/mv) [a][t] [b][t]\n\n[t]: https://old.example/below\n";
        fs::create_dir_all(folder.path().join("content/guides")).unwrap();
        fs::write(folder.path().join("content/guides/one.md"), disk).unwrap();
        let sources = Sources::new(vec![SourceFile { path: "content/guides/one.md".into(), text: disk.into() }]);
        let found = addresses(&sources, "https://own.example/");
        let moves: Vec<Move<'_>> = found.iter().filter(|one| one.url.path() != "/mvx").map(|one| (one, "https://old.example/new/")).collect();
        rewrite(folder.path(), &sources, &moves).unwrap();
        let want = disk.replace("old.example/mv)", "old.example/new/)").replace("old.example/below", "old.example/new/");
        assert_eq!(fs::read_to_string(folder.path().join("content/guides/one.md")).unwrap(), want);
        assert!(is_writable("https://a.example/x?y=1#z") && !is_writable("https://a.example/it's") && !is_writable("javascript:alert(1)"));
    }

    #[test]
    fn a_host_alone_stays_a_host_alone() {
        assert_eq!(as_short("http://a.example", "https://a.example/"), "https://a.example");
        assert_eq!(as_short("http://a.example/", "https://a.example/"), "https://a.example/");
        assert_eq!(as_short("http://a.example", "https://a.example/en/"), "https://a.example/en/");
    }
}
