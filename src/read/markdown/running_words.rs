//! Running words, and links to be put into them: a paragraph, an item of a list, a cell. Headings, code and the words of other links stay as they are.

use crate::words::{bidi, escape::escape, lang::Direction};
use pulldown_cmark::{CowStr, Event, Tag, TagEnd};
use std::{borrow::Cow, iter, ops::Range};

/// The words of one stretch of text that lines are broken in.
#[derive(Debug, PartialEq, Eq)]
pub struct RunningWords<'a> {
    /// The words without markdown, on one line.
    pub words: Cow<'a, str>,
    /// The bytes of `words` that may hold a link, piece by piece; a link stands in one piece.
    pub open: Vec<Range<usize>>,
}

/// A link to put into a passage.
#[derive(Debug, PartialEq, Eq)]
pub struct TermLink {
    /// The bytes of the passage that become the link.
    pub words: Range<usize>,
    /// Where it leads.
    pub to: String,
    /// Words to add, and the byte they are added at: the end of the link, or later in the same piece.
    pub after: Option<(usize, String)>,
}

/// Finds the links for a passage. It is asked once a passage, in the order of the text.
pub type FindTerms<'a> = &'a dyn Fn(&RunningWords<'_>) -> Vec<TermLink>;

/// Something to put between the words of a passage.
struct Insertion<'a> {
    at: usize,
    /// Whether it belongs to the words before it.
    ends: bool,
    event: Event<'a>,
}

/// `events` with the links that `find` has for each passage, in a text that runs in `direction`.
pub(super) fn linked<'a>(events: Vec<Event<'a>>, direction: Direction, find: FindTerms<'_>) -> Vec<Event<'a>> {
    let mut out = Vec::with_capacity(events.len() + 8);
    let mut inline = Vec::new();
    let mut shut = 0_usize;
    for event in events {
        if is_inline(&event) {
            inline.push(event);
            continue;
        }
        close(&mut inline, &mut out, shut > 0, direction, find);
        match event {
            Event::Start(Tag::Heading { .. } | Tag::CodeBlock(_) | Tag::TableHead) => shut += 1,
            Event::End(TagEnd::Heading(_) | TagEnd::CodeBlock | TagEnd::TableHead) => shut = shut.saturating_sub(1),
            _ => {}
        }
        out.push(event);
    }
    close(&mut inline, &mut out, shut > 0, direction, find);
    out
}

fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Text(_) | Event::Code(_) | Event::InlineHtml(_) | Event::SoftBreak | Event::HardBreak => true,
        Event::Start(tag) => matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Link { .. }),
        Event::End(tag) => matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link),
        _ => false,
    }
}

/// Ends the passage `inline`, and moves it to `out` with its links.
fn close<'a>(inline: &mut Vec<Event<'a>>, out: &mut Vec<Event<'a>>, shut: bool, direction: Direction, find: FindTerms<'_>) {
    if shut || !inline.iter().any(|event| matches!(event, Event::Text(_))) {
        return out.append(inline);
    }
    let links = {
        let passage = passage(inline);
        let links = find(&passage);
        insertions(&passage, links, direction)
    };
    if links.is_empty() {
        return out.append(inline);
    }
    let mut links = links.into_iter().peekable();
    let mut start = 0;
    for event in inline.drain(..) {
        let end = start + words(&event).map_or(0, str::len);
        if let Event::Text(text) = event {
            let mut at = start;
            while let Some(next) = links.next_if(|next| next.at < end || (next.ends && next.at == end)) {
                out.extend((next.at > at).then(|| Event::Text(text[at - start..next.at - start].to_owned().into())));
                at = next.at;
                out.push(next.event);
            }
            let rest = if at == start { text } else { text[at - start..].to_owned().into() };
            out.extend((at < end).then_some(Event::Text(rest)));
        } else {
            out.push(event);
        }
        start = end;
    }
}

/// The words of an event as they stand in its passage.
pub(super) fn words<'a>(event: &'a Event<'_>) -> Option<&'a str> {
    match event {
        Event::Text(words) | Event::Code(words) => Some(words),
        Event::SoftBreak | Event::HardBreak => Some(" "),
        _ => None,
    }
}

