//! Markdown, behind one module: `pulldown-cmark` reads it, with the place of every piece.

mod easy_read;
mod running_words;

pub use running_words::{FindTerms, RunningWords, TermLink};

use super::sanitise;
use crate::readability::language::Language;
use crate::words::{escape::escape, lang::Direction, values::isolated};
use pulldown_cmark::{Alignment, CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};
use std::{borrow::Cow, ops::Range};

/// A heading of a markdown text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Its level as written, 1 to 6.
    pub level: u8,
    /// Its words, without markdown.
    pub words: String,
}

/// A link or picture of a markdown text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Where it leads, as written.
    pub to: String,
    /// Whether it is a picture.
    pub picture: bool,
    /// Whether no words say where it leads.
    pub wordless: bool,
    /// The bytes it stands in.
    pub range: Range<usize>,
}

/// What the page gives for the targets and headings of a text.
pub struct Setting<'a> {
    /// The ids of the headings in order; a heading past the end has none.
    pub heading_ids: &'a [String],
    /// How many levels deeper headings are on the page than in the text.
    pub deeper: u8,
    /// The address for a link, or `None` to show its words without a link.
    pub link: &'a dyn Fn(&str) -> Option<String>,
    /// The address of a picture named `picture:<name>`, or of a file; `None` leaves it out.
    pub picture: &'a dyn Fn(&str) -> Option<String>,
    /// What finds the links to put into the running words, if any.
    pub terms: Option<FindTerms<'a>>,
    /// The language of the words.
    pub language: &'static Language,
    /// The direction of the page: in a right-to-left page numbers are kept from turning round.
    pub direction: Direction,
}

pub(super) fn events(text: &str) -> Parser<'_> {
    Parser::new_ext(text, Options::ENABLE_TABLES)
}

/// The headings of `text` in order.
pub fn headings(text: &str) -> Vec<Heading> {
    let mut found = Vec::new();
    let mut open: Option<Heading> = None;
    for event in events(text) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => open = Some(Heading { level: level as u8, words: String::new() }),
            Event::End(TagEnd::Heading(_)) => found.extend(open.take()),
            Event::Text(words) | Event::Code(words) => {
                if let Some(heading) = &mut open {
                    heading.words.push_str(&words);
                }
            }
            _ => {}
        }
    }
    found
}

/// The words of the first paragraph of `text`, without markdown.
pub fn first_paragraph(text: &str) -> String {
    let mut words = String::new();
    for event in events(text) {
        match event {
            Event::Text(part) | Event::Code(part) => words.push_str(&part),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            Event::End(TagEnd::Paragraph) => break,
            _ => {}
        }
    }
    words.trim().to_owned()
}

/// Ids that the pages around a text use for their own parts.
const TAKEN: [&str; 6] = ["main", "help-heading", "all-steps", "guide-services", "guide-guides", "law"];

/// The ids of `headings`: their words in lower case with hyphens, each once (`who-can-help`, `who-can-help-2`), and none that a page uses itself.
pub fn heading_ids(headings: &[Heading]) -> Vec<String> {
    let mut ids: Vec<String> = Vec::with_capacity(headings.len());
    for heading in headings {
        let letters = heading.words.chars().map(|c| {
            if c.is_alphanumeric() {
                c
            } else if matches!(c, '\'' | '’') {
                '\0'
            } else {
                ' '
            }
        });
        let spaced: String = letters.filter(|c| *c != '\0').flat_map(char::to_lowercase).collect();
        let mut id = spaced.split_whitespace().collect::<Vec<_>>().join("-");
        if id.is_empty() {
            id = "section".to_owned();
        }
        let base = id.clone();
        let mut count = 1;
        while ids.contains(&id) || TAKEN.contains(&id.as_str()) {
            count += 1;
            id = format!("{base}-{count}");
        }
        ids.push(id);
    }
    ids
}

