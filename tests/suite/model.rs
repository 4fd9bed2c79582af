//! The model against its own description.

use localoffer::model::kind::Kind;
use serde_json::Value;
use std::collections::BTreeSet;

/// The key paths of the fields of words in a schema, with `*` for the names of a group.
fn words_in(schema: &Value, root: &Value, path: &str, found: &mut BTreeSet<String>, depth: usize) {
    let mut schema = schema;
    while let Some(name) = schema["$ref"].as_str() {
        schema = &root["$defs"][name.trim_start_matches("#/$defs/")];
    }
    if depth > 12 {
        return;
    }
    if matches!(schema["format"].as_str(), Some("localoffer-line" | "localoffer-prose")) {
        found.insert(path.to_owned());
    }
    for alternative in schema["anyOf"].as_array().into_iter().flatten() {
        words_in(alternative, root, path, found, depth + 1);
    }
    let inner = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
    for (key, field) in schema["properties"].as_object().into_iter().flatten() {
        words_in(field, root, &inner(key), found, depth + 1);
    }
    if schema["additionalProperties"].is_object() {
        words_in(&schema["additionalProperties"], root, &inner("*"), found, depth + 1);
    }
    if schema["items"].is_object() {
        words_in(&schema["items"], root, &inner("*"), found, depth + 1);
    }
}

#[test]
fn every_field_of_words_can_be_translated() {
    let source = |kind: Kind| -> String {
        let file = match kind {
            Kind::Site => "settings",
            Kind::Guide | Kind::Step => "guide",
            Kind::Comments => "comment",
            Kind::Consultations | Kind::Participation => "taking_part",
            Kind::Standards => "standard",
            Kind::Accessibility => "statement",
            Kind::Disagreements => "disagreement",
            Kind::Approvals => "approval",
            Kind::Roles => "role",
            Kind::Redirects => "redirect",
            other => other.name(),
        };
        std::fs::read_to_string(crate::site::repository().join(format!("src/model/{file}.rs"))).unwrap()
    };
    let mut tried = 0;
    for kind in Kind::ALL {
        let schema = Value::from(kind.schema());
        let mut found = BTreeSet::new();
        words_in(&schema, &schema, "", &mut found, 0);
        for path in &found {
            let first = path.split('.').next().unwrap();
            let listed = source(kind).lines().filter(|line| line.starts_with("words!(")).any(|line| line.contains(first));
            assert!(listed, "{}: `{path}` holds words and its type does not hand them out", kind.name());
            tried += 1;
        }
    }
    assert!(tried > 60, "{tried} fields of words");
}

#[test]
fn every_kind_of_file_has_a_schema_an_editor_can_use() {
    for kind in Kind::ALL {
        let schema = Value::from(kind.schema());
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema", "{}", kind.name());
        assert_eq!(schema["additionalProperties"], false, "{} refuses unknown fields", kind.name());
        for (field, one) in schema["properties"].as_object().unwrap() {
            assert!(one["description"].is_string() || one["$ref"].is_string(), "{}: `{field}` is described", kind.name());
        }
    }
}
