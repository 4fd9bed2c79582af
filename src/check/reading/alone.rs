//! One text on its own, without a site: what `localoffer readability` measures.

use crate::{
    check::report::Report,
    read::{front_matter, passages::passages, wording::built_in},
    readability::{
        counts::Counts,
        language::Language,
        passage::Passage,
        rules::{self, Setting, score::FEWEST},
        text::{self, Read, Reader},
        wording::Wording,
    },
    words::{
        audience::Audience,
        diagnostic::Finding,
        lang::Lang,
        source::{At, FileIndex, SourceFile, Sources},
    },
};

/// What was measured of a text.
#[derive(Debug)]
pub struct Measured {
    /// The language that it was measured in.
    pub language: &'static Language,
    /// What formulas are made of.
    pub counts: Counts,
    /// Whether there are words and sentences enough for a score to say something.
    pub enough: bool,
    /// What a reader would stumble over.
    pub report: Report,
}

/// Measures the markdown or plain text of `file`, written in `lang` for `audience`. Fields at the top of a markdown file are left out.
pub fn measure(file: SourceFile, lang: &Lang, audience: Audience) -> Measured {
    let language = Language::of(lang.as_str());
    let parts = front_matter::split(FileIndex::from_index(0), &file.text).ok();
    let (body, offset) = parts.as_ref().map_or((&*file.text, 0), |parts| (parts.body, parts.body_offset));
    let found: Vec<Passage> = passages(body);
    let mut reader = Reader::new(language);
    let reads: Vec<Read<'_>> = found.iter().map(|passage| reader.read(passage)).collect();
    let entries =
        built_in(lang.without_variant()).map(|list| list.avoid.iter().map(|(name, avoided)| avoided.entry(name.as_str())).collect()).unwrap_or_default();
    let wording = Wording::new(entries);
    let setting = Setting { language, audience, wording: &wording, to_explain: &[] };
    let easy = Lang::parse(&format!("{}-simple", lang.without_variant())).ok().filter(|_| audience == Audience::EasyRead);
    let findings = rules::find(&reads, setting).into_iter().map(|found| {
        let source = reads[found.passage].passage.source(&found.range);
        let mut finding = found.into_finding(FileIndex::from_index(0), At::Bytes(offset + source.start, source.len()));
        finding.language = easy.clone();
        finding
    });
    let findings: Vec<Finding> = findings.collect();
    let mut counts = Counts::default();
    reads.iter().for_each(|read| counts += text::count(read));
    drop(reads);
    let report = Report::new(findings, &Sources::new(vec![file]), None, true);
    Measured { language, counts, enough: counts.words >= FEWEST.0 && counts.sentences >= FEWEST.1, report }
}
