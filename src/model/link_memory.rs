//! What is remembered of addresses on other sites: `content/links.tsv`, one sorted line an address.
//!
//! A line is the address, the verdict, why, the day since which the verdict is that, the day it was last asked, and where it has moved to for good; `-` stands for nothing:
//!
//! ```text
//! https://tideway-arts.example/club <tab> broken <tab> 404 <tab> 2026-11-20 <tab> 2026-11-28 <tab> -
//! ```

use super::web::WebAddress;
use crate::words::date::Date;
use std::{collections::BTreeMap, fmt, str::FromStr};

/// What can be said of an address on another site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// A reader who follows it gets a page.
    Works,
    /// There is nothing, and the other side says so.
    Broken,
    /// The other side did not say: it was busy, slow, or keeps programs out.
    CannotTell,
    /// Nobody asked: the site says not to, or the name is one that can never be a site.
    Excluded,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 4] = [Self::Works, Self::Broken, Self::CannotTell, Self::Excluded];

    /// The word that files and reports use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Works => "works",
            Self::Broken => "broken",
            Self::CannotTell => "cannot-tell",
            Self::Excluded => "excluded",
        }
    }
}

/// Why the verdict is what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// A status of HTTP other than success (RFC 9110, section 15).
    Status(u16),
    /// No host of that name, asked twice.
    NoSuchHost,
    /// The name could not be looked up just now.
    NameNotFoundNow,
    /// No answer in time.
    Slow,
    /// Nobody answers at that host.
    NoConnection,
    /// The connection is not secure: a certificate that is wrong or has run out.
    NotSecure,
    /// The answer stopped in the middle.
    CutOff,
    /// It says "found" and shows that it has found nothing: the first page in place of the one asked for, or words that say so.
    Disguised,
    /// It sends its readers round in a circle, or on and on.
    Circle,
    /// It leads into an inner network, where only some people's computers can go.
    Inside,
    /// The page is there, and the part of it that the address names is not.
    NoSuchPart,
    /// Other addresses on the same host did not answer, so this one was not asked.
    HostSilent,
    /// A name that is kept for examples and can never be a site (RFC 2606).
    Example,
    /// The site's own settings say not to ask.
    Asked,
}

const REASONS: [(Reason, &str); 13] = [
    (Reason::NoSuchHost, "no-such-host"),
    (Reason::NameNotFoundNow, "name-not-found-now"),
    (Reason::Slow, "slow"),
    (Reason::NoConnection, "no-connection"),
    (Reason::NotSecure, "not-secure"),
    (Reason::CutOff, "cut-off"),
    (Reason::Disguised, "disguised"),
    (Reason::Circle, "circle"),
    (Reason::Inside, "inside"),
    (Reason::NoSuchPart, "no-such-part"),
    (Reason::HostSilent, "host-silent"),
    (Reason::Example, "example"),
    (Reason::Asked, "left-out"),
];

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status(status) => write!(f, "{status}"),
            other => f.write_str(REASONS.iter().find(|(reason, _)| reason == other).map_or("-", |(_, name)| name)),
        }
    }
}

impl FromStr for Reason {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        if let Some((reason, _)) = REASONS.iter().find(|(_, name)| *name == text) {
            return Ok(*reason);
        }
        text.parse().ok().filter(|status| (100..1000).contains(status)).map(Self::Status).ok_or(())
    }
}

/// What is remembered of one address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The verdict.
    pub verdict: Verdict,
    /// Why, unless it simply works.
    pub reason: Option<Reason>,
    /// The first day of this verdict.
    pub since: Date,
    /// The day it was last asked.
    pub asked: Date,
    /// The address that stands in its place for good.
    pub moved: Option<Box<str>>,
}

/// The answers by address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LinkMemory(BTreeMap<Box<str>, Answer>);

