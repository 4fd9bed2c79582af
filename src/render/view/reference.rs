//! The glossary and who's who.

use crate::{
    model::role::Employer,
    render::{html::Html, voice::Voice},
    words::collation::Collation,
};
use serde::Serialize;

/// The glossary as its template prints it.
#[derive(Debug, Serialize)]
pub struct GlossaryView {
    terms: Vec<TermView>,
}

#[derive(Debug, Serialize)]
struct TermView {
    id: String,
    term: Html,
    short: Option<Html>,
    meaning: Html,
    see: Vec<Anchor>,
    role: Option<Anchor>,
}

#[derive(Debug, Serialize)]
struct Anchor {
    href: String,
    words: Html,
}

impl GlossaryView {
    /// The terms in the order of the language.
    pub fn of(voice: &Voice<'_>) -> Self {
        let glossary = voice.site.in_language(&voice.site.glossary.value, "glossary", voice.language);
        let roles = &voice.site.roles.value.roles;
        let who = voice.href("who");
        let mut terms: Vec<_> = glossary.terms.iter().collect();
        let order = Collation::of(&voice.edition().lang);
        terms.sort_by_cached_key(|(id, term)| (order.key(term.term.as_str()), (*id).clone()));
        let view = |(id, term): (&crate::model::id::Id, &crate::model::glossary::Term)| TermView {
            id: id.to_string(),
            term: voice.line(&term.term),
            short: term.short.as_ref().map(|short| voice.line(short)),
            meaning: voice.prose(&term.meaning, 2),
            see: term.see.iter().filter_map(|see| Some(Anchor { href: format!("#{see}"), words: voice.line(&glossary.terms.get(see)?.term) })).collect(),
            role: term.role.as_ref().and_then(|role| {
                let name = &roles.get(role)?.name;
                Some(Anchor { href: format!("{}#{role}", who.as_ref()?), words: voice.own_line("roles", &format!("roles.{role}.name"), name) })
            }),
        };
        Self { terms: terms.into_iter().map(view).collect() }
    }
}

/// Who's who as its template prints it.
#[derive(Debug, Serialize)]
pub struct WhoView {
    groups: Vec<RoleGroup>,
}

#[derive(Debug, Serialize)]
struct RoleGroup {
    name: String,
    id: &'static str,
    roles: Vec<RoleView>,
}

#[derive(Debug, Serialize)]
struct RoleView {
    id: String,
    name: Html,
    does: Html,
    meet: Html,
    ask: Html,
    reach: Html,
}

impl WhoView {
    /// The roles by who they work for: education, health and care side by side.
    pub fn of(voice: &Voice<'_>) -> Self {
        let roles = voice.site.in_language(&voice.site.roles.value, "roles", voice.language).roles;
        let group = |employer: Employer| RoleGroup {
            name: voice.say(&format!("works-in-{}", employer.key())),
            id: employer.key(),
            roles: roles
                .iter()
                .filter(|(_, role)| role.works_in == employer)
                .map(|(id, role)| RoleView {
                    id: id.to_string(),
                    name: voice.line(&role.name),
                    does: voice.prose(&role.does, 3),
                    meet: voice.prose(&role.meet, 3),
                    ask: voice.prose(&role.ask, 3),
                    reach: voice.prose(&role.reach, 3),
                })
                .collect(),
        };
        let groups = [Employer::Education, Employer::Health, Employer::Care, Employer::Independent].map(group);
        Self { groups: groups.into_iter().filter(|group| !group.roles.is_empty()).collect() }
    }
}
