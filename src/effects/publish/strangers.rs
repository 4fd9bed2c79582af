//! Files that stand where the site needs a place, and that localoffer did not put there.

use super::{plan::Plan, side_by_side::each, standing::Standing, store::Look};
use crate::words::error::Error;
use std::{
    collections::BTreeSet,
    path::Path,
    sync::{Mutex, PoisonError},
};

/// Up to how many files are asked for one by one.
const FEW: usize = 40;

/// Refuses a plan that would write over files which localoffer did not put there.
pub(super) fn refuse(look: &dyn Look, standing: &Standing, plan: &Plan) -> Result<(), Error> {
    let ignores_case = look.ignores_case();
    let key = |path: &str| if ignores_case { path.to_lowercase() } else { path.to_owned() };
    let ours: BTreeSet<String> = standing.paths().chain(standing.touched()).map(key).collect();
    let fresh: Vec<&str> = plan.put.iter().map(|put| put.path.as_str()).filter(|path| !ours.contains(&key(path))).collect();
    let strangers = if fresh.len() > FEW { listed(look, &fresh.iter().map(|path| key(path)).collect(), key)? } else { asked(look, &fresh)? };
    if strangers.is_empty() {
        return Ok(());
    }
    let shown: Vec<&str> = strangers.iter().take(5).map(String::as_str).collect();
    let more = if strangers.len() > 5 { format!(" and {} more", strangers.len() - 5) } else { String::new() };
    let problem = format!("the site needs the place of files that localoffer did not put there: {}{more}", shown.join(", "));
    Err(Error::setup(Path::new(&look.name()), problem, "Move them away or choose another place; or write over them with --overwrite."))
}

/// Refuses a plan that would meet something in the way of a file which it writes or deletes.
pub(super) fn in_the_way(look: &dyn Look, plan: &Plan) -> Result<(), Error> {
    let paths: Vec<&str> = plan.put.iter().map(|put| put.path.as_str()).chain(plan.delete.iter().map(String::as_str)).collect();
    each(look.at_once(), &paths, |path| look.free_way(path))
}

fn listed(look: &dyn Look, fresh: &BTreeSet<String>, key: impl Fn(&str) -> String) -> Result<BTreeSet<String>, Error> {
    let there = look.list("")?.into_iter().map(|(path, _)| path);
    Ok(there.filter(|path| fresh.contains(&key(path))).collect())
}

fn asked(look: &dyn Look, fresh: &[&str]) -> Result<BTreeSet<String>, Error> {
    let found: Mutex<BTreeSet<String>> = Mutex::default();
    each(look.at_once(), fresh, |path| {
        if look.has(path)? {
            found.lock().unwrap_or_else(PoisonError::into_inner).insert((*path).to_owned());
        }
        Ok(())
    })?;
    Ok(found.into_inner().unwrap_or_else(PoisonError::into_inner))
}
