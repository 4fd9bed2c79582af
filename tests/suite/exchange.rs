//! Words go out to translators' tools and come back as they were, to the byte, whatever is in them.

use crate::{
    site::Site,
    translations::{count, recorded, translated, translations},
};
use localoffer::{
    effects::exchange::{Exchange, Exchanged, po, sheet, sidecar, xliff},
    model::{
        text::{Line, Prose, Text},
        translation::Overlay,
        units::Unit,
    },
    read::translation,
    words::{
        key::KeyPath,
        lang::{Lang, LangIndex},
        source::FileIndex,
    },
};
use proptest::prelude::*;
use std::{collections::BTreeMap, fs, io::Write, process::Command};

/// The endings of the three formats.
const FORMATS: [&str; 3] = ["po", "csv", "xlf"];

/// Words that have meant trouble in some format or other.
const AWKWARD: [&str; 27] = [
    "\"quoted\" and 'quoted'",
    "C:\\new\\table \\\" \\n",
    "key: value",
    "ends with a colon:",
    "a # b",
    "# not a comment",
    "- minus",
    "= equals",
    "=1+1",
    "@home",
    "'=apostrophe",
    "yes",
    "Null",
    "~",
    "007",
    "1.50",
    "2026-11-23",
    "{ a: b }",
    "[a]",
    "a <b>bold</b> & \"so\" on",
    "&amp; &lt;",
    "]]>",
    "مرحباً 123 (SEND) – «نعم»",
    "👩🏽‍🦽 caf\u{e9}",
    "| pipe",
    "%s {0} {$name}",
    "a,b;c\td",
];

/// Words in several lines that have.
const AWKWARD_BLOCKS: [&str; 9] = [
    "One.\nTwo.\n\nThree.",
    "- a\n  - b\n\n  c\n- d",
    "| a | b |\n| - | - |\n| 1 | \"2\" |",
    "Text.\n\n## Heading: one\n\n# Note: no comment",
    "Line with two spaces at its end  \nnext",
    "> quote\n\n```\nkey: value\n\n# x\n```",
    "---\n\nafter a line",
    "msgid \"a\"\nmsgstr \"b\"",
    "a\n\n\n\nb",
];

/// The sidecar files of every language.
fn sidecars(site: &Site) -> BTreeMap<String, Vec<u8>> {
    site.files("locales").into_iter().filter(|(path, _)| path.ends_with(".yaml") || path.ends_with(".md")).collect()
}

/// Writes the words of `lang` to a file and reads them back.
fn there_and_back(site: &Site, lang: &str, format: &str) {
    let file = site.path().join(format!("{lang}.{format}")).display().to_string();
    for arguments in [&["export", lang, "--format", format, "--to", &file][..], &["import", lang, &file, "--unfinished"]] {
        let said = translations(site, arguments);
        assert_eq!((said.status, said.err.as_str()), (0, ""), "{arguments:?}: {}", said.out);
    }
}

#[test]
fn export_and_import_change_no_byte_of_northmere() {
    let site = Site::northmere();
    let before = sidecars(&site);
    for format in FORMATS {
        for lang in ["en-simple", "pl", "so", "ar", "ur", "ckb"] {
            there_and_back(&site, lang, format);
            assert!(sidecars(&site) == before, "{lang} {format}");
        }
    }
}

#[test]
fn a_language_whose_files_are_gone_comes_back_from_each_format_byte_by_byte() {
    let site = Site::northmere();
    assert_eq!(translations(&site, &["fmt", "all"]).status, 0);
    translations(&site, &["accept", "all"]);
    let before = sidecars(&site);
    for format in FORMATS {
        for lang in ["pl", "ar", "ur"] {
            let file = site.path().join(format!("{lang}.{format}")).display().to_string();
            translations(&site, &["export", lang, "--format", format, "--to", &file]);
            for path in before.keys().filter(|path| path.starts_with(&format!("{lang}/"))) {
                fs::remove_file(site.path().join("locales").join(path)).unwrap();
            }
            let said = translations(&site, &["import", lang, &file, "--unfinished"]);
            assert_eq!(said.status, 0, "{}{}", said.out, said.err);
            let after = sidecars(&site);
            let different: Vec<&String> = before.keys().filter(|path| before.get(*path) != after.get(*path)).collect();
            assert!(different.is_empty(), "{lang} {format}: {different:?}");
        }
    }
}

#[test]
fn awkward_words_come_back_from_each_format_and_from_the_sidecar() {
    let site = translated();
    let (mut ours, mut theirs) = (String::new(), String::new());
    for (index, _) in AWKWARD.iter().enumerate() {
        ours.push_str(&format!("    price-{index}: {{ label: Price, price: £1, per: session }}\n"));
        theirs.push_str(&format!("    price-{index}:\n      label: {}\n", serde_json::Value::from(AWKWARD[index])));
    }
    site.replace("content/services/club.yaml", "  options:\n", &format!("  options:\n{ours}"));
    let blocks: String = ["description", "eligibility", "access_notes"]
        .iter()
        .zip(AWKWARD_BLOCKS)
        .map(|(name, words)| format!("{name}: {}\n", serde_json::Value::from(words)))
        .collect();
    let name = "name: Klub Sobotni\nsummary: Cichy klub.\n";
    site.write("locales/pl/services/club.yaml", format!("{name}{blocks}costs:\n  options:\n{theirs}"));
    let exported = |format: &str| {
        let file = site.path().join(format!("before.{format}")).display().to_string();
        translations(&site, &["export", "pl", "--format", format, "--to", &file]);
        let text = fs::read_to_string(file).unwrap();
        let units = match format {
            "po" => po::read(&text).unwrap().units,
            "csv" => sheet::read(&text).unwrap().units,
            _ => xliff::read(&text).unwrap().units,
        };
        units.into_iter().filter(|unit| !unit.target.is_empty()).map(|unit| (unit.id, unit.target)).collect::<BTreeMap<_, _>>()
    };
    for format in FORMATS {
        let units = exported(format);
        for (index, words) in AWKWARD.iter().enumerate() {
            assert_eq!(units.get(&format!("services/club:costs.options.price-{index}.label")).map(String::as_str), Some(*words), "{format}");
        }
        assert_eq!(units["services/club:description"], AWKWARD_BLOCKS[0], "{format}");
    }
    let before = exported("xlf");
    translations(&site, &["fmt", "pl"]);
    assert_eq!(exported("xlf"), before, "{}", site.read("locales/pl/services/club.yaml"));
    let files = sidecars(&site);
    there_and_back(&site, "pl", "csv");
    assert!(sidecars(&site) == files);
}

