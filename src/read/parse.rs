//! One file, read and understood: text becomes a record.

use super::{
    file, front_matter, translation,
    walk::{Found, Role},
    yaml::{self, Piece},
};
use crate::{
    model::{
        approval::Approvals,
        comment::Comments,
        coverage::Coverage,
        disagreement::Disagreements,
        event::Event,
        glossary::Glossary,
        guide::Guide,
        guide::Step,
        guide::Written,
        id::Id,
        kind::Kind,
        organisation::Organisation,
        redirect::Redirects,
        role::Roles,
        service::Service,
        settings::Settings,
        standard::Standards,
        statement::Statement,
        table::Record,
        taking_part::{Consultations, Participation},
        text::Prose,
        translation::Overlay,
        venue::Venue,
        wording::Wording,
    },
    words::{
        diagnostic::Finding,
        digest::Digest,
        file_name,
        lang::Lang,
        rule::{ADDRESS_NAME, FILE_LINK, FILE_NAME, FILE_UNKNOWN},
        source::{At, FileIndex},
    },
};
use serde::de::DeserializeOwned;
use std::sync::Arc;

/// What a file turned out to hold.
#[allow(missing_docs, reason = "each is the kind of record it is named after")]
pub enum Parsed {
    Settings(Box<Record<Settings>>),
    Service(Box<Record<Service>>),
    Organisation(Box<Record<Organisation>>),
    Venue(Box<Record<Venue>>),
    Event(Box<Record<Event>>),
    Guide(Box<Record<Guide>>),
    Step {
        guide: Id,
        step: Box<Record<Step>>,
    },
    Comments(Record<Comments>),
    Consultations(FileIndex, Consultations),
    Participation(FileIndex, Participation),
    Standards(FileIndex, Standards),
    Accessibility(FileIndex, Statement),
    Disagreements(FileIndex, Disagreements),
    Approvals(FileIndex, Approvals),
    Glossary(FileIndex, Glossary),
    Roles(FileIndex, Roles),
    Wording(FileIndex, Wording),
    Redirects(FileIndex, Redirects),
    Coverage(Record<Coverage>),
    Messages(FileIndex, Lang),
    Lock(FileIndex, Lang),
    LinkMemory(FileIndex),
    Ledger(FileIndex),
    Translation(Lang, String, Overlay),
    Media(String, Option<Digest>),
    /// A record that could not be read; its name is kept so that a reference to it is not called wrong.
    Unread(Kind, Id),
    Nothing,
}

/// A file's text, what it holds, and what was found.
pub struct Outcome {
    /// The text; empty when it could not be read.
    pub text: Arc<str>,
    /// What it holds.
    pub parsed: Parsed,
    /// What was found.
    pub findings: Vec<Finding>,
}

/// Reads the file `found`, which is number `index`.
pub fn parse(found: &Found, index: FileIndex) -> Outcome {
    let nothing = |findings| Outcome { text: "".into(), parsed: unread(&found.role), findings };
    let fault = |rule, message: String, help: &str| nothing(vec![Finding::new(rule, index, At::File, message, help)]);
    if found.leads_out {
        return fault(&FILE_LINK, "this is a link that leads out of the site, or nowhere".to_owned(), "Put the file itself here in place of the link.");
    }
    match &found.role {
        Role::Passed => return nothing(Vec::new()),
        Role::Unknown => {
            return fault(
                &FILE_UNKNOWN,
                "the tool does not know this file, so it is not on the site".to_owned(),
                "Check its folder, its name and its ending: records end in .yaml, guides in .md. Pictures and documents go in content/media/.",
            );
        }
        Role::BadName(problem) => {
            let (message, help) = problem.split_once("; ").unwrap_or((problem, "use lower-case letters, digits and hyphens"));
            return fault(&FILE_NAME, message.to_owned(), &format!("Rename the file: {help}."));
        }
        Role::Media(path) => {
            let (digest, findings) = match file::media_digest(&found.disk, index) {
                Ok(digest) => (Some(digest), Vec::new()),
                Err(finding) => (None, vec![*finding]),
            };
            return Outcome { text: "".into(), parsed: Parsed::Media(path.clone(), digest), findings };
        }
        Role::Record(_, id) | Role::Step { step: id, .. } => {
            if let Some(trouble) = file_name::trouble(id) {
                return fault(
                    &ADDRESS_NAME,
                    format!("`{id}` {trouble}, so the page could not be kept on every computer"),
                    "Rename the file, for example by adding a word.",
                );
            }
        }
        Role::Messages(_) | Role::Translation(..) | Role::Lock(_) | Role::LinkMemory | Role::Ledger => {}
    }
    let text = match file::read(&found.disk, index) {
        Ok(text) => text,
        Err(finding) => return nothing(vec![*finding]),
    };
    let (parsed, findings) = match understand(&found.role, &found.path, &text, index) {
        Ok(parsed) => (parsed, Vec::new()),
        Err(findings) => (unread(&found.role), findings),
    };
    Outcome { text: text.into(), parsed, findings }
}

