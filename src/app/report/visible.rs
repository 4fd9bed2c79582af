//! Text from files, made safe for a terminal.

/// `text` on one line, with every control and direction character shown as its code, so that no file can move the cursor, hide words or turn them round.
pub fn line(text: &str) -> String {
    shown(text, false)
}

/// The same for several lines.
pub fn lines(text: &str) -> String {
    shown(text, true)
}

fn shown(text: &str, keep_lines: bool) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' if keep_lines => out.push(c),
            '\t' => out.push(' '),
            c if c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}') => out.extend(c.escape_unicode()),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escape_codes_are_shown_and_not_obeyed() {
        assert_eq!(line("a\u{1b}[31mb\u{202e}c\nd"), "a\\u{1b}[31mb\\u{202e}c\\u{a}d");
        assert_eq!(lines("a\nb"), "a\nb");
    }
}
