//! Fluent files, behind one module: `fluent-syntax` parses, and what it borrows from the text gives the place of every name.

use super::embedded::LOCALES;
use crate::{
    model::messages::{Message, Messages},
    words::{
        diagnostic::Finding,
        lang::Lang,
        rule::{LOCALE_DUPLICATE, LOCALE_SYNTAX},
        source::{At, FileIndex},
    },
};
use fluent_syntax::{
    ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser::parse_runtime,
};
use std::{collections::BTreeSet, sync::Arc};

/// Adds the messages of one file. `file` is `None` for the words that come with the tool, which are proved by the project's own tests.
pub fn add(messages: &mut Messages, text: Arc<str>, file: Option<FileIndex>, lang: &Lang) -> Vec<Finding> {
    let mut findings = Vec::new();
    let resource = match parse_runtime(&*text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors.into_iter().filter_map(|error| Some((file?, error))) {
                let (file, error) = error;
                let help = "A message is `name = words`, with more lines moved in by four spaces. Variables are written { $name }.";
                let length = text[error.pos.start..].find('\n').unwrap_or(1);
                findings.push(
                    Finding::new(&LOCALE_SYNTAX, file, At::Bytes(error.pos.start, length), format!("this message cannot be read: {error}"), help)
                        .in_language(lang),
                );
            }
            resource
        }
    };
    let mut own = BTreeSet::new();
    for entry in &resource.body {
        let mut used = BTreeSet::new();
        let (name, offset) = match entry {
            Entry::Message(message) => {
                message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value)).for_each(|pattern| in_pattern(pattern, &mut used));
                (message.id.name.to_owned(), offset(&text, message.id.name))
            }
            Entry::Term(term) => {
                in_pattern(&term.value, &mut used);
                (format!("-{}", term.id.name), offset(&text, term.id.name))
            }
            _ => continue,
        };
        // The words that come with the tool may be said again by the site; its own may not be said twice, in one file or in two.
        let said_before = !own.insert(name.clone()) || messages.by_name.get(name.as_str()).is_some_and(|known| known.file.is_some());
        if let (true, Some(file)) = (said_before, file) {
            let help = "Keep the one that is right and delete the other.";
            findings.push(
                Finding::new(&LOCALE_DUPLICATE, file, At::Bytes(offset, name.len()), format!("the message `{name}` is written twice in this language"), help)
                    .in_language(lang),
            );
            continue;
        }
        let variables: Box<[Box<str>]> = used.iter().filter_map(|used| used.strip_prefix('$')).map(Box::from).collect();
        let uses = used.iter().filter(|used| !used.starts_with('$')).map(|used| used.as_str().into()).collect();
        let given = messages.by_name.get(name.as_str()).map_or_else(|| variables.clone(), |known| known.given.clone());
        let built_in = file.is_none() || messages.by_name.get(name.as_str()).is_some_and(|known| known.built_in);
        messages.by_name.insert(name.into(), Message { file, built_in, offset, variables, given, uses });
    }
    messages.texts.push(Arc::clone(&text));
    findings
}

/// The interface words of `tag` that come with the tool; none when it has no words in that language.
pub fn built_in(tag: &str) -> Messages {
    let mut messages = Messages::default();
    if let (Ok(lang), Some((_, texts))) = (Lang::parse(tag), LOCALES.iter().find(|(known, _)| *known == tag)) {
        texts.iter().for_each(|text| drop(add(&mut messages, Arc::from(*text), None, &lang)));
    }
    messages
}

/// The byte of `text` at which `part`, borrowed from it, starts.
fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

/// What a pattern uses: `$variable`, `message`, `-term`, `FUNCTION()`.
fn in_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            variants.iter().for_each(|variant| in_pattern(&variant.value, found));
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    let arguments = |arguments: &CallArguments<&str>, found: &mut BTreeSet<String>| {
        arguments.positional.iter().for_each(|argument| in_inline(argument, found));
        arguments.named.iter().for_each(|argument| in_inline(&argument.value, found));
    };
    match inline {
        InlineExpression::VariableReference { id } => drop(found.insert(format!("${}", id.name))),
        InlineExpression::MessageReference { id, .. } => drop(found.insert(id.name.to_owned())),
        InlineExpression::FunctionReference { id, arguments: given } => {
            found.insert(format!("{}()", id.name));
            arguments(given, found);
        }
        InlineExpression::TermReference { id, arguments: given, .. } => {
            found.insert(format!("-{}", id.name));
            given.iter().for_each(|given| arguments(given, found));
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_found_wherever_they_hide() {
        let mut messages = Messages::default();
        let text = "one = { $a } and { NUMBER($b) }\ntwo =\n    { $count ->\n        [one] { $c }\n       *[other] x\n    }\nbroken = { $\n";
        let findings = add(&mut messages, text.into(), Some(FileIndex::from_index(0)), &Lang::parse("en").unwrap());
        let variables = |name: &str| messages.by_name[name].variables.iter().map(|name| name.to_string()).collect::<Vec<_>>();
        assert_eq!((variables("one"), variables("two")), (vec!["a".to_owned(), "b".into()], vec!["c".to_owned(), "count".into()]));
        assert_eq!(messages.by_name["two"].offset, text.find("two").unwrap());
        assert_eq!(findings.len(), 1);
    }
}
