//! Who words are written for, which decides how strict the rules about reading are.

/// The readers of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Guides, and words about the whole site.
    Guidance,
    /// Records of services, organisations, venues and events.
    Service,
    /// Easy read: people with a learning disability.
    EasyRead,
}

impl Audience {
    /// The name that the command line and reports use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Guidance => "guidance",
            Self::Service => "service",
            Self::EasyRead => "easy read",
        }
    }
}

/// How much of something a text may have: `most` before the rule says so, and `better`, beyond which it says so more quietly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// Beyond this the rule finds it.
    pub most: u16,
    /// Beyond this the rule finds it, one level lighter; equal to `most` when there is no such step.
    pub better: u16,
}

/// A threshold of a rule, by audience.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// What is counted: "words in a sentence".
    pub what: &'static str,
    /// Whether longer words of a language make it count fewer or more.
    pub scaled: bool,
    guidance: Amount,
    service: Amount,
    easy_read: Amount,
}

impl Limit {
    /// A limit for guidance, services and easy read: `(most, better)` each.
    pub const fn new(what: &'static str, amounts: [(u16, u16); 3]) -> Self {
        let [guidance, service, easy_read] = amounts;
        Self { what, scaled: false, guidance: amount(guidance), service: amount(service), easy_read: amount(easy_read) }
    }

    /// The same limit, scaled by language.
    #[must_use]
    pub const fn scaled(mut self) -> Self {
        self.scaled = true;
        self
    }

    /// The amount for `audience`.
    pub fn of(&self, audience: Audience) -> Amount {
        match audience {
            Audience::Guidance => self.guidance,
            Audience::Service => self.service,
            Audience::EasyRead => self.easy_read,
        }
    }
}

const fn amount((most, better): (u16, u16)) -> Amount {
    Amount { most, better }
}
