//! A video of the page in British Sign Language, as its template prints it.

use crate::{
    model::signed_video::SignedVideo,
    render::{html::Html, interface::Argument, voice::Voice},
    words::lang::LangIndex,
};
use serde::Serialize;

/// The video with everything a reader needs beside it.
#[derive(Debug, Serialize)]
pub struct SignedVideoView {
    src: String,
    kind: &'static str,
    captions: String,
    captions_lang: String,
    poster: Option<String>,
    transcript: Html,
    by: Html,
    checked: Html,
}

impl SignedVideoView {
    /// `video` on a page of `voice`.
    pub fn of(voice: &Voice<'_>, video: &SignedVideo) -> Self {
        let file = |path: &crate::model::signed_video::MediaPath| voice.plan.addresses.file(&format!("media/{}", path.inside()));
        Self {
            src: file(&video.video),
            kind: if video.video.ending() == "webm" { "video/webm" } else { "video/mp4" },
            captions: file(&video.captions),
            captions_lang: voice.site.edition(LangIndex::SOURCE).lang.html().to_owned(),
            poster: video.poster.as_ref().map(file),
            transcript: voice.prose(&video.transcript, 1),
            by: voice.html_with("bsl-by", &[("by", Argument::Source(video.translated_by.to_string()))]),
            checked: voice.html_with("bsl-checked", &[("by", Argument::Source(video.checked_by.to_string())), ("date", voice.date(*video.checked_on).into())]),
        }
    }
}
