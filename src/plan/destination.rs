//! Where old addresses lead: to a page that is there, and straight.

use super::{Plan, redirects::names_language, subject::Subject};
use crate::{
    model::{page_ref::SitePath, redirect::Ended, site::Site},
    words::{
        diagnostic::Finding,
        key::KeyPath,
        lang::LangIndex,
        nearest::nearest,
        rule::{RECORD_BAD_VALUE, REDIRECT_TARGET},
        source::At,
    },
};

/// Finds old addresses, and pages to use in the place of what has ended, that lead nowhere, in a circle, or not straight to a page.
pub fn find(site: &Site, plan: &Plan) -> Vec<Finding> {
    let Some(file) = site.redirects.file else { return Vec::new() };
    let mut findings = Vec::new();
    for (from, to) in site.redirects.value.redirects.iter() {
        let at = At::Value(KeyPath::from("redirects").key(from.as_str()));
        findings.extend(trouble(site, plan, to).map(|(message, help)| Finding::new(&REDIRECT_TARGET, file, at, message, help)));
    }
    for (address, ended) in site.redirects.value.ended.iter() {
        let path = KeyPath::from("ended").key(address.as_str());
        if names_language(site, address) {
            let message = format!("`{address}` names a language, and this page will be there in every language");
            findings.push(Finding::new(&RECORD_BAD_VALUE, file, At::Key(path.clone()), message, "Write the address without its language."));
        }
        for (field, to) in ended.pages() {
            let at = At::Value(KeyPath::from(format!("{path}.{field}").as_str()));
            findings.extend(trouble(site, plan, to).map(|(message, help)| Finding::new(&REDIRECT_TARGET, file, at, message, help)));
        }
    }
    findings
}

/// Whether people can be led to `to`: a page that is there and has not ended.
pub fn is_page(plan: &Plan, to: &SitePath) -> bool {
    plan.page(LangIndex::SOURCE, to.path()).is_some_and(|page| !matches!(page.subject, Subject::Ended(_)))
}

/// What is wrong with leading people to `to`, and what to do.
fn trouble(site: &Site, plan: &Plan, to: &SitePath) -> Option<(String, String)> {
    if is_page(plan, to) {
        return None;
    }
    if let Some(ended) = site.redirects.value.ended.get(to.as_str()) {
        return Some((format!("what was at `{to}` has ended, so it helps nobody to be led there"), instead(ended)));
    }
    if site.redirects.value.redirects.get(to.as_str()).is_some() {
        return Some(match last(site, plan, to) {
            Some(last) if is_page(plan, last) => (format!("`{to}` is an old address itself"), format!("Lead straight to where it ends: `{last}`.")),
            Some(_) => {
                (format!("`{to}` is an old address itself, and leads nowhere"), format!("Put the line for `{to}` right, then lead straight to the same page."))
            }
            None => (
                format!("`{to}` is an old address itself, and leads back in a circle, so that nobody arrives"),
                "Decide which page people should reach, and lead straight to it.".to_owned(),
            ),
        });
    }
    if site.may_have(to.path()) {
        return None;
    }
    let help = nearest(to.path(), plan.paths())
        .map_or_else(|| "Give the address of a page of the site, without its language.".to_owned(), |near| format!("Did you mean `/{near}/`?"));
    Some((format!("there is no page at `{to}` to lead to"), help))
}

/// What to lead to in place of what has `ended`.
pub fn instead(ended: &Ended) -> String {
    let pages: Vec<String> = ended.pages().map(|(_, page)| format!("`{page}`")).collect();
    match pages.as_slice() {
        [] => "Choose another page that helps.".to_owned(),
        pages => format!("Use what there is instead: {}.", pages.join(" or ")),
    }
}

/// Where people end who are led to `to` and on from there; `None` when they go round in a circle.
fn last<'a>(site: &'a Site, plan: &Plan, to: &'a SitePath) -> Option<&'a SitePath> {
    let redirects = &site.redirects.value.redirects;
    let mut at = to;
    for _ in 0..=redirects.len() {
        match redirects.get(at.as_str()).filter(|_| !is_page(plan, at)) {
            Some(next) => at = next,
            None => return Some(at),
        }
    }
    None
}
