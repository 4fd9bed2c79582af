//! The score of a page, beside the target of its readers. Never on a short text, and never more than a note.

use super::Gathered;
use crate::{
    readability::{
        counts::Counts,
        formulas::{self, Score},
        text::{self, Read},
    },
    words::rule::READING_SCORE,
};

/// The fewest words and sentences that a score says something of.
pub const FEWEST: (u32, u32) = (100, 10);

/// The score of `page` in the language `tag` by the formula that is shown first; `None` when the page is too short for one, or nothing measures the language.
pub fn of(page: &[Read<'_>], tag: &str) -> Option<Score> {
    let mut counts = Counts::default();
    page.iter().for_each(|read| counts += text::count(read));
    let enough = counts.words >= FEWEST.0 && counts.sentences >= FEWEST.1;
    enough.then(|| formulas::scores(tag, &counts).into_iter().next()).flatten()
}

pub(super) fn find(page: &[Read<'_>], gathered: &mut Gathered<'_>) {
    let Some(score) = of(page, gathered.setting.language.tag) else { return };
    let Some(target) = score.formula.target(gathered.setting.audience).filter(|target| score.formula.is_harder(score.value, *target)) else { return };
    let message = format!("{} of this page is {:.1}, {}; the target is {target}", score.formula.name, score.value, score.band);
    gathered.say(&READING_SCORE, 0, 0..0, message, "Put right what the other rules find first. A score is a trend, and no reason to cut a word that helps.");
    gathered.of_the_page();
}
