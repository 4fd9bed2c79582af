//! Spanish, Italian and Portuguese: `i` and `u` glide into the vowel beside them.

use super::nuclei::count;

fn is_weak(letter: char) -> bool {
    matches!(letter, 'i' | 'u' | 'ü')
}

fn is_strong(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'o' | 'á' | 'à' | 'â' | 'ã' | 'é' | 'è' | 'ê' | 'í' | 'ì' | 'ó' | 'ò' | 'ô' | 'õ' | 'ú' | 'ù')
}

fn is_vowel(letter: char) -> bool {
    is_weak(letter) || is_strong(letter)
}

/// One vowel and the glides beside it: "buey", "cuando", "aire". A glide between two vowels goes with the second: "a-iu-to".
fn with_glides(rest: &[char]) -> usize {
    let glides = rest.iter().take_while(|letter| is_weak(**letter)).count();
    let heart = glides + usize::from(rest.get(glides).is_some_and(|letter| is_strong(*letter)));
    if heart == glides {
        return glides;
    }
    match rest[heart..] {
        ['y'] => heart + 1,
        [glide, next, ..] if is_weak(glide) && !is_vowel(next) => heart + 1,
        [glide] if is_weak(glide) => heart + 1,
        _ => heart,
    }
}

/// Spanish: an accent on `i` or `u` stops it from gliding; a last `y` is `i`.
pub(super) fn spanish(word: &str) -> u8 {
    count(word, |_, rest| match rest {
        ['u', 'y'] => 2,
        ['y'] => 1,
        _ => with_glides(rest),
    })
}

/// Italian: as Spanish. The only vowels of a short word do not glide ("mio", "due"), nor does the `i` of words made from Greek ("terapia").
pub(super) fn italian(word: &str) -> u8 {
    count(word, |before, rest| match (before, rest) {
        ([.., 'q' | 'g' | 'c'], ['i' | 'u', 'a' | 'e' | 'o']) if !before[..before.len() - 1].iter().any(|letter| is_vowel(*letter)) => 2,
        (_, ['i' | 'u', 'a' | 'e' | 'o']) if !before.iter().any(|letter| is_vowel(*letter)) => 1,
        (
            [.., 'o', 'g'] | [.., 'r', 'g'] | [.., 'r', 'a', 'f' | 'p'] | [.., 'n', 'o', 'm'] | [.., 'p', 'a', 't'] | [.., 's', 'o', 'f'] | [.., 'a', 't', 't'],
            ['i', 'a' | 'e'],
        ) => 1,
        ([.., 'p'], ['a', 'u', 'r', ..]) => 1,
        _ => with_glides(rest),
    })
}

/// Portuguese: `i` and `u` glide after a vowel, but not before `nh` or a closing `l m n r z` ("ra-i-nha", "sa-ir"); before a vowel they glide only after `q`
/// and `g`, and at the end of a word whose accent stands before ("his-tó-ria").
pub(super) fn portuguese(word: &str) -> u8 {
    let has_accent = |before: &[char]| before.iter().any(|letter| matches!(letter, 'á' | 'â' | 'é' | 'ê' | 'í' | 'ó' | 'ô' | 'ú'));
    let stands_alone = |after: &[char]| match after {
        ['n', 'h', ..] | ['l' | 'm' | 'n' | 'r' | 'z'] => true,
        ['l' | 'm' | 'n' | 'r' | 'z', next, ..] => !is_vowel(*next),
        _ => false,
    };
    let falls = |rest: &[char]| match rest {
        ['ã', 'e' | 'o' | 'i', ..] | ['õ', 'e', ..] => 2,
        [first, second, after @ ..] if is_vowel(*first) && is_weak(*second) && first != second && !stands_alone(after) => 2,
        [first, ..] => usize::from(is_vowel(*first)),
        [] => 0,
    };
    count(word, |before, rest| match (before, rest) {
        ([.., 'q' | 'g'], ['u', 'e' | 'é' | 'ê' | 'i' | 'í', ..]) => 0,
        ([.., 'q' | 'g'], ['u', next, ..]) if is_strong(*next) => 1 + falls(&rest[1..]),
        ([], ['a', 'o'] | ['a', 'o', 's']) => 2,
        (_, ['i' | 'u', 'a' | 'e' | 'o'] | ['i' | 'u', 'a' | 'e' | 'o', 's' | 'm']) if has_accent(before) => 2,
        _ => falls(rest),
    })
}
