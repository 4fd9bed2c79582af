//! Syllables of languages that write their vowels nearly as they say them: each vowel is one, but for those that make one sound together.

/// The longest word that is looked at whole, in letters; the rest of a longer one is left out.
const LONGEST: usize = 64;

/// Counts the vowels of `word`. `vowel` is given the letters before a place and those from there on, and says how many of these make one vowel; 0 for none.
pub(super) fn count(word: &str, vowel: impl Fn(&[char], &[char]) -> usize) -> u8 {
    let mut letters = ['\0'; LONGEST];
    let mut length = 0;
    for (slot, letter) in letters.iter_mut().zip(word.chars()) {
        *slot = letter;
        length += 1;
    }
    let (mut at, mut found) = (0, 0_u8);
    while at < length {
        let together = vowel(&letters[..at], &letters[at..length]);
        found += u8::from(together > 0);
        at += together.max(1);
    }
    found.max(u8::from(letters[..length].iter().any(|letter| letter.is_alphabetic())))
}

/// Russian and Ukrainian: each vowel letter.
pub(super) fn cyrillic(word: &str) -> u8 {
    count(word, |_, rest| usize::from(matches!(rest[0], 'а' | 'е' | 'ё' | 'є' | 'и' | 'і' | 'ї' | 'о' | 'у' | 'ы' | 'э' | 'ю' | 'я')))
}

/// Turkish: each vowel letter.
pub(super) fn turkish(word: &str) -> u8 {
    count(word, |_, rest| usize::from(matches!(rest[0], 'a' | 'e' | 'ı' | 'i' | 'o' | 'ö' | 'u' | 'ü' | 'â' | 'î' | 'û')))
}

/// Polish: `i` before a vowel only softens what stands before it. `au` and `eu` are one, but where a prefix ends between them: "nauka", "nieuczciwy".
pub(super) fn polish(word: &str) -> u8 {
    let is_vowel = |letter: char| matches!(letter, 'a' | 'ą' | 'e' | 'ę' | 'i' | 'o' | 'ó' | 'u' | 'y');
    count(word, |before, rest| match (before, rest) {
        (_, ['i', next, ..]) if is_vowel(*next) => 0,
        (['n' | 'z'], ['a', 'u', ..]) | ([.., 'n', 'i'], ['e', 'u', ..]) | (_, ['e', 'u', 'm']) => 1,
        (_, ['a' | 'e', 'u', ..]) => 2,
        (_, [first, ..]) => usize::from(is_vowel(*first)),
        _ => 0,
    })
}

/// Dutch: the long vowels and diphthongs of its spelling are one each; a diaeresis starts a new one.
pub(super) fn dutch(word: &str) -> u8 {
    count(word, |before, rest| match (before, rest) {
        (_, ['e', 'u', 'm'] | ['i', 'e', 'u', 's' | 'z', ..]) => 1,
        ([.., 'c'], ['i', 'a', 'a', ..] | ['i', 'e', 'e', ..]) => 3,
        ([.., 'c'], ['i', 'a' | 'ë', ..]) | ([.., 't'], ['i', 'o', 'n', ..]) => 2,
        (_, ['a', 'a', 'i', ..] | ['o', 'o' | 'e', 'i', ..] | ['e' | 'i', 'e', 'u', ..] | ['e', 'a', 'u', ..]) => 3,
        (_, ['a', 'a' | 'i' | 'u', ..] | ['e', 'e' | 'i' | 'u', ..] | ['i', 'e' | 'j', ..] | ['o', 'e' | 'i' | 'o' | 'u', ..] | ['u', 'i' | 'u', ..]) => 2,
        (_, ['é', 'é' | 'i', ..] | ['ó', 'ó', ..] | ['á', 'á', ..] | ['í', 'j' | 'e', ..]) => 2,
        (_, ['a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'á' | 'é' | 'í' | 'ó' | 'ú' | 'à' | 'è' | 'ê' | 'ë' | 'ï' | 'ö' | 'ü', ..]) => 1,
        _ => 0,
    })
}

/// Stems of German words whose last `ie` or `ien` is two vowels: Familie, Serie, Linie, Studie, Medien, Ferien, Aktie, Italien, Spanien, Syrien.
const PARTED: [[char; 3]; 10] = [
    ['m', 'i', 'l'],
    ['s', 'e', 'r'],
    ['l', 'i', 'n'],
    ['t', 'u', 'd'],
    ['m', 'e', 'd'],
    ['f', 'e', 'r'],
    ['a', 'k', 't'],
    ['t', 'a', 'l'],
    ['p', 'a', 'n'],
    ['s', 'y', 'r'],
];

/// German: long vowels and diphthongs of its spelling are one each; `u` after `q` is none.
pub(super) fn german(word: &str) -> u8 {
    count(word, |before, rest| match (before, rest) {
        ([.., 'q'], ['u', ..]) => 0,
        (_, ['e', 'a', 'u', ..]) => 3,
        ([.., 's' | 't' | 'l'], ['i', 'o', 'n', ..]) => 2,
        (_, ['i', 'e'] | ['i', 'e', 'n']) if PARTED.iter().any(|stem| before.ends_with(stem)) => 1,
        ([.., 'b'] | ['i', 'd'], ['e', 'e', 'n', ..]) => 1,
        (_, ['a', 'a' | 'i' | 'u' | 'y', ..] | ['ä', 'u', ..] | ['e', 'e' | 'i' | 'u' | 'y', ..] | ['i', 'e', ..] | ['o', 'o' | 'u', ..]) => 2,
        (_, ['a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'ä' | 'ö' | 'ü' | 'é' | 'è' | 'ê' | 'à', ..]) => 1,
        _ => 0,
    })
}
