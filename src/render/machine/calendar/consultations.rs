//! The last days on which consultations can be answered.

use super::{compact, escaped, line, moment};
use crate::render::voice::Voice;

/// Adds the closing day of the consultation at the place `only`, or of all, as a whole day that leaves the reader free.
pub(super) fn closing_days(voice: &Voice<'_>, only: Option<usize>, text: &mut String) {
    let consultations = voice.site.in_language(&voice.site.consultations.value, "consultations", voice.language).consultations;
    let host = voice.site.settings.value.base_url.host();
    let page = voice.href("have-your-say").map(|page| voice.plan.addresses.whole(&page)).unwrap_or_default();
    for (_, (id, consultation)) in consultations.iter().enumerate().filter(|(index, _)| only.is_none_or(|only| only == *index)) {
        let closes = *consultation.closes;
        let mut line = |key: &str, value: &str| line(key, value, text);
        line("BEGIN", "VEVENT");
        line("UID", &format!("consultation-{id}@{host}"));
        line("DTSTAMP", &moment(*consultation.opens));
        line("DTSTART;VALUE=DATE", &compact(closes));
        line("DTEND;VALUE=DATE", &compact(closes.tomorrow()));
        line("TRANSP", "TRANSPARENT");
        let summary = voice.say_with("calendar-closes", &[("title", consultation.title.as_str().into())]);
        line("SUMMARY", &escaped(&summary));
        let lang = voice.site.edition(consultation.summary.language()).lang.html();
        line(&format!("DESCRIPTION;LANGUAGE={lang}"), &escaped(consultation.summary.as_str()));
        line("URL", &format!("{page}#{id}"));
        line("END", "VEVENT");
    }
}
