//! The glossary in action: the first use of each term on a page leads to its entry, and an abbreviation is followed by its full form.
//!
//! Words are searched with one automaton a language, made once for the whole site. A page remembers what it has explained.

use super::term_forms::{self, Form};
use crate::{
    model::site::Site,
    read::markdown::{RunningWords, TermLink},
    words::lang::{Lang, LangIndex},
};
use aho_corasick::AhoCorasick;
use std::{
    cmp::Reverse,
    ops::Range,
    sync::{Arc, Mutex, PoisonError},
};

/// The terms of the glossary as the words of one language use them.
#[derive(Debug)]
pub struct Terms {
    automaton: AhoCorasick,
    /// Each form that the automaton knows, with the number of its entry.
    forms: Vec<(usize, Form)>,
    /// The entries with a form in this language.
    entries: Vec<Option<Entry>>,
    lang: Lang,
}

#[derive(Debug)]
struct Entry {
    id: String,
    /// The full form, as it stands in a sentence.
    full: String,
}

impl Terms {
    /// The terms of `site` in `language`; none when its glossary has none in that language.
    pub fn of(site: &Site, language: LangIndex) -> Option<Self> {
        let lang = site.edition(language).lang.clone();
        let glossary = site.in_language(&site.glossary.value, "glossary", language);
        let (mut forms, mut entries) = (Vec::new(), Vec::new());
        for (number, (id, term)) in glossary.terms.iter().enumerate() {
            let is_own = site.edition(term.term.language()).lang.without_variant() == lang.without_variant();
            entries.push(is_own.then(|| {
                let full = term.term.as_str();
                forms.extend(term_forms::forms(full, term.short.as_ref().map(|short| short.as_str()), &lang).into_iter().map(|form| (number, form)));
                Entry { id: id.to_string(), full: term_forms::in_running_words(term_forms::without_note(full), &lang) }
            }));
        }
        if forms.is_empty() {
            return None;
        }
        let automaton = AhoCorasick::builder().ascii_case_insensitive(true).build(forms.iter().map(|(_, form)| &form.words)).ok()?;
        Some(Self { automaton, forms, entries, lang })
    }

    /// Every use of a term in `words` as a whole word, the first and longest first: its place, and the number of its form.
    fn uses(&self, words: &str) -> Vec<(Range<usize>, usize)> {
        let is_use = |range: &Range<usize>, form: &Form| {
            let said = &words[range.clone()];
            is_whole(words, range) && if form.short { said == form.words } else { said.contains(' ') || !is_in_name(words, range) }
        };
        let all = self.automaton.find_overlapping_iter(words).map(|found| (found.range(), found.pattern().as_usize()));
        let mut uses: Vec<_> = all.filter(|(range, number)| is_use(range, &self.forms[*number].1)).collect();
        uses.sort_by_key(|(range, number)| (range.start, Reverse(range.end), *number));
        uses
    }

    /// The full form in brackets, and the byte of `words` after which it stands, for the abbreviation at `range`; none where the author has spelled it out.
    fn brackets(&self, words: &str, range: &Range<usize>, form: &Form, full: &str) -> Option<(usize, String)> {
        if is_spelled_out(&words[..range.start], &words[range.end..], full) {
            return None;
        }
        let shown = form.plural.then(|| term_forms::plural(full, &self.lang)).flatten();
        Some((range.end + ending(&words[range.end..]), format!(" ({})", shown.as_deref().unwrap_or(full))))
    }
}

/// What pages of one language need to explain terms.
#[derive(Debug)]
pub struct GlossaryLinks {
    /// The terms by the language of the words that use them.
    pub terms: Arc<Vec<Option<Terms>>>,
    /// The address of the glossary in the language of the page.
    pub address: String,
    /// Whether abbreviations are followed by their full form.
    pub brackets: bool,
}

/// The glossary as one page uses it.
#[derive(Debug)]
pub struct PageGlossary {
    links: Arc<GlossaryLinks>,
    explained: Mutex<Vec<bool>>,
}

impl PageGlossary {
    /// For a page that has explained nothing yet.
    pub fn new(links: &Arc<GlossaryLinks>) -> Self {
        Self { links: Arc::clone(links), explained: Mutex::default() }
    }

    /// Whether there is anything to explain in words of `language`.
    pub fn knows(&self, language: LangIndex) -> bool {
        self.links.terms[language.index()].is_some()
    }

    /// The links for `words`, which are in `language`: one for each term that the page has not explained before.
    pub fn links(&self, words: &RunningWords<'_>, language: LangIndex) -> Vec<TermLink> {
        let Some(terms) = &self.links.terms[language.index()] else { return Vec::new() };
        let uses = terms.uses(&words.words);
        let mut links = Vec::new();
        if uses.is_empty() {
            return links;
        }
        let mut explained = self.explained.lock().unwrap_or_else(PoisonError::into_inner);
        explained.resize(terms.entries.len(), false);
        let mut done = 0;
        for (range, number) in uses {
            if range.start < done || !words.open.iter().any(|piece| piece.start <= range.start && range.end <= piece.end) {
                continue;
            }
            done = range.end;
            let (entry, form) = &terms.forms[number];
            let Some(Entry { id, full }) = &terms.entries[*entry] else { continue };
            if std::mem::replace(&mut explained[*entry], true) {
                continue;
            }
            let after = if form.short && self.links.brackets { terms.brackets(&words.words, &range, form, full) } else { None };
            links.push(TermLink { words: range, to: format!("{}#{id}", self.links.address), after });
        }
        links
    }
}

