//! Comments with their answers, counted. What people said stays on the site's own pages: the report holds no words of anybody.

use crate::{
    model::{comment::ActionState, comment::Comment, site::Site},
    words::date::Date,
};
use serde::Serialize;

/// The comments of all years.
#[derive(Debug, Serialize)]
pub struct Comments {
    /// The years, the newest first.
    pub years: Vec<Year>,
    /// The day of the last answer, or of the last news of what was promised.
    pub last: Option<Date>,
    /// How many days ago that was.
    pub days_since_last: Option<i32>,
}

/// The comments of one year.
#[derive(Debug, Serialize)]
pub struct Year {
    /// The year, as its file is called.
    pub year: String,
    /// Comments that were published, each with its answer.
    pub answered: usize,
    /// What was promised is done.
    pub done: usize,
    /// It is being done.
    pub doing: usize,
    /// It is planned.
    pub planned: usize,
    /// It cannot be done, and the answer says why.
    pub cannot: usize,
}

impl Comments {
    /// The comments of `site` on the day `today`.
    pub fn of(site: &Site, today: Date) -> Self {
        let mut years: Vec<Year> = site.comments.iter().map(|record| year(&record.id, record.value.comments.iter().map(|(_, comment)| comment))).collect();
        years.reverse();
        let all = site.comments.iter().flat_map(|record| record.value.comments.iter());
        let last = all.map(|(_, comment)| *comment.on).filter(|day| *day <= today).max();
        Self { years, last, days_since_last: last.map(|last| last.days_until(today)) }
    }
}

fn year<'a>(id: &str, comments: impl Iterator<Item = &'a Comment>) -> Year {
    let mut year = Year { year: id.to_owned(), answered: 0, done: 0, doing: 0, planned: 0, cannot: 0 };
    for comment in comments {
        year.answered += 1;
        *match comment.state {
            ActionState::Done => &mut year.done,
            ActionState::Doing => &mut year.doing,
            ActionState::Planned => &mut year.planned,
            ActionState::Cannot => &mut year.cannot,
        } += 1;
    }
    year
}
