//! Which services are listed where: by need, stage, category and area.

use super::narrowing::Narrowing;
use crate::model::{ages::Ages, choice::Choice, id::Keyed, site::Site};
use std::collections::BTreeMap;

/// Services, by their place in their table, under each need, stage, category and area, in the order of `site.yaml`.
#[derive(Clone, Debug, Default)]
#[allow(missing_docs, reason = "the names say it")]
pub struct Facets {
    pub needs: Vec<Vec<u32>>,
    pub stages: Vec<Vec<u32>>,
    pub categories: Vec<Vec<u32>>,
    pub areas: Vec<Vec<u32>>,
    /// Guides under each stage and each topic.
    pub stage_guides: Vec<Vec<u32>>,
    pub topics: Vec<Vec<u32>>,
    /// Services under each list for several things at once.
    pub combined: BTreeMap<Narrowing, Vec<u32>>,
    /// The service of the organisation that gives impartial advice.
    pub advice: Option<u32>,
}

impl Facets {
    /// Sorts every service and guide of `site` under its headings.
    pub fn of(site: &Site) -> Self {
        let settings = &site.settings.value;
        let services = |wanted: &dyn Fn(&crate::model::service::Service) -> bool| {
            (0_u32..).zip(&site.services).filter(|(_, record)| wanted(&record.value)).map(|(index, _)| index).collect::<Vec<u32>>()
        };
        let guides = |wanted: &dyn Fn(&crate::model::guide::GuideFacts) -> bool| {
            (0_u32..).zip(&site.guides).filter(|(_, record)| wanted(&record.value.facts)).map(|(index, _)| index).collect::<Vec<u32>>()
        };
        let mut facets = Self {
            advice: services(&|service| service.organisation == settings.advice).first().copied(),
            needs: each(&settings.needs, |id, _| services(&|service| service.needs.includes(id))),
            stages: each(&settings.stages, |_, stage| services(&|service| service.ages.overlaps(stage.ages))),
            categories: each(&settings.categories, |id, _| services(&|service| service.categories.iter().any(|category| category.as_str() == id))),
            areas: each(&settings.areas, |id, _| services(&|service| service.areas.includes(id))),
            stage_guides: each(&settings.stages, |id, _| guides(&|guide| guide.stages.includes(id))),
            topics: each(&settings.topics, |id, _| {
                let mut found = guides(&|guide| guide.topic.as_str() == id);
                found.sort_by_key(|index| site.guides.at(*index as usize).value.facts.place.unwrap_or(u16::MAX));
                found
            }),
            combined: BTreeMap::new(),
        };
        facets.combined = Narrowing::all(settings).into_iter().map(|narrowing| (narrowing, facets.in_all(narrowing))).collect();
        facets
    }

    /// The services in the list for `narrowing`; none when the site has no such list.
    pub fn list(&self, narrowing: Narrowing) -> &[u32] {
        match self.lists(narrowing).as_slice() {
            [only] => only,
            _ => self.combined.get(&narrowing).map_or(&[], Vec::as_slice),
        }
    }

    /// The list of each thing that `narrowing` names.
    fn lists(&self, narrowing: Narrowing) -> Vec<&Vec<u32>> {
        let lists = [(narrowing.need, &self.needs), (narrowing.stage, &self.stages), (narrowing.area, &self.areas)];
        lists.into_iter().filter_map(|(index, lists)| Some(&lists[usize::from(index?)])).collect()
    }

    /// The services that are in the list of each thing of `narrowing`.
    fn in_all(&self, narrowing: Narrowing) -> Vec<u32> {
        let lists = self.lists(narrowing);
        let Some((first, others)) = lists.split_first() else { return Vec::new() };
        first.iter().copied().filter(|service| others.iter().all(|list| list.binary_search(service).is_ok())).collect()
    }
}

fn each<V>(headings: &Keyed<V>, services: impl Fn(&str, &V) -> Vec<u32>) -> Vec<Vec<u32>> {
    headings.iter().map(|(id, heading)| services(id, heading)).collect()
}

/// The stages whose ages meet `ages`, by their place in `site.yaml`.
pub fn stages_of(site: &Site, ages: Ages) -> Vec<usize> {
    site.settings.value.stages.iter().enumerate().filter(|(_, (_, stage))| stage.ages.overlaps(ages)).map(|(index, _)| index).collect()
}

/// The headings that `choice` names, by their place: all of them for `all`.
pub fn chosen<V>(headings: &Keyed<V>, choice: &Choice) -> Vec<usize> {
    headings.keys().enumerate().filter(|(_, id)| choice.includes(id)).map(|(index, _)| index).collect()
}
