//! Fluent files, behind one module: `fluent-syntax` parses, and what it borrows from the text gives the place of every piece.

use super::embedded::LOCALES;
use crate::{
    model::messages::{Arm, Choice, Message, Messages, Pattern, Piece, Reference},
    words::{
        diagnostic::Finding,
        lang::Lang,
        rule::{LOCALE_DUPLICATE, LOCALE_SYNTAX},
        source::{At, FileIndex},
    },
};
use fluent_syntax::{ast, parser};
use std::{collections::BTreeSet, sync::Arc};

/// Adds the messages of one file. `file` is `None` for the words that come with the tool, which are proved by the project's own tests.
pub fn add(messages: &mut Messages, text: Arc<str>, file: Option<FileIndex>, lang: &Lang) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some((at, message)) = unreadable(&text) {
        let help = "No message needs this. Look for a brace that is opened and never closed, or write the letter itself.";
        findings.extend(file.map(|file| Finding::new(&LOCALE_SYNTAX, file, At::Bytes(at, 1), message, help).in_language(lang)));
        return findings;
    }
    let resource = match parser::parse(&*text) {
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
        let place = Place(&text);
        let (name, at, value, attributes, comment) = match entry {
            ast::Entry::Message(message) => {
                (message.id.name.to_owned(), place.of(message.id.name), message.value.as_ref(), &message.attributes, message.comment.as_ref())
            }
            ast::Entry::Term(term) => (format!("-{}", term.id.name), place.of(term.id.name), Some(&term.value), &term.attributes, term.comment.as_ref()),
            ast::Entry::ResourceComment(comment) => {
                let state = comment.content.iter().find_map(|line| line.strip_prefix("State:")).map(|said| said.trim().into());
                messages.state = state.or(messages.state.take());
                continue;
            }
            _ => continue,
        };
        // The words that come with the tool may be said again by the site; its own may not be said twice, in one file or in two.
        let known = messages.by_name.get(name.as_str());
        let said_before = !own.insert(name.clone()) || known.is_some_and(|known| known.file.is_some());
        if let (true, Some(file)) = (said_before, file) {
            let help = "Keep the one that is right and delete the other.";
            findings.push(
                Finding::new(&LOCALE_DUPLICATE, file, At::Bytes(at, name.len()), format!("the message `{name}` is written twice in this language"), help)
                    .in_language(lang),
            );
            continue;
        }
        let built_in = file.is_none() || known.is_some_and(|known| known.built_in);
        let given = known.map(|known| known.given.clone());
        let attributes = attributes.iter().map(|attribute| (attribute.id.name.into(), place.of(attribute.id.name), place.pattern(&attribute.value))).collect();
        let comment = comment.map(|comment| comment.content.join("\n")).unwrap_or_default().into();
        let mut message = Message { file, built_in, at, comment, value: value.map(|value| place.pattern(value)), attributes, given: Box::default() };
        message.given =
            given.unwrap_or_else(|| message.variables().into_keys().chain(message.documented()).collect::<BTreeSet<_>>().into_iter().map(Box::from).collect());
        messages.by_name.insert(name.into(), message);
    }
    messages.texts.push(Arc::clone(&text));
    findings
}

/// What no parser should be given, with its byte: braces very deep in each other, over which `fluent-syntax` runs out of stack, and `\\u` without its digits, on
/// which it stops.
pub fn unreadable(text: &str) -> Option<(usize, &'static str)> {
    const DEEP: i32 = 20;
    let mut depth = 0;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth -= 1,
            // A message starts in the first column, whatever was left open before it.
            b'\n' if text[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '-' | '#')) => depth = 0,
            b'\\' => {
                let digits = match text.as_bytes().get(at + 1) {
                    Some(b'u') => 4,
                    Some(b'U') => 6,
                    _ => continue,
                };
                let right = text.as_bytes().get(at + 2..at + 2 + digits).is_some_and(|code| code.iter().all(u8::is_ascii_hexdigit));
                if !right && depth > 0 {
                    return Some((at, "a code for a letter has not the digits that it needs"));
                }
            }
            _ => {}
        }
        if depth > DEEP {
            return Some((at, "braces lie very deep in each other"));
        }
    }
    None
}

/// The interface words of `tag` that come with the tool; none when it has no words in that language.
pub fn built_in(tag: &str) -> Messages {
    let mut messages = Messages::default();
    if let (Ok(lang), Some((_, texts))) = (Lang::parse(tag), LOCALES.iter().find(|(known, _)| *known == tag)) {
        texts.iter().for_each(|(_, text)| drop(add(&mut messages, Arc::from(*text), None, &lang)));
    }
    messages
}

/// The text of a file, to tell where the pieces borrowed from it stand.
struct Place<'a>(&'a str);

