//! What `localoffer readability` says of a text: counts, formulas, and what they are worth.

use super::{json::diagnostic, text::count};
use crate::{
    check::reading::alone::Measured,
    readability::{
        formulas::{self, Measures},
        rules::score::FEWEST,
    },
    words::{audience::Audience, diagnostic::Level, lang::Lang},
};
use serde_json::{Value, json};

/// The measures for people.
pub fn text(measured: &Measured) -> String {
    let counts = &measured.counts;
    let language = measured.language;
    let mut out = format!("{} in {}", count(counts.words as usize, "word"), count(counts.sentences as usize, "sentence"));
    if counts.words > 0 && counts.sentences > 0 {
        let (words, sentences) = (f64::from(counts.words), f64::from(counts.sentences));
        out.push_str(&format!(": {:.1} words a sentence, {:.1} letters a word", words / sentences, f64::from(counts.letters) / words));
        if counts.syllables > 0 {
            out.push_str(&format!(", {:.2} syllables a word", f64::from(counts.syllables) / words));
        }
    }
    out.push_str(".\n");
    let found = |level: Level| measured.report.count(level);
    let levels = [(Level::Error, "error"), (Level::Warning, "warning"), (Level::Note, "note")];
    out.push_str(&format!("{}.\n", levels.map(|(level, noun)| count(found(level), noun)).join(", ")));
    if counts.words == 0 {
        return out;
    }
    match formulas::for_language(language.tag) {
        Measures::None => {
            out.push_str("There is no tested measure for this language. Go by the lengths, and by people who read it.\n");
            return out;
        }
        Measures::Trend(_) => out.push_str("No measure was tested for this language. These show a trend only:\n"),
        Measures::Tested(_) if !measured.enough => {
            out.push_str(&format!("A text of fewer than {} words or {} sentences is too short for a score to say much:\n", FEWEST.0, FEWEST.1));
        }
        Measures::Tested(_) => {}
    }
    let scores = formulas::scores(language.tag, counts);
    let width = scores.iter().map(|score| score.formula.name.chars().count()).max().unwrap_or_default();
    for score in &scores {
        out.push_str(&format!("  {:width$}  {:>6.1}  {:<12}  {}\n", score.formula.name, score.value, score.band, score.formula.source));
    }
    if !scores.is_empty() {
        out.push_str("A score is a trend. What to change stands above; people who read the text are the test.\n");
    }
    out
}

/// The same as one JSON object.
pub fn json(measured: &Measured, lang: &Lang, audience: Audience) -> String {
    let tag = measured.language.tag;
    let measure = match formulas::for_language(tag) {
        Measures::Tested(_) => "tested",
        Measures::Trend(_) => "trend",
        Measures::None => "none",
    };
    let score = |score: formulas::Score| json!({"id": score.formula.id, "name": score.formula.name, "value": score.value, "band": score.band, "source": score.formula.source});
    let scores: Vec<Value> = formulas::scores(tag, &measured.counts).into_iter().map(score).collect();
    let diagnostics: Vec<Value> = measured.report.diagnostics().iter().map(diagnostic).collect();
    let object = json!({
        "language": lang.as_str(),
        "audience": audience.name(),
        "counts": measured.counts,
        "measure": measure,
        "enough": measured.enough,
        "scores": scores,
        "diagnostics": diagnostics,
    });
    format!("{object}\n")
}
