//! Which pages there are.

use super::{PlannedPage, facets::Facets, narrowing::Narrowing, order::Order, subject::Subject};
use crate::{
    model::{comment::themes, freshness::Notice, id::Keyed, site::Site, translation::Overlay},
    words::lang::LangIndex,
};

/// Every page in every language, by language and then by path; `pictures` says whether the site shows pictures of packs, whose makers are to be named.
pub fn all(site: &Site, facets: &Facets, orders: &[Order], pictures: bool) -> Vec<PlannedPage> {
    let mut pages = Vec::new();
    for language in site.languages() {
        let start = pages.len();
        in_language(site, language, facets, &orders[language.index()], pictures, &mut pages);
        pages[start..].sort_by(|one: &PlannedPage, other| one.path.cmp(&other.path));
    }
    pages
}

fn in_language(site: &Site, language: LangIndex, facets: &Facets, order: &Order, pictures: bool, pages: &mut Vec<PlannedPage>) {
    let mut add = |subject: Subject, path: String, translated: bool| {
        pages.push(PlannedPage { subject, language, path: path.into(), translated, notice: Notice::default() })
    };
    let source = language == LangIndex::SOURCE;
    let settings = &site.settings.value;
    for (subject, path) in [
        (Subject::Home, ""),
        (Subject::AToZ, "a-z"),
        (Subject::Needs, "needs"),
        (Subject::Stages, "stages"),
        (Subject::Categories, "categories"),
        (Subject::Areas, "areas"),
        (Subject::Guides, "guides"),
        (Subject::Contact, "contact"),
        (Subject::Search, "search"),
        (Subject::MyList, "my-list"),
        (Subject::Changes, "changes"),
        (Subject::Languages, "languages"),
        (Subject::Formats, "formats"),
        (Subject::Release, "about-this-site"),
        (Subject::NotFound, "404"),
    ] {
        add(subject, path.to_owned(), true);
    }
    let with_words = |record: &str, has: bool, subject, path: &str| has.then(|| (subject, path.to_owned(), source || site.overlay(language, record).is_some()));
    let singles = [
        with_words("glossary", !site.glossary.value.terms.is_empty(), Subject::Glossary, "glossary"),
        with_words("roles", !site.roles.value.roles.is_empty(), Subject::Who, "who"),
        with_words("standards", !site.standards.value.standards.is_empty(), Subject::HowWeAreDoing, "how-we-are-doing"),
        with_words("disagreements", !site.disagreements.value.routes.is_empty(), Subject::Disagree, "if-you-disagree"),
    ];
    for (subject, path, translated) in singles.into_iter().flatten() {
        add(subject, path, translated);
    }
    // Without a record the statement has only the words of the tool, which are in every language.
    let translated = source || site.accessibility.file.is_none() || site.overlay(language, "accessibility").is_some();
    add(Subject::Accessibility, "accessibility".to_owned(), translated);
    let asked = !site.participation.value.ways.is_empty() || !site.consultations.value.consultations.is_empty();
    let translated = source || !asked || site.overlay(language, "consultations").is_some() || site.overlay(language, "participation").is_some();
    add(Subject::HaveYourSay, "have-your-say".to_owned(), translated);
    comments(site, language, &mut add);
    if !site.events.is_empty() {
        add(Subject::Events, "events".to_owned(), true);
    }
    if settings.offline {
        add(Subject::Offline, "offline".to_owned(), true);
    }
    if site.guides.iter().any(|guide| !guide.value.facts.questions.is_empty()) {
        add(Subject::Questions, "questions".to_owned(), true);
    }
    if !site.coverage.is_empty() {
        add(Subject::Coverage, "coverage".to_owned(), true);
    }
    if pictures {
        add(Subject::Pictures, "pictures".to_owned(), true);
    }
    for (index, letter) in (0_u16..).zip(&order.letters) {
        add(Subject::Letter(index), format!("a-z/{}", letter.slug), true);
    }
    facet(&settings.needs, "needs", Subject::Need, &mut add);
    facet(&settings.stages, "stages", Subject::Stage, &mut add);
    facet(&settings.categories, "categories", Subject::Category, &mut add);
    facet(&settings.areas, "areas", Subject::Area, &mut add);
    for narrowing in Narrowing::all(settings) {
        narrowing.path(settings).into_iter().for_each(|path| add(Subject::Combination(narrowing), path, true));
    }
    for (index, id) in (0_u16..).zip(settings.topics.keys()).filter(|(index, _)| !facets.topics[usize::from(*index)].is_empty()) {
        add(Subject::TopicBooklet(index), format!("booklets/topics/{id}"), true);
    }
    for (index, id) in (0_u16..).zip(settings.needs.keys()) {
        add(Subject::NeedBooklet(index), format!("booklets/needs/{id}"), true);
    }
    let is_translated = |record: &str, units: [&str; 2]| source || site.overlay(language, record).is_some_and(|overlay| has_all(overlay, units));
    for (index, service) in (0_u32..).zip(&site.services) {
        let path = format!("services/{}", service.id);
        let translated = is_translated(&path, ["summary", "description"]);
        add(Subject::Service(index), path, translated);
    }
    for (index, event) in (0_u32..).zip(&site.events) {
        let path = format!("events/{}", event.id);
        let translated = is_translated(&path, ["summary", "description"]);
        add(Subject::Event(index), path, translated);
    }
    for (index, guide) in (0_u32..).zip(&site.guides) {
        let path = format!("guides/{}", guide.id);
        let translated = is_translated(&path, ["title", "body"]);
        add(Subject::Guide(index), path, translated);
    }
    for (index, guide) in (0_u32..).zip(&site.steps) {
        for (number, step) in (0_u16..).zip(&guide.value) {
            let path = format!("guides/{}/{}", guide.id, step.id);
            let translated = is_translated(&path, ["title", "body"]);
            add(Subject::Step(index, number), path, translated);
        }
    }
    // Last, so that a page that is still there comes before one that says it has ended.
    for (index, address) in (0_u16..).zip(site.redirects.value.ended.keys()) {
        add(Subject::Ended(index), address.path().to_owned(), true);
    }
}

/// You said, we did: always the page that says how to comment; a page a year; a page a theme that comments have.
fn comments(site: &Site, language: LangIndex, add: &mut impl FnMut(Subject, String, bool)) {
    let is_translated = |year: &str| language == LangIndex::SOURCE || site.overlay(language, &format!("comments/{year}")).is_some();
    add(Subject::YouSaid, "you-said-we-did".to_owned(), site.comments.is_empty() || site.comments.ids().any(is_translated));
    for (index, year) in (0_u16..).zip(site.comments.ids()) {
        add(Subject::YouSaidYear(index), format!("you-said-we-did/{year}"), is_translated(year));
    }
    for (index, theme) in (0_u16..).zip(themes(site)) {
        let translated = site.comments.iter().any(|year| year.value.has_theme(theme.id) && is_translated(&year.id));
        add(Subject::YouSaidTheme(index), format!("you-said-we-did/themes/{}", theme.id), translated);
    }
}

fn facet<V>(headings: &Keyed<V>, folder: &str, subject: fn(u16) -> Subject, add: &mut impl FnMut(Subject, String, bool)) {
    for (index, id) in (0_u16..).zip(headings.keys()) {
        add(subject(index), format!("{folder}/{id}"), true);
    }
}

fn has_all(overlay: &Overlay, units: [&str; 2]) -> bool {
    units.iter().all(|unit| overlay.get(unit).is_some())
}
