//! The account of a site for the people who answer for it: one value, gathered from site, plan and what was found, with three faces (a page, data, work lists).
//!
//! It is not published. It holds no words of families and no names of people: owners are teams, and who checked is a role.

mod approvals;
mod comments;
pub mod coverage;
pub mod faces;
mod figures;
mod findings;
mod first;
mod freshness;
mod headlines;
mod keepers;
pub mod languages;
mod links;
mod owners;
mod page;
mod readability;
pub mod trend;
pub mod weights;

use crate::{
    model::{site::Site, units::units},
    plan::Plan,
    read::outside::OutsideAddress,
    words::{date::Date, diagnostic::Diagnostic, lang::LangIndex},
};
pub use first::many;
use keepers::Keepers;
use serde::Serialize;

/// What `report` says in every report of this kind.
pub const NAME: &str = "localoffer";

/// The version of the shape. Names may be added without a new version; one that goes or means something else needs one.
pub const VERSION: u32 = 1;

/// The account of a site on one day. Its JSON has the names of these fields.
#[derive(Debug, Serialize)]
pub struct Account {
    /// Always `localoffer`: by this and `version` a program knows what it reads.
    pub report: &'static str,
    /// The version of this shape.
    pub version: u32,
    /// The version of the tool that made it.
    pub made_by: &'static str,
    /// The day it is about.
    pub day: Date,
    /// The site it is about.
    pub site: About,
    /// How many records cannot be read. They are counted nowhere else.
    pub unread: usize,
    /// The figures at the top.
    pub headlines: Vec<headlines::Headline>,
    /// What to do first.
    pub first: Vec<first::ToDo>,
    /// What the law asks the site to hold; empty too when a record that may answer an item cannot be read.
    pub coverage: Vec<coverage::Checklist>,
    /// What was checked, and what is late.
    pub freshness: freshness::Freshness,
    /// How easy the pages are to read, by language.
    pub readability: Vec<readability::Reading>,
    /// How every language but the source's stands.
    pub languages: Vec<languages::Language>,
    /// Votes of a parents' panel.
    pub approvals: approvals::Approvals,
    /// Addresses on other sites.
    pub links: links::Links,
    /// Comments with their answers, counted.
    pub comments: comments::Comments,
    /// How heavy the pages are; `None` when the site has errors, so that its pages cannot be made.
    pub weights: Option<weights::Weights>,
    /// What the checks found.
    pub findings: findings::Findings,
    /// What each owner has to do.
    pub owners: Vec<owners::Owner>,
    /// Every figure that can be compared with another report.
    pub figures: Vec<figures::Figure>,
    /// What has changed since an earlier report, when one was given.
    pub trend: Option<trend::Trend>,
}

/// The site that an account is about.
#[derive(Debug, Serialize)]
pub struct About {
    /// Its name.
    pub name: String,
    /// The council.
    pub council: String,
    /// Its whole address.
    pub address: String,
    /// The tag of the source language.
    pub language: String,
}

/// What an account is made from.
pub struct Given<'a> {
    /// The site.
    pub site: &'a Site,
    /// Its plan.
    pub plan: &'a Plan,
    /// What was found, with notes.
    pub diagnostics: Vec<&'a Diagnostic>,
    /// How many findings are allowed with a reason.
    pub allowed: usize,
    /// The addresses on other sites.
    pub addresses: &'a [OutsideAddress],
    /// The weights of the pages, when they could be made.
    pub weights: Option<weights::Weights>,
    /// The day it is.
    pub today: Date,
}

impl Account {
    /// Gathers the account of the site that is `given`, and holds it against an `earlier` one.
    pub fn of(given: Given<'_>, earlier: Option<&trend::Earlier>) -> Self {
        let Given { site, plan, diagnostics, allowed, addresses, weights, today } = given;
        let (units, keepers) = (units(site), Keepers::of(site));
        let freshness = freshness::Freshness::of(site, plan, today);
        let findings = findings::Findings::of(&keepers, &diagnostics, allowed);
        let owners = owners::of(&keepers, &freshness, &findings, &diagnostics);
        let mut account = Self {
            report: NAME,
            version: VERSION,
            made_by: env!("CARGO_PKG_VERSION"),
            day: today,
            site: about(site, plan),
            unread: site.unread.len(),
            headlines: Vec::new(),
            first: Vec::new(),
            coverage: coverage::of(site, plan, today),
            freshness,
            readability: readability::of(site, plan, &units, &diagnostics),
            languages: languages::all(site, &units),
            approvals: approvals::Approvals::of(site, plan),
            links: links::Links::of(site, addresses, &keepers, today),
            comments: comments::Comments::of(site, today),
            weights,
            findings,
            owners,
            figures: Vec::new(),
            trend: None,
        };
        account.headlines = headlines::of(&account);
        account.first = first::things(&account);
        account.figures = figures::of(&account);
        account.trend = earlier.map(|earlier| trend::Trend::of(earlier, &account));
        account
    }
}

fn about(site: &Site, plan: &Plan) -> About {
    let settings = &site.settings.value;
    About {
        name: settings.name.as_str().to_owned(),
        council: settings.council.as_str().to_owned(),
        address: plan.addresses.whole(plan.addresses.base()),
        language: site.edition(LangIndex::SOURCE).lang.to_string(),
    }
}
