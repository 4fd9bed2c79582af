//! Fluent files laid out: the messages of a language in the order of the source, under its headings and comments, with what is missing to be filled in.

use fluent_syntax::{
    ast::{Comment, Entry, Resource},
    parser, serializer,
};
use icu_normalizer::ComposingNormalizerBorrowed;

/// The first line of the comment that stands for a message which is not translated yet.
const TO_TRANSLATE: &str = "To translate:";

/// `own`, a file of a language, in the order of `source`, the same file of the source language; `None` when one of them cannot be read. A translator's own notes
/// are kept when they start with `Note:`. With `with_missing`, what is not translated is written as comments to fill in.
pub fn laid_out(source: &str, own: &str, with_missing: bool) -> Option<String> {
    let (pattern, file) = (parser::parse(source).ok()?, parser::parse(own).ok()?);
    let name = |entry: &Entry<&str>| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    };
    let mut rest: Vec<Entry<&str>> = file.body;
    let mut body: Vec<Entry<&str>> = rest.iter().filter(|entry| matches!(entry, Entry::ResourceComment(_))).cloned().collect();
    let missing = if with_missing { missing(&pattern, &rest, &name) } else { Vec::new() };
    let mut missing = missing.iter();
    for entry in &pattern.body {
        match (entry, name(entry)) {
            (Entry::GroupComment(_), _) => body.push(entry.clone()),
            (_, Some(wanted)) => match rest.iter().position(|entry| name(entry).as_ref() == Some(&wanted)) {
                Some(place) => body.push(commented(rest.remove(place), entry)),
                None if with_missing && !wanted.starts_with('-') => {
                    let lines = missing.next().map(String::as_str).unwrap_or_default();
                    body.push(Entry::Comment(Comment { content: lines.lines().collect() }));
                }
                None => {}
            },
            _ => {}
        }
    }
    let left: Vec<Entry<&str>> = rest.into_iter().filter(|entry| name(entry).is_some()).collect();
    if !left.is_empty() {
        body.push(Entry::GroupComment(Comment { content: vec!["Only in this language"] }));
        body.extend(left);
    }
    let laid_out = serializer::serialize(&Resource { body });
    Some(ComposingNormalizerBorrowed::new_nfc().normalize(&laid_out).into_owned())
}

/// The text of the comment for each message of the source that `own` lacks, in order.
fn missing(source: &Resource<&str>, own: &[Entry<&str>], name: &impl Fn(&Entry<&str>) -> Option<String>) -> Vec<String> {
    let lacking = source
        .body
        .iter()
        .filter(|entry| name(entry).is_some_and(|wanted| !wanted.starts_with('-') && own.iter().all(|entry| name(entry).as_ref() != Some(&wanted))));
    let text = |entry: &Entry<&str>| {
        let bare = match entry.clone() {
            Entry::Message(mut message) => {
                message.comment = None;
                Entry::Message(message)
            }
            other => other,
        };
        format!("{TO_TRANSLATE}\n{}", serializer::serialize(&Resource { body: vec![bare] }).trim_end())
    };
    lacking.map(text).collect()
}

/// `own` under the comment of `source`, and the translator's own notes.
fn commented<'s>(own: Entry<&'s str>, source: &Entry<&'s str>) -> Entry<&'s str> {
    let comment = |own: Option<Comment<&'s str>>, source: &Option<Comment<&'s str>>| {
        let notes = own.map(|comment| comment.content).unwrap_or_default().into_iter().filter(|line| line.starts_with("Note:"));
        let content: Vec<&str> = source.iter().flat_map(|comment| comment.content.iter().copied()).chain(notes).collect();
        (!content.is_empty()).then_some(Comment { content })
    };
    match (own, source) {
        (Entry::Message(mut own), Entry::Message(source)) => {
            own.comment = comment(own.comment.take(), &source.comment);
            Entry::Message(own)
        }
        (Entry::Term(mut own), Entry::Term(source)) => {
            own.comment = comment(own.comment.take(), &source.comment);
            Entry::Term(own)
        }
        (own, _) => own,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_takes_the_order_and_comments_of_the_source_and_keeps_its_words() {
        let source = "### Source\n\n## Group\n\n# About a.\na = A\nb = B\nc =\n    { $n ->\n        [one] C\n       *[other] Cs\n    }\n";
        let own = "### State: draft.\n\n# To translate:\n# c = old\n\nb = Be\n# Note: short on purpose.\n# old comment\na = Cafe\u{301}\nextra = X\n";
        let once = laid_out(source, own, true).unwrap();
        assert!(once.starts_with("### State: draft.\n"), "{once}");
        assert!(once.contains("## Group\n\n# About a.\n# Note: short on purpose.\na = Café\nb = Be\n"), "{once}");
        assert!(once.contains("# To translate:\n# c =\n"), "{once}");
        assert_eq!(once.matches("To translate").count(), 1);
        assert!(once.ends_with("## Only in this language\n\nextra = X\n"), "{once}");
        assert_eq!(laid_out(source, &once, true).as_ref(), Some(&once), "a second time changes nothing");
    }
}
