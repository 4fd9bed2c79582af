//! One page: from its subject to the view its template prints.

use super::{
    html::Html,
    machine::release::Release,
    theme::Templates,
    view::{
        booklet::BookletView,
        changes::ChangesView,
        contact, contact_page,
        coverage::CoverageView,
        disagree::DisagreeView,
        ended::{self, EndedView},
        event,
        formats::FormatsView,
        guide, have_your_say, home, how_we_are_doing,
        languages::LanguagesView,
        listing::{self, ListingView},
        narrow, pictures,
        questions::QuestionsView,
        reference,
        release::ReleaseView,
        search, service,
        shell::{Introduction, PageView},
        statement::StatementView,
        you_said,
    },
    voice::{Link, Voice},
};
use crate::{
    model::{id::Id, text::Text},
    plan::{PlannedPage, narrowing::Narrowing, subject::Subject},
    words::{date::Date, error::Error},
};
use serde::Serialize;
use tera::{Context, Value};

/// Renders `page` of `release` in the language of `voice` as of `today`.
///
/// # Errors
/// When a template fails; the message names the page and the template.
pub fn render(voice: &Voice<'_>, templates: &Templates, page: &PlannedPage, release: &Release, today: Date) -> Result<String, Error> {
    let voice = &voice.on_page(page.subject);
    let (introduction, view) = compose(voice, page, release, today);
    let mut context = Context::new();
    context.insert_value("page", Value::from_serializable(&PageView::of(voice, page, introduction)));
    context.insert_value("view", view);
    let template = format!("{}.html", page.subject.kind());
    templates.render(&template, &context, &voice.plan.address(page))
}

fn value(view: &impl Serialize) -> Value {
    Value::from_serializable(view)
}

