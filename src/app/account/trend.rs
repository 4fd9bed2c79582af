//! What has changed since an earlier report.

use super::{
    Account, VERSION,
    figures::{Better, Figure},
};
use crate::words::error::Error;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, path::Path};

/// An earlier report, as far as it is compared.
#[derive(Debug, Deserialize)]
pub struct Earlier {
    /// The day it was made for.
    day: String,
    site: EarlierSite,
    figures: Vec<EarlierFigure>,
}

#[derive(Debug, Deserialize)]
struct EarlierSite {
    address: String,
}

#[derive(Debug, Deserialize)]
struct EarlierFigure {
    id: String,
    value: usize,
}

/// What tells whether a file is a report, and of which version.
#[derive(Debug, Deserialize)]
struct Shape {
    report: String,
    version: u32,
}

impl Earlier {
    /// Reads the `text` of the report at `path`.
    ///
    /// # Errors
    /// When it is no report, or one of a newer version of the tool.
    pub fn read(text: &str, path: &Path) -> Result<Self, Error> {
        let help = "Give the report.json that an earlier `localoffer report` wrote";
        let shape: Option<Shape> = serde_json::from_str(text).ok();
        match shape.filter(|shape| shape.report == super::NAME).map(|shape| shape.version) {
            None => Err(Error::setup(path, "this is not a report that localoffer wrote", help)),
            Some(newer) if newer > VERSION => {
                let problem = format!("a newer localoffer wrote this report (version {newer} of its shape, this one reads {VERSION})");
                Err(Error::setup(path, problem, "Use that newer localoffer, or compare with another report"))
            }
            Some(_) => serde_json::from_str(text).map_err(|_| Error::setup(path, "this report is damaged: figures are missing in it", help)),
        }
    }
}

/// What has changed since an earlier report.
#[derive(Debug, Serialize)]
pub struct Trend {
    /// The day of the earlier report.
    pub since: String,
    /// Whether it was about the same address.
    pub same_site: bool,
    /// Every figure that is another one now.
    pub changes: Vec<Change>,
    /// How many of the changes are for the better, and how many for the worse.
    pub better: usize,
    /// See `better`.
    pub worse: usize,
    /// How many figures are the same.
    pub unchanged: usize,
}

/// A figure that has changed.
#[derive(Debug, Serialize)]
pub struct Change {
    /// The name of the figure.
    pub id: String,
    /// What it counts.
    pub about: String,
    /// What it was.
    pub before: usize,
    /// What it is.
    pub now: usize,
    /// `better`, `worse` or `changed`.
    pub judged: &'static str,
}

impl Trend {
    /// What has changed from `earlier` to `account`. A figure that only one of them has is not compared.
    pub fn of(earlier: &Earlier, account: &Account) -> Self {
        let before: BTreeMap<&str, usize> = earlier.figures.iter().map(|figure| (figure.id.as_str(), figure.value)).collect();
        let both: Vec<(&Figure, usize)> = account.figures.iter().filter_map(|figure| Some((figure, *before.get(figure.id.as_str())?))).collect();
        let changes: Vec<Change> = both.iter().filter(|(figure, before)| figure.value != *before).map(|(figure, before)| change(figure, *before)).collect();
        let judged = |judged: &str| changes.iter().filter(|change| change.judged == judged).count();
        Self {
            since: earlier.day.clone(),
            same_site: earlier.site.address == account.site.address,
            better: judged("better"),
            worse: judged("worse"),
            unchanged: both.len() - changes.len(),
            changes,
        }
    }
}

fn change(figure: &Figure, before: usize) -> Change {
    let judged = match figure.better {
        Better::Neither => "changed",
        Better::Higher if figure.value > before => "better",
        Better::Lower if figure.value < before => "better",
        Better::Higher | Better::Lower => "worse",
    };
    Change { id: figure.id.clone(), about: figure.about.clone(), before, now: figure.value, judged }
}
