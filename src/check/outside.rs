//! Addresses on other sites, as their last answers leave them: what is broken, what has not said for too long, what has moved. Pure: who asks is on a higher floor.

use crate::{
    model::{
        link_memory::{Answer, LinkMemory, Reason, Verdict},
        outside::{LeftOut, LinkSettings, is_example},
        site::Site,
    },
    read::outside::{OutsideAddress, Written, addresses},
    words::{
        date::Date,
        diagnostic::Finding,
        key::KeyPath,
        rule::{LINK_BROKEN, LINK_CANNOT_TELL, LINK_LEFT_OUT, LINK_MOVED, LINK_NOT_ASKED, LINK_PART, Rule},
        source::At,
    },
};
use serde::Serialize;
use std::collections::BTreeMap;

/// After how many days an answer is too old to publish by.
const OLD: i32 = 31;

/// What is to be done about an address before anybody can say whether it works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The settings of the site say not to ask, or it can never be a site.
    LeftOut(Reason),
    /// It worked not long ago.
    Fresh,
    /// It is to be asked.
    Due,
}

/// How `address` stands on `today`. What did not work is due every day.
pub fn standing(address: &OutsideAddress, settings: &LinkSettings, memory: &LinkMemory, today: Date) -> Standing {
    if is_example(address.url.host_str().unwrap_or_default()) {
        return Standing::LeftOut(Reason::Example);
    }
    if left_out(address, settings, today).is_some() {
        return Standing::LeftOut(Reason::Asked);
    }
    let fresh = |answer: &Answer| answer.verdict == Verdict::Works && (0..i32::from(settings.ask_again_after_days)).contains(&answer.asked.days_until(today));
    if memory.get(address.url.as_str()).is_some_and(fresh) { Standing::Fresh } else { Standing::Due }
}

fn left_out<'s>(address: &OutsideAddress, settings: &'s LinkSettings, today: Date) -> Option<&'s LeftOut> {
    let means = |entry: &&LeftOut| entry.address.means(address.url.as_str()) && today <= *entry.until.as_ref();
    settings.leave_out.iter().find(means)
}

/// How many addresses there are of each verdict; those that nobody has asked yet are apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the names say it")]
pub struct Tally {
    pub works: usize,
    pub broken: usize,
    pub cannot_tell: usize,
    pub left_out: usize,
    /// Names that are kept for examples and can never be a site.
    pub examples: usize,
    pub not_asked: usize,
    /// The day of the oldest answer.
    pub oldest: Option<Date>,
}

impl Tally {
    /// How many addresses have an answer.
    pub fn asked(&self) -> usize {
        self.works + self.broken + self.cannot_tell
    }
}

/// Counts `addresses` by what `memory` holds of them.
pub fn tally(addresses: &[OutsideAddress], settings: &LinkSettings, memory: &LinkMemory, today: Date) -> Tally {
    let mut tally = Tally::default();
    for address in addresses {
        let answer = memory.get(address.url.as_str());
        *match (standing(address, settings, memory, today), answer.map(|answer| answer.verdict)) {
            (Standing::LeftOut(Reason::Example), _) => &mut tally.examples,
            (Standing::LeftOut(_), _) | (_, Some(Verdict::Excluded)) => &mut tally.left_out,
            (_, Some(Verdict::Works)) => &mut tally.works,
            (_, Some(Verdict::Broken)) => &mut tally.broken,
            (_, Some(Verdict::CannotTell)) => &mut tally.cannot_tell,
            (_, None) => &mut tally.not_asked,
        } += 1;
        tally.oldest = [tally.oldest, answer.map(|answer| answer.asked)].into_iter().flatten().min();
    }
    tally
}

/// How the addresses of `site` stand by what it remembers; `None` when nobody was ever asked. `own` is the address of the site itself.
pub fn known(site: &Site, own: &str, today: Date) -> Option<Tally> {
    let memory = Some(&site.link_memory).filter(|memory| !memory.is_empty())?;
    Some(tally(&addresses(&site.sources, own), &site.settings.value.links, memory, today))
}

/// What is wrong with `addresses` of `site`, by `memory`. `shown` says how many pages show each address, as far as that is known.
pub fn find(site: &Site, addresses: &[OutsideAddress], memory: &LinkMemory, shown: &BTreeMap<String, usize>, today: Date) -> Vec<Finding> {
    let settings = &site.settings.value.links;
    let mut findings = ended(site, addresses, today);
    findings.extend(not_asked(addresses, settings, memory, today));
    for address in addresses {
        if matches!(standing(address, settings, memory, today), Standing::LeftOut(_)) {
            continue;
        }
        let Some(judged) = judge(address, memory.get(address.url.as_str()), settings, today) else { continue };
        let pages = shown.get(address.url.as_str()).copied().unwrap_or(0);
        for written in &address.places {
            let message = format!("{}{}", judged.message, whose(written, pages));
            let mut finding = Finding::new(judged.rule, written.file, written.at.clone(), message, judged.help.clone());
            finding.lighter = judged.lighter;
            findings.push(finding);
        }
    }
    findings
}

struct Judged {
    rule: &'static Rule,
    lighter: bool,
    message: String,
    help: String,
}

