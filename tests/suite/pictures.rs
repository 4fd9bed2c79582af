//! Picture packs: a council's own beside the one that comes with the tool, and one picture for one meaning.

use crate::site::{Site, repository};
use localoffer::{
    model::pack::{PackFile, PictureNames},
    read::yaml::{Piece, read, read_as},
    words::source::FileIndex,
};
use std::collections::BTreeMap;

const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M1 1h7v7H1z\"/></svg>\n";

/// The start of a pack.yaml, six lines long.
const HEAD: &str = "name: Harbour pictures\nlicence: Harbour licence\nlicence_url: https://harbour.example/licence\nattribution: Drawn by Gullwing School\nurl: https://harbour.example/\npictures:\n";

/// The smallest site with a guide whose easy-read edition shows pictures.
fn with_pictures(easy: &str) -> Site {
    let site = Site::base();
    let front = "---\ntitle: Swimming\n---\n";
    let source = "---\ntitle: Swimming\nsummary: Your first visit.\ntopic: start\nstages: all\nreviewed: { on: 2026-09-14, by: Officer }\nowner: Leisure team\n---\nPlease come early.\n";
    site.write("content/guides/swimming.md", source);
    site.write("locales/en-simple/guides/swimming.md", format!("{front}{easy}"));
    site
}

/// Builds, and gives the site that was made.
fn built(site: &Site) -> BTreeMap<String, Vec<u8>> {
    let said = site.build();
    assert_eq!(said.status, 0, "{}{}", said.out, said.err);
    site.files("public")
}

fn page(files: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
    String::from_utf8(files.get(path).unwrap_or_else(|| panic!("{path} in {:?}", files.keys())).clone()).unwrap()
}

fn pictures(files: &BTreeMap<String, Vec<u8>>) -> Vec<&str> {
    files.keys().filter_map(|path| path.strip_prefix("assets/pictures/")).collect()
}

#[test]
fn a_council_can_replace_one_picture_and_use_the_default_for_the_rest() {
    let site = with_pictures("![](picture:clock) Come early.\n\n![](picture:swim) You can swim.\n");
    site.write(
        "themes/default/pictures/harbour/pack.yaml",
        format!("{HEAD}  clock: {{ file: our/clock.svg, means: time }}\n  boat: {{ file: boat.png, means: boat }}\n"),
    );
    site.write("themes/default/pictures/harbour/our/clock.svg", SVG);
    site.write("themes/default/pictures/harbour/boat.png", b"\x89PNG\r\n\x1a\nrest");
    let files = built(&site);
    assert_eq!(pictures(&files), ["clock.svg", "swim.svg"], "only what words show");
    assert_eq!(files["assets/pictures/clock.svg"], SVG.as_bytes());
    assert!(page(&files, "en-simple/guides/swimming/index.html").contains("assets/pictures/clock.svg"));
    let credits = page(&files, "en-simple/pictures/index.html");
    for words in [
        "Twemoji",
        "Twitter, Inc and other contributors",
        "CC BY 4.0",
        "Harbour pictures",
        "Drawn by Gullwing School",
        "https://harbour.example/licence",
        "time",
        "swim",
    ] {
        assert!(credits.contains(words), "{words} in {credits}");
    }
    assert!(!credits.contains("boat"), "{credits}");
}

