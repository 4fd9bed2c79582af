//! Fluent files laid out: the messages of a language in the order of the source, under its headings and comments, with what is missing to be filled in.

use super::messages::unreadable;
use crate::words::normal_form::nfc;
use fluent_syntax::{
    ast::{Comment, Entry, Resource},
    parser, serializer,
};

/// The first line of the comment that stands for a message which is not translated yet.
const TO_TRANSLATE: &str = "To translate:";

/// `own`, a file of a language, in the order of `source`, the same file of the source language; `None` when one of them cannot be read. A translator's own notes
/// are kept when they start with `Note:`. Messages of the source that are in no file of the language, as `is_there` knows, are written as comments to fill in.
pub fn laid_out(source: &str, own: &str, is_there: &dyn Fn(&str) -> bool) -> Option<String> {
    if [source, own].into_iter().any(|text| unreadable(text).is_some()) {
        return None;
    }
    let (pattern, file) = (parser::parse(source).ok()?, parser::parse(own).ok()?);
    let mut body: Vec<Entry<&str>> = file.body.iter().filter(|entry| matches!(entry, Entry::ResourceComment(_))).cloned().collect();
    // A translator's own comment that stands alone goes with the message after it.
    let mut rest: Vec<Entry<&str>> = file.body.into_iter().filter(|entry| name(entry).is_some() || is_own_comment(entry)).collect();
    let to_fill_in: Vec<Option<String>> = pattern.body.iter().map(|entry| to_translate(entry, &rest, is_there)).collect();
    for (entry, to_fill_in) in pattern.body.iter().zip(&to_fill_in) {
        match (entry, name(entry)) {
            (Entry::GroupComment(_), _) => body.push(entry.clone()),
            (_, Some(wanted)) => match rest.iter().position(|entry| name(entry).as_ref() == Some(&wanted)) {
                Some(place) => {
                    let first = (0..place).rev().take_while(|index| is_own_comment(&rest[*index])).last().unwrap_or(place);
                    let mut own = rest.splice(first..=place, []).collect::<Vec<_>>();
                    let message = own.pop();
                    body.extend(own);
                    body.extend(message.map(|message| commented(message, entry)));
                }
                None => body.extend(to_fill_in.as_deref().map(|lines| Entry::Comment(Comment { content: lines.lines().collect() }))),
            },
            _ => {}
        }
    }
    if rest.iter().any(|entry| name(entry).is_some()) {
        body.push(Entry::GroupComment(Comment { content: vec!["Only in this language"] }));
    }
    body.extend(rest);
    let mut laid_out = serializer::serialize(&Resource { body });
    while laid_out.contains("\n\n\n") {
        laid_out = laid_out.replace("\n\n\n", "\n\n");
    }
    Some(nfc(&laid_out).into_owned())
}

/// `source` with the messages of `over` in place of its own, and those it lacks at its end: what a site says again and says besides. `source` where one of them
/// cannot be read.
pub fn laid_over(source: &str, over: &str) -> String {
    if unreadable(over).is_some() {
        return source.to_owned();
    }
    let (Ok(base), Ok(over)) = (parser::parse(source), parser::parse(over)) else { return source.to_owned() };
    let mut rest: Vec<Entry<&str>> = over.body.into_iter().filter(|entry| name(entry).is_some() || matches!(entry, Entry::GroupComment(_))).collect();
    let mut body: Vec<Entry<&str>> = Vec::new();
    for entry in base.body {
        let place = name(&entry).and_then(|wanted| rest.iter().position(|other| name(other).as_ref() == Some(&wanted)));
        body.push(place.map_or(entry, |place| rest.remove(place)));
    }
    // Headings of the site's own file stay only where something stands under them.
    for (index, entry) in rest.iter().enumerate() {
        let heads = rest.get(index + 1).is_some_and(|next| name(next).is_some());
        if name(entry).is_some() || heads {
            body.push(entry.clone());
        }
    }
    serializer::serialize(&Resource { body })
}

/// Whether `entry` is a comment that stands alone and was not written by this program.
fn is_own_comment(entry: &Entry<&str>) -> bool {
    matches!(entry, Entry::Comment(comment) if !comment.content.contains(&TO_TRANSLATE))
}

fn name(entry: &Entry<&str>) -> Option<String> {
    match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    }
}

/// The text of the comment that stands for `entry` of the source until it is translated: with the source's own comment, so that nothing has to be looked up.
fn to_translate(entry: &Entry<&str>, own: &[Entry<&str>], is_there: &dyn Fn(&str) -> bool) -> Option<String> {
    let Entry::Message(message) = entry else { return None };
    if own.iter().any(|entry| name(entry).as_deref() == Some(message.id.name)) || is_there(message.id.name) {
        return None;
    }
    let mut bare = message.clone();
    let comment = bare.comment.take().map(|comment| comment.content).unwrap_or_default();
    let words = serializer::serialize(&Resource { body: vec![Entry::Message(bare)] });
    Some(comment.into_iter().chain([TO_TRANSLATE]).chain(words.trim_end().lines()).collect::<Vec<_>>().join("\n"))
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
        let own = "### State: draft.\n\n# To translate:\n# c = old\n\nb = Be\n# Note: short on purpose.\n# old comment\na = Cafe\u{301}\n\n# About what follows.\n\nextra = X\n";
        let once = laid_out(source, own, &|_| false).unwrap();
        assert!(once.starts_with("### State: draft.\n"), "{once}");
        assert!(once.contains("## Group\n\n# About a.\n# Note: short on purpose.\na = Café\nb = Be\n"), "{once}");
        assert!(once.contains("# To translate:\n# c =\n"), "{once}");
        assert_eq!(once.matches("To translate").count(), 1);
        assert!(once.ends_with("## Only in this language\n\n# About what follows.\n\nextra = X\n"), "{once}");
        assert_eq!(laid_out(source, &once, &|_| false).as_ref(), Some(&once), "a second time changes nothing");
    }
}
