//! What a page is about.

use super::narrowing::Narrowing;

/// A page of the site, apart from its language. Records are named by their place in their table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// The first page.
    Home,
    /// All services by name.
    AToZ,
    /// Services whose name starts with one letter, by the letter's place in the language's list.
    Letter(u16),
    /// The list of needs.
    Needs,
    /// Services for one need.
    Need(u16),
    /// The list of stages.
    Stages,
    /// Services and guides for one stage.
    Stage(u16),
    /// The list of categories.
    Categories,
    /// Services of one category.
    Category(u16),
    /// The list of areas.
    Areas,
    /// Services in one area.
    Area(u16),
    /// Services for several things at once.
    Combination(Narrowing),
    /// A service.
    Service(u32),
    /// The list of guides.
    Guides,
    /// A guide, or the first page of a guide in steps.
    Guide(u32),
    /// A step of a guide: the guide's place among guides in steps, and the step's place in it.
    Step(u32, u16),
    /// The glossary.
    Glossary,
    /// Who's who.
    Who,
    /// The list of events.
    Events,
    /// An event.
    Event(u32),
    /// You said, we did, and how to comment.
    YouSaid,
    /// The comments of one year, by its place in `content/comments/`.
    YouSaidYear(u16),
    /// The comments of one theme, by its place in the list of themes that comments have.
    YouSaidTheme(u16),
    /// Have your say.
    HaveYourSay,
    /// How we are doing.
    HowWeAreDoing,
    /// What families can do who disagree, and how long they have.
    Disagree,
    /// How to reach the people who run the site.
    Contact,
    /// Search.
    Search,
    /// The services and guides that the reader has saved.
    MyList,
    /// What a reader without the internet sees in place of a page that is not on the device.
    Offline,
    /// Questions of families, each with the guide that answers it.
    Questions,
    /// What has changed, and what is missing.
    Changes,
    /// How much there is in each language.
    Languages,
    /// What the law asks the site to hold, and where it is.
    Coverage,
    /// The accessibility statement.
    Accessibility,
    /// Paper, other formats and no internet, with the booklets.
    Formats,
    /// All guides of a topic on one page, to be printed.
    TopicBooklet(u16),
    /// All services for a need on one page, to be printed.
    NeedBooklet(u16),
    /// Where the pictures of easy read come from.
    Pictures,
    /// What has ended, and what there is instead, by its place in `content/redirects.yaml`.
    Ended(u16),
    /// What this version of the site was made from, and what was checked.
    Release,
    /// What is shown for an address that is not there.
    NotFound,
}

impl Subject {
    /// The name of the page kind, which is also the name of its template.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::AToZ => "a-to-z",
            Self::Letter(_) => "letter",
            Self::Needs | Self::Stages | Self::Categories | Self::Areas => "choices",
            Self::Need(_) | Self::Stage(_) | Self::Category(_) | Self::Area(_) => "listing",
            Self::Combination(_) => "combination",
            Self::Service(_) => "service",
            Self::Guides => "guides",
            Self::Guide(_) => "guide",
            Self::Step(..) => "step",
            Self::Glossary => "glossary",
            Self::Who => "who",
            Self::Events => "events",
            Self::Event(_) => "event",
            Self::YouSaid => "you-said",
            Self::YouSaidYear(_) | Self::YouSaidTheme(_) => "you-said-list",
            Self::HaveYourSay => "have-your-say",
            Self::HowWeAreDoing => "how-we-are-doing",
            Self::Disagree => "disagree",
            Self::Contact => "contact",
            Self::Search => "search",
            Self::MyList => "my-list",
            Self::Offline => "offline",
            Self::Questions => "questions",
            Self::Changes => "changes",
            Self::Languages => "languages-page",
            Self::Coverage => "coverage",
            Self::Accessibility => "accessibility",
            Self::Formats => "formats",
            Self::TopicBooklet(_) | Self::NeedBooklet(_) => "booklet",
            Self::Pictures => "pictures",
            Self::Ended(_) => "ended",
            Self::Release => "release",
            Self::NotFound => "not-found",
        }
    }

    /// Whether the page holds the words of a record. Only such pages are in some languages and not in others; those that list them are in every language.
    pub fn is_record(self) -> bool {
        matches!(self, Self::Service(_) | Self::Guide(_) | Self::Step(..) | Self::Event(_))
    }

    /// Whether search engines and the map of the site are to know the page: not the pages of a reader's own device, not those about how the site was made, not what says
    /// again what other pages say, and not what has ended.
    pub fn is_indexed(self) -> bool {
        !matches!(self, Self::NotFound | Self::Ended(_) | Self::MyList | Self::Offline | Self::Release | Self::TopicBooklet(_) | Self::NeedBooklet(_))
    }
}
