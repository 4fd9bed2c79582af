//! Sidecar files as the tool writes them: the words of one record in one language, in the order of the record, the same words always as the same bytes.

use crate::{
    model::{blocks, freshness::is_block, translation::Overlay, units::Unit},
    words::normal_form::nfc,
};
use std::{collections::BTreeMap, fmt::Write};

/// New words by the name of their unit: a key path, or a block of a guide such as `body[3]`.
pub type Changes<'a> = BTreeMap<&'a str, &'a str>;

/// The text of the sidecar file for `unit`: what `overlay` holds, with `changes` laid over it. `before` is the file as it is now; comments above its keys stay.
pub fn render(unit: &Unit<'_>, overlay: Option<&Overlay>, changes: &Changes<'_>, before: &str) -> String {
    let is_guide = unit.words.iter().any(|(path, _)| path.as_str() == "body");
    let comments = comments(before);
    let mut yaml = String::new();
    let mut open: Vec<String> = Vec::new();
    let mut put = |path: &str, words: &str| line(&mut yaml, &mut open, path, words, &comments);
    for (path, words) in items(unit, overlay, changes) {
        put(&path, &words);
    }
    if let Some(checked) = overlay.and_then(|overlay| overlay.checked.as_ref()) {
        put("checked_by", &checked.by);
        put("checked_on", &checked.on.to_string());
    }
    yaml.push_str(comments.get("").map(String::as_str).unwrap_or_default());
    let yaml = nfc(&yaml);
    if !is_guide {
        return yaml.into_owned();
    }
    format!("---\n{yaml}---\n{}\n", nfc(&body(unit, overlay, changes)))
}

/// The body of a guide: the whole of it, or its blocks with the changed ones in their places.
fn body(unit: &Unit<'_>, overlay: Option<&Overlay>, changes: &Changes<'_>) -> String {
    if let Some(whole) = changes.get("body") {
        return whole.trim().to_owned();
    }
    let written = overlay.and_then(|overlay| overlay.written("body")).unwrap_or_default();
    let any = changes.keys().any(|name| is_block(name));
    let source = unit.words.iter().find(|(path, _)| path.as_str() == "body").map(|(_, text)| text.as_str()).unwrap_or_default();
    let ours = blocks::split(source);
    let theirs: Vec<&str> = blocks::split(written).into_iter().map(|range| &written[range]).collect();
    if !any || (!theirs.is_empty() && theirs.len() != ours.len()) {
        return theirs.join("\n\n");
    }
    // A guide that was not translated at all: every block of the source has come with its translation.
    let block = |number: usize| changes.get(format!("body[{}]", number + 1).as_str()).copied().or_else(|| theirs.get(number).copied());
    (0..ours.len()).filter_map(block).map(str::trim_end).collect::<Vec<_>>().join("\n\n")
}

/// Every key path with its words in the order of the file: that of the record; what the record does not have stands last in its group.
fn items(unit: &Unit<'_>, overlay: Option<&Overlay>, changes: &Changes<'_>) -> Vec<(String, String)> {
    let mut items: Vec<(String, String)> = Vec::new();
    for (path, _) in unit.words.iter().filter(|(path, _)| path.as_str() != "body") {
        let words = changes.get(path.as_str()).copied().or_else(|| overlay?.written(path.as_str()));
        if let Some(words) = words.map(str::trim_end).filter(|words| !words.is_empty()) {
            items.push((path.as_str().to_owned(), words.to_owned()));
        }
    }
    // What stands under a key that the record does not have is somebody's work, and `check` says where it belongs.
    let known = |path: &str| path == "body" || unit.words.iter().any(|(known, _)| known.as_str() == path);
    let unknown = overlay
        .iter()
        .flat_map(|overlay| overlay.paths().filter(|path| !known(path)).map(|path| (path.to_owned(), overlay.written(path).unwrap_or_default().to_owned())));
    let mut by_term: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (term, form) in overlay.iter().flat_map(|overlay| &overlay.avoided) {
        by_term.entry(term).or_default().push(form);
    }
    let avoided = by_term.into_iter().map(|(term, forms)| (format!("terms.{term}.avoid"), forms.join("; ")));
    for (path, words) in unknown.chain(avoided).collect::<Vec<_>>() {
        // After the last path of the innermost group that is there already, so that no group is opened twice.
        let groups = path.match_indices('.').rev().map(|(at, dot)| &path[..at + dot.len()]);
        let place = groups.into_iter().find_map(|group| items.iter().rposition(|(other, _)| other.starts_with(group)));
        items.insert(place.map_or(items.len(), |place| place + 1), (path, words));
    }
    items
}

