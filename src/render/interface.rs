//! Interface words in one language, by Fluent.

use crate::{
    model::site::Site,
    words::{
        bidi::{END, FIRST_STRONG, needs_isolation},
        escape::escape,
        inline_tags::allowed_at_start,
        lang::{Direction, LangIndex},
        plural,
    },
};
use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use std::collections::HashMap;
use tera::Value;

/// A value for a variable of a message.
#[derive(Clone, Debug)]
pub enum Argument {
    /// A number, which chooses plural forms.
    Number(f64),
    /// Words.
    Words(String),
    /// Words of the language of the records, whatever the language of the page: a role, a team.
    Source(String),
}

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

impl From<f64> for Argument {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for Argument {
    fn from(words: &str) -> Self {
        Self::Words(words.to_owned())
    }
}

impl From<String> for Argument {
    fn from(words: String) -> Self {
        Self::Words(words)
    }
}

/// Where the words of a message go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Into {
    /// The text of a page: values are escaped, and kept from turning their surroundings round by `<bdi>`.
    Html,
    /// A title, an attribute or another value: values are kept apart by the marks of Unicode, and escaped by whoever prints them.
    Text,
}

/// Characters of no meaning that stand around values while Fluent works, so that values and a translator's own words can be told apart afterwards.
const VALUE: char = '\u{f8f0}';
const SOURCE: char = '\u{f8f2}';
const VALUE_END: char = '\u{f8f1}';

/// The messages of one language, and behind it the languages it falls back to.
///
/// One bundle a language (fluent-bundle guards its plural rules with a lock, so two threads on one bundle wait for each other only where plurals are chosen);
/// messages without variables are resolved once. A message that cannot be formatted is passed over for the same message in the next language, so that no
/// `{$name}` ever reaches a page; the checks report it.
pub struct Interface {
    chain: Vec<FluentBundle<FluentResource>>,
    direction: Direction,
    plain: HashMap<Box<str>, (Value, Value)>,
    /// The start of a mark for words of the source language, and of the own name of each language of the site.
    source_mark: String,
    name_marks: HashMap<Box<str>, String>,
    /// Messages with the variables that choose between their words: there, these reach Fluent bare.
    choosing: HashMap<Box<str>, Vec<Box<str>>>,
}

impl Interface {
    /// The interface of `site` in `language`. An easy-read edition falls back to its language, every language to the source.
    pub fn of(site: &Site, language: LangIndex) -> Self {
        let edition = site.edition(language);
        let base = site.languages().find(|other| site.edition(*other).lang.as_str() == edition.lang.without_variant());
        let mut languages = vec![language];
        for next in base.into_iter().chain([LangIndex::SOURCE]) {
            if !languages.contains(&next) {
                languages.push(next);
            }
        }
        let mut choosing: HashMap<Box<str>, Vec<Box<str>>> = HashMap::new();
        let mut names: Vec<&str> = Vec::new();
        for (name, message) in languages.iter().flat_map(|language| &site.edition(*language).messages.by_name) {
            if message.given.is_empty() {
                names.push(name);
            }
            for variable in message.patterns().flat_map(|pattern| pattern.choosing()) {
                choosing.entry(name.clone()).or_default().push(variable.into());
            }
        }
        let chain: Vec<_> = languages.into_iter().map(|language| bundle(site, language)).collect();
        let mark = |edition: &crate::model::site::Edition| format!("<bdi lang=\"{}\" dir=\"{}\">", edition.lang.html(), edition.lang.direction().html());
        let mut interface = Self {
            chain,
            direction: edition.lang.direction(),
            plain: HashMap::new(),
            source_mark: mark(site.edition(LangIndex::SOURCE)),
            name_marks: site.editions.iter().map(|edition| (edition.name.clone(), mark(edition))).collect(),
            choosing,
        };
        for name in names {
            if let Some(marked) = interface.format(name, None) {
                let (html, text) = (interface.finish(&marked, Into::Html), interface.finish(&marked, Into::Text));
                interface.plain.insert(name.into(), (Value::safe_string(&html), Value::normal_string(&text)));
            }
        }
        interface
    }

    /// The message `name` with its variables, as plain words for a title or attribute; `None` when no language of the chain has it.
    pub fn text(&self, name: &str, arguments: &[(&str, Argument)]) -> Option<String> {
        if arguments.is_empty() {
            return self.plain_text(name).and_then(|value| value.as_str().map(str::to_owned));
        }
        Some(self.finish(&self.format(name, Some(&self.given(name, arguments)))?, Into::Text))
    }

    /// The message `name` with its variables, as HTML; `None` when no language of the chain has it.
    pub fn html(&self, name: &str, arguments: &[(&str, Argument)]) -> Option<Value> {
        if arguments.is_empty() {
            return self.plain.get(name).map(|(html, _)| html.clone());
        }
        Some(Value::safe_string(&self.finish(&self.format(name, Some(&self.given(name, arguments)))?, Into::Html)))
    }