#[test]
fn a_meaning_is_in_the_language_of_the_page_or_says_which_it_is_in() {
    let site = with_pictures("![](picture:clock) Come early.\n\n![](picture:ferry) By ferry.\n");
    site.write(
        "themes/default/pictures/harbour/pack.yaml",
        format!("{HEAD}  clock: {{ file: clock.svg, means: time }}\n  ferry: {{ emoji: \"⛴️\", means: ferry }}\n"),
    );
    site.write("themes/default/pictures/harbour/clock.svg", SVG);
    let files = built(&site);
    let arabic = page(&files, "ar/pictures/index.html");
    assert!(arabic.contains("<span>الوقت</span>"), "a picture that stands in for another keeps its names: {arabic}");
    assert!(arabic.contains("<span lang=en dir=ltr>ferry</span>") || arabic.contains("<span lang=\"en\" dir=\"ltr\">ferry</span>"), "{arabic}");
    let easy = page(&files, "en-simple/pictures/index.html");
    assert!(easy.contains("<span>time</span>") && easy.contains("<span>ferry</span>"), "English in easy read in English needs no mark: {easy}");
    site.write("themes/default/pictures/harbour/names/ar.yaml", "ferry: عبّارة\n");
    assert!(page(&built(&site), "ar/pictures/index.html").contains("<span>عبّارة</span>"));
}

#[test]
fn a_site_without_pictures_publishes_none_and_thanks_nobody() {
    let files = built(&Site::base());
    assert_eq!(pictures(&files), [""; 0]);
    assert!(!files.contains_key("en/pictures/index.html"));
    assert!(!page(&files, "en/index.html").contains("/pictures/"));
}

#[test]
fn a_pack_that_was_bought_may_hold_thousands_of_pictures_that_nobody_names() {
    let site = with_pictures("![](picture:ferry) By ferry.\n");
    site.write("themes/default/pictures/harbour/pack.yaml", format!("{HEAD}  ferry: {{ file: ferry.svg, means: ferry }}\n"));
    site.write("themes/default/pictures/harbour/ferry.svg", SVG);
    site.write("themes/default/pictures/harbour/all/0001.bin", vec![0; 21_000_000]);
    site.write("themes/default/pictures/harbour/licence.txt", "You may use these.");
    site.write("themes/default/pictures/harbour/names/fr.yaml", "ferry: bac\n");
    assert_eq!(pictures(&built(&site)), ["ferry.svg"]);
}

#[test]
fn what_is_wrong_with_a_pack_is_said_at_its_line() {
    let pack = "themes/default/pictures/harbour/pack.yaml";
    let in_pack = |pictures: &str| {
        let site = Site::base();
        site.write(pack, format!("{HEAD}{pictures}"));
        site.write("themes/default/pictures/harbour/words.png", "not a picture");
        site.write("themes/default/pictures/harbour/script.svg", SVG.replace("</svg>", "<script>alert(1)</script></svg>"));
        site.write("themes/default/pictures/harbour/drawn.png", SVG);
        site.check().problems()
    };
    let found = |rule: &str, line: u64| vec![(rule.to_owned(), pack.to_owned(), line)];
    for (line, wrong) in [
        (7, "  ferry: { file: gone.svg, means: ferry }\n"),
        (7, "  ferry: { file: ../../../content/site.yaml, means: ferry }\n"),
        (7, "  ferry: { file: words.png, means: ferry }\n"),
        (7, "  ferry: { file: script.svg, means: ferry }\n"),
        (7, "  ferry: { file: drawn.png, means: ferry }\n"),
        (8, "  ferry:\n    emoji: boat\n    means: ferry\n"),
        (7, "  ferry: { means: ferry }\n"),
        (7, "  ferry: { emoji: \"⛴️\", file: ferry.svg, means: ferry }\n"),
    ] {
        assert_eq!(in_pack(wrong), found("picture/file", line), "{wrong}");
    }
    assert_eq!(in_pack("  ferry: { emoji: \"⛴️\", mean: ferry }\n"), found("record/unknown-key", 7));
    assert_eq!(in_pack("  Ferry: { emoji: \"⛴️\", means: ferry }\n"), found("record/bad-value", 7));
    assert_eq!(in_pack("  ferry: { emoji: \"⛴️\", means: ferry\n")[0].0, "yaml/syntax");
    assert_eq!(in_pack("  ferry: { emoji: \"⛴️\", means: ferry }\n  boat: { emoji: \"⛴️\", means: boat }\n"), found("picture/meaning", 7));
    assert_eq!(in_pack("  ferry: { emoji: \"⛴️\", means: Time }\n"), found("picture/meaning", 7));
    assert_eq!(in_pack("  bath: { emoji: \"🚿\", means: bath }\n"), found("picture/meaning", 7));
}

