//! Links and pictures in the words of records and guides, in every language: each must lead somewhere.

use crate::{
    model::{
        email::Email,
        phone::is_dialled,
        site::Site,
        units::{Unit, shown},
        web::WebAddress,
    },
    plan::{Plan, destination::instead, subject::Subject},
    read::{front_matter, markdown},
    words::{
        diagnostic::Finding,
        key::KeyPath,
        lang::LangIndex,
        nearest::nearest,
        rule::{GUIDE_HTML, GUIDE_LINK, GUIDE_PICTURE},
        source::{At, FileIndex},
    },
};

/// Finds links to nothing, pictures that are not there, and raw HTML that is taken out.
pub fn find(site: &Site, plan: &Plan, units: &[Unit<'_>]) -> Vec<Finding> {
    let mut findings = Vec::new();
    shown(site, units, &mut |language, unit, file, path, words| {
        let lang = &site.edition(language).lang;
        for target in markdown::targets(words) {
            let wordless = target.wordless.then(|| {
                (
                    "this link has no words, so nobody can tell where it leads".to_owned(),
                    "Write the words between the square brackets: [words](address).".to_owned(),
                )
            });
            let trouble = if target.picture {
                picture(site, &target.to)
            } else {
                own_part(plan, language, &unit.record, path, &target.to).or_else(|| link(site, plan, &target.to)).or(wordless)
            };
            let Some((message, help)) = trouble else { continue };
            let rule = if target.picture { &GUIDE_PICTURE } else { &GUIDE_LINK };
            findings.push(Finding::new(rule, file, spot(site, file, path, words, &words[target.range], &target.to), message, help).in_language(lang));
        }
        for (what, range) in markdown::refused_html(words) {
            let help = "Write it in markdown, or ask for a part of the page that does this.";
            findings.push(
                Finding::new(
                    &GUIDE_HTML,
                    file,
                    spot(site, file, path, words, &words[range], &what),
                    format!("{what} is not safe on a public page, so it is left out"),
                    help,
                )
                .in_language(lang),
            );
        }
    });
    findings
}

/// The place of `piece` in its file: its very bytes where they can be found, else the field it is in.
fn spot(site: &Site, file: FileIndex, path: &KeyPath, words: &str, piece: &str, to: &str) -> At {
    let text = site.text(file);
    let from = match path.as_str() {
        "body" => front_matter::split(file, text).map_or(0, |parts| parts.body_offset),
        _ => 0,
    };
    let first = piece.lines().next().unwrap_or_default();
    let count = words[..piece.as_ptr() as usize - words.as_ptr() as usize].matches(first).count();
    let found = text[from..].match_indices(first).nth(if path.as_str() == "body" { count } else { 0 });
    match found.or_else(|| text[from..].match_indices(to).next()) {
        Some((at, matched)) => At::Bytes(from + at, matched.len()),
        None => At::Value(path.clone()),
    }
}

fn picture(site: &Site, to: &str) -> Option<(String, String)> {
    if let Some(name) = to.strip_prefix("picture:") {
        if site.pictures.by_name.contains_key(name) {
            return None;
        }
        let help = nearest(name, site.pictures.by_name.keys().map(|name| &**name))
            .map_or_else(|| "The names are in the pack.yaml of each picture pack.".to_owned(), |near| format!("Did you mean `picture:{near}`?"));
        return Some((format!("there is no picture named `{name}`"), help));
    }
    let decoded = to.replace("%20", " ");
    let name = decoded.strip_prefix("/media/");
    match name {
        Some(name) if site.media.iter().any(|media| *media.path == *name) => None,
        Some(name) => {
            let help = nearest(name, site.media.iter().map(|media| &*media.path))
                .map_or_else(|| "Put the file in content/media/.".to_owned(), |near| format!("Did you mean `/media/{near}`?"));
            Some((format!("there is no file content/media/{name}"), help))
        }
        None => {
            Some((format!("the picture `{to}` is not part of this site"), "Put the file in content/media/ and write its address as /media/name.".to_owned()))
        }
    }
}

fn link(site: &Site, plan: &Plan, to: &str) -> Option<(String, String)> {
    if let Some(path) = to.strip_prefix('/') {
        if path.starts_with("media/") {
            return picture(site, to);
        }
        let (path, anchor) = path.split_once('#').unwrap_or((path, ""));
        let path = path.trim_end_matches('/');
        let Some(page) = plan.page(LangIndex::SOURCE, path) else {
            if site.may_have(path) {
                return None;
            }
            let help = nearest(path, plan.paths()).map_or_else(
                || "Give the address as it is on the site, without the language, like /services/saturday-splash/.".to_owned(),
                |near| format!("Did you mean `/{near}/`?"),
            );
            return Some((format!("there is no page at `/{path}/`"), help));
        };
        return anchored(site, plan, page.subject, path, anchor);
    }
    if to.starts_with('#') {
        return None;
    }
    if to.is_empty() {
        return Some(("this link has no address".to_owned(), "Write the address between the round brackets: [words](address).".to_owned()));
    }
    if let Some(inside) = own_address(plan, to) {
        return Some((
            format!("`{to}` leads to this site by its whole address"),
            format!("Write it without the host and the language, so that it is proved and works in every language: {inside}."),
        ));
    }
    match to.split_once(':') {
        Some(("mailto", address)) => {
            address.split('?').next().unwrap_or_default().parse::<Email>().err().map(|problem| (problem, "Correct the address.".to_owned()))
        }
        Some(("tel" | "sms", number)) => (!is_dialled(number))
            .then(|| (format!("`{to}` is not a phone number"), "Write the digits with the country code, like tel:+441632960123.".to_owned())),
        Some(("https" | "http", _)) => to.parse::<WebAddress>().err().map(|problem| (problem, "Correct the address.".to_owned())),
        _ => Some((format!("`{to}` is not an address a page can lead to"), "Start links inside the site with /, and others with https://.".to_owned())),
    }
}

/// What is wrong with a link to a part of the same page, which only guides have.
fn own_part(plan: &Plan, language: LangIndex, record: &str, path: &KeyPath, to: &str) -> Option<(String, String)> {
    let anchor = to.strip_prefix('#')?;
    let parts = if path.as_str() == "body" { plan.anchors.get(language, record) } else { &[] };
    if parts.iter().any(|part| part == anchor) {
        return None;
    }
    let help = nearest(anchor, parts.iter().map(String::as_str))
        .map_or_else(|| "Link to a page, or to a heading of this one.".to_owned(), |near| format!("Did you mean `#{near}`?"));
    Some((format!("this page has no part named `{anchor}`"), help))
}

/// A whole address that leads to a page of this site, as the part of it that authors write.
fn own_address(plan: &Plan, to: &str) -> Option<String> {
    let addresses = &plan.addresses;
    let inside = to.strip_prefix(&addresses.whole(addresses.base()))?;
    let (first, rest) = inside.split_once('/').unwrap_or((inside, ""));
    Some(if addresses.is_language(first) { format!("/{rest}") } else { format!("/{inside}") })
}

fn anchored(site: &Site, plan: &Plan, subject: Subject, path: &str, anchor: &str) -> Option<(String, String)> {
    if let Subject::Ended(index) = subject {
        let help = site.redirects.value.ended.iter().nth(index.into()).map(|(_, ended)| instead(ended)).unwrap_or_default();
        return Some((format!("what was at `/{path}/` has ended"), help));
    }
    if anchor.is_empty() {
        return None;
    }
    let settings = &site.settings.value;
    let known: Vec<&str> = match subject {
        Subject::Guide(_) | Subject::Step(..) => plan.anchors.get(LangIndex::SOURCE, path).iter().map(String::as_str).collect(),
        Subject::Glossary => site.glossary.value.terms.keys().map(|id| id.as_str()).collect(),
        Subject::Who => site.roles.value.roles.keys().map(|id| id.as_str()).collect(),
        Subject::HaveYourSay => site.consultations.value.consultations.keys().map(|id| id.as_str()).collect(),
        Subject::HowWeAreDoing => site.standards.value.standards.keys().map(|id| id.as_str()).collect(),
        Subject::Disagree => site.disagreements.value.routes.keys().map(|id| id.as_str()).collect(),
        Subject::Guides => settings.topics.keys().map(|id| id.as_str()).collect(),
        _ => return Some((format!("the page `/{path}/` has no part that can be linked to"), format!("Link to the page itself: /{path}/."))),
    };
    if known.contains(&anchor) {
        return None;
    }
    let help = nearest(anchor, known.iter().copied()).map_or_else(|| format!("Link to the page itself: /{path}/."), |near| format!("Did you mean `#{near}`?"));
    Some((format!("the page `/{path}/` has no part named `{anchor}`"), help))
}
