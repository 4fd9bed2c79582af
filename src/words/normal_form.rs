//! Text in the one form in which the same letters are the same bytes (Unicode NFC, by ICU4X).

use icu_normalizer::ComposingNormalizerBorrowed;
use std::borrow::Cow;

/// `text` in NFC; borrowed when it is already.
pub fn nfc(text: &str) -> Cow<'_, str> {
    if text.is_ascii() { Cow::Borrowed(text) } else { ComposingNormalizerBorrowed::new_nfc().normalize(text) }
}

/// Whether `text` is in NFC.
pub fn is_nfc(text: &str) -> bool {
    text.is_ascii() || ComposingNormalizerBorrowed::new_nfc().is_normalized(text)
}
