//! Words. They are written once in the source language; a translation lays its own words over them, field by field.

use super::scalar::scalar;
use crate::words::{key::KeyPath, lang::LangIndex};
use std::{fmt, ops::Deref, str::FromStr};

/// Words, and the language they are in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    words: Box<str>,
    language: LangIndex,
    line: bool,
}

impl Text {
    /// Words in `language`.
    pub fn new(words: &str, language: LangIndex) -> Self {
        Self { words: words.into(), language, line: false }
    }

    /// Whether these are one line of plain words, and not markdown.
    pub fn is_line(&self) -> bool {
        self.line
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.words
    }

    /// The language the words are in, which is the source language until a translation is laid over them.
    pub fn language(&self) -> LangIndex {
        self.language
    }
}

/// One line of plain words: a name, a summary, a label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line(Text);

/// Words in markdown: paragraphs, lists and links.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prose(Text);

/// One line that is the same in every language: a team, a law reference, a registered number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fact(Box<str>);

fn one_line(text: &str) -> Result<&str, String> {
    let text = text.trim();
    if text.is_empty() || text == "~" || text == "null" {
        return Err("nothing is written here; write some words, or take the line out".to_owned());
    }
    if let Some(bad) = text.chars().find(|c| c.is_control()) {
        let what = if bad == '\n' { "a line break".to_owned() } else { format!("the control character U+{:04X}", u32::from(bad)) };
        return Err(format!("this is one line of words, and it holds {what}; write it as one line"));
    }
    Ok(text)
}

impl FromStr for Line {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        one_line(text).map(|words| Self(Text { line: true, ..Text::new(words, LangIndex::SOURCE) }))
    }
}

impl FromStr for Prose {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text.trim().is_empty() {
            return Err("nothing is written here; write some words, or take the line out".to_owned());
        }
        match text.chars().find(|&c| c.is_control() && c != '\n' && c != '\t') {
            Some(bad) => Err(format!("the words hold the control character U+{:04X}; delete it", u32::from(bad))),
            None => Ok(Self(Text::new(text.trim_end(), LangIndex::SOURCE))),
        }
    }
}

impl FromStr for Fact {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        one_line(text).map(|words| Self(words.into()))
    }
}

impl Deref for Line {
    type Target = Text;

    fn deref(&self) -> &Text {
        &self.0
    }
}

impl Deref for Prose {
    type Target = Text;

    fn deref(&self) -> &Text {
        &self.0
    }
}

impl Deref for Fact {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

scalar!(Line, "localoffer-line", "one line of plain words, without markdown", "A relaxed swimming session for disabled children.");
scalar!(Prose, "localoffer-prose", "words in markdown: paragraphs, lists, links, **bold**", "Phone us first.\n\nWe will ask what your child likes.");
scalar!(Fact, "localoffer-fact", "one line that is the same in every language", "Short breaks team");

/// Something that holds words a translator can translate.
///
/// Each piece of words has a key path: the name of a unit of translation, and the place to look in the file. The `words!` macro writes the implementation from
/// the names of the fields, and a test holds them against the JSON Schema, so that no words can be forgotten.
pub trait Words {
    /// Calls `visit` with each piece of words and its path below `at`.
    fn words<'a>(&'a self, at: &mut KeyPath, visit: &mut dyn FnMut(&KeyPath, &'a Text));
    /// Calls `visit` with each piece of words, to lay a translation over it.
    fn words_mut(&mut self, at: &mut KeyPath, visit: &mut dyn FnMut(&KeyPath, &mut Text));
}

impl Words for Line {
    fn words<'a>(&'a self, at: &mut KeyPath, visit: &mut dyn FnMut(&KeyPath, &'a Text)) {
        visit(at, &self.0);
    }

    fn words_mut(&mut self, at: &mut KeyPath, visit: &mut dyn FnMut(&KeyPath, &mut Text)) {
        visit(at, &mut self.0);
    }
}

impl Words for Prose {
    fn words<'a>(&'a self, at: &mut KeyPath, visit: &mut dyn FnMut(&KeyPath, &'a Text)) {
        visit(at, &self.0);
    }

    fn words_mut(&mut self, at: &mut KeyPath, visit: &mut dyn FnMut(&KeyPath, &mut Text)) {
        visit(at, &mut self.0);
    }
}

impl<T: Words> Words for Option<T> {
    fn words<'a>(&'a self, at: &mut KeyPath, visit: &mut dyn FnMut(&KeyPath, &'a Text)) {
        if let Some(inner) = self {
            inner.words(at, visit);
        }
    }

    fn words_mut(&mut self, at: &mut KeyPath, visit: &mut dyn FnMut(&KeyPath, &mut Text)) {
        if let Some(inner) = self {
            inner.words_mut(at, visit);
        }
    }
}

impl<T: Words, K: AsRef<str>> Words for super::id::Keyed<T, K> {
    fn words<'a>(&'a self, at: &mut KeyPath, visit: &mut dyn FnMut(&KeyPath, &'a Text)) {
        for (key, inner) in self.iter() {
            let length = at.push(key.as_ref());
            inner.words(at, visit);
            at.leave(length);
        }
    }

    fn words_mut(&mut self, at: &mut KeyPath, visit: &mut dyn FnMut(&KeyPath, &mut Text)) {
        for (key, inner) in self.iter_mut() {
            let length = at.push(key.as_ref());
            inner.words_mut(at, visit);
            at.leave(length);
        }
    }
}

/// Implements [`Words`] for a struct from the names of the fields that hold words: `words!(Cost: label, note);`
macro_rules! words {
    ($type:ty: $($field:ident),+ $(,)?) => {
        impl $crate::model::text::Words for $type {
            fn words<'a>(&'a self, at: &mut $crate::words::key::KeyPath, visit: &mut dyn FnMut(&$crate::words::key::KeyPath, &'a $crate::model::text::Text)) {
                $(
                    let length = at.push(stringify!($field));
                    self.$field.words(at, visit);
                    at.leave(length);
                )+
            }

            fn words_mut(&mut self, at: &mut $crate::words::key::KeyPath, visit: &mut dyn FnMut(&$crate::words::key::KeyPath, &mut $crate::model::text::Text)) {
                $(
                    let length = at.push(stringify!($field));
                    self.$field.words_mut(at, visit);
                    at.leave(length);
                )+
            }
        }
    };
}
pub(crate) use words;
