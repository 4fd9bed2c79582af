//! The links and ids of a finished page, read from its bytes: what the page really holds, whatever template or minifier made it.

use super::{
    markup::{Name, Visit, scan},
    references::decoded,
    targets::{candidates, own, refresh_target},
};
use std::borrow::Cow;

/// What a page links to on its own site, and what can be linked to in it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct PageLinks<'a> {
    /// Every `id`, and every `name` of an `a`, in the order of the page; one that is given twice is here twice.
    pub ids: Vec<Cow<'a, str>>,
    /// Every link that stays on the site, in the order of the page.
    pub links: Vec<Link<'a>>,
    /// Where a reader can go that is not on the site: other sites, email, phone; in the order of the page.
    pub outside: Vec<Cow<'a, str>>,
}

/// One link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link<'a> {
    /// Whether the reader goes there or the page needs it.
    pub kind: LinkKind,
    /// The address as it is written, without white space around it, its character references decoded; from the root (`/...`) when it was written with the site's own host.
    pub target: Cow<'a, str>,
}

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LinkKind {
    /// The reader, or a search engine, may go there.
    Navigation,
    /// The page loads it: a picture, a style sheet, a script, a video, captions.
    Asset,
}

impl<'a> PageLinks<'a> {
    /// Reads `html`. `site` is the address of the site, `https://www.northmere.gov.uk/localoffer/`; empty if the site has none yet.
    pub fn of(html: &'a str, site: &str) -> Self {
        let mut gatherer = Gatherer { site, ..Gatherer::default() };
        scan(html, &mut gatherer);
        let Gatherer { mut page, whole, .. } = gatherer;
        page.ids.truncate(whole.0);
        page.links.truncate(whole.1);
        page.outside.truncate(whole.2);
        page
    }
}

#[derive(Default)]
struct Gatherer<'a, 's> {
    site: &'s str,
    page: PageLinks<'a>,
    /// How many ids, links and addresses elsewhere belong to tags that are whole.
    whole: (usize, usize, usize),
    tag: Name,
    /// Attributes of this tag that were seen; a second one of the same name does not count.
    seen: u16,
    id: Option<Cow<'a, str>>,
    content: Option<&'a str>,
    is_refresh: bool,
    loads: bool,
}

const A: Name = Name::of("a");
const LINK: Name = Name::of("link");
const META: Name = Name::of("meta");

const ID: Name = Name::of("id");
const NAME: Name = Name::of("name");
const REL: Name = Name::of("rel");
const CONTENT: Name = Name::of("content");
const HTTP_EQUIV: Name = Name::of("http-equiv");
/// The attributes that hold an address, apart from `content`.
const ADDRESSES: [Name; 9] = [
    Name::of("href"),
    Name::of("src"),
    Name::of("srcset"),
    Name::of("action"),
    Name::of("poster"),
    Name::of("data"),
    Name::of("formaction"),
    Name::of("imagesrcset"),
    Name::of("xlink:href"),
];
const HREF: usize = 0;
const SRCSET: usize = 2;
const ACTION: usize = 3;
const DATA: usize = 5;
const FORMACTION: usize = 6;
const IMAGESRCSET: usize = 7;

/// `rel` words of a `link` that the page loads (HTML standard, section 4.6.7, and Apple's icons).
const LOADED: [&str; 9] =
    ["stylesheet", "icon", "manifest", "preload", "modulepreload", "prefetch", "apple-touch-icon", "mask-icon", "apple-touch-startup-image"];

impl<'a> Visit<'a> for Gatherer<'a, '_> {
    fn open(&mut self, tag: Name) {
        (self.tag, self.seen, self.id, self.content, self.is_refresh, self.loads) = (tag, 0, None, None, false, false);
    }

    fn attribute(&mut self, name: Name, value: &'a str) {
        if let Some(place) = ADDRESSES.iter().position(|address| *address == name) {
            if self.first(place) {
                self.address(place, value);
            }
        } else if name == ID {
            if self.first(ADDRESSES.len()) {
                self.id(value);
            }
        } else if self.tag == A && name == NAME {
            if self.first(ADDRESSES.len() + 1) {
                self.id(value);
            }
        } else if self.tag == LINK && name == REL {
            self.loads |=
                self.first(ADDRESSES.len() + 2) && value.split_ascii_whitespace().any(|word| LOADED.iter().any(|loaded| word.eq_ignore_ascii_case(loaded)));
        } else if self.tag == META && name == HTTP_EQUIV {
            self.is_refresh |= self.first(ADDRESSES.len() + 3) && value.trim().eq_ignore_ascii_case("refresh");
        } else if self.tag == META && name == CONTENT && self.first(ADDRESSES.len() + 4) {
            self.content = Some(value);
        }
    }

    fn opened(&mut self) {
        if self.tag == LINK && self.loads {
            self.page.links[self.whole.1..].iter_mut().for_each(|link| link.kind = LinkKind::Asset);
        }
        if let Some(target) = self.content.filter(|_| self.is_refresh).and_then(refresh_target) {
            self.push(LinkKind::Navigation, decoded(target, true));
        }
        self.whole = (self.page.ids.len(), self.page.links.len(), self.page.outside.len());
    }
}

impl<'a> Gatherer<'a, '_> {
    fn first(&mut self, place: usize) -> bool {
        let bit = 1 << place;
        let first = self.seen & bit == 0;
        self.seen |= bit;
        first
    }

    fn id(&mut self, value: &'a str) {
        let id = decoded(value, true);
        if !id.is_empty() && self.id.as_ref() != Some(&id) {
            self.page.ids.push(id.clone());
            self.id = Some(id);
        }
    }

    fn address(&mut self, place: usize, value: &'a str) {
        let is_navigation = match place {
            HREF => [A, LINK, Name::of("area"), Name::of("base")].contains(&self.tag),
            ACTION | FORMACTION => true,
            DATA if self.tag != Name::of("object") => return,
            _ => self.tag == A || self.tag == Name::of("iframe"),
        };
        let kind = if is_navigation { LinkKind::Navigation } else { LinkKind::Asset };
        match (place, decoded(value, true)) {
            (SRCSET | IMAGESRCSET, Cow::Borrowed(list)) => candidates(list).for_each(|candidate| self.push(LinkKind::Asset, Cow::Borrowed(candidate))),
            (SRCSET | IMAGESRCSET, Cow::Owned(list)) => candidates(&list).for_each(|candidate| self.push(LinkKind::Asset, Cow::Owned(candidate.to_owned()))),
            (_, target) => self.push(kind, target),
        }
    }

    fn push(&mut self, kind: LinkKind, target: Cow<'a, str>) {
        let stays = match &target {
            Cow::Borrowed(text) => own(text, self.site).map(Cow::Borrowed),
            Cow::Owned(text) => own(text, self.site).map(|own| Cow::Owned(own.to_owned())),
        };
        match stays {
            Some(target) => self.page.links.push(Link { kind, target }),
            None if kind == LinkKind::Navigation => self.page.outside.push(target),
            None => {}
        }
    }
}

#[cfg(test)]
#[path = "links_tests.rs"]
mod tests;
