//! Proof that what was written holds together, before anybody may publish it.

pub mod address;
pub mod faults;
pub(crate) mod folder;
pub mod links;
pub mod marks;
mod near;
pub mod words;

use super::write::Written;
use crate::{
    check::report::Report,
    words::{
        diagnostic::Finding,
        rule::{OUTPUT_BIDI, OUTPUT_DEAD_ANCHOR, OUTPUT_DEAD_LINK, OUTPUT_HARD_CODED, OUTPUT_LANGUAGE_MARKS, OUTPUT_NO_CONTACT, OUTPUT_REPEATED_ID, Rule},
        source::{At, SourceFile, Sources},
    },
};
use faults::DeadKind;
use links::LinkLedger;
use marks::{MarkLedger, MissingMark};
use words::{WordFault, WordLedger};

/// The proof that every link, anchor and asset of a site leads somewhere. Only `prove` gives one.
#[derive(Debug)]
pub struct Proof(());

/// A site on the disk whose links all lead somewhere. Only `Verified::new` makes one, from a proof, and only it may be published.
#[derive(Debug)]
pub struct Verified {
    written: Written,
}

impl Verified {
    /// The site that was `written` with its proof.
    pub(crate) fn new((written, Proof(())): (Written, Proof)) -> Self {
        Self { written }
    }

    /// The site on the disk.
    pub fn written(&self) -> &Written {
        &self.written
    }
}

/// Proves that every link, anchor and asset of the pages in `ledger` is among `paths`, the files of the site, that the `words` of the pages are shown as they
/// should be, and that each says its language and how to ask a person (`marks`).
///
/// # Errors
/// A report of what is not, by page.
pub(crate) fn prove(ledger: &LinkLedger, words: &WordLedger, marks: &MarkLedger, paths: &[String]) -> Result<Proof, Report> {
    let mut sources = Sources::default();
    let mut findings = Vec::new();
    let mut say = |rule: &'static Rule, page: &str, message: String, help: String| {
        let file = sources.add(SourceFile { path: page.into(), text: "".into() });
        findings.push(Finding::new(rule, file, At::File, message, help));
    };
    for dead in ledger.faults(paths) {
        let pages = on_pages(dead.pages);
        let (rule, message) = match dead.kind {
            DeadKind::DeadPage => (&OUTPUT_DEAD_LINK, format!("the link to `{}` leads nowhere{pages}", dead.target)),
            DeadKind::MissingAsset => (&OUTPUT_DEAD_LINK, format!("the page needs `{}`, which is not there{pages}", dead.target)),
            DeadKind::DeadAnchor => (&OUTPUT_DEAD_ANCHOR, format!("the link to `{}` leads to a part of a page that is not there{pages}", dead.target)),
        };
        let near = dead.near.map_or_else(String::new, |near| format!(" Did you mean `{near}`?"));
        say(rule, &dead.page_path, message, format!("Correct the template or the words that make this link.{near}"));
    }
    for repeated in ledger.repeated_ids(paths) {
        let message = format!("the id `{}` is given twice on the page{}", repeated.id, on_pages(repeated.pages));
        say(&OUTPUT_REPEATED_ID, &repeated.page_path, message, "Give each part of the page an id of its own.".to_owned());
    }
    for (fault, first, pages) in words.faults() {
        let page = paths.get(first).map(String::as_str).unwrap_or_default();
        match fault {
            WordFault::Turned(fact, around) => {
                let message = format!("`{fact}` would be shown turned round in “{around}”{}", on_pages(pages));
                say(
                    &OUTPUT_BIDI,
                    page,
                    message,
                    "Put it in <bdi dir=\"ltr\"> in the template. In the words of a record, write it in the digits 0 to 9, with nothing but spaces between."
                        .to_owned(),
                );
            }
            WordFault::HardCoded(words) => {
                let message = format!("“{words}” comes from no message, so nobody can translate it{}", on_pages(pages));
                let help = "Write a message for it in locales/en/site.ftl and use t(id=\"...\") in the template. If it is a name or an address, put it in <bdi> or an element with translate=\"no\".";
                say(&OUTPUT_HARD_CODED, page, message, help.to_owned());
            }
        }
    }
    for (mark, first, pages) in marks.missing() {
        let page = paths.get(first).map(String::as_str).unwrap_or_default();
        let (rule, message, help) = match mark {
            MissingMark::Language(tag) => (
                &OUTPUT_LANGUAGE_MARKS,
                "the page does not say which language it is in".to_owned(),
                format!("Start base.html of the theme with `{tag}`, made from the language of the page as the default theme does."),
            ),
            MissingMark::Contact => (
                &OUTPUT_NO_CONTACT,
                "the page does not say how to ask a person".to_owned(),
                "Keep the phone number and the email address of the site in footer.html of the theme, at the same place on every page.".to_owned(),
            ),
        };
        say(rule, page, format!("{message}{}", on_pages(pages)), help);
    }
    if findings.is_empty() { Ok(Proof(())) } else { Err(Report::new(findings, &sources, None, false)) }
}

fn on_pages(pages: usize) -> String {
    if pages > 1 { format!(" (on {pages} pages)") } else { String::new() }
}
