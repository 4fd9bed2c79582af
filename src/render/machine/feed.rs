//! What has changed, as a feed that programs look at for news (Atom, RFC 4287): one a language.
//!
//! Every day in it comes from a record, so the same records give the same bytes. That somebody checked a page and found it right is no news, so it is not there.

use crate::{
    model::{
        service::Service,
        status::State,
        table::Record,
        text::{Prose, Text},
    },
    plan::Plan,
    render::{reading, voice::Voice},
    words::{
        date::Date,
        escape::escape,
        lang::{Lang, LangIndex},
    },
};
use std::fmt::Write;

/// The most entries: the newest stay.
const ENTRIES: usize = 50;
/// How many months a service that is open is news.
const OPEN_IS_NEWS: u16 = 12;
/// The day of a feed without any record: when the Local Offer became law (SEND Regulations 2014 reg. 1).
const BEGINNING: &str = "2014-09-01";

/// Where the feed of `language` is kept.
pub fn file(plan: &Plan, language: LangIndex) -> String {
    format!("{}changes.atom", plan.addresses.page_file(language, "").trim_end_matches("index.html"))
}

/// The feed in the words of `voice` as of `today`: what records date later is not news yet.
pub fn render(voice: &Voice<'_>, today: Date) -> String {
    let addresses = &voice.plan.addresses;
    let page = voice.href("changes").map(|page| addresses.whole(&page)).unwrap_or_default();
    let mut entries = entries(voice, today);
    entries.retain(|entry| entry.on <= today);
    entries.sort_by(|one, other| (other.on, &one.id).cmp(&(one.on, &other.id)));
    entries.truncate(ENTRIES);
    let checked = voice.site.services.iter().map(|record| *record.value.reviewed.on).filter(|on| *on <= today).max();
    let updated = entries.first().map(|entry| entry.on).or(checked).map_or_else(|| BEGINNING.to_owned(), |day| day.to_string());
    let lang = voice.edition().lang.html();
    let settings = &voice.site.settings.value;
    let site = voice.own_text("site", "name", &settings.name);

    let mut xml = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{lang}\">\n");
    element("id", &page, None, &mut xml);
    element("title", &voice.say_with("feed-title", &[("site", voice.argument(&site))]), None, &mut xml);
    element("updated", &moment(&updated), None, &mut xml);
    link("self", "application/atom+xml", lang, &addresses.whole(&addresses.file(&file(voice.plan, voice.language))), &mut xml);
    link("alternate", "text/html", lang, &page, &mut xml);
    xml.push_str("<author>");
    element("name", voice.own_text("site", "council", &settings.council).as_str(), None, &mut xml);
    xml.push_str("</author>\n");
    for entry in &entries {
        entry.write(lang, &mut xml);
    }
    xml.push_str("</feed>\n");
    xml
}

/// A piece of news.
struct Entry<'a> {
    /// Its name, which stays: the page it is about, with what happened there and when.
    id: String,
    page: String,
    on: Date,
    title: String,
    summary: String,
    /// The language of the summary when it is not that of the feed.
    other: Option<&'a Lang>,
}

impl Entry<'_> {
    fn write(&self, lang: &str, xml: &mut String) {
        xml.push_str("<entry>\n");
        element("id", &self.id, None, xml);
        element("title", &self.title, None, xml);
        element("updated", &moment(&self.on.to_string()), None, xml);
        link("alternate", "text/html", lang, &self.page, xml);
        element("summary", &self.summary, self.other, xml);
        xml.push_str("</entry>\n");
    }
}

fn entries<'a>(voice: &Voice<'a>, today: Date) -> Vec<Entry<'a>> {
    let site = voice.site;
    let is_news = |record: &&Record<Service>| {
        let status = &record.value.status;
        status.state != State::Open || status.since.plus_months(OPEN_IS_NEWS) > today
    };
    let mut entries: Vec<Entry<'a>> = site.services.iter().filter(is_news).filter_map(|record| status(voice, record)).collect();
    if let Some(page) = voice.href("have-your-say").map(|page| voice.plan.addresses.whole(&page)) {
        let consultations = site.in_language(&site.consultations.value, "consultations", voice.language).consultations;
        for (id, consultation) in consultations.iter() {
            let Some(outcome) = &consultation.outcome else { continue };
            let on = *consultation.outcome_on.unwrap_or(consultation.closes);
            let title = title(voice, &consultation.title, &voice.say("outcome"));
            let place = format!("{page}#{id}");
            entries.push(Entry { id: place.clone(), page: place, on, title, summary: plain(voice, &[outcome]), other: other(voice, outcome) });
        }
    }
    for record in &site.comments {
        if let Some(page) = voice.href(&format!("you-said-we-did/{}", record.id)).map(|page| voice.plan.addresses.whole(&page)) {
            let year = site.in_language(&record.value, &format!("comments/{}", record.id), voice.language);
            for (id, comment) in year.comments.iter() {
                let named = year.themes.get(&comment.theme).or_else(|| site.comments.iter().find_map(|other| other.value.themes.get(&comment.theme)));
                let Some(theme) = named else { continue };
                let place = format!("{page}#{}-{id}", record.id);
                entries.push(Entry {
                    id: format!("{place}-{}", comment.on),
                    page: place,
                    on: *comment.on,
                    title: title(voice, &theme.name, &voice.say("you-said")),
                    summary: plain(voice, &[&comment.answer, &comment.action]),
                    other: other(voice, &comment.answer),
                });
            }
        }
    }
    entries
}

