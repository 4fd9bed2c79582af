//! You said, we did: comments and answers at least once a year, and on days that can be (SEND Regulations 2014 reg. 56).

use crate::{
    model::{
        comment::{Comment, Comments, newest_answer},
        day::Month,
        id::Id,
        site::Site,
        table::Record,
    },
    words::{
        date::Date,
        diagnostic::Finding,
        key::KeyPath,
        rule::{COMMENTS_NONE_FOR_A_YEAR, RECORD_CONTRADICTION},
        source::At,
    },
};

/// Finds what is wrong with the comments of `site` as of `today`.
pub fn find(site: &Site, today: Date) -> Vec<Finding> {
    let mut findings: Vec<Finding> = none_for_a_year(site, today).into_iter().collect();
    for year in &site.comments {
        let say = |path: KeyPath, message: String, help: &str| Finding::new(&RECORD_CONTRADICTION, year.file, At::Value(path), message, help);
        findings.extend(days(year, today, say));
        let comments = year.value.comments.iter().map(|(id, comment)| (KeyPath::from("comments").key(id).key("received"), comment.received));
        let kept_out = year.value.kept_out.iter().enumerate().map(|(index, kept)| (KeyPath::from("kept_out").item(index).key("received"), kept.received));
        findings.extend(comments.chain(kept_out).filter_map(|(path, month)| {
            let (message, help) = in_another_year(year, month, today)?;
            Some(say(path, message, help))
        }));
    }
    findings
}

/// How many months may pass between two times of publishing comments.
const YEAR: u16 = 12;

/// Nothing when no comment was ever published: a checklist of the law says that something is missing.
fn none_for_a_year(site: &Site, today: Date) -> Option<Finding> {
    let (newest, file, id) = newest_answer(site, today)?;
    let last_day = newest.plus_months(YEAR);
    let message = format!(
        "the newest answer to a comment is of {newest}; the next was due by {last_day}, because the law asks for comments and answers at least once a year"
    );
    let help = "Publish what families said since then, your answer and what you do, in a file of this year in content/comments/. If nobody said anything, ask: the law says to seek comments.";
    (last_day < today).then(|| Finding::new(&COMMENTS_NONE_FOR_A_YEAR, file, At::Value(KeyPath::from("comments").key(id).key("on")), message, help))
}

/// Days of answers that cannot be.
fn days(year: &Record<Comments>, today: Date, say: impl Fn(KeyPath, String, &str) -> Finding) -> Vec<Finding> {
    let fault = |(id, comment): (&Id, &Comment)| {
        let path = KeyPath::from("comments").key(id).key("on");
        let (on, received) = (*comment.on, comment.received);
        if on > today {
            return Some(say(path, format!("the answer of {on} is in the future"), "Write the day on which things stood as `state` says."));
        }
        let early = (on.year(), on.month()) < (received.year, received.month);
        early.then(|| say(path, format!("the answer of {on} is older than the comment, which came in {received}"), "Check both days."))
    };
    year.value.comments.iter().filter_map(fault).collect()
}

/// What is wrong with a comment of `month` in the file of `year`.
fn in_another_year(year: &Record<Comments>, month: Month, today: Date) -> Option<(String, &'static str)> {
    if (month.year, month.month) > (today.year(), today.month()) {
        return Some((format!("the month {month} is in the future"), "Write the month in which the comment came."));
    }
    (month.year.to_string() != year.id.as_str()).then(|| {
        (
            format!("this came in {month}, and the file is of the year {}", year.id),
            "Move it to the file of its year, content/comments/<year>.yaml, or put the month right.",
        )
    })
}
