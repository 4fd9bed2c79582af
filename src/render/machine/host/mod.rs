//! What a host needs beside the site: headers, how long files may be kept, old addresses, the page for an address that is not there. A host is one file here.
//!
//! Every site works without any of it: old addresses have pages that send their readers on, `404.html` stands at the top, and each page says its own policy. So nothing
//! is lost where a host can do less; these files only let it do more.

mod apache;
mod azure_blob;
mod azure_static_web_apps;
mod cloudflare_pages;
mod github_pages;
mod gitlab_pages;
mod google_cloud_storage;
pub mod headers;
mod iis;
pub mod limits;
mod netlify;
mod nginx;
mod s3_cloudfront;

use crate::{
    model::{host::Host, site::Site},
    plan::{Plan, subject::Subject},
};
use limits::Limit;

/// What readers must not see of a folder that is published as it is: the list of what the tool made, what publishing keeps, and what is meant for the host alone.
const HIDDEN: [&str; 3] = [".localoffer-manifest", "_localoffer", "_host"];

/// A host: how its files are made, and what it refuses.
struct Kind {
    /// Makes its files: the path of each in the site, and its text.
    files: fn(&HostSite) -> Vec<HostFile>,
    /// How much it takes.
    limits: &'static [Limit],
    /// Whether it shows the nearest `404.html` above an address, so that each language can have its own.
    nearest_not_found: bool,
    /// Whether it sends readers on without being asked to.
    redirects: bool,
}

/// A file for the host: its path in the site, and its text.
pub type HostFile = (String, String);

/// A language, with the page of an address that is not there.
#[derive(Clone, Debug)]
struct Edition {
    /// Its folder at the top of the site.
    tag: String,
    /// Where that page is kept in the site: `pl/404/index.html`.
    not_found: String,
}

/// An old address and the one it leads to, both from the root of the host.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Moved {
    from: String,
    to: String,
}

/// What host files are made from.
#[derive(Clone, Debug)]
pub struct HostSite {
    /// The path of the site on its host, with `/` at both ends.
    base: String,
    editions: Vec<Edition>,
    /// By old address; none when the council wants none.
    moved: Vec<Moved>,
    https_only: bool,
}

fn kind(host: Host) -> &'static Kind {
    match host {
        Host::Netlify => &netlify::KIND,
        Host::CloudflarePages => &cloudflare_pages::KIND,
        Host::GithubPages => &github_pages::KIND,
        Host::GitlabPages => &gitlab_pages::KIND,
        Host::AzureStaticWebApps => &azure_static_web_apps::KIND,
        Host::AzureBlob => &azure_blob::KIND,
        Host::S3Cloudfront => &s3_cloudfront::KIND,
        Host::GoogleCloudStorage => &google_cloud_storage::KIND,
        Host::Nginx => &nginx::KIND,
        Host::Apache => &apache::KIND,
        Host::Iis => &iis::KIND,
    }
}

/// The files that `host` needs, in an order that never changes.
pub fn files(host: Host, site: &HostSite) -> Vec<HostFile> {
    (kind(host).files)(site)
}

/// Whether `host` shows the nearest `404.html` above an address that is not there.
pub fn shows_nearest_not_found(host: Host) -> bool {
    kind(host).nearest_not_found
}

impl HostSite {
    /// What `host` needs to know of `site`.
    pub fn of(host: Host, site: &Site, plan: &Plan) -> Self {
        let hosting = site.settings.value.hosting;
        let not_found = |page: &&crate::plan::PlannedPage| page.subject == Subject::NotFound;
        let editions = plan
            .pages
            .iter()
            .filter(not_found)
            .map(|page| Edition { tag: site.edition(page.language).lang.as_str().to_owned(), not_found: plan.addresses.page_file(page.language, &page.path) });
        let target = |language, to: &str| plan.page(language, to).map(|page| plan.address(page));
        let moved = plan.redirects.iter().filter(|_| hosting.server_redirects.unwrap_or(kind(host).redirects)).filter_map(|redirect| {
            let from = redirect.file.strip_suffix("index.html").filter(|folder| folder.ends_with('/')).unwrap_or(&redirect.file);
            Some(Moved { from: plan.addresses.file(from), to: target(redirect.language, &redirect.to)? })
        });
        let mut moved: Vec<Moved> = moved.collect();
        moved.sort_unstable();
        Self { base: plan.addresses.base().to_owned(), editions: editions.collect(), moved, https_only: hosting.https_only }
    }

    /// The address of the file at `path` of the site, from the root of the host.
    fn address(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    /// The language of an address that moved within one, and the old and the new address below the folder of that language.
    fn in_language<'m>(&self, moved: &'m Moved) -> Option<(&'m str, &'m str, &'m str)> {
        let (tag, from) = moved.from.strip_prefix(&self.base)?.split_once('/')?;
        let to = moved.to.strip_prefix(&self.base)?.strip_prefix(tag)?.strip_prefix('/')?;
        self.editions.iter().any(|edition| edition.tag == tag).then_some((tag, from, to))
    }

    /// The lines of a comment on top of a file that its host looks for at the top of everything, when the site is not there itself. Each starts with `mark`.
    fn belongs_at_the_top(&self, mark: &str, name: &str) -> String {
        if self.base == "/" {
            return String::new();
        }
        format!("{mark} The site is below {}, and the host reads this file at the top: put {name} there when you publish.\n", self.base)
    }
}

/// `address` in the characters that stand for themselves in an address (RFC 3986); what is encoded already stays as it is.
fn encoded(address: &str) -> String {
    let mut encoded = String::with_capacity(address.len());
    for byte in address.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' | b'%' => encoded.push(char::from(byte)),
            other => encoded.push_str(&format!("%{other:02X}")),
        }
    }
    encoded
}

#[cfg(test)]
mod tests;