fn judge(address: &OutsideAddress, answer: Option<&Answer>, settings: &LinkSettings, today: Date) -> Option<Judged> {
    let url = &address.url;
    let judged = |rule, message, help: &str| Some(Judged { rule, lighter: false, message, help: help.to_owned() });
    let answer = answer?;
    let why = answer.reason.map_or("", words);
    match answer.verdict {
        Verdict::Broken => {
            judged(&LINK_BROKEN, format!("`{url}` leads to nothing: {why}"), "Open it in a browser. Write the right address here, or take it out.")
        }
        Verdict::CannotTell => {
            let days = answer.since.days_until(today);
            let left = i32::from(settings.wait_days) - days;
            let waits =
                if left > 0 { format!("It stops publishing in {left} days.") } else { format!("It has not said for {days} days, so it stops publishing.") };
            let advice = match answer.reason {
                Some(Reason::Inside) => {
                    "Families at home cannot open it: write the public address. If it is meant, name its host under `links: inside:` in content/site.yaml."
                }
                _ => "Open it in a browser. If it works there, add it under `links: leave_out:` in content/site.yaml with a reason; if not, correct it here.",
            };
            let message = match answer.reason {
                Some(Reason::Inside) => format!("`{url}` leads into a private network, so it was not asked"),
                _ => format!("`{url}` does not say whether it works: {why}"),
            };
            Some(Judged { rule: &LINK_CANNOT_TELL, lighter: left > 0, message, help: format!("{advice} {waits}") })
        }
        _ if answer.reason == Some(Reason::NoSuchPart) => {
            let message = format!("`{url}` is there, and the part of the page that `#` names is not");
            judged(&LINK_PART, message, "Write the name of a part that is there, or take the `#` and what comes after it out.")
        }
        _ => {
            let moved = answer.moved.as_ref()?;
            judged(&LINK_MOVED, format!("`{url}` has moved for good to `{moved}`"), "Run `localoffer verify --fix` to write the new address here.")
        }
    }
}

/// Who looks after it and how many pages show it, to stand after a message.
fn whose(written: &Written, pages: usize) -> String {
    let pages = match pages {
        0 => None,
        1 => Some("shown on 1 page".to_owned()),
        pages => Some(format!("shown on {pages} pages")),
    };
    let owner = written.owner.as_ref().map(|owner| format!("owner: {owner}"));
    let both: Vec<String> = [owner, pages].into_iter().flatten().collect();
    if both.is_empty() { String::new() } else { format!(" ({})", both.join("; ")) }
}

/// One finding for all addresses that nobody has asked, or not for long: one command answers for all of them.
fn not_asked(addresses: &[OutsideAddress], settings: &LinkSettings, memory: &LinkMemory, today: Date) -> Option<Finding> {
    let is_old = |address: &&OutsideAddress| {
        let answer = memory.get(address.url.as_str());
        let old = |answer: &Answer| answer.verdict == Verdict::Works && answer.asked.days_until(today) > OLD;
        answer.is_none_or(old) && !matches!(standing(address, settings, memory, today), Standing::LeftOut(_))
    };
    let old: Vec<&OutsideAddress> = addresses.iter().filter(is_old).collect();
    let first = old.iter().flat_map(|address| &address.places).min_by_key(|written| (written.file, &written.at))?;
    let message = match old.len() {
        1 => "nobody has asked of late whether this address on another site works".to_owned(),
        many => format!("nobody has asked of late whether {many} addresses on other sites work; this is the first"),
    };
    Some(Finding::new(&LINK_NOT_ASKED, first.file, first.at.clone(), message, "Run `localoffer verify`, and keep content/links.tsv with the content."))
}

/// Entries that leave addresses out, and whose last day is over, or that mean no address.
fn ended(site: &Site, addresses: &[OutsideAddress], today: Date) -> Vec<Finding> {
    let entries = site.settings.value.links.leave_out.iter().enumerate();
    let finding = |(index, entry): (usize, &LeftOut)| {
        let (message, help) = if today > *entry.until.as_ref() {
            let help = "Open it in a browser. If it still needs leaving out, write a later day; if not, delete the entry.";
            (format!("`{}` is asked again, because the last day of leaving it out was {}", entry.address, entry.until.as_ref()), help)
        } else if !addresses.iter().any(|address| entry.address.means(address.url.as_str())) {
            (format!("no file holds an address like `{}` any more", entry.address), "Delete the entry.")
        } else {
            return None;
        };
        let at = At::Value(KeyPath::from("links.leave_out").item(index).key("address"));
        Some(Finding::new(&LINK_LEFT_OUT, site.settings.file, at, message, help))
    };
    entries.filter_map(finding).collect()
}

/// What a reason means, for the middle of a sentence.
pub fn words(reason: Reason) -> &'static str {
    match reason {
        Reason::Status(404) => "the page is not there (404)",
        Reason::Status(410) => "the page is gone for good (410)",
        Reason::Status(401 | 403) => "it lets only some people in, or keeps programs out",
        Reason::Status(429) => "it was asked too often (429)",
        Reason::Status(500..) => "it is out of order",
        Reason::Status(_) => "it gave an answer that readers cannot use",
        Reason::NoSuchHost => "there is no site of that name",
        Reason::NameNotFoundNow => "its name could not be looked up",
        Reason::Slow => "no answer came in time",
        Reason::NoConnection => "nobody answers there",
        Reason::NotSecure => "its security certificate is wrong or has run out, and browsers warn of it",
        Reason::CutOff => "the answer stopped in the middle",
        Reason::Disguised => "it shows its front page, or words that say nothing was found",
        Reason::Circle => "it sends readers round in a circle",
        Reason::Inside => "it leads into a private network",
        Reason::HostSilent => "other pages of that site did not answer",
        Reason::NoSuchPart | Reason::Example | Reason::Asked => "",
    }
}
