//! `localoffer translations import`

use super::{
    accept::StateOption,
    desk::{Desk, Place, entry},
    export::ExchangeFormat,
};
use crate::{
    app::{cli::Outcome, report},
    check::{
        translation::links,
        wording::{self, Pair},
    },
    effects::{
        exchange::{Exchanged, Malformed, Received, po, sheet, sidecar, xliff},
        source_file,
    },
    model::{
        blocks,
        freshness::{Piece, Standing, is_block, pieces},
        lock::{Lock, State},
        text::{Line, Prose, Text},
        units::{Unit, units},
    },
    read::markdown,
    words::{
        alphabet::Alphabet,
        diagnostic::Level,
        error::Error,
        lang::{Lang, LangIndex},
        text_digest::TextDigest,
    },
};
use clap::Args;
use std::{
    collections::BTreeMap,
    fmt::Write,
    path::{Path, PathBuf},
};

/// What `import` takes.
#[derive(Debug, Args)]
pub struct Options {
    /// The language.
    lang: String,
    /// The file: PO, CSV or XLIFF, by its ending.
    file: PathBuf,
    /// Take units that are marked as not finished, too (fuzzy in PO).
    #[arg(long)]
    unfinished: bool,
    /// How far the translations can be trusted.
    #[arg(long, value_enum, default_value = "draft")]
    state: StateOption,
    /// The team, group or agency that translated; never a person's name.
    #[arg(long, value_name = "TEAM", default_value = "")]
    by: String,
    #[command(flatten)]
    place: Place,
}

/// What words are taken into.
struct Target<'a> {
    desk: &'a Desk<'a>,
    options: &'a Options,
    language: LangIndex,
    lang: &'a Lang,
    alphabet: Option<Alphabet>,
}

/// What happened to the units of a file.
#[derive(Default)]
struct Tally {
    changed: usize,
    same: usize,
    empty: usize,
    unfinished: usize,
    outdated: usize,
    refused: Vec<(String, String)>,
}

/// Takes the words of a language from a file.
///
/// # Errors
/// When the site or the file cannot be read, or a sidecar file cannot be written. A unit that would change a fact is refused, and the rest is taken.
pub fn run(options: &Options) -> Result<Outcome, Error> {
    let desk = Desk::open(&options.place)?;
    let [language] = desk.languages(&options.lang)?[..] else {
        return Err(Error::setup(Path::new(&options.lang), "a file holds one language", "Name the language of the file"));
    };
    let Received { to, units: exchanged } = read(&options.file)?;
    let plain = |tag: &str| tag.replace('_', "-").to_ascii_lowercase();
    if let Some(other) = to.filter(|to| plain(to) != plain(&options.lang)) {
        return Err(Error::setup(
            &options.file,
            format!("this file is in the language `{other}`"),
            format!("Import it as that language, or choose the file for `{}`", options.lang),
        ));
    }
    let units = units(&desk.site);
    let mut tally = Tally::default();
    let mut by_record: BTreeMap<&str, Vec<&Exchanged>> = BTreeMap::new();
    for one in &exchanged {
        match one.place() {
            Some((record, _)) => by_record.entry(record).or_default().push(one),
            None => tally.refused.push((one.id.clone(), "is not the name of a unit".to_owned())),
        }
    }
    let mut lock = desk.lock(language)?;
    let lang = desk.lang(language);
    let into = Target { desk: &desk, options, language, lang, alphabet: Alphabet::of(lang) };
    let mut files = 0;
    let sidecars = desk.site.written(&format!("locales/{}", options.lang));
    for (record, given) in by_record {
        let Some(unit) = units.iter().find(|unit| unit.record == record) else {
            tally.refused.extend(given.iter().map(|one| (one.id.clone(), "is of a record that the site does not have any more".to_owned())));
            continue;
        };
        if desk.site.overlay(language, record).is_none() && sidecars.contains(record) {
            let why = "has a sidecar file that cannot be read: put it right first; `localoffer check` says where";
            tally.refused.push((record.to_owned(), why.to_owned()));
            continue;
        }
        files += usize::from(one_record(&into, unit, &given, &mut lock, &mut tally)?);
    }
    desk.write_lock(language, &lock)?;
    let older: Vec<&str> = exchanged.iter().map(|one| one.source.as_str()).collect();
    desk.write_memory(&units, &older, &[(language, lock)])?;
    report::say(&summary(&tally, files));
    Ok(if tally.refused.is_empty() { Outcome::Clean } else { Outcome::Problems })
}

fn read(file: &Path) -> Result<Received, Error> {
    let format =
        ExchangeFormat::of(file).ok_or_else(|| Error::setup(file, "the ending of the name does not tell the format", "Name the file .po, .csv or .xlf"))?;
    let text = source_file::read(Path::new(""), &file.display().to_string())?
        .ok_or_else(|| Error::setup(file, "there is no such file", "Check its name and folder"))?;
    let parsed = match format {
        ExchangeFormat::Po => po::read(&text),
        ExchangeFormat::Csv => sheet::read(&text),
        ExchangeFormat::Xlf => xliff::read(&text),
    };
    parsed.map_err(|Malformed { line, problem }| {
        Error::setup(file, format!("line {line}: {problem}"), "Export the file again, or ask for it in the format its name says")
    })
}

