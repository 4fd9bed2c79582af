//! The table of rules. Every rule has a page with a wrong and a right sample: the page is what `explain` prints, and what the tests run.

use super::{diagnostic::Level, nearest::nearest};

/// A rule that something can be found by.
#[derive(Debug)]
pub struct Rule {
    /// The name, `family/rule`.
    pub id: &'static str,
    /// How much it matters unless `site.yaml` says otherwise.
    pub level: Level,
    /// Whether `site.yaml` may change the level. What stops a record from being read may not be changed.
    pub adjustable: bool,
    /// The page, as markdown.
    pub page: &'static str,
}

macro_rules! rules {
    ($($name:ident = $family:literal / $rule:literal, $level:ident, $adjustable:ident;)*) => {
        $(
            #[doc = concat!("`", $family, "/", $rule, "`: see its page, `src/words/rules/", $family, "-", $rule, ".md`.")]
            pub static $name: Rule = Rule {
                id: concat!($family, "/", $rule),
                level: Level::$level,
                adjustable: rules!(@ $adjustable),
                page: include_str!(concat!("rules/", $family, "-", $rule, ".md")),
            };
        )*
        /// Every rule, by family.
        pub static RULES: &[&Rule] = &[$(&$name),*];
    };
    (@ adjustable) => { true };
    (@ fixed) => { false };
}

