//! Azure Static Web Apps: everything in `staticwebapp.config.json`, which may hold little.

use super::{
    HIDDEN, HostFile, HostSite, Kind, encoded, headers,
    limits::{Limit, Measure},
};
use crate::render::served::{Caching, TYPES};
use serde_json::{Map, Value, json};

const NAME: &str = "staticwebapp.config.json";

/// What the host serves rightly by itself; the file has no room to say it again.
const KNOWN: [&str; 2] = ["text/html; charset=utf-8", "text/css; charset=utf-8"];

pub(super) const KIND: Kind = Kind {
    files,
    limits: &[
        Limit::most(Measure::HostFile(NAME), 20 * 1024),
        Limit::most(Measure::Files, 15_000),
        Limit::most(Measure::Site, 500 * 1024 * 1024).but(250 * 1024 * 1024, "the free plan takes no more"),
    ],
    nearest_not_found: false,
    redirects: true,
};

fn files(site: &HostSite) -> Vec<HostFile> {
    let moved = site.moved.iter().map(|moved| json!({ "route": encoded(&moved.from), "redirect": encoded(&moved.to), "statusCode": 301 }));
    let hidden = HIDDEN
        .iter()
        .map(|hidden| json!({ "route": format!("{}{}", site.address(hidden), if hidden.starts_with('.') { "" } else { "/*" }), "statusCode": 404 }));
    let kept = Caching::PLACES.iter().map(|(place, caching)| {
        let all = if place.ends_with('/') { "*" } else { "" };
        json!({ "route": format!("{}{all}", site.address(place)), "headers": { "Cache-Control": caching.header() } })
    });
    let mut everywhere: Map<String, Value> = headers::of(site).into_iter().map(|(name, value)| (name.to_owned(), Value::from(value))).collect();
    everywhere.insert("Cache-Control".to_owned(), Caching::Minute.header().into());
    let endings = TYPES
        .iter()
        .filter(|(_, content_type)| !KNOWN.contains(content_type))
        .flat_map(|(endings, content_type)| endings.iter().map(move |ending| (format!(".{ending}"), Value::from(*content_type))));
    let config = json!({
        "trailingSlash": "auto",
        "routes": hidden.chain(kept).chain(moved).collect::<Vec<Value>>(),
        "responseOverrides": { "404": { "rewrite": site.address("404.html") } },
        "globalHeaders": everywhere,
        "mimeTypes": endings.collect::<Map<String, Value>>(),
    });
    vec![(NAME.to_owned(), format!("{config}\n"))]
}
