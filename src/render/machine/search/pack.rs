//! The index as small files of JSON.

use super::{
    SearchFiles,
    index::{Entry, Index},
};
use crate::{
    render::{assets, voice::Voice},
    words::{digest::Digest, lang::LangIndex},
};
use serde_json::json;

/// How many bytes of places go into one file. A query reads a file for each word it may mean, so files are small.
const PLACES: usize = 5_000;

/// How many entries go into one file.
const ENTRIES: usize = 24;

/// The files of `index`, which is in the language of `voice`.
pub fn files(voice: &Voice<'_>, index: &Index) -> SearchFiles {
    let lang = voice.edition().lang.as_str();
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    let mut keep = |json: String| {
        let name = Digest::of(json.as_bytes()).short();
        let path = format!("assets/search/{lang}/{name}.json");
        if files.iter().all(|(known, _)| *known != path) {
            files.push((path, json.into_bytes()));
        }
        name
    };
    let places: Vec<_> = places(index).into_iter().map(|(first, json)| json!([first, keep(json)])).collect();
    let entries: Vec<String> = index.entries.chunks(ENTRIES).map(|entries| keep(list(entries.iter().map(entry)))).collect();
    let source = &voice.site.edition(LangIndex::SOURCE).lang;
    let start = json!({
        "language": lang,
        "source": [source.html(), source.direction().html()],
        "address": voice.plan.addresses.page(voice.language, "PATH"),
        "small": index.small.iter().map(String::as_str).collect::<Vec<_>>().join(" "),
        "words": vocabulary(index.words.iter().map(|(word, _)| word.as_str())),
        "places": places,
        "count": index.entries.len(),
        "current": index.current,
        "each": ENTRIES,
        "entries": entries,
    });
    let start = start.to_string();
    let path = assets::named(&format!("search/{lang}.json"), start.as_bytes());
    files.push((path.clone(), start.into_bytes()));
    SearchFiles { entry: path, files }
}

/// The places of words in lists of about [`PLACES`] bytes, each with the number of its first word. A place is told by how far it is from the one before.
fn places(index: &Index) -> Vec<(usize, String)> {
    let (mut lists, mut first, mut json) = (Vec::new(), 0, String::new());
    for (number, (_, places)) in index.words.iter().enumerate() {
        if json.len() > PLACES {
            lists.push((first, format!("[{json}]")));
            (first, json) = (number, String::new());
        }
        let mut before = 0;
        let steps = places.iter().map(|place| {
            let step = ((place & !3) - before) | (place & 3);
            before = place & !3;
            step.to_string()
        });
        let steps = list(steps);
        if !json.is_empty() {
            json.push(',');
        }
        json.push_str(&steps);
    }
    if !json.is_empty() {
        lists.push((first, format!("[{json}]")));
    }
    lists
}

/// Words in order, each told by how many letters it shares with the one before (a digit of base 36) and the rest of it.
fn vocabulary<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let mut told = String::new();
    let mut before = "";
    for word in words {
        // JavaScript counts letters in units of UTF-16.
        let alike = word.chars().zip(before.chars()).take_while(|(one, other)| one == other).map(|(c, _)| c);
        let mut shared = (0, 0);
        for c in alike.take(17) {
            shared = (shared.0 + c.len_utf16(), shared.1 + c.len_utf8());
        }
        told.extend(char::from_digit(u32::try_from(shared.0).unwrap_or_default(), 36));
        told.push_str(&word[shared.1..]);
        told.push(' ');
        before = word;
    }
    told.truncate(told.len().saturating_sub(1));
    told
}

/// An entry as a list without the zeros and empty words at its end.
fn entry(entry: &Entry) -> String {
    let marks = entry.in_source.iter().zip([1, 2, 4]).filter(|(is, _)| **is).map(|(_, mark)| mark).sum::<u8>();
    let mut parts = vec![json!(entry.path), json!(entry.name), json!(entry.summary)];
    if !entry.state.is_empty() || marks != 0 {
        parts.push(json!(entry.state));
    }
    if marks != 0 {
        parts.push(json!(marks));
    }
    list(parts.iter().map(ToString::to_string))
}

fn list(parts: impl Iterator<Item = String>) -> String {
    format!("[{}]", parts.collect::<Vec<_>>().join(","))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vocabulary_tells_what_changes_from_word_to_word() {
        assert_eq!(vocabulary(["autism", "autistic", "club", "𐤀𐤁", "𐤀𐤂"].into_iter()), "0autism 5tic 0club 0𐤀𐤁 2𐤂");
    }

    #[test]
    fn an_entry_says_only_what_is_not_usual() {
        let usual = Entry { path: "services/a".to_owned(), name: "A \"B\"".to_owned(), summary: "C.".to_owned(), ..Entry::default() };
        assert_eq!(entry(&usual), r#"["services/a","A \"B\"","C."]"#);
        assert_eq!(entry(&Entry { in_source: [true, false, true], ..usual }), r#"["services/a","A \"B\"","C.","",5]"#);
    }
}
