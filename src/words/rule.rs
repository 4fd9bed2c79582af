//! The table of rules. Every rule has a page with a wrong and a right sample: the page is what `explain` prints, and what the tests run.

use super::{audience::Limit, diagnostic::Level, nearest::nearest};

/// A rule that something can be found by.
#[derive(Debug)]
pub struct Rule {
    /// The name, `family/rule`.
    pub id: &'static str,
    /// How much it matters unless `site.yaml` says otherwise.
    pub level: Level,
    /// The same in an easy-read edition, which is held to more.
    pub easy_read: Level,
    /// The thresholds it works with, by audience.
    pub limits: &'static [Limit],
    /// Whether `site.yaml` may change the level. What stops a record from being read may not be changed.
    pub adjustable: bool,
    /// The page, as markdown.
    pub page: &'static str,
}

macro_rules! rules {
    ($($name:ident = $family:literal / $rule:literal, $level:ident, $adjustable:ident $(, easy $easy:ident)? $(, limits $limits:expr)?;)*) => {
        $(
            #[doc = concat!("`", $family, "/", $rule, "`: see its page, `src/words/rules/", $family, "-", $rule, ".md`.")]
            pub static $name: Rule = Rule {
                id: concat!($family, "/", $rule),
                level: Level::$level,
                easy_read: rules!(@ easy $level $($easy)?),
                limits: rules!(@ limits $($limits)?),
                adjustable: rules!(@ $adjustable),
                page: include_str!(concat!("rules/", $family, "-", $rule, ".md")),
            };
        )*
        /// Every rule, by family.
        pub static RULES: &[&Rule] = &[$(&$name),*];
    };
    (@ easy $level:ident) => { Level::$level };
    (@ easy $level:ident $easy:ident) => { Level::$easy };
    (@ limits) => { &[] };
    (@ limits $limits:expr) => { &$limits };
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
    REVIEW_PAST_DUE = "review" / "past-due", Warning, adjustable;
    REVIEW_LONG_PAST_DUE = "review" / "long-past-due", Warning, adjustable;
    APPROVAL_LAPSED = "approval" / "lapsed", Warning, adjustable;
    APPROVAL_UNBOUND = "approval" / "unbound", Note, adjustable;
    CONSULTATION_NO_OUTCOME = "consultation" / "no-outcome", Warning, adjustable;
    SCHOOL_NO_REPORT = "school" / "no-report", Warning, adjustable;
    SCHOOL_OLD_REPORT = "school" / "old-report", Warning, adjustable;
    SITE_MISSING = "site" / "missing", Error, fixed;
    GUIDE_FRONT_MATTER = "guide" / "front-matter", Error, fixed;
    GUIDE_STEPS = "guide" / "steps", Error, fixed;
    GUIDE_LINK = "guide" / "link", Error, adjustable;
    GUIDE_HTML = "guide" / "html", Warning, adjustable;
    GUIDE_PICTURE = "guide" / "picture", Error, adjustable;
    PICTURE_PACK = "picture" / "pack", Error, fixed;
    PICTURE_FILE = "picture" / "file", Error, fixed;
    PICTURE_MEANING = "picture" / "meaning", Error, adjustable;
    COVERAGE_MISSING = "coverage" / "missing", Warning, adjustable;
    COVERAGE_THIN = "coverage" / "thin", Warning, adjustable;
    COVERAGE_STALE = "coverage" / "stale", Warning, adjustable;
    ADDRESS_CLASH = "address" / "clash", Error, fixed;
    ADDRESS_NAME = "address" / "name", Error, fixed;
    ADDRESS_GONE = "address" / "gone", Error, fixed;
    ADDRESS_LEDGER = "address" / "ledger", Error, fixed;
    REDIRECT_TARGET = "redirect" / "target", Error, fixed;
    LINK_BROKEN = "link" / "broken", Error, adjustable;
    LINK_CANNOT_TELL = "link" / "cannot-tell", Error, adjustable;
    LINK_NOT_ASKED = "link" / "not-asked", Error, adjustable;
    LINK_MOVED = "link" / "moved", Warning, adjustable;
    LINK_PART = "link" / "part", Warning, adjustable;
    LINK_LEFT_OUT = "link" / "left-out", Warning, adjustable;
    LINK_MEMORY = "link" / "memory", Warning, adjustable;
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
    TRANSLATION_LEFT = "translation" / "left-in-english", Warning, adjustable;
    TRANSLATION_LOCK = "translation" / "lock", Error, adjustable;
    READING_LONG_SENTENCE = "reading" / "long-sentence", Warning, adjustable, easy Error,
        limits [Limit::new("words in a sentence", [(25, 20), (25, 20), (15, 12)]).scaled()];
    READING_LONG_ON_AVERAGE = "reading" / "long-on-average", Note, adjustable, easy Warning,
        limits [Limit::new("words in a sentence on average", [(15, 15), (15, 15), (10, 10)]).scaled()];
    READING_MANY_IDEAS = "reading" / "many-ideas", Note, adjustable, easy Warning,
        limits [Limit::new("linking words in a sentence", [(2, 2), (2, 2), (1, 1)]), Limit::new("commas in a sentence", [(3, 3), (3, 3), (1, 1)])];
    READING_PASSIVE = "reading" / "passive", Note, adjustable, easy Warning, limits [Limit::new("sentences of 100 in the passive", [(20, 20), (20, 20), (0, 0)])];
    READING_DOUBLE_NEGATIVE = "reading" / "double-negative", Warning, adjustable;
    READING_UNCOMMON_WORD = "reading" / "uncommon-word", Off, adjustable, easy Note;
    READING_UNEXPLAINED_TERM = "reading" / "unexplained-term", Off, adjustable, easy Warning;
    READING_HARD_WORD = "reading" / "hard-word", Note, adjustable, easy Note,
        limits [Limit::new("letters in a word", [(14, 14), (14, 14), (10, 10)]), Limit::new("syllables in a word", [(5, 5), (5, 5), (3, 3)])];
    READING_NUMBER = "reading" / "number", Off, adjustable, easy Warning;
    READING_SYMBOL = "reading" / "symbol", Warning, adjustable;
    READING_DATE = "reading" / "date", Warning, adjustable;
    READING_CONTRACTION = "reading" / "contraction", Note, adjustable, easy Warning;
    READING_IDIOM = "reading" / "idiom", Note, adjustable;
    READING_SPEAK_TO_READER = "reading" / "speak-to-reader", Note, adjustable;
    READING_NOUN_PILE = "reading" / "noun-pile", Note, adjustable, easy Warning,
        limits [Limit::new("nouns made from verbs in a sentence", [(2, 2), (2, 2), (1, 1)])];
    READING_LONG_PARAGRAPH = "reading" / "long-paragraph", Warning, adjustable, limits [Limit::new("words in a paragraph", [(100, 50), (100, 50), (40, 30)]).scaled()];
    READING_LIST = "reading" / "list", Note, adjustable, easy Warning,
        limits [Limit::new("things in a row in a sentence", [(5, 5), (5, 5), (3, 3)]), Limit::new("items in a list", [(10, 10), (10, 10), (7, 7)])];
    READING_EMPHASIS = "reading" / "emphasis", Warning, adjustable, easy Error;
    READING_LINK_TEXT = "reading" / "link-text", Error, adjustable;
    READING_SAME_LINK_TEXT = "reading" / "same-link-text", Warning, adjustable;
    READING_SCORE = "reading" / "score", Note, adjustable;
    HEADING_ORDER = "heading" / "order", Error, adjustable;
    HEADING_LONG = "heading" / "long", Note, adjustable, easy Error, limits [Limit::new("words in a heading", [(14, 14), (14, 14), (8, 8)]).scaled()];
    HEADING_FEW = "heading" / "few", Note, adjustable, limits [Limit::new("words under one heading", [(150, 150), (150, 150), (150, 150)]).scaled()];
    WORDING_JARGON = "wording" / "jargon", Warning, adjustable;
    WORDING_DEFICIT = "wording" / "deficit", Warning, adjustable;
    WORDING_VAGUE = "wording" / "vague", Warning, adjustable;
    WORDING_ABBREVIATION = "wording" / "abbreviation", Warning, adjustable, easy Error;
    WORDING_VARIANT = "wording" / "variant", Warning, adjustable;
    EASY_READ_BLOCK = "easy-read" / "block", Error, adjustable, limits [Limit::new("sentences beside one picture", [(2, 2), (2, 2), (2, 2)])];
    EASY_READ_NO_PICTURE = "easy-read" / "no-picture", Error, adjustable;
    EASY_READ_PICTURE_WORDS = "easy-read" / "picture-words", Error, adjustable;
    EASY_READ_TOO_LONG = "easy-read" / "too-long", Warning, adjustable, limits [Limit::new("sentences on a page", [(60, 60), (60, 60), (60, 60)])];
    EASY_READ_NOT_CHECKED = "easy-read" / "not-checked", Warning, adjustable;
    COMMENTS_NONE_FOR_A_YEAR = "comments" / "none-for-a-year", Error, adjustable;
    PERSONAL_EMAIL = "personal" / "email", Error, adjustable;
    PERSONAL_PHONE = "personal" / "phone", Warning, adjustable;
    PERSONAL_NHS_NUMBER = "personal" / "nhs-number", Error, adjustable;
    PERSONAL_NATIONAL_INSURANCE = "personal" / "national-insurance", Error, adjustable;
    PERSONAL_POSTCODE = "personal" / "postcode", Warning, adjustable;
    PERSONAL_BIRTHDAY = "personal" / "birthday", Warning, adjustable;
    PERSONAL_NAME = "personal" / "name", Warning, adjustable;
    THEME_TEXT_SIZE = "theme" / "text-size", Error, adjustable;
    THEME_CONTRAST = "theme" / "contrast", Error, adjustable;
    THEME_TEXT_STYLE = "theme" / "text-style", Warning, adjustable;
    STATEMENT_MISSING = "statement" / "missing", Warning, adjustable;
    STATEMENT_REVIEW = "statement" / "review", Error, adjustable;
    STATEMENT_WORDS = "statement" / "words", Error, adjustable;
    ALLOW_REASON = "allow" / "reason", Warning, adjustable;
    ALLOW_UNUSED = "allow" / "unused", Warning, adjustable;
    HOST_LIMIT = "host" / "limit", Error, adjustable;
    OUTPUT_DEAD_LINK = "output" / "dead-link", Error, fixed;
    OUTPUT_DEAD_ANCHOR = "output" / "dead-anchor", Error, fixed;
    OUTPUT_BIDI = "output" / "bidi", Error, fixed;
    OUTPUT_HARD_CODED = "output" / "hard-coded", Error, fixed;
    OUTPUT_NO_CONTACT = "output" / "no-contact", Error, fixed;
    OUTPUT_LANGUAGE_MARKS = "output" / "language-marks", Error, fixed;
    OUTPUT_REPEATED_ID = "output" / "repeated-id", Error, fixed;
}

/// How the rules begin that are about the answers of other sites.
pub const LINK_FAMILY: &str = "link/";

/// How the rules begin that are about personal data: what they find is not shown again in a report.
pub const PERSONAL_FAMILY: &str = "personal/";

impl Rule {
    /// The family: the first half of the name.
    pub fn family(&self) -> &'static str {
        self.id.split('/').next().unwrap_or_default()
    }

    /// What it finds: the first sentence of its page, without the full stop.
    pub fn about(&self) -> &'static str {
        let text = self.page.lines().skip(1).find(|line| !line.trim().is_empty()).unwrap_or_default();
        text.split_once(". ").map_or(text, |(first, _)| first).trim_end_matches('.')
    }

    /// How much it matters in words of an easy-read edition, or of any other.
    pub fn level_for(&self, easy_read: bool) -> Level {
        if easy_read { self.easy_read } else { self.level }
    }
}

/// The rule named `id`.
///
/// # Errors
/// The nearest rule's name, if one is near.
pub fn find(id: &str) -> Result<&'static Rule, Option<&'static str>> {
    RULES.iter().copied().find(|rule| rule.id == id).ok_or_else(|| nearest(id, RULES.iter().map(|rule| rule.id)))
}
