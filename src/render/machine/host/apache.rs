//! Apache: one `.htaccess` at the top of the site. Every part asks whether its module is there, because a directive that Apache does not know stops the whole site; and
//! nothing in it needs more than `AllowOverride FileInfo`.

use super::{
    HostFile, HostSite, Kind, headers,
    limits::{Limit, Measure},
    nginx::{hidden, pattern},
};
use crate::render::served::{Caching, TYPES};
use std::{collections::BTreeMap, fmt::Write};

const NAME: &str = ".htaccess";

pub(super) const KIND: Kind = Kind {
    files,
    limits: &[Limit::advised(Measure::HostFile(NAME), 256 * 1024, "Apache reads this file for every page, and a longer one makes pages slow")],
    nearest_not_found: false,
    redirects: true,
};

fn files(site: &HostSite) -> Vec<HostFile> {
    vec![(NAME.to_owned(), htaccess(site))]
}

fn htaccess(site: &HostSite) -> String {
    let mut text = "# Apache reads this file when `AllowOverride FileInfo`, or more, is set for the folder of the site.\n".to_owned();
    let _ = writeln!(text, "ErrorDocument 404 {}", site.address("404.html"));
    for edition in &site.editions {
        let _ = writeln!(
            text,
            "<If \"%{{REQUEST_URI}} =~ m#^{}#\">\n    ErrorDocument 404 {}\n</If>",
            pattern(&site.address(&format!("{}/", edition.tag))),
            site.address(&edition.not_found)
        );
    }
    text.push_str("<IfModule mod_headers.c>\n");
    for (name, value) in headers::of(site) {
        let _ = writeln!(text, "    Header always set {name} \"{}\"", value.replace('"', "\\\""));
    }
    // Of two that fit the later holds; an answer that is an error is kept as a page is, never for ever.
    let _ = writeln!(text, "    Header set Cache-Control \"{}\"", Caching::Minute.header());
    for (place, caching) in Caching::PLACES {
        let end = if place.ends_with('/') { "" } else { "$" };
        let place = pattern(&site.address(place));
        let _ = writeln!(
            text,
            "    Header set Cache-Control \"{}\" \"expr=%{{REQUEST_STATUS}} -lt 400 && %{{REQUEST_URI}} =~ m#^{place}{end}#\"",
            caching.header()
        );
    }
    text.push_str("</IfModule>\n<IfModule mod_mime.c>\n");
    for (endings, content_type) in TYPES {
        let _ = writeln!(text, "    AddType \"{content_type}\" .{}", endings.join(" ."));
    }
    text.push_str("</IfModule>\n<IfModule mod_deflate.c>\n    <IfModule mod_filter.c>\n        AddOutputFilterByType DEFLATE");
    let spoken = TYPES.iter().filter(|(_, content_type)| content_type.contains(';') || content_type.contains("svg") || content_type.contains("manifest"));
    text.extend(spoken.map(|(_, content_type)| format!(" {}", content_type.split(';').next().unwrap_or_default())));
    text.push_str("\n    </IfModule>\n</IfModule>\n<IfModule mod_alias.c>\n");
    let _ = writeln!(text, "    RedirectMatch 404 \"{}\"", hidden(&site.base));
    text.push_str(&redirects(site));
    text.push_str("</IfModule>\n");
    text
}

/// The rules for addresses that moved. Apache reads them all for every request, so an address that moved alike in many languages is one rule. A plain `Redirect` would take
/// everything below the old address with it. Apache itself encodes what a new address needs.
fn redirects(site: &HostSite) -> String {
    let mut text = String::new();
    let mut in_languages: BTreeMap<(&str, &str), Vec<String>> = BTreeMap::new();
    for moved in &site.moved {
        match site.in_language(moved) {
            Some((tag, from, to)) => in_languages.entry((from, to)).or_default().push(pattern(tag)),
            None => {
                let _ = writeln!(text, "    RedirectMatch 301 \"^{}$\" \"{}\"", pattern(&moved.from), moved.to);
            }
        }
    }
    for ((from, to), tags) in in_languages {
        let _ = writeln!(text, "    RedirectMatch 301 \"^{}({})/{}$\" \"{}$1/{to}\"", pattern(&site.base), tags.join("|"), pattern(from), site.base);
    }
    text
}
