//! What every page has around its own words.

use crate::{
    model::text::Text,
    plan::{PlannedPage, address::Addresses},
    render::{
        assets::{self, Asset, AssetView},
        html::Html,
        interface::Interface,
        machine::{feed, worker},
        trust::{ApprovedView, UncheckedView},
        view::contact::Way,
        voice::{Link, Voice},
    },
    words::lang::LangIndex,
};
use serde::Serialize;

/// What is the same on every page of a language.
#[derive(Debug, Serialize)]
pub struct SiteView {
    name: Html,
    plain_name: String,
    council: Html,
    lang: String,
    dir: &'static str,
    easy: bool,
    source_lang: String,
    source_dir: &'static str,
    source_name: String,
    machine_source: String,
    home: Link,
    navigation: Vec<Link>,
    footer: Vec<Link>,
    search: Option<Link>,
    my_list: Option<Link>,
    /// The page about how the site was made.
    release: Option<Link>,
    phone: Way,
    text: Option<Way>,
    email: Way,
    /// The address of the site on its host, `/` at both ends.
    base: String,
    /// The address of the feed of what has changed, and its name.
    feed: String,
    feed_title: String,
    /// The address of the script that keeps pages for readers without the internet.
    worker: Option<String>,
    logo: Option<String>,
    assets: SiteAssets,
}

/// The files of the theme that pages ask for.
#[derive(Clone, Debug, Serialize)]
pub struct SiteAssets {
    style: AssetView,
    script: AssetView,
    search_script: AssetView,
    icon: AssetView,
}

impl SiteAssets {
    /// Those among `assets`.
    pub fn of(assets: &[Asset], addresses: &Addresses) -> Self {
        let view = |name: &str| assets::view(assets, addresses, name);
        Self { style: view("site.css"), script: view("site.js"), search_script: view("search.js"), icon: view("icon.svg") }
    }
}

impl SiteView {
    /// The site as readers of `voice` see it; `source_interface` has the words of the source language.
    pub fn of(voice: &Voice<'_>, source_interface: &Interface, assets: &SiteAssets) -> Self {
        let settings = &voice.site.settings.value;
        let own = |unit: &str, text: &Text| voice.own_line("site", unit, text);
        let source = voice.site.edition(LangIndex::SOURCE);
        let link = |path: &str, message: &str| voice.link(path, Html::words(&voice.say(message)));
        let links = |list: &[(&str, &str)]| list.iter().filter_map(|(path, message)| link(path, message)).collect::<Vec<_>>();
        let lang = &voice.edition().lang;
        Self {
            name: own("name", &settings.name),
            plain_name: voice.own_text("site", "name", &settings.name).as_str().to_owned(),
            council: own("council", &settings.council),
            lang: lang.html().to_owned(),
            dir: lang.direction().html(),
            easy: voice.is_easy(),
            source_lang: source.lang.html().to_owned(),
            source_dir: source.lang.direction().html(),
            source_name: source.name.to_string(),
            machine_source: source_interface.text("machine-notice", &[]).unwrap_or_default(),
            home: Link { href: voice.href("").unwrap_or_default(), words: Html::words(&voice.say("home")), untranslated: false },
            navigation: links(&[
                ("needs", "nav-needs"),
                ("stages", "nav-stages"),
                ("categories", "nav-categories"),
                ("guides", "nav-guides"),
                ("a-z", "nav-a-to-z"),
            ]),
            footer: links(&[
                ("areas", "nav-areas"),
                ("questions", "nav-questions"),
                ("if-you-disagree", "nav-disagree"),
                ("events", "nav-events"),
                ("glossary", "nav-glossary"),
                ("who", "nav-who"),
                ("have-your-say", "nav-have-your-say"),
                ("you-said-we-did", "nav-you-said"),
                ("how-we-are-doing", "nav-how-we-are-doing"),
                ("changes", "nav-changes"),
                ("coverage", "nav-coverage"),
                ("languages", "nav-languages"),
                ("formats", "nav-formats"),
                ("accessibility", "nav-accessibility"),
                ("contact", "nav-contact"),
                ("pictures", "nav-pictures"),
            ]),
            search: link("search", "search"),
            my_list: link("my-list", "nav-my-list"),
            release: link("about-this-site", "release"),
            phone: Way::call(&settings.contact.phone),
            text: settings.contact.text.as_ref().map(Way::message),
            email: Way::email(&settings.contact.email),
            base: voice.plan.addresses.base().to_owned(),
            feed: voice.plan.addresses.file(&feed::file(voice.plan, voice.language)),
            feed_title: voice.say_with("feed-title", &[("site", voice.argument(&voice.own_text("site", "name", &settings.name)))]),
            worker: settings.offline.then(|| voice.plan.addresses.file(worker::FILE)),
            logo: settings.brand.logo.as_ref().map(|logo| voice.plan.addresses.file(&format!("media/{}", logo.inside()))),
            assets: assets.clone(),
        }
    }
}

/// A language a reader can change to.
#[derive(Debug, Serialize)]
struct Choice {
    name: String,
    lang: String,
    dir: &'static str,
    href: String,
    current: bool,
    /// Whether this page is not in that language.
    untranslated: bool,
}

