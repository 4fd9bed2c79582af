//! The accessibility statement: there, looked at in the last year, not against itself, and in the words that are fixed by law.

use crate::{
    model::{
        kind::Kind,
        messages::{Message, Piece},
        site::Site,
        statement::{Compliance, Statement},
    },
    read::messages,
    words::{
        date::Date,
        diagnostic::Finding,
        key::KeyPath,
        lang::LangIndex,
        rule::{RECORD_CONTRADICTION, STATEMENT_MISSING, STATEMENT_REVIEW, STATEMENT_WORDS},
        source::{At, FileIndex},
    },
};

/// The messages that the regulations and the model statement of the government fix word for word in English.
pub const FIXED: [&str; 18] = [
    "statement-heading",
    "statement-commitment",
    "statement-status",
    "statement-full",
    "statement-partial",
    "statement-partial-exempt",
    "statement-partial-both",
    "statement-none",
    "statement-failing",
    "statement-failing-text",
    "statement-failures",
    "statement-burden",
    "statement-outside",
    "statement-preparation",
    "statement-feedback",
    "statement-enforcement",
    "statement-enforcement-text",
    "statement-enforcement-contact",
];

/// The most days from one review to the next.
const YEAR: i32 = 365;

/// Finds what is wrong with the statement of `site` as of `today`.
pub fn find(site: &Site, today: Date) -> Vec<Finding> {
    let mut findings = words(site);
    match (site.accessibility.file, &site.accessibility.value) {
        (Some(file), Some(statement)) => {
            let mut say = |path: &str, message: String, help: &str| {
                findings.push(Finding::new(&RECORD_CONTRADICTION, file, At::Value(KeyPath::from(path)), message, help));
            };
            contradictions(statement, today, &mut say);
            findings.extend(review(file, statement, today));
        }
        _ if site.is_unread(Kind::Accessibility, Kind::Accessibility.name()) => {}
        _ => findings.push(Finding::new(
            &STATEMENT_MISSING,
            site.settings.file,
            At::File,
            "there is no content/accessibility.yaml, so the accessibility statement cannot say how far the site meets the standard",
            "Test the site, then write down what you found. `localoffer explain statement/missing` shows a file to start from. Until then the page says that the site has not been tested.",
        )),
    }
    findings
}

fn contradictions(statement: &Statement, today: Date, say: &mut impl FnMut(&str, String, &str)) {
    let failing = !statement.failures.is_empty() || statement.burden.is_some();
    match statement.status {
        Compliance::Full if failing => say(
            "status",
            "the status is `full`, and the statement names what fails the standard".to_owned(),
            "Write `partial`, or `none`; or take out what has been put right.",
        ),
        Compliance::Partial if !failing => say(
            "status",
            "the status is `partial`, and nothing is named that fails the standard".to_owned(),
            "Add what fails under `failures:`, or write `full` if the tests found nothing.",
        ),
        Compliance::None if !failing => say(
            "status",
            "the status is `none`, and nothing is named that fails the standard".to_owned(),
            "Add what fails under `failures:`, each with its criterion and the day by which you put it right.",
        ),
        _ => {}
    }
    for (id, failure) in statement.failures.iter().filter(|(_, failure)| *failure.fix_by < today) {
        say(
            &format!("failures.{id}.fix_by"),
            format!("this was to be put right by {}, which is past", failure.fix_by),
            "If it has been put right, take it out of the statement. If not, tell people the new day.",
        );
    }
    let burden = statement.burden.iter();
    for (path, day, what) in [("reviewed", statement.reviewed, "review"), ("prepared", statement.prepared, "first version")]
        .into_iter()
        .chain(burden.clone().map(|burden| ("burden.assessed", burden.assessed, "assessment")))
        .filter(|(_, day, _)| **day > today)
    {
        say(path, format!("the {what} on {day} is in the future"), "Write the day on which it was done.");
    }
    if statement.reviewed < statement.prepared {
        say("reviewed", "the statement was reviewed before it was prepared".to_owned(), "Check both days. They may be the same.");
    }
    if burden.clone().any(|burden| burden.criteria.is_empty()) {
        say("burden.criteria", "the burden names no success criterion".to_owned(), "Write the criteria that it fails, like [1.2.5].");
    }
}

fn review(file: FileIndex, statement: &Statement, today: Date) -> Option<Finding> {
    let days = statement.reviewed.days_until(today);
    (days > YEAR).then(|| {
        let message = format!("the accessibility statement was last reviewed on {}, {days} days ago", statement.reviewed);
        let help = "It must be looked at every year. Test the site again, bring the statement up to date, and write the day under `reviewed:`.";
        Finding::new(&STATEMENT_REVIEW, file, At::Value(KeyPath::from("reviewed")), message, help)
    })
}

/// Fixed words that a site whose records are in English says in its own way.
fn words(site: &Site) -> Vec<Finding> {
    let edition = site.edition(LangIndex::SOURCE);
    if edition.lang.without_variant() != "en" {
        return Vec::new();
    }
    let english = messages::built_in("en");
    let changed = FIXED.iter().filter_map(|name| {
        let (own, fixed) = (edition.messages.by_name.get(*name)?, said(english.by_name.get(*name)?));
        let file = own.file.filter(|_| said(own) != fixed)?;
        let message = format!("the words of `{name}` are fixed by law, and this site says something else");
        let help = format!("Delete the message from this file, or write: {fixed}");
        Some(Finding::new(&STATEMENT_WORDS, file, At::Bytes(own.at, name.len()), message, help).in_language(&edition.lang))
    });
    changed.collect()
}

/// What `message` says, in one line, with its variables as they are written.
fn said(message: &Message) -> String {
    let mut said = String::new();
    for pattern in message.patterns() {
        pattern.pieces(&mut |piece| match piece {
            Piece::Words { text, .. } | Piece::Literal { text, .. } => said.push_str(text),
            Piece::Variable { name, .. } => said.extend(["{ $", name, " }"]),
            Piece::Number(number) => said.push_str(number),
            Piece::Reference(reference) => said.extend(["{ ", &reference.name, " }"]),
            Piece::Choice(_) => said.push('|'),
        });
    }
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}
