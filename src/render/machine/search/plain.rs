//! Words for one line of a result: without markdown, and not too long.

/// The most signs of a summary.
const MOST: usize = 110;

/// The first paragraph of `markdown` as plain words.
pub fn first_paragraph(markdown: &str) -> String {
    let paragraph = markdown.trim_start().split("\n\n").next().unwrap_or_default();
    let mut plain = String::with_capacity(paragraph.len());
    let mut rest = paragraph;
    while let Some(at) = rest.find(['[', ']', '*', '`', '\n']) {
        plain.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        rest = match rest.as_bytes()[at] {
            b']' if after.starts_with('(') => after.find(')').map_or(after, |end| &after[end + 1..]),
            b'\n' => {
                plain.push(' ');
                after
            }
            _ => after,
        };
    }
    plain.push_str(rest);
    plain
}

/// `words` cut after a whole word where they are too long for a result.
pub fn cut(words: &str) -> String {
    let Some((end, _)) = words.char_indices().nth(MOST) else { return words.to_owned() };
    let short = &words[..end];
    let whole = short.rfind(char::is_whitespace).filter(|at| *at > end / 2).map_or(short, |at| &short[..at]);
    format!("{}…", whole.trim_end_matches(|c: char| !c.is_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_leaves_its_words() {
        assert_eq!(first_paragraph("A **plan** that\nsays [what to do](/guides/plan/).\n\nMore."), "A plan that says what to do.");
    }

    #[test]
    fn a_summary_ends_after_a_whole_word() {
        let long = "word, ".repeat(30);
        assert!(cut(&long).ends_with("word…") && cut(&long).chars().count() <= MOST + 1);
        assert_eq!(cut("Short."), "Short.");
        assert_eq!(cut(&"字".repeat(200)).chars().count(), MOST + 1);
    }
}
