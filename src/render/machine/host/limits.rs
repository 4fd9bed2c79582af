//! How much a host takes. Some refuse what is over a limit, and some silently leave it out, so a site is held against the limits before it is put in its place.

use super::{HostFile, kind};
use crate::model::host::Host;

/// What a limit is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Measure {
    /// The number of files.
    Files,
    /// The number of files and folders.
    FilesAndFolders,
    /// The number of files and folders in one folder.
    FilesInFolder,
    /// The bytes of the whole site.
    Site,
    /// The bytes of the largest file.
    LargestFile,
    /// The bytes of a host file.
    HostFile(&'static str),
    /// The rules in a host file, one a line.
    Rules(&'static str),
    /// The characters of the longest line in a host file.
    LongestLine(&'static str),
}

/// A limit of a host.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limit {
    measure: Measure,
    /// What it refuses more than.
    most: Option<u64>,
    /// What it does not take on every plan, or advises against, and why.
    less: Option<(u64, &'static str)>,
}

impl Limit {
    /// The host takes no more than this.
    pub(super) const fn most(measure: Measure, most: u64) -> Self {
        Self { measure, most: Some(most), less: None }
    }

    /// The host takes more than this, and has a reason why it should not be.
    pub(super) const fn advised(measure: Measure, less: u64, why: &'static str) -> Self {
        Self { measure, most: None, less: Some((less, why)) }
    }

    /// The same limit, and a smaller one that not every council has.
    pub(super) const fn but(self, less: u64, why: &'static str) -> Self {
        Self { less: Some((less, why)), ..self }
    }
}

/// How large a site is.
#[derive(Clone, Debug, Default)]
pub struct Totals {
    /// How many files there are.
    pub files: u64,
    /// How many folders they are in.
    pub folders: u64,
    /// Their bytes together.
    pub bytes: u64,
    /// The path and bytes of the largest.
    pub largest: (String, u64),
    /// The folder that holds the most files and folders, and how many.
    pub fullest: (String, u64),
}

/// A limit that a site is over or near.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reached {
    /// Whether the host would refuse the site.
    pub over: bool,
    /// The file concerned; empty when it is the site as a whole.
    pub file: String,
    /// What is wrong: one plain sentence without a full stop.
    pub message: String,
    /// What to do.
    pub help: &'static str,
}

/// The limits of `host` that a site with these `totals` and host `files` is over, or nine tenths of the way to.
pub fn reached(host: Host, totals: &Totals, files: &[HostFile]) -> Vec<Reached> {
    kind(host).limits.iter().filter_map(|limit| limit.against(host, totals, files)).collect()
}

impl Limit {
    fn against(&self, host: Host, totals: &Totals, files: &[HostFile]) -> Option<Reached> {
        let (count, file) = self.measure.of(totals, files)?;
        let nine_tenths = |limit: u64| limit - limit / 10;
        let most = self.most.filter(|most| count >= nine_tenths(*most));
        let less = self.less.filter(|(less, _)| count >= nine_tenths(*less));
        let (limit, why) = match (most, less) {
            (Some(most), _) => (most, None),
            (None, Some((less, why))) => (less, Some(why)),
            (None, None) => return None,
        };
        let (much, limit_said) = (self.measure.say(count), self.measure.say(limit));
        let over = count > limit;
        let rest = match (over, why) {
            (true, None) => format!("and the limit is {limit_said}"),
            (true, Some(why)) => format!("over {limit_said}: {why}"),
            (false, None) => format!("and the limit of {limit_said} is near"),
            (false, Some(why)) => format!("and {limit_said} is near: {why}"),
        };
        let message = format!("{}: {} {much}{}, {rest}", host.called(), self.measure.subject(&file), redirects(self.measure, files));
        Some(Reached { over: over && why.is_none(), file, message, help: self.measure.help() })
    }
}

impl Measure {
    /// How much there is, and the file it is about; `None` when there is no such file.
    fn of(self, totals: &Totals, files: &[HostFile]) -> Option<(u64, String)> {
        let text = |name: &str| files.iter().find(|(path, _)| path == name).map(|(_, text)| text);
        let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
        Some(match self {
            Self::Files => (totals.files, String::new()),
            Self::FilesAndFolders => (totals.files + totals.folders, String::new()),
            Self::FilesInFolder => (totals.fullest.1, totals.fullest.0.clone()),
            Self::Site => (totals.bytes, String::new()),
            Self::LargestFile => (totals.largest.1, totals.largest.0.clone()),
            Self::HostFile(name) => (count(text(name)?.len()), name.to_owned()),
            Self::Rules(name) => (count(rules(text(name)?)), name.to_owned()),
            Self::LongestLine(name) => (count(text(name)?.lines().map(|line| line.chars().count()).max().unwrap_or(0)), name.to_owned()),
        })
    }

    /// `count` with its unit.
    fn say(self, count: u64) -> String {
        match self {
            Self::Files => format!("{count} files"),
            Self::FilesAndFolders | Self::FilesInFolder => format!("{count} files and folders"),
            Self::Rules(_) => format!("{count} rules"),
            Self::LongestLine(_) => format!("{count} characters"),
            Self::Site | Self::LargestFile | Self::HostFile(_) => bytes(count),
        }
    }

    /// How a sentence about it starts.
    fn subject(self, file: &str) -> String {
        match self {
            Self::Files | Self::FilesAndFolders => "the site would have".to_owned(),
            Self::Site => "the site would be".to_owned(),
            Self::FilesInFolder if file.is_empty() => "the folder at the top of the site would hold".to_owned(),
            Self::FilesInFolder => format!("the folder `{file}` would hold"),
            Self::LargestFile | Self::HostFile(_) => format!("`{file}` would be"),
            Self::Rules(_) => format!("`{file}` would have"),
            Self::LongestLine(_) => format!("a line of `{file}` would have"),
        }
    }

    fn help(self) -> &'static str {
        match self {
            Self::Files | Self::FilesAndFolders | Self::FilesInFolder => {
                "Leave out the lists for several things at once: write `combinations: false` in content/site.yaml. Or publish on a host or plan that takes more."
            }
            Self::Site => {
                "Make pictures, documents and videos in content/media smaller. Or leave out the lists for several things at once: write `combinations: false` in content/site.yaml."
            }
            Self::LargestFile => "Make this file smaller, split it, or keep it with a service for videos or documents and link to it.",
            Self::HostFile(_) | Self::Rules(_) | Self::LongestLine(_) => {
                "Leave redirects of the host out: write `hosting: { server_redirects: false }` in content/site.yaml. The pages that send readers on do the work."
            }
        }
    }
}

