//! Proof of a site that stands in its folder already: every file as the build left it, every link followed again.

use super::{Proof, Verified, links::LinkLedger, marks::MarkLedger, prove, words::WordLedger};
use crate::{
    check::report::Report,
    effects::{manifest::Manifest, output, write::Written},
    model::settings::Checks,
    render::{
        links::{Link, LinkKind, PageLinks},
        machine::release,
    },
    words::{digest::Digest, error::Error},
};
use rayon::prelude::*;
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    sync::{Mutex, PoisonError},
};

/// On how many pages each address on another site is shown.
pub type Shown = BTreeMap<String, usize>;

/// Proves the site in `folder`, whose home is at the whole address `site_address` and at the path `base` of its host.
///
/// # Errors
/// When there is no site, when a file is not as the build left it, or cannot be read. The inner error is the report of its dead links.
pub fn prove_folder(folder: &Path, base: &str, site_address: &str) -> Result<Result<(Verified, Shown), Report>, Error> {
    let manifest = read_manifest(folder)?;
    let root = folder.canonicalize().map_err(|source| Error::file(folder, "look at the folder", source))?;
    let (paths, digests): (Vec<String>, Vec<_>) = manifest.files().map(|(path, digest)| (path.to_owned(), digest)).unzip();
    let (ledger, shown) = (LinkLedger::new(base), Mutex::new(Shown::new()));
    let changed = (0..paths.len()).into_par_iter().filter_map(|index| {
        let path = &paths[index];
        let file = output::file(&root, path);
        let bytes = match fs::read(&file) {
            Ok(bytes) => bytes,
            Err(source) if source.kind() == std::io::ErrorKind::NotFound => return Some(Ok(path.clone())),
            Err(source) => return Some(Err(Error::file(&file, "read the file", source))),
        };
        if digests[index] != Some(Digest::of(&bytes)) {
            return Some(Ok(path.clone()));
        }
        let text = std::str::from_utf8(&bytes).ok()?;
        if path.ends_with(".html") || path.ends_with(".htm") {
            let page = PageLinks::of(text, site_address);
            ledger.page(index, path, &page);
            let outside: BTreeSet<&str> = page.outside.iter().map(AsRef::as_ref).filter(|target| target.starts_with("http")).collect();
            let mut shown = shown.lock().unwrap_or_else(PoisonError::into_inner);
            for target in outside {
                *shown.entry(target.to_owned()).or_default() += 1;
            }
        } else if path == "sitemap.xml" {
            ledger.page(index, path, &of_sitemap(text, site_address));
        }
        None
    });
    let changed = changed.collect::<Result<Vec<String>, Error>>()?;
    if let Some(first) = changed.first() {
        let problem = match changed.len() {
            1 => "this file is not as the build left it".to_owned(),
            many => format!("this file and {} more are not as the build left them", many - 1),
        };
        return Err(Error::setup(&output::file(&root, first), problem, "Run `localoffer build` again, so that what is proved is what is published."));
    }
    let shown = shown.into_inner().unwrap_or_else(PoisonError::into_inner);
    Ok(prove(&ledger, &WordLedger::default(), &MarkLedger::default(), (&[], &Checks::default()), &paths)
        .map(|proof: Proof| (Verified::new((Written::found(root, manifest), proof)), normal(shown))))
}

/// What a built site says of itself.
#[derive(Debug, Default)]
pub struct Built {
    /// The digest of the sources that it was made from.
    pub sources: Option<Digest>,
    /// The address that it was made for.
    pub address: String,
}

/// What the site in `folder` says of itself.
///
/// # Errors
/// When there is no built site, or its file cannot be read.
pub fn built(folder: &Path) -> Result<Built, Error> {
    read_manifest(folder)?;
    let file = folder.join(release::FILE);
    let text = fs::read(&file).map_err(|source| Error::file(&file, "read what the site was made from", source))?;
    let said: serde_json::Value = serde_json::from_slice(&text).unwrap_or_default();
    let word = |key: &str| said.get(key).and_then(|value| value.as_str());
    Ok(Built { sources: word("sources").and_then(Digest::parse), address: word("base_url").unwrap_or_default().to_owned() })
}

fn read_manifest(folder: &Path) -> Result<Manifest, Error> {
    let missing = || Error::setup(folder, "there is no site in this folder", "Run `localoffer build` first, or name the folder with --out.");
    let manifest = Manifest::read(folder)?.filter(|manifest| !manifest.is_empty()).ok_or_else(missing)?;
    if manifest.files().any(|(_, digest)| digest.is_none()) {
        return Err(Error::setup(folder, "the last build into this folder was stopped before its end", "Run `localoffer build` again."));
    }
    Ok(manifest)
}

/// The addresses as the sources are asked for them: `https://a.example` and `https://a.example/` are one.
fn normal(shown: Shown) -> Shown {
    let mut whole = Shown::new();
    for (address, pages) in shown {
        let address = url::Url::parse(&address).map_or(address, String::from);
        *whole.entry(address).or_default() += pages;
    }
    whole
}

/// What the map of the site leads to: every `<loc>`, and every address of another language.
fn of_sitemap<'a>(xml: &'a str, site_address: &str) -> PageLinks<'a> {
    let origin = site_address.split_once("://").and_then(|(scheme, rest)| rest.find('/').map(|end| &site_address[..scheme.len() + 3 + end]));
    let targets = xml.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next());
    let others = xml.split(" href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let link = |target: &'a str| {
        let target = origin.and_then(|origin| target.strip_prefix(origin)).unwrap_or(target);
        Link { kind: LinkKind::Navigation, target: Cow::Owned(target.replace("&amp;", "&")) }
    };
    PageLinks { links: targets.chain(others).map(link).collect(), ..PageLinks::default() }
}