impl Place<'_> {
    /// The byte at which `part`, borrowed from the text, starts.
    fn of(&self, part: &str) -> usize {
        (part.as_ptr() as usize).saturating_sub(self.0.as_ptr() as usize)
    }

    fn pattern(&self, pattern: &ast::Pattern<&str>) -> Pattern {
        let piece = |element: &ast::PatternElement<&str>| match element {
            ast::PatternElement::TextElement { value } => Piece::Words { text: (*value).into(), at: self.of(value) },
            ast::PatternElement::Placeable { expression } => self.expression(expression),
        };
        Pattern(pattern.elements.iter().map(piece).collect())
    }

    fn expression(&self, expression: &ast::Expression<&str>) -> Piece {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                let arm = |variant: &ast::Variant<&str>| {
                    let key = match &variant.key {
                        ast::VariantKey::Identifier { name } => name,
                        ast::VariantKey::NumberLiteral { value } => value,
                    };
                    Arm { key: (*key).into(), at: self.of(key), default: variant.default, pattern: self.pattern(&variant.value) }
                };
                Piece::Choice(Box::new(Choice { on: self.inline(selector), arms: variants.iter().map(arm).collect() }))
            }
        }
    }

    fn inline(&self, inline: &ast::InlineExpression<&str>) -> Piece {
        let reference = |name: String, id: &str, arguments: Option<&ast::CallArguments<&str>>| {
            let given = arguments.map(|given| {
                given.positional.iter().map(|argument| self.inline(argument)).chain(given.named.iter().map(|argument| self.inline(&argument.value))).collect()
            });
            Piece::Reference(Reference { name: name.into(), at: self.of(id), arguments: given.unwrap_or_default() })
        };
        let with =
            |name: &str, attribute: &Option<ast::Identifier<&str>>| attribute.as_ref().map_or_else(|| name.to_owned(), |part| format!("{name}.{}", part.name));
        match inline {
            ast::InlineExpression::StringLiteral { value } => Piece::Literal { text: (*value).into(), at: self.of(value) },
            ast::InlineExpression::NumberLiteral { value } => Piece::Number((*value).into()),
            ast::InlineExpression::VariableReference { id } => Piece::Variable { name: id.name.into(), at: self.of(id.name) },
            ast::InlineExpression::MessageReference { id, attribute } => reference(with(id.name, attribute), id.name, None),
            ast::InlineExpression::FunctionReference { id, arguments } => reference(format!("{}()", id.name), id.name, Some(arguments)),
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                reference(with(&format!("-{}", id.name), attribute), id.name, arguments.as_ref())
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_found_wherever_they_hide() {
        let mut messages = Messages::default();
        let text = "### State: draft. Not checked.\n# $d: more. $e-f: and more.\none = { $a } and { NUMBER($b) }\ntwo =\n    { $count ->\n        [one] { $c }\n       *[other] x\n    }\nbroken = { $\n";
        let findings = add(&mut messages, text.into(), Some(FileIndex::from_index(0)), &Lang::parse("en").unwrap());
        let variables = |name: &str| messages.by_name[name].variables().into_keys().collect::<Vec<_>>();
        assert_eq!((variables("one"), variables("two")), (vec!["a", "b"], vec!["c", "count"]));
        assert_eq!(messages.by_name["one"].given.iter().map(|name| &**name).collect::<Vec<_>>(), ["a", "b", "d", "e-f"]);
        assert_eq!(messages.by_name["two"].at, text.find("two").unwrap());
        assert_eq!(messages.by_name["two"].variables()["c"], text.find("c }").unwrap());
        assert_eq!(messages.state.as_deref(), Some("draft. Not checked."));
        assert_eq!(findings.len(), 1);
    }

    #[test]
    fn what_would_stop_the_parser_is_refused() {
        for text in ["a = { \"\\u00é\" }\n".to_owned(), format!("a = {}\n", "{".repeat(100_000))] {
            let mut messages = Messages::default();
            let findings = add(&mut messages, text.into(), Some(FileIndex::from_index(0)), &Lang::parse("pl").unwrap());
            assert_eq!((findings.len(), messages.by_name.len(), messages.texts.len()), (1, 0, 0));
        }
    }

    #[test]
    fn every_reading_of_a_message_is_given() {
        let mut messages = Messages::default();
        add(
            &mut messages,
            "a =\n    x { $n ->\n        [one] 1\n       *[other] 2\n    } y { $m ->\n        [a] 3\n       *[b] 4\n    }\n".into(),
            None,
            &Lang::parse("en").unwrap(),
        );
        assert_eq!(messages.by_name["a"].value.as_ref().unwrap().readings().len(), 4);
    }
}
