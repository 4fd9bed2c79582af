//! Records that nobody has checked in time (P2, K5). An edit is not a review: only the day under `reviewed:` counts.

use crate::{
    model::{
        due::{self, Checked, Due},
        kind::Kind,
        site::Site,
    },
    words::{
        date::Date,
        diagnostic::Finding,
        key::KeyPath,
        rule::{REVIEW_LONG_PAST_DUE, REVIEW_PAST_DUE, Rule},
        source::At,
    },
};

/// Finds every record whose check is late on the day `today`.
pub fn find(site: &Site, today: Date) -> Vec<Finding> {
    due::all(site, today).iter().filter_map(|checked| late(checked, today)).collect()
}

fn late(checked: &Checked<'_>, today: Date) -> Option<Finding> {
    let (rule, since): (&'static Rule, Date) = match checked.due {
        Due::Current { .. } => return None,
        Due::Past { since } => (&REVIEW_PAST_DUE, since),
        Due::LongPast { since } => (&REVIEW_LONG_PAST_DUE, since),
    };
    let review = checked.review;
    let message = format!(
        "“{}” was last checked on {} by “{}”, {} ago; the next check was due on {since}",
        checked.name.as_str(),
        review.on,
        &*review.by,
        length(*review.on, today)
    );
    let told = match rule.id == REVIEW_LONG_PAST_DUE.id && matches!(checked.kind, Kind::Service | Kind::Guide | Kind::Event) {
        true => " Until then, the page tells its readers that it was not checked, and asks them to phone.",
        false => "",
    };
    let help = format!(
        "This is the work of: {}. Ask them to read it again and to put right what has changed. Then write the day, and the role of who read it, under `reviewed:`. An edit alone is not a review.{told}",
        checked.owner
    );
    Some(Finding::new(rule, checked.file, At::Value(KeyPath::from("reviewed.on")), message, help))
}

/// The time from one day to a later one in whole months, or in whole years from 2 years on; in days below a month.
fn length(from: Date, to: Date) -> String {
    let months = (1_u16..).take_while(|months| from.plus_months(*months) <= to && *months < u16::MAX).count();
    let (number, unit) = match months {
        0 => (usize::try_from(from.days_until(to)).unwrap_or(0), "day"),
        1..24 => (months, "month"),
        _ => (months / 12, "year"),
    };
    format!("{number} {unit}{}", if number == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_is_told_as_people_say_it() {
        let length = |from: &str, to: &str| length(from.parse().unwrap(), to.parse().unwrap());
        assert_eq!(length("2026-11-22", "2026-11-23"), "1 day");
        assert_eq!(length("2026-08-31", "2026-09-30"), "1 month");
        assert_eq!(length("2025-05-24", "2026-11-23"), "17 months");
        assert_eq!(length("2023-11-23", "2026-11-23"), "3 years");
    }
}
