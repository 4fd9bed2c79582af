//! Cloudflare Pages: `_headers` and `_redirects`, and in each language a `404.html`, because it shows the nearest one above an address.

use super::{
    HostFile, HostSite, Kind, encoded,
    limits::{Limit, Measure},
    netlify,
};

pub(super) const KIND: Kind = Kind {
    files,
    limits: &[
        Limit::most(Measure::Files, 100_000).but(20_000, "the free plan takes no more"),
        Limit::most(Measure::LargestFile, 25 * 1024 * 1024),
        Limit::most(Measure::Rules("_redirects"), 2_000),
        Limit::most(Measure::LongestLine("_redirects"), 1_000),
        Limit::most(Measure::Rules("_headers"), 100),
        Limit::most(Measure::LongestLine("_headers"), 2_000),
    ],
    nearest_not_found: true,
    redirects: true,
};

fn files(site: &HostSite) -> Vec<HostFile> {
    // Rules here come before files, so the pages that send readers on are not asked. Without a number it would be 302, which search engines do not follow for good.
    let mut redirects = site.belongs_at_the_top("#", "_redirects");
    redirects.extend(site.moved.iter().map(|moved| format!("{} {} 301\n", encoded(&moved.from), encoded(&moved.to))));
    vec![("_headers".to_owned(), netlify::headers(site)), ("_redirects".to_owned(), redirects)]
}
