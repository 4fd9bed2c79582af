//! HTML that is known to be safe, and making it smaller without changing a word.

use crate::words::{escape::escape, lang::Direction, values::isolated};
use serde::{Serialize, Serializer};
use std::borrow::Cow;
use tera::Value;

/// HTML that a template may print as it is: escaped words, or markdown that was sanitised. Everything else a template prints is escaped by the template engine.
#[derive(Clone, Debug)]
pub struct Html(Value);

impl Html {
    /// Words, escaped.
    pub fn words(words: &str) -> Self {
        let mut html = String::with_capacity(words.len() + 8);
        escape(words, &mut html);
        Self::trusted(&html)
    }

    /// Words on a page that runs in `direction`, escaped; on a right-to-left page, phone numbers and the like keep their order.
    pub fn line(words: &str, direction: Direction) -> Self {
        match if direction == Direction::RightToLeft { isolated(words) } else { Cow::Borrowed(words) } {
            Cow::Borrowed(words) => Self::words(words),
            Cow::Owned(html) => Self::trusted(&html),
        }
    }

    /// HTML that this program made or sanitised.
    pub fn trusted(html: &str) -> Self {
        Self(Value::safe_string(html))
    }

    /// HTML that the interface made: a message with its values escaped.
    pub fn said(value: Value) -> Self {
        Self(value)
    }

    /// The HTML.
    pub fn as_str(&self) -> &str {
        self.0.as_str().unwrap_or_default()
    }

    /// The value to hand to the template engine.
    pub fn value(&self) -> Value {
        self.0.clone()
    }
}

impl Serialize for Html {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// A smaller fragment with the same words, by `minify-html`; the fragment itself when it would lose a space between words.
///
/// The library drops white space between inline siblings in some containers, so that "Cymraeg English" becomes "CymraegEnglish"; its settings cannot stop
/// that. So the words before and after are compared, and a fragment that would change is left as it is. It is used on fragments, not on whole pages, where it
/// would be a third of a build.
pub fn minified(fragment: String) -> String {
    #[cfg(feature = "minify")]
    {
        let mut settings = minify_html::Cfg::new();
        settings.keep_closing_tags = true;
        settings.keep_html_and_head_opening_tags = true;
        settings.keep_input_type_text_attr = true;
        let small = minify_html::minify(fragment.as_bytes(), &settings);
        if let Ok(small) = String::from_utf8(small)
            && super::reading::words(&small) == super::reading::words(&fragment)
        {
            return small;
        }
    }
    fragment
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_cannot_become_markup() {
        assert_eq!(Html::words("<b>\"R&D\"</b>'s").as_str(), "&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt;&#39;s");
    }

    #[test]
    #[cfg(feature = "minify")]
    fn a_fragment_that_would_lose_a_space_is_left_alone() {
        let languages = "<div><span lang=\"cy\">Cymraeg</span> <span lang=\"en\">English</span></div>";
        assert_eq!(minified(languages.to_owned()), languages);
        assert_eq!(minified("<p>One</p>\n\n<p>Two</p>\n".to_owned()), "<p>One</p><p>Two</p>");
    }
}
