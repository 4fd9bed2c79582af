//! What comes with the tool, inside the program: interface words, so that a site works anywhere.

/// The interface words of one language: its tag and its Fluent files, each with its name.
pub type Words = (&'static str, &'static [(&'static str, &'static str)]);

macro_rules! locales {
    ($($tag:literal: $($file:literal),+;)*) => {
        &[$(($tag, &[$(($file, include_str!(concat!("../../locales/", $tag, "/", $file)))),+])),*]
    };
}

/// The languages whose interface words come with the tool.
pub const LOCALES: &[Words] = locales! {
    "en": "site.ftl", "dates.ftl";
    "en-simple": "site.ftl";
    "ar": "site.ftl", "dates.ftl";
    "bn": "site.ftl", "dates.ftl";
    "ckb": "site.ftl", "dates.ftl";
    "cy": "site.ftl", "dates.ftl";
    "gu": "site.ftl", "dates.ftl";
    "pa": "site.ftl", "dates.ftl";
    "pl": "site.ftl", "dates.ftl";
    "pt": "site.ftl", "dates.ftl";
    "ro": "site.ftl", "dates.ftl";
    "so": "site.ftl", "dates.ftl";
    "tr": "site.ftl", "dates.ftl";
    "uk": "site.ftl", "dates.ftl";
    "ur": "site.ftl", "dates.ftl";
};
