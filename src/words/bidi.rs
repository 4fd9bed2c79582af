//! The order in which characters of mixed direction are shown (Unicode Standard Annex 9, by `unicode-bidi`).

use super::lang::Direction;
use std::ops::Range;
use unicode_bidi::{BidiInfo, Level};

/// Starts a part whose direction is that of its first letter (First Strong Isolate).
pub const FIRST_STRONG: char = '\u{2068}';
/// Starts a part from left to right.
pub const LEFT_TO_RIGHT: char = '\u{2066}';
/// Starts a part from right to left.
pub const RIGHT_TO_LEFT: char = '\u{2067}';
/// Ends a part.
pub const END: char = '\u{2069}';

/// Whether `c` is a character that only turns others round: an embedding, an override, an isolate or a mark.
pub fn is_control(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether `words` hold a letter written from right to left.
pub fn has_right_to_left(words: &str) -> bool {
    words
        .chars()
        .any(|c| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}'))
}

/// Whether `value`, placed among words of `direction` without a mark around it, could be shown in the wrong order or turn its surroundings round.
pub fn needs_isolation(value: &str, direction: Direction) -> bool {
    match direction {
        Direction::LeftToRight => has_right_to_left(value),
        Direction::RightToLeft => {
            let digits = value.chars().filter(char::is_ascii_digit).count();
            value.chars().any(|c| c.is_alphabetic() && !has_right_to_left(c.encode_utf8(&mut [0; 4])))
                || (digits > 0 && digits < value.chars().count() && !has_right_to_left(value))
        }
    }
}

/// The parts among `ranges` of the paragraph `text` that would not be shown from left to right in one piece, when the paragraph runs in `direction`.
pub fn turned(text: &str, direction: Direction, ranges: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut turned = Vec::new();
    let mut from = 0;
    // Each paragraph by itself; nothing of one counts in the next.
    for paragraph in text.split_inclusive(['\n', '\r', '\u{1c}', '\u{1d}', '\u{1e}', '\u{85}', '\u{2029}']) {
        let inside: Vec<Range<usize>> = ranges
            .iter()
            .filter(|range| from <= range.start && range.end <= from + paragraph.len())
            .map(|range| range.start - from..range.end - from)
            .collect();
        turned.extend(in_paragraph(paragraph, direction, &inside).into_iter().map(|range| range.start + from..range.end + from));
        from += paragraph.len();
    }
    turned
}

fn in_paragraph(text: &str, direction: Direction, ranges: &[Range<usize>]) -> Vec<Range<usize>> {
    let base = if direction == Direction::RightToLeft { Level::rtl() } else { Level::ltr() };
    let info = BidiInfo::new(text, Some(base));
    let (Some(paragraph), false) = (info.paragraphs.first(), ranges.is_empty()) else { return Vec::new() };
    let order = BidiInfo::reorder_visual(&info.reordered_levels_per_char(paragraph, paragraph.range.clone()));
    // The visual place of each character.
    let mut place = vec![0; order.len()];
    for (visual, logical) in order.into_iter().enumerate() {
        place[logical] = visual;
    }
    let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    let is_turned = |range: &&Range<usize>| {
        let first = starts.partition_point(|at| *at < range.start);
        let characters = starts[first..].iter().take_while(|at| **at < range.end).enumerate();
        let shown = characters.filter(|(_, at)| !text[**at..].starts_with(is_control)).filter_map(|(index, _)| place.get(first + index));
        shown.collect::<Vec<_>>().windows(2).any(|pair| *pair[1] != pair[0] + 1)
    };
    ranges.iter().filter(is_turned).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_turned(before: &str, value: &str) -> bool {
        let text = format!("{before} {value} الآن");
        let start = before.len() + 1;
        !turned(&text, Direction::RightToLeft, std::slice::from_ref(&(start..start + value.len()))).is_empty()
    }

    #[test]
    fn what_turns_round_in_an_arabic_sentence_is_found() {
        for value in ["0161 496 0000", "+44 161 496 0000", "(0161) 496-0000", "9:00-17:00", "0-25", "£12.50"] {
            assert!(is_turned("اتصلوا على", value), "{value}");
            let isolated = format!("{LEFT_TO_RIGHT}{value}{END}");
            let text = format!("اتصلوا على {isolated} الآن");
            let start = text.find(value).unwrap();
            assert!(turned(&text, Direction::RightToLeft, std::slice::from_ref(&(start..start + value.len()))).is_empty(), "{value}");
        }
        for value in ["M14 5SX", "help@northmere.example", "2026", "9:30"] {
            assert!(!is_turned("اتصلوا على", value), "{value}");
        }
    }

    #[test]
    fn only_what_could_turn_is_isolated() {
        assert!(needs_isolation("English", Direction::RightToLeft) && needs_isolation("0-25", Direction::RightToLeft));
        assert!(!needs_isolation("14 سبتمبر 2026", Direction::RightToLeft) && !needs_isolation("14", Direction::RightToLeft));
        assert!(needs_isolation("العربية", Direction::LeftToRight) && !needs_isolation("English", Direction::LeftToRight));
    }
}
