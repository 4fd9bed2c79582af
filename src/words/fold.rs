//! The one form of a word under which search keeps it and looks for it. `themes/default/assets/search.js` folds in the same way; `tests/search/folds.tsv`
//! holds the two together.

use icu_normalizer::DecomposingNormalizerBorrowed;
use std::borrow::Cow;

/// How words of a language are folded.
#[derive(Clone, Copy, Debug, Default)]
pub struct Folding {
    /// Whether words begin with the Arabic article.
    article: bool,
    /// Whether the plural ends in the English `s`.
    plural: bool,
}

/// The zero of each set of digits; the other nine follow it.
const ZEROS: [char; 14] = ['٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '๐', '၀'];

/// The Arabic article, alone and with "and", "in" and "for" before it, and the fewest letters that must follow, each of two bytes.
const ARTICLES: [(&str, usize); 4] = [("ال", 2), ("وال", 3), ("بال", 4), ("لل", 3)];

impl Folding {
    /// The folding of the language `tag`; region, script and variant are left out.
    pub fn of(tag: &str) -> Self {
        let language = tag.split('-').next().unwrap_or(tag);
        Self { article: language == "ar", plural: language == "en" }
    }

    /// The folded words of `text` in order.
    pub fn words(self, text: &str) -> Vec<String> {
        let mut found = Vec::new();
        self.each(text, &mut |word| found.push(word.to_owned()));
        found
    }

    /// Calls `take` with each folded word of `text`. What is written without spaces is cut into overlapping pairs of signs.
    pub fn each(self, text: &str, take: &mut dyn FnMut(&str)) {
        let mut run = String::new();
        let mut pairs = false;
        let mut letter = |c: char| {
            let unspaced = is_unspaced(c);
            if !run.is_empty() && (unspaced != pairs || !is_part(c)) {
                self.end(&mut run, pairs, take);
            }
            if is_part(c) {
                pairs = unspaced;
                run.push(c);
            }
        };
        if text.is_ascii() {
            text.bytes().filter(|byte| !matches!(byte, b'\'' | b'`')).for_each(|byte| letter(char::from(byte.to_ascii_lowercase())));
        } else {
            let apart: Cow<'_, str> = DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
            for c in apart.chars().flat_map(char::to_lowercase).filter(|c| !is_dropped(*c)) {
                match folded(c) {
                    Some(other) => other.chars().for_each(&mut letter),
                    None => letter(digit(c)),
                }
            }
        }
        letter(' ');
    }

    /// Calls `take` with the words of `text` that hold hyphens, folded as if they were written without: `drop-in` is looked for as `dropin` too.
    pub fn each_joined(self, text: &str, take: &mut dyn FnMut(&str)) {
        let hyphens = ['-', '\u{2010}', '\u{2011}'];
        for word in text.split_whitespace() {
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            if word.contains(hyphens) {
                self.each(&word.replace(hyphens, ""), take);
            }
        }
    }

    fn end(self, run: &mut String, pairs: bool, take: &mut dyn FnMut(&str)) {
        if pairs && run.chars().nth(1).is_some() {
            let starts: Vec<usize> = run.char_indices().map(|(at, _)| at).chain([run.len()]).collect();
            starts.windows(3).for_each(|pair| take(&run[pair[0]..pair[2]]));
        } else if self.article {
            take(without_article(run));
        } else if self.plural {
            singular(run);
            take(run);
        } else {
            take(run);
        }
        run.clear();
    }
}

/// Whether `c` is written without spaces between words: Han, kana, Thai, Lao, Khmer and Myanmar.
fn is_unspaced(c: char) -> bool {
    c >= '\u{e00}'
        && matches!(u32::from(c), 0xe00..=0xeff | 0x1000..=0x109f | 0x1780..=0x17ff | 0x3005..=0x3007 | 0x3040..=0x30ff | 0x3400..=0x9fff | 0x20000..=0x3ffff)
}

/// Whether `c` is part of a word: letters, numbers and vowel signs, and the signs that kill a vowel, which Unicode does not count as alphabetic.
fn is_part(c: char) -> bool {
    c.is_alphanumeric() || is_unspaced(c) || matches!(u32::from(c), 0x94d | 0x9cd | 0xa4d | 0xacd | 0xb4d | 0xbcd | 0xc4d | 0xccd | 0xd4d | 0xdca)
}

/// Whether `c` is left out: accents, harakat, points, nukta, tatweel, tone marks of Thai, signs nobody sees, and apostrophes.
fn is_dropped(c: char) -> bool {
    matches!(u32::from(c),
        0x27 | 0x60 | 0xad | 0x2b9..=0x2bc | 0x300..=0x36f | 0x591..=0x5c7 | 0x610..=0x61a | 0x61c | 0x640 | 0x64b..=0x65f | 0x670 | 0x6d6..=0x6ed
        | 0x93c | 0x9bc | 0xa3c | 0xabc | 0xb3c | 0xcbc | 0xe47..=0xe4e | 0x200b..=0x200f | 0x2018..=0x201b | 0x202a..=0x202e | 0x2032
        | 0x2060..=0x206f | 0x3099..=0x309a | 0xfe00..=0xfe0f | 0xfeff)
}

/// What stands for a letter that Unicode does not take apart, or that people type for another one.
fn folded(c: char) -> Option<&'static str> {
    Some(match c {
        c if c.is_ascii() => return None,
        'ł' | 'ƚ' => "l",
        'ø' | 'ɔ' => "o",
        'đ' | 'ð' | 'ɗ' => "d",
        'ħ' => "h",
        'ı' => "i",
        'ŋ' => "n",
        'ə' | 'ɛ' => "e",
        'ɓ' => "b",
        'ƙ' => "k",
        'ƴ' => "y",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'þ' => "th",
        'ς' => "σ",
        'ґ' => "г",
        'ٱ' => "ا",
        'ى' | 'ي' | 'ێ' | 'ې' | 'ۍ' => "ی",
        'ك' | 'ڪ' => "ک",
        'ة' | 'ە' | 'ہ' | 'ھ' | 'ۃ' => "ه",
        'ۆ' | 'ۇ' => "و",
        'ڕ' => "ر",
        'ڵ' => "ل",
        'ں' => "ن",
        'ੰ' => "ਂ",
        'ँ' => "ं",
        'ঁ' => "ং",
        'ઁ' => "ં",
        'ー' => "",
        '・' => " ",
        _ => return None,
    })
}

