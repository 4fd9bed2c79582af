//! `localoffer translations accept`

use super::desk::{Desk, Place, entry, must_name, names};
use crate::{
    app::{cli::Outcome, report},
    model::{
        freshness::{Standing, is_block, pieces},
        lock::{Lock, State},
        units::units,
    },
    words::{error::Error, lang::LangIndex},
};
use clap::{Args, ValueEnum};
use std::collections::BTreeSet;

/// What `accept` takes.
#[derive(Debug, Args)]
pub struct Options {
    /// The language, or `all`.
    lang: String,
    /// Records or units, like services/saturday-splash or guides/where-to-start:body [default: everything].
    units: Vec<String>,
    /// The source changed in a way that translations need not follow, such as a mistyped word: accept them as they are.
    #[arg(long)]
    minor: bool,
    /// How far the translations can be trusted.
    #[arg(long, value_enum)]
    state: Option<StateOption>,
    /// The team, group or agency that says so; never a person's name.
    #[arg(long, value_name = "TEAM", default_value = "")]
    by: String,
    #[command(flatten)]
    place: Place,
}

/// How far a translation can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum StateOption {
    /// A person wrote it.
    Draft,
    /// A machine wrote it.
    Machine,
    /// A second person, who speaks the language, has read it.
    Reviewed,
}

impl From<StateOption> for State {
    fn from(option: StateOption) -> Self {
        match option {
            StateOption::Draft => Self::Draft,
            StateOption::Machine => Self::Machine,
            StateOption::Reviewed => Self::Reviewed,
        }
    }
}

/// Records translations as right.
///
/// # Errors
/// When the site cannot be read, the language or a record is not there, or a file cannot be written.
pub fn run(options: &Options) -> Result<Outcome, Error> {
    let desk = Desk::open(&options.place)?;
    let languages = desk.languages(&options.lang)?;
    let units = units(&desk.site);
    must_name(&desk, &options.units, &units)?;
    let mut locks = Vec::new();
    let mut said = String::new();
    for language in languages {
        let (lock, accepted, left) = of_language(&desk, options, &units, language)?;
        let lang = desk.lang(language);
        said.push_str(&format!("{lang}: {accepted} recorded"));
        if left.is_empty() {
            said.push_str(".\n");
        } else {
            said.push_str(&format!(
                ", {} left because their source has changed and they have not:\n{}  Translate them, or add --minor if they need not change.\n",
                left.len(),
                left.iter().map(|name| format!("  {name}\n")).collect::<String>()
            ));
        }
        locks.push((language, lock));
    }
    for (language, lock) in &locks {
        if *lock != desk.site.edition(*language).lock {
            desk.write_lock(*language, lock)?;
        }
    }
    desk.write_memory(&units, &[], &locks)?;
    report::say(&said);
    Ok(Outcome::Clean)
}

/// The lock of `language` with what is accepted, how many units that are, and those that were named and not accepted.
fn of_language(desk: &Desk<'_>, options: &Options, units: &[crate::model::units::Unit<'_>], language: LangIndex) -> Result<(Lock, usize, Vec<String>), Error> {
    let mut lock = desk.lock(language)?;
    let (mut accepted, mut left) = (0, Vec::new());
    let known: BTreeSet<&str> = units.iter().map(|unit| unit.record.as_str()).collect();
    // A record or translation with a slip in it could not be read; what is remembered of it stays.
    let (sources, sidecars) = (desk.site.written("content"), format!("locales/{}", desk.lang(language)));
    let sidecars = desk.site.written(&sidecars);
    for gone in desk.site.edition(language).lock.records().filter(|record| !known.contains(*record) && !sources.contains(*record)) {
        lock.forget(gone);
    }
    for unit in units {
        if desk.site.overlay(language, &unit.record).is_none() && lock.record(&unit.record).is_some() && sidecars.contains(unit.record.as_str()) {
            continue;
        }
        let pieces = pieces(&desk.site, unit, language);
        if !pieces.iter().any(|piece| names(&options.units, &unit.record, &piece.name)) {
            continue;
        }
        // Written anew, so that blocks and fields that are gone are forgotten.
        let before = lock.record(&unit.record).cloned();
        lock.forget(&unit.record);
        for piece in &pieces {
            let Some(target) = piece.target else { continue };
            let named = names(&options.units, &unit.record, &piece.name);
            if named && (options.minor || piece.standing != Standing::Stale || piece.changed) {
                // What is known of words that are still the ones that were recorded.
                let kept = piece.recorded.filter(|_| !piece.changed);
                let machine = piece.machine.then_some(State::Machine);
                let state = options.state.map(State::from).or(machine).or_else(|| Some(kept?.state)).unwrap_or_default();
                let who = if options.by.is_empty() { kept.map_or("", |entry| &entry.who) } else { &options.by };
                let unchanged = piece.standing == Standing::Fresh && kept.is_some_and(|entry| entry.state == state && *entry.who == *who);
                match piece.recorded.filter(|_| unchanged) {
                    Some(recorded) => lock.set(&unit.record, &piece.name, recorded.clone()),
                    None => {
                        accepted += 1;
                        lock.set(&unit.record, &piece.name, entry(piece, target, state, who, desk.today));
                    }
                }
            } else {
                if let Some(recorded) = piece.recorded {
                    lock.set(&unit.record, &piece.name, recorded.clone());
                } else if piece.name == "body" {
                    // What is known of the blocks of a guide stays until the guide is accepted as a whole.
                    for (name, entry) in before.iter().flatten().filter(|(name, _)| is_block(name)) {
                        lock.set(&unit.record, name, entry.clone());
                    }
                }
                if named && piece.standing == Standing::Stale {
                    left.push(format!("{}:{}", unit.record, piece.name));
                }
            }
        }
    }
    Ok((lock, accepted, left))
}
