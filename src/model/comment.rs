//! You said, we did: comments and answers (Children and Families Act 2014 s.30(6); SEND Regulations 2014 reg. 56). Nobody is identifiable.

use super::{
    day::{Day, Month},
    id::{Id, Keyed},
    page_ref::PageRef,
    text::{Line, Prose, words},
};
use schemars::JsonSchema;
use serde::Deserialize;

/// How far the answer has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum ActionState {
    Done,
    Doing,
    Planned,
    Cannot,
}

impl ActionState {
    /// The word records and message ids use.
    pub fn key(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Doing => "doing",
            Self::Planned => "planned",
            Self::Cannot => "cannot",
        }
    }
}

/// A theme that comments share.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Its name.
    pub name: Line,
}

words!(Theme: name);

/// A comment with its answer.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Comment {
    /// The month it came.
    pub received: Month,
    /// Its theme.
    pub theme: Id,
    /// The page it is about.
    pub about: PageRef,
    /// What people said.
    pub said: Prose,
    /// What the council answers.
    pub answer: Prose,
    /// What the council does.
    pub action: Prose,
    /// How far that has come.
    pub state: ActionState,
    /// The day of that state.
    pub on: Day,
}

words!(Comment: said, answer, action);

/// A year of comments: `content/comments/<year>.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Comments {
    /// The themes by name.
    pub themes: Keyed<Theme>,
    /// The comments by name.
    pub comments: Keyed<Comment>,
}

words!(Comments: themes, comments);
