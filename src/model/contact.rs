//! Ways to reach somebody: phone, text, email, web, video relay. Several kinds, because one kind always leaves somebody out.

use super::{
    email::Email,
    hours::Hours,
    id::{Id, Keyed},
    phone::Phone,
    text::{Line, Prose, words},
    web::WebAddress,
};
use schemars::JsonSchema;
use serde::Deserialize;

/// One team or person to contact, by role and never by name.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Who answers: "Swimming team".
    pub label: Option<Line>,
    /// A phone number.
    pub phone: Option<Phone>,
    /// A number for text messages.
    pub text: Option<Phone>,
    /// An email address.
    pub email: Option<Email>,
    /// A web page with more, or with a form.
    pub web: Option<WebAddress>,
    /// A video relay service for British Sign Language users.
    pub video_relay: Option<WebAddress>,
    /// When they answer.
    pub hours: Option<Hours>,
    /// Anything that helps: "Ask for the inclusion team".
    pub note: Option<Line>,
}

words!(Contact: label, hours, note);

impl Contact {
    /// Whether there is no way to reach anybody.
    pub fn is_empty(&self) -> bool {
        self.phone.is_none() && self.text.is_none() && self.email.is_none() && self.web.is_none() && self.video_relay.is_none()
    }
}

/// Contacts by a short name.
pub type Contacts = Keyed<Contact>;

/// A link to a page elsewhere.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// The words of the link, which say where it goes.
    pub label: Line,
    /// The address.
    pub url: WebAddress,
}

words!(Link: label);

/// What to do when something is wrong or the answer is no (SEND Regulations 2014 Sch. 2 para. 17; Code of Practice 2015 ch. 11).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Complaints {
    /// Who to tell first, how long the answer takes, and what comes after.
    pub how: Prose,
    /// The guide about challenging the decision.
    pub appeal: Option<Id>,
    /// What families can do who disagree, by name in `content/disagreements.yaml`; a service that names none has those of its
    /// organisation.
    #[serde(default)]
    pub routes: Vec<Id>,
}

words!(Complaints: how);
