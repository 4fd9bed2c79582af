//! XLIFF 1.2 (OASIS standard of 2008), which agencies' tools open.

use super::{Exchange, Exchanged, Malformed, Received};
use quick_xml::{
    Reader, Writer, XmlVersion,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};

/// The exchange as an XLIFF file.
pub fn write(exchange: &Exchange) -> String {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    // Writing to memory cannot fail.
    let _ = all(&mut writer, exchange);
    String::from_utf8(writer.into_inner()).unwrap_or_default() + "\n"
}

fn all(writer: &mut Writer<Vec<u8>>, exchange: &Exchange) -> std::io::Result<()> {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let xliff = BytesStart::new("xliff").with_attributes([("version", "1.2"), ("xmlns", "urn:oasis:names:tc:xliff:document:1.2")]);
    writer.write_event(Event::Start(xliff))?;
    for of_record in exchange.units.chunk_by(|one, next| record(one) == record(next)) {
        let file = BytesStart::new("file").with_attributes([
            ("original", record(&of_record[0])),
            ("source-language", &exchange.from),
            ("target-language", &exchange.to),
            ("datatype", "plaintext"),
        ]);
        writer.write_event(Event::Start(file))?;
        writer.write_event(Event::Start(BytesStart::new("body")))?;
        for unit in of_record {
            one(writer, unit)?;
        }
        writer.write_event(Event::End(BytesEnd::new("body")))?;
        writer.write_event(Event::End(BytesEnd::new("file")))?;
    }
    writer.write_event(Event::End(BytesEnd::new("xliff")))
}

fn record(unit: &Exchanged) -> &str {
    unit.place().map_or(&*unit.id, |(record, _)| record)
}

fn one(writer: &mut Writer<Vec<u8>>, unit: &Exchanged) -> std::io::Result<()> {
    let start = BytesStart::new("trans-unit").with_attributes([("id", &*unit.id), ("xml:space", "preserve")]);
    writer.write_event(Event::Start(start))?;
    text(writer, BytesStart::new("source"), &unit.source)?;
    if !unit.target.is_empty() {
        let state = if unit.unfinished { "needs-review-translation" } else { "translated" };
        text(writer, BytesStart::new("target").with_attributes([("state", state)]), &unit.target)?;
    }
    if let Some(previous) = &unit.previous {
        text(writer, BytesStart::new("note").with_attributes([("from", "source before")]), previous)?;
    }
    text(writer, BytesStart::new("note").with_attributes([("from", "localoffer")]), &unit.note)?;
    writer.write_event(Event::End(BytesEnd::new("trans-unit")))
}

fn text(writer: &mut Writer<Vec<u8>>, start: BytesStart<'_>, words: &str) -> std::io::Result<()> {
    let end = start.to_end().into_owned();
    writer.write_event(Event::Start(start))?;
    writer.write_event(Event::Text(BytesText::new(words)))?;
    writer.write_event(Event::End(end))
}

/// The units of an XLIFF file. Tags inside words, which some tools add, are passed over; what they hold is kept.
///
/// # Errors
/// The first place that is not XLIFF.
pub fn read(text: &str) -> Result<Received, Malformed> {
    let mut reader = Reader::from_str(text);
    let mut received = Received::default();
    let mut open = None::<usize>;
    let mut unit: Option<Exchanged> = None;
    // Which words are being read, if any.
    let mut part = Part::Nothing;
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(text.len()).min(text.len());
        let fault = |problem: String| Malformed { line: text[..text.floor_char_boundary(at)].matches('\n').count() + 1, problem };
        let event = reader.read_event().map_err(|error| fault(format!("this is not XML: {error}")))?;
        let value = |start: &BytesStart<'_>, name: &str| {
            let attribute = start.try_get_attribute(name).ok().flatten()?;
            attribute.normalized_value(XmlVersion::Explicit1_0).ok().map(|value| value.into_owned())
        };
        match &event {
            Event::Start(_) => open = Some(open.unwrap_or(0) + 1),
            Event::End(_) => open = open.map(|depth| depth.saturating_sub(1)),
            _ => {}
        }
        match event {
            Event::Start(start) if start.local_name().as_ref() == "file" => received.to = received.to.or_else(|| value(&start, "target-language")),
            Event::Start(start) if start.local_name().as_ref() == "trans-unit" => {
                let id = value(&start, "id").ok_or_else(|| fault("a trans-unit has no id".to_owned()))?;
                unit = Some(Exchanged { id, ..Exchanged::default() });
            }
            Event::Start(start) if unit.is_some() && part != Part::Ignored => match start.local_name().as_ref() {
                "source" => part = Part::Source,
                "target" => {
                    part = Part::Target;
                    let state = value(&start, "state").unwrap_or_default();
                    if let Some(unit) = &mut unit {
                        unit.unfinished = state == "new" || state.starts_with("needs-");
                    }
                }
                "note" => part = if value(&start, "from").as_deref() == Some("source before") { Part::Previous } else { Part::Note },
                // Suggestions of a translation memory are not the translation.
                "alt-trans" => part = Part::Ignored,
                _ => {}
            },
            Event::End(end) => match end.local_name().as_ref() {
                "trans-unit" => received.units.extend(unit.take()),
                "alt-trans" => part = Part::Nothing,
                "source" | "target" | "note" if part != Part::Ignored => part = Part::Nothing,
                _ => {}
            },
            Event::Text(words) => add(&mut unit, part, &words.xml10_content()),
            Event::CData(words) => add(&mut unit, part, &words.xml10_content()),
            Event::GeneralRef(reference) => {
                let name = reference.as_ref();
                let number = reference.resolve_char_ref().map_err(|error| fault(error.to_string()))?;
                let c = number.map(String::from).or_else(|| quick_xml::escape::resolve_predefined_entity(name).map(str::to_owned));
                add(&mut unit, part, &c.ok_or_else(|| fault(format!("`&{name};` is not known")))?);
            }
            Event::DocType(_) => return Err(fault("a document type is declared here, which is not read".to_owned())),
            Event::Eof if open != Some(0) => return Err(fault("the file ends before its elements are closed: it may have been cut".to_owned())),
            Event::Eof => return Ok(received),
            _ => {}
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Nothing,
    Source,
    Target,
    Previous,
    Note,
    Ignored,
}

fn add(unit: &mut Option<Exchanged>, part: Part, words: &str) {
    let Some(unit) = unit else { return };
    match part {
        Part::Source => unit.source.push_str(words),
        Part::Target => unit.target.push_str(words),
        Part::Previous => unit.previous.get_or_insert_default().push_str(words),
        Part::Note => unit.note.push_str(words),
        Part::Nothing | Part::Ignored => {}
    }
}
