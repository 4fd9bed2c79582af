//! Lists for several things at once: a need and a stage, a need and an area, a stage and an area, and all three.
//!
//! Which of them there are depends on `site.yaml` alone and never on the services, so that no address comes and goes with a service.

use crate::model::settings::Settings;

/// What a list is for: the places of a need, a stage and an area in `site.yaml`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub struct Narrowing {
    pub need: Option<u16>,
    pub stage: Option<u16>,
    pub area: Option<u16>,
}

impl Narrowing {
    /// Every list for two or three things on a site with `settings`.
    pub fn all(settings: &Settings) -> Vec<Self> {
        if !settings.combinations {
            return Vec::new();
        }
        let each = |count: usize| std::iter::once(None).chain((0_u16..).take(count).map(Some));
        let mut found = Vec::new();
        for need in each(settings.needs.len()) {
            for stage in each(settings.stages.len()) {
                found.extend(each(settings.areas.len()).map(|area| Self { need, stage, area }).filter(|narrowing| narrowing.things() >= 2));
            }
        }
        found
    }

    /// How many things the list is for.
    pub fn things(self) -> usize {
        [self.need, self.stage, self.area].into_iter().flatten().count()
    }

    /// The path of its page: the need first, then the stage, then the area; a need in an area stands under the area, so that no two paths can be the same. `None` for a
    /// list of everything.
    pub fn path(self, settings: &Settings) -> Option<String> {
        let need = self.need.and_then(|index| settings.needs.keys().nth(index.into()));
        let stage = self.stage.and_then(|index| settings.stages.keys().nth(index.into()));
        let area = self.area.and_then(|index| settings.areas.keys().nth(index.into()));
        Self::address(need.map(AsRef::as_ref), stage.map(AsRef::as_ref), area.map(AsRef::as_ref))
    }

    /// The path of the list for a need, a stage and an area of these names.
    pub fn address(need: Option<&str>, stage: Option<&str>, area: Option<&str>) -> Option<String> {
        Some(match (need, stage, area) {
            (Some(need), Some(stage), Some(area)) => format!("needs/{need}/{stage}/{area}"),
            (Some(need), Some(stage), None) => format!("needs/{need}/{stage}"),
            (Some(need), None, Some(area)) => format!("areas/{area}/{need}"),
            (Some(need), None, None) => format!("needs/{need}"),
            (None, Some(stage), Some(area)) => format!("stages/{stage}/{area}"),
            (None, Some(stage), None) => format!("stages/{stage}"),
            (None, None, Some(area)) => format!("areas/{area}"),
            (None, None, None) => return None,
        })
    }

    /// What this list has that `other` has not.
    pub fn without(self, other: Self) -> Self {
        let only = |own: Option<u16>, other: Option<u16>| own.filter(|_| own != other);
        Self { need: only(self.need, other.need), stage: only(self.stage, other.stage), area: only(self.area, other.area) }
    }

    /// Where the list stands: the page of choices it comes from, with its message, and the longer lists its path goes through.
    pub fn crumbs(self) -> ((&'static str, &'static str), Vec<Self>) {
        match self {
            Self { need: Some(_), area: Some(_), stage: None } => (("areas", "nav-areas"), vec![Self { need: None, ..self }]),
            Self { need: Some(_), area: Some(_), .. } => {
                (("needs", "nav-needs"), vec![Self { need: self.need, ..Self::default() }, Self { area: None, ..self }])
            }
            Self { need: Some(_), .. } => (("needs", "nav-needs"), vec![Self { need: self.need, ..Self::default() }]),
            _ => (("stages", "nav-stages"), vec![Self { area: None, ..self }]),
        }
    }

    /// The lists that are longer by one thing: without the area, without the stage, without the need.
    pub fn wider(self) -> impl Iterator<Item = Self> {
        let less = [Self { area: None, ..self }, Self { stage: None, ..self }, Self { need: None, ..self }];
        less.into_iter().filter(move |less| *less != self && less.things() > 0)
    }
}