impl LinkMemory {
    /// Reads the file: the answers, and the numbers of lines that are not as the tool writes them.
    pub fn parse(text: &str) -> (Self, Vec<usize>) {
        let (mut memory, mut bad) = (Self::default(), Vec::new());
        for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#')) {
            match parse_line(line) {
                Some((address, answer)) => drop(memory.0.insert(address, answer)),
                None => bad.push(number),
            }
        }
        (memory, bad)
    }

    /// What is remembered of `address`.
    pub fn get(&self, address: &str) -> Option<&Answer> {
        self.0.get(address)
    }

    /// Remembers `answer`. A verdict that stays the same keeps the day it began.
    pub fn keep(&mut self, address: &str, answer: Answer) {
        let since = self.0.get(address).filter(|before| before.verdict == answer.verdict).map_or(answer.since, |before| before.since.min(answer.since));
        self.0.insert(address.into(), Answer { since, ..answer });
    }

    /// Forgets every address that `is_used` says nobody writes any more.
    pub fn forget(&mut self, is_used: impl Fn(&str) -> bool) {
        self.0.retain(|address, _| is_used(address));
    }

    /// Every address with its answer, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Answer)> {
        self.0.iter().map(|(address, answer)| (&**address, answer))
    }

    /// Whether nothing is remembered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

fn parse_line(line: &str) -> Option<(Box<str>, Answer)> {
    let mut parts = line.split('\t');
    let mut next = || parts.next();
    let address = next()?;
    let verdict = next()?;
    let verdict = Verdict::ALL.into_iter().find(|known| known.name() == verdict)?;
    let reason = match next()? {
        "-" => None,
        reason => Some(reason.parse().ok()?),
    };
    let (since, asked) = (next()?.parse().ok()?, next()?.parse().ok()?);
    let moved = Some(next()?).filter(|moved| *moved != "-");
    let are_addresses = [Some(address), moved].into_iter().flatten().all(|address| address.parse::<WebAddress>().is_ok());
    let moved = moved.map(Into::into);
    (parts.next().is_none() && are_addresses).then(|| (address.into(), Answer { verdict, reason, since, asked, moved }))
}

impl fmt::Display for LinkMemory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "# Written by `localoffer verify`: what each address on another site answered. Keep it with the content.")?;
        for (address, answer) in &self.0 {
            let reason = answer.reason.map_or_else(|| "-".to_owned(), |reason| reason.to_string());
            let (verdict, moved) = (answer.verdict.name(), answer.moved.as_deref().unwrap_or("-"));
            writeln!(f, "{address}\t{verdict}\t{reason}\t{}\t{}\t{moved}", answer.since, answer.asked)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn a_verdict_that_stays_keeps_the_day_it_began() {
        let mut memory = LinkMemory::default();
        let answer = |verdict, day| Answer { verdict, reason: None, since: day, asked: day, moved: None };
        memory.keep("https://a.example/", answer(Verdict::CannotTell, day("2026-11-01")));
        memory.keep("https://a.example/", answer(Verdict::CannotTell, day("2026-11-09")));
        let kept = memory.get("https://a.example/").unwrap();
        assert_eq!((kept.since, kept.asked), (day("2026-11-01"), day("2026-11-09")));
        memory.keep("https://a.example/", answer(Verdict::Works, day("2026-11-10")));
        assert_eq!(memory.get("https://a.example/").unwrap().since, day("2026-11-10"));
    }

    #[test]
    fn a_line_that_is_not_ours_is_named_and_the_others_are_read() {
        let text = "# note\nhttps://a.example/\tworks\t-\t2026-11-01\t2026-11-02\t-\n<<<<<<< HEAD\nhttps://b.example/\tworks\n";
        let (memory, bad) = LinkMemory::parse(text);
        assert_eq!((memory.iter().count(), bad), (1, vec![3, 4]));
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(rows in proptest::collection::btree_map("https://[a-z]{1,8}\\.example/[a-zé%#?=]{0,9}", (0_usize..4, 0_usize..15, proptest::option::of("https://[a-z]{1,8}\\.example/")), 0..9)) {
            let mut memory = LinkMemory::default();
            for (address, (verdict, reason, moved)) in rows {
                let reason = REASONS.get(reason).map(|(reason, _)| *reason).or((reason == 14).then_some(Reason::Status(404)));
                let day = day("2026-11-28");
                memory.keep(&address, Answer { verdict: Verdict::ALL[verdict], reason, since: day, asked: day, moved: moved.map(Into::into) });
            }
            prop_assert_eq!(LinkMemory::parse(&memory.to_string()), (memory, Vec::new()));
        }
    }
}
