use super::*;

/// A tiny site below a folder, with an old page, an old folder, and an old name that is not English.
fn site() -> HostSite {
    let edition = |tag: &str| Edition { tag: tag.to_owned(), not_found: format!("{tag}/404/index.html") };
    let moved = |from: &str, to: &str| Moved { from: from.to_owned(), to: to.to_owned() };
    let moved = vec![moved("/a/old.html", "/a/en/new/"), moved("/a/pl/old/", "/a/pl/new/"), moved("/a/siân/", "/a/en/new/")];
    HostSite { base: "/a/".to_owned(), editions: vec![edition("en"), edition("pl")], moved, https_only: true }
}

fn text(host: Host, site: &HostSite, name: &str) -> String {
    files(host, site).into_iter().find(|(path, _)| path == name).unwrap_or_else(|| panic!("{host:?} makes {name}")).1
}

const PERMISSIONS: &str = "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), serial=(), usb=(), xr-spatial-tracking=()";

/// `text` with the two long values written short, so that a whole file can be seen at once.
fn short(text: &str) -> String {
    text.replace(headers::CONTENT_SECURITY_POLICY, "POLICY").replace(PERMISSIONS, "PERMISSIONS")
}

#[test]
fn netlify_is_told_in_two_files() {
    let headers = "# The site is below /a/, and the host reads this file at the top: put _headers there when you publish.\n/a/*\n  Content-Security-Policy: POLICY\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: strict-origin-when-cross-origin\n  Permissions-Policy: PERMISSIONS\n  Cross-Origin-Opener-Policy: same-origin\n  Strict-Transport-Security: max-age=31536000\n/a/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n/a/media/*\n  Cache-Control: public, max-age=86400\n/a/sw.js\n  Cache-Control: no-cache\n";
    assert_eq!(short(&text(Host::Netlify, &site(), "_headers")), headers);
    let redirects = "# The site is below /a/, and the host reads this file at the top: put _redirects there when you publish.\n/a/old.html /a/en/new/ 301!\n/a/pl/old/ /a/pl/new/ 301!\n/a/si%C3%A2n/ /a/en/new/ 301!\n/a/.localoffer-manifest /a/404.html 404!\n/a/_localoffer/* /a/404.html 404!\n/a/_host/* /a/404.html 404!\n/a/en/* /a/en/404/index.html 404\n/a/pl/* /a/pl/404/index.html 404\n/a/* /a/404.html 404\n";
    assert_eq!(text(Host::Netlify, &site(), "_redirects"), redirects);
    let top = HostSite { base: "/".to_owned(), moved: Vec::new(), ..site() };
    assert!(text(Host::Netlify, &top, "_headers").starts_with("/*\n"), "nothing is to be moved when the site is at the top");
}

#[test]
fn cloudflare_takes_the_same_headers_and_shorter_redirects() {
    assert_eq!(text(Host::CloudflarePages, &site(), "_headers"), text(Host::Netlify, &site(), "_headers"));
    let redirects = "# The site is below /a/, and the host reads this file at the top: put _redirects there when you publish.\n/a/old.html /a/en/new/ 301\n/a/pl/old/ /a/pl/new/ 301\n/a/si%C3%A2n/ /a/en/new/ 301\n";
    assert_eq!(text(Host::CloudflarePages, &site(), "_redirects"), redirects);
    assert_eq!(Host::ALL.iter().filter(|host| shows_nearest_not_found(**host)).count(), 1);
}

#[test]
fn hosts_that_take_nothing_get_nothing() {
    assert_eq!(files(Host::GithubPages, &site()), [(".nojekyll".to_owned(), String::new())]);
    assert_eq!(files(Host::GitlabPages, &site()), []);
}

