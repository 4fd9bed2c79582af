//! Asks addresses on other sites whether they work: each once, politely, and remembers what they said.

mod asker;
mod follow;
mod gate;
mod guard;
mod reader;

use crate::{
    model::{
        link_memory::{Answer, LinkMemory, Reason, Verdict},
        outside::LinkSettings,
    },
    words::{date::Date, error::Error},
};
use asker::{Asker, Said};
use follow::{Follower, Pace};
use gate::Gates;
use guard::Guard;
use std::{collections::BTreeMap, path::Path, sync::Arc};
use tokio::{
    runtime::Builder,
    sync::{Semaphore, mpsc},
};
use url::Url;

/// How many hosts are asked at once.
const HOSTS_AT_ONCE: usize = 64;

/// Asks `addresses` as of `today`, and remembers their answers in `memory`. `agent` is how the tool introduces itself; `watch` is told how many have answered.
///
/// # Errors
/// When this computer reaches nobody at all: then nothing is remembered.
pub fn ask(addresses: &[Url], settings: &LinkSettings, memory: &mut LinkMemory, today: Date, agent: &str, watch: &(dyn Fn(usize) + Sync)) -> Result<(), Error> {
    let trouble = |problem: String| Error::setup(Path::new("."), problem, "Run the command again; if this comes back, leave out the network with --offline");
    let runtime = Builder::new_current_thread().enable_all().build().map_err(|error| trouble(format!("could not get ready to ask other sites: {error}")))?;
    let guard = Guard::new(settings.inside.iter().map(|host| host.as_str()));
    let (gates, pace) = (Arc::new(Gates::default()), Pace::of(settings));
    let follower = Follower::new(agent, guard.clone(), Arc::clone(&gates), pace).map_err(|error| trouble(format!("could not get ready to ask: {error}")))?;
    let asker = Arc::new(Asker { follower, guard, gates, pace, agent: agent.to_owned() });
    let mut hosts: BTreeMap<String, Vec<Url>> = BTreeMap::new();
    for address in addresses {
        hosts
            .entry(format!("{}:{}", address.host_str().unwrap_or_default(), address.port_or_known_default().unwrap_or_default()))
            .or_default()
            .push(address.clone());
    }
    let number_of_hosts = hosts.len();
    let said = runtime.block_on(async {
        let (sender, mut receiver) = mpsc::unbounded_channel();
        let places = Arc::new(Semaphore::new(HOSTS_AT_ONCE));
        for (_, addresses) in hosts {
            let (asker, sender, places) = (Arc::clone(&asker), sender.clone(), Arc::clone(&places));
            tokio::spawn(async move {
                let _place = places.acquire_owned().await;
                asker.host(addresses, &sender).await;
            });
        }
        drop(sender);
        let mut said: Vec<Said> = Vec::new();
        while let Some(one) = receiver.recv().await {
            said.push(one);
            watch(said.len());
        }
        said
    });
    let unreached = |one: &Said| matches!(one.reason, Some(Reason::NoSuchHost | Reason::NameNotFoundNow | Reason::NoConnection | Reason::HostSilent));
    let alone = !said.is_empty() && said.iter().all(unreached);
    if alone && number_of_hosts > 1 {
        let help = "Check that it has a connection to the internet, then run the command again. Nothing was remembered";
        return Err(Error::setup(Path::new("."), format!("this computer reaches none of {number_of_hosts} other sites"), help));
    }
    for Said { address, verdict, reason, moved } in said {
        // One name that is not known may be this computer's fault, when nothing else was asked.
        let (verdict, reason) = if alone && verdict == Verdict::Broken { (Verdict::CannotTell, Some(Reason::NameNotFoundNow)) } else { (verdict, reason) };
        let moved = moved.map(|moved| Box::from(moved.as_str()));
        memory.keep(address.as_str(), Answer { verdict, reason, since: today, asked: today, moved });
    }
    Ok(())
}