fn compose(voice: &Voice<'_>, page: &PlannedPage, release: &Release, today: Date) -> (Introduction, Value) {
    let site = voice.site;
    let settings = &site.settings.value;
    let facets = &voice.plan.facets;
    let listed = |folder: &str, id: &Id, narrowing: Narrowing, services: &[u32], name: &Text, summary: Option<&Text>| {
        let own = |field: &str, text: &Text| voice.heading_words(folder, id, field, text);
        let lead = summary.map(|summary| voice.line(&own("summary", summary)));
        let introduction = introduce(voice, &own("name", name), summary.map(|summary| own("summary", summary)).as_ref(), &[(folder, &format!("nav-{folder}"))]);
        (introduction, ListingView::of(voice, lead, services, narrowing))
    };
    match page.subject {
        Subject::Home => {
            let summary = voice.own_text("site", "summary", &settings.summary);
            (introduce(voice, &voice.own_text("site", "name", &settings.name), Some(&summary), &[]), value(&home::HomeView::of(voice)))
        }
        Subject::AToZ => (message(voice, "a-to-z", &[]), value(&listing::AToZView::of(voice, None))),
        Subject::Letter(letter) => {
            let view = listing::AToZView::of(voice, Some(letter));
            let shown = view.shown.clone().unwrap_or_default();
            let heading = voice.say_with("letter-heading", &[("letter", shown.into())]);
            (plain(voice, heading, String::new(), &[("a-z", "a-to-z")]), value(&view))
        }
        Subject::Needs => (message(voice, "needs", &[]), choices(voice, "needs", &settings.needs, &facets.needs)),
        Subject::Categories => (message(voice, "categories", &[]), choices(voice, "categories", &settings.categories, &facets.categories)),
        Subject::Areas => (message(voice, "areas", &[]), choices(voice, "areas", &settings.areas, &facets.areas)),
        Subject::Stages => {
            let choices = listing::choices(voice, "stages", &settings.stages, |stage| (&stage.name, stage.summary.as_deref()), &facets.stages);
            (message(voice, "stages", &[]), value(&listing::ChoicesView { lead: voice.say("stages-lead"), choices }))
        }
        Subject::Need(index) => headed(&settings.needs, index, |id, need| {
            let narrowing = Narrowing { need: Some(index), ..Narrowing::default() };
            listed("needs", id, narrowing, &facets.needs[usize::from(index)], &need.name, need.summary.as_deref())
        }),
        Subject::Category(index) => headed(&settings.categories, index, |id, category| {
            listed("categories", id, Narrowing::default(), &facets.categories[usize::from(index)], &category.name, category.summary.as_deref())
        }),
        Subject::Area(index) => headed(&settings.areas, index, |id, area| {
            let narrowing = Narrowing { area: Some(index), ..Narrowing::default() };
            listed("areas", id, narrowing, &facets.areas[usize::from(index)], &area.name, area.summary.as_deref())
        }),
        Subject::Stage(index) => headed(&settings.stages, index, |id, stage| {
            let narrowing = Narrowing { stage: Some(index), ..Narrowing::default() };
            let (introduction, mut view) = listed("stages", id, narrowing, &facets.stages[usize::from(index)], &stage.name, stage.summary.as_deref());
            view.guides = listing::GuideCard::all(voice, &facets.stage_guides[usize::from(index)]);
            view.next = voice.next_stage(index);
            (introduction, view)
        }),
        Subject::Combination(narrowing) => {
            let mut view = ListingView::of(voice, None, facets.list(narrowing), narrowing);
            view.next = narrowing.stage.and_then(|stage| voice.next_stage(stage));
            let above = narrowing.crumbs();
            let (heading, title) = (narrow::name(voice, narrowing), narrow::title(voice, narrowing));
            let mut introduction = Introduction { heading, title, description: view.count.clone(), crumbs: crumbs(voice, &[above.0]) };
            introduction.crumbs.extend(above.1.into_iter().filter_map(|wider| voice.link(&wider.path(settings)?, narrow::name(voice, wider))));
            (introduction, value(&view))
        }
        Subject::Service(index) => {
            let record = site.services.at(index as usize);
            let service = site.in_language(&record.value, &page.path, voice.language);
            let main = service.categories.first().and_then(|main| settings.categories.iter().find(|(id, _)| *id == main));
            let mut introduction = introduce(voice, &service.name, Some(&service.summary), &[("categories", "nav-categories")]);
            introduction.crumbs.extend(main.and_then(|(id, category)| voice.heading_link("categories", id, &category.name)));
            (introduction, value(&service::ServiceView::of(voice, &record.id, &service, today)))
        }
        Subject::Guides => (message(voice, "guides", &[]), value(&guide::GuidesView::of(voice))),
        Subject::Guide(index) => {
            let record = site.guides.at(index as usize);
            let guide = site.in_language(&record.value, &page.path, voice.language);
            let introduction = introduce(voice, &guide.facts.title, Some(&guide.facts.summary), &[("guides", "guides")]);
            (introduction, value(&guide::GuideView::of(voice, &record.id, &guide)))
        }
        Subject::Step(index, number) => {
            let record = site.steps.at(index as usize);
            let number = usize::from(number);
            let step = site.in_language(&record.value[number].value, &page.path, voice.language);
            let mut introduction = introduce(voice, &step.facts.title, Some(&step.facts.summary), &[("guides", "guides")]);
            introduction.crumbs.extend(voice.guide_link(&record.id));
            (introduction, value(&guide::StepView::of(voice, record, number, &step)))
        }
        Subject::Glossary => (message(voice, "glossary", &[]), value(&reference::GlossaryView::of(voice))),
        Subject::Who => (message(voice, "who", &[]), value(&reference::WhoView::of(voice))),
        Subject::Events => (message(voice, "events", &[]), value(&event::EventsView::of(voice, today))),
        Subject::Event(index) => {
            let record = site.events.at(index as usize);
            let event = site.in_language(&record.value, &page.path, voice.language);
            (introduce(voice, &event.name, Some(&event.summary), &[("events", "events")]), value(&event::EventView::of(voice, index, &event, today)))
        }
        Subject::HaveYourSay => (message(voice, "have-your-say", &[]), value(&have_your_say::HaveYourSayView::of(voice, today))),
        Subject::HowWeAreDoing => (message(voice, "how-we-are-doing", &[]), value(&how_we_are_doing::HowWeAreDoingView::of(voice))),
        Subject::YouSaid => (message(voice, "you-said", &[]), value(&you_said::YouSaidView::of(voice, today))),
        Subject::YouSaidYear(index) => you_said_list(voice, index, you_said::ListView::year),
        Subject::YouSaidTheme(index) => you_said_list(voice, index, you_said::ListView::theme),
        Subject::Disagree => (message(voice, "disagree", &[]), value(&DisagreeView::of(voice))),
        Subject::Search => (message(voice, "search", &[]), value(&search::SearchView::of(voice))),
        Subject::MyList => (message(voice, "my-list", &[]), value(&search::MyListView::of(voice))),
        Subject::Offline => (message(voice, "offline", &[]), Value::none()),
        Subject::Questions => (message(voice, "questions", &[]), value(&QuestionsView::of(voice))),
        Subject::Changes => (message(voice, "changes", &[]), value(&ChangesView::of(voice))),
        Subject::Languages => (message(voice, "languages-page", &[]), value(&LanguagesView::of(voice))),
        Subject::Coverage => (message(voice, "coverage", &[]), value(&CoverageView::of(voice))),
        Subject::Accessibility => (statement(voice), value(&StatementView::of(voice))),
        Subject::Formats => (message(voice, "formats", &[]), value(&FormatsView::of(voice))),
        Subject::TopicBooklet(index) => headed(&settings.topics, index, |id, topic| {
            let name = voice.heading_words("topics", id, "name", &topic.name);
            (introduce(voice, &name, None, &[("formats", "nav-formats")]), BookletView::topic(voice, (id, topic), &facets.topics[usize::from(index)], today))
        }),
        Subject::NeedBooklet(index) => headed(&settings.needs, index, |id, need| {
            let name = voice.heading_words("needs", id, "name", &need.name);
            (introduce(voice, &name, None, &[("formats", "nav-formats")]), BookletView::need(voice, (id, need), &facets.needs[usize::from(index)], today))
        }),
        Subject::Contact => (message(voice, "contact", &[]), value(&contact_page::ContactPageView::of(voice, today))),
        Subject::Pictures => (message(voice, "pictures", &[]), value(&pictures::PicturesView::of(voice))),
        Subject::Ended(index) => ended_page(voice, index),
        Subject::Release => (message(voice, "release", &[]), value(&ReleaseView::of(voice, release))),
        Subject::NotFound => (message(voice, "not-found", &[]), value(&contact::AddressView::of(&settings.contact.post))),
    }
}

