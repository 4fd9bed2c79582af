//! One page: from its subject to the view its template prints.

use super::{
    html::Html,
    theme::Templates,
    view::{
        contact, event, guide, home, listing, pictures, reference, service,
        shell::{Introduction, PageView},
        taking_part,
    },
    voice::{Link, Voice},
};
use crate::{
    model::{id::Id, text::Text},
    plan::{PlannedPage, subject::Subject},
    words::{date::Date, error::Error},
};
use serde::Serialize;
use tera::{Context, Value};

/// Renders `page` in the language of `voice` as of `today`.
///
/// # Errors
/// When a template fails; the message names the page and the template.
pub fn render(voice: &Voice<'_>, templates: &Templates, page: &PlannedPage, today: Date) -> Result<String, Error> {
    let voice = &voice.on_page(page.subject);
    let (introduction, view) = compose(voice, page, today);
    let mut context = Context::new();
    context.insert_value("page", Value::from_serializable(&PageView::of(voice, page, introduction)));
    context.insert_value("view", view);
    let template = format!("{}.html", page.subject.kind());
    templates.render(&template, &context, &voice.plan.address(page))
}

fn value(view: &impl Serialize) -> Value {
    Value::from_serializable(view)
}

fn compose(voice: &Voice<'_>, page: &PlannedPage, today: Date) -> (Introduction, Value) {
    let site = voice.site;
    let settings = &site.settings.value;
    let facets = &voice.plan.facets;
    let listed = |folder: &str, id: &Id, index: u16, name: &Text, summary: Option<&Text>, lists: &[Vec<u32>]| {
        let services = &lists[usize::from(index)];
        let own = |field: &str, text: &Text| voice.own_text("site", &format!("{folder}.{id}.{field}"), text);
        let view = listing::ListingView {
            lead: summary.map(|summary| voice.line(&own("summary", summary))),
            count: voice.say_with("services-count", &[("count", services.len().into())]),
            services: listing::cards(voice, services),
            guides: Vec::new(),
            next: None,
        };
        (introduce(voice, &own("name", name), summary.map(|summary| own("summary", summary)).as_ref(), &[(folder, &format!("nav-{folder}"))]), view)
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
        Subject::Need(index) => headed(&settings.needs, index, |id, need| listed("needs", id, index, &need.name, need.summary.as_deref(), &facets.needs)),
        Subject::Category(index) => {
            headed(&settings.categories, index, |id, category| listed("categories", id, index, &category.name, category.summary.as_deref(), &facets.categories))
        }
        Subject::Area(index) => headed(&settings.areas, index, |id, area| listed("areas", id, index, &area.name, area.summary.as_deref(), &facets.areas)),
        Subject::Stage(index) => headed(&settings.stages, index, |id, stage| {
            let (introduction, mut view) = listed("stages", id, index, &stage.name, stage.summary.as_deref(), &facets.stages);
            view.guides = listing::GuideCard::all(voice, &facets.stage_guides[usize::from(index)]);
            let next = stage.next.as_ref().and_then(|next| settings.stages.iter().find(|(id, _)| *id == next));
            view.next = next.and_then(|heading| service::heading_link(voice, "stages", heading, |stage| &stage.name));
            (introduction, view)
        }),
        Subject::Service(index) => {
            let record = site.services.at(index as usize);
            let service = site.in_language(&record.value, &page.path, voice.language);
            let main = service.categories.first().and_then(|main| settings.categories.iter().find(|(id, _)| *id == main));
            let mut introduction = introduce(voice, &service.name, Some(&service.summary), &[("categories", "nav-categories")]);
            introduction.crumbs.extend(main.and_then(|heading| service::heading_link(voice, "categories", heading, |heading| &heading.name)));
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
            (introduce(voice, &event.name, Some(&event.summary), &[("events", "events")]), value(&event::EventView::of(voice, &event, today)))
        }
        Subject::YouSaid => (message(voice, "you-said", &[]), value(&taking_part::YouSaidView::of(voice))),
        Subject::HaveYourSay => (message(voice, "have-your-say", &[]), value(&taking_part::HaveYourSayView::of(voice, today))),
        Subject::HowWeAreDoing => (message(voice, "how-we-are-doing", &[]), value(&taking_part::HowWeAreDoingView::of(voice))),
        Subject::Contact => (message(voice, "contact", &[]), value(&taking_part::ContactPageView::of(voice, today))),
        Subject::Pictures => (message(voice, "pictures", &[]), value(&pictures::PicturesView::of(voice))),
        Subject::NotFound => (message(voice, "not-found", &[]), value(&contact::AddressView::of(&settings.contact.post))),
    }
}

fn choices(voice: &Voice<'_>, folder: &str, headings: &crate::model::id::Keyed<crate::model::settings::Heading>, services: &[Vec<u32>]) -> Value {
    let choices = listing::choices(voice, folder, headings, |heading| (&heading.name, heading.summary.as_deref()), services);
    value(&listing::ChoicesView { lead: voice.say(&format!("{folder}-lead")), choices })
}

fn headed<V>(headings: &crate::model::id::Keyed<V>, index: u16, view: impl Fn(&Id, &V) -> (Introduction, listing::ListingView)) -> (Introduction, Value) {
    let nothing = || (Introduction { heading: Html::words(""), title: String::new(), description: String::new(), crumbs: Vec::new() }, Value::none());
    headings.iter().nth(usize::from(index)).map_or_else(nothing, |(id, heading)| {
        let (introduction, view) = view(id, heading);
        (introduction, value(&view))
    })
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
