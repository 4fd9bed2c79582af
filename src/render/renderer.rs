//! Every file of the site, made one at a time and only when it is asked for.

use super::{
    glossary_links::Terms,
    html::minified,
    machine::{robots, search, sitemap},
    page,
    theme::{Templates, Theme},
    view::shell::SiteView,
    voice::Voice,
};
use crate::{
    check::checked::Checked,
    model::site::Site,
    plan::{Plan, PlannedPage, redirects::PlannedRedirect, subject::Subject},
    read::{self, theme::ThemeFiles},
    words::{
        date::Date,
        digest::Digest,
        error::Error,
        lang::{Lang, LangIndex},
    },
};
use rayon::prelude::*;
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};
use tera::{Context, Value};

/// What a file of the site is made from.
enum Source {
    Asset(Vec<u8>),
    /// A picture of a pack, by its name.
    Picture(Box<str>),
    Media(PathBuf),
    Page(u32),
    /// The first page in the source language, at the root of the site.
    Root(u32),
    /// The page that hosts show for an address that is not there.
    NotFound(u32),
    Redirect(u32),
    Sitemap,
    Robots,
}

/// A file of the site.
struct File {
    path: String,
    source: Source,
}

/// Makes the files of a checked site. No two calls depend on each other, so any number of threads may ask at once; nothing is kept.
pub struct Renderer<'a> {
    checked: &'a Checked,
    today: Date,
    voices: Vec<(Voice<'a>, Templates)>,
    files: Vec<File>,
    assets: usize,
}

impl<'a> Renderer<'a> {
    /// Prepares the templates and the list of files. `root` is where `content/media/` is.
    ///
    /// # Errors
    /// When a template of the theme is wrong.
    pub fn new(checked: &'a Checked, theme: &ThemeFiles, root: &Path, today: Date) -> Result<Self, Error> {
        let (site, plan) = (checked.site(), checked.plan());
        let mut files = assets(theme, site, plan, root);
        let asset = |name: &str| {
            let stem = name.split('.').next().unwrap_or_default();
            let file = files.iter().find(|file| file.path.starts_with(&format!("assets/{stem}.")));
            file.map(|file| plan.addresses.file(&file.path)).unwrap_or_default()
        };
        let (style, icon) = (asset("site.css"), asset("icon.svg"));
        let templates = Theme::new(theme)?;
        let languages: Vec<LangIndex> = site.languages().collect();
        let terms = Arc::new(languages.par_iter().map(|language| Terms::of(site, *language)).collect::<Vec<_>>());
        let spoken: Vec<Voice<'_>> = languages.into_par_iter().map(|language| Voice::new(site, plan, language, &terms)).collect();
        let indexes: Vec<search::SearchFiles> = spoken.par_iter().map(|voice| search::files(voice, today)).collect();
        let source = Arc::clone(&spoken[LangIndex::SOURCE.index()].interface);
        let mut voices = Vec::new();
        for (voice, index) in spoken.into_iter().zip(indexes) {
            let view = Value::from_serializable(&SiteView::of(&voice, &source, style.clone(), icon.clone()));
            let mut speaking = templates.speaking(Arc::clone(&voice.interface), view);
            let footer = speaking.render("footer.html", &Context::new(), "the footer of every page")?;
            let footer = if site.settings.value.minify { minified(footer) } else { footer };
            speaking.share("footer", &footer);
            speaking.share("search_index", &plan.addresses.file(&index.entry));
            files.extend(index.files.into_iter().map(|(path, bytes)| File { path, source: Source::Asset(bytes) }));
            voices.push((voice, speaking));
        }
        let assets = files.len();
        for (index, page) in (0_u32..).zip(&plan.pages) {
            files.push(File { path: plan.addresses.page_file(page.language, &page.path), source: Source::Page(index) });
            match page.subject {
                Subject::Home if page.language == LangIndex::SOURCE => files.push(File { path: "index.html".to_owned(), source: Source::Root(index) }),
                Subject::NotFound if page.language == LangIndex::SOURCE => files.push(File { path: "404.html".to_owned(), source: Source::NotFound(index) }),
                _ => {}
            }
        }
        let redirects = (0_u32..).zip(&plan.redirects).map(|(index, redirect)| File { path: redirect.file.clone(), source: Source::Redirect(index) });
        files.extend(redirects);
        files.push(File { path: "sitemap.xml".to_owned(), source: Source::Sitemap });
        files.push(File { path: "robots.txt".to_owned(), source: Source::Robots });
        Ok(Self { checked, today, voices, files, assets })
    }

