//! The service worker: the script that keeps pages for readers without the internet (W3C Service Workers). The theme has its words; the build says what the site holds.

use crate::{
    model::site::Site,
    plan::{Plan, subject::Subject},
    read::theme::ThemeFiles,
    render::assets::{Asset, WORKERS},
    words::digest::Digest,
};

/// Where it stands: at the root of the site, because it may only look after pages below itself.
pub const FILE: &str = "sw.js";

/// The script for `site`; when the site does not want it, one that takes away what an earlier one kept.
pub fn render(theme: &ThemeFiles, site: &Site, plan: &Plan, assets: &[Asset]) -> String {
    let script = |name: &str| theme.assets.get(name).map(|bytes| String::from_utf8_lossy(bytes)).unwrap_or_default();
    if !site.settings.value.offline {
        return script(WORKERS[1]).into_owned();
    }
    let address = |path: &str| plan.addresses.file(path);
    let files: Vec<String> = assets.iter().map(|asset| address(&asset.path)).collect();
    let shell = plan.pages.iter().filter(|page| matches!(page.subject, Subject::Home | Subject::Offline | Subject::MyList));
    let shell: Vec<String> = shell.map(|page| plan.address(page)).collect();
    let version = Digest::of(format!("{files:?}{shell:?}{}", script(WORKERS[0])).as_bytes()).short();
    let known = serde_json::json!({ "version": version, "base": plan.addresses.base(), "shell": shell, "assets": files });
    format!("const SITE = {known};\n{}", script(WORKERS[0]))
}