#[test]
fn a_folder_without_a_pack_and_names_of_nothing_are_found() {
    let site = Site::base();
    site.write("themes/default/pictures/pictures.yaml", "pictures: {}\n");
    site.write("themes/default/pictures/read-me.txt", "Ask Sam for the password of the shop.");
    site.write("themes/default/pictures/harbour/clock.svg", SVG);
    site.write("themes/default/pictures/twemoji/names/ar.yaml", "clock: الوقت\nclok: الوقت\n");
    site.write("themes/default/pictures/twemoji/names/Arabic.yaml", "clock: الوقت\n");
    let problems: Vec<_> = site.check().problems().into_iter().map(|(rule, file, line)| (rule, file.replace("themes/default/pictures/", ""), line)).collect();
    let expected = [("harbour/pack.yaml", 1), ("pictures.yaml", 1), ("twemoji/names/Arabic.yaml", 1), ("twemoji/names/ar.yaml", 2)];
    assert_eq!(problems, expected.map(|(file, line)| ("picture/pack".to_owned(), file.to_owned(), line)));
}

#[test]
fn two_packs_of_a_council_may_not_both_have_a_picture() {
    let site = Site::base();
    site.write("themes/default/pictures/harbour/pack.yaml", format!("{HEAD}  ferry: {{ emoji: \"⛴️\", means: ferry }}\n"));
    site.write("themes/default/pictures/quay/pack.yaml", format!("{HEAD}  ferry: {{ emoji: \"🛥️\", means: boat }}\n"));
    assert_eq!(site.check().problems(), [("picture/meaning".to_owned(), "themes/default/pictures/quay/pack.yaml".to_owned(), 7)]);
    site.replace("content/site.yaml", "advice: advice-line\n", "advice: advice-line\nchecks: { levels: { picture/meaning: warning } }\n");
    assert_eq!(site.build().status, 0, "the council may decide otherwise");
}

fn piece(text: &str) -> Piece<'_> {
    Piece { file: FileIndex::from_index(0), text, first_line: 1 }
}

#[test]
fn the_pack_that_comes_with_the_tool_has_a_name_for_every_idea_in_every_language() {
    let folder = repository().join("themes/default/pictures/twemoji");
    let text = std::fs::read_to_string(folder.join("pack.yaml")).unwrap();
    let pack: PackFile = read(piece(&text), localoffer::model::kind::Kind::Pack).unwrap();
    assert!(pack.pictures.len() >= 150, "{} pictures", pack.pictures.len());
    assert_eq!(Site::base().check().problems(), [], "every emoji is in the set, and none twice");
    let skin = |emoji: &str| emoji.chars().any(|one| ('\u{1f3fb}'..='\u{1f3ff}').contains(&one));
    assert!(pack.pictures.iter().all(|(_, picture)| !picture.emoji.as_deref().is_some_and(skin)), "people of no one colour");
    for lang in ["cy", "pl", "ro", "uk", "pt", "tr", "so", "ar", "ur", "pa", "bn", "gu", "ckb"] {
        let text = std::fs::read_to_string(folder.join(format!("names/{lang}.yaml"))).unwrap();
        let names: PictureNames = read_as(piece(&text), "names", localoffer::model::kind::schema::<PictureNames>).unwrap();
        let mut all: Vec<String> = names.iter().map(|(_, words)| words.to_lowercase()).collect();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), names.len(), "{lang}: no two ideas have one name");
        assert!(pack.pictures.keys().all(|name| names.get(name).is_some()), "{lang}: every idea has a name");
        assert!(names.keys().all(|name| pack.pictures.get(name).is_some()), "{lang}: every name is of an idea");
    }
}
