//! Figures as a chart that everybody can use: bars beside each other in SVG, with a name and a description for who does not see them.
//!
//! Nothing scales: heights are in `em` and lengths in per cent, so letters are as large as those around the chart, at 320 pixels and at 400 per cent. Bars lie,
//! because a name of a quarter or a category needs a line of its own. A bar that is `marked` is whole and has a tick; others are hatched: colour alone says nothing.
//! Colours come from classes of the style sheet. The same figures belong in a table beside the chart, with their meaning in words.

use super::html::Html;
use crate::words::{escape::escape, lang::Direction};
use std::fmt::Write;

/// A chart of bars.
#[derive(Clone, Debug)]
pub struct Chart {
    /// What no other element of the page has as `id`; the ids inside the chart begin with it.
    pub id: String,
    /// What the chart shows, in a few words: its name (`<title>`).
    pub title: String,
    /// What there is to see in it, in a sentence or two (`<desc>`).
    pub description: String,
    /// The bars, from the top.
    pub bars: Vec<Bar>,
    /// What was promised, as a line through every bar.
    pub target: Option<Mark>,
    /// Which way the page runs: bars begin where its lines begin.
    pub direction: Direction,
}

/// A bar with its words.
#[derive(Clone, Debug)]
pub struct Bar {
    /// What it stands for: a quarter, a category.
    pub label: String,
    /// How long it is, in the unit of the figures; what is no number counts as nothing.
    pub value: f64,
    /// The figure in words, such as "84 per cent".
    pub shown: String,
    /// Whether it is one that did well: whole, with a tick.
    pub marked: bool,
}

/// A line through every bar.
#[derive(Clone, Debug)]
pub struct Mark {
    /// Where it is, in the unit of the bars.
    pub value: f64,
    /// What it is, in words, such as "Our promise: 90 per cent".
    pub shown: String,
}

/// The most letters in a line of a chart, so that it fits on a screen of 320 pixels.
const LINE: usize = 34;
/// The most letters of a figure that stands at the end of its bar; longer ones have lines of their own.
const BESIDE: usize = 15;
/// How much of the line bars may take, in per cent, when figures stand at their ends.
const ROOM_BESIDE: f64 = 54.0;
/// How high a bar is, in `em`.
const BAR: f64 = 1.2;
/// The room between a bar and the next words, in `em`.
const GAP: f64 = 0.8;
/// The sign of a bar that is marked.
const TICK: &str = "✓ ";

impl Chart {
    /// The chart as SVG that scales to its largest figure; nothing when there are no bars.
    pub fn svg(&self) -> Html {
        self.svg_up_to(0.0)
    }

    /// The chart as SVG in which a bar of the length `whole`, such as 100 for per cent, fills the line unless a figure is larger; nothing when there are no bars.
    pub fn svg_up_to(&self, whole: f64) -> Html {
        Html::trusted(&if self.bars.is_empty() { String::new() } else { Drawing::of(self, whole).svg() })
    }
}

/// A chart while it is drawn, from the top down.
struct Drawing<'a> {
    chart: &'a Chart,
    least: f64,
    most: f64,
    /// Whether figures stand at the ends of their bars.
    beside: bool,
    /// How high a line of words is, in `em`: scripts that run from the right are higher.
    line: f64,
    down: f64,
    body: String,
}

impl<'a> Drawing<'a> {
    fn of(chart: &'a Chart, whole: f64) -> Self {
        let values = || chart.bars.iter().map(|bar| bar.value).chain(chart.target.as_ref().map(|mark| mark.value)).chain([0.0, whole]);
        let (least, most) = (values().map(finite).fold(0.0, f64::min), values().map(finite).fold(0.0, f64::max));
        let beside = chart.bars.iter().all(|bar| bar.shown.chars().count() + TICK.chars().count() <= BESIDE);
        let line = if chart.direction == Direction::RightToLeft { 1.9 } else { 1.6 };
        Self { chart, least, most, beside, line, down: 0.0, body: String::new() }
    }

