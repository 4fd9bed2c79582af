//! Every file of the site, made one at a time and only when it is asked for.

use super::{
    assets::{self, Asset},
    glossary_links::Terms,
    html::minified,
    interface::Interface,
    machine::{
        calendar::Diary,
        feed, host,
        release::{self, Release},
        robots, search, sitemap, worker,
    },
    page,
    theme::{Templates, Theme},
    trust::Trust,
    view::{
        filter::FilterView,
        listing,
        shell::{SiteAssets, SiteView},
    },
    voice::Voice,
};
use crate::{
    check::{checked::Checked, outside::Tally},
    model::{host::Host, site::Site},
    plan::{Plan, PlannedPage, redirects::PlannedRedirect, subject::Subject},
    read::{self, theme::ThemeFiles},
    words::{
        date::Date,
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
    /// Days for a reader's own calendar, in a language.
    Calendar(LangIndex, Diary),
    /// What has changed, for programs that look for news, in a language.
    Feed(LangIndex),
    Sitemap,
    Robots,
    /// A file for the host, by its number.
    Host(usize),
    Release,
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
    release: Release,
    voices: Vec<(Voice<'a>, Templates)>,
    files: Vec<File>,
    assets: usize,
    host_files: Vec<host::HostFile>,
}

impl<'a> Renderer<'a> {
    /// Prepares the templates and the list of files. `root` is where `content/media/` is; `links` says what is known of addresses of other sites.
    ///
    /// # Errors
    /// When a template of the theme is wrong.
    pub fn new(checked: &'a Checked, theme: &ThemeFiles, root: &Path, today: Date, links: Option<Tally>) -> Result<Self, Error> {
        let (site, plan) = (checked.site(), checked.plan());
        let published = assets::of(theme, &site.settings.value.brand);
        let own = SiteAssets::of(&published, &plan.addresses);
        let worker = worker::render(theme, site, plan, &published);
        let mut files = needed(published, site, plan, root);
        let templates = Theme::new(theme)?;
        let languages: Vec<LangIndex> = site.languages().collect();
        let terms = Arc::new(languages.par_iter().map(|language| Terms::of(site, *language)).collect::<Vec<_>>());
        let trust = Arc::new(Trust::of(site, today));
        let mut spoken: Vec<Voice<'_>> = languages.into_par_iter().map(|language| Voice::new(site, plan, language, &terms, &trust)).collect();
        let indexes: Vec<search::SearchFiles> = spoken.par_iter().map(|voice| search::files(voice, today)).collect();
        for (voice, index) in spoken.iter_mut().zip(indexes) {
            voice.search_index = plan.addresses.file(&index.entry).into();
            files.extend(index.files.into_iter().map(|(path, bytes)| File { path, source: Source::Asset(bytes) }));
        }
        let assets = files.len();
        let source = Arc::clone(&spoken[LangIndex::SOURCE.index()].interface);
        let speak = |voice| speaking(voice, &templates, &source, &own);
        let voices = spoken.into_par_iter().map(speak).collect::<Result<Vec<_>, Error>>()?;
        for (index, page) in (0_u32..).zip(&plan.pages) {
            files.push(File { path: plan.addresses.page_file(page.language, &page.path), source: Source::Page(index) });
            match page.subject {
                Subject::Home if page.language == LangIndex::SOURCE => files.push(File { path: "index.html".to_owned(), source: Source::Root(index) }),
                Subject::NotFound => {
                    let tag = site.edition(page.language).lang.as_str();
                    let own = plan.addresses.page_file(page.language, &page.path);
                    let others = not_found_files(site.settings.value.host, page.language, tag).filter(|path| *path != own);
                    files.extend(others.map(|path| File { path, source: Source::NotFound(index) }));
                }
                _ => {}
            }
        }
        let redirects = (0_u32..).zip(&plan.redirects).map(|(index, redirect)| File { path: redirect.file.clone(), source: Source::Redirect(index) });
        files.extend(redirects);
        for language in site.languages() {
            let diaries = Diary::all(site).into_iter();
            files.extend(diaries.map(|diary| File { path: diary.file(site, plan, language), source: Source::Calendar(language, diary) }));
            files.push(File { path: feed::file(plan, language), source: Source::Feed(language) });
        }
        files.push(File { path: worker::FILE.to_owned(), source: Source::Asset(worker.into_bytes()) });
        files.push(File { path: "sitemap.xml".to_owned(), source: Source::Sitemap });
        files.push(File { path: "robots.txt".to_owned(), source: Source::Robots });
        let host_files = site.settings.value.host.map(|host| host::files(host, &host::HostSite::of(host, site, plan))).unwrap_or_default();
        files.extend(host_files.iter().enumerate().map(|(number, (path, _))| File { path: path.clone(), source: Source::Host(number) }));
        files.push(File { path: release::FILE.to_owned(), source: Source::Release });
        let release = Release::of(checked, theme, today, links);
        Ok(Self { checked, today, release, voices, files, assets, host_files })
    }

    /// The path of every file: first those that pages need, then pages and the rest. The second list starts at [`Renderer::assets`].
    pub fn paths(&self) -> Vec<String> {
        self.files.iter().map(|file| file.path.clone()).collect()
    }

    /// How many files come before the first page.
    pub fn assets(&self) -> usize {
        self.assets
    }

    /// The files for the host, with their texts.
    pub fn host_files(&self) -> &[host::HostFile] {
        &self.host_files
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

    /// The page that file `index` is at its own address; `None` for everything else, second copies of a page among it.
    pub fn planned(&self, index: usize) -> Option<&PlannedPage> {
        match &self.files[index].source {
            Source::Page(page) => Some(&self.checked.plan().pages[*page as usize]),
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
            Source::Calendar(language, diary) => Ok(diary.render(&self.voices[language.index()].0).into_bytes()),
            Source::Feed(language) => Ok(feed::render(&self.voices[language.index()].0, self.today).into_bytes()),
            Source::Sitemap => Ok(sitemap::render(self.checked.site(), plan).into_bytes()),
            Source::Robots => Ok(robots::render(plan).into_bytes()),
            Source::Host(number) => Ok(self.host_files[*number].1.clone().into_bytes()),
            Source::Release => Ok(self.release.json().into_bytes()),
        }
    }

    fn page(&self, page: &PlannedPage) -> Result<String, Error> {
        let (voice, templates) = &self.voices[page.language.index()];
        page::render(voice, templates, page, &self.release, self.today)
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

/// A voice with its templates, and with what is the same on many pages of its language made once: the footer, the filters, the cards of services.
fn speaking<'a>(mut voice: Voice<'a>, templates: &Theme, source: &Interface, own: &SiteAssets) -> Result<(Voice<'a>, Templates), Error> {
    let view = Value::from_serializable(&SiteView::of(&voice, source, own));
    let mut speaking = templates.speaking(Arc::clone(&voice.interface), &voice.edition().lang, view);
    let small = |html: String| if voice.site.settings.value.minify { minified(html) } else { html };
    let footer = small(speaking.render("footer.html", &Context::new(), "the footer of every page")?);
    let mut context = Context::new();
    context.insert("filter", &FilterView::of(&voice));
    let filter = small(speaking.render("filter.html", &context, "the choices above a list")?);
    speaking.share("footer", &footer);
    speaking.share("filter", &filter);
    voice.cards = listing::every_card(&voice, &speaking)?;
    Ok((voice, speaking))
}

/// Where else the page of an address that is not there is kept, for hosts to find: at the top in the source language; and in each language for hosts that show the nearest.
fn not_found_files(host: Option<Host>, language: LangIndex, tag: &str) -> impl Iterator<Item = String> {
    let top = (language == LangIndex::SOURCE).then(|| "404.html".to_owned());
    let nearest = host.is_some_and(host::shows_nearest_not_found).then(|| format!("{tag}/404.html"));
    top.into_iter().chain(nearest)
}

/// The files that pages need: the theme's assets, the pictures, the media.
fn needed(published: Vec<Asset>, site: &Site, plan: &Plan, root: &Path) -> Vec<File> {
    let mut files: Vec<File> = published.into_iter().map(|asset| File { path: asset.path, source: Source::Asset(asset.bytes) }).collect();
    let pictures = plan.pictures.iter().filter_map(|name| Some(File { path: site.pictures.path(name)?, source: Source::Picture(name.clone()) }));
    files.extend(pictures);
    for media in &site.media {
        let disk = root.join("content/media").join(&*media.path);
        files.push(File { path: format!("media/{}", media.path), source: Source::Media(disk) });
    }
    files
}