/// The links and pictures of `text` in order.
pub fn targets(text: &str) -> Vec<Target> {
    if !text.contains(['[', '<']) {
        return Vec::new();
    }
    let mut found: Vec<Target> = Vec::new();
    let mut open = Vec::new();
    for (event, range) in events(text).into_offset_iter() {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                open.push(found.len());
                found.push(Target { to: dest_url.into_string(), picture: false, wordless: true, range });
            }
            Event::Start(Tag::Image { dest_url, .. }) => found.push(Target { to: dest_url.into_string(), picture: true, wordless: false, range }),
            Event::End(TagEnd::Link) => drop(open.pop()),
            Event::Text(words) | Event::Code(words) if !words.trim().is_empty() => open.iter().for_each(|index| found[*index].wordless = false),
            _ => {}
        }
    }
    found
}

/// The pieces of raw HTML of `text` that the site will not show, with their bytes.
pub fn refused_html(text: &str) -> Vec<(String, Range<usize>)> {
    if !text.contains('<') {
        return Vec::new();
    }
    let refused = |(event, range): (Event<'_>, Range<usize>)| match event {
        Event::Html(html) | Event::InlineHtml(html) => sanitise::refused(&html).map(|what| (what, range)),
        _ => None,
    };
    events(text).into_offset_iter().filter_map(refused).collect()
}

/// The HTML of `text`. Raw HTML in it is sanitised; nothing else an author can write gives anything but plain markup.
pub fn to_html(text: &str, setting: &Setting<'_>) -> String {
    let raw = text.contains('<') && events(text).any(|event| matches!(event, Event::Html(_) | Event::InlineHtml(_)));
    let mut heading = 0;
    let mut hidden_links = 0_usize;
    let mut out = Vec::new();
    let mut source = events(text).peekable();
    while let Some(event) = source.next() {
        let next = match event {
            Event::Start(Tag::Heading { level, .. }) => {
                let id = setting.heading_ids.get(heading).map(|id| CowStr::from(id.clone()));
                heading += 1;
                Event::Start(Tag::Heading { level: deeper(level, setting.deeper), id, classes: Vec::new(), attrs: Vec::new() })
            }
            Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(deeper(level, setting.deeper))),
            Event::Start(Tag::Link { link_type, dest_url, id, .. }) => match (setting.link)(&dest_url) {
                Some(to) => Event::Start(Tag::Link {
                    link_type: if link_type == LinkType::Email { LinkType::Inline } else { link_type },
                    dest_url: to.into(),
                    title: "".into(),
                    id,
                }),
                None => {
                    hidden_links += 1;
                    continue;
                }
            },
            Event::End(TagEnd::Link) if hidden_links > 0 => {
                hidden_links -= 1;
                continue;
            }
            Event::Start(Tag::Image { dest_url, .. }) => {
                let mut words = String::new();
                for inner in source.by_ref() {
                    match inner {
                        Event::End(TagEnd::Image) => break,
                        Event::Text(text) | Event::Code(text) => words.push_str(&text),
                        _ => {}
                    }
                }
                let Some(address) = (setting.picture)(&dest_url) else { continue };
                image(&mut out, dest_url.starts_with("picture:"), &address, &words);
                continue;
            }
            // An alignment would become a style attribute, which the site's security policy refuses.
            Event::Start(Tag::Table(columns)) => {
                out.push(Event::Html("<div class=\"table\" tabindex=\"0\">".into()));
                Event::Start(Tag::Table(vec![Alignment::None; columns.len()]))
            }
            Event::End(TagEnd::Table) => {
                out.push(Event::End(TagEnd::Table));
                Event::Html("</div>".into())
            }
            other => other,
        };
        out.push(next);
    }
    out = easy_read::one_sentence_a_line(out, setting.language);
    if let Some(terms) = setting.terms {
        out = running_words::linked(out, setting.direction, terms);
    }
    if setting.direction == Direction::RightToLeft {
        out.iter_mut().for_each(isolate);
    }
    let mut html = String::with_capacity(text.len() + text.len() / 3);
    pulldown_cmark::html::push_html(&mut html, easy_read::blocks(out).into_iter());
    if raw { sanitise::clean(&html) } else { html }
}

