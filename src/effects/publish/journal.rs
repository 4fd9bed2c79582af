//! What has been sent, on this computer: after a cut, the next attempt need not send it again. It is believed only while the target names the same attempt, and without it
//! everything that changed is sent again, which is as right and only slower.

use crate::words::digest::Digest;
use std::{
    collections::HashSet,
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

const FIRST: &str = "localoffer journal 1";

/// How many lines may be lost when the power fails.
const BATCH: usize = 32;

/// The journal of one attempt, open for more, with how many lines were written; closed for good when one could not be written.
pub(super) struct Journal(Mutex<Option<(File, usize)>>);

/// What a journal says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Remembered {
    pub(super) attempt: String,
    pub(super) sent: HashSet<String>,
}

/// Where the journal for `target` is, of the site in `root`: in the folder `.localoffer`, which is no part of the site.
pub fn place(root: &Path, target: &str) -> PathBuf {
    root.join(".localoffer").join(format!("publish-{}", Digest::of(target.as_bytes()).short()))
}

/// What the journal `file` says of sending `release`; nothing when there is none, or none that can be believed.
pub(super) fn remembered(file: &Path, release: Digest) -> Option<Remembered> {
    let text = fs::read_to_string(file).ok()?;
    // What follows the last line end was cut off.
    let mut lines = text[..=text.rfind('\n')?].lines();
    let believed = lines.next() == Some(FIRST) && lines.next() == Some(release.to_string().as_str());
    let attempt = lines.next().filter(|_| believed)?.to_owned();
    Some(Remembered { attempt, sent: lines.map(str::to_owned).collect() })
}

/// Everything is done: nobody needs the journal `file` any more. One that stays is not believed, because the target names no attempt.
pub(super) fn forget(file: &Path) {
    let _ = fs::remove_file(file);
    let _ = file.parent().map(fs::remove_dir);
}

impl Journal {
    /// Opens the journal `file` of the `attempt` to send `release`: goes `on` with the one that is there, or starts anew. `None` when it cannot be
    /// written: publishing goes on without it.
    pub(super) fn open(file: &Path, release: Digest, attempt: &str, on: bool) -> Option<Self> {
        let folder = file.parent().unwrap_or(file);
        fs::create_dir_all(folder).ok()?;
        if !on {
            fs::write(file, format!("{FIRST}\n{release}\n{attempt}\n")).ok()?;
        } else {
            // A line that a cut left unfinished must not run into the next.
            let text = fs::read(file).ok()?;
            let whole = text.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
            File::options().write(true).open(file).and_then(|open| open.set_len(whole as u64)).ok()?;
        }
        let open = File::options().append(true).open(file).ok()?;
        Some(Self(Mutex::new(Some((open, 0)))))
    }

    /// The file `path` has been sent.
    pub(super) fn sent(&self, path: &str) {
        let mut guard = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some((open, lines)) = guard.as_mut() else { return };
        *lines += 1;
        let written = open.write_all(format!("{path}\n").as_bytes()).and_then(|()| if *lines % BATCH == 0 { open.sync_data() } else { Ok(()) });
        if written.is_err() {
            *guard = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_journal_is_believed_for_its_release_and_up_to_its_last_whole_line() {
        let folder = tempfile::tempdir().unwrap();
        let (file, release) = (place(folder.path(), "s3://site"), Digest::of(b"release"));
        let journal = Journal::open(&file, release, "one", false).unwrap();
        journal.sent("en/index.html");
        journal.sent("en/a b.html");
        let whole = fs::read_to_string(&file).unwrap();
        fs::write(&file, format!("{whole}en/half")).unwrap();
        let found = remembered(&file, release).unwrap();
        assert_eq!((found.attempt.as_str(), found.sent.len(), found.sent.contains("en/a b.html")), ("one", 2, true));
        assert_eq!(remembered(&file, Digest::of(b"another")), None);
        Journal::open(&file, release, "one", true).unwrap().sent("en/more.html");
        assert_eq!(remembered(&file, release).unwrap().sent.len(), 3);
        fs::write(&file, "localoffer").unwrap();
        assert_eq!(remembered(&file, release), None);
    }

    #[test]
    fn without_a_place_for_it_there_is_no_journal_and_no_fault() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(".localoffer"), "a file").unwrap();
        assert!(Journal::open(&place(folder.path(), "s3://site"), Digest::of(b"release"), "one", false).is_none());
    }
}
