//! The arms of choices: a plural form for every count, none twice, none that can never be taken.

use super::Own;
use crate::{
    model::messages::{Choice, Piece},
    words::{
        diagnostic::Finding,
        plural::{self, FORMS},
        rule::{LOCALE_DUPLICATE_ARM, LOCALE_IMPOSSIBLE_ARM, LOCALE_PLURAL_ARMS},
    },
};
use std::collections::BTreeSet;

pub(super) fn find(own: &Own<'_>, findings: &mut Vec<Finding>) {
    own.message.pieces(&mut |piece| {
        if let Piece::Choice(choice) = piece {
            duplicates(own, choice, findings);
            forms(own, choice, findings);
        }
    });
    let mut seen = BTreeSet::new();
    for (name, at, _) in &own.message.attributes {
        if !seen.insert(name) {
            findings.push(own.found(
                &LOCALE_DUPLICATE_ARM,
                *at,
                name.len(),
                format!("`.{name}` is there twice in `{}`", own.name),
                "Keep the right one and delete the other.",
            ));
        }
    }
}

fn duplicates(own: &Own<'_>, choice: &Choice, findings: &mut Vec<Finding>) {
    let mut seen = BTreeSet::new();
    for arm in &choice.arms {
        if !seen.insert(&arm.key) {
            let message = format!("the arm [{}] is there twice in `{}`, and the second is never shown", arm.key, own.name);
            findings.push(own.found(&LOCALE_DUPLICATE_ARM, arm.at, arm.key.len(), message, "Keep the right one and delete the other."));
        }
    }
}

fn forms(own: &Own<'_>, choice: &Choice, findings: &mut Vec<Finding>) {
    let (true, Some(needed), Some(possible)) = (is_plural(own, choice), plural::needed(&own.edition.lang), plural::possible(&own.edition.lang)) else { return };
    let there = |form: &str| choice.arms.iter().any(|arm| *arm.key == *form);
    let exact: Vec<u32> = choice.arms.iter().filter_map(|arm| arm.key.parse().ok()).collect();
    let lacking: Vec<&str> = needed.iter().copied().filter(|form| !there(form) && !plural::is_covered(&own.edition.lang, form, &exact)).collect();
    let known = possible.join(", ");
    for arm in choice.arms.iter().filter(|arm| arm.key.parse::<f64>().is_err() && !possible.contains(&&*arm.key)) {
        let help = if arm.default {
            format!("Rename it: `*[other]`. This language has: {known}.")
        } else {
            format!("Delete it, or correct its name. This language has: {known}.")
        };
        findings.push(own.found(
            &LOCALE_IMPOSSIBLE_ARM,
            arm.at,
            arm.key.len(),
            format!("no number takes the arm [{}] of `{}` in this language", arm.key, own.name),
            help,
        ));
    }
    if !lacking.is_empty() {
        let at = choice.arms.first().map_or(own.message.at, |arm| arm.at);
        let shown = lacking.iter().map(|form| format!("[{form}]")).collect::<Vec<_>>().join(", ");
        let help = format!("Counts in this language need: {}. Add the arms, with the noun in the form that goes with the number.", needed.join(", "));
        findings.push(own.found(&LOCALE_PLURAL_ARMS, at, 1, format!("`{}` lacks the plural form {shown}", own.name), help));
    }
}

/// Whether `choice` is one of plural forms: an arm is named by one, or the source chooses by the same variable in that way. A choice of exact numbers, such as
/// hours of the day, is none; nor is one of ordinals, which `NUMBER()` makes with an option.
fn is_plural(own: &Own<'_>, choice: &Choice) -> bool {
    let by_form = |choice: &Choice| choice.arms.iter().any(|arm| (!arm.default || choice.arms.len() == 1) && FORMS.contains(&&*arm.key));
    let ordinal = |choice: &Choice| matches!(&choice.on, Piece::Reference(reference) if reference.arguments.len() > 1);
    let Some(by) = choice.by().filter(|_| !ordinal(choice)) else { return false };
    let mut in_source = false;
    if let Some(original) = own.original {
        original.pieces(&mut |piece| {
            if let Piece::Choice(other) = piece {
                in_source |= other.by() == Some(by) && by_form(other);
            }
        });
    }
    in_source || by_form(choice)
}
