//! French: vowels written together are one sound, and many an `e` is not heard.

use super::nuclei::count;

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'à' | 'â' | 'æ' | 'é' | 'è' | 'ê' | 'ë' | 'î' | 'ï' | 'ô' | 'ö' | 'œ' | 'û' | 'ù' | 'ü' | 'ÿ')
}

/// Whether the `e` at the start of `rest` is silent: at the end of a word, in the endings of verbs, and in an open syllable after one consonant ("seul(e)ment").
fn is_silent(before: &[char], rest: &[char]) -> bool {
    if !before.iter().any(|letter| is_vowel(*letter)) {
        return false;
    }
    match rest {
        ['e'] | ['e', 's'] => true,
        ['e', 'n', 't'] => matches!(
            before,
            [.., 'a' | 'o', 'i']
                | [.., 's', 's' | 't']
                | [.., 'n', 'n' | 's']
                | [.., 'e', 't', 't']
                | [.., 'è' | 'i' | 'u', 'r']
                | [.., 'i' | 'o', 's']
                | [.., 'a' | 'i', 'v']
                | [.., 'e', 'u', 'l' | 'v']
                | [.., 'r', 'l']
                | [.., 'r', 'o', 'u', 'v']
        ),
        ['e', 'a' | 'â' | 'o' | 'ô', next, ..] => matches!(before, [.., 'g' | 'j']) && *next != 'u',
        ['e', consonant, next, ..] if !is_vowel(*consonant) && is_vowel(*next) => match before {
            [.., vowel, 'c', 'h'] | [.., vowel, 'q', 'u'] => is_vowel(*vowel),
            [.., vowel, 'n' | 'm', single] if is_vowel(*vowel) => !is_vowel(*single),
            [.., vowel, single] => !is_vowel(*single) && (is_vowel(*vowel) || vowel == single),
            _ => false,
        },
        _ => false,
    }
}

/// How many letters of `rest` make one vowel, glides left out.
fn plain(rest: &[char]) -> usize {
    match rest {
        ['e', 'a', 'u', ..] | ['o', 'e', 'u', ..] | ['a', 'o', 'u' | 'û', ..] | ['u', 'e', 'i', 'l', ..] => 3,
        ['œ', 'u' | 'i', ..]
        | ['a', 'i' | 'î' | 'u' | 'y', ..]
        | ['e', 'i' | 'u' | 'û' | 'y', ..]
        | ['o', 'i' | 'î' | 'o' | 'u' | 'ù' | 'û' | 'y', ..]
        | ['u', 'i' | 'î' | 'y', ..] => 2,
        [first, ..] => usize::from(is_vowel(*first)),
        [] => 0,
    }
}

/// Syllables of a French word.
pub(super) fn french(word: &str) -> u8 {
    count(word, |before, rest| {
        let after_cluster = matches!(before, [.., first, 'r' | 'l'] if !is_vowel(*first) && !matches!(first, 'r' | 'l'));
        let glides_on = |from: usize| !after_cluster && rest.get(from).is_some_and(|next| is_vowel(*next)) && !matches!(rest[from..], ['e'] | ['e', 's']);
        match (before, rest) {
            ([.., 'q'], ['u', ..]) | ([.., 'g'], ['u', 'e' | 'é' | 'è' | 'ê' | 'i' | 'î' | 'y', ..]) => 0,
            (_, ['e', ..]) if is_silent(before, rest) => 0,
            ([.., 'e' | 'o', 'u'], ['i', 'l', ..]) => 0,
            (['p'], ['a', 'y', 's', ..]) => 1,
            (_, ['i' | 'y', ..]) if glides_on(1) => 1 + plain(&rest[1..]),
            (_, ['o', 'u', ..]) if glides_on(2) && !matches!(rest.get(2..4), Some(['i', 'l'])) => 2 + plain(&rest[2..]),
            _ => plain(rest),
        }
    })
}
