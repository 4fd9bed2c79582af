//! Comments with their answers, counted. What people said stays on the site's own pages: the report holds no words of anybody.

use crate::{
    model::{
        comment::{ActionState, Comments as Published, KeptOutReason, newest_answer},
        site::Site,
    },
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
    /// Comments that are counted and not published, because they were only meant to upset or to waste time (SEND Regulations 2014 reg. 56(4)).
    pub vexatious: usize,
    /// Comments that are counted and not published, because they were about the help of one child or young person.
    pub about_one_person: usize,
}

impl Comments {
    /// The comments of `site` on the day `today`.
    pub fn of(site: &Site, today: Date) -> Self {
        let mut years: Vec<Year> = site.comments.iter().map(|record| year(&record.id, &record.value)).collect();
        years.reverse();
        let last = newest_answer(site, today).map(|(on, ..)| on);
        Self { years, last, days_since_last: last.map(|last| last.days_until(today)) }
    }
}

fn year(id: &str, published: &Published) -> Year {
    let count = |state: ActionState| published.comments.iter().filter(|(_, comment)| comment.state == state).count();
    let kept_out = |reason: KeptOutReason| published.kept_out.iter().filter(|kept| kept.reason == reason).count();
    Year {
        year: id.to_owned(),
        answered: published.comments.iter().count(),
        done: count(ActionState::Done),
        doing: count(ActionState::Doing),
        planned: count(ActionState::Planned),
        cannot: count(ActionState::Cannot),
        vexatious: kept_out(KeptOutReason::Vexatious),
        about_one_person: kept_out(KeptOutReason::AboutOnePerson),
    }
}
