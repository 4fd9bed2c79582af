//! Floor 4: the rules. Pure: the site and the plan go in, findings come out.

pub mod checked;
pub mod contradiction;
pub mod levels;
pub mod links;
pub mod locale;
pub mod prose;
pub mod reference;
pub mod report;
pub mod translation;

use crate::{
    model::site::Site,
    plan::Plan,
    words::{date::Date, diagnostic::Finding},
};

/// Looks at `site` and its `plan` as of `today`.
pub fn check(site: &Site, plan: &Plan, today: Date) -> Vec<Finding> {
    let mut findings = reference::find(site);
    findings.extend(levels::find(site));
    findings.extend(contradiction::find(site, today));
    findings.extend(locale::find(site));
    let units = prose::units(site);
    findings.extend(translation::find(site, &units));
    findings.extend(links::find(site, plan, &units));
    findings
}
