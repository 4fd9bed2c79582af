//! Which computers may be asked: those of the public internet, and the few in an inner network that the site names.
//!
//! A link that somebody wrote must not make this computer ask its own network for something (server-side request forgery, CWE-918). What is judged is the address that a name
//! leads to, not how it is spelt; on every step of the way, because a public page may send its reader into a private network.

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::{
    collections::BTreeSet,
    fmt,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    sync::Arc,
};
use url::{Host, Url};

/// Says who may be asked.
#[derive(Clone, Debug)]
pub struct Guard {
    inside: Arc<BTreeSet<String>>,
    /// Whether a proxy looks names up for us; then a name that this computer does not know proves nothing.
    proxied: bool,
}

/// Why somebody may not be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The name or number leads into an inner network.
    Inside,
    /// There is no host of that name.
    NoSuchHost,
    /// The name could not be looked up just now.
    NotNow,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Inside => "leads into an inner network",
            Self::NoSuchHost => "no such host",
            Self::NotNow => "the name could not be looked up",
        })
    }
}

impl std::error::Error for Refusal {}

impl Guard {
    /// A guard that lets `inside` through, hosts of an inner network, with their port where they have one.
    pub fn new<'a>(inside: impl IntoIterator<Item = &'a str>) -> Self {
        let proxied = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];
        let proxied = proxied.iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
        Self { inside: Arc::new(inside.into_iter().map(str::to_ascii_lowercase).collect()), proxied }
    }

    /// Whether `url` may be asked now.
    ///
    /// # Errors
    /// Why not.
    pub async fn allow(&self, url: &Url) -> Result<(), Refusal> {
        if self.names(url) {
            return Ok(());
        }
        match url.host() {
            Some(Host::Ipv4(number)) => is_public(number.into()).then_some(()).ok_or(Refusal::Inside),
            Some(Host::Ipv6(number)) => is_public(number.into()).then_some(()).ok_or(Refusal::Inside),
            Some(Host::Domain(name)) => self.look_up(name).await.map(drop),
            None => Err(Refusal::NoSuchHost),
        }
    }

    fn names(&self, url: &Url) -> bool {
        let host = url.host_str().unwrap_or_default();
        self.inside.contains(host) || url.port_or_known_default().is_some_and(|port| self.inside.contains(&format!("{host}:{port}")))
    }

    /// The public addresses of `name`.
    async fn look_up(&self, name: &str) -> Result<Vec<SocketAddr>, Refusal> {
        let name = name.trim_end_matches('.').to_ascii_lowercase();
        let found = match tokio::net::lookup_host((name.as_str(), 0)).await {
            Ok(found) => found.collect::<Vec<_>>(),
            Err(_) if self.proxied => return Ok(Vec::new()),
            Err(error) if ["emporary", "ry again"].iter().any(|word| error.to_string().contains(word)) => return Err(Refusal::NotNow),
            Err(_) => return Err(Refusal::NoSuchHost),
        };
        // One private address among public ones is enough to refuse: which of them is used is not ours to say.
        if found.iter().all(|address| is_public(address.ip())) { Ok(found) } else { Err(Refusal::Inside) }
    }
}

impl Resolve for Guard {
    /// Looks a name up for a connection that is about to be made, so that what was allowed is what is asked.
    fn resolve(&self, name: Name) -> Resolving {
        let guard = self.clone();
        Box::pin(async move {
            let name = name.as_str();
            let named = guard.inside.iter().any(|inside| inside.split(':').next() == Some(name));
            let found = if named || guard.proxied { tokio::net::lookup_host((name, 0)).await?.collect() } else { guard.look_up(name).await? };
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}

/// Whether `number` is a computer of the public internet (IANA special-purpose address registries, RFC 6890 and its followers).
pub fn is_public(number: IpAddr) -> bool {
    match number {
        IpAddr::V4(number) => is_public_v4(number),
        IpAddr::V6(number) => is_public_v6(number),
    }
}

fn is_public_v4(number: Ipv4Addr) -> bool {
    let [a, b, c, _] = number.octets();
    let special = match a {
        0 | 10 | 127 | 224.. => true,
        100 => (64..128).contains(&b),
        169 => b == 254,
        172 => (16..32).contains(&b),
        192 => b == 168 || (b == 0 && (c == 0 || c == 2)) || (b == 88 && c == 99),
        198 => b == 18 || b == 19 || (b == 51 && c == 100),
        203 => b == 0 && c == 113,
        _ => false,
    };
    !special
}

fn is_public_v6(number: Ipv6Addr) -> bool {
    if let Some(mapped) = number.to_ipv4_mapped() {
        return is_public_v4(mapped);
    }
    let parts = number.segments();
    let [.., high, low] = parts;
    // A network that only speaks IPv6 reaches the old internet through 64:ff9b::/96 (RFC 6052): the number inside counts.
    if parts[..6] == [0x64, 0xff9b, 0, 0, 0, 0] {
        return is_public_v4(Ipv4Addr::from((u32::from(high) << 16) | u32::from(low)));
    }
    let global = parts[0] & 0xe000 == 0x2000;
    let special = (parts[0] == 0x2001 && (parts[1] < 0x200 || parts[1] == 0xdb8)) || parts[0] == 0x2002 || (parts[0] == 0x3fff && parts[1] < 0x1000);
    global && !special
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(address: &str) -> Result<(), Refusal> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(Guard::new([]).allow(&address.parse().unwrap()))
    }

    #[test]
    fn no_spelling_of_an_inner_address_is_let_through() {
        for host in [
            "127.0.0.1",
            "127.1",
            "2130706433",
            "0x7f000001",
            "0x7f.1",
            "0177.0.0.1",
            "127.0.0.1.",
            "0.0.0.0",
            "0",
            "10.0.0.1",
            "172.16.0.1",
            "172.31.255.255",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "192.0.0.192",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "[::1]",
            "[::]",
            "[::ffff:127.0.0.1]",
            "[::ffff:7f00:1]",
            "[::127.0.0.1]",
            "[64:ff9b::127.0.0.1]",
            "[64:ff9b::a9fe:a9fe]",
            "[64:ff9b:1::1]",
            "[fe80::1]",
            "[fc00::1]",
            "[fd00:ec2::254]",
            "[ff02::1]",
            "[2001:db8::1]",
            "[2002:7f00:1::]",
            "[2001::1]",
            "localhost",
            "localhost.",
            "LOCALHOST",
            "①②⑦.0.0.1",
            "127。0。0。1",
        ] {
            assert_eq!(refusal(&format!("http://{host}/")), Err(Refusal::Inside), "{host}");
        }
    }

    #[test]
    fn public_numbers_are_let_through() {
        for number in ["1.1.1.1", "172.32.0.1", "100.128.0.1", "192.0.1.1", "[2606:4700::1]", "[64:ff9b::101:101]", "[::ffff:1.1.1.1]"] {
            assert_eq!(refusal(&format!("https://{number}/")), Ok(()), "{number}");
        }
    }

    #[test]
    fn a_host_that_the_site_names_is_let_through_with_its_port_only() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let allow = |address: &str| runtime.block_on(Guard::new(["127.0.0.1:8123"]).allow(&address.parse().unwrap()));
        assert_eq!(allow("http://127.0.0.1:8123/x"), Ok(()));
        assert_eq!(allow("http://127.0.0.1:8124/x"), Err(Refusal::Inside));
        assert_eq!(allow("http://[::1]:8123/x"), Err(Refusal::Inside));
    }
}
