//! Floor 5: the rules. Pure: the site and the plan go in, findings come out.

pub mod addresses;
pub mod allowance;
pub mod answers;
pub mod approval;
pub mod baseline;
pub mod checked;
pub mod comments;
pub mod contradiction;
pub mod contrast;
pub mod coverage;
pub mod freshness;
pub mod glossary;
pub mod levels;
pub mod links;
pub mod locale;
pub mod outside;
pub mod personal;
pub mod pictures;
pub mod reading;
pub mod reference;
pub mod renames;
pub mod report;
pub mod review;
pub mod schools;
pub mod statement;
pub mod taking_part;
pub mod theme_style;
pub mod translation;
pub mod wording;

use crate::{
    model::{site::Site, units::units},
    plan::Plan,
    read::theme::ThemeFiles,
    words::{date::Date, diagnostic::Finding},
};

/// Looks at `site`, its `plan` and its `theme` as of `today`.
pub fn check(site: &Site, plan: &Plan, theme: &ThemeFiles, today: Date) -> Vec<Finding> {
    let mut findings = reference::find(site);
    findings.extend(addresses::find(site, plan, today));
    findings.extend(levels::find(site));
    findings.extend(pictures::find(site));
    findings.extend(contradiction::find(site, today));
    findings.extend(review::find(site, today));
    findings.extend(approval::find(site));
    findings.extend(coverage::find(site, today));
    findings.extend(comments::find(site, today));
    findings.extend(taking_part::find(site, today));
    findings.extend(schools::find(site, today));
    findings.extend(statement::find(site, today));
    findings.extend(locale::find(site, theme));
    let units = units(site);
    findings.extend(translation::find(site, &units));
    findings.extend(freshness::find(site, &units));
    findings.extend(glossary::find(site, &units));
    findings.extend(links::find(site, plan, &units));
    findings.extend(reading::find(site, &units));
    findings.extend(personal::find(site, &units));
    findings.extend(theme_style::find(theme, &site.sources));
    findings.extend(contrast::find(site, theme));
    findings
}