#[test]
fn azure_static_web_apps_are_told_in_one_file() {
    let config = text(Host::AzureStaticWebApps, &site(), "staticwebapp.config.json");
    let start = r#"{"trailingSlash":"auto","routes":[{"route":"/a/.localoffer-manifest","statusCode":404},{"route":"/a/_localoffer/*","statusCode":404},{"route":"/a/_host/*","statusCode":404},{"route":"/a/assets/*","headers":{"Cache-Control":"public, max-age=31536000, immutable"}},{"route":"/a/media/*","headers":{"Cache-Control":"public, max-age=86400"}},{"route":"/a/sw.js","headers":{"Cache-Control":"no-cache"}},{"route":"/a/old.html","redirect":"/a/en/new/","statusCode":301},{"route":"/a/pl/old/","redirect":"/a/pl/new/","statusCode":301},{"route":"/a/si%C3%A2n/","redirect":"/a/en/new/","statusCode":301}],"responseOverrides":{"404":{"rewrite":"/a/404.html"}},"globalHeaders":{"Content-Security-Policy":"POLICY","X-Content-Type-Options":"nosniff","Referrer-Policy":"strict-origin-when-cross-origin","Permissions-Policy":"PERMISSIONS","Cross-Origin-Opener-Policy":"same-origin","Strict-Transport-Security":"max-age=31536000","Cache-Control":"public, max-age=60, must-revalidate"},"mimeTypes":{".js":"text/javascript; charset=utf-8","#;
    assert!(short(&config).starts_with(start), "{config}");
}

#[test]
fn stores_are_told_of_their_pages_and_what_stands_before_them_of_headers() {
    let account =
        "{\n  \"staticWebsite\": {\n    \"enabled\": true,\n    \"indexDocument\": \"index.html\",\n    \"errorDocument404Path\": \"a/404.html\"\n  }\n}\n";
    assert_eq!(text(Host::AzureBlob, &site(), "_host/azure-blob/account.json"), account);
    let rules: Vec<serde_json::Value> = serde_json::from_str(&text(Host::AzureBlob, &site(), "_host/azure-blob/front-door-rules.json")).unwrap();
    let actions: Vec<usize> = rules.iter().map(|rule| rule["properties"]["actions"].as_array().unwrap().len()).collect();
    assert_eq!(actions, [5, 1], "Front Door takes five things in a rule");
    let bucket = "{\n  \"website\": {\n    \"mainPageSuffix\": \"index.html\",\n    \"notFoundPage\": \"a/404.html\"\n  }\n}\n";
    assert_eq!(text(Host::GoogleCloudStorage, &site(), "_host/google-cloud-storage/bucket.json"), bucket);
    let balancer = "{\n  \"customResponseHeaders\": [\n    \"Content-Security-Policy: POLICY\",\n    \"X-Content-Type-Options: nosniff\",\n    \"Referrer-Policy: strict-origin-when-cross-origin\",\n    \"Permissions-Policy: PERMISSIONS\",\n    \"Cross-Origin-Opener-Policy: same-origin\",\n    \"Strict-Transport-Security: max-age=31536000\"\n  ]\n}\n";
    assert_eq!(short(&text(Host::GoogleCloudStorage, &site(), "_host/google-cloud-storage/backend-bucket.json")), balancer);
}

#[test]
fn the_function_for_cloudfront_leaves_redirects_to_the_pages_when_they_do_not_fit() {
    let small = text(Host::S3Cloudfront, &site(), "_host/s3-cloudfront/viewer-request.js");
    assert!(small.contains("const moved = {\"/a/old.html\":\"/a/en/new/\",\"/a/pl/old/\":\"/a/pl/new/\",\"/a/si%C3%A2n/\":\"/a/en/new/\"};\n"), "{small}");
    let many = (0..400).map(|number| Moved { from: format!("/a/old/{number}/"), to: "/a/en/new/".to_owned() }).collect();
    let large = text(Host::S3Cloudfront, &HostSite { moved: many, ..site() }, "_host/s3-cloudfront/viewer-request.js");
    assert!(large.contains("do not fit into 10 KB: the pages that stand there send readers on.\nconst moved = {};\n") && large.len() < 10 * 1024, "{large}");
    let policy: serde_json::Value = serde_json::from_str(&text(Host::S3Cloudfront, &site(), "_host/s3-cloudfront/response-headers-policy.json")).unwrap();
    assert_eq!(policy["SecurityHeadersConfig"]["StrictTransportSecurity"]["AccessControlMaxAgeSec"], 31_536_000);
    let errors = text(Host::S3Cloudfront, &site(), "_host/s3-cloudfront/custom-error-responses.json");
    assert!(errors.contains("\"ResponsePagePath\": \"/a/404.html\""), "{errors}");
}

