//! How often the rules agree with eSpeak NG on frequent words.

use super::counter;

macro_rules! lists {
    ($($tag:literal: $least:literal),*) => {
        [$(($tag, include_str!(concat!("../../../tests/readability/espeak-", $tag, ".txt")), $least)),*]
    };
}

/// The list of each language, and the words of 100 that must agree.
const LISTS: [(&str, &str, f64); 12] = lists!(
    "es": 99.0, "nl": 99.0, "pl": 98.5, "ru": 98.5, "tr": 98.5, "uk": 98.0, "de": 98.0, "fr": 96.0, "ro": 97.0, "cy": 96.5,
    // eSpeak parts Italian diphthongs ("noi", "nazionale") and adds a vowel to a Portuguese `r` ("parte"), where dictionaries count one less.
    "it": 89.0, "pt": 92.0
);

/// Words whose syllables dictionaries give.
const KNOWN: &[(&str, &[(&str, u8)])] = &[
    ("es", &[("ciudad", 2), ("día", 2), ("guía", 2), ("ayuda", 3), ("y", 1), ("hay", 1), ("maíz", 2), ("quienes", 2), ("vergüenza", 3)]),
    ("it", &[("famiglia", 3), ("aiuto", 3), ("mio", 2), ("qua", 1), ("già", 1), ("noi", 1), ("nazionale", 4), ("terapia", 4), ("paura", 3), ("chiave", 2)]),
    ("pt", &[("história", 3), ("parte", 2), ("rainha", 3), ("saúde", 3), ("sair", 2), ("água", 2), ("apoio", 3), ("não", 1), ("seria", 3), ("guerra", 2)]),
    ("fr", &[("écoles", 2), ("eau", 1), ("lui", 1), ("client", 2), ("juillet", 2), ("étaient", 2), ("seulement", 2), ("août", 1), ("travail", 2), ("pays", 2)]),
    ("ro", &[("lupi", 1), ("copii", 2), ("copiii", 3), ("perioada", 4), ("muzeul", 3), ("seara", 2), ("împreună", 4), ("știe", 2), ("femeie", 3)]),
    ("cy", &[("iaith", 1), ("gwlad", 1), ("newid", 2), ("teuluoedd", 3), ("gweithiwr", 2), ("ysgol", 2), ("dyddiau", 2), ("diolch", 2), ("caeau", 2)]),
    ("de", &[("schule", 2), ("familie", 4), ("quelle", 2), ("bäume", 2), ("beenden", 3), ("energie", 3), ("geschwister", 3)]),
    ("nl", &[("school", 1), ("ideeën", 3), ("speciaal", 2), ("museum", 3), ("nieuwe", 2), ("leeuw", 1), ("mooie", 2), ("tweeëntwintig", 4)]),
    ("pl", &[("szkoła", 2), ("nauka", 3), ("autor", 2), ("dziecko", 2), ("muzeum", 3), ("nieuczciwy", 4), ("historia", 3)]),
    ("uk", &[("підтримка", 3), ("їжа", 2), ("моє", 2)]),
    ("ru", &[("школа", 2), ("объявление", 5), ("ёлка", 2)]),
    ("tr", &[("okul", 2), ("öğretmen", 3), ("kâğıt", 2), ("saat", 2)]),
];

/// Words of `list` with the syllables that eSpeak gives.
fn words(list: &str) -> impl Iterator<Item = (&str, u8)> {
    list.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(' ')).map(|(word, syllables)| (word, syllables.parse().unwrap()))
}

#[test]
fn frequent_words_have_the_syllables_that_are_spoken() {
    for (language, list, least) in LISTS {
        let count = counter(language).unwrap();
        let same = words(list).filter(|(word, syllables)| count(word) == *syllables).count();
        let share = 100.0 * same as f64 / words(list).count() as f64;
        assert!(share >= least, "{language}: {share:.1} of 100 words");
    }
}

#[test]
fn words_have_the_syllables_of_the_dictionary() {
    for (language, known) in KNOWN {
        let count = counter(language).unwrap();
        for (word, syllables) in *known {
            assert_eq!(count(word), *syllables, "{language}: {word}");
        }
    }
}

#[test]
fn no_word_is_too_strange() {
    for (language, ..) in LISTS {
        let count = counter(language).unwrap();
        for word in ["", "'", "123", "–", "\u{301}", "👍"] {
            assert_eq!(count(word), 0, "{language}: {word}");
        }
        for word in ["pst", "o", "y", "i", "u", "qu", "gu", "l'eau", "l’e", "ḍ", "é́", "нині", "كتاب", "字"] {
            assert!(count(word) > 0, "{language}: {word}");
        }
        assert!(count(&"aeiou".repeat(1000)) > 0);
    }
}

#[test]
fn other_languages_say_that_their_syllables_are_not_known() {
    assert!(["ar", "ur", "so", "zh", "xx", "", "en-GB"].iter().all(|language| counter(language).is_none()));
}

#[test]
fn short_strings_of_any_vowels_are_counted() {
    const LETTERS: [char; 12] = ['a', 'e', 'i', 'o', 'u', 'y', 'w', 'n', 'r', 'g', 'é', 'î'];
    for (language, ..) in LISTS {
        let count = counter(language).unwrap();
        for number in 0..12_usize.pow(4) {
            let word: String = [1, 12, 144, 1728].iter().map(|place| LETTERS[number / place % 12]).collect();
            assert!((1..=4).contains(&count(&word)), "{language}: {word}");
        }
    }
}
