//! Every fault of a record that does not read, each at its place.
//!
//! The marked tree is held against the JSON Schema that the record's type describes itself with, so there is one description of a record: the type.

use super::{
    marks::{Node, Value},
    yaml::given_twice,
};
use crate::{
    model::scalar::CHECKERS,
    words::{
        diagnostic::Finding,
        key::KeyPath,
        nearest::{nearest, suggestion},
        rule::{RECORD_BAD_VALUE, RECORD_MISSING_FIELD, RECORD_UNKNOWN_KEY, RECORD_WRONG_TYPE, Rule},
        source::{At, FileIndex, Place},
    },
};
use serde_json::Value as Json;

/// What a fault walk needs to know besides the tree.
pub struct Walk<'a> {
    /// The file.
    pub file: FileIndex,
    /// The JSON Schema, with its `$defs`.
    pub schema: &'a Json,
    /// What a message calls the whole record: "a service".
    pub called: &'a str,
    /// What was found.
    pub findings: Vec<Finding>,
}

impl<'a> Walk<'a> {
    /// Finds every fault of `root`.
    pub fn whole(&mut self, root: &Node) {
        self.node(self.schema, root, &KeyPath::top(), root.place);
    }

    fn say(&mut self, rule: &'static Rule, place: Place, message: String, help: String) {
        self.findings.push(Finding::new(rule, self.file, At::Exactly(place), message, help));
    }

