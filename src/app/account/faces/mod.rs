//! The faces of an account: a page for people, JSON for programs, CSV for letters to owners.

mod page;
mod work_lists;

use super::Account;
use crate::words::error::Error;

/// The files of `account` by their paths: `index.html`, `report.json`, `work-lists.csv` and one list an owner in `work-lists/`.
///
/// # Errors
/// When the template of the page is wrong.
pub fn files(account: &Account) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let mut files = vec![("index.html".to_owned(), page::render(account)?.into_bytes()), ("report.json".to_owned(), json(account).into_bytes())];
    files.extend(work_lists::files(account).into_iter().map(|(path, text)| (path, text.into_bytes())));
    Ok(files)
}

/// The account as JSON with a line for each value, so that two of them can be compared line by line.
pub fn json(account: &Account) -> String {
    // Every value is a number, a word or a list of them: there is nothing that JSON cannot hold.
    format!("{}\n", serde_json::to_string_pretty(account).unwrap_or_default())
}

/// Whether localoffer may have written the file at `path` for a report.
pub fn is_ours(path: &str) -> bool {
    matches!(path, "index.html" | "report.json" | work_lists::ALL) || path.starts_with(work_lists::FOLDER) && path.ends_with(".csv")
}
