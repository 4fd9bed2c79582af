//! The passages of a markdown text, each word with its place.

use super::markdown::events;
use crate::readability::passage::{Kind, Link, Passage, Picture};
use pulldown_cmark::{Event, Tag, TagEnd};
use std::ops::Range;

/// The passages of `text` in order. Code and raw HTML are left out; the words of tables and lists are not.
pub fn passages(text: &str) -> Vec<Passage> {
    let mut reader = Reader::default();
    for (event, range) in events(text).into_offset_iter() {
        reader.take(event, range);
    }
    reader.end();
    if let Some(first) = reader.done.first_mut() {
        first.first = true;
    }
    reader.done
}

#[derive(Default)]
struct Reader {
    done: Vec<Passage>,
    open: Option<Passage>,
    /// The lists that are open, by number.
    lists: Vec<u16>,
    count: u16,
    italic: Option<usize>,
    underlined: Option<usize>,
    links: Vec<(usize, String, bool)>,
    picture: Option<Picture>,
    in_code: bool,
}

impl Reader {
    fn begin(&mut self, kind: Kind, at: usize) {
        self.end();
        self.open = Some(Passage::new(kind, at));
    }

    fn end(&mut self) {
        (self.italic, self.underlined) = (None, None);
        self.done.extend(self.open.take().filter(|passage| !passage.text.trim().is_empty() || !passage.pictures.is_empty()));
    }

    fn item(&self) -> Option<Kind> {
        let list = *self.lists.last()?;
        Some(Kind::Item { depth: u8::try_from(self.lists.len()).unwrap_or(u8::MAX), list })
    }

    fn length(&self) -> usize {
        self.open.as_ref().map_or(0, |passage| passage.text.len())
    }

    fn words(&mut self, words: &str, range: Range<usize>) {
        if self.in_code {
            return;
        }
        if let Some(picture) = &mut self.picture {
            picture.words.push_str(words);
            return;
        }
        if self.open.is_none() {
            let kind = self.item().unwrap_or(Kind::Paragraph);
            self.begin(kind, range.start);
        }
        if let Some(passage) = &mut self.open {
            // The space between a picture and its words is no word.
            let lead = if passage.text.is_empty() { words.len() - words.trim_start().len() } else { 0 };
            passage.push(&words[lead..], range.start + lead..range.end);
        }
    }

    fn take(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.finish(tag),
            Event::Text(words) | Event::Code(words) => {
                // A code span stands in back quotes.
                let lead = range.len().saturating_sub(words.len()) / 2;
                self.words(&words, range.start + lead..range.end);
            }
            Event::SoftBreak | Event::HardBreak => self.words(" ", range),
            Event::InlineHtml(html) if html.eq_ignore_ascii_case("<u>") => self.underlined = Some(self.length()),
            Event::InlineHtml(html) if html.eq_ignore_ascii_case("</u>") => {
                let (start, end) = (self.underlined.take(), self.length());
                if let (Some(start), Some(passage)) = (start, &mut self.open) {
                    passage.underlined.push(start..end);
                }
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Paragraph => {
                let kind = self.item().unwrap_or(Kind::Paragraph);
                self.begin(kind, range.start);
            }
            Tag::Heading { level, .. } => self.begin(Kind::Heading(level as u8), range.start),
            Tag::TableCell => self.begin(Kind::Cell, range.start),
            Tag::List(_) => {
                self.end();
                self.lists.push(self.count);
                self.count += 1;
            }
            Tag::Item => {
                if let Some(kind) = self.item() {
                    self.begin(kind, range.start);
                }
            }
            Tag::CodeBlock(_) => {
                self.end();
                self.in_code = true;
            }
            Tag::Emphasis => self.italic = Some(self.length()),
            Tag::Link { link_type, dest_url, .. } => {
                let bare = matches!(link_type, pulldown_cmark::LinkType::Autolink | pulldown_cmark::LinkType::Email);
                self.links.push((self.length(), dest_url.into_string(), bare));
            }
            Tag::Image { dest_url, .. } => self.picture = Some(Picture { to: dest_url.into_string(), words: String::new(), source: range }),
            _ => {}
        }
    }

    fn finish(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::TableCell | TagEnd::Item => self.end(),
            TagEnd::List(_) => {
                self.end();
                self.lists.pop();
            }
            TagEnd::CodeBlock => self.in_code = false,
            TagEnd::Emphasis => {
                let (start, end) = (self.italic.take(), self.length());
                if let (Some(start), Some(passage)) = (start, &mut self.open) {
                    passage.italics.push(start..end);
                }
            }
            TagEnd::Link => {
                let (link, end) = (self.links.pop(), self.length());
                if let (Some((start, to, bare)), Some(passage)) = (link, &mut self.open) {
                    let bare = bare || passage.text[start..end].contains("://") || passage.text[start..end].starts_with("www.");
                    passage.links.push(Link { range: start..end, to, bare });
                }
            }
            TagEnd::Image => {
                let picture = self.picture.take();
                if let Some(passage) = &mut self.open {
                    passage.pictures.extend(picture);
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_heading_item_and_cell_is_a_passage_of_its_own() {
        let text = "## Who\n\nOne *two*\nthree.\n\n- a\n- b\n  - c\n\n| x | y |\n|---|---|\n| 1 | 2 |\n";
        let found: Vec<(Kind, String)> = passages(text).into_iter().map(|passage| (passage.kind, passage.text)).collect();
        let item = |depth, list| Kind::Item { depth, list };
        let cell = |words: &str| (Kind::Cell, words.to_owned());
        assert_eq!(found[..3], [(Kind::Heading(2), "Who".into()), (Kind::Paragraph, "One two three.".into()), (item(1, 0), "a".into())]);
        assert_eq!(found[3..5], [(item(1, 0), "b".into()), (item(2, 1), "c".into())]);
        assert_eq!(found[5..], [cell("x"), cell("y"), cell("1"), cell("2")]);
    }

    #[test]
    fn places_lead_back_through_links_pictures_and_entities() {
        let text = "![](picture:clock) Ask [the *team*](/services/x/) at 5pm &amp; later.";
        let passage = &passages(text)[0];
        assert_eq!(passage.text, "Ask the team at 5pm & later.");
        let at = passage.text.find("team").unwrap();
        assert_eq!(&text[passage.source(&(at..at + 4))], "team");
        let at = passage.text.find("later").unwrap();
        assert_eq!(&text[passage.source(&(at..at + 5))], "later");
        assert_eq!((passage.pictures[0].to.as_str(), &passage.text[passage.links[0].range.clone()]), ("picture:clock", "the team"));
        assert_eq!(&passage.text[passage.italics[0].clone()], "team");
    }
}
