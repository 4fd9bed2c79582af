//! Character references such as `&amp;`, turned back into characters.
//!
//! Numbers follow the HTML standard (section 13.2.5.80). Of the two thousand names, those that themes and markdown are written with are known here; another stays as it
//! is written.

use std::borrow::Cow;

/// Names that count without a semicolon too, as old pages (and a minifier) write them.
const SHORT: [(&str, char); 24] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("nbsp", '\u{a0}'),
    ("shy", '\u{ad}'),
    ("copy", '©'),
    ("reg", '®'),
    ("pound", '£'),
    ("deg", '°'),
    ("middot", '·'),
    ("laquo", '«'),
    ("raquo", '»'),
    ("frac12", '½'),
    ("times", '×'),
    ("divide", '÷'),
    ("eacute", 'é'),
    ("egrave", 'è'),
    ("agrave", 'à'),
    ("ccedil", 'ç'),
    ("acirc", 'â'),
    ("ecirc", 'ê'),
    ("icirc", 'î'),
    ("ocirc", 'ô'),
];

/// Names that need their semicolon.
const LONG: [(&str, char); 28] = [
    ("apos", '\''),
    ("sol", '/'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("hellip", '…'),
    ("bull", '•'),
    ("euro", '€'),
    ("trade", '™'),
    ("minus", '−'),
    ("larr", '←'),
    ("rarr", '→'),
    ("uarr", '↑'),
    ("darr", '↓'),
    ("check", '✓'),
    ("star", '☆'),
    ("starf", '★'),
    ("ensp", '\u{2002}'),
    ("emsp", '\u{2003}'),
    ("thinsp", '\u{2009}'),
    ("zwj", '\u{200d}'),
    ("zwnj", '\u{200c}'),
    ("lrm", '\u{200e}'),
    ("rlm", '\u{200f}'),
    ("hairsp", '\u{200a}'),
];

/// What the standard makes of the numbers 128 to 159, which old editors meant as Windows-1252.
const WINDOWS_1252: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";

/// `text` with its references as characters. In the value of an attribute, `&lt=` and `&ltx` without a semicolon are left alone, as the standard says.
pub fn decoded(text: &str, in_attribute: bool) -> Cow<'_, str> {
    let Some(mut at) = memchr::memchr(b'&', text.as_bytes()) else { return Cow::Borrowed(text) };
    let mut output = String::with_capacity(text.len());
    output.push_str(&text[..at]);
    while at < text.len() {
        let rest = &text[at..];
        let (character, length) = reference(rest, in_attribute).unwrap_or(('&', 1));
        output.push(character);
        at += length;
        let next = memchr::memchr(b'&', &text.as_bytes()[at..]).map_or(text.len(), |found| at + found);
        output.push_str(&text[at..next]);
        at = next;
    }
    Cow::Owned(output)
}

/// The character that the reference at the start of `text` stands for, and its length in bytes.
fn reference(text: &str, in_attribute: bool) -> Option<(char, usize)> {
    let body = &text[1..];
    if let Some(number) = body.strip_prefix('#') {
        return numbered(number).map(|(character, length)| (character, length + 2));
    }
    let run = body.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let known = |names: &[(&str, char)], name: &str| names.iter().find(|(known, _)| *known == name).map(|(_, character)| *character);
    if body[run..].starts_with(';')
        && let Some(character) = known(&SHORT, &body[..run]).or_else(|| known(&LONG, &body[..run]))
    {
        return Some((character, run + 2));
    }
    let (name, character) = SHORT.iter().filter(|(name, _)| body.starts_with(name)).max_by_key(|(name, _)| name.len())?;
    let part_of_a_word = in_attribute && body[name.len()..].starts_with(|next: char| next == '=' || next.is_ascii_alphanumeric());
    (!part_of_a_word).then_some((*character, name.len() + 1))
}

/// The character whose number starts `text`, and how many bytes it takes up.
fn numbered(text: &str) -> Option<(char, usize)> {
    let (digits, radix, start) = match text.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16, 1),
        None => (text, 10, 0),
    };
    let length = digits.bytes().take_while(|byte| char::from(*byte).is_digit(radix)).count();
    let number = digits
        .bytes()
        .take(length)
        .filter_map(|byte| char::from(byte).to_digit(radix))
        .fold(0_u32, |sum, digit| sum.saturating_mul(radix).saturating_add(digit));
    let character = match number {
        0 => char::REPLACEMENT_CHARACTER,
        0x80..=0x9f => WINDOWS_1252.chars().nth(number as usize - 0x80)?,
        _ => char::from_u32(number).unwrap_or(char::REPLACEMENT_CHARACTER),
    };
    (length > 0).then(|| (character, start + length + usize::from(digits[length..].starts_with(';'))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_become_characters() {
        assert_eq!(decoded("a &amp; b &#38; c &#x26; d &#X26 e", false), "a & b & c & d & e");
        assert_eq!(decoded("?a=1&amp;b=2&c=3&copy=4&copyx&copy;", true), "?a=1&b=2&c=3&copy=4&copyx©");
        assert_eq!(decoded("&copy=4 &lt2 &#8217;&#146; &#0; &#xd800; &unknown; &", false), "©=4 <2 ’’ \u{fffd} \u{fffd} &unknown; &");
        assert!(matches!(decoded("/en/services/", true), Cow::Borrowed(_)));
    }
}
