//! Who's who: the people a family meets, explained before they meet (P6).

use super::{
    id::Keyed,
    text::{Line, Prose, words},
};
use schemars::JsonSchema;
use serde::Deserialize;

/// Who a role works for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Employer {
    Education,
    Health,
    Care,
    Independent,
}

impl Employer {
    /// The word records and message ids use.
    pub fn key(self) -> &'static str {
        match self {
            Self::Education => "education",
            Self::Health => "health",
            Self::Care => "care",
            Self::Independent => "independent",
        }
    }
}

/// A role.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// What people call it.
    pub name: Line,
    /// Who it works for.
    pub works_in: Employer,
    /// What they do.
    pub does: Prose,
    /// When a family may meet them.
    pub meet: Prose,
    /// What a family can ask them.
    pub ask: Prose,
    /// How to reach them.
    pub reach: Prose,
}

words!(Role: name, does, meet, ask, reach);

/// All roles: `content/roles.yaml`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Roles {
    /// The roles by name.
    pub roles: Keyed<Role>,
}

words!(Roles: roles);