    /// The message `name`, which has no variables, as plain words.
    pub fn plain_text(&self, name: &str) -> Option<Value> {
        self.plain.get(name).map(|(_, text)| text.clone())
    }

    /// The names of messages without variables, for "did you mean".
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.plain.keys().map(|name| &**name)
    }

    fn given<'n>(&self, message: &str, arguments: &[(&'n str, Argument)]) -> FluentArgs<'n> {
        let choosing = self.choosing.get(message).map_or(&[][..], Vec::as_slice);
        let mut given = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            match argument {
                Argument::Number(number) => given.set(*name, FluentValue::from(*number)),
                // Words that choose are names such as `open`; anything that looks like a tag is none.
                Argument::Words(words) | Argument::Source(words) if !words.contains('<') && choosing.iter().any(|chooses| **chooses == **name) => {
                    given.set(*name, FluentValue::from(words.clone()));
                }
                Argument::Words(words) | Argument::Source(words) => {
                    let start = if matches!(argument, Argument::Source(_)) { SOURCE } else { VALUE };
                    given.set(*name, FluentValue::from(format!("{start}{}{VALUE_END}", words.replace([VALUE, SOURCE, VALUE_END], ""))));
                }
            }
        }
        given
    }

    fn format(&self, name: &str, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
        for bundle in &self.chain {
            let Some(pattern) = bundle.get_message(name).and_then(|message| message.value()) else { continue };
            let mut errors = Vec::new();
            let words = bundle.format_pattern(pattern, arguments, &mut errors).into_owned();
            if errors.is_empty() {
                return Some(words);
            }
        }
        None
    }

    /// Turns marked words into what is printed: each value escaped and isolated once, a translator's tags kept if they may be there.
    fn finish(&self, marked: &str, target: Into) -> String {
        let mut out = String::with_capacity(marked.len() + 16);
        let mut rest = marked;
        loop {
            let start = rest.find([VALUE, SOURCE]);
            let (words, value) = start.map_or((rest, None), |at| (&rest[..at], Some(&rest[at + VALUE.len_utf8()..])));
            let from_source = start.is_some_and(|at| rest[at..].starts_with(SOURCE));
            match target {
                Into::Html => own_words(words, &mut out),
                Into::Text => without_tags(words, &mut out),
            }
            let Some(value) = value else { return out };
            let (value, after) = value.split_once(VALUE_END).unwrap_or((value, ""));
            let mark = if from_source { Some(&self.source_mark) } else { self.name_marks.get(value) };
            match (target, mark.is_some() || needs_isolation(value, self.direction)) {
                (Into::Html, false) => escape(value, &mut out),
                (Into::Html, true) => {
                    out.push_str(mark.map_or("<bdi>", String::as_str));
                    escape(value, &mut out);
                    out.push_str("</bdi>");
                }
                (Into::Text, _) if !needs_isolation(value, self.direction) => out.push_str(value),
                (Into::Text, _) => out.extend([FIRST_STRONG].into_iter().chain(value.chars()).chain([END])),
            }
            rest = after;
        }
    }
}

/// A translator's words as HTML: escaped, but for the tags that may be there.
fn own_words(words: &str, html: &mut String) {
    let mut rest = words;
    while let Some(at) = rest.find('<') {
        escape(&rest[..at], html);
        let kept = allowed_at_start(&rest[at..]);
        match kept {
            Some(whole) => html.push_str(whole),
            None => html.push_str("&lt;"),
        }
        rest = &rest[at + kept.map_or(1, str::len)..];
    }
    escape(rest, html);
}

fn without_tags(words: &str, text: &mut String) {
    let mut rest = words;
    while let Some(at) = rest.find('<') {
        let kept = allowed_at_start(&rest[at..]);
        text.push_str(&rest[..at + usize::from(kept.is_none())]);
        rest = &rest[at + kept.map_or(1, str::len)..];
    }
    text.push_str(rest);
}

fn bundle(site: &Site, language: LangIndex) -> FluentBundle<FluentResource> {
    let edition = site.edition(language);
    // A language without plural rules is refused before this.
    let mut bundle = FluentBundle::new_concurrent(vec![plural::fluent_tag(&edition.lang).unwrap_or_default()]);
    // Values are isolated by `finish`, where it is known whether they need it.
    bundle.set_use_isolating(false);
    // NUMBER is a builtin that must be switched on; without it, messages that use it fall back, which the checks report.
    let _ = bundle.add_builtins();
    for text in &edition.messages.texts {
        let resource = FluentResource::try_new(text.to_string()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}
