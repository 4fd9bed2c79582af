//! Addresses on other sites, as their last answers leave them. Nobody is asked: this is what is remembered.

use super::keepers::Keepers;
use crate::{
    check::outside::{self, Standing, Tally},
    model::{
        link_memory::{Answer, Verdict},
        site::Site,
    },
    read::outside::OutsideAddress,
    words::date::Date,
};
use serde::Serialize;

/// The addresses on other sites.
#[derive(Debug, Serialize)]
pub struct Links {
    /// How many there are.
    pub addresses: usize,
    /// How many of each verdict.
    #[serde(flatten)]
    pub tally: Tally,
    /// How many of those that work have moved for good.
    pub moved: usize,
    /// The day of the newest answer.
    pub newest: Option<Date>,
    /// What does not work or has moved: broken first.
    pub troubles: Vec<Trouble>,
}

/// An address that somebody should look at.
#[derive(Debug, Serialize)]
pub struct Trouble {
    /// The address.
    pub address: String,
    /// `broken`, `cannot-tell` or `moved`.
    pub state: &'static str,
    /// Why, in plain words; empty where there is no more to say.
    pub why: String,
    /// The first day of this answer.
    pub since: Date,
    /// The day it was last asked.
    pub asked: Date,
    /// Where it is written.
    pub places: Vec<Place>,
}

/// Where an address is written.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Place {
    /// The file.
    pub file: String,
    /// Who keeps it.
    pub owner: Option<String>,
}

impl Links {
    /// How `addresses` of `site` stand on the day `today`.
    pub fn of(site: &Site, addresses: &[OutsideAddress], keepers: &Keepers<'_>, today: Date) -> Self {
        let (settings, memory) = (&site.settings.value.links, &site.link_memory);
        let asked = |address: &&OutsideAddress| !matches!(outside::standing(address, settings, memory, today), Standing::LeftOut(_));
        let answered = addresses.iter().filter(asked).filter_map(|address| Some((address, memory.get(address.url.as_str())?)));
        let mut troubles: Vec<(u8, Trouble)> = answered.clone().filter_map(|(address, answer)| trouble(site, address, answer, keepers)).collect();
        troubles.sort_by(|(one, first), (other, second)| (one, &first.address).cmp(&(other, &second.address)));
        let troubles: Vec<Trouble> = troubles.into_iter().map(|(_, trouble)| trouble).collect();
        Self {
            addresses: addresses.len(),
            tally: outside::tally(addresses, settings, memory, today),
            moved: troubles.iter().filter(|trouble| trouble.state == "moved").count(),
            newest: answered.map(|(_, answer)| answer.asked).max(),
            troubles,
        }
    }
}

fn trouble(site: &Site, address: &OutsideAddress, answer: &Answer, keepers: &Keepers<'_>) -> Option<(u8, Trouble)> {
    let why = answer.reason.map_or("", outside::words);
    let (order, state, why) = match (answer.verdict, &answer.moved) {
        (Verdict::Broken, _) => (0, "broken", why.to_owned()),
        (Verdict::CannotTell, _) => (1, "cannot-tell", why.to_owned()),
        (Verdict::Works, Some(moved)) => (2, "moved", format!("it is at {moved} now")),
        (Verdict::Works | Verdict::Excluded, _) => return None,
    };
    let place = |file: String| Place { owner: keepers.of_file(&file).map(str::to_owned), file };
    let mut places: Vec<Place> = address.places.iter().map(|written| place(site.sources.get(written.file).path.to_string())).collect();
    places.sort();
    places.dedup();
    Some((order, Trouble { address: address.url.to_string(), state, why, since: answer.since, asked: answer.asked, places }))
}
