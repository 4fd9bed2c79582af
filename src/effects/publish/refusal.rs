//! What a bucket refused, in plain words. What a server or a package says may hold keys and signed addresses, so only parts that cannot are passed on.

use super::place;
use crate::words::error::Error;

const AGAIN: &str = "Check the connection, then run the command again: it goes on from there.";

/// `error` met while doing something (`action`, like "write this file") to the file `path` of the target `target`.
pub(super) fn told(target: &str, path: &str, action: &str, error: &object_store::Error) -> Error {
    use object_store::Error as Met;
    let (why, help) = match error {
        Met::NotFound { .. } => ("the bucket, or the file, is not there".to_owned(), "Check the name of the bucket and that it has been made."),
        Met::PermissionDenied { .. } => {
            ("the key may not do this".to_owned(), "Ask whoever looks after the bucket to let this key list, read, write, copy and delete there.")
        }
        Met::Unauthenticated { .. } => {
            ("the key was not accepted".to_owned(), "Check the variables of the environment that hold the key; `localoffer publish --help` names them.")
        }
        Met::NotImplemented { .. } | Met::NotSupported { .. } => ("this store cannot do it".to_owned(), "Publish to another store."),
        other => (plainly(other), AGAIN),
    };
    place::trouble(target, path, format!("could not {action}: {why}"), help)
}

/// What went wrong on the way.
fn plainly(error: &object_store::Error) -> String {
    let mut cause: Option<&dyn std::error::Error> = Some(error);
    let mut said = Vec::new();
    while let Some(one) = cause {
        said.push(one.to_string());
        cause = one.source();
    }
    let status = said.iter().find_map(|words| {
        let at = words.find("status code: ")? + "status code: ".len();
        words.get(at..at + 3).filter(|code| code.bytes().all(|byte| byte.is_ascii_digit()))
    });
    if let Some(status) = status {
        return format!("the store answered with the status {status}");
    }
    let all = said.join(" ").to_lowercase();
    let known = [
        ("missing", "the environment does not say everything about the key or the account"),
        ("must be specified", "the environment does not say everything about the key or the account"),
        ("not found in config", "the environment does not say everything about the key or the account"),
        ("dns", "the name of the store is not known on the internet"),
        ("timed out", "the store did not answer in time"),
        ("timeout", "the store did not answer in time"),
        ("refused", "the store refused the connection"),
        ("certificate", "the certificate of the store is not one to trust"),
        ("https", "the address of the store is not secure (http), which is only allowed with the variable that says so"),
        ("connect", "the store could not be reached"),
        ("reset", "the connection broke off"),
        ("closed", "the connection broke off"),
        ("incomplete", "the connection broke off"),
    ];
    known.into_iter().find(|(word, _)| all.contains(word)).map_or_else(|| "the store did not answer as it should".to_owned(), |(_, why)| why.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_key_or_a_signed_address_is_told() {
        let secret = "Error performing PUT http://host.example/x?sig=SECRET in 1s, after 5 retries - Server returned non-2xx status code: 503 Service Unavailable: <Key>SECRET</Key>";
        for source in [secret, "connection refused by SECRET", "SECRET"] {
            let error = object_store::Error::Generic { store: "S3", source: source.into() };
            let told = told("s3://site", "en/index.html", "write this file", &error).to_string();
            assert!(told.starts_with("s3://site/en/index.html: could not write this file: the store") && !told.contains("SECRET"), "{told}");
        }
        let error = object_store::Error::Generic { store: "S3", source: secret.into() };
        assert!(told("s3://site", "x", "write this file", &error).to_string().contains("status 503"));
    }
}
