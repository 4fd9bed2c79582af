//! The status of translations as a page of its own: for a manager, a funder or a translators' meeting.

use super::desk::Desk;
use crate::{
    app::account::languages::{Language, per_cent},
    model::freshness::Tally,
    words::escape::escape,
};
use std::fmt::Write;

/// What each kind means, in the words of the page.
const KINDS: [&str; 6] = [
    "Fresh: says what the source says",
    "Reworded since it was recorded",
    "New: not recorded yet",
    "Stale: the source has changed",
    "Translated by a machine",
    "Missing: shown in the source language",
];

/// The page: whole, in one file, without a script.
pub(super) fn render(desk: &Desk<'_>, rows: &[Language]) -> String {
    let mut html = String::new();
    let mut name = String::new();
    escape(desk.site.settings.value.name.as_str(), &mut name);
    // Writing to a String cannot fail.
    let _ = write!(
        html,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>Translations – {name}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>Translations of {name}</h1>\n\
         <p>As of {}. Words are counted in the source. Every language is a living draft: what is not translated is shown to readers in the source language, marked as such.</p>\n",
        desk.today
    );
    html.push_str("<ul class=\"key\">\n");
    for (index, words) in KINDS.iter().enumerate() {
        let _ = writeln!(html, "<li><span class=\"k{index}\"></span> {words}</li>");
    }
    html.push_str("</ul>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Languages\">\n<table>\n<caption>Words by language</caption>\n<thead><tr><th scope=\"col\">Language</th><th scope=\"col\">Interface</th><th scope=\"col\">Done</th><th scope=\"col\">Words</th>");
    Tally::KINDS.iter().for_each(|kind| html.push_str(&format!("<th scope=\"col\">{kind}</th>")));
    html.push_str("</tr></thead>\n<tbody>\n");
    for row in rows {
        language(&mut html, row);
    }
    html.push_str("</tbody>\n</table>\n</div>\n");
    stale(&mut html, rows);
    html.push_str("</main>\n</body>\n</html>\n");
    html
}

fn language(html: &mut String, row: &Language) {
    let (done, whole) = row.done();
    let (mut name, mut state) = (String::new(), String::new());
    escape(&row.name, &mut name);
    escape(&row.state, &mut state);
    let _ = write!(
        html,
        "<tr><th scope=\"row\"><span lang=\"{0}\" dir=\"{1}\">{name}</span> <code>{0}</code></th><td>{2} of {3}, {state}</td><td>{4}%</td><td>",
        row.lang,
        row.direction,
        row.interface.0,
        row.interface.1,
        per_cent(done, whole)
    );
    let _ = write!(html, "<svg viewBox=\"0 0 200 12\" role=\"img\" aria-label=\"{}% done\">", per_cent(done, whole));
    let mut x = 0.0;
    for (index, words) in row.tally.words.iter().enumerate() {
        let width = *words as f64 * 200.0 / whole.max(1) as f64;
        let _ = write!(html, "<rect class=\"k{index}\" x=\"{x:.1}\" y=\"0\" width=\"{width:.1}\" height=\"12\"/>");
        x += width;
    }
    html.push_str("</svg></td>");
    for (words, units) in row.tally.words.iter().zip(row.tally.units) {
        let _ = write!(html, "<td>{words}<br><small>{units} units</small></td>");
    }
    html.push_str("</tr>\n");
}

fn stale(html: &mut String, rows: &[Language]) {
    if rows.iter().all(|row| row.stale.is_empty()) {
        return;
    }
    html.push_str("<h2>Older than their source</h2>\n<dl>\n");
    for row in rows.iter().filter(|row| !row.stale.is_empty()) {
        let _ = writeln!(html, "<dt><code>{}</code></dt>", row.lang);
        for (record, units) in &row.stale {
            let mut words = String::new();
            escape(record, &mut words);
            let _ = writeln!(html, "<dd>{words} ({units})</dd>");
        }
    }
    html.push_str("</dl>\n");
}

const STYLE: &str = "body{font:1.0625rem/1.5 system-ui,sans-serif;margin:2rem auto;padding:0 1rem;max-width:80rem;color:#1c2526;background:#fffdf9}\
h1{line-height:1.2}.key{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem}.key span{display:inline-block;width:.9em;height:.9em;border:1px solid #555}\
.scroll{overflow-x:auto}table{border-collapse:collapse;min-width:100%}caption{text-align:start;font-weight:650;padding:.5rem 0}th,td{text-align:start;padding:.45rem .9rem .45rem 0;border-bottom:1px solid #c9c8bd;vertical-align:top}\
td small{color:#4c5a5e}svg{width:12.5rem;height:.75rem;display:block;margin-top:.4rem}dt{font-weight:650;margin-top:.75rem}\
.k0{fill:#1d6b3c;background:#1d6b3c}.k1{fill:#3f8f5b;background:#3f8f5b}.k2{fill:#2f6f9f;background:#2f6f9f}.k3{fill:#b36b00;background:#b36b00}.k4{fill:#7a4fa3;background:#7a4fa3}.k5{fill:#b9bdb9;background:#b9bdb9}\n";