/// Whether `range` of `words` is not a part of a longer word, of an address or of an email.
fn is_whole(words: &str, range: &Range<usize>) -> bool {
    let joins = |c: char| {
        // Signs of Indian scripts that change the letter before them, and marks that join what they stand between.
        let sign = ('\u{900}'..'\u{e00}').contains(&c) && matches!(u32::from(c) & 0x7f, 0x3c | 0x4d);
        c.is_alphanumeric() || sign || matches!(c, '\u{200c}' | '\u{200d}' | '-' | '\u{2010}' | '\u{2011}' | '_' | '@' | '/' | '#')
    };
    let mut before = words[..range.start].chars().rev();
    let mut after = words[range.end..].chars();
    let starts = before.next().is_none_or(|c| !(joins(c) || c == '.' && before.next().is_some_and(char::is_alphanumeric)));
    starts && after.next().is_none_or(|c| !(joins(c) || matches!(c, '.' | ':') && after.next().is_some_and(char::is_alphanumeric)))
}

/// How many bytes of `after` are an ending that an apostrophe joins to the word before: `SENCO's`.
fn ending(after: &str) -> usize {
    let Some(apostrophe) = after.chars().next().filter(|c| matches!(c, '\'' | '’')) else { return 0 };
    let letters = &after[apostrophe.len_utf8()..];
    let length = letters.find(|c: char| !c.is_alphanumeric()).unwrap_or(letters.len());
    if length == 0 { 0 } else { apostrophe.len_utf8() + length }
}

/// Whether the author says what an abbreviation is short for, between `before` and `after`: it stands in brackets or has brackets of its own, or the full
/// form follows within a few words.
fn is_spelled_out(before: &str, after: &str, full: &str) -> bool {
    if (before.ends_with('(') && after.starts_with(')')) || after.trim_start().starts_with('(') {
        return true;
    }
    let near = &after[..after.ceil_char_boundary((full.len() + 30).min(after.len()))];
    near.to_lowercase().contains(&full.to_lowercase())
}

/// Whether one word with a capital letter, at `range` of `words`, stands beside another such word: a part of a name, such as "Portage Service".
fn is_in_name(words: &str, range: &Range<usize>) -> bool {
    let is_name = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
    };
    let next = words[range.end..].strip_prefix(' ').unwrap_or_default();
    let before = words[..range.start].strip_suffix(' ').and_then(|before| before.split(' ').next_back()).unwrap_or_default();
    is_name(&words[range.clone()]) && (is_name(next) || (is_name(before) && before.ends_with(char::is_alphanumeric)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_a_word_is_not_a_word() {
        let whole = |words: &str, word: &str| {
            let at = words.find(word).unwrap();
            is_whole(words, &(at..at + word.len()))
        };
        for words in ["SEN", "(SEN)", "the SEN's", "“SEN”", "SEN.", "SEN: one", "one. SEN"] {
            assert!(whole(words, "SEN"), "{words}");
        }
        for words in ["SENCO", "non-SEN", "SEN-led", "a@SEN.example", "www.SEN.example", "/SEN/", "SEN.example"] {
            assert!(!whole(words, "SEN"), "{words}");
        }
        assert!(!whole("والوساطة", "الوساطة") && whole("عبر الوساطة،", "الوساطة"));
    }

    #[test]
    fn what_is_spelled_out_needs_no_brackets_and_names_stay_whole() {
        let full = "special educational needs coordinator";
        for (before, after) in [
            ("special needs coordinator (", ")"),
            ("the ", " (special educational needs coordinator)"),
            ("the ", ", the special educational needs coordinator"),
            ("", " is short for Special Educational Needs Coordinator."),
            ("", " (see below)"),
        ] {
            assert!(is_spelled_out(before, after, full), "{before}…{after}");
        }
        for (before, after) in [("(the ", ")"), ("", " speaks"), ("", " speaks to every teacher and helper about special educational needs coordinator")] {
            assert!(!is_spelled_out(before, after, full), "{before}…{after}");
        }
        let in_name = |words: &str| is_in_name(words, &(words.find("ortage").unwrap() - 1..words.find("ortage").unwrap() + 6));
        assert!(in_name("the Portage Service") && in_name("Northmere Portage") && !in_name("Portage helps") && !in_name("Northmere portage"));
        assert!(!in_name("We come. Portage helps") && !in_name("SEND Portage"));
        assert_eq!((ending("'s report"), ending("’nun"), ending("' and"), ending(" x")), (2, 6, 0, 0));
    }
}
