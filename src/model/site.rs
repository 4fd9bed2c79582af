//! Everything that was read, as plain data.

use super::{
    approval::Approvals,
    comment::Comments,
    coverage::Coverage,
    disagreement::Disagreements,
    event::Event,
    glossary::Glossary,
    guide::{Guide, Step},
    id::Id,
    kind::Kind,
    ledger::Ledger,
    link_memory::LinkMemory,
    lock::Lock,
    messages::Messages,
    organisation::Organisation,
    picture::Pictures,
    redirect::Redirects,
    role::Roles,
    service::Service,
    settings::Settings,
    standard::Standards,
    statement::Statement,
    table::{Record, Single, Table},
    taking_part::{Consultations, Participation},
    text::Words,
    translation::{Overlay, Translations, lay_over},
    venue::Venue,
    wording::Wording,
};
use crate::words::{
    digest::Digest,
    lang::{Lang, LangIndex},
    source::{FileIndex, SourceFile, Sources},
};
use std::{collections::BTreeSet, sync::Arc};

/// A language of the site with everything read for it.
#[derive(Clone, Debug)]
pub struct Edition {
    /// The tag.
    pub lang: Lang,
    /// Its own name.
    pub name: Box<str>,
    /// The interface words.
    pub messages: Messages,
    /// The translated records.
    pub translations: Translations,
    /// What is remembered of the translations.
    pub lock: Lock,
    /// Whether a translation that changes together with its source is taken to follow it.
    pub trusted: bool,
}

/// A picture, document or video that is copied to the site as it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Media {
    /// The path inside `content/media/`, with `/` between folders.
    pub path: Arc<str>,
    /// The file.
    pub file: FileIndex,
    /// The digest of its bytes; `None` when they could not be read, which is said.
    pub digest: Option<Digest>,
}

/// A whole site as it was read. Records that could not be read are left out; their names are in `unread`, so that a reference to one is not called wrong.
#[derive(Debug)]
#[allow(missing_docs, reason = "each field is the kind of record it is named after")]
pub struct Site {
    pub sources: Arc<Sources>,
    pub settings: Record<Settings>,
    /// Every language of the site; the source language first.
    pub editions: Vec<Edition>,
    pub services: Table<Service>,
    pub organisations: Table<Organisation>,
    pub venues: Table<Venue>,
    pub events: Table<Event>,
    pub guides: Table<Guide>,
    /// The steps of a guide in steps by the guide's name, in the order the guide says.
    pub steps: Table<Vec<Record<Step>>>,
    pub comments: Table<Comments>,
    pub consultations: Single<Consultations>,
    pub participation: Single<Participation>,
    pub standards: Single<Standards>,
    /// The accessibility statement, if the site has one.
    pub accessibility: Single<Option<Statement>>,
    pub disagreements: Single<Disagreements>,
    pub approvals: Single<Approvals>,
    pub glossary: Single<Glossary>,
    pub roles: Single<Roles>,
    pub wording: Single<Wording>,
    pub redirects: Single<Redirects>,
    /// Every address the site has had, if that is kept.
    pub ledger: Single<Ledger>,
    pub coverage: Table<Coverage>,
    /// What addresses on other sites answered when they were last asked.
    pub link_memory: LinkMemory,
    pub media: Vec<Media>,
    /// The pictures of easy read, of every pack.
    pub pictures: Pictures,
    pub unread: BTreeSet<(Kind, Box<str>)>,
}

impl Site {
    /// The edition at `language`.
    pub fn edition(&self, language: LangIndex) -> &Edition {
        &self.editions[language.index()]
    }

    /// Every language by its place in the list.
    pub fn languages(&self) -> impl ExactSizeIterator<Item = LangIndex> + use<> {
        let count = u8::try_from(self.editions.len()).unwrap_or(u8::MAX);
        (0..count).map(LangIndex)
    }

    /// The translation of `record` in `language`.
    pub fn overlay(&self, language: LangIndex, record: &str) -> Option<&Overlay> {
        self.edition(language).translations.get(record)
    }

    /// `value` in `language`: a copy with the translation of `record` laid over it.
    pub fn in_language<T: Words + Clone>(&self, value: &T, record: &str, language: LangIndex) -> T {
        let mut copy = value.clone();
        for language in self.layers(language) {
            if let Some(overlay) = self.overlay(language, record) {
                lay_over(&mut copy, overlay, language);
            }
        }
        copy
    }

