//! The forms in which the words of a language use a term of the glossary, and the full form as it is written in the middle of a sentence.

use crate::words::lang::Lang;

/// A form to look for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Form {
    /// The words.
    pub(super) words: String,
    /// Whether it is the abbreviation, of which capital and small letters count.
    pub(super) short: bool,
    /// Whether it is a plural.
    pub(super) plural: bool,
}

/// Languages that write every noun with a capital letter.
const CAPITAL_NOUNS: [&str; 2] = ["de", "lb"];
/// Languages in which a capital I without a dot has a small letter of its own.
const DOTLESS: [&str; 2] = ["az", "tr"];

/// The term without a note in brackets at its end: a translation often repeats the English words there.
pub(super) fn without_note(term: &str) -> &str {
    let bare = term.strip_suffix(')').and_then(|rest| rest.rsplit_once('(')).map_or("", |(bare, _)| bare.trim_end());
    if bare.is_empty() { term } else { bare }
}

/// The forms of a term in `lang`. Small and capital letters A to Z need no forms of their own.
pub(super) fn forms(term: &str, short: Option<&str>, lang: &Lang) -> Vec<Form> {
    let mut found: Vec<Form> = Vec::new();
    let mut add = |words: String, short: bool, plural: bool| {
        if !found.iter().any(|form| form.words == words && form.short == short) {
            found.push(Form { words, short, plural });
        }
    };
    for full in [term, without_note(term)] {
        for spelled in [full.to_owned(), full.replace('\'', "’"), full.replace('’', "'")] {
            let cases = if spelled.is_ascii() { Vec::new() } else { vec![spelled.to_lowercase(), spelled.to_uppercase(), in_running_words(&spelled, lang)] };
            let plurals: Vec<String> = plural(&spelled, lang).into_iter().collect();
            [vec![spelled], cases].concat().into_iter().for_each(|words| add(words, false, false));
            plurals.into_iter().for_each(|words| add(words, false, true));
        }
    }
    if let Some(short) = short {
        add(short.to_owned(), true, false);
        plural(short, lang).into_iter().for_each(|words| add(words, true, true));
    }
    found
}

/// The plain plural in English. Words such as "therapy" and "assess" have another, or none.
pub(super) fn plural(words: &str, lang: &Lang) -> Option<String> {
    let plain = words.ends_with(|c: char| c.is_ascii_alphabetic() && !matches!(c, 's' | 'x' | 'y' | 'z')) && !words.ends_with("sh") && !words.ends_with("ch");
    (plain && language(lang) == "en").then(|| format!("{words}s"))
}

/// The full form as it stands in a sentence: with a small first letter, unless it is a name.
pub(super) fn in_running_words(full: &str, lang: &Lang) -> String {
    let mut letters = full.chars();
    let Some(first) = letters.next() else { return String::new() };
    let rest = letters.as_str();
    if rest.contains(char::is_uppercase) || CAPITAL_NOUNS.contains(&language(lang)) {
        return full.to_owned();
    }
    match first {
        'I' if DOTLESS.contains(&language(lang)) => format!("ı{rest}"),
        'İ' => format!("i{rest}"),
        _ => first.to_lowercase().chain(rest.chars()).collect(),
    }
}

fn language(lang: &Lang) -> &str {
    lang.as_str().split('-').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).unwrap()
    }

    #[test]
    fn a_full_form_has_a_small_first_letter_unless_it_is_a_name() {
        let shown = |full, tag| in_running_words(full, &lang(tag));
        assert_eq!(shown("Education, health and care plan", "en"), "education, health and care plan");
        assert_eq!(shown("British Sign Language", "en"), "British Sign Language");
        assert_eq!(shown("Ergotherapie", "de"), "Ergotherapie");
        assert_eq!((shown("Işık", "tr"), shown("İlk", "tr")), ("ışık".to_owned(), "ilk".to_owned()));
    }

    #[test]
    fn a_translation_that_repeats_the_english_words_is_found_without_them() {
        let words: Vec<String> = forms("الوساطة (mediation)", None, &lang("ar")).into_iter().map(|form| form.words).collect();
        assert!(words.contains(&"الوساطة (mediation)".to_owned()) && words.contains(&"الوساطة".to_owned()), "{words:?}");
        assert_eq!(without_note("(only a note)"), "(only a note)");
    }

    #[test]
    fn plurals_are_plain_and_english() {
        let all = |tag: &str| forms("Educational psychologist", Some("EP"), &lang(tag)).into_iter().map(|form| (form.words, form.plural)).collect::<Vec<_>>();
        let plurals = |tag: &str| all(tag).into_iter().filter(|form| form.1).map(|form| form.0).collect::<Vec<_>>();
        assert_eq!(plurals("en-simple"), ["Educational psychologists", "EPs"]);
        assert_eq!((plurals("pl").len(), plural("Occupational therapy", &lang("en"))), (0, None));
    }
}
