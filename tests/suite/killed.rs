//! A build that is killed leaves every file whole, and the next one heals.

use crate::site::{Site, TODAY};
use std::{thread::sleep, time::Duration};

#[test]
fn killing_the_build_at_any_moment_leaves_every_file_whole() {
    let site = Site::northmere();
    assert_eq!(site.build().status, 0);
    let old = site.files("public");
    site.replace("content/site.yaml", "council: Northmere Council\n", "council: Northmere City Council\n");
    let whole = Site::northmere();
    whole.replace("content/site.yaml", "council: Northmere Council\n", "council: Northmere City Council\n");
    whole.build();
    let new = whole.files("public");
    let mut cut = 0;
    for attempt in 0..20_u64 {
        let mut child = site.command(&["build", "--today", TODAY]).stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null()).spawn().unwrap();
        sleep(Duration::from_millis(5 + attempt * attempt * 3));
        let running = child.try_wait().unwrap().is_none();
        child.kill().unwrap();
        child.wait().unwrap();
        cut += usize::from(running);
        for (path, bytes) in site.files("public").iter().filter(|(path, _)| !path.contains(".localoffer")) {
            assert!(old.get(path) == Some(bytes) || new.get(path) == Some(bytes), "{path} is half written after attempt {attempt}");
        }
    }
    assert!(cut > 3, "{cut} builds were killed while they ran");
    assert_eq!(site.build().status, 0);
    assert_eq!(site.files("public").keys().collect::<Vec<_>>(), new.keys().collect::<Vec<_>>());
    assert!(site.files("public").iter().all(|(path, bytes)| new[path] == *bytes));
}
