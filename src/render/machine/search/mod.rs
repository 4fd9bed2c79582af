//! The search index of a language: files that the script of the search page reads, a few for each query, so that a site without a server has a search.
//!
//! `entries` says what can be found, and under which words; `index` turns that into a vocabulary with, for each word, the entries that hold it;
//! `pack` cuts both into small files of JSON with a digest in each name, which a browser may keep for ever.

mod entries;
mod headings;
mod index;
mod pack;
mod small_words;
mod summary;

use super::super::voice::Voice;
use crate::words::date::Date;

/// The files of the index of one language.
#[derive(Clone, Debug)]
pub struct SearchFiles {
    /// The path of the file to start from: `assets/search/pl.0f3a9c12.json`.
    pub entry: String,
    /// Every file, the first one too, with its bytes.
    pub files: Vec<(String, Vec<u8>)>,
}

/// The index of everything that readers of the language of `voice` can find. Events that are over on `today` come after all others.
pub fn files(voice: &Voice<'_>, today: Date) -> SearchFiles {
    let index = entries::all(voice, today);
    pack::files(voice, &index)
}