/// What stands of a service, and since when.
fn status<'a>(voice: &Voice<'a>, record: &Record<Service>) -> Option<Entry<'a>> {
    let path = format!("services/{}", record.id);
    let page = voice.plan.addresses.whole(&voice.href(&path)?);
    let status = &record.value.status;
    let name = voice.own_text(&path, "name", &record.value.name);
    let reason = status.reason.as_ref().map(|reason| voice.own_text(&path, "status.reason", reason));
    let since = voice.say_with("status-since", &[("date", voice.date(*status.since).into())]);
    Some(Entry {
        id: format!("{page}#{}-{}", status.state.key(), status.since),
        on: *status.since,
        title: title(voice, &name, &voice.say(&format!("status-{}", status.state.key()))),
        other: reason.as_ref().and_then(|reason| other(voice, reason)),
        summary: reason.map_or(since, |reason| reason.as_str().to_owned()),
        page,
    })
}

/// What it is about, and what happened.
fn title(voice: &Voice<'_>, name: &Text, what: &str) -> String {
    voice.say_with("feed-entry", &[("name", voice.argument(name)), ("what", what.into())])
}

/// The words of markdown without marks.
fn plain(voice: &Voice<'_>, texts: &[&Prose]) -> String {
    let words: Vec<String> = texts.iter().flat_map(|text| reading::words(voice.prose(text, 0).as_str())).collect();
    words.join(" ")
}

/// The language of `text` when it is not that of the feed.
fn other<'a>(voice: &Voice<'a>, text: &Text) -> Option<&'a Lang> {
    (!voice.is_own(text)).then(|| &voice.site.edition(text.language()).lang)
}

/// The moment at which `day` begins (RFC 3339).
fn moment(day: &str) -> String {
    format!("{day}T00:00:00Z")
}

fn link(relation: &str, media_type: &str, lang: &str, to: &str, xml: &mut String) {
    // Writing to a String cannot fail.
    let _ = write!(xml, "<link rel=\"{relation}\" type=\"{media_type}\" hreflang=\"{lang}\" href=\"");
    characters(to, xml);
    xml.push_str("\"/>\n");
}

fn element(name: &str, words: &str, lang: Option<&Lang>, xml: &mut String) {
    let mark = lang.map(|lang| format!(" xml:lang=\"{}\"", lang.html())).unwrap_or_default();
    let _ = write!(xml, "<{name}{mark}>");
    characters(words, xml);
    let _ = writeln!(xml, "</{name}>");
}

/// Words as text of XML, escaped, without the characters that no XML can hold (XML 1.0, production 2).
fn characters(words: &str, xml: &mut String) {
    let held = |c: char| matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    if words.chars().all(held) {
        escape(words, xml);
    } else {
        escape(&words.chars().filter(|c| held(*c)).collect::<String>(), xml);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use quick_xml::{Reader, events::Event};

    /// The text of the element of `xml`, as a reader of XML finds it.
    fn read(xml: &str) -> String {
        let (mut reader, mut text) = (Reader::from_str(xml), String::new());
        loop {
            match reader.read_event().unwrap() {
                Event::Text(words) => text.push_str(&words.xml10_content()),
                Event::GeneralRef(reference) => match reference.resolve_char_ref().unwrap() {
                    Some(c) => text.push(c),
                    None => text.push_str(quick_xml::escape::resolve_predefined_entity(reference.as_ref()).unwrap()),
                },
                Event::Eof => return text,
                _ => {}
            }
        }
    }

    proptest! {
        #[test]
        fn any_words_come_back_as_they_were(words in "[^\u{0}-\u{1f}\u{7f}-\u{9f}\u{2028}\u{fffe}\u{ffff}]{0,40}") {
            let mut xml = String::new();
            element("summary", &words, None, &mut xml);
            let text = read(&xml);
            prop_assert_eq!(text.trim_end_matches('\n'), words);
        }
    }

    #[test]
    fn what_no_xml_can_hold_is_left_out() {
        let mut xml = String::new();
        element("title", "A\u{1}<b>\u{fffe}&\u{0}", None, &mut xml);
        assert_eq!(xml, "<title>A&lt;b&gt;&amp;</title>\n");
    }
}