/// Takes what was `given` for one record; returns whether its sidecar file was changed.
fn one_record(into: &Target<'_>, unit: &Unit<'_>, given: &[&Exchanged], lock: &mut Lock, tally: &mut Tally) -> Result<bool, Error> {
    let pieces = pieces(&into.desk.site, unit, into.language);
    let mut changes = sidecar::Changes::new();
    let mut taken: Vec<(&Piece<'_>, &Exchanged)> = Vec::new();
    for one in given {
        let name = one.place().map(|(_, name)| name).unwrap_or_default();
        let target = one.target.trim();
        let Some(piece) = pieces.iter().find(|piece| piece.name == name) else {
            tally.refused.push((one.id.clone(), "is not a piece of words of this record, or the guide has other parts now".to_owned()));
            continue;
        };
        let same = piece.target.is_some_and(|words| words.trim() == target);
        if target.is_empty() {
            tally.empty += 1;
        } else if one.unfinished && (!into.options.unfinished || same) {
            tally.unfinished += 1;
        } else if let Some(why) = trouble(into, unit, piece, target).filter(|_| !same) {
            tally.refused.push((one.id.clone(), why));
        } else {
            tally.outdated += usize::from(TextDigest::of(&one.source) != TextDigest::of(piece.source));
            if same {
                tally.same += 1;
            } else {
                changes.insert(name, target);
            }
            // What is known of words that come back as they went stays as it is.
            if !same || piece.standing != Standing::Fresh || piece.machine {
                taken.push((piece, one));
            }
        }
    }
    // A guide that has no translation yet needs all its blocks: half a guide would be half in another language without saying so.
    let untranslated = pieces.iter().filter(|piece| is_block(&piece.name) && piece.target.is_none());
    let lacking = untranslated.filter(|piece| !changes.contains_key(piece.name.as_str())).count();
    if lacking > 0 && !changes.is_empty() {
        let blocks = changes.keys().filter(|name| is_block(name)).count();
        changes.clear();
        taken.clear();
        tally
            .refused
            .push((format!("{}:body", unit.record), format!("{blocks} parts of the guide are translated and {lacking} are not; it is taken when all are")));
    }
    tally.changed += changes.len();
    let written = !changes.is_empty() && write(into, unit, &changes)?;
    for (piece, one) in taken {
        // A file made from an older source is recorded as such, so that the unit counts as stale at once.
        let mut entry = entry(piece, one.target.trim(), State::from(into.options.state), &into.options.by, into.desk.today);
        entry.source = TextDigest::of(&one.source);
        lock.set(&unit.record, &piece.name, entry);
    }
    Ok(written)
}

fn write(Target { desk, language, lang, .. }: &Target<'_>, unit: &Unit<'_>, changes: &sidecar::Changes<'_>) -> Result<bool, Error> {
    let overlay = desk.site.overlay(*language, &unit.record);
    let (path, before) = match overlay {
        Some(overlay) => (desk.site.sources.get(overlay.file).path.to_string(), desk.site.text(overlay.file)),
        None => (desk.site.sources.get(unit.file).path.replacen("content/", &format!("locales/{lang}/"), 1), ""),
    };
    source_file::write(desk.root, &path, &sidecar::render(unit, overlay, changes, before))
}

/// Why `target` cannot stand for `piece`, if it cannot.
fn trouble(Target { lang, alphabet, .. }: &Target<'_>, unit: &Unit<'_>, piece: &Piece<'_>, target: &str) -> Option<String> {
    let fault = wording::faults(&Pair { source: piece.source, target, lang, alphabet: alphabet.as_ref(), is_source: false })
        .into_iter()
        .find(|fault| fault.rule.level == Level::Error);
    if let Some(fault) = fault {
        return Some(fault.message);
    }
    let text: Option<&Text> = unit.words.iter().find(|(path, _)| path.as_str() == piece.name).map(|(_, text)| *text);
    let unreadable = match text {
        Some(text) if text.is_line() => target.parse::<Line>().err(),
        _ => target.parse::<Prose>().err(),
    };
    if let Some(why) = unreadable {
        return Some(format!("cannot be used: {why}"));
    }
    if is_block(&piece.name) && (blocks::split(target).len() != 1 || blocks::shape(target) != blocks::shape(piece.source)) {
        return Some("is not one part of the same kind: a heading stays a heading, a list a list, a paragraph one paragraph".to_owned());
    }
    if lang.is_easy_read() {
        // Easy read may leave links out, and lead nowhere that its source does not.
        let of = |text: &str| markdown::targets(text).into_iter().map(|target| target.to).collect::<Vec<_>>();
        let known = of(piece.source);
        let inside = |to: &str| to.starts_with(['/', '#']) || to.starts_with("picture:");
        return of(target).into_iter().find(|to| !inside(to) && !known.contains(to)).map(|to| format!("leads to `{to}`, which the source does not"));
    }
    links(piece.source, target).map(|(message, _)| message)
}

fn summary(tally: &Tally, files: usize) -> String {
    let mut out = format!("{} pieces of words were new or changed, in {files} files; {} were there already.\n", tally.changed, tally.same);
    let mut also = |count: usize, what: &str| {
        if count > 0 {
            // Writing to a String cannot fail.
            let _ = writeln!(out, "{count} {what}");
        }
    };
    also(tally.empty, "are not translated.");
    also(tally.unfinished, "are marked as not finished and were left out; --unfinished takes them.");
    also(tally.outdated, "were translated from an older source, and count as stale.");
    if !tally.refused.is_empty() {
        let _ = writeln!(out, "{} were refused:", tally.refused.len());
        for (id, why) in &tally.refused {
            let _ = writeln!(out, "  {}  {}", report::visible_lines(id), report::visible_lines(why));
        }
    }
    out
}