rules! {
    FILE_UNREADABLE = "file" / "unreadable", Error, fixed;
    FILE_ENCODING = "file" / "encoding", Error, fixed;
    FILE_TOO_LARGE = "file" / "too-large", Error, fixed;
    FILE_EMPTY = "file" / "empty", Error, fixed;
    FILE_NAME = "file" / "name", Error, fixed;
    FILE_UNKNOWN = "file" / "unknown", Warning, adjustable;
    FILE_LINK = "file" / "link", Error, fixed;
    YAML_SYNTAX = "yaml" / "syntax", Error, fixed;
    YAML_DUPLICATE_KEY = "yaml" / "duplicate-key", Error, fixed;
    RECORD_UNKNOWN_KEY = "record" / "unknown-key", Error, fixed;
    RECORD_MISSING_FIELD = "record" / "missing-field", Error, fixed;
    RECORD_WRONG_TYPE = "record" / "wrong-type", Error, fixed;
    RECORD_BAD_VALUE = "record" / "bad-value", Error, fixed;
    RECORD_DUPLICATE_ID = "record" / "duplicate-id", Error, fixed;
    RECORD_UNKNOWN_REFERENCE = "record" / "unknown-reference", Error, fixed;
    RECORD_CONTRADICTION = "record" / "contradiction", Error, adjustable;
    SITE_MISSING = "site" / "missing", Error, fixed;
    GUIDE_FRONT_MATTER = "guide" / "front-matter", Error, fixed;
    GUIDE_STEPS = "guide" / "steps", Error, fixed;
    GUIDE_LINK = "guide" / "link", Error, adjustable;
    GUIDE_HTML = "guide" / "html", Warning, adjustable;
    GUIDE_PICTURE = "guide" / "picture", Error, adjustable;
    PICTURE_PACK = "picture" / "pack", Error, fixed;
    PICTURE_FILE = "picture" / "file", Error, fixed;
    PICTURE_MEANING = "picture" / "meaning", Error, adjustable;
    ADDRESS_CLASH = "address" / "clash", Error, fixed;
    ADDRESS_NAME = "address" / "name", Error, fixed;
    REDIRECT_TARGET = "redirect" / "target", Error, fixed;
    LOCALE_SYNTAX = "locale" / "syntax", Error, fixed;
    LOCALE_DUPLICATE = "locale" / "duplicate", Error, fixed;
    LOCALE_MISSING = "locale" / "missing", Warning, adjustable;
    LOCALE_OBSOLETE = "locale" / "obsolete", Warning, adjustable;
    LOCALE_PARTS = "locale" / "parts", Error, adjustable;
    LOCALE_UNKNOWN_VARIABLE = "locale" / "unknown-variable", Error, adjustable;
    LOCALE_LOST_VARIABLE = "locale" / "lost-variable", Warning, adjustable;
    LOCALE_BAD_REFERENCE = "locale" / "bad-reference", Error, adjustable;
    LOCALE_LOST_REFERENCE = "locale" / "lost-reference", Warning, adjustable;
    LOCALE_CYCLE = "locale" / "cycle", Error, adjustable;
    LOCALE_UNKNOWN_FUNCTION = "locale" / "unknown-function", Error, adjustable;
    LOCALE_PLURAL_ARMS = "locale" / "plural-arms", Warning, adjustable;
    LOCALE_IMPOSSIBLE_ARM = "locale" / "impossible-arm", Warning, adjustable;
    LOCALE_DUPLICATE_ARM = "locale" / "duplicate-arm", Warning, adjustable;
    LOCALE_MARKUP = "locale" / "markup", Error, adjustable;
    LOCALE_MARKUP_FORBIDDEN = "locale" / "markup-forbidden", Error, adjustable;
    LOCALE_EMPTY = "locale" / "empty", Warning, adjustable;
    LOCALE_EDGE_SPACE = "locale" / "edge-space", Warning, adjustable;
    LOCALE_TOO_LONG = "locale" / "too-long", Warning, adjustable;
    LOCALE_UNCOMMENTED_VARIABLE = "locale" / "uncommented-variable", Warning, adjustable;
    LOCALE_TEMPLATE = "locale" / "template", Error, adjustable;
    LOCALE_NOT_USED = "locale" / "not-used", Warning, adjustable;
    LANGUAGE_NO_PLURALS = "language" / "no-plurals", Error, fixed;
    LANGUAGE_NO_DATA = "language" / "no-data", Error, fixed;
    TRANSLATION_ORPHAN = "translation" / "orphan", Error, adjustable;
    TRANSLATION_FACT = "translation" / "fact", Error, fixed;
    TRANSLATION_HEADINGS = "translation" / "headings", Warning, adjustable;
    TRANSLATION_LINKS = "translation" / "links", Warning, adjustable;
    TRANSLATION_FACT_CHANGED = "translation" / "fact-changed", Error, adjustable;
    TRANSLATION_SAME = "translation" / "same-as-source", Warning, adjustable;
    TRANSLATION_SCRIPT = "translation" / "wrong-script", Warning, adjustable;
    TRANSLATION_BIDI_CONTROL = "translation" / "bidi-control", Error, adjustable;
    TRANSLATION_NOT_NFC = "translation" / "not-nfc", Warning, adjustable;
    TRANSLATION_GLOSSARY = "translation" / "glossary", Warning, adjustable;
    TRANSLATION_STALE = "translation" / "stale", Warning, adjustable;
    TRANSLATION_NEW = "translation" / "not-recorded", Warning, adjustable;
    TRANSLATION_MACHINE = "translation" / "machine", Warning, adjustable;
    TRANSLATION_LOCK = "translation" / "lock", Error, adjustable;
    OUTPUT_DEAD_LINK = "output" / "dead-link", Error, fixed;
    OUTPUT_DEAD_ANCHOR = "output" / "dead-anchor", Error, fixed;
    OUTPUT_BIDI = "output" / "bidi", Error, fixed;
    OUTPUT_HARD_CODED = "output" / "hard-coded", Error, fixed;
    OUTPUT_REPEATED_ID = "output" / "repeated-id", Error, fixed;
}

/// The rule named `id`.
///
/// # Errors
/// The nearest rule's name, if one is near.
pub fn find(id: &str) -> Result<&'static Rule, Option<&'static str>> {
    RULES.iter().copied().find(|rule| rule.id == id).ok_or_else(|| nearest(id, RULES.iter().map(|rule| rule.id)))
}
