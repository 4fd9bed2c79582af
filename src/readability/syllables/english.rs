//! How many syllables an English word has: by patterns learned from the Carnegie Mellon Pronouncing Dictionary and from British words written by hand.
//!
//! Each vowel letter, and a few other letters, is a site that bears a syllable or not. A pattern is a site with letters around it and a weight;
//! a site bears a syllable if the weights of all its patterns add up to more than 0. Words that the patterns get wrong are kept whole beside them.
//! The tables are made by `tests/readability/learn_syllables.py`; the notice of the dictionary stands at the top of each.

mod table;

use std::sync::LazyLock;
use table::Table;

/// The longest word that is read whole, in letters; what follows is not counted.
const LONGEST: usize = 62;
const APOSTROPHE: u8 = 26;
const START: u8 = 27;
const END: u8 = 28;
const S: u8 = 18;
const Y: u8 = 24;
/// A letter that no pattern has.
const OTHER: u8 = 29;

static TABLE: LazyLock<Table> = LazyLock::new(|| Table::parse(include_str!("english/patterns.txt"), include_str!("english/exceptions.txt")));

/// The syllables of a lower-case English word as a British speaker says it: at least 1 for anything with a letter, 0 without one.
///
/// The word has no spaces and no hyphens; it may hold an apostrophe. A word without vowels is read letter by letter ("bbc" has 3). Accents are left out
/// ("naïve" is read as "naive") but an é at the end is always heard, and only the first 62 letters are looked at.
pub fn count(word: &str) -> u8 {
    let (mut codes, mut length, mut letters, mut vowels) = ([OTHER; LONGEST + 2], 1, false, false);
    codes[0] = START;
    for letter in word.chars().take(LONGEST) {
        let code = code_of(letter);
        letters |= code < APOSTROPHE || (code == OTHER && letter.is_alphabetic());
        vowels |= is_vowel(code);
        codes[length] = code;
        length += 1;
    }
    if word.ends_with('é') {
        codes[length - 1] = Y;
    }
    codes[length] = END;
    let codes = &codes[..=length];
    let (sums, whole) = TABLE.read(codes);
    match whole {
        _ if !letters => 0,
        0 if vowels => borne(codes, &sums).max(1),
        0 => spelled_out(codes).max(1),
        _ => whole,
    }
}

/// How many sites bear a syllable.
fn borne(codes: &[u8], sums: &[i16]) -> u8 {
    (1..codes.len() - 1).map(|place| u8::from(sums[place] > 0 && is_site(codes, place))).sum()
}

/// The syllables of a word without vowels, read letter by letter; "'s" at its end adds none.
fn spelled_out(codes: &[u8]) -> u8 {
    const W: u8 = 22;
    let letters = codes.strip_suffix(&[APOSTROPHE, S, END]).unwrap_or(codes);
    letters.iter().map(|&code| if code == W { 3 } else { u8::from(code < APOSTROPHE) }).sum()
}

/// 0 to 25 for a letter, with or without an accent.
fn code_of(letter: char) -> u8 {
    match letter {
        'a'..='z' => letter as u8 - b'a',
        '\'' | '’' => APOSTROPHE,
        'à'..='å' => 0,
        'ç' => 2,
        'æ' | 'œ' | 'è'..='ë' => 4,
        'ì'..='ï' => 8,
        'ñ' => 13,
        'ò'..='ö' | 'ø' => 14,
        'ù'..='ü' => 20,
        'ý' | 'ÿ' => 24,
        _ => OTHER,
    }
}

const fn is_vowel(code: u8) -> bool {
    code < APOSTROPHE && (VOWELS >> code) & 1 == 1
}

/// a, e, i, o, u and y, a bit each.
const VOWELS: u32 = 1 | (1 << 4) | (1 << 8) | (1 << 14) | (1 << 20) | (1 << 24);

/// Whether the letter at a place can bear a syllable: a vowel, an apostrophe ("bus's"), m after s or h ("prism"), c in "mc". As `sites` in the script.
fn is_site(codes: &[u8], place: usize) -> bool {
    const C: u8 = 2;
    const H: u8 = 7;
    const M: u8 = 12;
    match codes[place] {
        APOSTROPHE => true,
        M => codes[place - 1] == S || codes[place - 1] == H,
        C => codes[..place] == [START, M],
        code => is_vowel(code),
    }
}

#[cfg(test)]
mod tests {
    use super::count;

    /// The words of a list of `word count[,count]` lines and how many per cent of them are counted right.
    #[expect(clippy::print_stdout, reason = "the measured share is the point of the test")]
    fn share_right(name: &str, list: &str) -> f64 {
        let (mut right, mut all) = (0, 0);
        for (word, counts) in list.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(' ')) {
            let is_right = counts.split(',').any(|number| number.parse() == Ok(count(word)));
            (right, all) = (right + i32::from(is_right), all + 1);
        }
        let share = f64::from(right) * 100.0 / f64::from(all);
        println!("{name}: {right} of {all} words right, {share:.2} per cent");
        share
    }

    #[test]
    fn counts_words_of_the_dictionary_that_it_never_saw() {
        assert!(share_right("held out", include_str!("../../../tests/readability/held-out-en.txt")) >= 97.0);
    }

    #[test]
    fn counts_british_words_that_the_dictionary_lacks() {
        assert!(share_right("British", include_str!("../../../tests/readability/british-en.txt")) >= 95.0);
    }

    #[test]
    fn counts_plain_words() {
        let words = ["the", "school", "we're", "parent", "couldn’t", "families", "education", "disability"];
        assert_eq!(words.map(count), [1, 1, 1, 2, 2, 3, 4, 5]);
    }

    #[test]
    fn reads_words_without_vowels_letter_by_letter() {
        assert_eq!((count("nhs"), count("bbc's"), count("www"), count("hmm")), (3, 3, 9, 1));
    }

    #[test]
    fn takes_any_signs() {
        assert_eq!((count(""), count("'"), count("2026"), count("’’’"), count("😀")), (0, 0, 0, 0, 0));
        assert_eq!((count("школа"), count("学校"), count("ł"), count("café"), count("naïve")), (1, 1, 1, 2, 2));
        assert!(count(&"ba".repeat(200)) <= 62);
        assert!(count(&"m".repeat(2000)) >= 1);
        assert_eq!(count(&"w".repeat(100)), 186);
    }
}
