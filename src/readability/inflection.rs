//! The forms of English words, back to the word of a list: "libraries" to "library", "stopped" to "stop".

use std::borrow::Cow;

/// The words that `word` may be a form of, most likely first. Some are no words; a list decides.
pub fn stems(word: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let mut found: Vec<Cow<'_, str>> = Vec::new();
    let bare = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).or_else(|| word.strip_suffix(['\'', '’'])).unwrap_or(word);
    if bare.len() < word.len() {
        found.push(bare.into());
    }
    if let Some(stem) = bare.strip_suffix("ies").or_else(|| bare.strip_suffix("ied")).or_else(|| bare.strip_suffix("ier")).or_else(|| bare.strip_suffix("iest"))
    {
        found.push(format!("{stem}y").into());
    }
    if let Some(stem) = bare.strip_suffix("ily") {
        found.push(format!("{stem}y").into());
    }
    for ending in
        ["s", "es", "ed", "d", "ing", "er", "r", "est", "st", "ly", "ness", "ers", "rs", "n't", "n’t", "'ll", "’ll", "'re", "’re", "'ve", "’ve", "'d", "’d"]
    {
        let Some(stem) = bare.strip_suffix(ending).filter(|stem| stem.len() >= 2) else { continue };
        found.push(stem.into());
        if matches!(ending, "ing" | "ed" | "er" | "est" | "ers") {
            found.push(format!("{stem}e").into());
            let mut letters = stem.chars().rev();
            let (last, before) = (letters.next(), letters.next());
            if last == before && last.is_some_and(|last| last.is_ascii_lowercase()) {
                found.push(stem[..stem.len() - 1].into());
            }
        }
    }
    found.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_lead_back_to_their_word() {
        let leads = |form: &str, word: &str| stems(form).any(|stem| stem == word);
        for (form, word) in [
            ("libraries", "library"),
            ("stopped", "stop"),
            ("making", "make"),
            ("quickly", "quick"),
            ("happily", "happy"),
            ("bigger", "big"),
            ("child's", "child"),
            ("boxes", "box"),
            ("doesn't", "does"),
        ] {
            assert!(leads(form, word), "{form} is a form of {word}");
        }
        assert!(!leads("sing", "s"));
    }
}
