//! What a tired reader would stumble over: one family of rules a file. Each rule has its page in `words/rules/` and its limits in [`RULES`](crate::words::rule::RULES).

mod abbreviations;
mod blocks;
mod easy_read;
mod headings;
mod links;
pub mod score;
mod sentences;
mod signs;
mod voice;
mod words;

use super::{language::Language, text::Read, wording::Wording};
use crate::words::{
    audience::{Amount, Audience},
    diagnostic::Finding,
    rule::{READING_HARD_WORD, Rule},
    source::{At, FileIndex},
};
use std::{collections::HashSet, ops::Range};

/// What a page is held against.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    /// Its language.
    pub language: &'static Language,
    /// Its readers.
    pub audience: Audience,
    /// Words to avoid.
    pub wording: &'a Wording,
    /// Terms that need a sentence beside them, because nothing explains them in words as easy as the page's.
    pub to_explain: &'a [String],
}

/// What a rule found in a page.
#[derive(Clone, Debug)]
pub struct Found {
    /// The rule.
    pub rule: &'static Rule,
    /// Which of the passages.
    pub passage: usize,
    /// Which bytes of its words.
    pub range: Range<usize>,
    /// What is wrong: one plain sentence without a full stop.
    pub message: String,
    /// What to do.
    pub help: String,
    /// Whether it counts one level lighter than the rule.
    pub lighter: bool,
    /// Whether it is about the page as a whole, and the place is only where to look first.
    pub whole: bool,
}

impl Found {
    /// The finding of it, at `at` in `file`.
    pub fn into_finding(self, file: FileIndex, at: At) -> Finding {
        let mut finding = Finding::new(self.rule, file, at, self.message, self.help);
        finding.lighter = self.lighter;
        finding
    }
}

/// What rules put their findings into.
struct Gathered<'a> {
    setting: Setting<'a>,
    found: Vec<Found>,
}

impl Gathered<'_> {
    /// Adds a finding at `range` of passage `passage`.
    fn say(&mut self, rule: &'static Rule, passage: usize, range: Range<usize>, message: String, help: impl Into<String>) {
        self.found.push(Found { rule, passage, range, message, help: help.into(), lighter: false, whole: false });
    }

    /// The same, one level lighter when `lighter`.
    fn weigh(&mut self, lighter: bool) {
        if let Some(last) = self.found.last_mut() {
            last.lighter = lighter;
        }
    }

    /// Says that the last finding is about the page as a whole.
    fn of_the_page(&mut self) {
        if let Some(last) = self.found.last_mut() {
            last.whole = true;
        }
    }

    /// The limit at `index` of `rule` for these readers, in the words of the language.
    fn limit(&self, rule: &'static Rule, index: usize) -> Limits {
        let limit = rule.limits[index];
        let Amount { most, better } = limit.of(self.setting.audience);
        let scaled = |words| if limit.scaled { self.setting.language.scaled(words) } else { usize::from(words) };
        Limits { most: scaled(most), better: scaled(better) }
    }

    fn is_easy(&self) -> bool {
        self.setting.audience == Audience::EasyRead
    }
}

/// A limit in the words of one language.
#[derive(Clone, Copy)]
struct Limits {
    most: usize,
    better: usize,
}

impl Limits {
    /// Whether `amount` is over the limit, and whether only over what is better.
    fn over(self, amount: usize) -> Option<bool> {
        (amount > self.better).then_some(amount <= self.most)
    }

    /// The limit that `amount` is over.
    fn named(self, amount: usize) -> usize {
        if amount > self.most { self.most } else { self.better }
    }
}

/// `found` without long words that are also words to avoid: those say what to write instead.
fn without_echoes(mut found: Vec<Found>) -> Vec<Found> {
    let avoided: HashSet<(usize, usize)> =
        found.iter().filter(|one| one.rule.id.starts_with("wording/")).flat_map(|one| one.range.clone().map(|at| (one.passage, at))).collect();
    if !avoided.is_empty() {
        let echoes = |one: &Found| one.rule.id == READING_HARD_WORD.id && avoided.contains(&(one.passage, one.range.start));
        found.retain(|one| !echoes(one));
    }
    found
}

/// Everything found in the passages of one page, in no order.
pub fn find(page: &[Read<'_>], setting: Setting<'_>) -> Vec<Found> {
    let mut gathered = Gathered { setting, found: Vec::new() };
    for (index, read) in page.iter().enumerate() {
        sentences::find(index, read, &mut gathered);
        voice::find(index, read, &mut gathered);
        words::find(index, read, &mut gathered);
        signs::find(index, read, &mut gathered);
        blocks::find(index, read, &mut gathered);
        setting.wording.find(read, &mut |rule, range, message, help| gathered.say(rule, index, range, message, help));
    }
    sentences::find_in_page(page, &mut gathered);
    voice::find_in_page(page, &mut gathered);
    blocks::find_in_page(page, &mut gathered);
    headings::find(page, &mut gathered);
    links::find(page, &mut gathered);
    abbreviations::find(page, &mut gathered);
    score::find(page, &mut gathered);
    if gathered.is_easy() {
        easy_read::find(page, &mut gathered);
    }
    without_echoes(gathered.found)
}