fn digit(c: char) -> char {
    let value = |zero: &char| u32::from(c).checked_sub(u32::from(*zero)).filter(|value| *value < 10);
    if c.is_ascii() || c.is_alphabetic() { c } else { ZEROS.iter().find_map(value).and_then(|value| char::from_digit(value, 10)).unwrap_or(c) }
}

/// `word` without the article, with "and", "in" or "for" before it. It goes more than once, because a word may begin with the same two letters.
fn without_article(mut word: &str) -> &str {
    let shorter = |word: &'_ str| ARTICLES.iter().find_map(|(article, least)| Some(word.strip_prefix(article)?.len()).filter(|rest| rest / 2 >= *least));
    while let Some(rest) = shorter(word) {
        word = &word[word.len() - rest..];
    }
    word
}

/// Makes an English plural singular. It only has to give one form for both, not the right one.
fn singular(word: &mut String) {
    if word.len() < 4 || !word.ends_with('s') || !word.is_ascii() || ["ss", "us", "is"].iter().any(|end| word.ends_with(end)) {
        return;
    }
    word.pop();
    if word.len() > 3 && word.ends_with("ie") {
        word.truncate(word.len() - 2);
        word.push('y');
    } else if ["se", "xe", "ze", "che", "she"].iter().any(|end| word.ends_with(end)) {
        word.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_folded_as_the_shared_table_says() {
        let table = include_str!("../../tests/search/folds.tsv");
        let mut looked_at = 0;
        for line in table.lines().filter(|line| !line.starts_with('#')) {
            let parts: Vec<&str> = line.split('\t').collect();
            assert_eq!(Folding::of(parts[0]).words(parts[1]).join(" "), parts[2], "{line}");
            looked_at += 1;
        }
        assert!(looked_at > 80, "{looked_at}");
    }

    #[test]
    fn a_word_with_hyphens_is_also_one_word() {
        let mut found = Vec::new();
        Folding::of("en").each_joined("a drop-in, every after‑school club - free", &mut |word| found.push(word.to_owned()));
        assert_eq!(found, ["dropin", "afterschool"]);
    }
}
