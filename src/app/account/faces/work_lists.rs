//! Lists of what is to be checked, one row a record: for a spreadsheet, or for letters to the owners (mail merge).

use crate::{
    app::account::{Account, freshness::Check},
    effects::spreadsheet,
};

/// The list of all owners.
pub(super) const ALL: &str = "work-lists.csv";

/// Where the lists of single owners are.
pub(super) const FOLDER: &str = "work-lists/";

/// The names of the columns. They stay, because letters are made with them.
const COLUMNS: [&str; 11] =
    ["owner", "record", "title", "address of the page", "file", "last checked", "checked by", "due", "days over", "state", "what to do"];

/// The lists of `account` by their paths. An owner with nothing to check has no list.
pub(super) fn files(account: &Account) -> Vec<(String, String)> {
    let mut files = vec![(ALL.to_owned(), list(&account.freshness.to_check))];
    let busy = account.owners.iter().filter(|owner| !owner.to_check.is_empty());
    files.extend(busy.map(|owner| (path(&owner.anchor), list(&owner.to_check))));
    files
}

/// Where the list of the owner with this `anchor` is.
pub(super) fn path(anchor: &str) -> String {
    format!("{FOLDER}{anchor}.csv")
}

fn list(checks: &[Check]) -> String {
    let days: Vec<[String; 3]> = checks.iter().map(|check| [check.last_checked.to_string(), check.due.to_string(), check.days_over.to_string()]).collect();
    let rows = checks.iter().zip(&days).map(|(check, [last, due, over])| {
        let address = check.page.address.as_deref().unwrap_or_default();
        let state = words(check.state);
        [&*check.owner, &check.record, &check.page.title, address, &check.page.file, last, &check.checked_by, due, over, state, &check.what_to_do]
    });
    spreadsheet::write(COLUMNS, rows)
}

/// The state in words for a letter.
fn words(state: &str) -> &'static str {
    match state {
        "long-past-due" => "long past due",
        "past-due" => "past due",
        _ => "due soon",
    }
}