    fn resolve(&self, mut schema: &'a Json) -> &'a Json {
        while let Some(name) = schema.get("$ref").and_then(Json::as_str) {
            let found = name.strip_prefix("#/$defs/").and_then(|name| self.schema.get("$defs")?.get(name));
            let Some(found) = found else { return schema };
            schema = found;
        }
        schema
    }

    fn node(&mut self, schema: &'a Json, node: &Node, path: &KeyPath, key: Place) {
        let schema = self.resolve(schema);
        if matches!(node.value, Value::Alias) {
            return;
        }
        if let Some(choices) = self.words_of(schema) {
            return self.choice(&choices, node, path);
        }
        if let Some(alternatives) = schema.get("anyOf").and_then(Json::as_array) {
            let nullable = alternatives.iter().any(|one| one.get("type").and_then(Json::as_str) == Some("null"));
            if nullable && node.is_null() {
                return;
            }
            let listed = matches!(node.value, Value::List(_));
            let fits = |one: &&Json| {
                (self.resolve(one).get("type").and_then(Json::as_str) == Some("array")) == listed && one.get("type").and_then(Json::as_str) != Some("null")
            };
            let Some(best) = alternatives.iter().find(fits).or(alternatives.first()) else { return };
            return self.node(best, node, path, key);
        }
        let kinds: Vec<&str> = match schema.get("type") {
            Some(Json::String(kind)) => vec![kind.as_str()],
            Some(Json::Array(kinds)) => kinds.iter().filter_map(Json::as_str).collect(),
            _ => return,
        };
        if node.is_null() && kinds.contains(&"null") {
            return;
        }
        match kinds.first().copied().unwrap_or_default() {
            "object" => self.object(schema, node, path, key),
            "array" => self.list(schema, node, path, key),
            "boolean" => self.scalar(node, path, key, "true or false", |text, quoted| !quoted && matches!(text, "true" | "false")),
            "integer" => self.scalar(node, path, key, "a whole number, like 12", |text, quoted| !quoted && text.parse::<u16>().is_ok()),
            "number" => self.scalar(node, path, key, "a number, like 12 or 12.5", |text, quoted| !quoted && text.parse::<f64>().is_ok_and(f64::is_finite)),
            _ => self.words(schema, node, path, key),
        }
    }

    fn object(&mut self, schema: &'a Json, node: &Node, path: &KeyPath, key: Place) {
        let Value::Map(entries) = &node.value else {
            let fields = fields_of(schema);
            let help = if fields.is_empty() {
                "Write names, each with its value, one a line and two spaces further in.".to_owned()
            } else {
                format!("Write its fields under it, one a line and two spaces further in: {}.", fields.join(", "))
            };
            return self.say(&RECORD_WRONG_TYPE, place_of(node, key), format!("{} must be a group of fields", self.name(path)), help);
        };
        let fields = fields_of(schema);
        let other = schema.get("additionalProperties").filter(|other| other.is_object());
        let key_format = schema.get("propertyNames").and_then(|names| names.get("format")).and_then(Json::as_str);
        let mut meant: Vec<&str> = Vec::new();
        for (index, (name, value)) in entries.iter().enumerate() {
            let Some(text) = name.text() else {
                self.say(&RECORD_WRONG_TYPE, name.place, "a field's name must be a word".to_owned(), "Write the name, a colon, and the value.".to_owned());
                continue;
            };
            if let Some((first, _)) = entries[..index].iter().find(|(earlier, _)| earlier.text() == Some(text)) {
                self.findings.push(given_twice(self.file, text, name.place, first.place));
                continue;
            }
            let inner = path.key(text);
            if let Some(field) = schema.get("properties").and_then(|properties| properties.get(text)) {
                self.node(field, value, &inner, name.place);
            } else if let Some(other) = other {
                if let Some(format) = key_format {
                    self.check(format, text, name.place, &format!("the name `{text}`"));
                }
                self.node(other, value, &inner, name.place);
            } else {
                let unused: Vec<&str> = fields.iter().copied().filter(|field| node.entry(field).is_none()).collect();
                meant.extend(nearest(text, unused.iter().copied()));
                let help = if unused.is_empty() {
                    "It has no more fields: delete the line. If a comma splits the value here, put the value in quotes.".to_owned()
                } else {
                    suggestion(text, unused)
                };
                self.say(&RECORD_UNKNOWN_KEY, name.place, format!("`{text}` is not a field of {}", self.name(path)), help);
            }
        }
        let required = schema.get("required").and_then(Json::as_array).into_iter().flatten().filter_map(Json::as_str);
        // A slip in a field's name is one fault, not two.
        for field in required.filter(|field| node.entry(field).is_none() && !meant.contains(field)) {
            let place = if path.as_str().is_empty() { entries.first().map_or(key, |_| name_place(node, key)) } else { key };
            self.say(
                &RECORD_MISSING_FIELD,
                place,
                format!("{} has no `{field}`", self.name(path)),
                format!("Add the line `{field}:` with {}.", self.describe(schema, field)),
            );
        }
    }

    fn list(&mut self, schema: &'a Json, node: &Node, path: &KeyPath, key: Place) {
        let Value::List(items) = &node.value else {
            return self.say(
                &RECORD_WRONG_TYPE,
                place_of(node, key),
                format!("{} must be a list", self.name(path)),
                "Write it in square brackets, like [one, two], or one item a line, each after a hyphen.".to_owned(),
            );
        };
        if items.is_empty() && schema.get("minItems").is_some() {
            self.say(
                &RECORD_BAD_VALUE,
                place_of(node, key),
                format!("{} is an empty list", self.name(path)),
                "Write at least one, or the word all.".to_owned(),
            );
        }
        if let Some(inner) = schema.get("items") {
            for (index, item) in items.iter().enumerate() {
                self.node(inner, item, &path.item(index), item.place);
            }
        }
    }

    fn scalar(&mut self, node: &Node, path: &KeyPath, key: Place, wanted: &str, reads: impl Fn(&str, bool) -> bool) {
        match &node.value {
            Value::Scalar { text, quoted } if reads(text, *quoted) => {}
            _ => self.say(&RECORD_BAD_VALUE, place_of(node, key), format!("{} must be {wanted}", self.name(path)), format!("Write {wanted}, without quotes.")),
        }
    }

    fn words(&mut self, schema: &Json, node: &Node, path: &KeyPath, key: Place) {
        let Some(text) = node.text() else {
            return self.say(
                &RECORD_WRONG_TYPE,
                place_of(node, key),
                format!("{} must be words, not a list or a group", self.name(path)),
                "Write the words after the colon.".to_owned(),
            );
        };
        if node.is_null() {
            return self.say(
                &RECORD_BAD_VALUE,
                key,
                format!("{} is empty", self.name(path)),
                "Write it after the colon, or delete the line if it is not needed.".to_owned(),
            );
        }
        if let Some(format) = schema.get("format").and_then(Json::as_str) {
            let name = self.name(path);
            self.check(format, text, node.place, &name);
        }
    }

    fn check(&mut self, format: &str, text: &str, place: Place, name: &str) {
        let Some((_, check)) = CHECKERS.iter().find(|(known, _)| *known == format) else { return };
        if let Err(problem) = check(text) {
            let (message, help) = problem.split_once("; ").unwrap_or((&problem, "look at the pattern in the schema of this file"));
            self.say(&RECORD_BAD_VALUE, place, format!("{name}: {message}"), capitalised(help));
        }
    }

    fn choice(&mut self, choices: &[String], node: &Node, path: &KeyPath) {
        match node.text() {
            Some(text) if choices.iter().any(|choice| choice == text) => {}
            Some(text) => {
                let help = suggestion(text, choices.iter().map(String::as_str));
                self.say(&RECORD_BAD_VALUE, node.place, format!("{}: `{text}` is not one of the words to choose from", self.name(path)), help);
            }
            None => {
                let help = suggestion("", choices.iter().map(String::as_str));
                self.say(&RECORD_WRONG_TYPE, node.place, format!("{} must be one word", self.name(path)), help);
            }
        }
    }

    /// The words to choose from, when the schema is a choice of words only.
    fn words_of(&self, schema: &'a Json) -> Option<Vec<String>> {
        let one = |schema: &'a Json| -> Option<Vec<String>> {
            let schema = self.resolve(schema);
            if let Some(word) = schema.get("const").and_then(Json::as_str) {
                return Some(vec![word.to_owned()]);
            }
            Some(schema.get("enum")?.as_array()?.iter().filter_map(Json::as_str).map(str::to_owned).collect())
        };
        match schema.get("oneOf").and_then(Json::as_array) {
            Some(alternatives) => alternatives.iter().map(one).collect::<Option<Vec<_>>>().map(|words| words.concat()),
            None => one(schema),
        }
    }

