//! What lists say of a word, as bits, so that rules look at tokens without looking words up again.

/// A set of marks.
pub type Flags = u32;

/// Is written with a full stop that ends no sentence.
pub const ABBREVIATION: Flags = 1;
/// The same, but a sentence may end with it: "etc.", "p.m.".
pub const MAY_END: Flags = 1 << 1;
/// Joins two clauses: "because".
pub const LINKING: Flags = 1 << 2;
/// Stands before the last thing of a list: "and".
pub const AND: Flags = 1 << 3;
/// Says no: "not".
pub const NEGATIVE: Flags = 1 << 4;
/// Turns what is said round: "unless".
pub const SECOND_NEGATIVE: Flags = 1 << 5;
/// Speaks to the reader, or of us: "you", "we".
pub const READER: Flags = 1 << 6;
/// Makes a passive with a participle: "was".
pub const PASSIVE_HELPER: Flags = 1 << 7;
/// A participle: "given".
pub const PARTICIPLE: Flags = 1 << 8;
/// Looks like a participle and seldom is one: "interested".
pub const NO_PARTICIPLE: Flags = 1 << 9;
/// A noun made from a verb: "provision".
pub const NOUN_PILE: Flags = 1 << 10;
/// Has the ending of one and is an everyday word: "station".
pub const NO_NOUN_PILE: Flags = 1 << 11;
/// A word that mostly holds others together: "the".
pub const FUNCTION: Flags = 1 << 12;
/// A number in letters: "seven".
pub const NUMBER_WORD: Flags = 1 << 13;
/// "per cent".
pub const PERCENT: Flags = 1 << 14;
/// A short form of a negative: "can't".
pub const CONTRACTION: Flags = 1 << 15;
/// A short form that a reader may not know: "e.g.".
pub const LATIN: Flags = 1 << 16;
/// A word that children know.
pub const COMMON: Flags = 1 << 17;
/// Stands for who does something: "they".
pub const SUBJECT: Flags = 1 << 20;
/// May stand between "is" and a participle: "often".
pub const ADVERB: Flags = 1 << 21;
/// A long word of the field that families meet everywhere: "physiotherapist".
pub const FIELD: Flags = 1 << 22;
/// A part of a term that the site explains by itself.
pub const TERM: Flags = 1 << 19;
/// A part of a name that the site knows.
pub const NAME: Flags = 1 << 18;
