//! Interface words in one language, by Fluent.

use crate::{
    model::site::Site,
    words::lang::{Direction, LangIndex},
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

/// The messages of one language, and behind it the languages it falls back to.
///
/// One bundle a language (fluent-bundle guards its plural rules with a lock, so two threads on one bundle wait for each other only where plurals are chosen);
/// messages without variables are resolved once.
pub struct Interface {
    chain: Vec<FluentBundle<FluentResource>>,
    plain: HashMap<Box<str>, Value>,
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
        let chain: Vec<_> = languages.into_iter().map(|language| bundle(site, language)).collect();
        let mut interface = Self { chain, plain: HashMap::new() };
        let names: Vec<Box<str>> = site
            .editions
            .iter()
            .flat_map(|edition| edition.messages.by_name.iter())
            .filter(|(_, message)| message.variables.is_empty())
            .map(|(name, _)| name.clone())
            .collect();
        for name in names {
            if let Some(words) = interface.format(&name, None) {
                interface.plain.insert(name, Value::normal_string(&words));
            }
        }
        interface
    }

    /// The message `name` with its variables; `None` when no language of the chain has it.
    pub fn text(&self, name: &str, arguments: &[(&str, Argument)]) -> Option<String> {
        if arguments.is_empty() {
            return self.plain(name).and_then(|value| value.as_str().map(str::to_owned));
        }
        let mut given = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            match argument {
                Argument::Number(number) => given.set(*name, FluentValue::from(*number)),
                Argument::Words(words) => given.set(*name, FluentValue::from(words.as_str())),
            }
        }
        self.format(name, Some(&given))
    }

    /// The message `name`, which has no variables, ready for a template.
    pub fn plain(&self, name: &str) -> Option<Value> {
        self.plain.get(name).cloned()
    }

    /// The names of messages without variables, for "did you mean".
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.plain.keys().map(|name| &**name)
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
}

fn bundle(site: &Site, language: LangIndex) -> FluentBundle<FluentResource> {
    let edition = site.edition(language);
    let tag = edition.lang.as_str().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(edition.lang.direction() == Direction::RightToLeft);
    // NUMBER is a builtin that must be switched on; without it, messages that use it fall back, which the checks report.
    let _ = bundle.add_builtins();
    for text in &edition.messages.texts {
        let resource = FluentResource::try_new(text.to_string()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}
