//! The story of a proof: a built site is read again, every link in it is followed, and addresses on other sites are asked.

use super::{
    pipeline::{Run, Stage},
    same_words,
};
use crate::{
    check::{
        outside::{self, Tally},
        report::Report,
    },
    effects::{
        moved, source_file,
        verify::{
            Verified,
            folder::{Built, Shown, built, prove_folder},
        },
    },
    model::{
        link_memory::{Answer, LinkMemory, Verdict},
        outside::LinkSettings,
        site::Site,
    },
    plan::address::Addresses,
    read::{
        self, Reading,
        outside::{OutsideAddress, addresses},
        provenance,
        theme::ThemeFiles,
        walk::LINK_MEMORY,
    },
    words::{
        date::Date,
        diagnostic::Finding,
        error::Error,
        rule::{LINK_FAMILY, LINK_MEMORY as MEMORY_RULE},
        source::Sources,
    },
};
use std::{collections::BTreeSet, path::Path, sync::Arc};

/// What a person may choose about asking other sites.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asking {
    /// Asks nobody: what was remembered counts.
    pub offline: bool,
    /// Asks also what worked a few days ago.
    pub all: bool,
    /// Writes new addresses in place of those that have moved for good.
    pub fix: bool,
}

/// What a proof gave.
#[derive(Debug)]
pub struct Verification {
    /// What was found.
    pub report: Report,
    /// Whether the site may be published as it stands: nothing stops it, and it was built from what the files say now.
    pub is_ready: bool,
    /// How many files it has.
    pub files: usize,
    /// How many addresses on other sites were asked now.
    pub asked: usize,
    /// How they all stand.
    pub tally: Tally,
    /// The files in which addresses were written anew.
    pub fixed: Vec<String>,
}

/// A site that may be published: it is verified, its addresses on other sites work as far as is known, and its sources are the ones it was built from.
#[derive(Debug)]
pub struct Ready {
    /// The proof.
    pub verified: Verified,
    /// What it was built from.
    pub site: Site,
}

/// The sources with the addresses that they hold.
struct Source {
    sources: Arc<Sources>,
    site: Site,
    theme: ThemeFiles,
    findings: Vec<Finding>,
    addresses: Vec<OutsideAddress>,
    own: Addresses,
}

impl Source {
    /// Reads the site of `run`. The inner error is the report of a site that cannot be read.
    fn read(run: &Run<'_>) -> Result<Result<Self, Report>, Error> {
        let Reading { sources, site, theme, findings } = read::read(run.root)?;
        let (Some(site), Some(theme)) = (site, theme) else { return Ok(Err(Report::new(findings, &sources, None, run.notes))) };
        let own = Addresses::of(&site, run.base_url);
        let addresses = addresses(&sources, &own.whole(own.base()));
        // What else is wrong with the words is for `check` to say.
        let findings = findings.into_iter().filter(|finding| finding.rule.id == MEMORY_RULE.id).collect();
        Ok(Ok(Self { sources, site, theme, findings, addresses, own }))
    }

    fn settings(&self) -> &LinkSettings {
        &self.site.settings.value.links
    }

    /// The whole address of the site.
    fn address(&self) -> String {
        self.own.whole(self.own.base())
    }

    /// Whether the site in `out` was built from these sources.
    ///
    /// # Errors
    /// When it was built for another address: then none of its links could be followed.
    fn is_built_in(&self, out: &Path) -> Result<bool, Error> {
        let (Built { sources, address }, own) = (built(out)?, self.address());
        if address != own {
            let help = "Build it again for this address, or give the other one with --base-url";
            return Err(Error::setup(out, format!("this site was built for {address}, not for {own}"), help));
        }
        Ok(sources == Some(provenance::of(&self.site, &self.theme).sources))
    }
}

/// Proves the site that was built into `out`, and asks the addresses on other sites that its sources hold.
///
/// # Errors
/// When the tool cannot go on: no site, a file that is not as it was built, no network at all.
pub fn verify(run: Run<'_>, out: &Path, asking: Asking, watch: &(dyn Fn(Stage) + Sync)) -> Result<Verification, Error> {
    let nothing = |report| Verification { report, is_ready: false, files: 0, asked: 0, tally: Tally::default(), fixed: Vec::new() };
    watch(Stage::Reading);
    let source = match Source::read(&run)? {
        Ok(source) => source,
        Err(report) => return Ok(nothing(report)),
    };
    watch(Stage::Verifying);
    let is_built = source.is_built_in(out)?;
    let (verified, shown) = match prove_folder(out, source.own.base(), &source.address())? {
        Ok(proved) => proved,
        Err(dead) => return Ok(nothing(dead)),
    };
    let files = verified.written().manifest().len();
    let mut memory = source.site.link_memory.clone();
    let asked = if asking.offline { 0 } else { ask(&source, &mut memory, run.today, asking, watch)? };
    let (fixed, source) = if asking.fix && !asking.offline { fix(&run, source, &mut memory)? } else { (Vec::new(), source) };
    let used: BTreeSet<&str> = source.addresses.iter().map(|address| address.url.as_str()).collect();
    // What stands in a file that cannot be read at the moment is not forgotten.
    if source.site.unread.is_empty() {
        memory.forget(|address| used.contains(address));
    }
    if !asking.offline && (memory != source.site.link_memory || !source.findings.is_empty()) {
        source_file::write(run.root, LINK_MEMORY, &memory.to_string())?;
    }
    let (report, tally) = weigh(&source, &memory, &shown, &run);
    let is_ready = is_built && fixed.is_empty() && !report.has_errors();
    Ok(Verification { report, is_ready, files, asked, tally, fixed })
}

