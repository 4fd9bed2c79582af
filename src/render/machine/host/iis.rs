//! IIS: `web.config` with what every IIS understands. Sending readers on needs the URL Rewrite module, which a new IIS does not have, and a part that IIS does not know
//! stops the whole site; so that is written only for a council that asks for it, with its addresses in a file of their own.

use super::{
    HIDDEN, HostFile, HostSite, Kind, encoded, headers,
    limits::{Limit, Measure},
};
use crate::render::served::{Caching, TYPES};
use std::fmt::Write;

const MAP: &str = "_host/iis/redirects.config";

pub(super) const KIND: Kind = Kind {
    files,
    limits: &[Limit::most(Measure::HostFile("web.config"), 250 * 1024), Limit::most(Measure::HostFile(MAP), 250 * 1024)],
    nearest_not_found: false,
    redirects: false,
};

fn files(site: &HostSite) -> Vec<HostFile> {
    let mut files = vec![("web.config".to_owned(), web_config(site))];
    if !site.moved.is_empty() {
        files.push((MAP.to_owned(), map(site)));
    }
    files
}

fn web_config(site: &HostSite) -> String {
    let mut text = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<configuration>\n  <system.webServer>\n".to_owned();
    text.push_str("    <defaultDocument enabled=\"true\">\n      <files>\n        <clear />\n        <add value=\"index.html\" />\n      </files>\n    </defaultDocument>\n");
    text.push_str("    <directoryBrowse enabled=\"false\" />\n    <httpProtocol>\n      <customHeaders>\n        <remove name=\"X-Powered-By\" />\n");
    for (name, value) in headers::of(site) {
        let _ = write!(text, "        <remove name=\"{name}\" />\n        <add name=\"{name}\" value=\"{}\" />\n", escaped(&value));
    }
    let _ = write!(text, "      </customHeaders>\n    </httpProtocol>\n    <staticContent>\n      {}\n", kept(Caching::Minute));
    // The same ending twice would stop the site, and an ending that IIS does not know would not be served.
    for (endings, content_type) in TYPES {
        for ending in endings {
            let _ = write!(text, "      <remove fileExtension=\".{ending}\" />\n      <mimeMap fileExtension=\".{ending}\" mimeType=\"{content_type}\" />\n");
        }
    }
    let _ = write!(text, "    </staticContent>\n{}    <security>\n      <requestFiltering>\n        <hiddenSegments>\n", not_found("404.html"));
    for hidden in HIDDEN {
        let _ = write!(text, "          <remove segment=\"{hidden}\" />\n          <add segment=\"{hidden}\" />\n");
    }
    text.push_str("        </hiddenSegments>\n      </requestFiltering>\n    </security>\n");
    if !site.moved.is_empty() {
        let _ = write!(
            text,
            "    <rewrite>\n      <rewriteMaps configSource=\"{}\" />\n      <rules>\n        <rule name=\"Addresses that moved\" stopProcessing=\"true\">\n          <match url=\".*\" />\n          <conditions>\n            <add input=\"{{localoffer-moved:{{URL}}}}\" pattern=\"(.+)\" />\n          </conditions>\n          <action type=\"Redirect\" url=\"{{C:1}}\" redirectType=\"Permanent\" appendQueryString=\"true\" />\n        </rule>\n      </rules>\n    </rewrite>\n",
            MAP.replace('/', "\\")
        );
    }
    text.push_str("  </system.webServer>\n");
    for (place, caching) in Caching::PLACES {
        let place = place.trim_end_matches('/');
        let _ = write!(
            text,
            "  <location path=\"{place}\">\n    <system.webServer>\n      <staticContent>\n        {}\n      </staticContent>\n    </system.webServer>\n  </location>\n",
            kept(caching)
        );
    }
    for edition in &site.editions {
        let _ = write!(
            text,
            "  <location path=\"{}\">\n    <system.webServer>\n{}    </system.webServer>\n  </location>\n",
            edition.tag,
            not_found(&edition.not_found)
        );
    }
    text.push_str("</configuration>\n");
    text
}

/// How long files are kept, as IIS says it.
fn kept(caching: Caching) -> String {
    let header = caching.header();
    let age = |part: &str| part.strip_prefix("max-age=").and_then(|seconds| seconds.parse::<u32>().ok());
    let Some(seconds) = header.split(", ").find_map(age) else { return "<clientCache cacheControlMode=\"DisableCache\" />".to_owned() };
    let rest: Vec<&str> = header.split(", ").filter(|part| age(part).is_none()).collect();
    let (days, minutes) = (seconds / 86_400, seconds % 86_400 / 60);
    format!(
        "<clientCache cacheControlCustom=\"{}\" cacheControlMode=\"UseMaxAge\" cacheControlMaxAge=\"{days}.{:02}:{:02}:{:02}\" />",
        rest.join(", "),
        minutes / 60,
        minutes % 60,
        seconds % 60
    )
}

/// The page for what is not there, as a file: as an address it would be sent as if all were well.
fn not_found(page: &str) -> String {
    format!(
        "    <httpErrors errorMode=\"Custom\">\n      <remove statusCode=\"404\" />\n      <error statusCode=\"404\" path=\"{}\" responseMode=\"File\" />\n    </httpErrors>\n",
        page.replace('/', "\\")
    )
}

fn map(site: &HostSite) -> String {
    let mut text = "<rewriteMaps>\n  <rewriteMap name=\"localoffer-moved\">\n".to_owned();
    text.extend(site.moved.iter().map(|moved| format!("    <add key=\"{}\" value=\"{}\" />\n", escaped(&moved.from), escaped(&encoded(&moved.to)))));
    text.push_str("  </rewriteMap>\n</rewriteMaps>\n");
    text
}

/// `text` inside an attribute of XML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
