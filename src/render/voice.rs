//! What pages of one language say, and how: words, dates, links.

use super::{
    glossary_links::{GlossaryLinks, PageGlossary, Terms},
    html::{self, Html},
    interface::{Argument, Interface},
    trust::Trust,
};
use crate::{
    model::{
        ages::Ages,
        clock::{Opening, Time},
        id::Id,
        interval::Weeks,
        site::{Edition, Site},
        text::Text,
    },
    plan::{Plan, subject::Subject},
    read::markdown::{self, FindTerms, RunningWords, Setting},
    readability::language::Language,
    words::{
        date::{Date, Weekday},
        lang::LangIndex,
    },
};
use serde::Serialize;
use std::sync::Arc;

/// A link as a template prints it.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    /// Where it leads.
    pub href: String,
    /// Its words.
    pub words: Html,
    /// Whether the page it leads to is only in the source language.
    pub untranslated: bool,
}

/// The site in one language; on a page, with what the page has explained.
pub struct Voice<'a> {
    /// The site.
    pub site: &'a Site,
    /// The plan.
    pub plan: &'a Plan,
    /// The language of the reader.
    pub language: LangIndex,
    /// The interface words.
    pub interface: Arc<Interface>,
    /// What lists show of each service, by its place in the table. A service is in about ten lists of a language, so it is made once.
    pub cards: Arc<[Html]>,
    /// How far pages can be relied on.
    pub trust: Arc<Trust<'a>>,
    /// The address of the search index of this language.
    pub search_index: Arc<str>,
    glossary: Option<Arc<GlossaryLinks>>,
    page: Option<PageGlossary>,
}

impl<'a> Voice<'a> {
    /// The voice of `language`, which explains `terms`: those of each language of the site, by its place in the list.
    pub fn new(site: &'a Site, plan: &'a Plan, language: LangIndex, terms: &Arc<Vec<Option<Terms>>>, trust: &Arc<Trust<'a>>) -> Self {
        let interface = Arc::new(Interface::of(site, language));
        let address = plan.page(language, "glossary").map(|page| plan.address(page));
        // Authors of easy read explain a word in their own next sentence.
        let brackets = !site.edition(language).lang.is_easy_read();
        let glossary = address.map(|address| Arc::new(GlossaryLinks { terms: Arc::clone(terms), address, brackets }));
        let trust = Arc::clone(trust);
        Self { site, plan, language, interface, cards: Arc::from([]), trust, search_index: Arc::from(""), glossary, page: None }
    }

    /// This voice on a page about `subject`: it explains each term of the glossary at its first use; the glossary itself explains them all.
    pub fn on_page(&self, subject: Subject) -> Self {
        let page = self.glossary.as_ref().filter(|_| subject != Subject::Glossary).map(PageGlossary::new);
        Self {
            interface: Arc::clone(&self.interface),
            cards: Arc::clone(&self.cards),
            trust: Arc::clone(&self.trust),
            search_index: Arc::clone(&self.search_index),
            glossary: self.glossary.clone(),
            page,
            ..*self
        }
    }

