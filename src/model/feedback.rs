//! How readers say that something on a page is wrong (P10).

use super::{email::Email, web::WebAddress};
use schemars::JsonSchema;
use serde::Deserialize;

/// Where "Something wrong on this page?" leads, on every page. Without either, it is the email address of the site; the phone numbers of the site are beside it.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Feedback {
    /// A form elsewhere. The address of the page is added to it as `page=`.
    pub form: Option<WebAddress>,
    /// An email address.
    pub email: Option<Email>,
}
