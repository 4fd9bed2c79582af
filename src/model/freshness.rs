//! Whether a translation still says what its source says.

use super::{
    blocks,
    lock::{Entry, Lock, State},
    site::Site,
    translation::Overlay,
    units::Unit,
};
use crate::words::{lang::LangIndex, text_digest::TextDigest};
use std::collections::{BTreeMap, HashMap};

/// How a translated unit stands to its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Both are as they were recorded.
    Fresh,
    /// The translation was changed after it was recorded, and the source was not: somebody made it better.
    Reworded,
    /// It was never recorded, so nobody can tell whether the source has changed since.
    New,
    /// The source was changed after the translation was recorded.
    Stale,
    /// It is not translated.
    Missing,
}

impl Standing {
    /// The word that commands use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fresh => "fresh",
            Self::Reworded => "reworded",
            Self::New => "new",
            Self::Stale => "stale",
            Self::Missing => "missing",
        }
    }
}

/// One unit of translation: the words of a field, or one block of a guide.
#[derive(Clone, Debug)]
pub struct Piece<'a> {
    /// Its name: the key path of the field, with the number of the block for a guide: `body[3]`.
    pub name: String,
    /// The source's words.
    pub source: &'a str,
    /// The translated words, if there are any.
    pub target: Option<&'a str>,
    /// How the two stand.
    pub standing: Standing,
    /// What was recorded of it.
    pub recorded: Option<&'a Entry>,
    /// Whether a machine wrote the words that stand there now, or some of them.
    pub machine: bool,
    /// Whether the translation was written or changed since it was last recorded.
    pub changed: bool,
}

/// The key path of the piece named `name`: without the number of a block.
pub fn path_of(name: &str) -> &str {
    name.split('[').next().unwrap_or_default()
}

/// Whether `name` is that of a block of a guide: `body[3]`.
pub fn is_block(name: &str) -> bool {
    name.starts_with("body[")
}

impl<'a> Piece<'a> {
    /// The key path of the field it is, or is a block of.
    pub fn path(&self) -> &str {
        path_of(&self.name)
    }

    fn new(name: String, source: &'a str, target: Option<&'a str>, standing: Standing, recorded: Option<&'a Entry>) -> Self {
        let same = recorded.is_some_and(|entry| target.is_some_and(|words| TextDigest::of(words) == entry.target));
        let machine = same && recorded.is_some_and(|entry| entry.state == State::Machine);
        Self { name, source, target, standing, recorded, machine, changed: !same }
    }

    /// A guide whose recorded blocks no longer stand side by side with its source: it is changed or a machine's as its blocks are.
    fn in_blocks(name: String, source: &'a str, target: &'a str, recorded: &BTreeMap<Box<str>, Entry>) -> Self {
        let known = |block: &str| recorded.iter().find(|(unit, entry)| is_block(unit) && entry.target == TextDigest::of(block));
        let blocks: Vec<_> = blocks::split(target).into_iter().map(|range| known(&target[range])).collect();
        let machine = blocks.iter().flatten().any(|(_, entry)| entry.state == State::Machine);
        Self { name, source, target: Some(target), standing: Standing::Stale, recorded: None, machine, changed: blocks.iter().any(Option::is_none) }
    }
}

/// The pieces of `unit` in `language`, in the order of the record.
pub fn pieces<'a>(site: &'a Site, unit: &'a Unit<'a>, language: LangIndex) -> Vec<Piece<'a>> {
    of_record(unit, site.overlay(language, &unit.record), &site.edition(language).lock, site.edition(language).trusted)
}

/// The pieces of `unit` with their translation in `overlay`, as `lock` remembers them. Where translators are `trusted` to follow the source, a unit whose two
/// sides have both changed counts as fresh.
pub fn of_record<'a>(unit: &'a Unit<'a>, overlay: Option<&'a Overlay>, lock: &'a Lock, trusted: bool) -> Vec<Piece<'a>> {
    let recorded = lock.record(&unit.record);
    let mut pieces = Vec::with_capacity(unit.words.len());
    for (path, text) in &unit.words {
        let target = overlay.and_then(|overlay| overlay.written(path.as_str()));
        let whole = recorded.and_then(|units| units.get(path.as_str()));
        let is_body = path.as_str() == "body";
        let side_by_side = if is_body && whole.is_none() { target.and_then(|target| blocks::side_by_side(text.as_str(), target)) } else { None };
        if is_body && target.is_none() {
            // What is not translated yet is given to translators block by block too.
            let blocks = (1..).zip(blocks::split(text.as_str()));
            let missing =
                |(number, range): (i32, std::ops::Range<usize>)| Piece::new(format!("body[{number}]"), &text.as_str()[range], None, Standing::Missing, None);
            pieces.extend(blocks.map(missing));
            continue;
        }
        match side_by_side {
            Some(pairs) => {
                let there: Vec<TextDigest> = pairs.iter().flat_map(|(source, target)| [TextDigest::of(source), TextDigest::of(target)]).collect();
                for (number, (source, target)) in (1..).zip(pairs) {
                    let name = format!("body[{number}]");
                    let (standing, recorded) = block(recorded, &name, source, target, &there, trusted);
                    pieces.push(Piece::new(name, source, Some(target), standing, recorded));
                }
            }
            None => {
                let in_blocks = is_body && recorded.is_some_and(|units| units.keys().any(|unit| is_block(unit)));
                let (name, source) = (path.as_str().to_owned(), text.as_str());
                pieces.push(match (target, whole, recorded.filter(|_| in_blocks)) {
                    (None, ..) => Piece::new(name, source, None, Standing::Missing, whole),
                    (Some(target), Some(entry), _) => Piece::new(name, source, Some(target), compare(entry, source, target, trusted), whole),
                    // The blocks that were recorded no longer stand side by side.
                    (Some(target), None, Some(recorded)) => Piece::in_blocks(name, source, target, recorded),
                    (Some(target), None, None) => Piece::new(name, source, Some(target), Standing::New, None),
                });
            }
        }
    }
    pieces
}

