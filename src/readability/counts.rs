//! What formulas are made of: how many words, sentences, syllables and letters a text has.

use serde::Serialize;

/// The counts of a text. Facts (phone numbers, addresses, web pages) are not among its words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Words.
    pub words: u32,
    /// Sentences: also a heading, an item of a list or a cell of a table that ends without a full stop.
    pub sentences: u32,
    /// Syllables of all words; 0 in a language whose syllables are not known.
    pub syllables: u32,
    /// Letters.
    pub letters: u32,
    /// Letters and digits.
    pub characters: u32,
    /// Words of one syllable.
    pub one_syllable: u32,
    /// Words of three syllables or more.
    pub three_syllables: u32,
    /// Words of four syllables or more.
    pub four_syllables: u32,
    /// Words of three syllables or more that Gunning's rule counts as hard: no names, no compounds, no third syllable that is only -es, -ed or -ing.
    pub fog_words: u32,
    /// Words of more than six letters.
    pub long_words: u32,
}

impl std::ops::AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.words += other.words;
        self.sentences += other.sentences;
        self.syllables += other.syllables;
        self.letters += other.letters;
        self.characters += other.characters;
        self.one_syllable += other.one_syllable;
        self.three_syllables += other.three_syllables;
        self.four_syllables += other.four_syllables;
        self.fog_words += other.fog_words;
        self.long_words += other.long_words;
    }
}
