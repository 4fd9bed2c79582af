//! Forms of terms that the translators of a language have agreed not to use: `avoid:` beside a term in `locales/<lang>/glossary.yaml`.

use crate::{
    model::{site::Site, units::Unit},
    words::{diagnostic::Finding, key::KeyPath, rule::TRANSLATION_GLOSSARY, source::At},
};

/// Whether `words` hold `form` as words of their own, and not as a part of the `wanted` form.
fn says(words: &str, form: &str, wanted: &str) -> bool {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    words.match_indices(form).any(|(at, _)| {
        let alone = !is_letter(words[..at].chars().next_back()) && !is_letter(words[at + form.len()..].chars().next());
        let inside = |inner: usize| at >= inner && words.get(at - inner..at - inner + wanted.len()) == Some(wanted);
        alone && !wanted.match_indices(form).any(|(inner, _)| inside(inner))
    })
}

/// Finds every translation that uses such a form.
pub fn find(site: &Site, units: &[Unit<'_>]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for language in site.languages().skip(1) {
        let Some(glossary) = site.overlay(language, "glossary").filter(|glossary| !glossary.avoided.is_empty()) else { continue };
        let edition = site.edition(language);
        let avoided: Vec<(&str, String)> = glossary.avoided.iter().map(|(term, form)| (&**term, form.to_lowercase())).collect();
        for unit in units {
            let Some(overlay) = site.overlay(language, &unit.record) else { continue };
            for (path, _) in &unit.words {
                let Some(words) = overlay.written(path.as_str()) else { continue };
                let lower = words.to_lowercase();
                for (term, form) in &avoided {
                    let wanted = glossary.written(&format!("terms.{term}.term")).unwrap_or_default().to_lowercase();
                    if !says(&lower, form, &wanted) {
                        continue;
                    }
                    let agreed = glossary.written(&format!("terms.{term}.term")).map_or_else(String::new, |words| format!(" Write “{words}”."));
                    let text = site.text(overlay.file);
                    let at = text.find(form.as_str()).map_or_else(|| At::Value(KeyPath::from(path.as_str())), |at| At::Bytes(at, form.len()));
                    let message = format!("`{path}` says “{form}”, a form of `{term}` that the glossary of this language avoids");
                    let help = format!("Use the word that translators agreed on.{agreed}");
                    findings.push(Finding::new(&TRANSLATION_GLOSSARY, overlay.file, at, message, help).in_language(&edition.lang));
                }
            }
        }
    }
    findings
}