/// An address of the same page in another language.
#[derive(Debug, Serialize)]
struct Alternate {
    lang: String,
    href: String,
}

/// What is around the words of one page.
#[derive(Debug, Serialize)]
pub struct PageView {
    kind: &'static str,
    title: String,
    heading: Html,
    description: String,
    canonical: String,
    alternates: Vec<Alternate>,
    /// The languages this page is in, and that of its reader.
    languages: Vec<Choice>,
    /// The languages it is not in, where it is shown in the source language.
    others: Vec<Choice>,
    crumbs: Vec<Link>,
    /// Whether the words are in the source language because there is no translation.
    fallback: bool,
    /// Whether some of the words are in the source language.
    partial: bool,
    /// Whether the source was changed after the translation.
    stale: bool,
    /// Whether a machine translated some of the words.
    machine: bool,
    /// Whether nobody has checked it for long.
    unchecked: Option<UncheckedView>,
    /// What parents voted for these words.
    approvals: Vec<ApprovedView>,
    /// Where it is explained how parents approve pages.
    approved_pages: String,
    /// The same page in the source language.
    source: String,
    path: String,
    indexed: bool,
    /// Whether a reader can save it, print it and have it read aloud.
    saveable: bool,
    wrong: WrongView,
}

/// Where a reader says that something on this page is wrong.
#[derive(Debug, Serialize)]
struct WrongView {
    form: Option<String>,
    email: Option<String>,
}

impl WrongView {
    /// The ways for the page titled `title` at the address `whole`.
    fn of(voice: &Voice<'_>, title: &str, whole: &str) -> Self {
        let settings = &voice.site.settings.value;
        let feedback = &settings.feedback;
        let encoded = |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
        let form = feedback.form.as_ref().map(|form| format!("{form}{}page={}", if form.as_str().contains('?') { '&' } else { '?' }, encoded(whole)));
        let email = feedback.email.as_ref().or(Some(&settings.contact.email)).filter(|_| form.is_none() || feedback.email.is_some());
        let subject = format!("{} {title}", voice.say("wrong-subject"));
        // In the address of an email a space is `%20`; `+` would be a plus sign (RFC 6068).
        let mail = |part: &str| encoded(part).replace('+', "%20");
        Self { form, email: email.map(|email| format!("mailto:{email}?subject={}&body={}", mail(&subject), mail(&format!("{whole}\r\n\r\n")))) }
    }
}

/// What a page says of itself: its heading, its title, its description, and the pages above it.
pub struct Introduction {
    /// The heading.
    pub heading: Html,
    /// The heading as plain words.
    pub title: String,
    /// A sentence for search engines.
    pub description: String,
    /// The pages above it, from the first below home.
    pub crumbs: Vec<Link>,
}

impl PageView {
    /// The surroundings of `page`.
    pub fn of(voice: &Voice<'_>, page: &PlannedPage, introduction: Introduction) -> Self {
        let plan = voice.plan;
        let whole = |page: &PlannedPage| plan.addresses.whole(&plan.address(page));
        let tag = |page: &PlannedPage| voice.site.edition(page.language).lang.html().to_owned();
        let canonical = if page.translated { page } else { plan.page(LangIndex::SOURCE, &page.path).unwrap_or(page) };
        let indexed = page.translated && page.subject.is_indexed();
        let mut alternates: Vec<Alternate> =
            if indexed { plan.alternates(page).map(|other| Alternate { lang: tag(other), href: whole(other) }).collect() } else { Vec::new() };
        if alternates.len() < 2 {
            alternates.clear();
        } else if let Some(source) = plan.page(LangIndex::SOURCE, &page.path) {
            alternates.push(Alternate { lang: "x-default".to_owned(), href: whole(source) });
        }
        let choice = |language: LangIndex| {
            let edition = voice.site.edition(language);
            let same = plan.page(language, &page.path);
            let target = same.or_else(|| plan.page(language, ""));
            Choice {
                name: edition.name.to_string(),
                lang: edition.lang.html().to_owned(),
                dir: edition.lang.direction().html(),
                href: target.map(|page| plan.address(page)).unwrap_or_default(),
                current: language == page.language,
                untranslated: same.is_none_or(|page| !page.translated),
            }
        };
        let saveable = page.subject.is_record();
        let wrong = WrongView::of(voice, &introduction.title, &whole(page));
        let (languages, others) = voice.site.languages().map(choice).partition(|choice: &Choice| choice.current || !choice.untranslated);
        Self {
            kind: page.subject.kind(),
            title: introduction.title,
            heading: introduction.heading,
            description: introduction.description,
            canonical: whole(canonical),
            alternates,
            languages,
            others,
            crumbs: introduction.crumbs,
            fallback: !page.translated,
            partial: page.notice.partial,
            stale: page.notice.stale,
            machine: page.notice.machine,
            unchecked: UncheckedView::of(voice, &page.path),
            approvals: if page.translated { ApprovedView::all(voice, &page.path) } else { Vec::new() },
            approved_pages: voice.href("changes").map(|address| format!("{address}#approved")).unwrap_or_default(),
            source: plan.page(LangIndex::SOURCE, &page.path).map(|page| plan.address(page)).unwrap_or_default(),
            path: page.path.to_string(),
            indexed,
            saveable,
            wrong,
        }
    }
}
