//! Names in records that stand for other records: each must be there.

use crate::{
    model::{
        choice::Choice,
        id::Id,
        kind::Kind,
        page_ref::PageRef,
        service::Service,
        signed_video::{MediaPath, SignedVideo},
        site::Site,
    },
    words::{
        diagnostic::Finding,
        key::KeyPath,
        nearest::suggestion,
        rule::{RECORD_CONTRADICTION, RECORD_UNKNOWN_REFERENCE},
        source::{At, FileIndex},
    },
};
use std::collections::{BTreeMap, BTreeSet};

/// Finds every name that stands for nothing.
pub fn find(site: &Site) -> Vec<Finding> {
    let mut look = Look::new(site);
    look.settings();
    for record in &site.services {
        look.service(record.file, &record.value);
    }
    for record in &site.organisations {
        let appeal = record.value.complaints.as_ref().and_then(|complaints| complaints.appeal.as_ref());
        look.guide(record.file, "complaints.appeal", appeal);
        record.value.complaints.iter().for_each(|complaints| look.each(record.file, "complaints.routes", &complaints.routes, Target::Route, true));
    }
    for record in &site.venues {
        look.one(record.file, KeyPath::from("area"), &record.value.area, Target::Area);
    }
    for record in &site.events {
        let (file, event) = (record.file, &record.value);
        look.one(file, KeyPath::from("organisation"), &event.organisation, Target::Organisation);
        look.each(file, "venue", event.venue.as_slice(), Target::Venue, false);
        look.choice(file, "needs", &event.needs, Target::Need);
        event.areas.iter().for_each(|areas| look.choice(file, "areas", areas, Target::Area));
    }
    for record in &site.guides {
        let (file, guide) = (record.file, &record.value.facts);
        look.one(file, KeyPath::from("topic"), &guide.topic, Target::Topic);
        look.choice(file, "stages", &guide.stages, Target::Stage);
        look.each(file, "services", &guide.services, Target::Service, true);
        look.each(file, "guides", &guide.guides, Target::Guide, true);
        look.each(file, "routes", &guide.routes, Target::Route, true);
        look.each(file, "covers", &guide.covers, Target::Item, true);
    }
    let mut listed: BTreeMap<&str, FileIndex> = BTreeMap::new();
    for record in &site.coverage {
        for (id, item) in record.value.items.iter() {
            look.findings.extend(listed.insert(id.as_str(), record.file).map(|other| in_two_lists(site, id.as_str(), record.file, other)));
            look.each(record.file, &format!("items.{id}.which.categories"), &item.which.categories, Target::Category, true);
        }
    }
    look.lists();
    let signed = site.services.iter().filter_map(|record| Some((record.file, record.value.bsl.as_ref()?)));
    let signed = signed.chain(site.guides.iter().filter_map(|record| Some((record.file, record.value.facts.bsl.as_ref()?))));
    signed.for_each(|(file, video)| look.signed(file, video));
    if let Some(logo) = &site.settings.value.brand.logo {
        let endings = ["svg", "png", "webp", "jpg", "jpeg"];
        look.media(site.settings.file, KeyPath::from("brand.logo"), logo, &endings, "the sign of a council");
    }
    look.findings
}

/// What a name stands for.
#[derive(Clone, Copy)]
enum Target {
    Service,
    Organisation,
    Venue,
    Guide,
    Need,
    Stage,
    Category,
    Topic,
    Area,
    Item,
    Term,
    Role,
    Theme,
    Route,
}

/// An item of the checklist `file` that is one of the checklist `other` too: nobody could say which of them a record answers, or which one a link leads to.
fn in_two_lists(site: &Site, id: &str, file: FileIndex, other: FileIndex) -> Finding {
    let message = format!("`{id}` is an item of {} too", site.sources.get(other).path);
    let help = format!("Give one of them another name, so that `covers: [{id}]` says which of them is answered.");
    Finding::new(&RECORD_CONTRADICTION, file, At::Key(KeyPath::from("items").key(id)), message, help)
}

struct Look<'a> {
    site: &'a Site,
    items: BTreeSet<&'a str>,
    findings: Vec<Finding>,
}

impl<'a> Look<'a> {
    fn new(site: &'a Site) -> Self {
        let items = site.coverage.iter().flat_map(|record| record.value.items.keys().map(Id::as_str)).collect();
        Self { site, items, findings: Vec::new() }
    }

    /// The files of a video: each must be there, and be of its kind.
    fn signed(&mut self, file: FileIndex, video: &SignedVideo) {
        let files = [
            ("video", Some(&video.video), &["mp4", "webm"][..]),
            ("captions", Some(&video.captions), &["vtt"]),
            ("poster", video.poster.as_ref(), &["jpg", "jpeg", "png", "webp"]),
        ];
        for (field, path, endings) in files {
            path.into_iter().for_each(|path| self.media(file, KeyPath::from("bsl").key(field), path, endings, &format!("the {field} of a video")));
        }
    }

