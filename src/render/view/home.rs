//! The first page.

use super::listing::{ChoiceView, GuideCard, choices};
use crate::render::{
    html::Html,
    voice::{Link, Voice},
};
use serde::Serialize;

/// The first page: every way in.
#[derive(Debug, Serialize)]
pub struct HomeView {
    lead: Html,
    needs: Vec<ChoiceView>,
    stages: Vec<ChoiceView>,
    categories: Vec<ChoiceView>,
    areas: Vec<ChoiceView>,
    start: Vec<GuideCard>,
    advice: Option<Link>,
}

impl HomeView {
    /// The first page as readers of `voice` see it.
    pub fn of(voice: &Voice<'_>) -> Self {
        let (settings, facets) = (&voice.site.settings.value, &voice.plan.facets);
        let first_topic = facets.topics.first().map_or(&[][..], Vec::as_slice);
        Self {
            lead: voice.own_line("site", "summary", &settings.summary),
            needs: choices(voice, "needs", &settings.needs, |need| (&need.name, need.summary.as_deref()), &facets.needs),
            stages: choices(voice, "stages", &settings.stages, |stage| (&stage.name, stage.summary.as_deref()), &facets.stages),
            categories: choices(voice, "categories", &settings.categories, |category| (&category.name, category.summary.as_deref()), &facets.categories),
            areas: choices(voice, "areas", &settings.areas, |area| (&area.name, area.summary.as_deref()), &facets.areas),
            start: GuideCard::all(voice, first_topic),
            advice: advice(voice),
        }
    }
}

/// A link to the service of the impartial advice organisation (Children and Families Act 2014 s.32).
pub fn advice(voice: &Voice<'_>) -> Option<Link> {
    let service = voice.plan.facets.advice?;
    voice.service_link(&voice.site.services.at(service as usize).id)
}