    /// The path of every file: first those that pages need, then pages and the rest. The second list starts at [`Renderer::assets`].
    pub fn paths(&self) -> Vec<String> {
        self.files.iter().map(|file| file.path.clone()).collect()
    }

    /// How many files come before the first page.
    pub fn assets(&self) -> usize {
        self.assets
    }

    /// How many files are pages for people.
    pub fn pages(&self) -> usize {
        self.checked.plan().pages.len()
    }

    /// Whether file `index` is HTML, whose links are to be proved.
    pub fn is_html(&self, index: usize) -> bool {
        matches!(self.files[index].source, Source::Page(_) | Source::Root(_) | Source::NotFound(_) | Source::Redirect(_))
    }

    /// The language of the page that file `index` is; `None` when it is no page for people to read.
    pub fn language(&self, index: usize) -> Option<&Lang> {
        match &self.files[index].source {
            Source::Page(page) | Source::Root(page) | Source::NotFound(page) => {
                let language = self.checked.plan().pages[*page as usize].language;
                Some(&self.checked.site().edition(language).lang)
            }
            _ => None,
        }
    }

    /// The bytes of file `index`.
    ///
    /// # Errors
    /// When a template fails, or a media file cannot be read.
    pub fn make(&self, index: usize) -> Result<Vec<u8>, Error> {
        let plan = self.checked.plan();
        match &self.files[index].source {
            Source::Asset(bytes) => Ok(bytes.clone()),
            Source::Picture(name) => Ok(self.checked.site().pictures.by_name.get(name).map(|picture| picture.artwork.bytes.to_vec()).unwrap_or_default()),
            Source::Media(path) => read::file::media(path),
            Source::Page(page) | Source::Root(page) | Source::NotFound(page) => self.page(&plan.pages[*page as usize]).map(String::into_bytes),
            Source::Redirect(redirect) => self.redirect(&plan.redirects[*redirect as usize]).map(String::into_bytes),
            Source::Sitemap => Ok(sitemap::render(self.checked.site(), plan).into_bytes()),
            Source::Robots => Ok(robots::render(plan).into_bytes()),
        }
    }

    fn page(&self, page: &PlannedPage) -> Result<String, Error> {
        let (voice, templates) = &self.voices[page.language.index()];
        page::render(voice, templates, page, self.today)
    }

    fn redirect(&self, redirect: &PlannedRedirect) -> Result<String, Error> {
        let (voice, templates) = &self.voices[redirect.language.index()];
        let address = voice.href(&redirect.to).unwrap_or_default();
        let mut context = Context::new();
        context.insert("canonical", &self.checked.plan().addresses.whole(&address));
        context.insert("href", &address);
        templates.render("redirect.html", &context, &redirect.from)
    }
}

/// The files that pages need: the theme's assets with their digest in the name, so that a browser may keep them for ever; the pictures; the media.
fn assets(theme: &ThemeFiles, site: &Site, plan: &Plan, root: &Path) -> Vec<File> {
    let mut files = Vec::new();
    for (name, bytes) in &theme.assets {
        let digest = Digest::of(bytes).to_string();
        let path = match name.rsplit_once('.') {
            Some((stem, ending)) => format!("assets/{stem}.{}.{ending}", &digest[..8]),
            None => format!("assets/{name}"),
        };
        files.push(File { path, source: Source::Asset(bytes.clone()) });
    }
    let pictures = plan.pictures.iter().filter_map(|name| Some(File { path: site.pictures.path(name)?, source: Source::Picture(name.clone()) }));
    files.extend(pictures);
    for media in &site.media {
        let disk = root.join("content/media").join(&*media.path);
        files.push(File { path: format!("media/{}", media.path), source: Source::Media(disk) });
    }
    files
}
