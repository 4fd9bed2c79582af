//! Syllables, counted by the vowels that are heard: English by patterns learned from a dictionary, other languages by rules. Never by hyphenation, which is made
//! for lines and is wrong for one word in five or more.

mod english;
mod french;
mod nuclei;
mod romance;
mod romanian;
#[cfg(test)]
mod tests;
mod welsh;

/// How the syllables of a word of `language` are counted; `None` where that is not known. The tag has no region or variant. The word is in lower case, in
/// composed letters (NFC), and stands alone.
pub fn counter(language: &str) -> Option<fn(&str) -> u8> {
    Some(match language {
        "en" => english::count,
        "cy" => welsh::welsh,
        "es" => romance::spanish,
        "it" => romance::italian,
        "pt" => romance::portuguese,
        "fr" => french::french,
        "ro" => romanian::romanian,
        "de" => nuclei::german,
        "nl" => nuclei::dutch,
        "pl" => nuclei::polish,
        "ru" | "uk" => nuclei::cyrillic,
        "tr" => nuclei::turkish,
        _ => return None,
    })
}
