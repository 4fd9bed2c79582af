//! The days of events.

use super::{escaped, line, moment, stamp};
use crate::{
    model::{event::Event, table::Record},
    render::voice::Voice,
};

/// Adds every time of every day of an event.
pub(super) fn days(voice: &Voice<'_>, record: &Record<Event>, text: &mut String) {
    let (event, name) = (&record.value, format!("events/{}", record.id));
    let own = |unit: &str, words| voice.own_text(&name, unit, words);
    let host = voice.site.settings.value.base_url.host();
    let checked = *event.reviewed.on;
    for (day, opening) in event.on.iter() {
        for (number, span) in (1..).zip(opening.spans()) {
            let mut line = |key: &str, value: &str| line(key, value, text);
            line("BEGIN", "VEVENT");
            line("UID", &format!("{}-{day}-{number}@{host}", record.id));
            line("DTSTAMP", &moment(checked));
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
