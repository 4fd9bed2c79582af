//! You said, we did: comments and answers (Children and Families Act 2014 s.30(6); SEND Regulations 2014 reg. 56). Nobody is identifiable.

use super::{
    day::{Day, Month},
    id::{Id, Keyed},
    page_ref::PageRef,
    site::Site,
    text::{Line, Prose, words},
};
use crate::words::{date::Date, source::FileIndex};
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

/// Why a comment is not published (SEND Regulations 2014 reg. 56(4)). There are no other reasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum KeptOutReason {
    /// It was only meant to upset or to waste time.
    Vexatious,
    /// It was about the help that one child or young person gets.
    AboutOnePerson,
}

impl KeptOutReason {
    /// Both reasons, in the order of the law.
    pub const ALL: [Self; 2] = [Self::Vexatious, Self::AboutOnePerson];

    /// The word records and message ids use.
    pub fn key(self) -> &'static str {
        match self {
            Self::Vexatious => "vexatious",
            Self::AboutOnePerson => "about-one-person",
        }
    }
}

/// A comment that is counted and not published. It has no field for words, so that none can slip out.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct KeptOut {
    /// The month it came.
    pub received: Month,
    /// Why it is left out.
    pub reason: KeptOutReason,
    /// Its theme.
    pub theme: Option<Id>,
}

/// A year of comments: `content/comments/<year>.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Comments {
    /// The themes by name.
    pub themes: Keyed<Theme>,
    /// The comments by name.
    pub comments: Keyed<Comment>,
    /// The comments that the law lets a council leave out: counted, never quoted.
    #[serde(default)]
    pub kept_out: Vec<KeptOut>,
}

words!(Comments: themes, comments);

impl Comments {
    /// Whether a comment of this year is of the theme `id`.
    pub fn has_theme(&self, id: &str) -> bool {
        self.comments.iter().any(|(_, comment)| *comment.theme == *id)
    }
}

/// The newest answer to a comment of `site` that is not later than `today`, with the file and the name of the comment. A day in the future is a slip, and no answer.
pub fn newest_answer(site: &Site, today: Date) -> Option<(Date, FileIndex, &Id)> {
    let answers = site.comments.iter().flat_map(|year| year.value.comments.iter().map(move |(id, comment)| (*comment.on, year.file, id)));
    answers.filter(|(on, ..)| *on <= today).max_by_key(|(on, ..)| *on)
}

/// A theme that comments have, with the year whose file names it.
#[derive(Clone, Copy, Debug)]
pub struct NamedTheme<'a> {
    /// Its id.
    pub id: &'a Id,
    /// Its name.
    pub name: &'a Line,
    /// The newest year that names it.
    pub year: &'a Id,
}

/// The themes that comments of `site` have: in the order of the newest year that names each, newest years first.
pub fn themes(site: &Site) -> Vec<NamedTheme<'_>> {
    let mut themes: Vec<NamedTheme<'_>> = Vec::new();
    for year in site.comments.iter().rev() {
        let named = year.value.themes.iter().map(|(id, theme)| NamedTheme { id, name: &theme.name, year: &year.id });
        let new: Vec<NamedTheme<'_>> = named.filter(|theme| themes.iter().all(|known| known.id != theme.id)).collect();
        themes.extend(new.into_iter().filter(|theme| site.comments.iter().any(|year| year.value.has_theme(theme.id))));
    }
    themes
}
