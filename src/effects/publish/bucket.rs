//! A bucket as a target: S3, Azure Blob Storage or Google Cloud Storage, by one foreign package.

use super::{
    place, refusal,
    store::{Change, Look, SeenLock, Version},
    target::Kind,
};
use crate::{
    render::served::{Caching, content_type},
    words::error::Error,
};
use futures_util::TryStreamExt;
use object_store::{
    Attribute, Attributes, ClientConfigKey, Error as Met, ObjectStore, ObjectStoreExt, PutMode, PutOptions, PutPayload, RetryConfig, UpdateVersion,
    aws::{AmazonS3Builder, AmazonS3ConfigKey},
    azure::{AzureConfigKey, MicrosoftAzureBuilder},
    gcp::{GoogleCloudStorageBuilder, GoogleConfigKey},
    path::Path,
};
use std::{future::Future, time::Duration};
use tokio::runtime::{Builder, Runtime};

/// A place in a bucket.
pub(super) struct Bucket {
    store: Box<dyn ObjectStore>,
    /// Threads wait for their requests on it; one of them drives it for all.
    runtime: Runtime,
    name: String,
    /// Empty, or with a `/` at its end.
    prefix: String,
}

/// A small file whose age is asked for, because it has just been written: so the clock of the store is known.
const CLOCK: &str = "_localoffer/clock";

/// How long one request may take: a big file over a slow line.
const TIMEOUT: &str = "120 seconds";

impl Bucket {
    /// The place `prefix` of the bucket, which people write as `name`. Keys come from the environment.
    pub(super) fn open(kind: Kind, bucket: &str, prefix: &str, name: &str) -> Result<Self, Error> {
        let retry = RetryConfig { max_retries: 5, retry_timeout: Duration::from_secs(60), ..RetryConfig::default() };
        let store: Result<Box<dyn ObjectStore>, Met> = match kind {
            Kind::S3 => AmazonS3Builder::from_env()
                .with_config(AmazonS3ConfigKey::Client(ClientConfigKey::Timeout), TIMEOUT)
                .with_bucket_name(bucket)
                .with_retry(retry)
                .build()
                .map(|store| Box::new(store) as _),
            Kind::Azure => MicrosoftAzureBuilder::from_env()
                .with_config(AzureConfigKey::Client(ClientConfigKey::Timeout), TIMEOUT)
                .with_container_name(bucket)
                .with_retry(retry)
                .build()
                .map(|store| Box::new(store) as _),
            Kind::Google => GoogleCloudStorageBuilder::from_env()
                .with_config(GoogleConfigKey::Client(ClientConfigKey::Timeout), TIMEOUT)
                .with_bucket_name(bucket)
                .with_retry(retry)
                .build()
                .map(|store| Box::new(store) as _),
        };
        let store = store.map_err(|error| refusal::told(name, place::CURRENT, "find out how to reach this place", &error))?;
        let runtime =
            Builder::new_current_thread().enable_all().build().map_err(|source| Error::file(name.as_ref(), "start to speak to this place", source))?;
        let prefix = if prefix.is_empty() { String::new() } else { format!("{prefix}/") };
        Ok(Self { store, runtime, name: name.to_owned(), prefix })
    }

    /// The file `path`, exactly as it is written.
    fn at(&self, path: &str) -> Result<Path, Error> {
        let wrong = |_| {
            place::trouble(
                &self.name,
                path,
                "a bucket cannot hold a file of this name",
                "Change the address of the page, or the name of the file, that it comes from.",
            )
        };
        Path::parse(format!("{}{path}", self.prefix)).map_err(wrong)
    }

    fn wait<T>(&self, path: &str, action: &str, request: impl Future<Output = Result<T, Met>>) -> Result<T, Error> {
        self.runtime.block_on(request).map_err(|error| refusal::told(&self.name, path, action, &error))
    }

    /// Writes the file `path`. `None` when a file that may only be written on a condition is another by now.
    fn write(&self, path: &str, bytes: Vec<u8>, mode: PutMode) -> Result<Option<Version>, Error> {
        let (at, on_condition) = (self.at(path)?, !matches!(mode, PutMode::Overwrite));
        let options = PutOptions { mode, attributes: attributes(path), ..PutOptions::default() };
        let put = async {
            match self.store.put_opts(&at, PutPayload::from(bytes), options).await {
                Ok(put) => Ok(Some(Version { tag: put.e_tag, number: put.version })),
                Err(Met::AlreadyExists { .. } | Met::Precondition { .. }) if on_condition => Ok(None),
                Err(error) => Err(error),
            }
        };
        self.wait(path, "write this file", put)
    }
}

/// How the file `path` is served.
fn attributes(path: &str) -> Attributes {
    let (kind, caching) = if place::is_ours(path) { ("text/plain; charset=utf-8", Caching::Never) } else { (content_type(path), Caching::of(path)) };
    Attributes::from_iter([(Attribute::ContentType, kind), (Attribute::CacheControl, caching.header())])
}

impl Look for Bucket {
    fn name(&self) -> String {
        self.name.clone()
    }

