//! The sitemap (sitemaps.org protocol 0.9), each page with its true alternates and no others.

use crate::{model::site::Site, plan::Plan, words::escape::escape};
use std::fmt::Write;

/// The text of sitemap.xml: pages that are truly in their language, in the order of the plan.
pub fn render(site: &Site, plan: &Plan) -> String {
    let mut xml = String::with_capacity(plan.pages.len() * 300);
    xml.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    for page in plan.pages.iter().filter(|page| page.translated && page.subject.is_indexed()) {
        xml.push_str("<url><loc>");
        escape(&plan.addresses.whole(&plan.address(page)), &mut xml);
        xml.push_str("</loc>");
        let alternates: Vec<_> = plan.alternates(page).collect();
        if alternates.len() > 1 {
            for other in alternates {
                // Writing to a String cannot fail.
                let _ = write!(xml, "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"", site.edition(other.language).lang.html());
                escape(&plan.addresses.whole(&plan.address(other)), &mut xml);
                xml.push_str("\"/>");
            }
        }
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    xml
}
