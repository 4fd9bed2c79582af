//! Interface words as they were read: every message of a language with the place of each of its pieces.

use crate::words::source::FileIndex;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// A piece of a pattern. `at` is the byte of the file at which it stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Words as they are written.
    Words {
        /// The words.
        text: Box<str>,
        /// Where they stand.
        at: usize,
    },
    /// Words in quotes inside `{ }`.
    Literal {
        /// The words, with escapes as they are written.
        text: Box<str>,
        /// Where they stand.
        at: usize,
    },
    /// A number written in the file.
    Number(Box<str>),
    /// `{ $name }`: something the page gives.
    Variable {
        /// Its name.
        name: Box<str>,
        /// Where it stands.
        at: usize,
    },
    /// `{ message }`, `{ -term }` or `{ FUNCTION() }`, named as [`Reference`] says.
    Reference(Reference),
    /// `{ $count -> [one] ... *[other] ... }`.
    Choice(Box<Choice>),
}

/// Something a pattern uses by name.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// `message`, `message.attribute`, `-term` or `FUNCTION()`.
    pub name: Box<str>,
    /// Where the name stands.
    pub at: usize,
    /// What is given in brackets.
    pub arguments: Vec<Piece>,
}

/// A choice between words by a number or a name.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What decides.
    pub on: Piece,
    /// The arms in the order of the file.
    pub arms: Vec<Arm>,
}

impl Choice {
    /// The variable that decides: `$count`, or `NUMBER($count)`.
    pub fn by(&self) -> Option<&str> {
        match &self.on {
            Piece::Variable { name, .. } => Some(name),
            Piece::Reference(reference) => match reference.arguments.first() {
                Some(Piece::Variable { name, .. }) => Some(name),
                _ => None,
            },
            _ => None,
        }
    }
}

/// One arm of a choice.
#[derive(Clone, Debug, PartialEq)]
pub struct Arm {
    /// What it is for: a plural form, a number or a name.
    pub key: Box<str>,
    /// Where the key stands.
    pub at: usize,
    /// Whether it is taken when no other fits.
    pub default: bool,
    /// Its words.
    pub pattern: Pattern,
}

/// The words of a message.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pattern(pub Vec<Piece>);

impl Pattern {
    /// Calls `visit` with every piece, also those inside choices and brackets, in the order of the file.
    pub fn pieces<'a>(&'a self, visit: &mut dyn FnMut(&'a Piece)) {
        self.0.iter().for_each(|piece| each(piece, visit));
    }

    /// The variables that choose between its words.
    pub fn choosing(&self) -> BTreeSet<&str> {
        let mut found = BTreeSet::new();
        self.pieces(&mut |piece| {
            if let Piece::Choice(choice) = piece {
                found.extend(choice.by());
            }
        });
        found
    }

    /// Every text it can become, by taking each arm of each choice once: pieces without choices.
    pub fn readings(&self) -> Vec<Vec<&Piece>> {
        let mut readings = vec![Vec::new()];
        for piece in &self.0 {
            let Piece::Choice(choice) = piece else {
                readings.iter_mut().for_each(|reading| reading.push(piece));
                continue;
            };
            // No language needs so many; a file made to have more is not looked at further.
            let arms: Vec<Vec<&Piece>> = choice.arms.iter().take(64).flat_map(|arm| arm.pattern.readings()).take(64).collect();
            readings = if readings.len() * arms.len() <= 64 {
                readings.iter().flat_map(|before| arms.iter().map(move |arm| before.iter().chain(arm).copied().collect())).collect()
            } else {
                arms
            };
        }
        readings
    }
}

fn each<'a>(piece: &'a Piece, visit: &mut dyn FnMut(&'a Piece)) {
    visit(piece);
    match piece {
        Piece::Reference(reference) => reference.arguments.iter().for_each(|piece| each(piece, visit)),
        Piece::Choice(choice) => {
            each(&choice.on, visit);
            choice.arms.iter().for_each(|arm| arm.pattern.pieces(visit));
        }
        _ => {}
    }
}

/// A message or term.
#[derive(Clone, Debug)]
pub struct Message {
    /// The file; `None` for the words that come with the tool.
    pub file: Option<FileIndex>,
    /// Whether a message of this name comes with the tool.
    pub built_in: bool,
    /// The byte at which its name stands in the file.
    pub at: usize,
    /// The comment above it, for translators.
    pub comment: Box<str>,
    /// Its words; `None` when it has only attributes.
    pub value: Option<Pattern>,
    /// Its attributes by name, each with the place of the name.
    pub attributes: Vec<(Box<str>, usize, Pattern)>,
    /// The names of the variables that the page gives: those that the message that comes with the tool uses or names in its comment.
    pub given: Box<[Box<str>]>,
}

impl Message {
    /// Calls `visit` with every piece of its value and attributes.
    pub fn pieces<'a>(&'a self, visit: &mut dyn FnMut(&'a Piece)) {
        self.patterns().for_each(|pattern| pattern.pieces(visit));
    }

    /// Its value and then its attributes.
    pub fn patterns(&self) -> impl Iterator<Item = &Pattern> {
        self.value.iter().chain(self.attributes.iter().map(|(_, _, pattern)| pattern))
    }

    /// The names of the variables it uses, each with the first place.
    pub fn variables(&self) -> BTreeMap<&str, usize> {
        let mut found = BTreeMap::new();
        self.pieces(&mut |piece| {
            if let Piece::Variable { name, at } = piece {
                found.entry(&**name).or_insert(*at);
            }
        });
        found
    }

    /// The messages, terms and functions it uses.
    pub fn references(&self) -> Vec<&Reference> {
        let mut found = Vec::new();
        self.pieces(&mut |piece| {
            if let Piece::Reference(reference) = piece {
                found.push(reference);
            }
        });
        found
    }

    /// Names in its comment that are written as variables: `$hour`.
    pub fn documented(&self) -> BTreeSet<&str> {
        let name = |rest: &'_ str| rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).unwrap_or(rest.len());
        self.comment.split('$').skip(1).map(|rest| rest[..name(rest)].trim_end_matches('-')).filter(|name| !name.is_empty()).collect()
    }
}

/// The interface words of one language: those that come with the tool, then the site's own, which win.
#[derive(Clone, Debug, Default)]
pub struct Messages {
    /// The messages by name.
    pub by_name: BTreeMap<Box<str>, Message>,
    /// The Fluent texts in the order in which they are added.
    pub texts: Vec<Arc<str>>,
    /// What the files say of themselves in a line `### State: ...`: `draft` until a native speaker has checked them.
    pub state: Option<Box<str>>,
}
