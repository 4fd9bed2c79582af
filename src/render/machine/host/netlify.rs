//! Netlify: `_headers` and `_redirects` at the top of what is published.

use super::{
    HostFile, HostSite, Kind, encoded,
    headers::of,
    limits::{Limit, Measure},
};
use crate::render::served::Caching;

pub(super) const KIND: Kind = Kind {
    files,
    limits: &[Limit::most(Measure::FilesInFolder, 54_000), Limit::advised(Measure::Rules("_redirects"), 10_000, "Netlify advises patterns from there on")],
    nearest_not_found: false,
    redirects: true,
};

fn files(site: &HostSite) -> Vec<HostFile> {
    vec![("_headers".to_owned(), headers(site)), ("_redirects".to_owned(), redirects(site))]
}

/// The headers, in the form that Cloudflare has taken over. Headers of all rules that fit an address are joined, so pages are left to the host's own rule for keeping,
/// which asks for them every time.
pub(super) fn headers(site: &HostSite) -> String {
    let mut text = site.belongs_at_the_top("#", "_headers");
    text.push_str(&format!("{}*\n", site.base));
    text.extend(of(site).iter().map(|(name, value)| format!("  {name}: {value}\n")));
    for (place, caching) in Caching::PLACES {
        let all = if place.ends_with('/') { "*" } else { "" };
        text.push_str(&format!("{}{all}\n  Cache-Control: {}\n", site.address(place), caching.header()));
    }
    text
}

/// Old addresses with `!`, because the pages that stand there would win over a rule without it; then the pages of each language for what is not there.
fn redirects(site: &HostSite) -> String {
    let mut text = site.belongs_at_the_top("#", "_redirects");
    text.extend(site.moved.iter().map(|moved| format!("{} {} 301!\n", encoded(&moved.from), encoded(&moved.to))));
    text.extend(super::HIDDEN.iter().map(|hidden| {
        let all = if hidden.starts_with('.') { "" } else { "/*" };
        format!("{}{all} {} 404!\n", site.address(hidden), site.address("404.html"))
    }));
    text.extend(site.editions.iter().map(|edition| format!("{}/* {} 404\n", site.address(&edition.tag), site.address(&edition.not_found))));
    if site.base != "/" {
        text.push_str(&format!("{}* {} 404\n", site.base, site.address("404.html")));
    }
    text
}
