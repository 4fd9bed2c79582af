//! Names of people in running words: shapes of sentences ("my son …", "Mrs …", "called …") and a short list of given names, in the languages families write in.
//!
//! Nothing can know every name. What this finds is a reason to look; what it does not find is none to believe that nobody can be recognised.

mod lists;
mod tokens;

use super::{Kind, Piece};
use lists::{
    is_after_place, is_before_place, is_called, is_is, is_kin, is_name_word, is_no_name, is_role, is_self, is_sign_off, is_title, is_whose, known, may_be_title,
};
use std::ops::Range;
use tokens::{Case, Word};

/// The names of people in `text`; `taken` are the places of words that are known to be no people: names of services, places, organisations and terms.
pub fn find(text: &str, taken: &[Range<usize>]) -> Vec<Piece> {
    let words = tokens::words(text);
    let look = Look { text, words: &words, taken: taken_words(&words, taken) };
    let mut found: Vec<Piece> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let Some(end) = look.name(at) else {
            at += 1;
            continue;
        };
        let range = words[at].range.start..words[end - 1].range.end;
        found.push(Piece { kind: Kind::Name, value: text[range.clone()].to_owned(), range });
        at = end;
    }
    found
}

/// Which of `words` are, or touch, one of `taken`: a long text holds thousands of both, so each is passed once.
fn taken_words(words: &[Word<'_>], taken: &[Range<usize>]) -> Vec<bool> {
    let mut is_taken = vec![false; words.len()];
    for range in taken {
        let first = words.partition_point(|word| word.range.end <= range.start);
        let touched = words[first..].iter().take_while(|word| word.range.start < range.end).count();
        is_taken[first..first + touched].fill(true);
    }
    is_taken
}

/// One text, looked at word by word.
struct Look<'a> {
    text: &'a str,
    words: &'a [Word<'a>],
    taken: Vec<bool>,
}

