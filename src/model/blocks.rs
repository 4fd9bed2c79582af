//! The blocks of a markdown text: its headings, paragraphs, lists and tables, one unit of translation each.

use std::ops::Range;

/// What a block is, as far as a translation must have the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A heading of a level.
    Heading(usize),
    /// A list with bullets.
    List,
    /// A list with numbers.
    Numbered,
    /// A table.
    Table,
    /// Anything else.
    Paragraph,
}

/// The bytes of each block of `text`: what stands between empty lines. A fence of code is one block, whatever is in it.
pub fn split(text: &str) -> Vec<Range<usize>> {
    let mut blocks: Vec<Range<usize>> = Vec::new();
    let mut open: Option<usize> = None;
    let (mut at, mut fence) = (0, None::<&str>);
    for line in text.split_inclusive('\n') {
        let words = line.trim();
        match fence {
            Some(mark) if words.starts_with(mark) => fence = None,
            None => fence = ["```", "~~~"].into_iter().find(|mark| words.starts_with(mark)),
            Some(_) => {}
        }
        if words.is_empty() && fence.is_none() {
            blocks.extend(open.take().map(|start| start..at));
        } else if open.is_none() {
            open = Some(at);
        }
        at += line.len();
    }
    blocks.extend(open.map(|start| start..text.len()));
    blocks.into_iter().map(|block| block.start..block.start + text[block].trim_end().len()).collect()
}

/// What `block` is.
pub fn shape(block: &str) -> Shape {
    let hashes = block.bytes().take_while(|byte| *byte == b'#').count();
    let digits = block.bytes().take_while(u8::is_ascii_digit).count();
    match block.as_bytes() {
        _ if (1..=6).contains(&hashes) && block[hashes..].starts_with(' ') => Shape::Heading(hashes),
        [b'-' | b'*' | b'+', b' ', ..] => Shape::List,
        [b'|', ..] => Shape::Table,
        _ if digits > 0 && block[digits..].starts_with([')', '.']) => Shape::Numbered,
        _ => Shape::Paragraph,
    }
}

/// The blocks of a source and its translation side by side, when the two have the same blocks in the same order; `None` when they do not, so that the text can
/// only be seen as a whole.
pub fn side_by_side<'s, 't>(source: &'s str, target: &'t str) -> Option<Vec<(&'s str, &'t str)>> {
    let (ours, theirs) = (split(source), split(target));
    let pairs: Vec<(&str, &str)> = ours.iter().zip(&theirs).map(|(one, other)| (&source[one.clone()], &target[other.clone()])).collect();
    (ours.len() == theirs.len() && pairs.iter().all(|(one, other)| shape(one) == shape(other))).then_some(pairs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_what_stands_between_empty_lines() {
        let text = "\nOne\nline.\n\n\n## Two\n\n- a\n- b\n\n```\nx\n\ny\n```\n\n1. c\n";
        let blocks: Vec<&str> = split(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(blocks, ["One\nline.", "## Two", "- a\n- b", "```\nx\n\ny\n```", "1. c"]);
        assert_eq!(shape(blocks[1]), Shape::Heading(2));
    }

    #[test]
    fn texts_of_different_shape_stand_as_a_whole() {
        assert!(side_by_side("# A\n\nb", "# Α\n\nβ").is_some());
        assert!(side_by_side("# A\n\nb", "# Α\n\n- β").is_none());
        assert!(side_by_side("# A\n\nb", "# Α").is_none());
    }
}