#[test]
fn the_programs_of_gettext_take_the_po_file() {
    let site = recorded();
    site.replace("content/services/club.yaml", "We play games", "We play \"cards\" \\ dominoes");
    translations(&site, &["accept", "ar", "--state", "machine"]);
    for lang in ["pl", "ar", "en-simple"] {
        let file = site.path().join(format!("{lang}.po"));
        translations(&site, &["export", lang, "--to", &file.display().to_string()]);
        let Ok(said) = Command::new("msgfmt").args(["--check", "--output-file=-"]).arg(&file).output() else {
            // Past the capture of the test program, so that it is seen.
            writeln!(std::io::stderr(), "SKIPPED: msgfmt is not here").unwrap();
            return;
        };
        assert!(said.status.success() && said.stderr.is_empty(), "{lang}: {}", String::from_utf8_lossy(&said.stderr));
    }
    let po = fs::read_to_string(site.path().join("pl.po")).unwrap();
    assert!(po.contains("#, fuzzy\n#| msgid \"\"\n#| \"We play games, make things and go outside.\\n\"\n"), "the source as it was stands beside: {po}");
    assert_eq!(count(&site, "pl", "stale"), 1);
}

/// Words that a sidecar may hold.
fn words() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(&AWKWARD[..]).prop_map(str::to_owned),
        prop::sample::select(&AWKWARD_BLOCKS[..]).prop_map(str::to_owned),
        "[ -~]{0,12}",
        "[\\PC\n]{0,8}",
        prop::sample::select(vec!["\n", "\n\n", " ", ":", "#", "\t", "\u{2028}", "\u{2029}", "\u{fffe}", "\u{feff}", "\u{a0}", "\u{200f}"])
            .prop_map(str::to_owned),
    ];
    let joined = prop::collection::vec(piece, 1..5).prop_map(|pieces| pieces.concat().trim().to_owned());
    joined.prop_filter("words can be read", |words| words.parse::<Prose>().is_ok())
}

fn read_sidecar(path: &str, text: &str) -> Result<Overlay, TestCaseError> {
    let fail = |_| TestCaseError::fail(format!("the tool cannot read what it wrote:\n{text}"));
    translation::read(FileIndex::from_index(0), path, text, &Lang::parse("pl").unwrap()).map_err(fail)
}

proptest! {
    #[test]
    fn random_words_come_back_from_each_format(source in words(), target in words(), previous in prop::option::of(words()), unfinished: bool) {
        let unit = Exchanged { id: "services/club:questions.a.b".to_owned(), source, previous, target, note: "Markdown. Shown at https://a.example/".to_owned(), unfinished };
        let other = Exchanged { id: "guides/plan:body[3]".to_owned(), source: "Words".to_owned(), note: "x".to_owned(), ..Exchanged::default() };
        let exchange = Exchange { from: "en".to_owned(), to: "pl".to_owned(), site: "A \"site\"".to_owned(), day: "2026-11-23".to_owned(), units: vec![unit, other] };
        prop_assert_eq!(&po::read(&po::write(&exchange)).unwrap().units, &exchange.units);
        prop_assert_eq!(&sheet::read(&sheet::write(&exchange)).unwrap().units, &exchange.units);
        prop_assert_eq!(&xliff::read(&xliff::write(&exchange)).unwrap().units, &exchange.units);
    }

    #[test]
    fn random_words_come_back_from_a_sidecar(line in words(), prose in words(), body in words()) {
        let text = Text::new("x", LangIndex::SOURCE);
        let unit = |paths: &[&str]| Unit { record: "x".to_owned(), file: FileIndex::from_index(0), words: paths.iter().map(|path| (KeyPath::from(*path), &text)).collect() };
        let nfc = |words: &str| icu_normalizer::ComposingNormalizerBorrowed::new_nfc().normalize(words).into_owned();
        let line = if line.parse::<Line>().is_ok() { line } else { "Words".to_owned() };
        let changes = sidecar::Changes::from([("a.b", &*line), ("a.c.d", &*prose), ("e", &*line)]);
        let written = sidecar::render(&unit(&["a.b", "a.c.d", "e"]), None, &changes, "");
        let read = read_sidecar("locales/pl/services/x.yaml", &written)?;
        for (path, words) in [("a.b", &line), ("a.c.d", &prose), ("e", &line)] {
            prop_assert_eq!(read.written(path).map(nfc), Some(nfc(words)), "{}\n{}", path, written);
        }
        let changes = sidecar::Changes::from([("title", &*line), ("body", &*body)]);
        let written = sidecar::render(&unit(&["title", "body"]), None, &changes, "");
        let read = read_sidecar("locales/pl/guides/x.md", &written)?;
        prop_assert_eq!(read.written("body").map(|words| nfc(words.trim())), Some(nfc(&body)), "{}", written);
    }
}
