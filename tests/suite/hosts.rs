//! Host files: every host is built for, below a folder too, and a site that is too large for its host is refused with the number.

use crate::site::{Said, Site, TODAY};
use localoffer::model::host::Host;

const REDIRECTS: &str = "redirects:\n  \"/old-club/\": \"/services/club/\"\n  \"/old/page.html/\": \"/guides/first-steps/\"\n";

fn moved() -> Site {
    let site = Site::base();
    site.write("content/redirects.yaml", REDIRECTS);
    site
}

/// So many more old addresses.
fn add_redirects(site: &Site, count: usize) {
    let many: String = (0..count).map(|number| format!("  \"/send/a-page-with-a-rather-long-name-{number}/\": \"/services/club/\"\n")).collect();
    site.write("content/redirects.yaml", REDIRECTS.to_owned() + &many);
}

fn build(site: &Site, more: &[&str]) -> Said {
    site.run(&[&["build", "--today", TODAY, "--format", "json"], more].concat())
}

/// The files that a site has for `host` beside those it has anywhere.
fn beside(host: Host) -> &'static [&'static str] {
    match host {
        Host::Netlify => &["_headers", "_redirects"],
        Host::CloudflarePages => &["_headers", "_redirects", "ar/404.html", "en-simple/404.html", "en/404.html"],
        Host::GithubPages => &[".nojekyll"],
        Host::GitlabPages => &[],
        Host::AzureStaticWebApps => &["staticwebapp.config.json"],
        Host::AzureBlob => &["_host/azure-blob/account.json", "_host/azure-blob/front-door-rules.json"],
        Host::S3Cloudfront => {
            &["_host/s3-cloudfront/custom-error-responses.json", "_host/s3-cloudfront/response-headers-policy.json", "_host/s3-cloudfront/viewer-request.js"]
        }
        Host::GoogleCloudStorage => &["_host/google-cloud-storage/backend-bucket.json", "_host/google-cloud-storage/bucket.json"],
        Host::Nginx => &["_host/nginx/http.conf", "_host/nginx/server.conf"],
        Host::Apache => &[".htaccess"],
        Host::Iis => &["web.config"],
    }
}

#[test]
fn every_host_gets_its_files_and_the_site_stays_the_same() {
    let site = moved();
    for base in ["https://localoffer.smallham.example/", "https://council.example/a/b/"] {
        assert_eq!(build(&site, &["--base-url", base]).status, 0);
        let plain = site.files("public");
        for host in Host::ALL {
            let out = format!("out-{}", host.name());
            let said = build(&site, &["--base-url", base, "--host", host.name(), "--out", &out]);
            assert_eq!(said.status, 0, "{host:?}: {}{}", said.out, said.err);
            let built = site.files(&out);
            let added: Vec<&str> = built.keys().filter(|path| !plain.contains_key(*path)).map(String::as_str).collect();
            assert_eq!(added, beside(*host), "{host:?}");
            assert!(plain.iter().all(|(path, bytes)| path == ".localoffer-manifest" || built.get(path) == Some(bytes)), "{host:?} changes a page");
            let manifest = String::from_utf8(built[".localoffer-manifest"].clone()).unwrap();
            assert!(added.iter().all(|path| manifest.contains(&format!("  {path}\n"))), "{host:?}: the files are known to be ours");
        }
    }
    let below = site.read("out-nginx/_host/nginx/http.conf");
    assert!(
        below.contains("\"/a/b/ar/old-club/\" \"/a/b/ar/services/club/\";\n") && below.contains("\"/a/b/old/page.html\" \"/a/b/en/guides/first-steps/\";\n"),
        "{below}"
    );
}

