//! nginx: two files that an administrator includes, one for the whole server and one for the site. A location that adds a header of its own loses all that stand above
//! it, so every header is added at one place, and how long a file is kept is looked up by its address.

use super::{HIDDEN, HostFile, HostSite, Kind, encoded, headers};
use crate::render::served::{Caching, TYPES};
use std::fmt::Write;

pub(super) const KIND: Kind = Kind { files, limits: &[], nearest_not_found: false, redirects: true };

fn files(site: &HostSite) -> Vec<HostFile> {
    vec![("_host/nginx/http.conf".to_owned(), http(site)), ("_host/nginx/server.conf".to_owned(), server(site))]
}

/// The tables: addresses that moved, and how long files are kept.
fn http(site: &HostSite) -> String {
    let mut text = "# Include this file in the http block of nginx, once.\n".to_owned();
    // A key, with a pointer and its length before it, must fit in a bucket, or nginx does not start.
    let longest = site.moved.iter().map(|moved| moved.from.len()).max().unwrap_or(0);
    if longest > 40 {
        let bucket = (longest + 32).next_power_of_two();
        let _ = write!(
            text,
            "# If nginx says that one of these two is given twice, delete it here and see that the other is at least as large.\nmap_hash_bucket_size {bucket};\nmap_hash_max_size {};\n",
            (site.moved.len() * 4).next_power_of_two().max(2048)
        );
    }
    text.push_str("map $uri $localoffer_moved {\n    default \"\";\n");
    text.extend(site.moved.iter().map(|moved| format!("    {} {};\n", quoted(&moved.from), quoted(&encoded(&moved.to)))));
    let _ = write!(text, "}}\nmap $uri $localoffer_kept {{\n    default \"{}\";\n", Caching::Minute.header());
    for (place, caching) in Caching::PLACES {
        let end = if place.ends_with('/') { "" } else { "$" };
        let _ = writeln!(text, "    {} \"{}\";", quoted(&format!("~^{}{end}", pattern(&site.address(place)))), caching.header());
    }
    text.push_str("}\n");
    text
}

/// The site.
fn server(site: &HostSite) -> String {
    let base = &site.base;
    let mut text = format!(
        "# Include this file in the server block of nginx, in place of `location {base}`. The root of the server is the folder in which the site stands at {base}\n\
         absolute_redirect off;\n\
         if ($localoffer_moved) {{\n    return 301 $localoffer_moved$is_args$args;\n}}\n\
         location ^~ {base} {{\n    index index.html;\n    autoindex off;\n    {}\n",
        not_found(&site.address("404.html"))
    );
    for (name, value) in headers::of(site) {
        let _ = writeln!(text, "    add_header {name} {} always;", quoted(&value));
    }
    text.push_str("    # Without `always`, so that an error is not kept.\n    add_header Cache-Control $localoffer_kept;\n    types {\n");
    for (endings, content_type) in TYPES {
        let _ = writeln!(text, "        {} {};", plain(content_type), endings.join(" "));
    }
    let words: Vec<&str> = TYPES.iter().filter(|(_, content_type)| content_type.contains(';')).map(|(_, content_type)| plain(content_type)).collect();
    // nginx adds HTML to such lists itself, and complains when it is there already.
    let words = words.join(" ").replace("text/html ", "");
    let _ = writeln!(text, "    }}\n    default_type application/octet-stream;\n    charset utf-8;\n    charset_types {words};");
    let _ = writeln!(text, "    gzip on;\n    gzip_vary on;\n    gzip_types {words} image/svg+xml application/manifest+json;");
    let _ = writeln!(
        text,
        "    # What is meant for this server alone, and names that start with a dot.\n    location ~ {} {{\n        return 404;\n    }}",
        quoted(&hidden(base))
    );
    for edition in &site.editions {
        let _ =
            writeln!(text, "    location {} {{\n        {}\n    }}", site.address(&format!("{}/", edition.tag)), not_found(&site.address(&edition.not_found)));
    }
    text.push_str("}\n");
    text
}

/// The page for what is not there; a folder without a page is not there either.
fn not_found(page: &str) -> String {
    format!("error_page 404 {page}; error_page 403 =404 {page};")
}

/// A regular expression for the addresses below `base` that are nobody's business.
pub(super) fn hidden(base: &str) -> String {
    let folders: Vec<String> = HIDDEN.iter().filter(|hidden| !hidden.starts_with('.')).map(|hidden| pattern(hidden)).collect();
    format!("^{}(?:(?:{})(?:/|$)|(?:.*/)?\\.(?!well-known/))", pattern(base), folders.join("|"))
}

/// A content type without its character set, which nginx adds.
fn plain(content_type: &str) -> &str {
    content_type.split(';').next().unwrap_or(content_type)
}

/// `text` between quotes, as nginx reads it.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\\\""))
}

/// A regular expression for `text` itself.
pub(super) fn pattern(text: &str) -> String {
    let mut pattern = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_ascii_punctuation() && !matches!(letter, '/' | '-' | '_' | '%' | '~') {
            pattern.push('\\');
        }
        pattern.push(letter);
    }
    pattern
}
