//! How a file of the site is to be served: what it is, and how long it may be kept. One table for every host file, for publishing and for the preview.

/// How long browsers, and what stands between, may keep a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caching {
    /// For ever: its name changes with what is in it.
    ForEver,
    /// For a while; then it is asked for again, and sent only if it changed.
    Minute,
    /// For a day: pictures and documents, which change seldom under one name.
    Day,
    /// Asked for every time: the script that decides what a device keeps.
    Never,
}

impl Caching {
    /// How the file at `path` may be kept.
    pub fn of(path: &str) -> Self {
        let at = |place: &str| if place.ends_with('/') { path.starts_with(place) } else { path == place };
        Self::PLACES.into_iter().find(|(place, _)| at(place)).map_or(Self::Minute, |(_, caching)| caching)
    }

    /// The files that are not pages and are kept in another way, by their place in the site; a name that ends with `/` is a folder. What is not among them is kept as
    /// [`Caching::Minute`] says.
    pub const PLACES: [(&str, Self); 3] = [("assets/", Self::ForEver), ("media/", Self::Day), ("sw.js", Self::Never)];

    /// The value of the `Cache-Control` header (RFC 9111).
    pub fn header(self) -> &'static str {
        match self {
            Self::ForEver => "public, max-age=31536000, immutable",
            Self::Minute => "public, max-age=60, must-revalidate",
            Self::Day => "public, max-age=86400",
            Self::Never => "no-cache",
        }
    }
}

/// Endings of file names, each with the content type of such files; text is always UTF-8. Hosts that know only some of them are told all.
pub const TYPES: [(&[&str], &str); 30] = [
    (&["html", "htm"], "text/html; charset=utf-8"),
    (&["css"], "text/css; charset=utf-8"),
    (&["js", "mjs"], "text/javascript; charset=utf-8"),
    (&["json"], "application/json; charset=utf-8"),
    (&["xml"], "application/xml; charset=utf-8"),
    (&["atom"], "application/atom+xml; charset=utf-8"),
    (&["txt"], "text/plain; charset=utf-8"),
    (&["csv"], "text/csv; charset=utf-8"),
    (&["ics"], "text/calendar; charset=utf-8"),
    (&["vcf"], "text/vcard; charset=utf-8"),
    (&["vtt"], "text/vtt; charset=utf-8"),
    (&["webmanifest"], "application/manifest+json"),
    (&["svg"], "image/svg+xml"),
    (&["png"], "image/png"),
    (&["jpg", "jpeg"], "image/jpeg"),
    (&["gif"], "image/gif"),
    (&["webp"], "image/webp"),
    (&["avif"], "image/avif"),
    (&["ico"], "image/x-icon"),
    (&["mp4"], "video/mp4"),
    (&["webm"], "video/webm"),
    (&["mp3"], "audio/mpeg"),
    (&["pdf"], "application/pdf"),
    (&["doc"], "application/msword"),
    (&["docx"], "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (&["xls"], "application/vnd.ms-excel"),
    (&["xlsx"], "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (&["odt"], "application/vnd.oasis.opendocument.text"),
    (&["ods"], "application/vnd.oasis.opendocument.spreadsheet"),
    (&["woff2"], "font/woff2"),
];

/// The content type of the file at `path`, by its ending.
pub fn content_type(path: &str) -> &'static str {
    let name = path.rsplit('/').next().unwrap_or(path);
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    TYPES.iter().find(|(endings, _)| endings.contains(&ending.as_str())).map_or("application/octet-stream", |(_, content_type)| content_type)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_its_digest_in_its_name_is_kept_for_ever_and_a_page_is_not() {
        assert_eq!(Caching::of("assets/site.1b4d5c0a.css"), Caching::ForEver);
        assert_eq!(Caching::of("en/assets/index.html"), Caching::Minute);
        assert_eq!(Caching::of("media/map.pdf"), Caching::Day);
        assert_eq!(Caching::of("sw.js"), Caching::Never);
        assert_eq!(content_type("en/index.html"), "text/html; charset=utf-8");
        assert_eq!(content_type("media/Map.PDF"), "application/pdf");
        assert_eq!(content_type("en/changes.atom"), "application/atom+xml; charset=utf-8");
        assert_eq!(content_type("media/a.b/unknown"), "application/octet-stream");
    }
}
