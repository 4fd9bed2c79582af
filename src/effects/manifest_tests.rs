use super::*;
use proptest::prelude::*;

fn parse(text: &str) -> Result<Manifest, String> {
    Manifest::parse(text, Path::new("public/.localoffer-manifest")).map_err(|error| error.to_string())
}

proptest! {
    #[test]
    fn a_manifest_reads_back(paths in prop::collection::btree_set("[a-zé ]{1,5}(/[a-z.0-9]{1,4}x){0,3}", 0..20), bytes in any::<[u8; 3]>()) {
        let made: Manifest = paths.iter().map(|path| (path.as_str(), Digest::of(&bytes))).collect();
        let manifest = made.with(["new/page.html"]);
        prop_assert_eq!(parse(&manifest.to_string()), Ok(manifest));
    }

    #[test]
    fn no_text_stops_the_reader(text in "\\PC{0,40}", rest in "[-0-9a-f /.\n]{0,80}") {
        let _ = parse(&text);
        let _ = parse(&format!("localoffer manifest 1\n{rest}\n"));
    }
}

#[test]
fn a_newer_version_is_refused_with_advice() {
    let error = parse("localoffer manifest 2\nanything at all\n").unwrap_err();
    assert!(error.contains("a newer localoffer wrote this folder") && error.contains("--out"), "{error}");
}

#[test]
fn damage_is_named_by_line_with_what_to_do() {
    let digest = Digest::of(b"");
    for (rest, line) in [
        ("<<<<<<< HEAD\n".to_owned(), 2),
        (format!("{digest}  a\n{digest} b\n"), 3),
        (format!("{digest}  a\n{digest}  a\n"), 3),
        (format!("{digest}  en/ind"), 2),
    ] {
        let error = parse(&format!("localoffer manifest 1\n{rest}")).unwrap_err();
        assert!(error.contains(&format!("line {line} ")) && error.contains("build again"), "{error}");
    }
    assert!(parse("").is_err());
}

#[test]
fn no_path_leads_out_of_the_folder() {
    for path in ["/etc/passwd", "../x", "a/../../x", "a\\..\\x", "C:x", "", "a//b", "a/", ".", ".localoffer-manifest", "a/.localoffer-tmp-1-1", "a\nb"] {
        assert!(check_path(path).is_err(), "{path}");
        assert!(parse(&format!("localoffer manifest 1\n{}  {path}\n", Digest::of(b""))).is_err(), "{path}");
    }
    assert_eq!(check_path("en/services/a b/index.html"), Ok(()));
}
