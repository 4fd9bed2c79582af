//! A folder of this run in which pages of other sites lie while they are looked at; it goes with the run.

use std::{env, fs, io, path::PathBuf};

/// The folder.
pub(super) struct Pages(PathBuf);

impl Pages {
    /// Makes the folder among the temporary files of this computer. One that is there already is not ours.
    pub(super) fn new() -> io::Result<Self> {
        let folder = (0..1000).map(|number| env::temp_dir().join(format!("localoffer-pages-{}-{number}", std::process::id())));
        for folder in folder {
            match fs::create_dir(&folder) {
                Ok(()) => return Ok(Self(folder)),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    /// The folder in it for the host of this `number`, not made yet.
    pub(super) fn of_host(&self, number: usize) -> PathBuf {
        self.0.join(number.to_string())
    }
}

impl Drop for Pages {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_runs_have_their_own_folders_and_leave_none() {
        let (one, two) = (Pages::new().unwrap(), Pages::new().unwrap());
        let places = [one.0.clone(), two.0.clone()];
        assert!(places[0] != places[1] && one.of_host(0).starts_with(&places[0]));
        drop((one, two));
        assert!(places.iter().all(|place| !place.exists()));
    }
}
