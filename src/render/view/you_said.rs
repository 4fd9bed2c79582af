//! You said, we did: how to comment, what families said and what came of it, by year, by theme and on the page concerned (SEND Regulations 2014 reg. 56).

use super::contact_page::ContactPageView;
use crate::{
    model::{
        comment::{ActionState, Comment, KeptOut, KeptOutReason, NamedTheme, themes},
        id::Id,
        page_ref::PageRef,
    },
    render::{
        html::Html,
        voice::{Link, Voice},
    },
    words::date::Date,
};
use serde::Serialize;

/// How many comments the first page shows, and how many the page concerned.
const LATEST: usize = 4;
const ABOUT: usize = 3;

/// The first page of comments as its template prints it.
#[derive(Debug, Serialize)]
pub struct YouSaidView {
    count: Option<String>,
    states: Vec<StateView>,
    latest: Vec<CommentView>,
    years: Vec<Counted>,
    themes: Vec<Counted>,
    kept_out: Vec<String>,
    contact: ContactPageView,
    have_your_say: Option<Link>,
}

/// The comments of a year or a theme as their template prints them.
#[derive(Debug, Serialize)]
pub struct ListView {
    count: String,
    states: Vec<StateView>,
    comments: Vec<CommentView>,
    kept_out: Vec<String>,
}

/// The comments about one service or guide.
#[derive(Debug, Serialize)]
pub struct AboutView {
    comments: Vec<CommentView>,
    all: Option<Link>,
}

/// How many comments have come how far.
#[derive(Debug, Serialize)]
struct StateView {
    key: &'static str,
    words: String,
    means: String,
    count: usize,
}

/// A page of comments, with how many it holds.
#[derive(Debug, Serialize)]
struct Counted {
    link: Link,
    count: String,
}

/// A comment with its answer.
#[derive(Debug, Serialize)]
struct CommentView {
    id: String,
    theme: Option<Link>,
    received: String,
    about: Option<Link>,
    said: Html,
    answer: Html,
    action: Html,
    state: &'static str,
    state_words: String,
    on: String,
}

/// A comment, with the year it is kept in and its name there.
type Kept<'a> = (&'a Id, &'a Id, &'a Comment);

impl YouSaidView {
    /// The first page in the words of `voice`.
    pub fn of(voice: &Voice<'_>, today: Date) -> Self {
        let all = comments(voice, |_, _| true);
        let years = voice.site.comments.iter().rev().filter_map(|year| {
            let link = voice.link(&format!("you-said-we-did/{}", year.id), Html::words(year.id.as_str()))?;
            Some(Counted { link, count: count(voice, year.value.comments.len()) })
        });
        let of_themes = themes(voice.site).into_iter().filter_map(|theme| {
            let comments = comments(voice, |_, comment| comment.theme == *theme.id);
            Some(Counted { link: theme_link(voice, &theme)?, count: count(voice, comments.len()) })
        });
        Self {
            count: (!all.is_empty()).then(|| count(voice, all.len())),
            states: states(voice, &all),
            latest: CommentView::all(voice, &newest(&all)[..all.len().min(LATEST)]),
            years: years.collect(),
            themes: of_themes.collect(),
            kept_out: kept_out(voice, |_, _| true),
            contact: ContactPageView::of(voice, today),
            have_your_say: voice.link("have-your-say", Html::words(&voice.say("have-your-say"))),
        }
    }
}

impl ListView {
    /// The comments of the year at `index` of the table, with the heading of their page as HTML and as words.
    pub fn year(voice: &Voice<'_>, index: u16) -> Option<(Html, String, Self)> {
        let year = voice.site.comments.iter().nth(index.into())?;
        let title = voice.say_with("you-said-year", &[("year", year.id.as_str().to_owned().into())]);
        let list = Self::of(voice, &comments(voice, |other, _| *other == year.id), kept_out(voice, |other, _| *other == year.id));
        Some((Html::words(&title), title, list))
    }

    /// The comments of the theme at `index` of [`themes`], with the heading of their page as HTML and as words.
    pub fn theme(voice: &Voice<'_>, index: u16) -> Option<(Html, String, Self)> {
        let theme = themes(voice.site).into_iter().nth(index.into())?;
        let name = voice.own_text(&record(theme.year), &format!("themes.{}.name", theme.id), theme.name);
        let heading = voice.html_with("you-said-theme", &[("theme", voice.argument(&name))]);
        let title = voice.say_with("you-said-theme", &[("theme", voice.plain(&name).into())]);
        let is_of = |id: &Id| *id == *theme.id;
        let list = Self::of(voice, &comments(voice, |_, comment| is_of(&comment.theme)), kept_out(voice, |_, kept| kept.theme.as_ref().is_some_and(is_of)));
        Some((heading, title, list))
    }

