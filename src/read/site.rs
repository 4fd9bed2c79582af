//! All files of a site, read in parallel and put together.

use super::{
    kept, messages,
    parse::{Outcome, Parsed, parse},
    pictures,
    theme::{self, ThemeFiles},
    walk::{Role, walk},
};
use crate::{
    model::{
        freshness::pieces,
        id::Id,
        kind::Kind,
        link_memory::LinkMemory,
        lock::State,
        settings::MachineWords,
        site::{Edition, Media, Site},
        table::{Record, Single, Table},
        units::{Unit, units},
    },
    words::{
        diagnostic::Finding,
        error::Error,
        key::KeyPath,
        lang::Lang,
        rule::{FILE_UNKNOWN, GUIDE_STEPS, RECORD_BAD_VALUE, RECORD_DUPLICATE_ID, SITE_MISSING, TRANSLATION_ORPHAN},
        source::{At, FileIndex, SourceFile, Sources},
    },
};
use rayon::prelude::*;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::Arc,
};

/// What reading gave: every source, the site if `site.yaml` could be read, and everything that was found on the way.
#[derive(Debug)]
pub struct Reading {
    /// Every file that was read.
    pub sources: Arc<Sources>,
    /// The site; `None` when `content/site.yaml` is not there or cannot be read.
    pub site: Option<Site>,
    /// The theme that the site names; `None` when there is no site.
    pub theme: Option<ThemeFiles>,
    /// What was found, in no order.
    pub findings: Vec<Finding>,
}

/// Reads the site under `root`.
///
/// # Errors
/// When a folder cannot be listed, or the theme cannot be read. What is wrong with a file is a finding, never an error.
pub fn read(root: &Path) -> Result<Reading, Error> {
    let found = walk(root)?;
    let outcomes: Vec<Outcome> = found.par_iter().enumerate().map(|(index, found)| parse(found, FileIndex::from_index(index))).collect();
    let mut files: Vec<SourceFile> = Vec::with_capacity(found.len() + 1);
    let mut gathered = Gathered::default();
    let mut settings = None;
    for (found, outcome) in found.iter().zip(outcomes) {
        let file = FileIndex::from_index(files.len());
        files.push(SourceFile { path: found.path.as_str().into(), text: outcome.text });
        gathered.findings.extend(outcome.findings);
        match outcome.parsed {
            Parsed::Settings(record) => settings = Some(*record),
            parsed => gathered.add(file, parsed),
        }
    }
    if settings.is_none() && !found.iter().any(|found| matches!(&found.role, Role::Record(Kind::Site, _))) {
        files.push(SourceFile { path: "content/site.yaml".into(), text: "".into() });
        let file = FileIndex::from_index(files.len() - 1);
        let help = "Run the command in the folder of your site, or name it with --root. To start a new site, run `localoffer new my-council`.";
        gathered.findings.push(Finding::new(
            &SITE_MISSING,
            file,
            At::File,
            "there is no content/site.yaml here, so this is not the folder of a Local Offer",
            help,
        ));
    }
    let Some(settings) = settings else { return Ok(Reading { sources: Arc::new(Sources::new(files)), site: None, theme: None, findings: gathered.findings }) };
    let mut theme = theme::read(root, &settings.value.theme)?;
    for (name, file) in &mut theme.own {
        *file = FileIndex::from_index(files.len());
        let text = theme.templates.get(name).cloned().unwrap_or_default();
        files.push(SourceFile { path: format!("themes/{}/templates/{name}", theme.name).into(), text: text.into() });
    }
    let (pictures, found) = pictures::read(&theme, &settings.value, &mut files);
    gathered.findings.extend(found);
    for (name, file) in &mut theme.styles {
        *file = FileIndex::from_index(files.len());
        let text = theme.assets.get(name).map(|bytes| String::from_utf8_lossy(bytes).replace("\r\n", "\n")).unwrap_or_default();
        files.push(SourceFile { path: format!("themes/{}/assets/{name}", theme.name).into(), text: text.into() });
    }
    let sources = Arc::new(Sources::new(files));
    let mut site = gathered.site(settings, &sources);
    site.pictures = pictures;
    hide_machine_words(&mut site);
    Ok(Reading { sources, site: Some(site), theme: Some(theme), findings: gathered.findings })
}

/// Keeps from readers what only a machine has translated: everywhere unless the site shows it, and always where it is about rights and deadlines.
fn hide_machine_words(site: &mut Site) {
    let units = units(site);
    let mut hidden = Vec::new();
    for language in site.languages().skip(1).filter(|language| !site.edition(*language).lock.is_empty()) {
        let settings = site.settings.value.languages.editions.get(site.edition(language).lang.as_str());
        let shown = settings.is_some_and(|edition| edition.machine == MachineWords::Show);
        // Only what a machine has left its mark on is looked at: this is done at the start of every run.
        let lock = &site.edition(language).lock;
        let marked = |unit: &&Unit<'_>| lock.record(&unit.record).is_some_and(|known| known.values().any(|entry| entry.state == State::Machine));
        for unit in units.iter().filter(marked) {
            let machine = pieces(site, unit, language).into_iter().filter(|piece| piece.machine && (!shown || site.is_about_rights(&unit.record, &piece.name)));
            hidden.extend(machine.map(|piece| (language, unit.record.clone(), piece.path().to_owned())));
        }
    }
    drop(units);
    for (language, record, path) in hidden {
        if let Some(overlay) = site.editions[language.index()].translations.get_mut(&record) {
            overlay.hide(&path);
        }
    }
}

