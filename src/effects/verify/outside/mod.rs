//! Asks addresses on other sites whether they work: each once, politely, and remembers what they said.

mod asker;
mod follow;
mod gate;
mod guard;
mod pages;
mod reader;

use crate::{
    model::{
        link_memory::{Answer, LinkMemory, Reason, Verdict},
        outside::LinkSettings,
        web::WebAddress,
    },
    words::{date::Date, error::Error},
};
use asker::{Asker, Said};
use follow::{Follower, Pace};
use gate::Gates;
use guard::Guard;
use pages::Pages;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::Arc,
};
use tokio::{
    runtime::Builder,
    sync::{Semaphore, mpsc},
};
use url::Url;

/// How many hosts are asked at once.
const HOSTS_AT_ONCE: usize = 64;
/// How many addresses that worked the last time are asked when nobody answers.
const WITNESSES: usize = 3;

/// Asks `addresses` as of `today`, and remembers their answers in `memory`. `agent` is how the tool introduces itself; `watch` is told how many have answered.
///
/// # Errors
/// When this computer reaches nobody at all: then nothing is remembered.
pub fn ask(addresses: &[Url], settings: &LinkSettings, memory: &mut LinkMemory, today: Date, agent: &str, watch: &(dyn Fn(usize) + Sync)) -> Result<(), Error> {
    let said = converse(addresses, settings, agent, watch)?;
    let hosts: BTreeSet<Option<&str>> = addresses.iter().map(Url::host_str).collect();
    // Nobody answered. Those who answered the last time can tell whether that is for want of a network.
    let mut is_doubtful = false;
    if !said.is_empty() && said.iter().all(is_unreached) {
        let witnesses: Vec<Url> =
            memory.iter().filter(|(_, answer)| answer.verdict == Verdict::Works).filter_map(|(address, _)| address.parse().ok()).collect();
        let witnesses: Vec<Url> = witnesses.into_iter().filter(|url: &Url| !hosts.contains(&url.host_str())).take(WITNESSES).collect();
        let were_dead = addresses.iter().all(|address| memory.get(address.as_str()).is_some_and(|answer| answer.verdict != Verdict::Works));
        let is_online = match witnesses.as_slice() {
            [] => were_dead,
            witnesses => converse(witnesses, settings, agent, &|_| ())?.iter().any(|one| !is_unreached(one)),
        };
        if !is_online && hosts.len() > 1 {
            let help = "Check that it has a connection to the internet, then run the command again. Nothing was remembered";
            return Err(Error::setup(Path::new("verify"), format!("this computer reaches none of {} other sites", hosts.len()), help));
        }
        is_doubtful = !is_online;
    }
    for Said { address, verdict, reason, moved } in said {
        // One name that is not known may be this computer's fault, when nothing else was asked.
        let is_doubtful = is_doubtful && verdict == Verdict::Broken;
        let (verdict, reason) = if is_doubtful { (Verdict::CannotTell, Some(Reason::NameNotFoundNow)) } else { (verdict, reason) };
        let moved = moved.filter(is_an_address).map(|moved| Box::from(moved.as_str()));
        memory.keep(address.as_str(), Answer { verdict, reason, since: today, asked: today, moved });
    }
    Ok(())
}

/// Whether nothing came back from the other side at all.
fn is_unreached(said: &Said) -> bool {
    matches!(said.reason, Some(Reason::NoSuchHost | Reason::NameNotFoundNow | Reason::NoConnection | Reason::HostSilent))
}

/// Whether an address that another site gave may be written into a record.
fn is_an_address(url: &Url) -> bool {
    url.as_str().parse::<WebAddress>().is_ok()
}

/// Asks every one of `addresses`, many hosts at a time.
fn converse(addresses: &[Url], settings: &LinkSettings, agent: &str, watch: &dyn Fn(usize)) -> Result<Vec<Said>, Error> {
    let trouble =
        |problem: String| Error::setup(Path::new("verify"), problem, "Run the command again; if this comes back, leave out the network with --offline");
    let ready = |error: &dyn std::fmt::Display| trouble(format!("could not get ready to ask other sites: {error}"));
    let runtime = Builder::new_current_thread().enable_all().build().map_err(|error| ready(&error))?;
    let folder = Pages::new().map_err(|error| ready(&error))?;
    let guard = Guard::new(settings.inside.iter().map(|host| host.as_str()));
    let follower = Follower::new(agent, guard, Arc::new(Gates::default()), Pace::of(settings)).map_err(|error| ready(&error))?;
    let asker = Arc::new(Asker { follower });
    let mut hosts: BTreeMap<String, Vec<Url>> = BTreeMap::new();
    for address in addresses {
        hosts.entry(gate::host(address)).or_default().push(address.clone());
    }
    Ok(runtime.block_on(async {
        let (sender, mut receiver) = mpsc::unbounded_channel();
        let places = Arc::new(Semaphore::new(HOSTS_AT_ONCE));
        for (number, addresses) in hosts.into_values().enumerate() {
            let (asker, sender, places, folder) = (Arc::clone(&asker), sender.clone(), Arc::clone(&places), folder.of_host(number));
            tokio::spawn(async move {
                let _place = places.acquire_owned().await;
                asker.host(addresses, &folder, &sender).await;
            });
        }
        drop(sender);
        let mut said: Vec<Said> = Vec::new();
        while let Some(one) = receiver.recv().await {
            said.push(one);
            watch(said.len());
        }
        said
    }))
}
