//! Scripts: which letters belong together, and which only look as if they did.

use super::{alphabet::Alphabet, lang::Lang};

/// A script, told by blocks of Unicode: enough to see that a word mixes two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Script {
    Latin,
    Greek,
    Cyrillic,
    Hebrew,
    Arabic,
    Devanagari,
    Bengali,
    Gurmukhi,
    Gujarati,
    Ethiopic,
    Han,
    Other,
}

impl Script {
    /// The script of the letter `c`; `None` when it is no letter.
    pub fn of(c: char) -> Option<Self> {
        c.is_alphabetic().then(|| Self::block(c))
    }

    /// The script of the block that the letter `c` stands in.
    fn block(c: char) -> Self {
        match u32::from(c) {
            0x41..=0x24f | 0x1e00..=0x1eff => Self::Latin,
            0x370..=0x3ff => Self::Greek,
            0x400..=0x52f => Self::Cyrillic,
            0x590..=0x5ff => Self::Hebrew,
            0x600..=0x6ff | 0x750..=0x77f | 0x8a0..=0x8ff | 0xfb50..=0xfdff | 0xfe70..=0xfeff => Self::Arabic,
            0x900..=0x97f => Self::Devanagari,
            0x980..=0x9ff => Self::Bengali,
            0xa00..=0xa7f => Self::Gurmukhi,
            0xa80..=0xaff => Self::Gujarati,
            0x1200..=0x139f => Self::Ethiopic,
            0x3400..=0x9fff => Self::Han,
            _ => Self::Other,
        }
    }

    /// Whether letters of the two scripts can be taken for each other. In Arabic and Indic scripts, endings and particles may stand right beside a Latin short form.
    fn looks_like(self, other: Self) -> bool {
        let both = |of: fn(&Self) -> bool| of(&self) && of(&other);
        both(|script| matches!(script, Self::Latin | Self::Cyrillic | Self::Greek))
            || both(|script| matches!(script, Self::Devanagari | Self::Bengali | Self::Gurmukhi | Self::Gujarati))
    }
}

/// Letters of Latin alphabets that are typed for others: the language, the wrong letter and the right one.
const LOOK_ALIKE: [(&str, char, char); 14] = [
    ("ar", 'ی', 'ي'),
    ("ar", 'ک', 'ك'),
    ("ur", 'ي', 'ی'),
    ("ur", 'ك', 'ک'),
    ("ckb", 'ي', 'ی'),
    ("ckb", 'ك', 'ک'),
    ("ro", 'ş', 'ș'),
    ("ro", 'Ş', 'Ș'),
    ("ro", 'ţ', 'ț'),
    ("ro", 'Ţ', 'Ț'),
    ("tr", 'ș', 'ş'),
    ("tr", 'Ș', 'Ş'),
    ("tr", 'ț', 'ţ'),
    ("tr", 'Ț', 'Ţ'),
];

/// A letter that is not right in `words` of `lang`: its byte, the letter, and what is wrong with it.
pub fn wrong_letter(words: &str, lang: &Lang, alphabet: &Alphabet) -> Option<(usize, char, String)> {
    let language = lang.as_str().split('-').next().unwrap_or_default();
    let look_alike: Vec<_> = LOOK_ALIKE.iter().filter(|(tag, ..)| *tag == language).collect();
    let mut before = None;
    for (at, c) in words.char_indices() {
        let script = match c {
            _ if c.is_ascii() => c.is_ascii_alphabetic().then_some(Script::Latin),
            _ if alphabet.has(c) => Some(Script::block(c)),
            _ => Script::of(c),
        };
        if let Some((_, _, right)) = look_alike.iter().find(|(_, wrong, _)| *wrong == c) {
            return Some((at, c, format!("looks like `{right}` and is another letter, so search does not find the word")));
        }
        match script {
            _ if c == char::REPLACEMENT_CHARACTER => {
                return Some((at, c, "stands for a letter that could not be read; somebody saved the file in another encoding".to_owned()));
            }
            _ if language == "ckb" && words[at..].starts_with("ه\u{200c}") => {
                return Some((at, c, "is typed for `ە` with an invisible sign, so search does not find the word".to_owned()));
            }
            // Nobody has a list of all Han signs.
            Some(own) if !matches!(own, Script::Latin | Script::Han) && !is_mark(c) && alphabet.writes(own) && !alphabet.has(c) => {
                return Some((at, c, "is not a letter of this language; a letter that looks like it is meant".to_owned()));
            }
            Some(own) if before.is_some_and(|before| before != own && own.looks_like(before)) => {
                return Some((at, c, "stands in a word with letters of another script".to_owned()));
            }
            _ => {}
        }
        before = script;
    }
    None
}

/// Whether `c` is a sign that stands over, under or around a letter and takes no room of its own.
pub fn is_mark(c: char) -> bool {
    matches!(
        u32::from(c),
        0x300..=0x36f | 0x591..=0x5c7 | 0x610..=0x61a | 0x64b..=0x65f | 0x670 | 0x6d6..=0x6ed | 0x200b..=0x200f
            | 0x900..=0x903 | 0x93a..=0x93c | 0x93e..=0x94f | 0x951..=0x957 | 0x962..=0x963
            | 0x981..=0x983 | 0x9bc | 0x9be..=0x9cd | 0x9d7
            | 0xa01..=0xa03 | 0xa3c..=0xa51 | 0xa70..=0xa71 | 0xa75
            | 0xa81..=0xa83 | 0xabc | 0xabe..=0xacd
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(tag: &str, words: &str) -> Option<char> {
        let lang = Lang::parse(tag).unwrap();
        wrong_letter(words, &lang, &Alphabet::of(&lang).unwrap()).map(|(_, c, _)| c)
    }

    #[test]
    fn letters_that_only_look_right_are_found() {
        assert_eq!(wrong("ur", "بچوں كے لیے"), Some('ك'));
        assert_eq!(wrong("ro", "înveţi"), Some('ţ'));
        assert_eq!(wrong("uk", "дopoга"), Some('o'));
        assert_eq!(wrong("pl", "szkоła"), Some('о'));
    }

    #[test]
    fn names_in_another_script_are_no_fault() {
        assert_eq!(wrong("ur", "ایس ای این ڈی (SEND) مدد"), None);
        assert_eq!(wrong("pl", "العربية i polski, żółć"), None);
        assert_eq!(wrong("uk", "Служба SENDIASS, EHC-план"), None);
        assert_eq!(wrong("ar", "خطّة EHC لطفلكم، مجانًا"), None);
    }
}
