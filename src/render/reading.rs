//! The words of a page as a reader meets them: what a minifier must leave alone, and proof that it did.

use super::{
    markup::{Name, Visit, scan},
    references::decoded,
};

/// The words of the text of `html`: outside tags, comments, scripts and style sheets, with character references as characters.
///
/// Words end at white space and at the tags that start a new line or box (`p`, `li`, `br`, `td`, `img`, ...). A tag that only marks part of a line (`em`, `a`, `span`, ...)
/// does not end a word, so that `one <em>two</em>` with its space deleted gives other words. A no-break space is a character of its word.
pub fn words(html: &str) -> Vec<String> {
    let mut words = Words::default();
    scan(html, &mut words);
    words.end();
    words.finished
}

#[derive(Default)]
struct Words {
    finished: Vec<String>,
    current: String,
}

impl Words {
    fn end(&mut self) {
        if !self.current.is_empty() {
            self.finished.push(std::mem::take(&mut self.current));
        }
    }

    fn boundary(&mut self, tag: Name) {
        if !INLINE.contains(&tag) {
            self.end();
        }
    }
}

impl<'a> Visit<'a> for Words {
    fn text(&mut self, text: &'a str) {
        for (index, part) in decoded(text, false).split(|character: char| character.is_ascii_whitespace()).enumerate() {
            if index > 0 {
                self.end();
            }
            self.current.push_str(part);
        }
    }

    fn open(&mut self, tag: Name) {
        self.boundary(tag);
    }

    fn closed(&mut self, tag: Name) {
        self.boundary(tag);
    }
}

/// Whether `tag` marks part of a line, or shows nothing.
pub fn is_inline(tag: Name) -> bool {
    INLINE.contains(&tag)
}

/// Tags that mark part of a line (HTML standard, section 4.5, and `ins` and `del`), or that show nothing at all.
const INLINE: [Name; 32] = [
    Name::of("a"),
    Name::of("abbr"),
    Name::of("b"),
    Name::of("bdi"),
    Name::of("bdo"),
    Name::of("cite"),
    Name::of("code"),
    Name::of("data"),
    Name::of("del"),
    Name::of("dfn"),
    Name::of("em"),
    Name::of("i"),
    Name::of("ins"),
    Name::of("kbd"),
    Name::of("label"),
    Name::of("mark"),
    Name::of("q"),
    Name::of("ruby"),
    Name::of("s"),
    Name::of("samp"),
    Name::of("script"),
    Name::of("small"),
    Name::of("span"),
    Name::of("strong"),
    Name::of("style"),
    Name::of("sub"),
    Name::of("sup"),
    Name::of("time"),
    Name::of("tspan"),
    Name::of("u"),
    Name::of("var"),
    Name::of("wbr"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_space_between_inline_tags_is_part_of_the_text() {
        assert_eq!(words("<p>Ring <a href=x>us</a> <b>today</b>.<p>Or <em>wr</em>ite"), ["Ring", "us", "today.", "Or", "write"]);
        assert_ne!(words("<b>a</b> <i>b</i>"), words("<b>a</b><i>b</i>"));
    }

    #[test]
    fn a_new_line_or_cell_ends_a_word() {
        assert_eq!(words("<title>One</title><tr><td>two<td>three</tr>four<br>five<li>six"), ["One", "two", "three", "four", "five", "six"]);
        assert_eq!(words("<DIV>a</DIV>b<H2>c</H2>"), ["a", "b", "c"]);
    }

    #[test]
    fn only_what_is_read_counts() {
        assert_eq!(words("a<!-- b --><script>c</script><style>d</style>e &amp; f&nbsp;g 1 < 2"), ["ae", "&", "f\u{a0}g", "1", "<", "2"]);
    }
}
