//! Addresses that moved: an address once published never dies.

use super::Plan;
use crate::{
    model::site::Site,
    words::{
        diagnostic::{Finding, Warned},
        key::KeyPath,
        lang::LangIndex,
        nearest::nearest,
        rule::REDIRECT_TARGET,
        source::At,
    },
};

/// A page that sends its reader on.
#[derive(Clone, Debug)]
pub struct PlannedRedirect {
    /// Where in the output folder it is kept.
    pub file: String,
    /// The language of its few words.
    pub language: LangIndex,
    /// The page it leads to: its path without the language.
    pub to: Box<str>,
    /// The place of its line in `content/redirects.yaml`.
    pub from: Box<str>,
}

/// The redirects of `site`: for each line, the bare old address (which leads to the source language) and the same in every language.
pub fn of(site: &Site, plan: &Plan) -> Warned<Vec<PlannedRedirect>> {
    let (mut planned, mut findings) = (Vec::new(), Vec::new());
    for (from, to) in site.redirects.value.redirects.iter() {
        let target = to.as_str().trim_matches('/');
        if plan.page(LangIndex::SOURCE, target).is_none() {
            if site.may_have(target) {
                continue;
            }
            let help = nearest(target, plan.paths())
                .map_or_else(|| "Give the address of a page of the site, without its language.".to_owned(), |near| format!("Did you mean `/{near}/`?"));
            let at = At::Value(KeyPath::from("redirects").key(from.as_str()));
            findings.extend(site.redirects.file.map(|file| Finding::new(&REDIRECT_TARGET, file, at, format!("there is no page at `{to}` to lead to"), help)));
            continue;
        }
        let old = from.as_str().trim_matches('/');
        let bare = if old.ends_with(".html") || old.ends_with(".htm") { old.to_owned() } else { format!("{old}/index.html") };
        planned.push(PlannedRedirect { file: bare, language: LangIndex::SOURCE, to: target.into(), from: from.as_str().into() });
        // An old address that already names a language is only itself.
        let names_language = old.split('/').next().is_some_and(|first| site.editions.iter().any(|edition| edition.lang.as_str() == first));
        for language in site.languages().filter(|_| !names_language) {
            planned.push(PlannedRedirect { file: plan.addresses.page_file(language, old), language, to: target.into(), from: from.as_str().into() });
        }
    }
    Warned::new(planned, findings)
}