    /// The edition of the language.
    pub fn edition(&self) -> &'a Edition {
        self.site.edition(self.language)
    }

    /// Whether this is an easy-read edition.
    pub fn is_easy(&self) -> bool {
        self.edition().lang.is_easy_read()
    }

    /// The interface message `name`. A name that is not there shows as itself in double brackets, which the project's own tests look for.
    pub fn say(&self, name: &str) -> String {
        self.say_with(name, &[])
    }

    /// The interface message `name` with its variables.
    pub fn say_with(&self, name: &str, arguments: &[(&str, Argument)]) -> String {
        self.interface.text(name, arguments).unwrap_or_else(|| format!("⟦{name}⟧"))
    }

    /// The interface message `name` with its variables, as HTML.
    pub fn html_with(&self, name: &str, arguments: &[(&str, Argument)]) -> Html {
        self.interface.html(name, arguments).map_or_else(|| Html::words(&format!("⟦{name}⟧")), Html::said)
    }

    /// One line of words; in a span that names its language when it is not the page's.
    pub fn line(&self, text: &Text) -> Html {
        let words = Html::line(text.as_str(), self.site.edition(text.language()).lang.direction());
        if self.is_own(text) { words } else { Html::trusted(&self.marked("span", text.language(), words.as_str())) }
    }

    /// The words as a value for a message, which marks them where they are in the source language.
    pub fn argument(&self, text: &Text) -> Argument {
        let words = text.as_str().to_owned();
        if self.is_own(text) { Argument::Words(words) } else { Argument::Source(words) }
    }

    /// Words in markdown, their headings `deeper` levels down; in a box that names their language when it is not the page's.
    pub fn prose(&self, text: &Text, deeper: u8) -> Html {
        self.body(text, deeper, &[])
    }

    /// Words in markdown with headings that have `ids`.
    pub fn body(&self, text: &Text, deeper: u8, ids: &[String]) -> Html {
        self.markdown(text, deeper, ids, &|to| self.target(to))
    }

    /// Words in markdown for paper: links hold their whole address, which is printed after them; those to a part of their own page lead nowhere on another, so they are
    /// words alone.
    pub fn printed(&self, text: &Text, deeper: u8) -> Html {
        let whole = |to: &str| {
            let target = self.target(to).filter(|target| !target.starts_with('#'))?;
            Some(if target.starts_with('/') { self.plan.addresses.whole(&target) } else { target })
        };
        self.markdown(text, deeper, &[], &whole)
    }

    fn markdown(&self, text: &Text, deeper: u8, ids: &[String], link: &dyn Fn(&str) -> Option<String>) -> Html {
        let direction = self.site.edition(text.language()).lang.direction();
        let page = self.page.as_ref().filter(|page| page.knows(text.language()));
        let terms = page.map(|page| |words: &RunningWords<'_>| page.links(words, text.language()));
        let terms = terms.as_ref().map(|terms| terms as FindTerms<'_>);
        let setting = Setting {
            heading_ids: ids,
            deeper,
            link,
            picture: &|to| self.picture(to),
            terms,
            language: Language::of(self.site.edition(text.language()).lang.as_str()),
            direction,
        };
        let mut body = markdown::to_html(text.as_str(), &setting);
        // Plain markdown has nothing to gain: it is compact as it is made. Tables and an author's own HTML have.
        if self.site.settings.value.minify && text.as_str().contains(['<', '|']) {
            body = html::minified(body);
        }
        if self.is_own(text) { Html::trusted(body.trim_end()) } else { Html::trusted(&self.marked("div", text.language(), body.trim_end())) }
    }

    /// The words without marks, for titles and descriptions.
    pub fn plain(&self, text: &Text) -> String {
        text.as_str().to_owned()
    }

    /// Whether `text` is in the language of the page, so that readers need not be told another.
    pub fn is_own(&self, text: &Text) -> bool {
        let own = &self.edition().lang;
        // Words of the source language in an easy-read edition of it are in the same language, if not as easy.
        text.language() == self.language || self.site.edition(text.language()).lang.as_str() == own.without_variant()
    }

    fn marked(&self, tag: &str, language: LangIndex, inner: &str) -> String {
        let lang = &self.site.edition(language).lang;
        format!("<{tag} lang=\"{}\" dir=\"{}\">{inner}</{tag}>", lang.html(), lang.direction().html())
    }

    /// The address of the page at `path` in this language; a page the plan does not have has none.
    pub fn href(&self, path: &str) -> Option<String> {
        self.plan.page(self.language, path).map(|page| self.plan.address(page))
    }

    /// A link to the page at `path` with `words`.
    pub fn link(&self, path: &str, words: Html) -> Option<Link> {
        let page = self.plan.page(self.language, path)?;
        Some(Link { href: self.plan.address(page), words, untranslated: !page.translated && !self.is_easy() })
    }

    /// A link to the stage that comes after the one at `index` of `site.yaml` (P18).
    pub fn next_stage(&self, index: u16) -> Option<Link> {
        let stages = &self.site.settings.value.stages;
        let next = stages.iter().nth(usize::from(index))?.1.next.as_ref()?;
        let (id, stage) = stages.iter().find(|(id, _)| *id == next)?;
        self.heading_link("stages", id, &stage.name)
    }

    /// A link to the page of the heading `id` of `folder`, both as in `site.yaml`: a need, stage, category or area with its `name`.
    pub fn heading_link(&self, folder: &str, id: &Id, name: &Text) -> Option<Link> {
        self.link(&format!("{folder}/{id}"), self.line(&self.heading_words(folder, id, "name", name)))
    }

    /// The `field` of the heading `id` of `folder`, both as in `site.yaml`, in this language.
    pub fn heading_words(&self, folder: &str, id: &Id, field: &str, source: &Text) -> Text {
        self.own_text("site", &format!("{folder}.{id}.{field}"), source)
    }

    /// A link to a service by its name.
    pub fn service_link(&self, id: &str) -> Option<Link> {
        let record = self.site.services.get(id)?;
        self.link(&format!("services/{id}"), self.own_line(&format!("services/{id}"), "name", &record.value.name))
    }

    /// A link to a guide by its title.
    pub fn guide_link(&self, id: &str) -> Option<Link> {
        let record = self.site.guides.get(id)?;
        self.link(&format!("guides/{id}"), self.own_line(&format!("guides/{id}"), "title", &record.value.facts.title))
    }

    /// One line of a record in this language, without copying the record.
    pub fn own_line(&self, record: &str, unit: &str, source: &Text) -> Html {
        self.line(&self.own_text(record, unit, source))
    }

    /// One unit of words of a record in this language, without copying the record.
    pub fn own_text(&self, record: &str, unit: &str, source: &Text) -> Text {
        let translated = self.site.layers(self.language).rev().find_map(|language| Some((self.site.overlay(language, record)?.get(unit)?, language)));
        translated.map_or_else(|| source.clone(), |(words, language)| Text::new(words, language))
    }

    /// Where a link that an author wrote leads from a page of this language.
    fn target(&self, to: &str) -> Option<String> {
        let Some(path) = to.strip_prefix('/') else {
            let known = ["https:", "http:", "mailto:", "tel:", "sms:", "#"];
            return known.iter().any(|start| to.starts_with(start)).then(|| to.to_owned());
        };
        if path.starts_with("media/") {
            return Some(self.plan.addresses.file(path));
        }
        let (path, anchor) = path.split_once('#').unwrap_or((path, ""));
        let path = path.trim_end_matches('/');
        let page = self.plan.page(self.language, path)?;
        let in_guide = matches!(page.subject, Subject::Guide(_) | Subject::Step(..));
        let there = !in_guide || self.plan.anchors.get(self.language, path).iter().any(|id| id == anchor);
        let address = self.plan.address(page);
        Some(if anchor.is_empty() || !there { address } else { format!("{address}#{anchor}") })
    }

    fn picture(&self, to: &str) -> Option<String> {
        match to.strip_prefix("picture:") {
            Some(name) => self.site.pictures.path(name).map(|path| self.plan.addresses.file(&path)),
            None => to.strip_prefix('/').map(|path| self.plan.addresses.file(path)),
        }
    }

    /// A day in words: "Monday 14 September 2026".
    pub fn day(&self, date: Date) -> String {
        self.dated("date-weekday", date)
    }

    /// A day in words without the day of the week: "14 September 2026".
    pub fn date(&self, date: Date) -> String {
        self.dated("date", date)
    }

    /// A month in words: "September 2026".
    pub fn month(&self, year: i16, month: i8) -> String {
        self.say_with(
            "date-month",
            &[("month", self.say(&format!("month-{month}")).into()), ("month-number", f64::from(month).into()), ("year", f64::from(year).into())],
        )
    }

    fn dated(&self, message: &str, date: Date) -> String {
        let arguments = [
            ("weekday", self.weekday(date.weekday()).into()),
            ("day", f64::from(date.day()).into()),
            ("month", self.say(&format!("month-{}", date.month())).into()),
            ("month-number", f64::from(date.month()).into()),
            ("year", f64::from(date.year()).into()),
        ];
        let used = if message == "date" { &arguments[1..] } else { &arguments[..] };
        self.say_with(message, used)
    }

    /// The name of a day of the week.
    pub fn weekday(&self, day: Weekday) -> String {
        self.say(&format!("weekday-{}", day.key()))
    }

    fn time(&self, time: Time) -> String {
        let (hour, minute) = (time.hour(), time.minute());
        match (hour, minute) {
            (0 | 24, 0) => return self.say("time-midnight"),
            (12, 0) => return self.say("time-midday"),
            _ => {}
        }
        let hour12 = if hour % 12 == 0 { 12 } else { hour % 12 };
        let half = if hour < 12 { "morning" } else { "afternoon" };
        let name = if minute == 0 { format!("time-{half}") } else { format!("time-{half}-minutes") };
        let mut arguments = vec![("hour", Argument::from(f64::from(hour12))), ("hour24", Argument::from(f64::from(hour % 24)))];
        if minute != 0 {
            arguments.push(("minute", format!("{minute:02}").into()));
        }
        self.say_with(&name, &arguments)
    }

    /// The times of a day: "9am to 12 midday", or "Closed".
    pub fn opening(&self, opening: &Opening) -> Vec<String> {
        if opening.spans().is_empty() {
            return vec![self.say("closed")];
        }
        let all_day = |span: &crate::model::clock::Span| span.from.hour() == 0 && span.from.minute() == 0 && span.to.hour() == 24;
        let span = |span: &crate::model::clock::Span| {
            if all_day(span) {
                self.say("all-day")
            } else {
                self.say_with("from-to", &[("from", self.time(span.from).into()), ("to", self.time(span.to).into())])
            }
        };
        opening.spans().iter().map(span).collect()
    }

    /// Ages in words: "5 to 17 years".
    pub fn ages(&self, ages: Ages) -> String {
        if ages.youngest() == ages.oldest() {
            return self.say_with("age", &[("age", usize::from(ages.oldest()).into())]);
        }
        self.say_with("ages", &[("from", usize::from(ages.youngest()).into()), ("to", usize::from(ages.oldest()).into())])
    }

    /// A wait in words: "2 to 6 weeks".
    pub fn weeks(&self, weeks: Weeks) -> String {
        match (weeks.least, weeks.most) {
            (0, 0) => self.say("no-wait"),
            (least, most) if least == most => self.say_with("weeks", &[("weeks", usize::from(most).into())]),
            (least, most) => self.say_with("weeks-range", &[("from", usize::from(least).into()), ("to", usize::from(most).into())]),
        }
    }
}