/// Records of every kind as they come, before they are put in order.
#[derive(Default)]
struct Gathered {
    findings: Vec<Finding>,
    parsed: Vec<(FileIndex, Parsed)>,
}

/// Puts records in a table; one name used twice is found.
fn table<T>(records: Vec<Record<T>>, findings: &mut Vec<Finding>) -> Table<T> {
    let (table, repeated) = Table::new(records);
    for record in repeated {
        let message = format!("the name `{}` is used by two files", record.id);
        findings.push(Finding::new(
            &RECORD_DUPLICATE_ID,
            record.file,
            At::File,
            message,
            "Rename one of the files: a guide is either a file or a folder of that name.",
        ));
    }
    table
}

fn single<T>(file: FileIndex, value: T) -> Single<T> {
    Single { file: Some(file), value }
}

impl Gathered {
    fn add(&mut self, file: FileIndex, parsed: Parsed) {
        self.parsed.push((file, parsed));
    }

    fn site(&mut self, settings: Record<crate::model::settings::Settings>, sources: &Arc<Sources>) -> Site {
        let findings = &mut self.findings;
        let mut editions = editions(&settings, findings);
        let (mut services, mut organisations, mut venues, mut events) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let (mut guides, mut comments, mut coverage, mut media) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut steps: BTreeMap<Id, Vec<Record<crate::model::guide::Step>>> = BTreeMap::new();
        let mut unread = BTreeSet::new();
        let (mut consultations, mut participation, mut standards, mut approvals) = (Single::default(), Single::default(), Single::default(), Single::default());
        let (mut accessibility, mut disagreements) = (Single::default(), Single::default());
        let (mut glossary, mut roles, mut wording, mut redirects) = (Single::default(), Single::default(), Single::default(), Single::default());
        let mut link_memory = LinkMemory::default();
        let mut ledger = Single::default();
        for (file, parsed) in std::mem::take(&mut self.parsed) {
            match parsed {
                Parsed::Service(record) => services.push(*record),
                Parsed::Organisation(record) => organisations.push(*record),
                Parsed::Venue(record) => venues.push(*record),
                Parsed::Event(record) => events.push(*record),
                Parsed::Guide(record) => guides.push(*record),
                Parsed::Step { guide, step } => steps.entry(guide).or_default().push(*step),
                Parsed::Comments(record) => comments.push(record),
                Parsed::Coverage(record) => coverage.push(record),
                Parsed::Consultations(file, value) => consultations = single(file, value),
                Parsed::Participation(file, value) => participation = single(file, value),
                Parsed::Standards(file, value) => standards = single(file, value),
                Parsed::Accessibility(file, value) => accessibility = single(file, Some(value)),
                Parsed::Disagreements(file, value) => disagreements = single(file, value),
                Parsed::Approvals(file, value) => approvals = single(file, value),
                Parsed::Glossary(file, value) => glossary = single(file, value),
                Parsed::Roles(file, value) => roles = single(file, value),
                Parsed::Wording(file, value) => wording = single(file, value),
                Parsed::Redirects(file, value) => redirects = single(file, value),
                Parsed::Messages(file, lang) => match edition(&mut editions, &lang) {
                    Some(edition) => findings.extend(messages::add(&mut edition.messages, Arc::clone(&sources.get(file).text), Some(file), &lang)),
                    None => findings.push(not_a_language(file, &lang)),
                },
                Parsed::Lock(file, lang) => match edition(&mut editions, &lang) {
                    Some(edition) => edition.lock = kept::lock(file, &sources.get(file).text, &lang).gather(findings),
                    None => findings.push(not_a_language(file, &lang)),
                },
                Parsed::LinkMemory(file) => link_memory = kept::link_memory(file, &sources.get(file).text).gather(findings),
                Parsed::Ledger(file) => ledger = single(file, kept::ledger(file, &sources.get(file).text).gather(findings)),
                Parsed::Translation(lang, record, _) if lang == *settings.value.languages.source => {
                    let help = format!("Put these words into content/{record} and delete this file.");
                    findings.push(Finding::new(
                        &TRANSLATION_ORPHAN,
                        file,
                        At::File,
                        format!("this is the language of the records, so content/{record} itself holds its words"),
                        help,
                    ));
                }
                Parsed::Translation(lang, record, overlay) => match edition(&mut editions, &lang) {
                    Some(edition) => edition.translations.insert(&record, overlay),
                    None => findings.push(not_a_language(file, &lang)),
                },
                Parsed::Media(path, digest) => media.push(Media { path: path.into(), file, digest }),
                Parsed::Unread(kind, id) => drop(unread.insert((kind, id.as_str().into()))),
                Parsed::Settings(_) | Parsed::Nothing => {}
            }
        }
        let before = findings.len();
        let guides = table(guides, findings);
        // Which of two guides of one name the steps belong to is not known.
        if findings.len() > before {
            steps.clear();
        }
        let steps = if findings.len() > before { Table::default() } else { in_order(&guides, steps, &unread, findings) };
        Site {
            sources: Arc::clone(sources),
            services: table(services, findings),
            organisations: table(organisations, findings),
            venues: table(venues, findings),
            events: table(events, findings),
            comments: table(comments, findings),
            coverage: table(coverage, findings),
            settings,
            editions,
            guides,
            steps,
            consultations,
            participation,
            standards,
            accessibility,
            disagreements,
            approvals,
            glossary,
            roles,
            wording,
            redirects,
            ledger,
            media,
            link_memory,
            pictures: Default::default(),
            unread,
        }
    }
}

