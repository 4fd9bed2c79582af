//! The ledger of addresses, kept for its user: what the site has now is added, and nothing is ever taken out.

use crate::{
    effects::source_file,
    model::{ledger::Ledger, site::Site},
    plan::{Plan, published},
    read::walk::LEDGER,
    words::{date::Date, error::Error},
};
use std::path::Path;

/// Adds every address that `site` has by its `plan` to the ledger under `root`, as of `today`; returns how many are new. Known addresses take their present titles.
///
/// # Errors
/// When the ledger cannot be read or written, or a line of it is not one that the tool wrote: what is in it would be lost.
pub fn record(root: &Path, site: &Site, plan: &Plan, today: Date) -> Result<usize, Error> {
    let (mut ledger, bad) = source_file::read(root, LEDGER)?.map(|text| Ledger::parse(&text)).unwrap_or_default();
    if let Some(line) = bad.first() {
        let help = "Put the file right first, so that no address in it is lost; `localoffer check` says how";
        return Err(Error::setup(&root.join(LEDGER), format!("line {line} is not one that the tool has written"), help));
    }
    let addresses = published::addresses(site, plan);
    let new = addresses.iter().filter(|(kind, address, title)| ledger.remember(*kind, address, title, today)).count();
    source_file::write(root, LEDGER, &ledger.to_string())?;
    Ok(new)
}
