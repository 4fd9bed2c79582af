//! What a bucket refused, in plain words. What a server or a package says may hold keys and signed addresses, so only parts that cannot are passed on.

use super::place;
use crate::words::error::Error;

const KEYS: &str = "Check the variables of the environment that hold the key; `localoffer publish --help` names them.";
const AGAIN: &str = "Check the connection, then run the command again: it goes on from there.";

/// `error` met while doing something (`action`, like "write this file") to the file `path` of the target `target`.
pub(super) fn told(target: &str, path: &str, action: &str, error: &object_store::Error) -> Error {
    use object_store::Error as Met;
    let (why, help) = match error {
        Met::NotFound { .. } => ("the bucket, or the file, is not there".to_owned(), "Check the name of the bucket and that it has been made."),
        Met::PermissionDenied { .. } => {
            ("the key may not do this".to_owned(), "Ask whoever looks after the bucket to let this key list, read, write, copy and delete there.")
        }
        Met::AlreadyExists { .. } | Met::Precondition { .. } => (
            "the store holds this file fast, for example by a lease or a policy".to_owned(),
            "Ask whoever looks after the bucket to let go of the file, then run the command again: it goes on from there.",
        ),
        Met::Unauthenticated { .. } => ("the key was not accepted".to_owned(), KEYS),
        Met::NotImplemented { .. } | Met::NotSupported { .. } => ("this store cannot do it".to_owned(), "Publish to another store."),
        other => plainly(other),
    };
    place::trouble(target, path, format!("could not {action}: {why}"), help)
}

/// What went wrong on the way, and what to do.
fn plainly(error: &object_store::Error) -> (String, &'static str) {
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
        let help = if matches!(status, "401" | "403") { KEYS } else { AGAIN };
        return (format!("the store answered with the status {status}"), help);
    }
    // A setting of ours is called so, and stands in every message.
    let all = said.join(" ").to_lowercase().replace("retry_timeout", "");
    KNOWN
        .into_iter()
        .find(|(word, ..)| all.contains(word))
        .map_or_else(|| ("the store did not answer as it should".to_owned(), AGAIN), |(_, why, help)| (why.to_owned(), help))
}

const INCOMPLETE: &str = "the environment does not say everything about the key or the account";
const BROKEN_OFF: &str = "the connection broke off";
const LATE: &str = "the store did not answer in time";

/// A word of a message, what it means, and what to do.
const KNOWN: [(&str, &str, &str); 15] = [
    ("missing", INCOMPLETE, KEYS),
    ("must be specified", INCOMPLETE, KEYS),
    ("not found in config", INCOMPLETE, KEYS),
    ("invalid", "something in the environment is not written as it should be", KEYS),
    (
        "scheme is not allowed",
        "the address of the store is not secure (http)",
        "Give an address with https, or allow http with the variable AWS_ALLOW_HTTP=true.",
    ),
    ("dns", "the name of the store is not known on the internet", AGAIN),
    ("refused", "the store refused the connection", AGAIN),
    ("certificate", "the certificate of the store is not one to trust", AGAIN),
    ("reset", BROKEN_OFF, AGAIN),
    ("closed", BROKEN_OFF, AGAIN),
    ("incomplete", BROKEN_OFF, AGAIN),
    ("timed out", LATE, AGAIN),
    ("timeout", LATE, AGAIN),
    ("elapsed", LATE, AGAIN),
    ("connect", "the store could not be reached", AGAIN),
];

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
