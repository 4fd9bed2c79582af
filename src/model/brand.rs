//! How a council makes the site its own: colours and a logo. The theme does the rest.

use super::{colour::Colour, signed_video::MediaPath};
use schemars::JsonSchema;
use serde::Deserialize;

/// The colours of one scheme. A colour that is not given is the theme's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Palette {
    /// The colour behind the name of the site, and of buttons.
    pub colour: Option<Colour>,
    /// The colour of links.
    pub link: Option<Colour>,
}

/// What readers recognise the council by.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Brand {
    /// The colours for readers whose device is light.
    pub light: Palette,
    /// The colours for readers whose device is dark.
    pub dark: Palette,
    /// The council's sign, beside the name of the site: a file in `content/media/`, best an `.svg`.
    pub logo: Option<MediaPath>,
}