    fn at_once(&self) -> usize {
        16
    }

    fn ignores_case(&self) -> bool {
        false
    }

    fn free_way(&self, _: &str) -> Result<(), Error> {
        Ok(())
    }

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Error> {
        let at = self.at(path)?;
        let get = async {
            match self.store.get(&at).await {
                Ok(found) => found.bytes().await.map(|bytes| Some(bytes.to_vec())),
                Err(Met::NotFound { .. }) => Ok(None),
                Err(error) => Err(error),
            }
        };
        self.wait(path, "read this file", get)
    }

    fn has(&self, path: &str) -> Result<bool, Error> {
        let at = self.at(path)?;
        let head = async {
            match self.store.head(&at).await {
                Ok(_) => Ok(true),
                Err(Met::NotFound { .. }) => Ok(false),
                Err(error) => Err(error),
            }
        };
        self.wait(path, "look at this file", head)
    }

    fn list(&self, folder: &str) -> Result<Vec<(String, u64)>, Error> {
        let whole = format!("{}{folder}", self.prefix);
        let at = Path::parse(whole.trim_end_matches('/')).ok().filter(|at| !at.as_ref().is_empty());
        let listed = self.wait(folder, "list this folder", self.store.list(at.as_ref()).try_collect::<Vec<_>>())?;
        let ours = listed.into_iter().filter_map(|found| Some((found.location.as_ref().strip_prefix(&self.prefix)?.to_owned(), found.size)));
        Ok(ours.collect())
    }
}

impl Change for Bucket {
    fn put(&self, path: &str, bytes: Vec<u8>) -> Result<(), Error> {
        self.write(path, bytes, PutMode::Overwrite).map(|_| ())
    }

    fn copy(&self, from: &str, to: &str) -> Result<bool, Error> {
        let (source, copy) = (self.at(from)?, self.at(to)?);
        let copied = async {
            match self.store.copy(&source, &copy).await {
                Ok(()) => Ok(true),
                Err(Met::NotFound { .. }) => Ok(false),
                Err(error) => Err(error),
            }
        };
        self.wait(from, "put this file aside", copied)
    }

    fn delete(&self, path: &str) -> Result<(), Error> {
        let at = self.at(path)?;
        let deleted = async {
            match self.store.delete(&at).await {
                Err(Met::NotFound { .. }) => Ok(()),
                done => done,
            }
        };
        self.wait(path, "delete this file", deleted)
    }

    fn create_lock(&self, text: &str) -> Result<Option<Version>, Error> {
        self.write(place::LOCK, text.into(), PutMode::Create)
    }

    fn replace_lock(&self, text: &str, version: &Version) -> Result<Option<Version>, Error> {
        self.write(place::LOCK, text.into(), PutMode::Update(UpdateVersion { e_tag: version.tag.clone(), version: version.number.clone() }))
    }

    fn seen_lock(&self) -> Result<Option<SeenLock>, Error> {
        let (lock, clock) = (self.at(place::LOCK)?, self.at(CLOCK)?);
        self.put(CLOCK, Vec::new())?;
        let seen = async {
            let now = self.store.head(&clock).await.ok().map(|clock| clock.last_modified);
            let found = match self.store.get(&lock).await {
                Err(Met::NotFound { .. }) => return Ok(None),
                found => found?,
            };
            let age = now.map_or(0, |now| now.signed_duration_since(found.meta.last_modified).num_seconds().try_into().unwrap_or(0));
            let version = Version { tag: found.meta.e_tag.clone(), number: found.meta.version.clone() };
            let text = String::from_utf8_lossy(&found.bytes().await?).into_owned();
            Ok(Some(SeenLock { text, version, age: Some(age) }))
        };
        let seen = self.wait(place::LOCK, "look at the lock of this place", seen);
        self.delete(CLOCK)?;
        seen
    }

    fn delete_lock(&self) -> Result<(), Error> {
        self.delete(place::LOCK)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{
        io::{Read, Write},
        net::TcpListener,
    };

    /// A bucket that answers every request with this status.
    fn answering(status: &'static str) -> Bucket {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let _ = stream.read(&mut [0; 8192]);
                let _ = write!(stream, "HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            }
        });
        let store = AmazonS3Builder::new()
            .with_endpoint(address)
            .with_allow_http(true)
            .with_bucket_name("site")
            .with_region("eu-west-2")
            .with_access_key_id("key")
            .with_secret_access_key("secret")
            .with_retry(RetryConfig { max_retries: 0, ..RetryConfig::default() });
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        Bucket { store: Box::new(store.build().unwrap()), runtime, name: "s3://site".to_owned(), prefix: String::new() }
    }

    #[test]
    fn a_file_that_the_store_holds_fast_is_not_taken_for_sent() {
        for status in ["409 Conflict", "412 Precondition Failed"] {
            let bucket = answering(status);
            let told = bucket.put("en/index.html", b"new".to_vec()).unwrap_err().to_string();
            assert!(told.contains("en/index.html") && told.contains("holds this file fast"), "{told}");
            assert!(bucket.create_lock("mine").unwrap().is_none(), "{status}");
        }
    }
}