#[test]
fn the_host_of_the_site_is_used_and_another_takes_its_place_and_its_files_with_it() {
    let site = moved();
    site.edit("content/site.yaml", |text| text + "host: netlify\nhosting: { https_only: true }\n");
    assert_eq!(build(&site, &[]).status, 0);
    assert!(site.read("public/_headers").contains("  Strict-Transport-Security: max-age=31536000\n"));
    assert_eq!(build(&site, &["--host", "apache"]).status, 0);
    assert!(!site.path().join("public/_headers").exists() && site.path().join("public/.htaccess").exists());
    site.replace("content/site.yaml", "hosting: { https_only: true }", "hosting: { server_redirects: false }");
    assert_eq!(build(&site, &["--host", "apache"]).status, 0);
    let rules = site.read("public/.htaccess");
    assert!(!rules.contains("Strict-Transport-Security") && !rules.contains("RedirectMatch 301"), "{rules}");
    assert!(site.path().join("public/old-club/index.html").exists(), "the page that sends readers on is there all the same");
}

#[test]
fn a_host_that_is_not_known_is_named_with_the_nearest() {
    let site = moved();
    let said = site.run(&["build", "--host", "git-pages"]);
    assert_eq!(said.status, 2);
    assert!(said.err.contains("localoffer knows no host `git-pages`") && said.err.contains("Did you mean"), "{}", said.err);
    site.edit("content/site.yaml", |text| text + "host: azure-static-web-app\n");
    let said = site.run(&["check"]);
    assert!(
        said.err.contains("Did you mean `azure-static-web-apps`?") || said.out.contains("Did you mean `azure-static-web-apps`?"),
        "{}{}",
        said.out,
        said.err
    );
}

#[test]
fn a_site_that_is_too_large_for_its_host_leaves_the_old_one_as_it_is() {
    let site = moved();
    assert_eq!(build(&site, &["--host", "azure-static-web-apps"]).status, 0);
    let before = site.files("public");
    add_redirects(&site, 60);
    let said = build(&site, &["--host", "azure-static-web-apps"]);
    assert_eq!((said.status, said.problems()), (1, vec![("host/limit".to_owned(), "staticwebapp.config.json".to_owned(), 1)]), "{}", said.out);
    let problem = &said.json()["diagnostics"][0];
    let message = problem["message"].as_str().unwrap();
    assert!(message.starts_with("Azure Static Web Apps: `staticwebapp.config.json` would be 2"), "{message}");
    assert!(message.ends_with(" KB with 248 redirects, and the limit is 20 KB"), "{message}");
    assert!(problem["help"].as_str().unwrap().contains("`hosting: { server_redirects: false }`"), "{problem}");
    assert_eq!(site.files("public"), before, "nothing of the old site has changed");

    site.edit("content/site.yaml", |text| text + "hosting: { server_redirects: false }\n");
    assert_eq!(build(&site, &["--host", "azure-static-web-apps"]).status, 0, "what the help says helps");
}

#[test]
fn a_limit_that_is_near_is_a_warning_and_a_council_may_weigh_it() {
    let site = moved();
    add_redirects(&site, 40);
    let said = build(&site, &["--host", "azure-static-web-apps"]);
    assert_eq!(said.status, 0, "{}", said.out);
    let report = said.json();
    let found = |one: &serde_json::Value| {
        one["rule"] == "host/limit" && one["level"] == "warning" && one["message"].as_str().unwrap().contains("and the limit of 20 KB is near")
    };
    assert!(report["diagnostics"].as_array().unwrap().iter().any(found), "{}", said.out);
    add_redirects(&site, 60);
    assert_eq!(build(&site, &["--host", "azure-static-web-apps"]).status, 1);
    site.edit("content/site.yaml", |text| text + "checks: { levels: { host/limit: warning } }\n");
    assert_eq!(build(&site, &["--host", "azure-static-web-apps"]).status, 0);
}

#[test]
fn an_old_address_may_not_take_the_name_of_a_host_file() {
    for name in ["_headers", "web.config", "_host/nginx", "_localoffer/releases"] {
        let site = Site::base();
        site.write("content/redirects.yaml", format!("redirects:\n  \"/{name}/\": \"/services/club/\"\n"));
        let found = site.check().problems();
        assert!(found.iter().any(|(rule, ..)| rule == "address/clash"), "{name}: {found:?}");
    }
}
