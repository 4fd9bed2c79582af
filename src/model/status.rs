//! Whether a service is there to be used: what is, and is not, happening (P1).

use super::{
    day::Day,
    id::Id,
    text::{Line, words},
};
use schemars::JsonSchema;
use serde::Deserialize;

/// The state of a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It is running and can be used now.
    Open,
    /// It is running, and new people wait.
    WaitingList,
    /// It has stopped for a while.
    Paused,
    /// It has ended.
    Closed,
    /// It has not started yet.
    Planned,
}

impl State {
    /// The word records and message ids use.
    pub fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::WaitingList => "waiting-list",
            Self::Paused => "paused",
            Self::Closed => "closed",
            Self::Planned => "planned",
        }
    }

    /// Whether a reason must be given to readers.
    pub fn needs_reason(self) -> bool {
        matches!(self, Self::Paused | Self::Closed | Self::Planned)
    }
}

/// A state with the day it began and the reason.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Status {
    /// The state.
    pub state: State,
    /// The day it began.
    pub since: Day,
    /// The day it is expected to end: a pause, or the wait for a planned service.
    pub until: Option<Day>,
    /// Why, in plain words. Paused, closed and planned services must say.
    pub reason: Option<Line>,
    /// The service to use in its place.
    pub replaced_by: Option<Id>,
}

words!(Status: reason);