/// Makes sure that the site in `out` may be published, by what is remembered of other sites: nobody is asked.
///
/// # Errors
/// When there is no such site, or its sources have changed since it was built. The inner error is the report of what stops it.
pub fn ready(run: Run<'_>, out: &Path) -> Result<Result<Ready, Report>, Error> {
    let source = match Source::read(&run)? {
        Ok(source) => source,
        Err(report) => return Ok(Err(report)),
    };
    if !source.is_built_in(out)? {
        let help = "Run `localoffer build`, so that what is published is what the files say now";
        return Err(Error::setup(out, "the content, the translations or the theme have changed since this site was built", help));
    }
    let (verified, shown) = match prove_folder(out, source.own.base(), &source.address())? {
        Ok(proved) => proved,
        Err(dead) => return Ok(Err(dead)),
    };
    let (report, _) = weigh(&source, &source.site.link_memory, &shown, &run);
    Ok(if report.has_errors() { Err(report) } else { Ok(Ready { verified, site: source.site }) })
}

fn weigh(source: &Source, memory: &LinkMemory, shown: &Shown, run: &Run<'_>) -> (Report, Tally) {
    let mut findings = source.findings.clone();
    findings.extend(outside::find(&source.site, &source.addresses, memory, shown, run.today));
    let report = Report::new(findings, &source.sources, Some(&source.site.settings.value.checks), run.notes);
    (report.only(LINK_FAMILY), outside::tally(&source.addresses, source.settings(), memory, run.today))
}

/// Asks what is due, and remembers the answers; says how many were asked.
fn ask(source: &Source, memory: &mut LinkMemory, today: Date, asking: Asking, watch: &(dyn Fn(Stage) + Sync)) -> Result<usize, Error> {
    let settings = source.settings();
    let due = |address: &&OutsideAddress| match outside::standing(address, settings, memory, today) {
        outside::Standing::LeftOut(_) => false,
        outside::Standing::Fresh => asking.all,
        outside::Standing::Due => true,
    };
    let due: Vec<url::Url> = source.addresses.iter().filter(due).map(|address| address.url.clone()).collect();
    if due.is_empty() {
        return Ok(0);
    }
    let agent = format!("localoffer/{} (checks the links of {})", env!("CARGO_PKG_VERSION"), source.address());
    watch(Stage::Asking(0, due.len()));
    ask_outside(&due, settings, memory, today, &agent, &|done| watch(Stage::Asking(done, due.len())))?;
    Ok(due.len())
}

#[cfg(feature = "links")]
fn ask_outside(
    due: &[url::Url],
    settings: &LinkSettings,
    memory: &mut LinkMemory,
    today: Date,
    agent: &str,
    watch: &(dyn Fn(usize) + Sync),
) -> Result<(), Error> {
    crate::effects::verify::outside::ask(due, settings, memory, today, agent, watch)
}

#[cfg(not(feature = "links"))]
fn ask_outside(due: &[url::Url], _: &LinkSettings, _: &mut LinkMemory, _: Date, _: &str, _: &(dyn Fn(usize) + Sync)) -> Result<(), Error> {
    let problem = format!("this localoffer was made without the part that asks other sites, and {} addresses are due", due.len());
    Err(Error::setup(Path::new("verify"), problem, "Use one that has it, or run `localoffer verify --offline`"))
}

/// Writes the new addresses of what has moved for good into the sources, and reads those again.
fn fix(run: &Run<'_>, source: Source, memory: &mut LinkMemory) -> Result<(Vec<String>, Source), Error> {
    let new = |address: &OutsideAddress| {
        let answer = memory.get(address.url.as_str()).filter(|answer| answer.verdict == Verdict::Works)?;
        let moved = answer.moved.clone().filter(|moved| moved::is_writable(moved))?;
        Some((moved, answer.asked))
    };
    let moves: Vec<(&OutsideAddress, Box<str>, Date)> =
        source.addresses.iter().filter_map(|address| new(address).map(|(to, asked)| (address, to, asked))).collect();
    if moves.is_empty() {
        return Ok((Vec::new(), source));
    }
    let listed: Vec<moved::Move<'_>> = moves.iter().map(|(address, to, _)| (*address, &**to)).collect();
    let fixed = moved::rewrite(run.root, &source.sources, &listed)?;
    for (_, to, asked) in &moves {
        memory.keep(to, Answer { verdict: Verdict::Works, reason: None, since: *asked, asked: *asked, moved: None });
    }
    match Source::read(run)? {
        Ok(again) => {
            let site = same_words::keep_fresh(run.root, &source.site, again.site, run.today)?;
            Ok((fixed, Source { site, ..again }))
        }
        // What was read a moment ago reads again, unless somebody else is writing it.
        Err(_) => Err(Error::setup(run.root, "a file changed while addresses were written".to_owned(), "Run the command again")),
    }
}
