//! `localoffer approve`

use crate::{
    app::{
        cli::{Outcome, parse_date, today},
        pipeline::read_site,
        report,
    },
    effects::approvals::{self, Vote},
    model::{
        approved::{self, Shown},
        kind::Kind,
        page_ref::PageRef,
        site::Site,
        text::Fact,
    },
    plan::{Plan, plan},
    words::{date::Date, error::Error, lang::LangIndex, nearest::suggestion},
};
use clap::Args;
use std::path::{Path, PathBuf};

/// What `approve` takes.
#[derive(Debug, Args)]
pub struct Options {
    /// The page: guides/where-to-start, or its address, like /en/guides/where-to-start/.
    page: String,
    /// The panel that voted, like "Northmere Parent Parliament". A panel, never a person.
    #[arg(long, value_name = "PANEL", value_parser = parse_panel)]
    by: Fact,
    /// How many voted for the page.
    #[arg(long, value_name = "NUMBER")]
    votes: u32,
    /// How many voted.
    #[arg(long, value_name = "NUMBER")]
    of: u32,
    /// The language in which the panel read the page [default: that of the address, else that of the records].
    #[arg(long, value_name = "LANG")]
    language: Option<String>,
    /// The day of the vote [default: today]. The words are those of now, so record a vote before anybody changes them.
    #[arg(long, value_name = "DAY", value_parser = parse_date)]
    on: Option<Date>,
    /// The folder of the site: the one that holds content/site.yaml.
    #[arg(long, default_value = ".")]
    root: PathBuf,
    /// The day it is, like 2026-11-23 [default: SOURCE_DATE_EPOCH, else the day in London].
    #[arg(long, value_name = "DAY", value_parser = parse_date)]
    today: Option<Date>,
}

fn parse_panel(text: &str) -> Result<Fact, String> {
    text.parse()
}

/// Records that a panel of parents approved a page, with the digest of the words as they are now.
///
/// # Errors
/// When there is no such page or language, the page is not wholly in the language, the numbers cannot be, or the file cannot be written.
pub fn run(options: &Options) -> Result<Outcome, Error> {
    let site = read_site(&options.root)?;
    let plan = plan(&site, None).output;
    let today = today(options.today, &options.root)?;
    let on = options.on.unwrap_or(today);
    possible(options, on, today)?;
    let (page, of_address) = page(&site, &plan, &options.page)?;
    let language = language(&site, options, of_address)?;
    let words = in_language(&site, &plan, &page, language)?;
    let lang = &site.edition(language).lang;
    let digest = approved::digest_of(&words);
    approvals::add(&options.root, &Vote { page: &page, language: lang, by: &options.by, on, votes: options.votes, of: options.of, digest })?;
    let count: usize = words.iter().map(|piece| piece.words.split_whitespace().count()).sum();
    report::say(&report::visible_lines(&format!(
        "Recorded in content/approvals.yaml: {} of {} in “{}” approved {page} in {lang} on {on}.\nThe page shows the mark from the next build on, as long as its {count} words stay as they are.\n",
        options.votes, options.of, &*options.by
    )));
    Ok(Outcome::Clean)
}

/// Refuses numbers and days that cannot be.
fn possible(options: &Options, on: Date, today: Date) -> Result<(), Error> {
    let refuse = |option: &str, problem: String, help: &str| Err(Error::setup(Path::new(option), problem, help));
    let (votes, of) = (options.votes, options.of);
    if votes > of {
        return refuse("--votes", format!("{votes} votes out of {of} cannot be"), "Check both numbers: --votes is how many said yes, --of is how many voted");
    }
    if votes <= of / 2 {
        let problem = format!("{votes} votes out of {of} are not more than half, so the page was not approved");
        return refuse("--votes", problem, "Ask the panel what would make the page better, and let them vote again");
    }
    if on > today {
        return refuse("--on", format!("{on} is in the future: today is {today}"), "Record the vote when it has been held");
    }
    Ok(())
}

