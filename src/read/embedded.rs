//! What comes with the tool, inside the program: interface words, so that a site works anywhere.

/// The interface words of one language: its tag and its Fluent files.
pub type Words = (&'static str, &'static [&'static str]);

macro_rules! locales {
    ($($tag:literal: $($file:literal),+;)*) => {
        &[$(($tag, &[$(include_str!(concat!("../../locales/", $tag, "/", $file))),+])),*]
    };
}

/// The languages whose interface words come with the tool.
pub const LOCALES: &[Words] = locales! {
    "en": "site.ftl", "dates.ftl";
    "en-simple": "site.ftl";
    "ar": "site.ftl", "dates.ftl";
};
