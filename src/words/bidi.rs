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
    if ranges.is_empty() {
        return Vec::new();
    }
    let base = if direction == Direction::RightToLeft { Level::rtl() } else { Level::ltr() };
    let info = BidiInfo::new(text, Some(base));
    let mut turned = Vec::new();
    for paragraph in &info.paragraphs {
        let inside: Vec<_> = ranges.iter().filter(|range| paragraph.range.contains(&range.start)).collect();
        if inside.is_empty() {
            continue;
        }
        let from = paragraph.range.start;
        let starts: Vec<usize> = text[paragraph.range.clone()].char_indices().map(|(at, _)| from + at).collect();
        // The levels are those of every character of the text; only the paragraph's own are right.
        let before = text[..from].chars().count();
        let levels = info.reordered_levels_per_char(paragraph, paragraph.range.clone());
        let levels = levels.get(before..before + starts.len()).unwrap_or_default();
        // The visual place of each character of the paragraph.
        let order = BidiInfo::reorder_visual(levels);
        let mut place = vec![0; order.len()];
        for (visual, logical) in order.into_iter().enumerate() {
            place[logical] = visual;
        }
        for range in inside {
            let places: Vec<usize> = starts
                .iter()
                .enumerate()
                .filter(|(index, at)| range.contains(*at) && !text[**at..].starts_with(is_control) && *index < place.len())
                .map(|(index, _)| place[index])
                .collect();
            if places.windows(2).any(|pair| pair[1] != pair[0] + 1) {
                turned.push(range.clone());
            }
        }
    }
    turned
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
