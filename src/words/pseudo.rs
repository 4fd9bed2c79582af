//! Pseudo languages: English that is marked letter by letter, so that whatever stays plain on a page comes from no message and no record.

/// `en-XA` has longer, accented words; `en-XB` runs from right to left.
pub const TAGS: [&str; 2] = ["en-XA", "en-XB"];

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "áƀçđéƒĝĥíĵķļɱñóþɋŕšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĻṀÑÓÞɊŔŠŢÚṼŴẊÝŽ";
const TURNED: &str = "ɐqɔpǝɟɓɥıɾʞʅɯuodbɹsʇnʌʍxʎz∀ԐↃpƎℲפHIſӼ⅂WNOԀÒᴚS⊥∩ɅMX⅄Z";

/// `words` in the pseudo language `tag`. Tags, addresses and the targets of links stay as they are.
pub fn written(tag: &str, words: &str) -> String {
    let mut out = String::with_capacity(words.len() * 2);
    let mut rest = words;
    while !rest.is_empty() {
        let kept = kept(rest);
        if kept > 0 {
            out.push_str(&rest[..kept]);
            rest = &rest[kept..];
            continue;
        }
        let word = rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len());
        if word == 0 {
            let c = rest.chars().next().map_or(1, char::len_utf8);
            out.push_str(&rest[..c]);
            rest = &rest[c..];
            continue;
        }
        mark(tag, &rest[..word], &mut out);
        rest = &rest[word..];
    }
    out
}

/// How many bytes at the start of `text` are not words: an address, the target of a link, a tag.
fn kept(text: &str) -> usize {
    let until = |end: char| text.find(end).map_or(text.len(), |at| at + end.len_utf8());
    let token = text.split(|c: char| c.is_whitespace() || matches!(c, ')' | ']' | '"' | '>')).next().unwrap_or_default();
    if text.starts_with("](") {
        until(')')
    } else if text.starts_with('<') && text[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') {
        until('>')
    } else if token.contains("://") || token.starts_with("picture:") || (token.contains('@') && token.starts_with(|c: char| c.is_ascii_alphanumeric())) {
        token.len()
    } else {
        0
    }
}

fn mark(tag: &str, word: &str, out: &mut String) {
    let (letters, right_to_left) = if tag == "en-XB" { (TURNED, true) } else { (ACCENTED, false) };
    if right_to_left {
        out.push('\u{202e}');
    }
    for c in word.chars() {
        let marked = PLAIN.chars().zip(letters.chars()).find(|(plain, _)| *plain == c).map_or(c, |(_, marked)| marked);
        out.push(marked);
        // Other languages need more room than English: half as much again for short words.
        if !right_to_left && "aeiou".contains(c) {
            out.push(marked);
        }
    }
    if right_to_left {
        out.push('\u{202c}');
    }
}

/// The first plain words of `text`, which nobody has marked; `None` when there are none.
pub fn unmarked(text: &str) -> Option<String> {
    let mut plain = String::new();
    let mut inside = false;
    for c in text.chars() {
        match c {
            '\u{202e}' => inside = true,
            '\u{202c}' => inside = false,
            _ if !inside => plain.push(c),
            _ => {}
        }
    }
    let is_word = |word: &&str| {
        word.chars().filter(char::is_ascii_alphabetic).count() >= 2
            && word.is_ascii()
            && !word.contains(['@', '/'])
            && !word.trim_end_matches(['.', ',']).contains('.')
    };
    let words: Vec<&str> = plain.split_whitespace().filter(is_word).take(6).collect();
    (!words.is_empty()).then(|| words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_marked_and_addresses_are_not() {
        let text = "See [the club](/services/club/) or <b>write</b> to help@a.example, https://a.example.";
        for tag in TAGS {
            let marked = written(tag, text);
            assert!(marked.contains("](/services/club/)") && marked.contains("<b>") && marked.contains("help@a.example, https://a.example."), "{marked}");
            assert_eq!(unmarked(&marked.replace("<b>", "").replace("</b>", "").replace("](/services/club/)", "")), None, "{marked}");
        }
        assert_eq!(unmarked("Ñó words from áá message").as_deref(), Some("words from message"));
    }

    #[test]
    fn every_letter_has_a_mark() {
        assert_eq!((PLAIN.chars().count(), ACCENTED.chars().count(), TURNED.chars().count()), (52, 52, 52));
        assert!(ACCENTED.chars().all(|c| !c.is_ascii()));
    }
}
