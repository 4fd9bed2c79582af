//! Who keeps what: the owner of every record, and of every file that belongs to it in any language.

use crate::{
    model::{kind::Kind, site::Site},
    read::outside::record,
};
use std::collections::BTreeMap;

/// The owner of each record that names one.
pub struct Keepers<'a>(BTreeMap<String, &'a str>);

impl<'a> Keepers<'a> {
    /// The owners of `site`.
    pub fn of(site: &'a Site) -> Self {
        let mut owners: BTreeMap<String, &'a str> = BTreeMap::new();
        owners.extend(site.services.iter().map(|one| (Site::record_name(Kind::Service, &one.id), &*one.value.owner)));
        owners.extend(site.guides.iter().map(|one| (Site::record_name(Kind::Guide, &one.id), &*one.value.facts.owner)));
        owners.extend(site.organisations.iter().map(|one| (Site::record_name(Kind::Organisation, &one.id), &*one.value.owner)));
        owners.extend(site.venues.iter().map(|one| (Site::record_name(Kind::Venue, &one.id), &*one.value.owner)));
        owners.extend(site.events.iter().map(|one| (Site::record_name(Kind::Event, &one.id), &*one.value.owner)));
        Self(owners)
    }

    /// The owner of the record that the file at `path` belongs to; `None` for files that belong to no record with an owner, such as `content/site.yaml`.
    pub fn of_file(&self, path: &str) -> Option<&'a str> {
        let record = record(path)?;
        // A step of a guide, and the first page of one in steps, are the guide's.
        let whole = || record.match_indices('/').nth(1).and_then(|(end, _)| self.0.get(&record[..end]));
        self.0.get(record).or_else(whole).copied()
    }

    /// Every record with its owner.
    pub fn records(&self) -> impl Iterator<Item = (&str, &'a str)> {
        self.0.iter().map(|(record, owner)| (record.as_str(), *owner))
    }
}
