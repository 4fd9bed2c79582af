//! Search, and the list that a reader keeps on the own device: pages that scripts fill.

use super::listing::LetterView;
use crate::render::voice::Voice;
use serde::Serialize;
use std::sync::Arc;

/// The search page as its template prints it: without a script, the letters of the A to Z.
#[derive(Debug, Serialize)]
pub struct SearchView {
    /// The address of the search index of this language.
    index: Arc<str>,
    letters: Vec<LetterView>,
}

impl SearchView {
    /// The search page in the words of `voice`.
    pub fn of(voice: &Voice<'_>) -> Self {
        Self { index: Arc::clone(&voice.search_index), letters: LetterView::all(voice, None) }
    }
}

/// The page of the reader's list.
#[derive(Debug, Serialize)]
pub struct MyListView {
    /// The address of a page of this language, `PATH` in place of its path.
    address: String,
}

impl MyListView {
    /// The page in the words of `voice`.
    pub fn of(voice: &Voice<'_>) -> Self {
        Self { address: voice.plan.addresses.page(voice.language, "PATH") }
    }
}