fn unread(role: &Role) -> Parsed {
    match role {
        Role::Record(kind, id) => Parsed::Unread(*kind, id.clone()),
        Role::Step { guide, .. } => Parsed::Unread(Kind::Step, guide.clone()),
        _ => Parsed::Nothing,
    }
}

fn understand(role: &Role, path: &str, text: &str, file: FileIndex) -> Result<Parsed, Vec<Finding>> {
    let whole = Piece { file, text, first_line: 1 };
    let (kind, id) = match role {
        Role::Record(kind, id) => (*kind, id),
        Role::Step { guide, step } => {
            let value = written(file, text, Kind::Step)?;
            return Ok(Parsed::Step { guide: guide.clone(), step: Box::new(Record { id: step.clone(), file, value }) });
        }
        Role::Messages(lang) => return Ok(Parsed::Messages(file, lang.clone())),
        Role::Lock(lang) => return Ok(Parsed::Lock(file, lang.clone())),
        Role::LinkMemory => return Ok(Parsed::LinkMemory(file)),
        Role::Ledger => return Ok(Parsed::Ledger(file)),
        Role::Translation(lang, record) => {
            return translation::read(file, path, text, lang).map(|overlay| Parsed::Translation(lang.clone(), record.clone(), overlay));
        }
        Role::Media(_) | Role::Passed | Role::BadName(_) | Role::Unknown => return Ok(Parsed::Nothing),
    };
    Ok(match kind {
        Kind::Site => Parsed::Settings(record(whole, kind, id)?),
        Kind::Service => Parsed::Service(record(whole, kind, id)?),
        Kind::Organisation => Parsed::Organisation(record(whole, kind, id)?),
        Kind::Venue => Parsed::Venue(record(whole, kind, id)?),
        Kind::Event => Parsed::Event(record(whole, kind, id)?),
        Kind::Guide | Kind::Step => Parsed::Guide(Box::new(Record { id: id.clone(), file, value: written(file, text, kind)? })),
        Kind::Comments => Parsed::Comments(*record(whole, kind, id)?),
        Kind::Consultations => Parsed::Consultations(file, yaml::read(whole, kind)?),
        Kind::Participation => Parsed::Participation(file, yaml::read(whole, kind)?),
        Kind::Standards => Parsed::Standards(file, yaml::read(whole, kind)?),
        Kind::Accessibility => Parsed::Accessibility(file, yaml::read(whole, kind)?),
        Kind::Disagreements => Parsed::Disagreements(file, yaml::read(whole, kind)?),
        Kind::Approvals => Parsed::Approvals(file, yaml::read(whole, kind)?),
        Kind::Glossary => Parsed::Glossary(file, yaml::read(whole, kind)?),
        Kind::Roles => Parsed::Roles(file, yaml::read(whole, kind)?),
        Kind::Wording => Parsed::Wording(file, yaml::read(whole, kind)?),
        Kind::Redirects => Parsed::Redirects(file, yaml::read(whole, kind)?),
        Kind::Coverage => Parsed::Coverage(*record(whole, kind, id)?),
        // It is in the theme, which is read by itself.
        Kind::Pack => Parsed::Nothing,
    })
}

fn record<T: DeserializeOwned>(piece: Piece<'_>, kind: Kind, id: &Id) -> Result<Box<Record<T>>, Vec<Finding>> {
    yaml::read(piece, kind).map(|value| Box::new(Record { id: id.clone(), file: piece.file, value }))
}

fn written<F: DeserializeOwned>(file: FileIndex, text: &str, kind: Kind) -> Result<Written<F>, Vec<Finding>> {
    let parts = front_matter::split(file, text).map_err(|fault| vec![*fault])?;
    let facts = yaml::read(parts.facts, kind)?;
    let body: Result<Prose, String> = parts.body.parse();
    let body = body.map_err(|problem| {
        vec![Finding::new(&crate::words::rule::RECORD_BAD_VALUE, file, At::Bytes(parts.body_offset, 1), problem, "Delete it and type the words again.")]
    })?;
    Ok(Written { facts, body })
}
