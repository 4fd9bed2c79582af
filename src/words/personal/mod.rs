//! Personal data in running words, found by its shape: what must not be published of a family (SEND Regulations 2014 reg. 56; UK GDPR art. 5).
//!
//! One pass over the digits of a text and one over its `@` signs; words without either cost nothing. [`names`] are sought apart, because only comments of families
//! are looked through for them.

mod birthday;
mod digits;
mod email;
pub mod names;
pub mod postcode;

use std::ops::Range;

/// A kind of personal data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// An email address.
    Email,
    /// A phone number that can be a person's own.
    Phone,
    /// An NHS number with its check digit.
    NhsNumber,
    /// A National Insurance number.
    NationalInsurance,
    /// A whole postcode of the United Kingdom.
    Postcode,
    /// The day somebody was born.
    Birthday,
    /// A name of a person.
    Name,
}

/// A piece of personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What it is.
    pub kind: Kind,
    /// Where it stands in the text, in bytes.
    pub range: Range<usize>,
    /// The same written one way, to be compared with what a site lists: an address in small letters, a phone number as it is dialled, a postcode with one space.
    pub value: String,
}

impl Piece {
    /// So much of it that whoever wrote it knows which one is meant, and nobody else learns it: `j…@…`, `99…`, `J… O…`.
    pub fn masked(&self) -> String {
        let begin = |word: &str, letters: usize| format!("{}…", word.chars().take(letters).collect::<String>());
        match self.kind {
            Kind::Email => format!("{}@…", begin(&self.value, 1)),
            Kind::Name => self.value.split_whitespace().map(|word| begin(word, 1)).collect::<Vec<_>>().join(" "),
            Kind::Phone => begin(&self.value.replacen("+44", "0", 1), 2),
            Kind::NhsNumber | Kind::NationalInsurance | Kind::Postcode => begin(&self.value, 2),
            Kind::Birthday => "…".to_owned(),
        }
    }
}

/// The personal data of `text` that has a shape of its own, in order; everything but names.
pub fn find(text: &str) -> Vec<Piece> {
    let mut found = Vec::new();
    email::find(text, &mut found);
    let groups = digits::groups(text);
    if !groups.is_empty() {
        digits::find(text, &groups, &mut found);
        postcode::find(text, &groups, &mut found);
        birthday::find(text, &groups, &mut found);
        found.sort_by_key(|piece| (piece.range.start, piece.kind));
    }
    found
}

/// Whether a word could go on at `at` of `text`, before or after it.
fn is_edge(text: &str, at: usize) -> (bool, bool) {
    let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    (!inside(text[..at].chars().next_back()), !inside(text[at..].chars().next()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<(Kind, String)> {
        find(text).into_iter().map(|piece| (piece.kind, piece.value)).collect()
    }

    #[test]
    fn each_kind_is_found_in_its_spellings_and_written_one_way() {
        for (text, kind, value) in [
            ("write to <Jo.B@Post.Example>.", Kind::Email, "jo.b@post.example"),
            ("jo(at)post.example", Kind::Email, "jo@post.example"),
            ("jo dot b at post dot example", Kind::Email, "jo.b@post.example"),
            ("07700 900461", Kind::Phone, "+447700900461"),
            ("(01632) 960 744, please", Kind::Phone, "+441632960744"),
            ("+44 (0)7700-900-333", Kind::Phone, "+447700900333"),
            ("0044 7700 900587", Kind::Phone, "+447700900587"),
            ("٠٧٧٠٠ ٩٠٠١٥٥", Kind::Phone, "+447700900155"),
            ("+353 1 555 0100", Kind::Phone, "+35315550100"),
            ("999 012 3454", Kind::NhsNumber, "9990123454"),
            ("no. 999-012-3454.", Kind::NhsNumber, "9990123454"),
            ("31/01/26 07700 900461", Kind::Phone, "+447700900461"),
            ("0 7 7 0 0 9 0 0 4 6 1", Kind::Phone, "+447700900461"),
            ("00 44 7700 900461", Kind::Phone, "+447700900461"),
            ("07 700 900 461", Kind::Phone, "+447700900461"),
            ("AB-12-03-56-C", Kind::NationalInsurance, "AB120356C"),
            ("ab123456c", Kind::NationalInsurance, "AB123456C"),
            ("AB 12 34 56 C", Kind::NationalInsurance, "AB123456C"),
            ("nm47qt", Kind::Postcode, "NM4 7QT"),
            ("SW1A 2ZZ", Kind::Postcode, "SW1A 2ZZ"),
            ("born 2012-03-14", Kind::Birthday, "14 3 2012"),
            ("urodzony 14 marca 2012 r.", Kind::Birthday, "14 marca 2012"),
        ] {
            assert_eq!(kinds(text), [(kind, value.to_owned())], "{text}");
        }
    }

    #[test]
    fn what_only_looks_alike_is_left_alone() {
        for text in [
            "meet me at the hall dot",
            "03.04.2026 05.06.2026",
            "Term: 12/01/26 - 03/02/26 and 02.03.26 – 27.03.26",
            "Ages 0-5 / 6-11 / 12-16 / 17-25",
            "01.15-02.15 03.15",
            "ISBN 1843107228",
            "The ISBN is 1853023116.",
            "01-09-2025 12:30 and 01/09/2025 - 12/09/2025",
            "0800 1111 or 0300 123 4567",
            "999 012 3455",
            "1234567890",
            "QQ 12 34 56 C",
            "at 120000 a year",
            "Year 7",
            "SM2",
            "ps5 2nd hand",
            "born in 2012",
            "14 March 2026",
            "£1,250.00",
            "AB123456",
        ] {
            assert_eq!(kinds(text), [], "{text}");
        }
    }

    #[test]
    fn what_is_said_of_a_piece_does_not_give_it_away() {
        let masked = |text: &str| find(text).iter().map(Piece::masked).collect::<Vec<_>>();
        assert_eq!(masked("jo@post.example, 07700 900461, 999 012 3454, NM4 7QT"), ["j…@…", "07…", "99…", "NM…"]);
    }
}
