//! What `localoffer report` says on a terminal: the figures at the top, and where the report is.

use super::visible;
use crate::app::account::{Account, many};
use std::path::Path;

/// The words for the report in the folder `out`.
pub fn text(account: &Account, out: &Path) -> String {
    let mut text = format!("{}, {}\n\n", account.site.name, account.day);
    for headline in &account.headlines {
        text.push_str(&format!("  {:<20} {:>12}  {}\n", headline.name, headline.figure, headline.means));
    }
    if account.unread > 0 {
        text.push_str(&format!("\nNot counted, because they cannot be read: {}. Put these right first.\n", many(account.unread, "record")));
    }
    if !account.first.is_empty() {
        text.push_str("\nFirst:\n");
    }
    for (number, thing) in (1..).zip(&account.first) {
        text.push_str(&format!("  {number}. {}\n", thing.what));
    }
    if let Some(trend) = &account.trend {
        text.push_str(&format!("\nSince {}: {} better, {} worse, {} the same.\n", trend.since, trend.better, trend.worse, trend.unchanged));
    }
    text.push_str(&format!("\nThe whole report: {}\n", out.join("index.html").display()));
    visible::lines(&text)
}
