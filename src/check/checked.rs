//! A site that may be rendered: the proof that nothing was found that stops it.

use super::report::Report;
use crate::{model::site::Site, plan::Plan};

/// A site and its plan without errors at the site's own levels. Only `Checked::new` makes one, and rendering takes nothing else.
#[derive(Debug)]
pub struct Checked {
    site: Site,
    plan: Plan,
    report: Report,
}

impl Checked {
    /// The site, if `report` holds no errors; its warnings stay with it.
    ///
    /// # Errors
    /// The report, when something in it stops the build.
    pub(crate) fn new(site: Site, plan: Plan, report: Report) -> Result<Self, Report> {
        if report.has_errors() { Err(report) } else { Ok(Self { site, plan, report }) }
    }

    /// The site.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// The plan.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// What was found, none of it an error.
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// Takes the report out, when the site is no longer needed.
    pub fn into_report(self) -> Report {
        self.report
    }
}