fn passage<'a>(inline: &'a [Event<'_>]) -> RunningWords<'a> {
    if let [Event::Text(words)] = inline {
        return RunningWords { words: Cow::Borrowed(words), open: iter::once(0..words.len()).collect() };
    }
    let mut whole = String::new();
    let mut open: Vec<Range<usize>> = Vec::new();
    // Links of markdown, and what an author opened in HTML.
    let mut inside = 0_usize;
    let mut joined = false;
    for event in inline {
        let start = whole.len();
        whole.push_str(words(event).unwrap_or_default());
        match event {
            Event::Start(Tag::Link { .. }) => inside += 1,
            Event::End(TagEnd::Link) => inside = inside.saturating_sub(1),
            Event::InlineHtml(html) if is_shut_html(html) => inside = if html.starts_with("</") { inside.saturating_sub(1) } else { inside + 1 },
            Event::Text(_) | Event::SoftBreak if inside == 0 => match open.last_mut().filter(|_| joined) {
                Some(piece) => piece.end = whole.len(),
                None => open.push(start..whole.len()),
            },
            _ => {}
        }
        joined = inside == 0 && matches!(event, Event::Text(_) | Event::SoftBreak);
    }
    RunningWords { words: Cow::Owned(whole), open }
}

/// Whether a tag that an author wrote opens or closes something that holds no link of ours.
fn is_shut_html(html: &str) -> bool {
    let name = html.trim_start_matches(['<', '/']).split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    ["a", "abbr", "code", "dfn", "kbd", "summary"].iter().any(|shut| name.eq_ignore_ascii_case(shut))
}

fn insertions<'a>(passage: &RunningWords<'_>, links: Vec<TermLink>, direction: Direction) -> Vec<Insertion<'a>> {
    let mut found = Vec::with_capacity(links.len() * 3);
    for TermLink { words, to, after } in links {
        let mut tag = String::from("<a class=\"term\" ");
        // An abbreviation in Latin letters keeps its order in a right-to-left text.
        if direction == Direction::RightToLeft && !bidi::has_right_to_left(&passage.words[words.clone()]) {
            tag.push_str("dir=\"ltr\" ");
        }
        tag.push_str("href=\"");
        escape(&to, &mut tag);
        tag.push_str("\">");
        found.push(Insertion { at: words.start, ends: false, event: Event::InlineHtml(tag.into()) });
        found.push(Insertion { at: words.end, ends: true, event: Event::InlineHtml(CowStr::Borrowed("</a>")) });
        found.extend(after.map(|(at, more)| Insertion { at, ends: true, event: Event::Text(more.into()) }));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::{Setting, to_html};
    use super::*;

    /// Every use of `word` as a link, with `(more)` after it.
    fn html(text: &str, word: &str, direction: Direction) -> String {
        let find = |passage: &RunningWords<'_>| {
            let ranges = passage.words.match_indices(word).map(|(at, _)| at..at + word.len());
            let open = ranges.filter(|range| passage.open.iter().any(|piece| piece.start <= range.start && range.end <= piece.end));
            open.map(|range| TermLink { after: Some((range.end, " (more)".to_owned())), words: range, to: "/g/#x".to_owned() }).collect()
        };
        let (link, picture) = (|to: &str| Some(to.to_owned()), |to: &str| Some(to.to_owned()));
        to_html(
            text,
            &Setting {
                heading_ids: &[],
                deeper: 0,
                link: &link,
                picture: &picture,
                terms: Some(&find),
                language: crate::readability::language::Language::of("en"),
                direction,
            },
        )
    }

    const LINK: &str = "<a class=\"term\" href=\"/g/#x\">SEN</a> (more)";

    #[test]
    fn running_words_are_linked_and_nothing_else_is() {
        let same = |text: &str| html(text, "SEN", Direction::LeftToRight).replace(LINK, "SEN");
        for (text, links) in [
            ("SEN and **SEN**, *SEN*", 3),
            ("- SEN\n- SEN\n\n> SEN", 3),
            ("| SEN |\n|-----|\n| SEN |", 1),
            ("# SEN\n\n[SEN](/a) and `SEN`\n\n    SEN\n\n![SEN](/a.svg)", 0),
            ("<a href=\"/x\">SEN</a> <code>SEN</code> <b>SEN</b>", 1),
        ] {
            let page = html(text, "SEN", Direction::LeftToRight);
            assert_eq!(page.matches(LINK).count(), links, "{page}");
            assert_eq!(page.matches("class=\"term\"").count(), links, "{page}");
            assert_eq!(same(text), html(text, "nothing", Direction::LeftToRight));
        }
    }

    #[test]
    fn a_term_may_run_over_the_end_of_a_line() {
        let page = html("the SEN\nsupport & *help*", "SEN support", Direction::LeftToRight);
        assert_eq!(page, "<p>the <a class=\"term\" href=\"/g/#x\">SEN\nsupport</a> (more) &amp; <em>help</em></p>\n");
    }

    #[test]
    fn latin_letters_keep_their_order_in_a_right_to_left_text() {
        let page = html("اسألوا SEN على 01632 960100", "SEN", Direction::RightToLeft);
        assert_eq!(page, "<p>اسألوا <a class=\"term\" dir=\"ltr\" href=\"/g/#x\">SEN</a> (more) على <bdi dir=\"ltr\">01632 960100</bdi></p>\n");
    }
}
