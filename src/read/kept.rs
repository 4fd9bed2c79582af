//! Files that the tool keeps itself, beside what people write: what is in them, and the lines in them that somebody else wrote.

use crate::{
    model::{ledger::Ledger, link_memory::LinkMemory, lock::Lock},
    words::{
        diagnostic::{Finding, Warned},
        lang::Lang,
        rule::{ADDRESS_LEDGER, LINK_MEMORY, Rule, TRANSLATION_LOCK},
        source::{At, FileIndex, Place},
    },
};

/// What is remembered of the translations of `lang`: `file`, which holds `text`.
pub fn lock(file: FileIndex, text: &str, lang: &Lang) -> Warned<Lock> {
    let help = format!("Delete the line, then run `localoffer translations accept {lang}`. {TWO_PEOPLE}");
    let Warned { output, findings } = kept(Lock::parse(text), &TRANSLATION_LOCK, file, &help);
    Warned::new(output, findings.into_iter().map(|finding| finding.in_language(lang)).collect())
}

/// Every address the site has had.
pub fn ledger(file: FileIndex, text: &str) -> Warned<Ledger> {
    let help = format!("Take the line back as it was. {TWO_PEOPLE}");
    kept(Ledger::parse(text), &ADDRESS_LEDGER, file, &help)
}

/// What addresses on other sites answered.
pub fn link_memory(file: FileIndex, text: &str) -> Warned<LinkMemory> {
    let help = format!("Delete the line, then run `localoffer verify`. {TWO_PEOPLE}");
    kept(LinkMemory::parse(text), &LINK_MEMORY, file, &help)
}

const TWO_PEOPLE: &str = "If two people's changes were put together here, keep the lines of both and delete the marks between them.";

fn kept<T>((value, bad): (T, Vec<usize>), rule: &'static Rule, file: FileIndex, help: &str) -> Warned<T> {
    let finding = |line| Finding::new(rule, file, At::Exactly(Place { line, ..Place::START }), "this line is not one that the tool has written", help);
    Warned::new(value, bad.into_iter().map(finding).collect())
}
