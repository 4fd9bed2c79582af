//! GitLab Pages: it takes no headers, and finds `404.html` by itself. It has redirects, but a file at an old address wins over them, and every old address has its page:
//! rules would do nothing and could only run into the limits of the server.

use super::{
    HostFile, HostSite, Kind,
    limits::{Limit, Measure},
};

pub(super) const KIND: Kind = Kind { files, limits: &[Limit::most(Measure::FilesAndFolders, 200_000)], nearest_not_found: false, redirects: false };

fn files(_: &HostSite) -> Vec<HostFile> {
    Vec::new()
}
