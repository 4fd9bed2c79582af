//! Whole postcodes of the United Kingdom (BS 7666): a district alone names thousands of homes, a whole one about fifteen.

use super::{Kind, Piece, digits::Group, is_edge};

/// Adds the whole postcodes of `text` to `found`.
pub(super) fn find(text: &str, groups: &[Group], found: &mut Vec<Piece>) {
    found.extend(groups.iter().filter_map(|group| at(text, group)));
}

/// The postcode whose first digits are `group`.
fn at(text: &str, group: &Group) -> Option<Piece> {
    let letters = text[..group.range.start].bytes().rev().take_while(u8::is_ascii_alphabetic).count();
    let start = group.range.start - letters;
    if !(1..=2).contains(&letters) || !is_edge(text, start).0 {
        return None;
    }
    let rest = text[start..].split_at_checked(8).map_or(&text[start..], |(near, _)| near);
    let rest = if rest.is_ascii() { rest } else { &rest[..rest.find(|c: char| !c.is_ascii()).unwrap_or(rest.len())] };
    // The end is three letters and digits; what is before it is the district.
    let length = (5..=8).rev().find(|length| rest.len() >= *length && is_edge(text, start + length).1 && is_postcode(&rest[..*length]))?;
    let squeezed: String = rest[..length].chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase();
    let (district, end) = squeezed.split_at(squeezed.len() - 3);
    Some(Piece { kind: Kind::Postcode, range: start..start + length, value: format!("{district} {end}") })
}

/// The shape of `text`: `A` for a letter from A to Z, `9` for a digit, `?` for anything else.
pub fn shape(text: &str) -> String {
    let sign = |c: char| match c {
        _ if c.is_ascii_digit() => '9',
        _ if c.is_ascii_alphabetic() => 'A',
        _ => '?',
    };
    text.chars().map(sign).collect()
}

fn is_postcode(text: &str) -> bool {
    let (district, end) = text.split_at(text.len() - 3);
    let district = district.strip_suffix(' ').unwrap_or(district);
    let shape = shape(district);
    let [digit, first, second] = end.as_bytes() else { return false };
    let unit = |letter: &u8| letter.is_ascii_alphabetic() && !b"CIKMOV".contains(&letter.to_ascii_uppercase());
    let area = district.as_bytes().first().is_some_and(|letter| !b"QVX".contains(&letter.to_ascii_uppercase()));
    let place_in_a_row = ["1st", "2nd", "3rd"].contains(&end) || end.ends_with("th");
    matches!(shape.as_str(), "A9" | "A99" | "A9A" | "AA9" | "AA99" | "AA9A") && area && digit.is_ascii_digit() && unit(first) && unit(second) && !place_in_a_row
}
