//! Google Cloud Storage: the bucket is told of the first page and of `404.html`; headers are the work of the load balancer before it.

use super::{HostFile, HostSite, Kind, headers};
use serde_json::json;

pub(super) const KIND: Kind = Kind { files, limits: &[], nearest_not_found: false, redirects: false };

fn files(site: &HostSite) -> Vec<HostFile> {
    let bucket = json!({ "website": { "mainPageSuffix": "index.html", "notFoundPage": format!("{}404.html", &site.base[1..]) } });
    let headers: Vec<String> = headers::of(site).into_iter().map(|(name, value)| format!("{name}: {value}")).collect();
    let balancer = json!({ "customResponseHeaders": headers });
    vec![
        ("_host/google-cloud-storage/bucket.json".to_owned(), format!("{bucket:#}\n")),
        ("_host/google-cloud-storage/backend-bucket.json".to_owned(), format!("{balancer:#}\n")),
    ]
}
