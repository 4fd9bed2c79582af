//! Colours that can be told apart: those of the theme, and those a council gives in `site.yaml` (WCAG 2.2, 1.4.3 and 1.4.11).

use super::theme_style::declarations;
use crate::{
    model::{brand::Palette, colour::Colour, site::Site},
    read::theme::ThemeFiles,
    words::{
        diagnostic::Finding,
        key::KeyPath,
        rule::THEME_CONTRAST,
        source::{At, FileIndex},
    },
};
use std::collections::BTreeMap;

/// Colours of the theme that stand on one another, with the least contrast, and what a reader would not be able to read.
const PAIRS: [(&str, &str, f64, &str); 12] = [
    ("--ink", "--paper", 7.0, "words on the page"),
    ("--ink", "--panel", 7.0, "words on a panel"),
    ("--quiet", "--paper", 4.5, "quiet words"),
    ("--quiet", "--panel", 4.5, "quiet words on a panel"),
    ("--link", "--paper", 4.5, "links"),
    ("--link", "--panel", 4.5, "links on a panel"),
    ("--on-brand", "--brand", 4.5, "the name of the site"),
    ("--good", "--paper", 4.5, "what is open"),
    ("--wait", "--paper", 4.5, "what has a waiting list"),
    ("--stop", "--paper", 4.5, "what is closed"),
    ("--edge", "--paper", 3.0, "the edge of a field"),
    ("--ring", "--paper", 3.0, "the mark around what has the focus"),
];

/// The value of a colour of the theme, and where the style sheet says it.
#[derive(Clone, Debug)]
struct Token {
    value: String,
    at: (usize, usize),
}

/// The tokens of one scheme by name.
type Tokens = BTreeMap<String, Token>;

/// Finds colours that stand on one another and are too much alike, in the light and in the dark.
pub fn find(site: &Site, theme: &ThemeFiles) -> Vec<Finding> {
    let own = theme.styles.get("site.css").copied();
    let brand = &site.settings.value.brand;
    // The default theme in its own colours is held to this by a test.
    if own.is_none() && [brand.light, brand.dark] == [Palette::default(); 2] {
        return Vec::new();
    }
    let Some(sheet) = theme.assets.get("site.css").and_then(|bytes| std::str::from_utf8(bytes).ok()) else { return Vec::new() };
    let (light, dark) = tokens(sheet);
    let mut findings = scheme(site, own, &light, brand.light, "light");
    findings.extend(scheme(site, own, &dark, brand.dark, "dark"));
    findings
}

/// The colours of the sheet for light and for dark devices; what the dark scheme does not say is as in the light.
fn tokens(sheet: &str) -> (Tokens, Tokens) {
    let (mut light, mut dark) = (Tokens::new(), Tokens::new());
    for declaration in declarations(sheet).filter(|declaration| declaration.name.starts_with("--") && declaration.under.last() == Some(&":root")) {
        let token = Token { value: declaration.value.to_owned(), at: declaration.at };
        match declaration.under.as_slice() {
            [_] => drop(light.insert(declaration.name.to_owned(), token)),
            [media, _] if media.replace(' ', "").contains("prefers-color-scheme:dark") => drop(dark.insert(declaration.name.to_owned(), token)),
            _ => {}
        }
    }
    let mut whole = light.clone();
    whole.extend(dark);
    (light, whole)
}

fn scheme(site: &Site, own: Option<FileIndex>, tokens: &Tokens, palette: Palette, name: &str) -> Vec<Finding> {
    let given = [("--brand", palette.colour), ("--on-brand", palette.colour.map(Colour::readable_on)), ("--link", palette.link)];
    let given: BTreeMap<&str, Colour> = given.into_iter().filter_map(|(token, colour)| Some((token, colour?))).collect();
    let colour = |token: &str| given.get(token).copied().or_else(|| resolved(tokens, token));
    let mut findings = Vec::new();
    for (above, below, least, what) in PAIRS {
        let (Some(front), Some(back)) = (colour(above), colour(below)) else { continue };
        let contrast = front.contrast(back);
        if contrast >= least {
            continue;
        }
        let message = format!("{what}: {front} on {back} has a contrast of {contrast:.1} to 1 on {name} devices, and needs {least}");
        let help = if Colour::WHITE.contrast(back) > Colour::INK.contrast(back) { "Choose a lighter colour." } else { "Choose a darker colour." };
        let key = match above {
            "--link" if given.contains_key("--link") => Some("link"),
            "--on-brand" if given.contains_key("--brand") => Some("colour"),
            _ => None,
        };
        match (key, own, tokens.get(above)) {
            (Some(key), ..) => {
                let at = At::Value(KeyPath::from("brand").key(name).key(key));
                findings.push(Finding::new(&THEME_CONTRAST, site.settings.file, at, message, help));
            }
            (None, Some(file), Some(token)) => findings.push(Finding::new(&THEME_CONTRAST, file, At::Bytes(token.at.0, token.at.1), message, help)),
            _ => {}
        }
    }
    findings
}

/// The colour of `token`, through `var(--other)` where it stands for another.
fn resolved(tokens: &Tokens, token: &str) -> Option<Colour> {
    let mut name = token.to_owned();
    for _ in 0..tokens.len() {
        let value = &tokens.get(&name)?.value;
        match value.strip_prefix("var(").and_then(|rest| rest.strip_suffix(')')) {
            Some(other) => name = other.trim().to_owned(),
            None => return value.parse().ok(),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pair_of_the_default_theme_can_be_told_apart() {
        let (light, dark) = tokens(include_str!("../../themes/default/assets/site.css"));
        for (scheme, name) in [(light, "light"), (dark, "dark")] {
            for (above, below, least, what) in PAIRS {
                let colour = |token: &str| resolved(&scheme, token).unwrap_or_else(|| panic!("{token} is a colour of the {name} scheme"));
                let contrast = colour(above).contrast(colour(below));
                assert!(contrast >= least, "{what} ({name}): {above} on {below} is {contrast:.2}, and needs {least}");
            }
        }
    }
}
