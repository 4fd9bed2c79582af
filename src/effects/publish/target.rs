//! Where a site is published to, as people write it.

use super::{
    folder::Folder,
    store::{Change, Look},
};
use crate::words::error::Error;
use std::{
    fmt,
    path::{Path, PathBuf},
    str::FromStr,
};

/// A folder, or a place in a bucket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A folder of this computer, or of a network that looks like one.
    Folder(PathBuf),
    /// A place in a bucket.
    Bucket(Kind, String, String),
}

/// Whose bucket it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Amazon S3, and what speaks like it.
    S3,
    /// Azure Blob Storage, where a bucket is a container.
    Azure,
    /// Google Cloud Storage.
    Google,
}

impl Kind {
    fn scheme(self) -> &'static str {
        match self {
            Self::S3 => "s3",
            Self::Azure => "az",
            Self::Google => "gs",
        }
    }
}

const KINDS: [Kind; 3] = [Kind::S3, Kind::Azure, Kind::Google];

/// The address of a bucket as it is written rightly, if `text` starts like one: `s3:/site` and `S3://site` are slips for `s3://site`.
fn slip(text: &str) -> Option<String> {
    let (scheme, rest) = text.split_once(':')?;
    let kind = KINDS.into_iter().find(|kind| kind.scheme().eq_ignore_ascii_case(scheme))?;
    Some(format!("{}://{}", kind.scheme(), rest.trim_start_matches('/')))
}

impl FromStr for Target {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parts = text.split_once("://");
        if let Some(meant) = slip(text).filter(|meant| parts.is_none_or(|(scheme, _)| !meant.starts_with(scheme))) {
            let meant = meant.parse::<Self>()?;
            return Err(format!("this is nearly the address of a bucket. Did you mean {meant}?"));
        }
        let Some((scheme, rest)) = parts else {
            return match text {
                "" => Err("say where to: a folder, or s3://, az:// or gs:// with a bucket".to_owned()),
                _ if text.starts_with('~') => Err("`~` is not known here as your home folder: write the whole path".to_owned()),
                _ => Ok(Self::Folder(text.into())),
            };
        };
        let kind = KINDS.into_iter().find(|kind| kind.scheme() == scheme).ok_or_else(|| {
            let shown = if scheme.len() < 9 && scheme.bytes().all(|byte| byte.is_ascii_alphabetic()) { scheme } else { "…" };
            format!("`{shown}://` is not a place localoffer can publish to; write a folder, s3://bucket/path, az://container/path or gs://bucket/path")
        })?;
        let (bucket, prefix) = rest.trim_end_matches('/').split_once('/').unwrap_or((rest.trim_end_matches('/'), ""));
        if bucket.is_empty() || bucket.contains(['@', '?', '#', ':', ' ']) {
            return Err(format!(
                "write the name of the bucket after `{scheme}://`, and nothing else before the next `/`; keys and passwords belong into the environment"
            ));
        }
        let wrong = |part: &str| matches!(part, "" | "." | "..") || part.contains(['\\', '?', '#', '%', '*']) || part.chars().any(char::is_control);
        if !prefix.is_empty() && prefix.split('/').any(wrong) {
            return Err("the path in the bucket may not hold an empty part, `.`, `..` or one of \\ ? # % *".to_owned());
        }
        Ok(Self::Bucket(kind, bucket.to_owned(), prefix.to_owned()))
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(folder) => write!(f, "{}", folder.display()),
            Self::Bucket(kind, bucket, prefix) if prefix.is_empty() => write!(f, "{}://{bucket}", kind.scheme()),
            Self::Bucket(kind, bucket, prefix) => write!(f, "{}://{bucket}/{prefix}", kind.scheme()),
        }
    }
}

impl Target {
    /// The target, to look at only. Folders are seen from `root`.
    ///
    /// # Errors
    /// When it cannot be a target, or the environment does not say how to reach it.
    pub fn look(&self, root: &Path) -> Result<Box<dyn Look>, Error> {
        Ok(match self {
            Self::Folder(folder) => Box::new(Folder::open(&root.join(folder))?),
            Self::Bucket(kind, bucket, prefix) => Box::new(bucket_at(self, *kind, bucket, prefix)?),
        })
    }

    /// The target, to be changed. Folders are seen from `root`.
    ///
    /// # Errors
    /// When it cannot be a target, or the environment does not say how to reach it.
    pub fn change(&self, root: &Path) -> Result<Box<dyn Change>, Error> {
        Ok(match self {
            Self::Folder(folder) => Box::new(Folder::open(&root.join(folder))?),
            Self::Bucket(kind, bucket, prefix) => Box::new(bucket_at(self, *kind, bucket, prefix)?),
        })
    }
}

#[cfg(feature = "publish")]
fn bucket_at(target: &Target, kind: Kind, bucket: &str, prefix: &str) -> Result<super::bucket::Bucket, Error> {
    super::bucket::Bucket::open(kind, bucket, prefix, &target.to_string())
}

#[cfg(not(feature = "publish"))]
fn bucket_at(target: &Target, _: Kind, _: &str, _: &str) -> Result<Folder, Error> {
    let help = "Build localoffer with `--features publish`, or publish to a folder.";
    Err(Error::setup(Path::new(&target.to_string()), "this localoffer was built without the part that speaks to buckets", help))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_read_as_people_write_them() {
        for text in ["s3://site", "az://$web/north/mere", "gs://site/a", "../public_html", "C:\\site"] {
            assert_eq!(text.parse::<Target>().unwrap().to_string(), text);
        }
        assert_eq!("s3://site/".parse::<Target>().unwrap().to_string(), "s3://site");
    }

    #[test]
    fn what_is_no_target_is_told_with_what_would_be_one() {
        for text in [
            "",
            "ftp://host/x",
            "s3://",
            "s3:///x",
            "s3://key:secret@site",
            "az://c/../x",
            "gs://b/a//b",
            "s3://b/a?x",
            "s3:key:secret@site",
            "a-secret://x",
            "~/web",
        ] {
            let why = text.parse::<Target>().unwrap_err();
            assert!(!why.contains("secret") && !why.is_empty(), "{text}: {why}");
        }
        for slip in ["s3:/site/a", "s3:site/a", "S3://site/a"] {
            assert!(slip.parse::<Target>().unwrap_err().ends_with("Did you mean s3://site/a?"), "{slip}");
        }
    }
}
