//! Welsh: `w` and `y` are vowels too, and `i` and `w` glide into the vowel after them.

use super::nuclei::count;

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'w' | 'y') || is_marked(letter)
}

/// Vowels with a mark, which do not glide.
fn is_marked(letter: char) -> bool {
    matches!(
        letter,
        'â' | 'ê'
            | 'î'
            | 'ô'
            | 'û'
            | 'ŵ'
            | 'ŷ'
            | 'á'
            | 'é'
            | 'í'
            | 'ó'
            | 'ú'
            | 'ẃ'
            | 'ý'
            | 'à'
            | 'è'
            | 'ì'
            | 'ò'
            | 'ù'
            | 'ẁ'
            | 'ä'
            | 'ë'
            | 'ï'
            | 'ö'
            | 'ü'
            | 'ẅ'
            | 'ÿ'
    )
}

/// Syllables of a Welsh word.
pub(super) fn welsh(word: &str) -> u8 {
    let falls = |rest: &[char]| match rest {
        ['a' | 'â', 'e' | 'i' | 'u' | 'w', next @ ..]
        | ['e' | 'ê', 'i' | 'u' | 'w' | 'y', next @ ..]
        | ['o' | 'ô', 'e' | 'i' | 'u' | 'w', next @ ..]
        | ['i' | 'u' | 'y' | 'ŷ', 'w', next @ ..]
        | ['w' | 'ŵ', 'y', next @ ..] => {
            // A glide between two vowels goes with the second: "ne-wid".
            if matches!(rest[1], 'w' | 'i') && next.first().is_some_and(|next| is_vowel(*next)) { 1 } else { 2 }
        }
        [first, ..] => usize::from(is_vowel(*first)),
        [] => 0,
    };
    count(word, |before, rest| match (before, rest) {
        ([] | ['g'], ['w', 'l' | 'n' | 'r', next, ..]) if is_vowel(*next) => 0,
        (['d'], ['i', 'o' | 'a' | 'e', ..]) => 1,
        (_, ['i', next, ..]) if is_vowel(*next) && *next != 'w' => 1 + falls(&rest[1..]),
        (_, ['w', next, ..]) if is_vowel(*next) && *next != 'y' => 1 + falls(&rest[1..]),
        _ => falls(rest),
    })
}
