//! Where sentences end.
//!
//! A full stop, question or exclamation mark ends one when white space and a likely start follow. "Dr. Patel", "e.g. maths", "9.30am", "www.example.org" and
//! "wait... then" go on. In scripts without capitals every such sign before a space ends a sentence, but for abbreviations.

use super::{
    flags::{ABBREVIATION, COMMON, FUNCTION, LINKING, MAY_END, READER},
    tokens::{Case, Class, Token},
};
use std::ops::Range;

/// A sentence, or what stands in its place: a heading, an item without a full stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Its tokens among those of the passage.
    pub tokens: Range<usize>,
    /// Its bytes in the passage, with the sign that ends it.
    pub range: Range<usize>,
    /// Whether a sign ends it.
    pub ended: bool,
}

/// Whether `c` ends sentences: in Latin and Cyrillic, Arabic and Urdu, the scripts of India, Ethiopic, Chinese.
fn ends(c: char) -> bool {
    matches!(c, '.' | '?' | '!' | '…' | '؟' | '۔' | '।' | '॥' | '።' | '。' | '？' | '！')
}

/// The sentences that `tokens` of `text` make; `has_common` says whether the common words of the language are known.
pub fn split(text: &str, tokens: &[Token], has_common: bool) -> Vec<Sentence> {
    let mut found = Vec::new();
    let Some(last) = tokens.len().checked_sub(1) else { return found };
    let mut first = 0;
    for at in 0..tokens.len() {
        let gap_start = tokens[at].end as usize;
        let gap_end = tokens.get(at + 1).map_or(text.len(), |next| next.start as usize);
        let gap = &text[gap_start..gap_end];
        let sign = if gap == " " { None } else { gap.char_indices().find(|(_, c)| ends(*c)) };
        let over = at == last || sign.is_some_and(|(place, sign)| is_end(&gap[place..], sign, &tokens[first..=at + 1], has_common));
        if !over {
            continue;
        }
        let unsigned = if at == last { text.trim_end().len().max(gap_start) } else { gap_start };
        let end = sign.map_or(unsigned, |(place, sign)| gap_start + place + closing(&gap[place..], sign));
        let start =
            if first == 0 { opening(text, tokens[0].start as usize, 0) } else { opening(text, tokens[first].start as usize, tokens[first - 1].end as usize) };
        found.push(Sentence { tokens: first..at + 1, range: start..end.max(gap_start), ended: sign.is_some() });
        first = at + 1;
    }
    found
}

/// Whether the `sign` at the start of `gap` ends the sentence of `tokens`, whose last is the one after the gap.
fn is_end(gap: &str, sign: char, tokens: &[Token], has_common: bool) -> bool {
    let [sentence @ .., next] = tokens else { return false };
    let Some(before) = sentence.last() else { return false };
    let starts = sentence.len() == 1;
    let after = &gap[closing(gap, sign)..];
    if !after.starts_with(char::is_whitespace) && !matches!(sign, '。' | '？' | '！') {
        return false;
    }
    if next.class == Class::Word && next.case == Case::Small && next.is_cased() {
        return false;
    }
    if sign != '.' {
        return true;
    }
    if before.is(MAY_END) {
        return next.case != Case::Small;
    }
    // "J. Smith" is a name; "in section F. When" is not.
    let letter = before.class == Class::Word && before.letters == 1 && before.case == Case::Capital;
    let in_name =
        if has_common { next.flags & (COMMON | FUNCTION | READER | LINKING) == 0 } else { !starts && sentence[sentence.len() - 2].case != Case::Small };
    let initial = letter && in_name;
    let number_of_a_list = starts && before.class == Class::Number;
    !(before.is(ABBREVIATION) || initial || number_of_a_list)
}

/// The bytes of the sign at the start of `gap` with what closes after it: more dots, a quotation mark, a bracket.
fn closing(gap: &str, sign: char) -> usize {
    let rest = &gap[sign.len_utf8()..];
    let more = rest.find(|c: char| !(ends(c) || matches!(c, '"' | '”' | '’' | '\'' | ')' | ']' | '»' | '*'))).unwrap_or(rest.len());
    sign.len_utf8() + more
}

/// Where what opens before the word at `start` begins: a quotation mark, a bracket, a sign of money; not before `from`.
fn opening(text: &str, start: usize, from: usize) -> usize {
    let before = &text[from..start];
    from + before.trim_end_matches(['"', '“', '‘', '\'', '(', '[', '«', '£', '€', '$', '+']).len()
}

#[cfg(test)]
mod tests {
    use crate::readability::{language::Language, passage::Passage, text::Reader};

    fn sentences(tag: &str, text: &str) -> Vec<String> {
        let passage = Passage::line(text);
        let read = Reader::new(Language::of(tag)).read(&passage);
        read.sentences.iter().map(|sentence| text[sentence.range.clone()].to_owned()).collect()
    }

    #[test]
    fn sentences_survive_times_titles_addresses_and_short_forms() {
        assert_eq!(
            sentences("en", "The group meets at 9.30am on Mondays, e.g. in term time. Dr. Patel and Mrs. O'Brien run it. It costs £3.50 (siblings are free)."),
            ["The group meets at 9.30am on Mondays, e.g. in term time.", "Dr. Patel and Mrs. O'Brien run it.", "It costs £3.50 (siblings are free)."]
        );
        assert_eq!(sentences("en", "Is it step-free? Yes! Phone us... we'll call back."), ["Is it step-free?", "Yes!", "Phone us... we'll call back."]);
        assert_eq!(sentences("en", "We meet at St. Mary's. “Come in.” Ask J. Smith."), ["We meet at St. Mary's.", "“Come in.”", "Ask J. Smith."]);
        assert_eq!(sentences("en", "It is in section F. When you ask, we look.").len(), 2);
        assert_eq!(sentences("en", "See www.example.org. Then ask. £5 a day"), ["See www.example.org.", "Then ask.", "£5 a day"]);
    }

    #[test]
    fn other_scripts_end_sentences_in_their_own_way() {
        assert_eq!(sentences("ur", "ہمیں فون کریں۔ کیا آپ آ سکتے ہیں؟ جی ہاں۔").len(), 3);
        assert_eq!(sentences("bn", "আমাদের ফোন করুন। ধন্যবাদ।").len(), 2);
        assert_eq!(sentences("pl", "Zadzwoń do nas np. rano. Pomożemy."), ["Zadzwoń do nas np. rano.", "Pomożemy."]);
    }
}
