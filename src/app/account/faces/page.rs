//! The account as one page.

use crate::{app::account::Account, words::error::Error};

/// The page.
pub(super) fn render(_account: &Account) -> Result<String, Error> {
    Ok(String::new())
}