/// The rules in the text of a host file: its lines that are neither a comment nor indented.
fn rules(text: &str) -> usize {
    text.lines().filter(|line| !line.is_empty() && !line.starts_with(['#', ' '])).count()
}

/// How many rules for redirects make a file as large as it is, for people who wonder.
fn redirects(measure: Measure, files: &[HostFile]) -> String {
    let Measure::HostFile(name) = measure else { return String::new() };
    let text = files.iter().find(|(path, _)| path == name).map_or("", |(_, text)| text);
    match ["\"redirect\":", "<add key=", "RedirectMatch 301"].map(|rule| text.matches(rule).count()).into_iter().sum::<usize>() {
        0 => String::new(),
        1 => " with 1 redirect".to_owned(),
        many => format!(" with {many} redirects"),
    }
}

/// Bytes as people say them, rounded up, so that a number over a limit never looks like the limit.
fn bytes(count: u64) -> String {
    const UNITS: [(u64, &str); 3] = [(1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "KB")];
    let Some((unit, name)) = UNITS.into_iter().find(|(unit, _)| count >= *unit) else { return format!("{count} bytes") };
    let tenths = count.saturating_mul(10).div_ceil(unit);
    if tenths.is_multiple_of(10) { format!("{} {name}", tenths / 10) } else { format!("{}.{} {name}", tenths / 10, tenths % 10) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(host: Host, totals: &Totals, files: &[HostFile]) -> Vec<(bool, String)> {
        reached(host, totals, files).into_iter().map(|reached| (reached.over, reached.message)).collect()
    }

    #[test]
    fn a_limit_is_named_with_its_number_before_and_after_it_is_reached() {
        let site = |files, bytes| Totals { files, bytes, ..Totals::default() };
        assert_eq!(said(Host::CloudflarePages, &site(17_999, 0), &[]), []);
        let near = "Cloudflare Pages: the site would have 18000 files, and 20000 files is near: the free plan takes no more";
        assert_eq!(said(Host::CloudflarePages, &site(18_000, 0), &[]), [(false, near.to_owned())]);
        let free = "Cloudflare Pages: the site would have 20001 files, over 20000 files: the free plan takes no more";
        assert_eq!(said(Host::CloudflarePages, &site(20_001, 0), &[]), [(false, free.to_owned())]);
        let over = "Cloudflare Pages: the site would have 100001 files, and the limit is 100000 files";
        assert_eq!(said(Host::CloudflarePages, &site(100_001, 0), &[]), [(true, over.to_owned())]);
        let large = "GitHub Pages: the site would be 1.5 GB, and the limit is 1 GB";
        assert_eq!(said(Host::GithubPages, &site(1, 3 << 29), &[]), [(true, large.to_owned())]);
        assert_eq!(said(Host::Nginx, &site(u64::MAX, u64::MAX), &[]), []);
    }

    #[test]
    fn a_host_file_is_measured_by_what_is_in_it() {
        let config = vec![("staticwebapp.config.json".to_owned(), "{\"redirect\":".repeat(2_000))];
        let says = "Azure Static Web Apps: `staticwebapp.config.json` would be 23.5 KB with 2000 redirects, and the limit is 20 KB";
        assert_eq!(said(Host::AzureStaticWebApps, &Totals::default(), &config), [(true, says.to_owned())]);
        let rules = vec![("_redirects".to_owned(), format!("# a comment\n{}", "/a/ /b/ 301\n".repeat(1_900)))];
        let says = "Cloudflare Pages: `_redirects` would have 1900 rules, and the limit of 2000 rules is near";
        assert_eq!(said(Host::CloudflarePages, &Totals::default(), &rules), [(false, says.to_owned())]);
        let long = vec![("_redirects".to_owned(), format!("/{}/ /b/ 301\n", "a".repeat(1_000)))];
        assert!(said(Host::CloudflarePages, &Totals::default(), &long)[0].1.contains("a line of `_redirects` would have 1010 characters"));
    }
}
