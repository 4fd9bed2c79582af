//! Romanian: `e`, `i`, `o` and `u` glide, and a last `i` after a consonant is only breath.

use super::nuclei::count;

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'ă' | 'â' | 'e' | 'i' | 'î' | 'o' | 'u')
}

/// Whether `rest`, which starts with a vowel and `i` or `u`, parts them: before the article ("muze-ul"), and in a few stems ("re-ușit", "îna-inte").
fn parts(before: &[char], rest: &[char]) -> bool {
    match rest {
        ['e' | 'o', 'u', 'l', ..] | ['a', 'i', 'n', 't', ..] => true,
        ['ă', 'i', next, ..] => !is_vowel(*next),
        ['e', 'u', next, ..] => matches!(before, ['r']) || matches!(before, [.., 'r']) && *next == 'n',
        ['a', 'u', 't' | 'r' | 'z', ..] => matches!(before, [] | ['c']) && !matches!(rest, ['a', 'u', 't', 'o', ..]),
        _ => false,
    }
}

/// How many letters at the start of `rest` make one vowel that no `i` or `u` glides into: "ea", "oa", "ai", "eau".
fn falls(before: &[char], rest: &[char]) -> usize {
    let heart = match rest {
        ['e', 'a', 'n' | 'l', ..] if matches!(before, ['r'] | [.., 'p']) => 1,
        ['e' | 'o', 'a', ..] => 2,
        [first, ..] => usize::from(is_vowel(*first)),
        [] => 0,
    };
    match rest.get(heart..) {
        Some(['i' | 'u', next, ..]) if heart > 0 && is_vowel(*next) => heart,
        Some(['i' | 'u', ..]) if heart > 0 && !parts(before, rest) => heart + 1,
        _ => heart,
    }
}

/// Syllables of a Romanian word, as it is spoken: dictionaries part more vowels ("fa-mi-li-e").
pub(super) fn romanian(word: &str) -> u8 {
    count(word, |before, rest| {
        let is_first = !before.iter().any(|letter| is_vowel(*letter));
        match (before, rest) {
            ([.., first, 'l' | 'r'], ['i']) if !is_vowel(*first) => 1,
            ([.., last], ['i']) if !is_first && !is_vowel(*last) => 0,
            (['o', 'r'], ['i', 'c', ..]) => 0,
            (_, ['i', 'i', 'i', ..]) | (_, ['i', 'o', 'a', ..]) => 1,
            (_, ['i', 'e']) if is_first => 1,
            ([.., 'c', 'ț'], ['i', 'e']) | ([.., 'r' | 'o', 'g'] | [.., 'o', 'm'], ['i', 'a' | 'e']) | (['f'], ['i', 'i', 'n', ..]) => 1,
            ([.., last], ['i', 'e', 'i']) if !is_vowel(*last) => 1,
            (_, ['i', 'i', ..]) => 2,
            ([.., 'r'] | [.., 'g', 'h'], ['e', 'o', ..]) => 2,
            (_, ['i' | 'u', next, ..]) if is_vowel(*next) => 1 + falls(&[], &rest[1..]),
            _ => falls(before, rest),
        }
    })
}