impl Look<'_> {
    /// Where the name ends that starts with the word at `at`, if one does.
    fn name(&self, at: usize) -> Option<usize> {
        let is_name = self.after_title(at) || self.after_kin(at) || self.after_role(at) || self.after_called(at) || self.after_self(at) || self.signed(at);
        let is_name = is_name || self.alone(at) || self.by_surname(at);
        is_name.then(|| {
            let more =
                (at + 1..self.words.len()).take(3).take_while(|next| self.gap(*next) == " " && self.can_be_name(*next) && !is_after_place(&self.low(*next)));
            at + 1 + more.count()
        })
    }

    fn low(&self, at: usize) -> String {
        self.words[at].low()
    }

    /// What stands between the word at `at` and the one before.
    fn gap(&self, at: usize) -> &str {
        let before = at.checked_sub(1).map_or(0, |before| self.words[before].range.end);
        &self.text[before..self.words[at].range.start]
    }

    fn is_taken(&self, at: usize) -> bool {
        self.taken[at]
    }

    /// Whether it has a capital where a name has one, and is no other word that has.
    fn can_be_name(&self, at: usize) -> bool {
        let Some(word) = self.words.get(at) else { return false };
        let low = word.low();
        let case = match word.case {
            Case::Capital => true,
            Case::Capitals => known(&low).given || known(&low).surname,
            Case::Small => false,
            Case::None => known(&low).given,
        };
        case && !self.is_taken(at) && (!is_no_name(&low) || known(&low).is_word && word.case == Case::Capital && !word.first)
    }

    /// Whether it is on the list, and can be one here.
    fn is_listed(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| known(&word.low()).given) && self.can_be_name(at)
    }

    /// Whether it is on the list in small letters.
    fn is_listed_small(&self, at: usize) -> bool {
        let low = self.low(at);
        let known = known(&low);
        self.words[at].case == Case::Small && known.given && !known.is_word && !self.is_taken(at) && !is_no_name(&low)
    }

    /// The word `back` before the one at `at`, in small letters, when only signs that do not end a sentence stand between.
    fn before(&self, at: usize, back: usize) -> Option<String> {
        let start = at.checked_sub(back)?;
        (start + 1..=at).all(|between| !self.words[between].first).then(|| self.low(start))
    }

    /// "Mrs Ahmed", "Dr. Chaudhry", "Nurse Kelly".
    fn after_title(&self, at: usize) -> bool {
        let Some(title) = at.checked_sub(1) else { return false };
        if !matches!(self.gap(at), " " | ". " | "." | "\u{a0}") {
            return false;
        }
        let low = self.low(title);
        let small =
            self.words[at].case == Case::Small && ["mr", "mrs", "ms", "dr"].contains(&low.as_str()) && self.gap(at) != ". " && !is_no_name(&self.low(at));
        let plain = self.can_be_name(at) && !is_no_name(&self.low(at)) || self.words[at].case == Case::None && !self.is_taken(at);
        let by_title = is_title(&low) && (plain || small);
        let by_word = may_be_title(&low) && plain && self.gap(at) == " " && (self.words[title].case == Case::Capital || low == "pan" || low == "пан");
        (by_title || by_word) && !self.is_place(at)
    }

    /// "my son Jayden", "moja córka, Zuzanna,", "fiul meu Andrei".
    fn after_kin(&self, at: usize) -> bool {
        let back = if self.before(at, 1).is_some_and(|word| is_whose(&word)) { 2 } else { 1 };
        if !self.before(at, back).is_some_and(|word| is_kin(&word)) {
            return false;
        }
        let kin = &self.words[at - back];
        let firm = kin.case != Case::Capital || kin.first;
        match self.gap(at) {
            " " | " (" | ": " if kin.case == Case::Capital => self.is_listed(at),
            " " | " (" | ": " => firm && (self.can_be_name(at) && !self.is_place(at) || self.is_listed_small(at)),
            ", " | " – " | " - " => self.is_listed(at) || self.can_be_name(at) && self.is_closed(at),
            _ => false,
        }
    }

    /// "the assistant, Karen Whitworth, told us", "our social worker Tendai".
    fn after_role(&self, at: usize) -> bool {
        let role = self.before(at, 1).filter(|word| is_role(word) && self.words[at - 1].case == Case::Small);
        role.is_some()
            && match self.gap(at) {
                " " | " (" => self.can_be_name(at) && !self.is_place(at),
                ", " | " – " => self.can_be_name(at) && (self.is_listed(at) || self.can_be_name(at + 1) || self.is_closed(at)),
                _ => false,
            }
    }

    /// "a girl called Zofia", "his name is Emre".
    fn after_called(&self, at: usize) -> bool {
        let called = self.gap(at).trim().is_empty() || matches!(self.gap(at), ": " | " \"" | " “");
        let called = called && self.before_any(at, 1).is_some_and(|word| is_called(&word));
        let name_is = self.before(at, 2).is_some_and(|word| is_name_word(&word)) && self.before(at, 1).is_some_and(|word| is_is(&word));
        if !called && !name_is {
            return false;
        }
        let whose = |back: usize| self.before(at, back).is_some_and(|word| ["he", "she", "her", "his", "my", "their"].contains(&word.as_str()));
        let person = || (1..=6).filter_map(|back| self.before(at, back)).any(|word| is_kin(&word) || is_role(&word)) || (2..=3).any(whose);
        (self.is_listed(at) && !self.is_place(at)) || self.is_listed_small(at) || (person() && self.can_be_name(at) && !self.is_place(at))
    }

    /// The word before, also where a quotation mark begins.
    fn before_any(&self, at: usize, back: usize) -> Option<String> {
        at.checked_sub(back).map(|start| self.low(start))
    }

    /// "I am Siobhán Ní Dhomhnaill".
    fn after_self(&self, at: usize) -> bool {
        let by_self = self.before(at, 1).is_some_and(|word| is_self(&word)) && self.gap(at) == " ";
        by_self && !self.is_place(at) && (self.is_listed(at) || self.can_be_name(at) && self.can_be_name(at + 1) && self.gap(at + 1) == " ")
    }

    /// "Kind regards, Tendai Moyo" at the end.
    fn signed(&self, at: usize) -> bool {
        let close = self.gap(at).trim_matches([' ', '\n']);
        let by_sign = self.before_any(at, 1).is_some_and(|word| is_sign_off(&word)) && (matches!(close, "," | "-" | "–") || self.gap(at).contains('\n'));
        by_sign && self.words.len() - at <= 4 && (at..self.words.len()).all(|rest| self.words[rest].case != Case::Small) && self.can_be_name(at)
    }

    /// A given name of the list, by itself; one that is a word too only before a surname.
    fn alone(&self, at: usize) -> bool {
        let word = &self.words[at];
        if word.case == Case::None || !self.is_listed(at) || self.is_place(at) {
            return false;
        }
        let surname = || at + 1 < self.words.len() && self.gap(at + 1) == " " && self.can_be_name(at + 1) && !is_no_name(&self.low(at + 1));
        let by_surname = || surname() && known(&self.low(at + 1)).surname;
        let is_word = known(&self.low(at)).is_word;
        !is_word || by_surname() || !word.first && !is_before_place(&word.low()) && surname() && !known(&self.low(at + 1)).is_word || self.is_beside_name(at)
    }

    /// "Grace and Aisha": a name that is a word too, beside one that is none.
    fn is_beside_name(&self, at: usize) -> bool {
        let firm = |other: usize| self.is_listed(other) && !known(&self.low(other)).is_word && !self.is_place(other);
        let and = |word: usize| word < self.words.len() && ["and", "i", "a", "ac", "și", "e", "ve", "iyo", "та", "&"].contains(&self.low(word).as_str());
        at + 2 < self.words.len() && and(at + 1) && firm(at + 2) || at >= 2 && and(at - 1) && firm(at - 2)
    }

    /// "Karen Whitworth", "Ní Dhomhnaill": a word with a capital before one that only a surname can be.
    fn by_surname(&self, at: usize) -> bool {
        if at + 1 >= self.words.len()
            || self.gap(at + 1) != " "
            || !self.can_be_name(at)
            || !self.can_be_name(at + 1)
            || self.is_place(at)
            || self.is_place(at + 1)
        {
            return false;
        }
        let (first, last) = (self.low(at), self.low(at + 1));
        let endings = ["ska", "ski", "wicz", "czyk", "escu", "enko", "oğlu", "oglu", "енко", "ський", "ська", "ović", "sson", "zadeh"];
        let shape = endings.iter().any(|ending| last.ends_with(ending)) || ["o'", "o’", "mc"].iter().any(|start| last.starts_with(start) && last.len() > 4);
        let known_last = known(&last).surname && !self.words[at].first && !is_before_place(&first);
        shape || known_last || ["ní", "ó", "nic", "ap", "ab", "bin", "bint", "binti", "ibn", "van"].contains(&first.as_str())
    }

    /// Whether it is part of the name of a place, an organisation or a day.
    fn is_place(&self, at: usize) -> bool {
        let before =
            self.before(at, 1).is_some_and(|word| is_before_place(&word)) && matches!(self.gap(at), " " | ". ") && self.words[at - 1].case != Case::Small;
        let after = (at + 1..self.words.len())
            .take(2)
            .take_while(|next| self.gap(*next) == " " && self.words[*next].case != Case::Small)
            .any(|next| is_after_place(&self.low(next)));
        before || after
    }

    /// Whether a comma, a bracket or the end stands after the name that starts at `at`.
    fn is_closed(&self, at: usize) -> bool {
        let last = if at + 1 < self.words.len() && self.gap(at + 1) == " " && self.can_be_name(at + 1) { at + 1 } else { at };
        self.text[self.words[last].range.end..].chars().next().is_none_or(|c| matches!(c, ',' | ')' | '.' | ';' | '–'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        find(text, &[]).into_iter().map(|piece| piece.value).collect()
    }

    #[test]
    fn names_are_found_by_the_words_around_them() {
        for (text, name) in [
            ("My son Dwayne waits.", "Dwayne"),
            ("my little boy jayden waits", "jayden"),
            ("Ask Mrs Bloggs.", "Bloggs"),
            ("ask mrs bloggs", "bloggs"),
            ("Our social worker, Xanthe Plimpton, left.", "Xanthe Plimpton"),
            ("A girl called Ottoline waits.", "Ottoline"),
            ("Her name is Ottoline.", "Ottoline"),
            ("It was Grace Adeyemi who said so.", "Grace Adeyemi"),
            ("Regards, Xanthe Plimpton", "Xanthe Plimpton"),
            ("fiul meu Andrei așteaptă", "Andrei"),
            ("ابنتي مريم تنتظر", "مريم"),
        ] {
            assert_eq!(names(text), [name], "{text}");
        }
    }

    #[test]
    fn other_words_with_a_capital_are_no_names() {
        for text in [
            "Will you say when?",
            "In May and June.",
            "The Child Development Centre is shut.",
            "At St John's Road and Victoria Park.",
            "Pupils of King Edward VI College.",
            "Mark the page. Hope helps.",
            "My son Autism is not the problem.",
            "Please do not call me Mrs. I asked you.",
            "A club called Tiny Tides.",
            "He runs the club called Tiny Tides.",
        ] {
            let known = text.find("Autism").map(|at| at..at + 6);
            assert_eq!(find(text, known.as_slice()), [], "{text}");
        }
    }
}
