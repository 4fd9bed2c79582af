//! Where names of interface messages stand in Fluent files and templates.

use super::messages;
use crate::{model::messages::Messages, words::lang::Lang};
use std::collections::BTreeSet;

/// Whether `name` can be the name of a message, or with its hyphen of a term (Fluent syntax 1.0, Identifier).
pub fn is_name(name: &str) -> bool {
    let bare = name.strip_prefix('-').unwrap_or(name);
    bare.starts_with(|c: char| c.is_ascii_alphabetic()) && bare.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

/// The bytes of `text`, a Fluent file, at which the message or term `name` is defined or used; for a term, those after its hyphen. In order.
pub fn in_fluent(text: &str, name: &str) -> Vec<usize> {
    let Ok(lang) = Lang::parse("en") else { return Vec::new() };
    let mut read = Messages::default();
    drop(messages::add(&mut read, text.into(), None, &lang));
    let mut places = BTreeSet::new();
    for (own, message) in &read.by_name {
        if **own == *name {
            places.insert(message.at);
        }
        places.extend(message.references().iter().filter(|reference| reference.name.split('.').next() == Some(name)).map(|reference| reference.at));
    }
    places.into_iter().collect()
}

/// The bytes of `text`, a template, at which it asks for the message `name`.
pub fn in_template(text: &str, name: &str) -> Vec<usize> {
    let calls = calls(text).into_iter().filter(|call| call.name == name);
    calls.map(|call| call.at).collect()
}

/// A call of `t`, `text` or `forms` in a template: `t(id="services-count", count=n)`.
#[derive(Debug, PartialEq, Eq)]
pub struct Call<'a> {
    /// The message.
    pub name: &'a str,
    /// The byte at which its name stands.
    pub at: usize,
    /// The variables given.
    pub given: BTreeSet<&'a str>,
}

/// The calls in a template.
pub fn calls(template: &str) -> Vec<Call<'_>> {
    let mut found = Vec::new();
    for (at, _) in template.match_indices('(') {
        let before = &template[..at];
        let function = &before[before.trim_end_matches(|c: char| c.is_alphanumeric() || c == '_').len()..];
        let given = &template[at + 1..];
        let name = given.trim_start().strip_prefix("id").and_then(|rest| rest.trim_start().strip_prefix('=')).map(str::trim_start);
        let (true, Some(name)) = (matches!(function, "t" | "text" | "forms"), name) else { continue };
        let Some(quote) = name.chars().next().filter(|c| matches!(c, '"' | '\'')) else { continue };
        let Some(length) = name[1..].find(quote) else { continue };
        let from = template.len() - name.len() + 1;
        let mut given = arguments(&name[length + 2..]);
        // `forms` asks for the message with every number.
        given.extend(Some("count").filter(|_| function == "forms"));
        found.push(Call { name: &name[1..=length], at: from, given });
    }
    found
}

/// The names of the arguments in `rest`, up to the bracket that ends the call.
fn arguments(rest: &str) -> BTreeSet<&str> {
    let (mut depth, mut quoted, mut end) = (0, false, rest.len());
    for (at, c) in rest.char_indices() {
        match c {
            '"' | '\'' => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted && depth == 0 => {
                end = at;
                break;
            }
            ')' if !quoted => depth -= 1,
            _ => {}
        }
    }
    let name = |part: &'_ str| -> Option<(usize, usize)> {
        let (before, _) = part.split_once('=')?;
        let name = before.trim();
        (!name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-'))).then(|| (part.find(name).unwrap_or(0), name.len()))
    };
    rest[..end].split(',').filter_map(|part| name(part).map(|(at, length)| &part[at..at + length])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_are_read_with_their_arguments() {
        let found = calls("{{ t(id=\"a\") }} <p x=\"{{ text(id=\"b-c\", count=f(x, y), day=z) }}\">{{ let(id=\"d\") }} “(who)” —(what) {{ t( id = 'e' ) }}");
        assert_eq!(found.iter().map(|call| call.name).collect::<Vec<_>>(), ["a", "b-c", "e"]);
        assert_eq!(found[1].given, BTreeSet::from(["count", "day"]));
    }

    #[test]
    fn a_name_is_found_where_it_is_defined_and_used() {
        let text = "brand = X\na = { brand } and { -brand }\n-brand = Y\nb = { brand.title }\n";
        assert_eq!(in_fluent(text, "brand"), [0, text.find("brand }").unwrap(), text.find("brand.title").unwrap()]);
        assert_eq!(in_fluent(text, "-brand").len(), 2);
        assert_eq!(in_template("{{ t(id=\"brand\") }}{{ t(id=\"brand-2\") }}", "brand"), [9]);
    }
}
