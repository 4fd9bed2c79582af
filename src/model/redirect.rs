//! Addresses that moved.

use super::{id::Keyed, page_ref::SitePath};
use schemars::JsonSchema;
use serde::Deserialize;

/// All redirects: `content/redirects.yaml`, from an address that was published once to the page that replaced it.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Redirects {
    /// New addresses by old ones.
    pub redirects: Keyed<SitePath, SitePath>,
}
