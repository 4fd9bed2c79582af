//! The blocks of text of a finished page, as the rules of mixed direction see them: `<bdi>` and `dir` as the invisible characters they stand for.

use super::{
    markup::{Name, Visit, scan},
    reading::is_inline,
    references::decoded,
};
use crate::words::{
    bidi::{END, FIRST_STRONG, LEFT_TO_RIGHT, RIGHT_TO_LEFT},
    lang::Direction,
};

/// A paragraph, cell, list item or other stretch of text that lines are broken in.
#[derive(Debug, PartialEq, Eq)]
pub struct TextBlock {
    /// Its text, with isolates for `<bdi>` and `dir`.
    pub text: String,
    /// The direction it runs in.
    pub direction: Direction,
    /// Text of it that stands in no `<bdi>`, in no element marked `translate="no"`, and in no other language than the page.
    pub own: String,
}

/// The blocks of `html` in order; those without a letter or digit, and those whose text is not `wanted`, are left out.
pub fn blocks(html: &str, wanted: impl Fn(&str) -> bool) -> Vec<TextBlock> {
    let mut reader = Reader {
        wanted,
        blocks: Vec::new(),
        text: String::new(),
        own: String::new(),
        open: Vec::new(),
        page_lang: String::new(),
        tag: HTML,
        dir: None,
        apart: false,
    };
    scan(html, &mut reader);
    reader.end_block();
    reader.blocks
}

const HTML: Name = Name::of("html");
const BDI: Name = Name::of("bdi");
const VOID: [Name; 13] = [
    Name::of("br"),
    Name::of("img"),
    Name::of("meta"),
    Name::of("link"),
    Name::of("input"),
    Name::of("hr"),
    Name::of("wbr"),
    Name::of("source"),
    Name::of("track"),
    Name::of("area"),
    Name::of("base"),
    Name::of("col"),
    Name::of("embed"),
];

/// An element that is open.
struct Open {
    tag: Name,
    /// Whether it put a part of another direction into the block.
    isolates: bool,
    /// Whether what it holds is a fact or in another language.
    apart: bool,
    /// The direction of blocks in it, when it says one.
    direction: Option<Direction>,
}

struct Reader<W> {
    wanted: W,
    blocks: Vec<TextBlock>,
    text: String,
    own: String,
    open: Vec<Open>,
    page_lang: String,
    tag: Name,
    dir: Option<Option<Direction>>,
    apart: bool,
}

impl<W: Fn(&str) -> bool> Reader<W> {
    fn direction(&self) -> Direction {
        self.open.iter().rev().find_map(|open| open.direction).unwrap_or(Direction::LeftToRight)
    }

    fn end_block(&mut self) {
        let direction = self.direction();
        if (self.wanted)(&self.text) && self.text.contains(char::is_alphanumeric) {
            self.blocks.push(TextBlock { text: std::mem::take(&mut self.text), direction, own: std::mem::take(&mut self.own) });
        }
        self.text.clear();
        self.own.clear();
    }

    fn close(&mut self, open: &Open) {
        if open.isolates {
            self.text.push(END);
        }
    }
}

impl<'a, W: Fn(&str) -> bool> Visit<'a> for Reader<W> {
    fn text(&mut self, text: &'a str) {
        // A line end in the source of a page is a space on the page.
        let text = decoded(text, false);
        let apart = self.open.iter().any(|open| open.apart);
        for part in text.split_inclusive(['\n', '\r', '\t']) {
            let words = part.trim_end_matches(['\n', '\r', '\t']);
            for target in [Some(&mut self.text), (!apart).then_some(&mut self.own)].into_iter().flatten() {
                target.push_str(words);
                if words.len() < part.len() {
                    target.push(' ');
                }
            }
        }
    }

    fn open(&mut self, tag: Name) {
        (self.tag, self.dir, self.apart) = (tag, None, tag == BDI);
    }

    fn attribute(&mut self, name: Name, value: &'a str) {
        if name == Name::of("dir") {
            self.dir = Some(match value {
                "rtl" => Some(Direction::RightToLeft),
                "ltr" => Some(Direction::LeftToRight),
                _ => None,
            });
        } else if name == Name::of("lang") {
            if self.tag == HTML {
                self.page_lang = value.to_owned();
            } else if value != self.page_lang {
                self.apart = true;
            }
        } else if name == Name::of("translate") && value == "no" {
            self.apart = true;
        }
    }

    fn opened(&mut self) {
        let (tag, dir) = (self.tag, self.dir);
        if !is_inline(tag) {
            self.end_block();
        }
        if VOID.contains(&tag) {
            return;
        }
        let isolates = is_inline(tag) && (tag == BDI || dir.is_some());
        if isolates {
            self.text.push(match dir.flatten() {
                Some(Direction::LeftToRight) => LEFT_TO_RIGHT,
                Some(Direction::RightToLeft) => RIGHT_TO_LEFT,
                None => FIRST_STRONG,
            });
        }
        self.open.push(Open { tag, isolates, apart: self.apart, direction: dir.flatten() });
    }

    fn closed(&mut self, tag: Name) {
        let Some(place) = self.open.iter().rposition(|open| open.tag == tag) else { return };
        while self.open.len() > place {
            if let Some(inner) = self.open.last().map(|open| !is_inline(open.tag))
                && inner
            {
                self.end_block();
            }
            if let Some(open) = self.open.pop() {
                self.close(&open);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_run_in_the_direction_of_what_they_stand_in() {
        let html = "<html lang=ar dir=rtl><p>نص <bdi dir=\"ltr\">0161 496</bdi>.</p><div lang=en dir=ltr><p>One <b>two</b></p></div><p>x<br>y</p>";
        let found = blocks(html, |_| true);
        let shown: Vec<(&str, Direction, &str)> = found.iter().map(|block| (block.text.as_str(), block.direction, block.own.as_str())).collect();
        use Direction::{LeftToRight, RightToLeft};
        assert_eq!(
            shown,
            [("نص \u{2066}0161 496\u{2069}.", RightToLeft, "نص ."), ("One two", LeftToRight, ""), ("x", RightToLeft, "x"), ("y", RightToLeft, "y")]
        );
    }
}