/// Keeps the numbers of a text from turning round.
fn isolate(event: &mut Event<'_>) {
    if let Event::Text(words) = event
        && let Cow::Owned(html) = isolated(words)
    {
        *event = Event::InlineHtml(html.into());
    }
}

fn deeper(level: HeadingLevel, by: u8) -> HeadingLevel {
    HeadingLevel::try_from((level as usize + usize::from(by)).min(6)).unwrap_or(HeadingLevel::H6)
}

fn image(out: &mut Vec<Event<'_>>, symbol: bool, address: &str, words: &str) {
    let mut html = String::from("<img src=\"");
    escape(address, &mut html);
    html.push_str("\" alt=\"");
    escape(words, &mut html);
    html.push_str(if symbol { "\" class=\"symbol\" width=\"120\" height=\"120\" loading=\"lazy\">" } else { "\" loading=\"lazy\">" });
    out.push(if symbol { Event::Html(html.into()) } else { Event::InlineHtml(html.into()) });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(text: &str, direction: Direction) -> String {
        let link = |to: &str| (!to.starts_with("javascript:")).then(|| format!("/en{to}"));
        let picture = |to: &str| Some(format!("/assets/{}.svg", to.trim_start_matches("picture:")));
        to_html(
            text,
            &Setting { heading_ids: &["first".to_owned()], deeper: 0, link: &link, picture: &picture, terms: None, language: Language::of("en"), direction },
        )
    }

    #[test]
    fn markdown_leaves_its_words() {
        assert_eq!(first_paragraph("A **plan** that\nsays [what to do](/guides/plan/).\n\nMore."), "A plan that says what to do.");
        assert_eq!(first_paragraph("![](picture:council) A plan.\n"), "A plan.", "the picture of an easy-read sentence has no words");
    }

    #[test]
    fn links_lead_where_the_page_says_and_scripts_lead_nowhere() {
        assert_eq!(html("[club](/services/club/)", Direction::LeftToRight), "<p><a href=\"/en/services/club/\">club</a></p>\n");
        assert_eq!(html("[x](javascript:alert)", Direction::LeftToRight), "<p>x</p>\n");
    }

    #[test]
    fn a_picture_and_its_sentence_make_a_block() {
        let page = html("![](picture:clock) We are open.", Direction::LeftToRight);
        assert_eq!(
            page,
            "<div class=\"easy-block\"><img src=\"/assets/clock.svg\" alt=\"\" class=\"symbol\" width=\"120\" height=\"120\" loading=\"lazy\"><p>We are open.</p></div>\n"
        );
    }

    #[test]
    fn a_phone_number_keeps_its_order_in_a_right_to_left_page() {
        assert!(html("اتصل على 01632 960100 الآن", Direction::RightToLeft).contains("<bdi dir=\"ltr\">01632 960100</bdi>"));
        assert!(html("في 2026 فقط", Direction::RightToLeft).contains("في 2026 فقط"));
    }

    #[test]
    fn scripts_styles_and_handlers_are_taken_out() {
        let page = html("Hello <b onclick=\"x()\">you</b> <script>alert(1)</script>\n\n| a |\n|:-:|\n| b |\n", Direction::LeftToRight);
        assert!(!page.contains("script") && !page.contains("onclick") && !page.contains("style") && page.contains("<b>you</b>"), "{page}");
    }

    #[test]
    fn headings_of_the_same_words_have_ids_of_their_own() {
        let found = headings("## Who can help?\n\n### `Who` can help\n");
        assert_eq!(heading_ids(&found), ["who-can-help", "who-can-help-2"]);
        assert_eq!(found[1].level, 3);
    }
}
