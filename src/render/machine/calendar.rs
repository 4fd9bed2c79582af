//! Events as calendar files (iCalendar, RFC 5545), for a reader's own calendar.

use crate::{
    model::{clock::Time, event::Event, site::Site, table::Record},
    plan::Plan,
    render::voice::Voice,
    words::{date::Date, lang::LangIndex},
};
use std::fmt::Write;

/// When clocks change in the United Kingdom (Summer Time Order 2002): the last Sundays of March and October, at 01:00 Greenwich Mean Time.
const LONDON: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\nBEGIN:DAYLIGHT\r\nDTSTART:19810329T010000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\nTZNAME:BST\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:19961027T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000\r\nTZNAME:GMT\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

/// Where the calendar of `event`, or of all events, is kept.
pub fn file(site: &Site, plan: &Plan, language: LangIndex, event: Option<u32>) -> String {
    let name = event.map_or("all", |event| site.events.at(event as usize).id.as_str());
    let folder = plan.addresses.page_file(language, "");
    format!("{}events/{name}.ics", folder.trim_end_matches("index.html"))
}

/// The calendar of `event`, or of all events, in the words of `voice`.
pub fn render(voice: &Voice<'_>, event: Option<u32>) -> String {
    let mut text = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//localoffer//EN\r\n{LONDON}");
    match event {
        Some(event) => days(voice, voice.site.events.at(event as usize), &mut text),
        None => voice.site.events.iter().for_each(|record| days(voice, record, &mut text)),
    }
    text.push_str("END:VCALENDAR\r\n");
    text
}

fn days(voice: &Voice<'_>, record: &Record<Event>, text: &mut String) {
    let (event, name) = (&record.value, format!("events/{}", record.id));
    let own = |unit: &str, words| voice.own_text(&name, unit, words);
    let host = voice.site.settings.value.base_url.host();
    let checked = *event.reviewed.on;
    for (day, opening) in event.on.iter() {
        for (number, span) in (1..).zip(opening.spans()) {
            let mut line = |key: &str, value: &str| folded(&format!("{key}:{value}"), text);
            line("BEGIN", "VEVENT");
            line("UID", &format!("{}-{day}-{number}@{host}", record.id));
            line("DTSTAMP", &format!("{}T000000Z", compact(checked)));
            line("DTSTART;TZID=Europe/London", &stamp(**day, span.from));
            line("DTEND;TZID=Europe/London", &stamp(**day, span.to));
            line("SUMMARY", &escaped(own("name", &event.name).as_str()));
            line("DESCRIPTION", &escaped(own("summary", &event.summary).as_str()));
            if let Some(venue) = event.venue.as_ref().and_then(|venue| voice.site.venues.get(venue)) {
                let title = voice.own_text(&format!("venues/{}", venue.id), "name", &venue.value.name);
                let address = &venue.value.address;
                let shown: Vec<String> = if venue.value.sensitive {
                    vec![title.as_str().to_owned()]
                } else {
                    let lines = address.lines.iter().chain([&address.town]).map(ToString::to_string);
                    std::iter::once(title.as_str().to_owned()).chain(lines).chain([address.postcode.to_string()]).collect()
                };
                line("LOCATION", &escaped(&shown.join(", ")));
            }
            if let Some(page) = voice.href(&name) {
                line("URL", &voice.plan.addresses.whole(&page));
            }
            line("END", "VEVENT");
        }
    }
}

fn compact(date: Date) -> String {
    date.to_string().replace('-', "")
}

/// A time of a day; midnight at its end belongs to the next day.
fn stamp(date: Date, time: Time) -> String {
    let (date, hour) = if time.hour() == 24 { (date.tomorrow(), 0) } else { (date, time.hour()) };
    format!("{}T{hour:02}{:02}00", compact(date), time.minute())
}

/// Words as a value (RFC 5545, section 3.3.11).
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 8);
    for c in words.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\r' => {}
            _ => out.push(c),
        }
    }
    out
}

/// Adds `line`, cut into pieces of at most 75 bytes (RFC 5545, section 3.1).
fn folded(line: &str, text: &mut String) {
    let mut room = 75;
    for c in line.chars() {
        if c.len_utf8() > room {
            text.push_str("\r\n ");
            room = 74;
        }
        text.push(c);
        room -= c.len_utf8();
    }
    // Writing to a String cannot fail.
    let _ = write!(text, "\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_folded_between_letters() {
        let mut text = String::new();
        folded(&format!("SUMMARY:{}", "é".repeat(60)), &mut text);
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
        assert_eq!(text.replace("\r\n ", "").trim_end(), format!("SUMMARY:{}", "é".repeat(60)));
        assert_eq!(escaped("Swim, play; \\ rest\nhome"), "Swim\\, play\\; \\\\ rest\\nhome");
    }
}
