//! GitHub Pages: it takes no headers and no redirects, so the pages of the site do what they can. `.nojekyll` says that the site is made already.

use super::{
    HostFile, HostSite, Kind,
    limits::{Limit, Measure},
};

pub(super) const KIND: Kind = Kind { files, limits: &[Limit::most(Measure::Site, 1024 * 1024 * 1024)], nearest_not_found: false, redirects: false };

fn files(_: &HostSite) -> Vec<HostFile> {
    vec![(".nojekyll".to_owned(), String::new())]
}