    /// A file in `content/media/`: it must be there, and end in one of `endings` to be `what`.
    fn media(&mut self, file: FileIndex, at: KeyPath, path: &MediaPath, endings: &[&str], what: &str) {
        let at = At::Value(at);
        if !self.site.media.iter().any(|media| *media.path == *path.inside()) {
            let help = suggestion(path.inside(), self.site.media.iter().map(|media| &*media.path).collect::<Vec<_>>());
            self.findings.push(Finding::new(&RECORD_UNKNOWN_REFERENCE, file, at, format!("there is no file content/media/{}", path.inside()), help));
        } else if !endings.contains(&path.ending()) {
            let help = format!("Use a file that ends in {}.", endings.join(" or "));
            self.findings.push(Finding::new(&RECORD_CONTRADICTION, file, at, format!("`{path}` cannot be {what}"), help));
        }
    }

    fn is_there(&self, target: Target, id: &str) -> bool {
        let (site, settings) = (self.site, &self.site.settings.value);
        match target {
            Target::Service => site.services.get(id).is_some() || site.is_unread(Kind::Service, id),
            Target::Organisation => site.organisations.get(id).is_some() || site.is_unread(Kind::Organisation, id),
            Target::Venue => site.venues.get(id).is_some() || site.is_unread(Kind::Venue, id),
            Target::Guide => site.guides.get(id).is_some() || site.is_unread(Kind::Guide, id),
            Target::Need => settings.needs.get(id).is_some(),
            Target::Stage => settings.stages.get(id).is_some(),
            Target::Category => settings.categories.get(id).is_some(),
            Target::Topic => settings.topics.get(id).is_some(),
            Target::Area => settings.areas.get(id).is_some(),
            Target::Item => self.items.contains(id) || site.unread.iter().any(|(kind, _)| *kind == Kind::Coverage),
            Target::Term => site.glossary.value.terms.get(id).is_some(),
            Target::Role => site.roles.value.roles.get(id).is_some() || site.is_unread(Kind::Roles, "roles"),
            Target::Route => site.disagreements.value.routes.get(id).is_some() || site.is_unread(Kind::Disagreements, "disagreements"),
            Target::Theme => site.comments.iter().any(|year| year.value.themes.get(id).is_some()),
        }
    }

    fn explain(&self, target: Target, id: &str) -> (&'static str, &'static str, String) {
        let settings = &self.site.settings.value;
        let from = |names: Vec<&str>| suggestion(id, names);
        let keys = |keys: &mut dyn Iterator<Item = &'a Id>| keys.map(Id::as_str).collect::<Vec<_>>();
        match target {
            Target::Service => ("service", "content/services/", from(self.site.services.ids().collect())),
            Target::Organisation => ("organisation", "content/organisations/", from(self.site.organisations.ids().collect())),
            Target::Venue => ("venue", "content/venues/", from(self.site.venues.ids().collect())),
            Target::Guide => ("guide", "content/guides/", from(self.site.guides.ids().collect())),
            Target::Need => ("need", "`needs:` in content/site.yaml", from(settings.needs.keys().map(Id::as_str).collect())),
            Target::Stage => ("stage", "`stages:` in content/site.yaml", from(settings.stages.keys().map(Id::as_str).collect())),
            Target::Category => ("category", "`categories:` in content/site.yaml", from(settings.categories.keys().map(Id::as_str).collect())),
            Target::Topic => ("topic", "`topics:` in content/site.yaml", from(settings.topics.keys().map(Id::as_str).collect())),
            Target::Area => ("area", "`areas:` in content/site.yaml", from(settings.areas.keys().map(Id::as_str).collect())),
            Target::Item => ("checklist item", "content/coverage/", from(self.items.iter().copied().collect())),
            Target::Term => ("term", "content/glossary.yaml", from(keys(&mut self.site.glossary.value.terms.keys()))),
            Target::Role => ("role", "content/roles.yaml", from(keys(&mut self.site.roles.value.roles.keys()))),
            Target::Route => ("route", "content/disagreements.yaml", from(keys(&mut self.site.disagreements.value.routes.keys()))),
            Target::Theme => {
                ("theme", "content/comments/", from(self.site.comments.iter().flat_map(|year| year.value.themes.keys().map(Id::as_str)).collect()))
            }
        }
    }

    fn one(&mut self, file: FileIndex, path: KeyPath, id: &Id, target: Target) {
        if !self.is_there(target, id) {
            let (called, place, help) = self.explain(target, id);
            let message = format!("there is no {called} named `{id}` in {place}");
            self.findings.push(Finding::new(&RECORD_UNKNOWN_REFERENCE, file, At::Value(path), message, help));
        }
    }