    /// The languages whose words are laid over the source for a reader of `language`, the first laid first: for `ar-simple`, `ar` and then itself.
    pub fn layers(&self, language: LangIndex) -> impl DoubleEndedIterator<Item = LangIndex> + use<> {
        let base = self.edition(language).lang.without_variant();
        let base = self.languages().find(|other| *other != LangIndex::SOURCE && *other != language && self.edition(*other).lang.as_str() == base);
        base.into_iter().chain(Some(language).filter(|language| *language != LangIndex::SOURCE))
    }

    /// Whether a record of `kind` named `id` is there but could not be read.
    pub fn is_unread(&self, kind: Kind, id: &str) -> bool {
        self.unread.contains(&(kind, id.into()))
    }

    /// Whether the page at `path` is not there only because its record could not be read, so that a link to it is not called wrong.
    pub fn may_have(&self, path: &str) -> bool {
        let mut parts = path.split('/');
        let (folder, id) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        match folder {
            "services" => self.is_unread(Kind::Service, id),
            "guides" => self.is_unread(Kind::Guide, id) || self.is_unread(Kind::Step, id),
            "events" => self.unread.iter().any(|(kind, unread)| *kind == Kind::Event && (id.is_empty() || **unread == *id)),
            "glossary" => self.is_unread(Kind::Glossary, "glossary"),
            "who" => self.is_unread(Kind::Roles, "roles"),
            "you-said-we-did" => self.unread.iter().any(|(kind, _)| *kind == Kind::Comments),
            "if-you-disagree" => self.is_unread(Kind::Disagreements, "disagreements"),
            "how-we-are-doing" => self.is_unread(Kind::Standards, "standards"),
            _ => false,
        }
    }

    /// Whether the unit `unit` of `record` is about rights or deadlines: what families can do who disagree, a guide about a decision or the law, or what a service says of
    /// complaints and refusals.
    pub fn is_about_rights(&self, record: &str, unit: &str) -> bool {
        if unit.starts_with("complaints.") || record == Kind::Disagreements.name() {
            return true;
        }
        let mut parts = record.split('/');
        let guide = match (parts.next(), parts.next()) {
            (Some("guides"), Some(id)) => self.guides.get(id),
            _ => return false,
        };
        guide.is_some_and(|guide| guide.value.facts.decision || !guide.value.facts.law.is_empty())
    }

    /// The records that have a file in `folder` (`content`, or `locales/pl`), whether or not it could be read.
    pub fn written(&self, folder: &str) -> BTreeSet<&str> {
        fn record<'a>(file: &'a SourceFile, folder: &str) -> Option<&'a str> {
            let name = file.path.strip_prefix(folder)?.strip_prefix('/')?;
            let name = name.strip_suffix(".yaml").or_else(|| name.strip_suffix(".md"))?;
            Some(name.strip_suffix("/index").unwrap_or(name))
        }
        (0..self.sources.len()).filter_map(|index| record(self.sources.get(FileIndex::from_index(index)), folder)).collect()
    }

    /// The text of a source file.
    pub fn text(&self, file: FileIndex) -> &str {
        &self.sources.get(file).text
    }

    /// The name under which translations of a record of `kind` are kept.
    pub fn record_name(kind: Kind, id: &Id) -> String {
        match kind {
            Kind::Service => format!("services/{id}"),
            Kind::Organisation => format!("organisations/{id}"),
            Kind::Venue => format!("venues/{id}"),
            Kind::Event => format!("events/{id}"),
            Kind::Guide => format!("guides/{id}"),
            Kind::Comments => format!("comments/{id}"),
            Kind::Coverage => format!("coverage/{id}"),
            Kind::Site | Kind::Step | Kind::Consultations | Kind::Participation | Kind::Standards | Kind::Approvals => kind.name().to_owned(),
            Kind::Accessibility | Kind::Disagreements => kind.name().to_owned(),
            Kind::Glossary | Kind::Roles | Kind::Wording | Kind::Redirects | Kind::Pack => kind.name().to_owned(),
        }
    }
}
