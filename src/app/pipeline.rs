//! The story of a run: read, plan, check, render, write, verify.

use crate::{
    check::{baseline::Baseline, check, checked::Checked, outside, report::Report},
    effects::{verify, write},
    model::{host::Host, settings::Checks, site::Site, web::WebAddress},
    plan::{Plan, plan},
    read::{self, Reading, theme::ThemeFiles},
    render::{links::PageLinks, machine::host::limits, renderer::Renderer},
    words::{date::Date, error::Error, pseudo::TAGS},
};
use std::path::Path;

/// What a run is about. Today and the folders are given, so that the middle of the story needs no clock and no disk.
#[derive(Clone, Copy, Debug)]
pub struct Run<'a> {
    /// The folder of the site.
    pub root: &'a Path,
    /// The day it is.
    pub today: Date,
    /// The address of the site, in place of its own.
    pub base_url: Option<&'a WebAddress>,
    /// The host of the site, in place of its own.
    pub host: Option<Host>,
    /// Whether the two pseudo languages are added, which show what cannot be translated.
    pub pseudo: bool,
    /// Whether somebody wants to see notes too.
    pub notes: bool,
    /// Problems that were there already, and stop nothing.
    pub baseline: Option<&'a Baseline>,
}

/// Counts of a run, for its last line.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counts {
    /// Pages for people.
    pub pages: usize,
    /// Files that were new or had changed.
    pub written: usize,
    /// Files that were right already.
    pub unchanged: usize,
    /// Files of an earlier build that are no longer made.
    pub removed: usize,
}

/// A stage of the story, for people who watch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Files become plain data.
    Reading,
    /// Every page and address is decided, and the rules look.
    Checking,
    /// Pages are rendered and written: how many are done, of how many.
    Writing(usize, usize),
    /// Pages are rendered only to see what they weigh: how many are done, of how many.
    Weighing(usize, usize),
    /// Links are proved.
    Verifying,
    /// Other sites are asked: how many addresses have answered, of how many.
    Asking(usize, usize),
}

/// Reads the site under `root`, for commands that work with what can be read. Records with faults are left out; `check` says what is wrong with them.
///
/// # Errors
/// When there is no site there, or it cannot be read.
pub fn read_site(root: &Path) -> Result<Site, Error> {
    let help = "Run the command in the folder of your site, or name it with --root; `localoffer check` says what is wrong with site.yaml";
    let Reading { site, .. } = read::read(root)?;
    site.ok_or_else(|| Error::setup(&root.join("content/site.yaml"), "there is no site here that can be read", help))
}

/// A site with its plan, and everything that was found, errors too.
pub struct Examined {
    /// The site.
    pub site: Site,
    /// Its plan.
    pub plan: Plan,
    /// Its theme.
    pub theme: ThemeFiles,
    /// What was found.
    pub report: Report,
}

/// Reads, plans and checks, whatever is found.
///
/// # Errors
/// When the site cannot be read at all. The inner error is the report of a site without settings or theme, of which nothing more can be said.
pub fn examine(run: Run<'_>, watch: &(dyn Fn(Stage) + Sync)) -> Result<Result<Examined, Report>, Error> {
    watch(Stage::Reading);
    let Reading { sources, site, theme, mut findings } = read::read(run.root)?;
    watch(Stage::Checking);
    let (Some(mut site), Some(theme)) = (site, theme) else { return Ok(Err(Report::new(findings, &sources, None, run.notes))) };
    site.settings.value.host = run.host.or(site.settings.value.host);
    if run.pseudo {
        read::pseudo::add(&mut site);
    }
    let plan = plan(&site, run.base_url).gather(&mut findings);
    findings.extend(check(&site, &plan, &theme, run.today));
    // Invented words are not held against the rules of a language.
    findings.retain(|finding| !finding.language.as_ref().is_some_and(|lang| TAGS.contains(&lang.as_str())));
    let checks: Checks = site.settings.value.checks.clone();
    let report = Report::new(findings, &sources, Some(&checks), run.notes);
    let report = match run.baseline {
        Some(known) => known.taken_out(report),
        None => report,
    };
    Ok(Ok(Examined { site, plan, theme, report }))
}

/// Reads, plans and checks a site that is to be built.
///
/// # Errors
/// When the site cannot be read at all. The inner error is the report of a site that has errors.
pub fn check_site(run: Run<'_>, watch: &(dyn Fn(Stage) + Sync)) -> Result<Result<(Checked, ThemeFiles), Report>, Error> {
    let examined = examine(run, watch)?;
    Ok(examined.and_then(|Examined { site, plan, theme, report }| Checked::new(site, plan, report).map(|checked| (checked, theme))))
}

/// Builds the site into the folder `out`: the whole story.
///
/// # Errors
/// When the tool cannot go on. A site with errors, dead links among them, is no error: the old site stays as it was, and the report says what is wrong.
pub fn build(run: Run<'_>, out: &Path, options: write::Options, watch: &(dyn Fn(Stage) + Sync)) -> Result<(Report, Counts), Error> {
    let (checked, theme) = match check_site(run, watch)? {
        Ok(checked) => checked,
        Err(report) => return Ok((report, Counts::default())),
    };
    let addresses = &checked.plan().addresses;
    let known = outside::known(checked.site(), &addresses.whole(addresses.base()), run.today);
    let renderer = Renderer::new(&checked, &theme, run.root, run.today, known)?;
    let (paths, ledger) = (renderer.paths(), verify::links::LinkLedger::new(addresses.base()));
    let (words, marks) = (verify::words::WordLedger::default(), verify::marks::MarkLedger::default());
    let sizes = verify::sizes::SizeLedger::default();
    let (assets, pages) = paths.split_at(renderer.assets());
    let site_address = addresses.whole(addresses.base());
    let make = |index: usize| {
        let bytes = renderer.make(index)?;
        sizes.file(index, bytes.len());
        if let (true, Ok(html)) = (renderer.is_html(index), std::str::from_utf8(&bytes)) {
            ledger.page(index, &paths[index], &PageLinks::of(html, &site_address));
            words.page(index, html);
            renderer.language(index).into_iter().for_each(|lang| marks.page(index, html, lang));
        }
        Ok(bytes)
    };
    let prove = || {
        watch(Stage::Verifying);
        let settings = &checked.site().settings.value;
        let limits = settings.host.map(|host| limits::reached(host, &sizes.totals(&paths), renderer.host_files())).unwrap_or_default();
        verify::prove(&ledger, &words, &marks, (&limits, &settings.checks), &paths)
    };
    let outcome = write::write(out, &[assets, pages], make, prove, options, &|done| watch(Stage::Writing(done, paths.len())))?.map(verify::Verified::new);
    let pages = renderer.pages();
    drop(renderer);
    let found = checked.into_report();
    Ok(match outcome {
        Ok(verified) => {
            let written = verified.written();
            let counts = Counts { pages, written: written.written(), unchanged: written.unchanged(), removed: written.removed() };
            (found.and(verified.into_report()), counts)
        }
        Err(dead) => (found.and(dead), Counts::default()),
    })
}
