//! Personal data in published words: in every record and language, and in comments of families what could show who they are (SEND Regulations 2014 reg. 56(3)).

use crate::{
    model::{contact::Contacts, phone::Phone, site::Site, units::Unit},
    read::passages::passages,
    readability::{
        passage::Passage,
        phrases::{finder, whole_words},
    },
    words::{
        diagnostic::Finding,
        facts::digit,
        key::KeyPath,
        lang::LangIndex,
        personal::{self, Kind, Piece, names},
        rule::{PERSONAL_BIRTHDAY, PERSONAL_EMAIL, PERSONAL_NAME, PERSONAL_NATIONAL_INSURANCE, PERSONAL_NHS_NUMBER, PERSONAL_PHONE, PERSONAL_POSTCODE, Rule},
        source::{At, FileIndex},
    },
};
use aho_corasick::AhoCorasick;
use rayon::prelude::*;
use std::{collections::BTreeSet, ops::Range};

/// Finds personal data in the words of `site`.
pub fn find(site: &Site, units: &[Unit<'_>]) -> Vec<Finding> {
    let look = Look { site, listed: listed(site), known: units.iter().any(is_comments).then(|| known(site, units)).flatten() };
    units.par_iter().with_min_len(64).flat_map_iter(|unit| look.unit(unit)).collect()
}

/// Whether a unit is a year of comments: words of families, where a name or a postcode may show who somebody is.
fn is_comments(unit: &Unit<'_>) -> bool {
    unit.record.starts_with("comments/")
}

/// What the site gives for all to use: email addresses, phone numbers as they are dialled, and postcodes of the council and of places.
fn listed(site: &Site) -> BTreeSet<String> {
    let settings = &site.settings.value;
    let (contact, feedback) = (&settings.contact, &settings.feedback);
    let mut listed = BTreeSet::new();
    let phone = |phone: &Phone| phone.dialled();
    listed.extend([contact.phone.dialled(), contact.email.to_string().to_lowercase(), contact.post.postcode.to_string()]);
    listed.extend(contact.text.as_ref().map(phone));
    listed.extend(feedback.email.as_ref().map(|email| email.to_string().to_lowercase()));
    listed.extend(site.venues.iter().map(|record| record.value.address.postcode.to_string()));
    let all: [&mut dyn Iterator<Item = &Contacts>; 5] = [
        &mut site.services.iter().map(|record| &record.value.contacts),
        &mut site.organisations.iter().map(|record| &record.value.contacts),
        &mut site.venues.iter().map(|record| &record.value.contacts),
        &mut site.events.iter().map(|record| &record.value.contacts),
        &mut site.participation.value.ways.iter().map(|(_, way)| &way.contacts),
    ];
    for (_, contact) in all.into_iter().flatten().flat_map(|contacts| contacts.iter()) {
        listed.extend(contact.phone.iter().chain(&contact.text).map(phone));
        listed.extend(contact.email.as_ref().map(|email| email.to_string().to_lowercase()));
    }
    listed
}

/// Finds what has a name and is no person: services, places, terms, roles, topics, in every language.
fn known(site: &Site, units: &[Unit<'_>]) -> Option<AhoCorasick> {
    let mut names: BTreeSet<&str> = BTreeSet::new();
    let settings = &site.settings.value;
    names.extend([settings.name.as_str(), settings.council.as_str(), &settings.contact.post.town]);
    names.extend(site.venues.iter().map(|record| &*record.value.address.town));
    for unit in units {
        let is_name = |path: &KeyPath| ["name", "title", "term", "short", "label"].contains(&path.as_str().rsplit('.').next().unwrap_or_default());
        for (path, text) in unit.words.iter().filter(|(path, text)| text.is_line() && is_name(path)) {
            names.insert(text.as_str());
            names.extend(site.languages().skip(1).filter_map(|language| site.overlay(language, &unit.record)?.get(path.as_str())));
        }
    }
    finder(names.into_iter())
}

struct Look<'a> {
    site: &'a Site,
    listed: BTreeSet<String>,
    known: Option<AhoCorasick>,
}

impl Look<'_> {
    fn unit(&self, unit: &Unit<'_>) -> Vec<Finding> {
        let mut findings = Vec::new();
        // Words to avoid are never published.
        if unit.record == "wording" {
            return findings;
        }
        for (path, text) in &unit.words {
            self.words(unit, LangIndex::SOURCE, unit.file, (path, text.as_str(), text.is_line()), &mut findings);
        }
        for language in self.site.languages().skip(1) {
            let Some(overlay) = self.site.overlay(language, &unit.record) else { continue };
            for (path, text) in &unit.words {
                if let Some(words) = overlay.get(path.as_str()) {
                    self.words(unit, language, overlay.file, (path, words, text.is_line()), &mut findings);
                }
            }
        }
        findings
    }

    fn words(&self, unit: &Unit<'_>, language: LangIndex, file: FileIndex, (path, words, is_line): (&KeyPath, &str, bool), findings: &mut Vec<Finding>) {
        let comments = is_comments(unit);
        if !comments && !may_hold(words) {
            return;
        }
        let lang = &self.site.edition(language).lang;
        for passage in if is_line { vec![Passage::line(words)] } else { passages(words) } {
            for (piece, source) in self.pieces(&passage, comments) {
                let (rule, message, help) = told(&piece);
                findings.push(Finding::new(rule, file, At::Within(path.clone(), source.start, source.len()), message, help).in_language(lang));
            }
        }
    }

    /// The personal data of `passage` that nothing lists, with its places in the source.
    fn pieces(&self, passage: &Passage, comments: bool) -> Vec<(Piece, Range<usize>)> {
        let is_address = |piece: &Piece| {
            passage
                .links
                .iter()
                .any(|link| link.bare && link.to.starts_with("http") && link.range.start <= piece.range.start && piece.range.end <= link.range.end)
        };
        let mut found = personal::find(&passage.text);
        found.retain(|piece| !is_address(piece));
        if comments {
            let taken: Vec<Range<usize>> = self.known.iter().flat_map(|known| whole_words(known, &passage.text)).map(|found| found.range()).collect();
            let others: Vec<Range<usize>> = found.iter().map(|piece| piece.range.clone()).chain(taken).collect();
            found.extend(names::find(&passage.text, &others));
        }
        let with_source = |piece: Piece| {
            let source = passage.source(&piece.range);
            (piece, source)
        };
        let mut found: Vec<(Piece, Range<usize>)> = found.into_iter().map(with_source).collect();
        for link in &passage.links {
            // A link can dial a number that its words do not show.
            let address = ["mailto:", "tel:", "sms:"].iter().find_map(|scheme| link.to.strip_prefix(scheme));
            for piece in address.map(personal::find).unwrap_or_default() {
                if found.iter().all(|(other, _)| other.value != piece.value) {
                    found.push((piece, passage.source(&link.range)));
                }
            }
        }
        for picture in &passage.pictures {
            found.extend(personal::find(&picture.words).into_iter().map(|piece| (piece, picture.source.clone())));
        }
        found.retain(|(piece, _)| self.is_told(piece, comments));
        found
    }

    fn is_told(&self, piece: &Piece, comments: bool) -> bool {
        match piece.kind {
            Kind::NhsNumber | Kind::NationalInsurance => true,
            Kind::Email | Kind::Phone => !self.listed.contains(&piece.value),
            Kind::Postcode => comments && !self.listed.contains(&piece.value),
            Kind::Birthday | Kind::Name => comments,
        }
    }
}

