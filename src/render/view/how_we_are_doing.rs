//! How we are doing: each promise with its figures as a chart and a table, and in words (P10).

use crate::{
    model::standard::{Measure, Quarter, Since, Standard, Way},
    render::{
        chart::{Bar, Chart, Mark},
        html::Html,
        voice::Voice,
    },
};
use serde::Serialize;

/// How we are doing as its template prints it.
#[derive(Debug, Serialize)]
pub struct HowWeAreDoingView {
    standards: Vec<StandardView>,
}

#[derive(Debug, Serialize)]
struct StandardView {
    id: String,
    name: Html,
    promise: Html,
    target: String,
    /// The newest figure; none when there are no figures.
    latest: Option<Figure>,
    /// Where the newest figure stands against an earlier one, in words.
    trend: String,
    chart: Html,
    /// Every figure, from the first quarter to the last.
    figures: Vec<Figure>,
    note: Option<Html>,
}

#[derive(Clone, Debug, Serialize)]
struct Figure {
    quarter: String,
    value: String,
    kept: bool,
}

/// The most quarters in a chart: two years. The table has them all.
const QUARTERS: usize = 8;

impl HowWeAreDoingView {
    /// The standards with their figures by quarter.
    pub fn of(voice: &Voice<'_>) -> Self {
        let standards = voice.site.in_language(&voice.site.standards.value, "standards", voice.language).standards;
        Self { standards: standards.iter().map(|(id, standard)| StandardView::of(voice, id, standard)).collect() }
    }
}

impl StandardView {
    fn of(voice: &Voice<'_>, id: &str, standard: &Standard) -> Self {
        let figure = |(when, number): &(Quarter, f64)| Figure {
            quarter: quarter(voice, *when),
            value: shown(voice, standard, *number),
            kept: standard.is_kept_by(*number),
        };
        let figures: Vec<Figure> = standard.in_order().iter().map(figure).collect();
        let (target, trend) = (shown(voice, standard, standard.target), trend(voice, standard));
        Self {
            id: id.to_owned(),
            name: voice.line(&standard.name),
            promise: voice.prose(&standard.promise, 2),
            latest: figures.last().cloned(),
            chart: chart(voice, id, standard, &figures, &trend),
            target,
            trend,
            figures,
            note: standard.note.as_ref().map(|note| voice.prose(note, 2)),
        }
    }
}

/// `number` in the unit of `standard`: "84 per cent".
fn shown(voice: &Voice<'_>, standard: &Standard, number: f64) -> String {
    voice.say_with(&format!("figure-{}", standard.unit.key()), &[("value", number.into())])
}

/// A quarter in words: "January to March 2026".
fn quarter(voice: &Voice<'_>, quarter: Quarter) -> String {
    let month = |month: u8| voice.say(&format!("month-{month}"));
    let (first, last) = (month(quarter.quarter * 3 - 2), month(quarter.quarter * 3));
    voice.say_with("quarter", &[("from", first.into()), ("to", last.into()), ("year", quarter.year.to_string().into())])
}

/// Whether it gets better, in a sentence.
fn trend(voice: &Voice<'_>, standard: &Standard) -> String {
    let Some(trend) = standard.trend() else {
        return voice.say(if standard.figures.is_empty() { "figures-none" } else { "figures-one" });
    };
    let way = match trend.way {
        Way::Better => "better",
        Way::Same => "same",
        Way::Worse => "worse",
    };
    let mut values = vec![("now", shown(voice, standard, trend.now).into()), ("then", shown(voice, standard, trend.then).into())];
    match trend.since {
        Since::Year => voice.say_with(&format!("trend-{way}-year"), &values),
        Since::First(first) => {
            values.push(("period", quarter(voice, first).into()));
            voice.say_with(&format!("trend-{way}-first"), &values)
        }
    }
}

/// The latest of `figures` as bars, from the first to the last, with a line for the promise.
fn chart(voice: &Voice<'_>, id: &str, standard: &Standard, figures: &[Figure], trend: &str) -> Html {
    let numbers = standard.in_order();
    let latest = figures.len().saturating_sub(QUARTERS);
    let bar = |(figure, (_, value)): (&Figure, &(Quarter, f64))| Bar {
        label: figure.quarter.clone(),
        value: *value,
        shown: figure.value.clone(),
        marked: figure.kept,
    };
    let promise = voice.say_with("chart-target", &[("value", shown(voice, standard, standard.target).into())]);
    let chart = Chart {
        id: format!("{id}-chart"),
        title: voice.say_with("chart-title", &[("name", voice.argument(&standard.name))]),
        description: format!("{promise}. {trend}"),
        bars: figures.iter().zip(&numbers).skip(latest).map(bar).collect(),
        target: Some(Mark { value: standard.target, shown: promise }),
        direction: voice.edition().lang.direction(),
    };
    chart.svg_up_to(match standard.unit {
        Measure::Percent => 100.0,
        Measure::Score => 10.0,
        Measure::Weeks | Measure::Days | Measure::Number => 0.0,
    })
}