#[test]
fn nginx_has_a_file_for_everything_and_one_for_the_site() {
    let http = "# Include this file in the http block of nginx, once.\nmap $uri $localoffer_moved {\n    default \"\";\n    \"/a/old.html\" \"/a/en/new/\";\n    \"/a/pl/old/\" \"/a/pl/new/\";\n    \"/a/siân/\" \"/a/en/new/\";\n}\nmap $uri $localoffer_kept {\n    default \"public, max-age=60, must-revalidate\";\n    \"~^/a/assets/\" \"public, max-age=31536000, immutable\";\n    \"~^/a/media/\" \"public, max-age=86400\";\n    \"~^/a/sw\\.js$\" \"no-cache\";\n}\n";
    assert_eq!(text(Host::Nginx, &site(), "_host/nginx/http.conf"), http);
    let server = short(&text(Host::Nginx, &site(), "_host/nginx/server.conf"));
    let start = "# Include this file in the server block of nginx, in place of `location /a/`. The root of the server is the folder in which the site stands at /a/\nabsolute_redirect off;\nif ($localoffer_moved) {\n    return 301 $localoffer_moved$is_args$args;\n}\nlocation ^~ /a/ {\n    index index.html;\n    autoindex off;\n    error_page 404 /a/404.html; error_page 403 =404 /a/404.html;\n    add_header Content-Security-Policy \"POLICY\" always;\n    add_header X-Content-Type-Options \"nosniff\" always;\n    add_header Referrer-Policy \"strict-origin-when-cross-origin\" always;\n    add_header Permissions-Policy \"PERMISSIONS\" always;\n    add_header Cross-Origin-Opener-Policy \"same-origin\" always;\n    add_header Strict-Transport-Security \"max-age=31536000\" always;\n    # Without `always`, so that an error is not kept.\n    add_header Cache-Control $localoffer_kept;\n    types {\n        text/html html htm;\n";
    assert!(server.starts_with(start), "{server}");
    let end = "    # What is meant for this server alone, and names that start with a dot.\n    location ~ \"^/a/(?:(?:_localoffer|_host)(?:/|$)|(?:.*/)?\\.(?!well-known/))\" {\n        return 404;\n    }\n    location /a/en/ {\n        error_page 404 /a/en/404/index.html; error_page 403 =404 /a/en/404/index.html;\n    }\n    location /a/pl/ {\n        error_page 404 /a/pl/404/index.html; error_page 403 =404 /a/pl/404/index.html;\n    }\n}\n";
    assert!(server.ends_with(end), "{server}");
    let long = HostSite { moved: vec![Moved { from: format!("/a/{}/", "x".repeat(100)), to: "/a/en/new/".to_owned() }], ..site() };
    assert!(text(Host::Nginx, &long, "_host/nginx/http.conf").contains("\nmap_hash_bucket_size 256;\nmap_hash_max_size 2048;\n"));
}

