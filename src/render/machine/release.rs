//! `release.json`: which version of the site this is, what it was made from, by what and when, and what was checked. No clock but the day of the build goes in, so the
//! same sources and day give the same bytes.

use crate::{
    check::{checked::Checked, levels, outside::Tally},
    model::provenance::{Part, Provenance},
    read::{provenance, theme::ThemeFiles},
    words::{date::Date, diagnostic::Level, digest::Digest},
};
use serde::Serialize;
use std::collections::BTreeMap;

/// Where it stands: at the top of the site.
pub const FILE: &str = "release.json";

/// The version of the form of the file.
const FORMAT: u32 = 1;

/// One version of a site.
#[derive(Debug, Serialize)]
pub struct Release {
    /// The version of the form of this file.
    pub format: u32,
    /// What made it.
    pub localoffer: Maker,
    /// The day for which it was made.
    pub day: Date,
    /// The address of the site.
    pub base_url: String,
    /// The name of the site.
    pub site: String,
    /// One digest of everything that it was made from.
    pub sources: Digest,
    /// The same by part.
    pub built_from: Vec<Part>,
    /// How much it holds.
    pub counts: Counts,
    /// What was checked.
    pub checks: Checks,
    /// What is known of addresses of other sites; `None` when they were never asked.
    pub links: Option<Tally>,
}

/// The tool.
#[derive(Debug, Serialize)]
pub struct Maker {
    /// Its version.
    pub version: &'static str,
    /// The parts of it that may be left out, and were not.
    pub features: Vec<&'static str>,
}

/// How much a site holds.
#[derive(Debug, Serialize)]
pub struct Counts {
    /// Pages for people, in all languages.
    pub pages: usize,
    /// Languages.
    pub languages: usize,
    /// Services.
    pub services: usize,
    /// Guides.
    pub guides: usize,
    /// Events.
    pub events: usize,
    /// Each language, the source first.
    pub by_language: Vec<InLanguage>,
}

/// How much of a site is in one language: of the pages that hold words of a service, guide or event.
#[derive(Debug, Serialize)]
pub struct InLanguage {
    /// Its tag.
    pub language: String,
    /// How many such pages there are.
    pub pages: usize,
    /// How many are truly in the language.
    pub translated: usize,
}

/// What was checked, and what came of it.
#[derive(Debug, Serialize)]
pub struct Checks {
    /// How many rules the site is held to.
    pub rules: usize,
    /// What stops a site: always none.
    pub errors: usize,
    /// What is left to put right.
    pub warnings: usize,
    /// The same by family of rules.
    pub warnings_by_family: BTreeMap<&'static str, usize>,
    /// What is worth a thought.
    pub notes: usize,
    /// The same by family of rules.
    pub notes_by_family: BTreeMap<&'static str, usize>,
    /// What an author has allowed, with a reason.
    pub allowed: usize,
    /// What was there when the baseline was made.
    pub known: usize,
    /// Whether every link inside the site was proved to lead somewhere: without that proof no site is put in place.
    pub inside_links_proved: bool,
}

impl Release {
    /// This version of a `checked` site in its `theme`, as of `today`, with what is known of `links` to other sites.
    pub fn of(checked: &Checked, theme: &ThemeFiles, today: Date, links: Option<Tally>) -> Self {
        let (site, plan, report) = (checked.site(), checked.plan(), checked.report());
        let settings = &site.settings.value;
        let Provenance { parts, sources } = provenance::of(site, theme);
        let in_language = |(edition, (translated, pages)): (&crate::model::site::Edition, (usize, usize))| InLanguage {
            language: edition.lang.as_str().to_owned(),
            pages,
            translated,
        };
        Self {
            format: FORMAT,
            localoffer: Maker { version: env!("CARGO_PKG_VERSION"), features: features() },
            day: today,
            base_url: plan.addresses.whole(plan.addresses.base()),
            site: settings.name.as_str().to_owned(),
            sources,
            built_from: parts,
            counts: Counts {
                pages: plan.pages.len(),
                languages: site.editions.len(),
                services: site.services.len(),
                guides: site.guides.len(),
                events: site.events.len(),
                by_language: site.editions.iter().zip(plan.translated()).map(in_language).collect(),
            },
            checks: Checks {
                rules: levels::looked_at(&settings.checks),
                errors: report.count(Level::Error),
                warnings: report.count(Level::Warning),
                warnings_by_family: report.by_family(Level::Warning),
                notes: report.count(Level::Note),
                notes_by_family: report.by_family(Level::Note),
                allowed: report.allowed().len(),
                known: report.known().len(),
                inside_links_proved: true,
            },
            links,
        }
    }

    /// The text of the file.
    pub fn json(&self) -> String {
        // Plain data with words for keys always becomes JSON.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }
}

fn features() -> Vec<&'static str> {
    let all = [("links", cfg!(feature = "links")), ("minify", cfg!(feature = "minify")), ("publish", cfg!(feature = "publish"))];
    all.into_iter().filter(|(_, is_there)| *is_there).map(|(name, _)| name).collect()
}