/// The languages that `site.yaml` names, the source language first, each with the interface words that come with the tool.
fn editions(settings: &Record<crate::model::settings::Settings>, findings: &mut Vec<Finding>) -> Vec<Edition> {
    let languages = &settings.value.languages;
    if languages.editions.get(languages.source.as_str()).is_none() {
        let message = format!("the source language `{}` is not among the editions", languages.source);
        let help = "Add it under `editions:` with its own name, like `en: { name: English }`.";
        findings.push(Finding::new(&RECORD_BAD_VALUE, settings.file, At::Value(KeyPath::from("languages.source")), message, help));
    }
    let named = languages.editions.iter().map(|(tag, edition)| ((**tag).clone(), edition.name.to_string(), edition.trusted));
    let mut editions: Vec<Edition> = named.map(|(lang, name, trusted)| new_edition(lang, name.into(), trusted)).collect();
    editions.sort_by_key(|edition| edition.lang != *languages.source);
    if editions.first().is_none_or(|edition| edition.lang != *languages.source) {
        let lang = (*languages.source).clone();
        editions.insert(0, new_edition(lang.clone(), lang.as_str().into(), false));
    }
    for edition in &mut editions {
        edition.messages = messages::built_in(edition.lang.as_str());
    }
    editions
}

fn new_edition(lang: Lang, name: Box<str>, trusted: bool) -> Edition {
    Edition { lang, name, messages: Default::default(), translations: Default::default(), lock: Default::default(), trusted }
}

fn edition<'a>(editions: &'a mut [Edition], lang: &Lang) -> Option<&'a mut Edition> {
    editions.iter_mut().find(|edition| edition.lang == *lang)
}

fn not_a_language(file: FileIndex, lang: &Lang) -> Finding {
    let help =
        format!("To publish this language, add `{lang}: {{ name: ... }}` under `languages: editions:` in content/site.yaml. To keep it for later, leave it.");
    Finding::new(&FILE_UNKNOWN, file, At::File, format!("the site does not have the language `{lang}`, so this file is not used"), help)
}

/// Puts the steps of each guide in the order the guide says, and finds steps that are missing or not named.
fn in_order(
    guides: &Table<crate::model::guide::Guide>,
    mut steps: BTreeMap<Id, Vec<Record<crate::model::guide::Step>>>,
    unread: &BTreeSet<(Kind, Box<str>)>,
    findings: &mut Vec<Finding>,
) -> Table<Vec<Record<crate::model::guide::Step>>> {
    let mut ordered = Vec::new();
    for guide in guides {
        let mut files = steps.remove(&guide.id).unwrap_or_default();
        let some_unread = unread.contains(&(Kind::Step, guide.id.as_str().into()));
        let mut in_turn = Vec::with_capacity(files.len());
        for (index, name) in guide.value.facts.steps.iter().enumerate() {
            match files.iter().position(|step| step.id == *name) {
                Some(position) => in_turn.push(files.remove(position)),
                None if some_unread => {}
                None => {
                    let message = format!("the step `{name}` has no file of its own");
                    let help = format!("Write content/guides/{}/{name}.md, or take `{name}` out of `steps:`.", guide.id);
                    findings.push(Finding::new(&GUIDE_STEPS, guide.file, At::Value(KeyPath::from("steps").item(index)), message, help));
                }
            }
        }
        for left in files {
            let help = format!("Add `{}` to `steps:` in content/guides/{}/index.md, or delete the file.", left.id, guide.id);
            findings.push(Finding::new(&GUIDE_STEPS, left.file, At::File, "this step is not named in its guide, so nobody could find it", help));
        }
        if !in_turn.is_empty() {
            ordered.push(Record { id: guide.id.clone(), file: guide.file, value: in_turn });
        }
    }
    for (guide, left) in steps.into_iter().filter(|(guide, _)| !unread.contains(&(Kind::Guide, guide.as_str().into()))) {
        for step in left {
            let help = format!("Write content/guides/{guide}/index.md with the title and the `steps:` of the guide.");
            findings.push(Finding::new(&GUIDE_STEPS, step.file, At::File, format!("the guide `{guide}` that this step belongs to has no index.md"), help));
        }
    }
    Table::new(ordered).0
}
