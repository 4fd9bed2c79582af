//! Addresses that moved, and what has ended.

use super::{
    day::Day,
    id::Keyed,
    page_ref::SitePath,
    signed_video::MediaPath,
    tag::Tag,
    text::{Line, words},
};
use schemars::JsonSchema;
use serde::Deserialize;

/// All old addresses: `content/redirects.yaml`. An address that was published once never dies.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Redirects {
    /// New addresses by old ones.
    pub redirects: Keyed<SitePath, SitePath>,
    /// What was at an address and has ended: its page says so, and what there is instead.
    pub ended: Keyed<Ended, SitePath>,
    /// Languages that the site does not have any more. Their pages lead to those of the source language.
    pub languages_ended: Vec<Tag>,
    /// Pictures and documents that nobody may have any more.
    pub files_ended: Vec<MediaPath>,
}

/// A service, guide or event that has ended.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ended {
    /// What it was called.
    pub name: Line,
    /// The day it ended.
    pub on: Day,
    /// The one page that replaces it.
    pub replaced_by: Option<SitePath>,
    /// Pages that help in its place, where none replaces it.
    #[serde(default)]
    pub instead: Vec<SitePath>,
    /// Why it ended, in one plain sentence.
    pub why: Option<Line>,
}

impl Ended {
    /// The pages to use in its place, each with the field that names it.
    pub fn pages(&self) -> impl Iterator<Item = (String, &SitePath)> {
        let replaced = self.replaced_by.iter().map(|page| ("replaced_by".to_owned(), page));
        replaced.chain(self.instead.iter().enumerate().map(|(index, page)| (format!("instead[{index}]"), page)))
    }
}

words!(Redirects: ended);
words!(Ended: name, why);
