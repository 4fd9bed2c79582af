//! The tags that interface words may hold. They only mark part of a line, and have no attributes, so that no translation can carry an address or a script.

/// Their names.
pub const TAGS: [&str; 12] = ["em", "strong", "b", "i", "small", "sub", "sup", "q", "bdi", "span", "br", "wbr"];

/// The tag that starts `text`, whole, if it may be there: `<em>` or `</em>`.
pub fn allowed_at_start(text: &str) -> Option<&str> {
    let whole = at_start(text)?;
    TAGS.contains(&name(whole)).then_some(whole)
}

/// What stands between the brackets of `tag`, without the sign of an end.
pub fn name(tag: &str) -> &str {
    let inside = tag.strip_prefix('<').unwrap_or(tag);
    inside.strip_prefix('/').unwrap_or(inside).trim_end_matches('>')
}

/// The tag that starts `text`, whole, whatever it is: `<a href="...">`, `</a>`.
pub fn at_start(text: &str) -> Option<&str> {
    let inside = text.strip_prefix('<')?;
    let name = inside.strip_prefix('/').unwrap_or(inside);
    name.starts_with(|c: char| c.is_ascii_alphabetic()).then(|| text.find('>').map(|end| &text[..=end]))?
}

/// A sign of HTML in `text` that is no tag and is shown to readers as it stands: `&nbsp;`, `<?php`, `<br` without its end, `<` or `&` right before a variable.
pub fn stray(text: &str) -> Option<(usize, &str)> {
    for (at, _) in text.match_indices('<').filter(|(at, _)| at_start(&text[*at..]).is_none()) {
        let after = &text[at + 1..];
        if after.is_empty() || after.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '!' | '?' | '/')) {
            let end = after.find(char::is_whitespace).map_or(text.len(), |end| at + 1 + end);
            return Some((at, &text[at..end]));
        }
    }
    for (at, _) in text.match_indices('&') {
        let after = &text[at + 1..];
        let length = after.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'#').count();
        let known = ["amp", "lt", "gt", "quot", "nbsp", "apos", "shy"].contains(&&after[..length]);
        if after.is_empty() || (length > 0 && (after[length..].starts_with(';') || known)) {
            return Some((at, &text[at..=at + length]));
        }
    }
    None
}

/// Every tag of `text` in order, each with its byte.
pub fn all(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.match_indices('<').filter_map(|(at, _)| Some((at, at_start(&text[at..])?)))
}