    fn name(&self, path: &KeyPath) -> String {
        if path.as_str().is_empty() { self.called.to_owned() } else { format!("`{path}`") }
    }

    fn describe(&self, schema: &'a Json, field: &str) -> String {
        let field = schema.get("properties").and_then(|properties| properties.get(field));
        let described = |schema: &Json| {
            schema.get("description").and_then(Json::as_str).map(|text| text.lines().next().unwrap_or_default().trim_end_matches('.').to_owned())
        };
        let own = field.and_then(described);
        let example = field
            .map(|field| self.resolve(field))
            .filter(|field| {
                !matches!(
                    field.get("format").and_then(Json::as_str),
                    Some("localoffer-line" | "localoffer-prose" | "localoffer-fact" | "localoffer-id" | "localoffer-web")
                )
            })
            .and_then(|field| field.get("examples")?.get(0)?.as_str())
            .filter(|example| !example.contains('\n'))
            .map(|example| example.trim_end_matches('.'));
        let text = own.map_or_else(|| "its value".to_owned(), |text| text[..1].to_lowercase() + &text[1..]);
        example.map_or(text.clone(), |example| format!("{text}, like: {example}"))
    }
}

fn fields_of(schema: &Json) -> Vec<&str> {
    schema.get("properties").and_then(Json::as_object).map(|fields| fields.keys().map(String::as_str).collect()).unwrap_or_default()
}

/// Where to point when a whole record lacks something: at its name or title, else at its first field.
fn name_place(node: &Node, key: Place) -> Place {
    let Value::Map(entries) = &node.value else { return key };
    node.entry("name").or_else(|| node.entry("title")).map(|(name, _)| name.place).or_else(|| entries.first().map(|(name, _)| name.place)).unwrap_or(key)
}

fn place_of(node: &Node, key: Place) -> Place {
    if node.is_null() { key } else { node.place }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let Some(first) = letters.next() else { return String::new() };
    let rest = letters.as_str().trim_end_matches('.');
    format!("{}{rest}.", first.to_uppercase())
}