    fn svg(mut self) -> String {
        let chart = self.chart;
        if let Some(mark) = &chart.target {
            self.legend(&mark.shown);
        }
        for bar in &chart.bars {
            self.bar(bar);
        }
        let (mut id, mut title, mut description) = (String::new(), String::new(), String::new());
        for (words, html) in [(&chart.id, &mut id), (&chart.title, &mut title), (&chart.description, &mut description)] {
            escape(words, html);
        }
        format!(
            "<svg class=\"chart\" role=\"img\" aria-labelledby=\"{id}-title {id}-description\" width=\"100%\" height=\"{}em\">\
             <title id=\"{id}-title\">{title}</title><desc id=\"{id}-description\">{description}</desc>\
             <defs><pattern id=\"{id}-hatched\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">\
             <rect class=\"chart-ground\" width=\"6\" height=\"6\"/><rect class=\"chart-hatch\" width=\"3\" height=\"6\"/></pattern></defs>{}</svg>",
            rounded(self.down),
            self.body
        )
    }

    /// The words for the line of the target, beside a piece of it.
    fn legend(&mut self, words: &str) {
        let (edge, after, before) = if self.chart.direction == Direction::RightToLeft { (100, -0.9, -0.45) } else { (0, 0.9, 0.2) };
        let (top, height) = (rounded(self.down + 0.2), rounded(self.line - 0.4));
        self.add(format_args!(
            "<svg x=\"{edge}%\" overflow=\"visible\"><rect class=\"chart-target\" x=\"{before}em\" y=\"{top}em\" width=\"0.25em\" height=\"{height}em\"/></svg>"
        ));
        self.words("chart-label", words, &format!(" dx=\"{after}em\""));
        self.down += GAP / 2.0;
    }

    fn bar(&mut self, bar: &Bar) {
        let shown = format!("{}{}", if bar.marked { TICK } else { "" }, bar.shown);
        self.words("chart-label", &bar.label, "");
        if !self.beside {
            self.words("chart-shown", &shown, "");
        }
        let (top, middle) = (rounded(self.down), rounded(self.down + BAR * 0.78));
        let (zero, end) = (self.place(0.0), self.place(finite(bar.value)));
        let mut piece = |class: &str, from: f64, to: f64, y: f64, height: f64, more: &str| {
            let start = if self.chart.direction == Direction::RightToLeft { 100.0 - from.max(to) } else { from.min(to) };
            let (start, width) = (rounded(start), rounded((to - from).abs()));
            // Writing to a String cannot fail.
            let _ = write!(self.body, "<rect class=\"{class}\" x=\"{start}%\" y=\"{y}em\" width=\"{width}%\" height=\"{height}em\"{more}/>");
        };
        piece("chart-track", 0.0, if self.beside { ROOM_BESIDE } else { 100.0 }, top, BAR, "");
        let mut id = String::new();
        escape(&self.chart.id, &mut id);
        let hatched = format!(" fill=\"url(#{id}-hatched)\"");
        piece(if bar.marked { "chart-bar marked" } else { "chart-bar" }, zero, end, top, BAR, if bar.marked { "" } else { &hatched });
        if let Some(mark) = &self.chart.target {
            let at = rounded(self.across(self.place(finite(mark.value))));
            let (from, to) = (rounded(self.down - 0.25), rounded(self.down + BAR + 0.25));
            for class in ["chart-halo", "chart-target"] {
                self.add(format_args!("<line class=\"{class}\" x1=\"{at}%\" x2=\"{at}%\" y1=\"{from}em\" y2=\"{to}em\"/>"));
            }
        }
        if self.beside {
            let edge = self.across(ROOM_BESIDE + 2.0);
            let mut html = String::new();
            escape(&shown, &mut html);
            self.add(format_args!("<text class=\"chart-shown\" x=\"{edge}%\" y=\"{middle}em\">{html}</text>"));
        }
        self.down += BAR + GAP;
    }

    /// Words from where lines begin, in as many lines as they need.
    fn words(&mut self, class: &str, words: &str, more: &str) {
        let edge = self.across(0.0);
        for line in lines(words) {
            let y = rounded(self.down + self.line * 0.68);
            let mut html = String::new();
            escape(&line, &mut html);
            self.add(format_args!("<text class=\"{class}\" x=\"{edge}%\" y=\"{y}em\"{more}>{html}</text>"));
            self.down += self.line;
        }
    }

    /// Where `value` is from the beginning of the line, in per cent.
    fn place(&self, value: f64) -> f64 {
        let span = self.most - self.least;
        let share = if span > 0.0 && span.is_finite() { (value - self.least) / span } else { 0.0 };
        share * if self.beside { ROOM_BESIDE } else { 100.0 }
    }