/// Adds the line or block for the words at `path`. `open` are the keys of the groups that are open.
fn line<'p>(yaml: &mut String, open: &mut Vec<String>, path: &'p str, words: &str, comments: &BTreeMap<String, String>) {
    let keys: Vec<&'p str> = path.split('.').collect();
    let (name, groups) = keys.split_last().unwrap_or((&"", &[]));
    let same = open.iter().zip(groups).take_while(|(one, other)| *one == *other).count();
    open.truncate(same);
    for group in &groups[same..] {
        comment(yaml, open, group, comments);
        let _ = writeln!(yaml, "{}{}:", "  ".repeat(open.len()), key(group));
        open.push((*group).to_owned());
    }
    comment(yaml, open, name, comments);
    let indent = "  ".repeat(open.len());
    let _ = write!(yaml, "{indent}{}:", key(name));
    if words.contains('\n') && can_be_block(words) {
        yaml.push_str(" |\n");
        for line in words.lines() {
            if !line.is_empty() {
                yaml.extend([&indent, "  ", line]);
            }
            yaml.push('\n');
        }
    } else {
        let _ = writeln!(yaml, " {}", scalar(words));
    }
}

/// Puts the comment that stood above the key before it.
fn comment(yaml: &mut String, open: &[String], name: &str, comments: &BTreeMap<String, String>) {
    let path = open.iter().map(String::as_str).chain([name]).collect::<Vec<_>>().join(".");
    for line in comments.get(&path).map(String::as_str).unwrap_or_default().lines() {
        let _ = writeln!(yaml, "{}{line}", "  ".repeat(open.len()));
    }
}

fn key(name: &str) -> String {
    let letters = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    let plain =
        letters && name.starts_with(|c: char| c.is_ascii_alphabetic()) && !matches!(name, "y" | "n" | "yes" | "no" | "on" | "off" | "true" | "false" | "null");
    if plain { name.to_owned() } else { quoted(name) }
}

fn can_be_block(words: &str) -> bool {
    !words.starts_with([' ', '\n']) && !words.contains(is_special) && !words.lines().any(|line| line.ends_with(' '))
}

/// Words as YAML reads them back: as they are where nothing in them can be taken for a sign, else in quotes.
fn scalar(words: &str) -> String {
    let safe_start = words.starts_with(char::is_alphabetic);
    let taken = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"].iter().any(|word| words.eq_ignore_ascii_case(word));
    let signs = words.contains(": ") || words.ends_with(':') || words.contains(" #") || words.contains(['\n', '\t']) || words.contains(is_special);
    if safe_start && !taken && !signs && !words.ends_with(' ') {
        return words.to_owned();
    }
    quoted(words)
}

/// `words` in double quotes.
fn quoted(words: &str) -> String {
    let mut quoted = String::new();
    for c in serde_json::Value::from(words).to_string().chars() {
        if is_special(c) { quoted.push_str(&format!("\\u{:04X}", u32::from(c))) } else { quoted.push(c) }
    }
    quoted
}

/// Characters that YAML takes for the end of a line, or refuses, when they stand there as they are.
fn is_special(c: char) -> bool {
    (c.is_control() && c != '\n') || matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// The comments that stand above keys in `text`, by the path of the key; those at the end under the empty path.
fn comments(text: &str) -> BTreeMap<String, String> {
    let yaml = text.strip_prefix("---\n").map_or(text, |rest| rest.split("\n---").next().unwrap_or(rest));
    let mut found = BTreeMap::new();
    let mut above = String::new();
    let mut open: Vec<(usize, &str)> = Vec::new();
    // The indentation of the key whose block of words is being read.
    let mut block: Option<usize> = None;
    for line in yaml.lines().filter(|line| !line.trim().is_empty()) {
        let indent = line.len() - line.trim_start().len();
        let words = line.trim();
        if block.is_some_and(|key| indent > key) {
            continue;
        }
        block = None;
        if words.starts_with('#') {
            above.extend([words, "\n"]);
            continue;
        }
        let (key, value) = words.split_once(':').map_or((words, ""), |(key, value)| (key.trim_matches('"'), value.trim()));
        open.retain(|(depth, _)| *depth < indent);
        open.push((indent, key));
        if !above.is_empty() {
            found.insert(open.iter().map(|(_, key)| *key).collect::<Vec<_>>().join("."), std::mem::take(&mut above));
        }
        // A value that goes on in the next lines, as a block or in quotes, lies deeper than its key.
        block = (!value.is_empty()).then_some(indent);
    }
    found.insert(String::new(), above);
    found
}
