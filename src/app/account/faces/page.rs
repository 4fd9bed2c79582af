//! The account as one page that works from a file: no script, its style inside it, charts as pictures beside their tables.

use crate::{
    app::account::{Account, coverage::Checklist, languages::per_cent},
    render::chart::{Bar, Chart},
    words::{date::Date, error::Error, lang::Direction},
};
use std::collections::BTreeMap;
use tera::{Context, Kwargs, State, Tera, Value};

/// The templates by name; the page is the last.
const TEMPLATES: [(&str, &str); 8] = [
    ("parts.html", include_str!("page/parts.html")),
    ("law.html", include_str!("page/law.html")),
    ("records.html", include_str!("page/records.html")),
    ("words.html", include_str!("page/words.html")),
    ("reach.html", include_str!("page/reach.html")),
    ("findings.html", include_str!("page/findings.html")),
    ("owners.html", include_str!("page/owners.html")),
    ("page.html", include_str!("page/page.html")),
];

const STYLE: &str = include_str!("page/page.css");

/// The most records to check that one list of the page holds; the work lists hold all.
const LISTED: usize = 40;

/// The page.
///
/// # Errors
/// When a template is wrong.
pub(super) fn render(account: &Account) -> Result<String, Error> {
    let wrong = |error: tera::Error| Error::Page { page: "index.html".to_owned(), template: "page.html of the report".to_owned(), problem: error.to_string() };
    let mut tera = Tera::new();
    tera.register_filter("day", |day: &str, _: Kwargs, _: &State<'_>| in_words(day));
    tera.register_filter("number", |number: i64, _: Kwargs, _: &State<'_>| grouped(number));
    tera.register_filter("bytes", |bytes: i64, _: Kwargs, _: &State<'_>| weight(bytes));
    tera.register_filter("plain", |words: &str, _: Kwargs, _: &State<'_>| words.replace('`', ""));
    tera.register_filter("capitalize_first", |words: &str, _: Kwargs, _: &State<'_>| capital(words));
    tera.add_raw_templates(TEMPLATES).map_err(wrong)?;
    let mut context = Context::new();
    context.insert("account", account);
    context.insert("lang", &account.site.language);
    let fresh = &account.freshness;
    context.insert("late", &fresh.to_check.iter().take(LISTED).collect::<Vec<_>>());
    context.insert("more_late", &fresh.to_check.len().saturating_sub(LISTED));
    context.insert("behind", &fresh.by_owner.iter().filter(|owner| owner.past_due + owner.long_past_due > 0).collect::<Vec<_>>());
    context.insert("charts", &charts(account));
    context.insert_value("style", Value::safe_string(STYLE));
    tera.render("page.html", &context).map_err(wrong)
}

/// The charts by name.
fn charts(account: &Account) -> BTreeMap<String, String> {
    let mut charts: BTreeMap<String, String> = account.coverage.iter().map(|list| (list.id.clone(), law(list))).collect();
    let all = &account.freshness.all;
    let fresh = [("In time", all.current, true), ("Past due", all.past_due, false), ("Long past due", all.long_past_due, false)];
    charts.insert("freshness".to_owned(), chart("chart-freshness", "Records by how their last check stands", &fresh));
    if let Some(source) = account.readability.first() {
        let aim = source.bands.iter().map(|band| band.name).position(|name| name.contains("hard")).unwrap_or(usize::MAX);
        let bands: Vec<(&str, usize, bool)> = source.bands.iter().enumerate().map(|(place, band)| (band.name, band.pages, place < aim)).collect();
        charts.insert("readability".to_owned(), chart("chart-readability", &format!("Pages in {} by how hard they are to read", source.name), &bands));
    }
    let bars = account.languages.iter().map(|language| {
        let (done, whole) = language.done();
        let share = per_cent(done, whole);
        Bar { label: format!("{} ({})", language.name, language.lang), value: share as f64, shown: format!("{share}%"), marked: share == 100 }
    });
    let languages = Chart {
        id: "chart-languages".to_owned(),
        title: "Words that say what the source says, by language".to_owned(),
        description: "The same figures are in the table below.".to_owned(),
        bars: bars.collect(),
        target: None,
        direction: Direction::LeftToRight,
    };
    charts.insert("languages".to_owned(), languages.svg_up_to(100.0).as_str().to_owned());
    charts
}

fn law(list: &Checklist) -> String {
    let counts = list.counts;
    let bars =
        [("Covered", counts.covered, true), ("Partly there", counts.thin, false), ("Out of date", counts.stale, false), ("Missing", counts.missing, false)];
    chart(&format!("chart-{}", list.id), "Items of the checklist by where they stand", &bars)
}

/// A chart of counts: what is counted, how many, and whether that is well.
fn chart(id: &str, title: &str, bars: &[(&str, usize, bool)]) -> String {
    let words: Vec<String> = bars.iter().map(|(name, count, _)| format!("{name}: {count}")).collect();
    let bar = |(name, count, marked): &(&str, usize, bool)| Bar {
        label: capital(name),
        value: *count as f64,
        shown: count.to_string(),
        marked: *marked && *count > 0,
    };
    let chart = Chart {
        id: id.to_owned(),
        title: title.to_owned(),
        description: format!("{}.", words.join(", ")),
        bars: bars.iter().map(bar).collect(),
        target: None,
        direction: Direction::LeftToRight,
    };
    chart.svg().as_str().to_owned()
}

/// A day as a person says it; what is no day stays as it is.
fn in_words(day: &str) -> String {
    const MONTHS: [&str; 12] = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    let parsed: Result<Date, String> = day.parse();
    let month = |date: Date| usize::try_from(date.month() - 1).ok().and_then(|month| MONTHS.get(month));
    parsed.ok().and_then(|date| month(date).map(|month| format!("{} {month} {}", date.day(), date.year()))).unwrap_or_else(|| day.to_owned())
}

/// A number with a comma after every three digits.
fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut out = if number < 0 { "-".to_owned() } else { String::new() };
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// Bytes as kilobytes of a thousand.
fn weight(bytes: i64) -> String {
    let tenths = (bytes + 50) / 100;
    format!("{}.{} kB", grouped(tenths / 10), tenths % 10)
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_written_as_people_write_them() {
        assert_eq!(in_words("2026-11-03"), "3 November 2026");
        assert_eq!(in_words("long ago"), "long ago");
        assert_eq!((grouped(0), grouped(999), grouped(-1_000), grouped(1_234_567)), ("0".into(), "999".into(), "-1,000".into(), "1,234,567".into()));
        assert_eq!((weight(49), weight(1_250), weight(1_234_567)), ("0.0 kB".into(), "1.3 kB".into(), "1,234.6 kB".into()));
        assert_eq!(capital("émile"), "Émile");
    }
}