    /// `place` from the left, whichever way the page runs.
    fn across(&self, place: f64) -> f64 {
        if self.chart.direction == Direction::RightToLeft { 100.0 - place } else { place }
    }

    fn add(&mut self, piece: std::fmt::Arguments<'_>) {
        // Writing to a String cannot fail.
        let _ = self.body.write_fmt(piece);
    }
}

/// `value`, or nothing when it is no number or has no end.
fn finite(value: f64) -> f64 {
    if value.is_finite() { value } else { 0.0 }
}

/// `length` with at most two places, so that the same figures give the same bytes.
fn rounded(length: f64) -> f64 {
    (length * 100.0).round() / 100.0
}

/// `words` in lines of at most [`LINE`] letters where there are spaces to cut at.
fn lines(words: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= LINE => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chart(values: &[f64], direction: Direction) -> Chart {
        let bars = values.iter().map(|value| Bar {
            label: "July to September 2026".to_owned(),
            value: *value,
            shown: format!("{value} weeks"),
            marked: *value <= 12.0,
        });
        Chart {
            id: "wait".to_owned(),
            title: "Waits & \"more\"".to_owned(),
            description: "From <20> to 12.".to_owned(),
            bars: bars.collect(),
            target: Some(Mark { value: 12.0, shown: "Our promise: 12 weeks".to_owned() }),
            direction,
        }
    }

    #[test]
    fn a_chart_has_a_name_and_a_description_and_its_words_are_escaped() {
        let svg = chart(&[20.0, 12.0], Direction::LeftToRight).svg();
        let svg = svg.as_str();
        assert!(svg.contains("role=\"img\" aria-labelledby=\"wait-title wait-description\""), "{svg}");
        assert!(
            svg.contains("<title id=\"wait-title\">Waits &amp; &quot;more&quot;</title><desc id=\"wait-description\">From &lt;20&gt; to 12.</desc>"),
            "{svg}"
        );
        assert!(!svg.contains("style="), "{svg}");
    }

    #[test]
    fn a_bar_that_did_well_has_a_tick_and_is_whole() {
        let svg = chart(&[20.0, 12.0], Direction::LeftToRight).svg();
        assert_eq!(svg.as_str().matches("✓ ").count(), 1);
        assert_eq!(svg.as_str().matches("fill=\"url(#wait-hatched)\"").count(), 1);
        assert_eq!(svg.as_str().matches("<line class=\"chart-target\"").count(), 2, "the target is at every bar");
    }

    #[test]
    fn bars_begin_where_lines_begin() {
        let left = chart(&[24.0, 12.0], Direction::LeftToRight).svg();
        let right = chart(&[24.0, 12.0], Direction::RightToLeft).svg();
        assert!(left.as_str().contains("class=\"chart-bar marked\" x=\"0%\" y=\"7.2em\" width=\"27%\""), "{}", left.as_str());
        assert!(right.as_str().contains("class=\"chart-bar marked\" x=\"73%\" y=\"8.1em\" width=\"27%\""), "{}", right.as_str());
        assert!(
            left.as_str().contains("<text class=\"chart-shown\" x=\"56%\"") && right.as_str().contains("<text class=\"chart-shown\" x=\"44%\""),
            "figures stand after the bars"
        );
    }

    #[test]
    fn no_figure_breaks_a_chart() {
        for values in [&[0.0, 0.0][..], &[f64::NAN, f64::INFINITY, 3.0], &[-4.0, 6.0], &[1e308, -1e308], &[1e300]] {
            let svg = chart(values, Direction::LeftToRight).svg_up_to(100.0);
            let svg = svg.as_str();
            assert!(!svg.contains("\"NaN") && !svg.contains("\"inf") && !svg.contains("width=\"-"), "{svg}");
        }
        assert_eq!(chart(&[], Direction::LeftToRight).svg().as_str(), "");
    }

    #[test]
    fn long_words_have_lines_that_fit() {
        let words = "Children and young people with social, emotional and mental health needs";
        let cut = lines(words);
        assert!(cut.iter().all(|line| line.chars().count() <= LINE), "{cut:?}");
        assert_eq!(cut.join(" "), words);
    }
}
