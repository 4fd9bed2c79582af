//! robots.txt: everybody may read everything, and here is the map (RFC 9309).

use crate::plan::Plan;

/// The text of robots.txt.
pub fn render(plan: &Plan) -> String {
    format!("User-agent: *\nAllow: /\n\nSitemap: {}\n", plan.addresses.whole(&plan.addresses.file("sitemap.xml")))
}