fn compare(entry: &Entry, source: &str, target: &str, trusted: bool) -> Standing {
    let same_source = entry.source == TextDigest::of(source);
    match (same_source, entry.target == TextDigest::of(target)) {
        (true, true) => Standing::Fresh,
        (true, false) => Standing::Reworded,
        (false, false) if trusted => Standing::Fresh,
        (false, _) => Standing::Stale,
    }
}

/// The standing of one block of a guide. Blocks may have moved since they were recorded, so what is remembered of any block of the text is looked at.
fn block<'a>(
    recorded: Option<&'a BTreeMap<Box<str>, Entry>>,
    name: &str,
    source: &str,
    target: &str,
    there: &[TextDigest],
    trusted: bool,
) -> (Standing, Option<&'a Entry>) {
    let Some(recorded) = recorded else { return (Standing::New, None) };
    let blocks = || recorded.iter().filter(|(unit, _)| is_block(unit)).map(|(_, entry)| entry);
    if blocks().next().is_none() {
        return (Standing::New, None);
    }
    let (ours, theirs) = (TextDigest::of(source), TextDigest::of(target));
    if let Some(entry) = blocks().find(|entry| entry.source == ours && entry.target == theirs) {
        return (Standing::Fresh, Some(entry));
    }
    if let Some(entry) = recorded.get(name).filter(|entry| entry.target == theirs).or_else(|| blocks().find(|entry| entry.target == theirs)) {
        return (Standing::Stale, Some(entry));
    }
    if let Some(entry) = blocks().find(|entry| entry.source == ours) {
        return (Standing::Reworded, Some(entry));
    }
    // What was recorded under this number may only have moved, because a block was put in before it on both sides.
    if recorded.get(name).is_none_or(|entry| there.contains(&entry.source) || there.contains(&entry.target)) {
        return (Standing::New, None);
    }
    (if trusted { Standing::Fresh } else { Standing::Stale }, recorded.get(name))
}

/// Counts of units and of their source's words, by standing; machine translations are counted apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Units by the order of [`Tally::KINDS`].
    pub units: [usize; 6],
    /// Words by the same order.
    pub words: [usize; 6],
}

impl Tally {
    /// What is counted.
    pub const KINDS: [&'static str; 6] = ["fresh", "reworded", "new", "stale", "machine", "missing"];

    /// Counts `piece`.
    pub fn count(&mut self, piece: &Piece<'_>) {
        let place = match piece.standing {
            Standing::Missing => 5,
            Standing::Stale => 3,
            _ if piece.machine => 4,
            Standing::Fresh => 0,
            Standing::Reworded => 1,
            Standing::New => 2,
        };
        self.units[place] += 1;
        self.words[place] += piece.source.split_whitespace().count();
    }
}

/// What readers of a page are told of its translation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Notice {
    /// Some of its words are older than the source's.
    pub stale: bool,
    /// A machine translated some of its words.
    pub machine: bool,
    /// Some of its words are in the source language.
    pub partial: bool,
}

/// The notices of every record of `site` that needs one in `language`.
pub fn notices<'a>(site: &Site, units: &'a [Unit<'a>], language: LangIndex) -> HashMap<&'a str, Notice> {
    let edition = site.edition(language);
    let mut notices = HashMap::new();
    for unit in units {
        let Some(overlay) = site.overlay(language, &unit.record) else { continue };
        // Words of the same language, if not as easy, are no words in another language.
        let partial = !edition.lang.is_easy_read()
            && unit.words.iter().any(|(path, _)| {
                site.layers(language).all(|layer| site.overlay(layer, &unit.record).is_none_or(|overlay| overlay.get(path.as_str()).is_none()))
            });
        let recorded = edition.lock.record(&unit.record).is_some();
        let pieces = if recorded { of_record(unit, Some(overlay), &edition.lock, edition.trusted) } else { Vec::new() };
        let shown = |piece: &&Piece<'_>| overlay.get(piece.path()).is_some();
        let notice = Notice {
            stale: pieces.iter().filter(shown).any(|piece| piece.standing == Standing::Stale),
            machine: pieces.iter().filter(shown).any(|piece| piece.machine),
            partial,
        };
        if notice != Notice::default() {
            notices.insert(unit.record.as_str(), notice);
        }
    }
    notices
}
