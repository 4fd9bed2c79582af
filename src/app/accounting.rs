//! The story of a report: a site is examined, its pages are weighed without being kept, and what is remembered of other sites is added. Nothing is asked or sent.

use super::{
    account::{
        Account, Given,
        trend::Earlier,
        weights::{Weighed, Weights},
    },
    pipeline::{Examined, Run, Stage, examine},
};
use crate::{
    check::{checked::Checked, outside, report::Report},
    model::site::Site,
    plan::Plan,
    read::{
        outside::{OutsideAddress, addresses},
        theme::ThemeFiles,
    },
    render::renderer::Renderer,
    words::{
        diagnostic::{Diagnostic, Level},
        error::Error,
        rule::LINK_FAMILY,
    },
};
use rayon::prelude::*;
use std::{
    collections::BTreeMap,
    sync::atomic::{AtomicUsize, Ordering},
};

/// The account of the site of `run`, held against an `earlier` one, and the report of what was found on the site itself.
///
/// # Errors
/// When the tool cannot go on. The inner error is the report of a site that cannot be read.
pub fn account(run: Run<'_>, earlier: Option<&Earlier>, watch: &(dyn Fn(Stage) + Sync)) -> Result<Result<(Account, Report), Report>, Error> {
    let Examined { site, plan, theme, report } = match examine(Run { notes: true, ..run }, watch)? {
        Ok(examined) => examined,
        Err(report) => return Ok(Err(report)),
    };
    let outside = addresses(&site.sources, &plan.addresses.whole(plan.addresses.base()));
    if report.has_errors() {
        let account = gather(&site, &plan, &report, &outside, None, run, earlier);
        return Ok(Ok((account, report)));
    }
    let checked = match Checked::new(site, plan, report) {
        Ok(checked) => checked,
        Err(report) => return Ok(Err(report)),
    };
    let weights = weigh(&checked, &theme, run, watch)?;
    let account = gather(checked.site(), checked.plan(), checked.report(), &outside, Some(weights), run, earlier);
    Ok(Ok((account, checked.into_report())))
}

fn gather(site: &Site, plan: &Plan, report: &Report, outside: &[OutsideAddress], weights: Option<Weights>, run: Run<'_>, earlier: Option<&Earlier>) -> Account {
    let findings = outside::find(site, outside, &site.link_memory, &BTreeMap::new(), run.today);
    let links = Report::new(findings, &site.sources, Some(&site.settings.value.checks), true).only(LINK_FAMILY);
    // An address that nobody has asked, or that is dead, stops `verify`, and never the site.
    let level = |level: Level| if level == Level::Error { level.lighter() } else { level };
    let outside_findings: Vec<Diagnostic> = links.diagnostics().iter().map(|one| Diagnostic { level: level(one.level), ..one.clone() }).collect();
    let diagnostics = report.diagnostics().iter().chain(&outside_findings).collect();
    let allowed = report.allowed().len() + links.allowed().len();
    Account::of(Given { site, plan, diagnostics, allowed, addresses: outside, weights, today: run.today }, earlier)
}

/// Makes every page once, to see what it weighs. No stage holds more than one page a thread.
fn weigh(checked: &Checked, theme: &ThemeFiles, run: Run<'_>, watch: &(dyn Fn(Stage) + Sync)) -> Result<Weights, Error> {
    let renderer = Renderer::new(checked, theme, run.root, run.today, None)?;
    let pages: Vec<usize> = (0..renderer.paths().len()).filter(|index| renderer.planned(*index).is_some()).collect();
    let (addresses, all, done) = (&checked.plan().addresses, pages.len(), AtomicUsize::new(0));
    let weigh = |index: usize| {
        let bytes = renderer.make(index)?.len();
        watch(Stage::Weighing(done.fetch_add(1, Ordering::Relaxed) + 1, all));
        let page = renderer.planned(index).map(|page| Weighed {
            address: addresses.whole(&checked.plan().address(page)),
            kind: page.subject.kind(),
            language: checked.site().edition(page.language).lang.to_string(),
            bytes,
        });
        Ok(page)
    };
    let weighed = pages.into_par_iter().map(weigh).collect::<Result<Vec<Option<Weighed>>, Error>>()?;
    Ok(Weights::of(weighed.into_iter().flatten().collect()))
}