/// Whether there can be anything but a name in `words`.
fn may_hold(words: &str) -> bool {
    words.chars().any(|c| c == '@' || digit(c).is_some()) || words.contains("(at)") || words.contains("[at]") || words.contains(" dot ")
}

/// The rule of a piece, what to say, and what to do. The piece itself is not said again.
fn told(piece: &Piece) -> (&'static Rule, String, &'static str) {
    let masked = piece.masked();
    let (rule, what, help) = match piece.kind {
        Kind::Email => (
            &PERSONAL_EMAIL,
            format!("an email address, `{masked}`, that no record lists as a contact"),
            "Take it out. If families are to use it, give it to the record it belongs to, under `contacts:`; then any words may name it.",
        ),
        Kind::Phone => (
            &PERSONAL_PHONE,
            format!("a phone number, `{masked}`, that no record lists as a contact"),
            "Take it out. If families are to call it, give it to the record it belongs to, under `contacts:`; then any words may name it.",
        ),
        Kind::NhsNumber => (
            &PERSONAL_NHS_NUMBER,
            format!("what looks like an NHS number, `{masked}`"),
            "Take it out, and tell your data protection officer if it was published.",
        ),
        Kind::NationalInsurance => (
            &PERSONAL_NATIONAL_INSURANCE,
            format!("what looks like a National Insurance number, `{masked}`"),
            "Take it out, and tell your data protection officer if it was published.",
        ),
        Kind::Postcode => (
            &PERSONAL_POSTCODE,
            format!("a whole postcode, `{masked}`, which stands for about fifteen homes"),
            "Take it out, or write the name of the town or area in its place.",
        ),
        Kind::Birthday => (&PERSONAL_BIRTHDAY, "the day on which somebody was born".to_owned(), "Write the age or the school year in its place."),
        Kind::Name => (
            &PERSONAL_NAME,
            format!("what may be the name of a person, `{masked}`"),
            "Take it out, or write who it is in its place: my son, the teacher. If it is no person, allow it here with a reason.",
        ),
    };
    (rule, format!("the words hold {what}"), help)
}
