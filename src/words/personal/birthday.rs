//! Exact days on which somebody was born. A day alone is no personal data; one beside "born" is.

use super::{Kind, Piece, digits::Group};

/// How words begin that say that a day is that of a birth, in the languages that families write in.
const BIRTH: [&str; 30] = [
    "born",
    "birth",
    "dob",
    "d.o.b",
    "b-day",
    "urodz",
    "ur.",
    "ganwyd",
    "ganed",
    "geni",
    "eni",
    "pen-blwydd",
    "phen-blwydd",
    "doğum",
    "doğdu",
    "nascid",
    "nasceu",
    "nascimento",
    "născut",
    "naștere",
    "народ",
    "dhash",
    "dhal",
    "ولد",
    "مواليد",
    "پیدا",
    "ਜਨਮ",
    "জন্ম",
    "જન્મ",
    "لەدایک",
];

/// How many bytes before a day, or after it, such a word may stand.
const NEAR: usize = 48;

/// Adds the birthdays of `text` to `found`.
pub(super) fn find(text: &str, groups: &[Group], found: &mut Vec<Piece>) {
    for (index, group) in groups.iter().enumerate() {
        if let Some((value, end)) = date(text, &groups[index..]).filter(|(_, end)| is_of_birth(text, group.range.start, *end)) {
            found.push(Piece { kind: Kind::Birthday, range: group.range.start..end, value });
        }
    }
}

/// The day that starts with the first of `groups`, and where it ends.
fn date(text: &str, groups: &[Group]) -> Option<(String, usize)> {
    let between = |one: &Group, other: &Group| text[one.range.end..other.range.start].trim().to_owned();
    let number = |group: &Group, most: u16| group.digits.parse::<u16>().ok().filter(|number| (1..=most).contains(number));
    let is_year = |group: &Group| group.digits.len() == 4 && (group.digits.starts_with("19") || group.digits.starts_with("20"));
    if let [one, two, three, ..] = groups {
        let signs = (between(one, two), between(two, three));
        if signs.0 == signs.1 && matches!(signs.0.as_str(), "/" | "." | "-") {
            let (day, year) = if is_year(one) { (three, one) } else { (one, three) };
            let (day, month) = (number(day, 31)?, number(two, 12)?);
            let short = year.digits.len() == 2 && year.range == three.range;
            return (is_year(year) || short).then(|| (format!("{day} {month} {}", year.digits), three.range.end));
        }
    }
    let [day, year, ..] = groups else { return None };
    let day_number = number(day, 31)?;
    let words = between(day, year);
    let month: Vec<&str> =
        words.trim_start_matches(['.', ',']).split([' ', ',']).filter(|word| !matches!(*word, "" | "st" | "nd" | "rd" | "th" | "of" | "de" | "mis")).collect();
    let [month] = month[..] else { return None };
    let letters = month.chars().all(|c| !c.is_ascii_punctuation()) && month.chars().count() >= 3;
    (letters && is_year(year)).then(|| (format!("{day_number} {month} {}", year.digits), year.range.end))
}

/// Whether a word near the day from `start` to `end` says that somebody was born on it.
fn is_of_birth(text: &str, start: usize, end: usize) -> bool {
    let from = text.ceil_char_boundary(start.saturating_sub(NEAR));
    let before = &text[from..start];
    let sentence = ["! ", "? ", "\n"].iter().filter_map(|sign| before.rfind(sign)).max().map_or(0, |at| at + 1);
    let after = &text[end..text.floor_char_boundary(end + NEAR)];
    let after = &after[..after.find(['.', '!', '?', '\n']).unwrap_or(after.len())];
    [&before[sentence..], after].into_iter().any(|near| {
        let near = near.to_lowercase();
        let starts = |(at, _): (usize, &str)| !near[..at].chars().next_back().is_some_and(char::is_alphanumeric);
        BIRTH.iter().any(|word| near.match_indices(word).any(starts))
    })
}
