//! One picture of a pack: from what `pack.yaml` says of it to the bytes that a browser shows.

use super::{
    file,
    theme::{PackSource, ThemeFiles},
};
use crate::model::{pack::PackPicture, picture::Artwork};
use std::borrow::Cow;
use twemoji_assets::svg::SvgTwemojiAsset;

/// The largest picture of a pack, in bytes: a page of easy read shows twenty, and people pay for what their phone loads.
const MAX_PICTURE: usize = 500_000;

/// Why a picture cannot be shown: the field that is wrong, what is wrong, and what to do.
#[derive(Debug)]
pub struct Trouble {
    /// The field of the picture; `None` for the picture itself.
    pub field: Option<&'static str>,
    /// What is wrong, without a full stop.
    pub message: String,
    /// What to do.
    pub help: &'static str,
}

/// The picture that `picture`, of the pack in `folder` of the theme, stands for.
///
/// # Errors
/// When it names no picture or two, an emoji that the Twemoji set does not have, or a file that is not there or is not a picture.
pub fn of(theme: &ThemeFiles, folder: &str, picture: &PackPicture) -> Result<Artwork, Trouble> {
    let unclear = |message: &str, help| Trouble { field: None, message: message.to_owned(), help };
    match (&picture.emoji, &picture.file) {
        (Some(emoji), None) => from_emoji(emoji),
        (None, Some(name)) => from_file(theme, folder, name).map_err(|(message, help)| Trouble { field: Some("file"), message, help }),
        (None, None) => {
            Err(unclear("this picture has neither an emoji nor a file", "Add `emoji:` with an emoji, or `file:` with the name of a file of the pack."))
        }
        (Some(_), Some(_)) => Err(unclear("this picture has an emoji and a file", "Keep the one that is meant, and delete the other.")),
    }
}

fn from_emoji(emoji: &str) -> Result<Artwork, Trouble> {
    // The set knows an emoji of one character without the mark that asks for a picture in place of a letter.
    let found = SvgTwemojiAsset::from_emoji(emoji).or_else(|| SvgTwemojiAsset::from_emoji(emoji.trim_end_matches('\u{fe0f}')));
    let svg: &'static str = found.ok_or_else(|| Trouble {
        field: Some("emoji"),
        message: format!("`{emoji}` is not an emoji of the Twemoji set"),
        help: "Choose another emoji, or write `file:` with the name of a file of the pack.",
    })?;
    Ok(Artwork { bytes: Cow::Borrowed(svg.as_bytes()), ending: "svg" })
}

fn from_file(theme: &ThemeFiles, folder: &str, name: &str) -> Result<Artwork, (String, &'static str)> {
    let unreadable = "Check that it is a file and that you may read it, then run the command again.";
    let bytes = match theme.pictures.get(format!("{folder}/{name}").as_str()) {
        Some(PackSource::BuiltIn(bytes)) => bytes.to_vec(),
        Some(PackSource::OnDisk(disk)) => file::media(disk).map_err(|error| (format!("`{name}` cannot be read: {error}"), unreadable))?,
        None => {
            return Err((
                format!("there is no file `{name}` in the folder of the pack"),
                "Put the file beside pack.yaml, and check its name: capital letters count.",
            ));
        }
    };
    if bytes.len() > MAX_PICTURE {
        return Err((
            format!("`{name}` is larger than {MAX_PICTURE} bytes"),
            "Make it smaller: 500 pixels wide is enough, and people on a phone pay for the rest.",
        ));
    }
    match kind_of(&bytes) {
        Some(ending) if name.rsplit_once('.').is_some_and(|(_, given)| given.eq_ignore_ascii_case(ending)) => Ok(Artwork { bytes: Cow::Owned(bytes), ending }),
        Some(ending) => Err((format!("`{name}` is a picture whose file name must end in .{ending}"), "Rename the file, here and in the folder.")),
        None => Err((format!("`{name}` is not a picture that may be shown"), "Save it as SVG without scripts, as PNG or as WebP.")),
    }
}

/// The ending of the file name that `bytes` should have; `None` when they are no picture, or one that holds a script.
fn kind_of(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Some("png");
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12).is_some_and(|kind| kind == b"WEBP") {
        return Some("webp");
    }
    let text = std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{feff}').trim_start().to_ascii_lowercase();
    let is_svg = text.starts_with('<') && text.contains("<svg") && text.trim_end().ends_with('>');
    (is_svg && !text.contains("<script") && !text.contains("javascript:")).then_some("svg")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_known_by_its_bytes() {
        assert_eq!(kind_of(b"<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>\n"), Some("svg"));
        assert_eq!(kind_of(b"\x89PNG\r\n\x1a\nrest"), Some("png"));
        assert_eq!(kind_of(b"RIFF\x10\0\0\0WEBPVP8 "), Some("webp"));
        assert_eq!(kind_of(b"<svg><script>alert(1)</script></svg>"), None);
        assert_eq!(kind_of(b"clock"), None);
        assert_eq!(kind_of(b""), None);
    }

    #[test]
    fn an_emoji_is_found_with_and_without_its_mark() {
        for emoji in ["🕒", "✉️", "✉", "🧑‍⚖️"] {
            assert_eq!(from_emoji(emoji).unwrap().ending, "svg", "{emoji}");
        }
        assert!(from_emoji("clock").is_err());
    }
}