/// The page that `text` names by its record or its address, and the language of that address. A step stands for its whole guide.
fn page(site: &Site, plan: &Plan, text: &str) -> Result<(PageRef, Option<LangIndex>), Error> {
    let address = text.strip_prefix(plan.addresses.whole("").as_str()).unwrap_or(text);
    let is_at = |page: &&crate::plan::PlannedPage| {
        let there = plan.address(page);
        there == address || there.trim_end_matches('/') == address
    };
    let found = address.starts_with('/').then(|| plan.pages.iter().find(is_at)).flatten();
    let path = found.map_or(address.trim_matches('/'), |page| &page.path);
    let record = path.match_indices('/').nth(1).map_or(path, |(end, _)| &path[..end]);
    let there = match record.parse() {
        Ok(PageRef::Service(id)) => Some((site.services.get(&id).is_some(), Kind::Service, PageRef::Service(id))),
        Ok(PageRef::Guide(id)) => Some((site.guides.get(&id).is_some(), Kind::Guide, PageRef::Guide(id))),
        Ok(PageRef::Site) | Err(_) => None,
    };
    match there {
        Some((true, _, page)) => Ok((page, found.map(|page| page.language))),
        Some((false, kind, PageRef::Service(id) | PageRef::Guide(id))) if site.is_unread(kind, &id) => {
            Err(Error::setup(Path::new(text), "the record of this page has a fault, so it has no page", "Put it right first; `localoffer check` says how"))
        }
        _ => {
            let records = site.services.ids().map(|id| format!("services/{id}")).chain(site.guides.ids().map(|id| format!("guides/{id}")));
            let records: Vec<String> = records.collect();
            let help = format!("Panels approve services and guides. {}", suggestion(record, records.iter().map(String::as_str)));
            Err(Error::setup(Path::new(text), "there is no such page", help.trim_end_matches('.')))
        }
    }
}

/// The language in which the panel read the page.
fn language(site: &Site, options: &Options, of_address: Option<LangIndex>) -> Result<LangIndex, Error> {
    let tag = |language: LangIndex| site.edition(language).lang.as_str();
    let Some(wanted) = &options.language else { return Ok(of_address.unwrap_or(LangIndex::SOURCE)) };
    let found = site.languages().find(|language| tag(*language) == wanted).ok_or_else(|| {
        let help = suggestion(wanted, site.languages().map(tag).collect::<Vec<_>>());
        Error::setup(Path::new(wanted), "the site has no such language", help.trim_end_matches('.'))
    })?;
    match of_address.filter(|other| *other != found) {
        None => Ok(found),
        Some(other) => {
            let problem = format!("the address is that of the page in `{}`, and --language says `{wanted}`", tag(other));
            Err(Error::setup(Path::new(&options.page), problem, "Leave --language out, or give the address of the page that the panel read"))
        }
    }
}

/// The words of `page` in `language`; refused when a reader sees some of them in the language of the records, for then the panel would approve those.
fn in_language<'a>(site: &'a Site, plan: &Plan, page: &PageRef, language: LangIndex) -> Result<Vec<Shown<'a>>, Error> {
    let words = approved::shown(site, page, language).unwrap_or_default();
    let (lang, source) = (&site.edition(language).lang, &site.edition(LangIndex::SOURCE).lang);
    let mut records: Vec<&str> = words.iter().map(|piece| &*piece.record).collect();
    records.dedup();
    let mut left: Vec<String> =
        records.iter().filter(|record| plan.page(language, record).is_none_or(|page| !page.translated)).map(ToString::to_string).collect();
    if left.is_empty() && lang.without_variant() != source.as_str() {
        left = words
            .iter()
            .filter(|piece| piece.language == LangIndex::SOURCE && language != LangIndex::SOURCE)
            .map(|piece| format!("{}:{}", piece.record, piece.path))
            .collect();
    }
    if left.is_empty() {
        return Ok(words);
    }
    let shown: Vec<&str> = left.iter().take(5).map(String::as_str).collect();
    let more = left.len().checked_sub(shown.len()).filter(|more| *more > 0).map(|more| format!(" and {more} more")).unwrap_or_default();
    let problem = format!("not all of this page is in `{lang}` yet, so the panel would approve words in `{source}`: {}{more}", shown.join(", "));
    Err(Error::setup(Path::new(&page.to_string()), problem, "Have it translated first, then let the panel read it and vote"))
}
