//! The laws of the house, kept by a test and not by memory.

use crate::site::{paths, repository};
use std::fs;

/// The floors, from the lowest.
const FLOORS: [&str; 9] = ["words", "readability", "model", "read", "plan", "check", "render", "effects", "app"];

/// The path of every source file below `src`, with its text.
fn sources() -> Vec<(String, String)> {
    let src = repository().join("src");
    let rust = paths(&src).into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "rs"));
    rust.map(|path| (path.strip_prefix(&src).unwrap().to_string_lossy().replace('\\', "/"), fs::read_to_string(&path).unwrap())).collect()
}

/// The text without its tests.
fn code(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod tests").next().unwrap_or(text)
}

#[test]
fn a_module_uses_only_lower_floors() {
    let floor = |name: &str| FLOORS.iter().position(|floor| *floor == name);
    let mut looked_at = 0;
    for (path, text) in sources() {
        let Some(own) = path.split('/').next().and_then(floor) else { continue };
        let used = text.split("crate::").skip(1).flat_map(|rest| {
            let inner = rest.strip_prefix('{').map_or(rest, |inner| inner.split("};").next().unwrap_or(inner));
            let many = rest.starts_with('{');
            let names = inner.split(|c: char| !(c.is_alphanumeric() || c == '_')).take(if many { usize::MAX } else { 1 });
            names.filter_map(floor).collect::<Vec<_>>()
        });
        for used in used {
            let brace_words = used <= own || !text.contains(&format!("crate::{}", FLOORS[used])) && !text.contains(&format!("    {}::", FLOORS[used]));
            assert!(brace_words, "{path} is on floor {} and uses floor {}", FLOORS[own], FLOORS[used]);
        }
        looked_at += 1;
    }
    assert!(looked_at > 80, "{looked_at} files were looked at");
}

#[test]
fn only_reading_and_effects_touch_the_disk() {
    for (path, text) in sources() {
        if path.ends_with("_tests.rs") || path.ends_with("/tests.rs") {
            continue;
        }
        let may = path.starts_with("read/") || path.starts_with("effects/");
        let disk = |line: &str| {
            line.contains("std::fs")
                || line.contains(" fs::")
                || line.contains("(fs::")
                || line.trim_start().starts_with("fs,")
                || line.contains("{fs")
                || line.contains("File::open")
        };
        assert!(may || !code(&text).lines().any(disk), "{path} touches the disk");
        assert!(path == "app/cli.rs" || !code(&text).contains("SystemTime"), "{path} looks at the clock");
        assert!(path.starts_with("app/report/") || !(code(&text).contains("println!") || code(&text).contains("anstream")), "{path} prints");
    }
}

#[test]
fn files_are_short_and_named_by_what_they_hold() {
    let mut lengths = Vec::new();
    for (path, text) in sources() {
        let lines = text.lines().count();
        assert!(lines <= 500, "{path} has {lines} lines");
        let name = path.rsplit('/').next().unwrap();
        assert!(!["utils.rs", "util.rs", "helpers.rs", "helper.rs", "common.rs", "misc.rs", "manager.rs"].contains(&name), "{path} says nothing");
        lengths.push(lines);
    }
    lengths.sort_unstable();
    let (median, ninth) = (lengths[lengths.len() / 2], lengths[lengths.len() * 9 / 10]);
    assert!(median <= 130 && ninth <= 300, "median {median}, nine in ten {ninth}");
}

#[test]
fn the_theme_holds_no_inline_style_or_script_and_names_no_other_host() {
    let theme = repository().join("themes/default");
    for path in paths(&theme.join("templates")) {
        let text = fs::read_to_string(&path).unwrap();
        for forbidden in ["style=", "<script>", "<style", "onclick", "onload", "href=\"http", "src=\"http", "javascript:"] {
            assert!(!text.contains(forbidden), "{} holds {forbidden}", path.display());
        }
    }
    let style = fs::read_to_string(theme.join("assets/site.css")).unwrap();
    for physical in ["-left", "-right", ": left", ": right", "@import", "url("] {
        assert!(!style.contains(physical), "site.css holds {physical}");
    }
}