    fn of(voice: &Voice<'_>, comments: &[Kept<'_>], kept_out: Vec<String>) -> Self {
        Self { count: count(voice, comments.len()), states: states(voice, comments), comments: CommentView::all(voice, comments), kept_out }
    }
}

impl AboutView {
    /// The newest comments about `page`; `None` when there are none.
    pub fn of(voice: &Voice<'_>, page: &PageRef) -> Option<Self> {
        let about = comments(voice, |_, comment| comment.about == *page);
        if about.is_empty() {
            return None;
        }
        let mut comments = CommentView::all(voice, &newest(&about)[..about.len().min(ABOUT)]);
        // A page does not lead to itself.
        comments.iter_mut().for_each(|comment| comment.about = None);
        Some(Self { comments, all: all(voice) })
    }
}

impl CommentView {
    fn all(voice: &Voice<'_>, comments: &[Kept<'_>]) -> Vec<Self> {
        let themes = themes(voice.site);
        comments.iter().map(|kept| Self::of(voice, &themes, *kept)).collect()
    }

    fn of(voice: &Voice<'_>, themes: &[NamedTheme<'_>], (year, id, comment): Kept<'_>) -> Self {
        let prose = |field: &str, text| voice.prose(&voice.own_text(&record(year), &format!("comments.{id}.{field}"), text), 3);
        let state = comment.state.key();
        Self {
            id: format!("{year}-{id}"),
            theme: themes.iter().find(|theme| *theme.id == comment.theme).and_then(|theme| theme_link(voice, theme)),
            received: voice.month(comment.received.year, comment.received.month),
            about: match &comment.about {
                PageRef::Site => None,
                PageRef::Service(id) => voice.service_link(id),
                PageRef::Guide(id) => voice.guide_link(id),
            },
            said: prose("said", &comment.said),
            answer: prose("answer", &comment.answer),
            action: prose("action", &comment.action),
            state,
            state_words: voice.say(&format!("action-{state}")),
            on: voice.date(*comment.on),
        }
    }
}

/// The name that the translations of a year are kept under.
fn record(year: &Id) -> String {
    format!("comments/{year}")
}

/// The comments that are `wanted`, those that came last first.
fn comments<'a>(voice: &Voice<'a>, wanted: impl Fn(&Id, &Comment) -> bool) -> Vec<Kept<'a>> {
    let all = voice.site.comments.iter().flat_map(|year| year.value.comments.iter().map(move |(id, comment)| (&year.id, id, comment)));
    let mut found: Vec<Kept<'a>> = all.filter(|(year, _, comment)| wanted(year, comment)).collect();
    found.sort_by_key(|(.., comment)| std::cmp::Reverse(comment.received));
    found
}

/// The same with the newest answer first.
fn newest<'a>(comments: &[Kept<'a>]) -> Vec<Kept<'a>> {
    let mut comments = comments.to_vec();
    comments.sort_by_key(|(.., comment)| std::cmp::Reverse(comment.on));
    comments
}

fn count(voice: &Voice<'_>, comments: usize) -> String {
    voice.say_with("comments-count", &[("count", comments.into())])
}

/// How many of `comments` have come how far, from done to what cannot be.
fn states(voice: &Voice<'_>, comments: &[Kept<'_>]) -> Vec<StateView> {
    let states = [ActionState::Done, ActionState::Doing, ActionState::Planned, ActionState::Cannot];
    let view = |state: ActionState| {
        let key = state.key();
        let count = comments.iter().filter(|(.., comment)| comment.state == state).count();
        StateView { key, words: voice.say(&format!("action-{key}")), means: voice.say(&format!("action-{key}-means")), count }
    };
    states.into_iter().map(view).filter(|state| state.count > 0).collect()
}

/// How many comments are left out for each reason, in words.
fn kept_out(voice: &Voice<'_>, wanted: impl Fn(&Id, &KeptOut) -> bool) -> Vec<String> {
    let all = || voice.site.comments.iter().flat_map(|year| year.value.kept_out.iter().map(move |kept| (&year.id, kept)));
    let of_reason = |reason: KeptOutReason| {
        let count = all().filter(|(year, kept)| kept.reason == reason && wanted(year, kept)).count();
        (count > 0).then(|| voice.say_with(&format!("left-out-{}", reason.key()), &[("count", count.into())]))
    };
    KeptOutReason::ALL.into_iter().filter_map(of_reason).collect()
}

/// A link to the comments of `theme` by its name.
fn theme_link(voice: &Voice<'_>, theme: &NamedTheme<'_>) -> Option<Link> {
    let name = voice.own_line(&record(theme.year), &format!("themes.{}.name", theme.id), theme.name);
    voice.link(&format!("you-said-we-did/themes/{}", theme.id), name)
}

/// A link to the first page.
fn all(voice: &Voice<'_>) -> Option<Link> {
    voice.link("you-said-we-did", Html::words(&voice.say("you-said-all")))
}
