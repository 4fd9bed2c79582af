//! Where the site is published: the host, and what a council decides about it.

use crate::words::nearest::suggestion;
use schemars::JsonSchema;
use serde::Deserialize;
use std::str::FromStr;

macro_rules! hosts {
    ($($variant:ident = $name:literal, $called:literal;)*) => {
        /// A host for plain files. What it needs beside the site is made with it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
        pub enum Host {
            $(#[doc = concat!($called, ".")] #[serde(rename = $name)] $variant,)*
        }

        impl Host {
            /// Every host.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The name that `site.yaml` and the command line use.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            /// What its makers call it.
            pub fn called(self) -> &'static str {
                match self { $(Self::$variant => $called),* }
            }
        }
    };
}

hosts! {
    Netlify = "netlify", "Netlify";
    CloudflarePages = "cloudflare-pages", "Cloudflare Pages";
    GithubPages = "github-pages", "GitHub Pages";
    GitlabPages = "gitlab-pages", "GitLab Pages";
    AzureStaticWebApps = "azure-static-web-apps", "Azure Static Web Apps";
    AzureBlob = "azure-blob", "Azure Blob Storage";
    S3Cloudfront = "s3-cloudfront", "Amazon S3 with CloudFront";
    GoogleCloudStorage = "google-cloud-storage", "Google Cloud Storage";
    Nginx = "nginx", "nginx";
    Apache = "apache", "Apache";
    Iis = "iis", "Internet Information Services (IIS)";
}

impl FromStr for Host {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let named = Self::ALL.iter().copied().find(|host| host.name() == text);
        named.ok_or_else(|| format!("localoffer knows no host `{text}`. {}", suggestion(text, Self::ALL.iter().map(|host| host.name()))))
    }
}

/// What a council decides about its host.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Hosting {
    /// Whether browsers are told, for a year, to ask for the site by https alone. Switch it on when https has worked for some time: it cannot be taken back in a day.
    pub https_only: bool,
    /// Whether the host itself sends readers of old addresses on. Without it, the pages at those addresses do. IIS does it only when asked, because it needs its URL
    /// Rewrite module for it.
    pub server_redirects: Option<bool>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_known_by_its_name_and_a_slip_is_understood() {
        for host in Host::ALL {
            assert_eq!(host.name().parse(), Ok(*host));
        }
        let says = "netlfy".parse::<Host>().unwrap_err();
        assert!(says.contains("Did you mean `netlify`?"), "{says}");
        let says = "ftp".parse::<Host>().unwrap_err();
        assert!(says.contains("You can use: apache, azure-blob"), "{says}");
    }
}