    fn each(&mut self, file: FileIndex, field: &str, ids: &[Id], target: Target, list: bool) {
        for (index, id) in ids.iter().enumerate() {
            let path = KeyPath::from(field);
            self.one(file, if list { path.item(index) } else { path }, id, target);
        }
    }

    fn choice(&mut self, file: FileIndex, field: &str, choice: &Choice, target: Target) {
        self.each(file, field, choice.named(), target, true);
    }

    fn guide(&mut self, file: FileIndex, field: &str, id: Option<&Id>) {
        self.each(file, field, id.map(std::slice::from_ref).unwrap_or_default(), Target::Guide, false);
    }

    fn settings(&mut self) {
        let (file, settings) = (self.site.settings.file, &self.site.settings.value);
        self.one(file, KeyPath::from("advice"), &settings.advice, Target::Organisation);
        for (id, stage) in settings.stages.iter() {
            let path = KeyPath::from("stages").key(id).key("next");
            stage.next.iter().for_each(|next| self.one(file, path.clone(), next, Target::Stage));
        }
    }

    fn service(&mut self, file: FileIndex, service: &Service) {
        self.one(file, KeyPath::from("organisation"), &service.organisation, Target::Organisation);
        self.each(file, "categories", &service.categories, Target::Category, true);
        self.choice(file, "needs", &service.needs, Target::Need);
        self.choice(file, "areas", &service.areas, Target::Area);
        self.each(file, "status.replaced_by", service.status.replaced_by.as_slice(), Target::Service, false);
        for venue in service.venues.keys() {
            let found = self.findings.len();
            self.one(file, KeyPath::from("venues").key(venue), venue, Target::Venue);
            self.findings[found..].iter_mut().for_each(|finding| finding.spot.at = At::Key(KeyPath::from("venues").key(venue)));
        }
        self.guide(file, "complaints.appeal", service.complaints.appeal.as_ref());
        self.each(file, "complaints.routes", &service.complaints.routes, Target::Route, true);
        self.each(file, "related", &service.related, Target::Service, true);
        self.each(file, "covers", &service.covers, Target::Item, true);
    }

    fn lists(&mut self) {
        let site = self.site;
        for (file, (id, term)) in site.glossary.file.iter().flat_map(|file| site.glossary.value.terms.iter().map(move |term| (*file, term))) {
            let at = KeyPath::from("terms").key(id);
            term.see.iter().enumerate().for_each(|(index, see)| self.one(file, at.key("see").item(index), see, Target::Term));
            term.role.iter().for_each(|role| self.one(file, at.key("role"), role, Target::Role));
        }
        for (file, (id, route)) in site.disagreements.file.iter().flat_map(|file| site.disagreements.value.routes.iter().map(move |route| (*file, route))) {
            let at = KeyPath::from("routes").key(id);
            route.services.iter().enumerate().for_each(|(index, service)| self.one(file, at.key("services").item(index), service, Target::Service));
            route.guides.iter().enumerate().for_each(|(index, guide)| self.one(file, at.key("guides").item(index), guide, Target::Guide));
        }
        for year in &site.comments {
            for (id, comment) in year.value.comments.iter() {
                let at = KeyPath::from("comments").key(id);
                self.one(year.file, at.key("theme"), &comment.theme, Target::Theme);
                self.page(year.file, at.key("about"), &comment.about);
            }
            for (index, kept_out) in year.value.kept_out.iter().enumerate() {
                let at = KeyPath::from("kept_out").item(index).key("theme");
                kept_out.theme.iter().for_each(|theme| self.one(year.file, at.clone(), theme, Target::Theme));
            }
        }
        for (index, approval) in site.approvals.value.approvals.iter().enumerate() {
            let (at, Some(file)) = (KeyPath::from("approvals").item(index), site.approvals.file) else { continue };
            self.page(file, at.key("page"), &approval.page);
            if !site.editions.iter().any(|edition| edition.lang == *approval.language) {
                let help = suggestion(approval.language.as_str(), site.editions.iter().map(|edition| edition.lang.as_str()));
                let message = format!("the site has no language `{}`", approval.language);
                self.findings.push(Finding::new(&RECORD_UNKNOWN_REFERENCE, file, At::Value(at.key("language")), message, help));
            }
        }
    }

    fn page(&mut self, file: FileIndex, path: KeyPath, page: &PageRef) {
        match page {
            PageRef::Site => {}
            PageRef::Service(id) => self.one(file, path, id, Target::Service),
            PageRef::Guide(id) => self.one(file, path, id, Target::Guide),
        }
    }
}
