//! Two things that would be kept under one name, also on computers that do not tell capital letters apart; and names some computers cannot store.

use super::Plan;
use crate::{
    model::site::Site,
    words::{
        diagnostic::Finding,
        file_name,
        key::KeyPath,
        lang::LangIndex,
        rule::{ADDRESS_CLASH, ADDRESS_NAME},
        source::{At, Spot},
    },
};
use std::collections::HashMap;

/// Finds every clash of `plan`.
pub fn find(site: &Site, plan: &Plan) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut taken: HashMap<String, String> = HashMap::new();
    for page in &plan.pages {
        let file = plan.addresses.page_file(page.language, &page.path);
        taken.insert(file.to_lowercase(), format!("the page `/{}/`", page.path));
    }
    let mut claim = |file: &str, what: String, spot: Option<Spot>| {
        let Some(spot) = spot else { return };
        let parts = file.split('/').filter_map(|part| file_name::trouble(part).map(|trouble| (part, trouble)));
        for (part, trouble) in parts {
            let message = format!("`{part}` {trouble}, so {what} could not be kept on every computer");
            findings.push(Finding::new(&ADDRESS_NAME, spot.file, spot.at.clone(), message, "Choose another name."));
        }
        if let Some(other) = taken.insert(file.to_lowercase(), what.clone()) {
            let message = format!("{what} would have the same address as {other}");
            findings.push(Finding::new(
                &ADDRESS_CLASH,
                spot.file,
                spot.at,
                message,
                "Give one of them another address. Addresses that differ only in capital letters are the same on many computers.",
            ));
        }
    };
    for redirect in &plan.redirects {
        let spot = site.redirects.file.map(|file| Spot { file, at: At::Key(KeyPath::from("redirects").key(&redirect.from)) });
        let bare = !site.editions.iter().any(|edition| redirect.file.starts_with(&format!("{}/", edition.lang)));
        let over_a_page = redirect.language == LangIndex::SOURCE && plan.page(redirect.language, redirect.from.trim_matches('/')).is_some();
        if bare || over_a_page {
            claim(&redirect.file, format!("the redirect from `{}`", redirect.from), spot);
        }
    }
    for media in &site.media {
        claim(&format!("media/{}", media.path), format!("the file `{}`", media.path), Some(Spot { file: media.file, at: At::File }));
    }
    findings
}
