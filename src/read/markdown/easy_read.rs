//! Blocks of easy read: a picture beside its words, each sentence on a line of its own (Inclusion Europe 2009; DIN SPEC 33429).

use super::running_words::words;
use crate::readability::{language::Language, passage::Passage, text::Reader};
use pulldown_cmark::{Event, Tag, TagEnd};

/// Whether `next` is the picture that a block of easy read starts with.
fn is_symbol(next: Option<&Event<'_>>) -> bool {
    matches!(next, Some(Event::Html(html)) if html.starts_with("<img"))
}

/// `events` with a line end after each sentence that stands beside a picture.
pub(super) fn one_sentence_a_line<'a>(events: Vec<Event<'a>>, language: &'static Language) -> Vec<Event<'a>> {
    if !events.windows(2).any(|pair| matches!(pair[0], Event::Start(Tag::Paragraph)) && is_symbol(pair.get(1))) {
        return events;
    }
    let mut out = Vec::with_capacity(events.len() + 8);
    let mut block: Option<Vec<Event<'a>>> = None;
    let mut source = events.into_iter().peekable();
    while let Some(event) = source.next() {
        match (&mut block, event) {
            (None, Event::Start(Tag::Paragraph)) if is_symbol(source.peek()) => {
                out.push(Event::Start(Tag::Paragraph));
                out.extend(source.next());
                block = Some(Vec::new());
            }
            (Some(_), end @ Event::End(TagEnd::Paragraph)) => {
                out.extend(lines(block.take().unwrap_or_default(), language));
                out.push(end);
            }
            (Some(inner), event) => inner.push(event),
            (None, event) => out.push(event),
        }
    }
    out
}

/// The words of one block, with a line end before each sentence but the first.
fn lines<'a>(events: Vec<Event<'a>>, language: &'static Language) -> Vec<Event<'a>> {
    let text: String = events.iter().filter_map(words).collect();
    let passage = Passage::line(&text);
    let starts: Vec<usize> = Reader::new(language).read(&passage).sentences.iter().skip(1).map(|sentence| sentence.range.start).collect();
    let mut out = Vec::with_capacity(events.len() + starts.len());
    let mut at = 0;
    for (index, event) in events.iter().enumerate() {
        let length = words(event).map_or(0, str::len);
        // A link or bold words that start a sentence start before their text.
        let opens = matches!(event, Event::Start(_)) && events[index + 1..].iter().any(|next| words(next).is_some()) && starts.contains(&at);
        if opens && !matches!(out.last(), Some(Event::HardBreak) | Some(Event::Start(_))) {
            out.push(Event::HardBreak);
        }
        let Event::Text(text) = event else {
            out.push(event.clone());
            at += length;
            continue;
        };
        let mut done = 0;
        for start in starts.iter().filter(|start| (at..at + length).contains(*start)).map(|start| start - at) {
            let before = text[done..start].trim_end();
            if !before.is_empty() {
                out.push(Event::Text(before.to_owned().into()));
            }
            if !matches!(out.last(), None | Some(Event::HardBreak) | Some(Event::Start(_))) {
                out.push(Event::HardBreak);
            }
            done = start;
        }
        let rest = if starts.contains(&(at + length)) { text[done..].trim_end() } else { &text[done..] };
        out.push(Event::Text(rest.to_owned().into()));
        at += length;
    }
    out
}

/// A paragraph that begins with a symbol becomes a block: the picture beside the words.
pub(super) fn blocks(events: Vec<Event<'_>>) -> Vec<Event<'_>> {
    let mut out: Vec<Event<'_>> = Vec::with_capacity(events.len() + 4);
    let mut in_block = false;
    let mut source = events.into_iter().peekable();
    while let Some(event) = source.next() {
        match event {
            Event::Start(Tag::Paragraph) if is_symbol(source.peek()) => {
                in_block = true;
                out.push(Event::Html("<div class=\"easy-block\">".into()));
                out.extend(source.next());
                out.push(Event::Html("<p>".into()));
                if let Some(Event::Text(words)) = source.next_if(|next| matches!(next, Event::Text(_))) {
                    out.push(Event::Text(words.trim_start().to_owned().into()));
                }
            }
            Event::End(TagEnd::Paragraph) if in_block => {
                in_block = false;
                out.push(Event::Html("</p></div>\n".into()));
            }
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use pulldown_cmark::{Parser, html::push_html};

    fn html(words: &str) -> String {
        let mut events: Vec<Event<'_>> = Parser::new(words).collect();
        events.insert(1, Event::Html("<img>".into()));
        let mut html = String::new();
        push_html(&mut html, blocks(one_sentence_a_line(events, Language::of("en"))).into_iter());
        html
    }

    #[test]
    fn each_sentence_beside_a_picture_has_a_line() {
        assert_eq!(
            html("Phone us. Ask at 9.30am. Dr. Patel helps."),
            "<div class=\"easy-block\"><img><p>Phone us.<br />\nAsk at 9.30am.<br />\nDr. Patel helps.</p></div>\n"
        );
        assert_eq!(
            html("Ask. [The team](/x) helps **you** now."),
            "<div class=\"easy-block\"><img><p>Ask.<br />\n<a href=\"/x\">The team</a> helps <strong>you</strong> now.</p></div>\n"
        );
    }
}