/// A page of comments that `list` makes.
fn you_said_list(voice: &Voice<'_>, index: u16, list: impl Fn(&Voice<'_>, u16) -> Option<(Html, String, you_said::ListView)>) -> (Introduction, Value) {
    let Some((heading, title, view)) = list(voice, index) else { return nothing() };
    let crumbs = crumbs(voice, &[("you-said-we-did", "you-said")]);
    (Introduction { heading, title, description: voice.say("you-said-lead"), crumbs }, value(&view))
}

/// The page about the entry at `index` of what has ended.
fn ended_page(voice: &Voice<'_>, index: u16) -> (Introduction, Value) {
    let entries = &voice.site.redirects.value.ended;
    let Some((address, ended)) = entries.iter().nth(index.into()) else { return nothing() };
    let heading = if ended.replaced_by.is_some() { "ended-replaced" } else { "ended-heading" };
    let name = ended::words(voice, address, "name", &ended.name);
    let title = voice.say_with(heading, &[("name", voice.plain(&name).into())]);
    let introduction = Introduction {
        heading: voice.html_with(heading, &[("name", voice.argument(&name))]),
        title,
        description: voice.say_with("ended-on", &[("date", voice.date(*ended.on).into())]),
        crumbs: Vec::new(),
    };
    (introduction, value(&EndedView::of(voice, address, ended)))
}

fn nothing() -> (Introduction, Value) {
    (Introduction { heading: Html::words(""), title: String::new(), description: String::new(), crumbs: Vec::new() }, Value::none())
}

fn choices(voice: &Voice<'_>, folder: &str, headings: &crate::model::id::Keyed<crate::model::settings::Heading>, services: &[Vec<u32>]) -> Value {
    let choices = listing::choices(voice, folder, headings, |heading| (&heading.name, heading.summary.as_deref()), services);
    value(&listing::ChoicesView { lead: voice.say(&format!("{folder}-lead")), choices })
}

fn headed<V, S: Serialize>(headings: &crate::model::id::Keyed<V>, index: u16, view: impl Fn(&Id, &V) -> (Introduction, S)) -> (Introduction, Value) {
    headings.iter().nth(usize::from(index)).map_or_else(nothing, |(id, heading)| {
        let (introduction, view) = view(id, heading);
        (introduction, value(&view))
    })
}

/// The introduction of the accessibility statement, whose heading names the site.
fn statement(voice: &Voice<'_>) -> Introduction {
    let name = voice.own_text("site", "name", &voice.site.settings.value.name);
    Introduction {
        heading: voice.html_with("statement-heading", &[("site", voice.argument(&name))]),
        title: voice.say_with("statement-heading", &[("site", voice.plain(&name).into())]),
        description: voice.say("accessibility-lead"),
        crumbs: Vec::new(),
    }
}

/// An introduction from words of a record.
fn introduce(voice: &Voice<'_>, name: &Text, summary: Option<&Text>, above: &[(&str, &str)]) -> Introduction {
    let description = summary.map(|summary| voice.plain(summary)).unwrap_or_default();
    Introduction { heading: voice.line(name), title: voice.plain(name), description, crumbs: crumbs(voice, above) }
}

/// An introduction from interface words: the message, and its `-lead` as description.
fn message(voice: &Voice<'_>, name: &str, above: &[(&str, &str)]) -> Introduction {
    plain(voice, voice.say(name), voice.say(&format!("{name}-lead")), above)
}

fn plain(voice: &Voice<'_>, heading: String, description: String, above: &[(&str, &str)]) -> Introduction {
    Introduction { heading: Html::words(&heading), title: heading, description, crumbs: crumbs(voice, above) }
}

fn crumbs(voice: &Voice<'_>, above: &[(&str, &str)]) -> Vec<Link> {
    above.iter().filter_map(|(path, message)| voice.link(path, Html::words(&voice.say(message)))).collect()
}
