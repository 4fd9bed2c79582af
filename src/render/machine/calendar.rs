//! Days as calendar files (iCalendar, RFC 5545), for a reader's own calendar.

mod consultations;
mod events;

use crate::{
    model::{clock::Time, site::Site},
    plan::Plan,
    render::voice::Voice,
    words::{date::Date, lang::LangIndex},
};
use std::fmt::Write;

/// When clocks change in the United Kingdom (Summer Time Order 2002): the last Sundays of March and October, at 01:00 Greenwich Mean Time.
const LONDON: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\nBEGIN:DAYLIGHT\r\nDTSTART:19810329T010000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\nTZNAME:BST\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:19961027T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000\r\nTZNAME:GMT\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

/// How often a program that keeps a calendar should ask for it again (RFC 7986): once a day.
const REFRESH: &str = "REFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D\r\n";

/// What a calendar file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Diary {
    /// Every event.
    Events,
    /// The event at this place of the table.
    Event(u32),
    /// The closing day of every consultation.
    Consultations,
    /// The closing day of the consultation at this place of the list.
    Consultation(u32),
}

impl Diary {
    /// Every calendar of `site`. That of all consultations is always there, because programs go on asking for it.
    pub fn all(site: &Site) -> Vec<Self> {
        let events = (0_u32..).take(site.events.len()).map(Self::Event);
        let consultations = (0_u32..).take(site.consultations.value.consultations.len()).map(Self::Consultation);
        let all_events = (!site.events.is_empty()).then_some(Self::Events);
        all_events.into_iter().chain(events).chain([Self::Consultations]).chain(consultations).collect()
    }

    /// Where it is kept in `language`.
    pub fn file(self, site: &Site, plan: &Plan, language: LangIndex) -> String {
        let path = match self {
            Self::Events => "events/all".to_owned(),
            Self::Event(index) => format!("events/{}", site.events.at(index as usize).id),
            Self::Consultations => "have-your-say".to_owned(),
            Self::Consultation(index) => {
                let id = site.consultations.value.consultations.keys().nth(index as usize).map(|id| id.as_str());
                format!("have-your-say/{}", id.unwrap_or_default())
            }
        };
        format!("{}{path}.ics", plan.addresses.page_file(language, "").trim_end_matches("index.html"))
    }

    /// Its text in the words of `voice`.
    pub fn render(self, voice: &Voice<'_>) -> String {
        let site = voice.site;
        let name = match self {
            Self::Events | Self::Event(_) => voice.say("events"),
            Self::Consultations | Self::Consultation(_) => voice.say("have-your-say"),
        };
        let mut text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//localoffer//EN\r\n".to_owned();
        for key in ["NAME", "X-WR-CALNAME"] {
            line(key, &escaped(&format!("{name} – {}", voice.own_text("site", "name", &site.settings.value.name).as_str())), &mut text);
        }
        text.push_str(REFRESH);
        text.push_str(LONDON);
        match self {
            Self::Events => site.events.iter().for_each(|record| events::days(voice, record, &mut text)),
            Self::Event(index) => events::days(voice, site.events.at(index as usize), &mut text),
            Self::Consultations => consultations::closing_days(voice, None, &mut text),
            Self::Consultation(index) => consultations::closing_days(voice, Some(index as usize), &mut text),
        }
        text.push_str("END:VCALENDAR\r\n");
        text
    }
}

/// Adds a property with its value, which is escaped where it must be.
fn line(key: &str, value: &str, text: &mut String) {
    folded(&format!("{key}:{value}"), text);
}

/// The moment at which a day begins, for stamps that stay the same until the record says another day.
fn moment(date: Date) -> String {
    format!("{}T000000Z", compact(date))
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
