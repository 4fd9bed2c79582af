//! Amazon S3 with CloudFront before it: the bucket says nothing, so CloudFront has a policy for headers, pages for errors, and a small function that finds the page of a
//! folder and sends readers on. All are files for the tools of Amazon.

use super::{HIDDEN, HostFile, HostSite, Kind, encoded, headers};
use serde_json::{Map, Value, json};

pub(super) const KIND: Kind = Kind { files, limits: &[], nearest_not_found: false, redirects: true };

/// CloudFront takes no larger function. With more addresses than fit, the pages at the old addresses do the work.
const LARGEST_FUNCTION: usize = 10 * 1024;

fn files(site: &HostSite) -> Vec<HostFile> {
    let whole = function(site, true);
    let function = if whole.len() > LARGEST_FUNCTION { function(site, false) } else { whole };
    let file = |name: &str, text: String| (format!("_host/s3-cloudfront/{name}"), text);
    vec![
        file("viewer-request.js", function),
        file("response-headers-policy.json", format!("{:#}\n", policy(site))),
        file("custom-error-responses.json", format!("{:#}\n", errors(site))),
    ]
}

/// What CloudFront does before it asks the bucket.
fn function(site: &HostSite, moved: bool) -> String {
    let table: Map<String, Value> = site.moved.iter().filter(|_| moved).map(|moved| (encoded(&moved.from), Value::from(encoded(&moved.to)))).collect();
    let hidden: Vec<String> = HIDDEN.iter().map(|hidden| site.address(hidden)).collect();
    format!(
        "// A CloudFront function for viewer requests, JavaScript runtime 2.0.\n\
         {}const moved = {};\n\
         const hidden = {};\n\
         function handler(event) {{\n\
         \x20 const request = event.request;\n\
         \x20 const uri = request.uri;\n\
         \x20 if (Object.prototype.hasOwnProperty.call(moved, uri)) {{\n\
         \x20   return {{ statusCode: 301, statusDescription: 'Moved Permanently', headers: {{ location: {{ value: moved[uri] }} }} }};\n\
         \x20 }}\n\
         \x20 if (hidden.some((path) => uri === path || uri.startsWith(path + '/'))) {{\n\
         \x20   return {{ statusCode: 404, statusDescription: 'Not Found' }};\n\
         \x20 }}\n\
         \x20 if (uri.endsWith('/')) {{\n\
         \x20   request.uri = uri + 'index.html';\n\
         \x20 }} else if (!uri.slice(uri.lastIndexOf('/')).includes('.')) {{\n\
         \x20   return {{ statusCode: 301, statusDescription: 'Moved Permanently', headers: {{ location: {{ value: uri + '/' }} }} }};\n\
         \x20 }}\n\
         \x20 return request;\n\
         }}\n",
        if moved { "" } else { "// Addresses that moved do not fit into 10 KB: the pages that stand there send readers on.\n" },
        Value::Object(table),
        json!(hidden)
    )
}

/// For `aws cloudfront create-response-headers-policy`.
fn policy(site: &HostSite) -> Value {
    let mut security = Map::new();
    let mut custom = Vec::new();
    for (name, value) in headers::of(site) {
        match name {
            "Content-Security-Policy" => {
                security.insert("ContentSecurityPolicy".to_owned(), json!({ "Override": true, "ContentSecurityPolicy": value }));
            }
            "X-Content-Type-Options" => {
                security.insert("ContentTypeOptions".to_owned(), json!({ "Override": true }));
            }
            "Referrer-Policy" => {
                security.insert("ReferrerPolicy".to_owned(), json!({ "Override": true, "ReferrerPolicy": value }));
            }
            "Strict-Transport-Security" => {
                security.insert("StrictTransportSecurity".to_owned(), json!({ "Override": true, "AccessControlMaxAgeSec": 31_536_000 }));
            }
            _ => custom.push(json!({ "Header": name, "Value": value, "Override": true })),
        }
    }
    json!({
        "Name": "localoffer",
        "SecurityHeadersConfig": security,
        "CustomHeadersConfig": { "Quantity": custom.len(), "Items": custom },
    })
}

/// The part `CustomErrorResponses` of a distribution. A bucket that may not be listed answers 403 for what is not there.
fn errors(site: &HostSite) -> Value {
    let page = site.address("404.html");
    let items = [403, 404].map(|code| json!({ "ErrorCode": code, "ResponsePagePath": page, "ResponseCode": "404", "ErrorCachingMinTTL": 60 }));
    json!({ "Quantity": items.len(), "Items": items })
}