#[test]
fn apache_is_told_in_one_file_that_asks_for_its_modules() {
    let file = short(&text(Host::Apache, &site(), ".htaccess"));
    let start = "# Apache reads this file when `AllowOverride FileInfo`, or more, is set for the folder of the site.\nErrorDocument 404 /a/404.html\n<If \"%{REQUEST_URI} =~ m#^/a/en/#\">\n    ErrorDocument 404 /a/en/404/index.html\n</If>\n<If \"%{REQUEST_URI} =~ m#^/a/pl/#\">\n    ErrorDocument 404 /a/pl/404/index.html\n</If>\n<IfModule mod_headers.c>\n    Header always set Content-Security-Policy \"POLICY\"\n    Header always set X-Content-Type-Options \"nosniff\"\n    Header always set Referrer-Policy \"strict-origin-when-cross-origin\"\n    Header always set Permissions-Policy \"PERMISSIONS\"\n    Header always set Cross-Origin-Opener-Policy \"same-origin\"\n    Header always set Strict-Transport-Security \"max-age=31536000\"\n    Header set Cache-Control \"public, max-age=60, must-revalidate\"\n    Header set Cache-Control \"public, max-age=31536000, immutable\" \"expr=%{REQUEST_STATUS} -lt 400 && %{REQUEST_URI} =~ m#^/a/assets/#\"\n";
    assert!(file.starts_with(start), "{file}");
    let end = "<IfModule mod_alias.c>\n    RedirectMatch 404 \"^/a/(?:(?:_localoffer|_host)(?:/|$)|(?:.*/)?\\.(?!well-known/))\"\n    RedirectMatch 301 \"^/a/old\\.html$\" \"/a/en/new/\"\n    RedirectMatch 301 \"^/a/siân/$\" \"/a/en/new/\"\n    RedirectMatch 301 \"^/a/(pl)/old/$\" \"/a/$1/new/\"\n</IfModule>\n";
    assert!(file.ends_with(end), "{file}");
    let alike = |tag: &str| Moved { from: format!("/a/{tag}/old/"), to: format!("/a/{tag}/new/") };
    let both = text(Host::Apache, &HostSite { moved: vec![alike("en"), alike("pl")], ..site() }, ".htaccess");
    assert!(both.contains("    RedirectMatch 301 \"^/a/(en|pl)/old/$\" \"/a/$1/new/\"\n"), "{both}");
    assert_eq!(both.matches("RedirectMatch 301").count(), 1, "one rule for two languages");
}

#[test]
fn iis_is_told_what_every_iis_understands_and_more_only_with_redirects() {
    let without = files(Host::Iis, &HostSite { moved: Vec::new(), ..site() });
    assert_eq!(without.len(), 1);
    let config = &without[0].1;
    assert!(!config.contains("<rewrite"), "{config}");
    for part in [
        "      <clientCache cacheControlCustom=\"public, must-revalidate\" cacheControlMode=\"UseMaxAge\" cacheControlMaxAge=\"0.00:01:00\" />\n",
        "      <remove fileExtension=\".webmanifest\" />\n      <mimeMap fileExtension=\".webmanifest\" mimeType=\"application/manifest+json\" />\n",
        "      <error statusCode=\"404\" path=\"404.html\" responseMode=\"File\" />\n",
        "  <location path=\"assets\">\n    <system.webServer>\n      <staticContent>\n        <clientCache cacheControlCustom=\"public, immutable\" cacheControlMode=\"UseMaxAge\" cacheControlMaxAge=\"365.00:00:00\" />\n",
        "  <location path=\"pl\">\n    <system.webServer>\n    <httpErrors errorMode=\"Custom\">\n      <remove statusCode=\"404\" />\n      <error statusCode=\"404\" path=\"pl\\404\\index.html\" responseMode=\"File\" />\n",
    ] {
        assert!(config.contains(part), "{part} is in {config}");
    }
    assert!(text(Host::Iis, &site(), "web.config").contains("<rewriteMaps configSource=\"_host\\iis\\redirects.config\" />"));
    let map = "<rewriteMaps>\n  <rewriteMap name=\"localoffer-moved\">\n    <add key=\"/a/old.html\" value=\"/a/en/new/\" />\n    <add key=\"/a/pl/old/\" value=\"/a/pl/new/\" />\n    <add key=\"/a/siân/\" value=\"/a/en/new/\" />\n  </rewriteMap>\n</rewriteMaps>\n";
    assert_eq!(text(Host::Iis, &site(), "_host/iis/redirects.config"), map);
}

#[test]
fn what_an_address_holds_is_only_itself_in_every_form() {
    assert_eq!(encoded("/siân/a b/\"x\"%20/"), "/si%C3%A2n/a%20b/%22x%22%20/");
    assert_eq!(nginx::pattern("/a.b+c/ŵ-d_e/"), "/a\\.b\\+c/ŵ-d_e/");
}
