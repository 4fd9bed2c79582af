//! Approvals of a parents' panel that no longer stand, or that stand for no words that anybody recorded (P7, K9).

use crate::{
    model::{
        approved::{ApprovalStanding, Standing, standings},
        page_ref::PageRef,
        site::Site,
    },
    words::{
        diagnostic::Finding,
        key::KeyPath,
        rule::{APPROVAL_LAPSED, APPROVAL_UNBOUND},
        source::{At, FileIndex},
    },
};

/// Finds every approval of `site` that is the newest of its panel and does not stand. What is said elsewhere is not said again: that there is no such page or
/// language.
pub fn find(site: &Site) -> Vec<Finding> {
    let Some(file) = site.approvals.file else { return Vec::new() };
    standings(site).iter().filter(|standing| standing.latest).filter_map(|standing| one(site, file, standing)).collect()
}

fn one(site: &Site, file: FileIndex, standing: &ApprovalStanding<'_>) -> Option<Finding> {
    let approval = standing.approval;
    let at = |key: &str| At::Value(KeyPath::from("approvals").item(standing.index).key(key));
    let command = format!("{} --language {}", standing.next_vote(), approval.language);
    let (page, panel, language) = (&approval.page, &*approval.by, standing.language);
    let finding = match standing.standing {
        Standing::Stands => return None,
        Standing::Lapsed => {
            let message = format!("the words of `{page}` in `{}` have changed since “{panel}” approved them on {}", approval.language, approval.on);
            let help = format!(
                "The page no longer shows the mark. If the change was a slip, take it back, and the mark is there again. If not, ask the panel to read the page and vote again, then run `{command}`."
            );
            Finding::new(&APPROVAL_LAPSED, file, at("digest"), message, help)
        }
        Standing::Unbound if *page == PageRef::Site => {
            let message = format!("“{panel}” approved the whole site, so nobody can tell for which words the approval stands");
            Finding::new(
                &APPROVAL_UNBOUND,
                file,
                at("page"),
                message,
                "Ask the panel to vote on single pages, and name them: services/<name> or guides/<name>.",
            )
        }
        Standing::Unbound => {
            standing.now?;
            let message = match &approval.digest {
                Some(digest) => format!("`{}` is no digest of words, so nobody can tell which words “{panel}” approved", &**digest),
                None => format!("nobody recorded which words of `{page}` in `{}` “{panel}” approved, so the page does not show it", approval.language),
            };
            let help = format!("Ask the panel whether the page still says what they voted for. If it does, run `{command}`.");
            Finding::new(&APPROVAL_UNBOUND, file, at(if approval.digest.is_some() { "digest" } else { "page" }), message, help)
        }
    };
    Some(match language {
        Some(language) => finding.in_language(&site.edition(language).lang),
        None => finding,
    })
}
