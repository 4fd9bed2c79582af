//! Thirty different faults in thirty files: all of them, in one run, each at its line.

use crate::site::Site;

/// A fault: the file, the words that replace others in it (or the whole file when there is nothing to replace), the line it must be found on, and the rule.
struct Fault {
    file: &'static str,
    text: String,
    line: u64,
    rule: &'static str,
}

fn service(changes: &[(&str, &str)]) -> String {
    let mut text = "name: Club\nsummary: A club.\ndescription: It is a club.\norganisation: council\ncategories: [leisure]\nneeds: all\nages: 5-17\nareas: all\nstatus:\n  state: open\n  since: 2026-01-05\n\
                    eligibility: Everybody.\naccess:\n  by: [yourself]\n  how: Phone us.\ncontacts:\n  team:\n    phone: 01632 960123\ncomplaints:\n  how: Tell us.\nreviewed: { on: 2026-09-01, by: Club officer }\nowner: Club team\n"
        .to_owned();
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    text
}

fn faults() -> Vec<Fault> {
    let fault = |file, text: String, line, rule| Fault { file, text, line, rule };
    let changed = |file, from: &str, to: &str, line, rule| fault(file, service(&[(from, to)]), line, rule);
    vec![
        changed("content/services/a01.yaml", "summary:", "sumary:", 2, "record/unknown-key"),
        changed("content/services/a02.yaml", "owner:", "colour: red\nowner:", 22, "record/unknown-key"),
        changed("content/services/a03.yaml", "01632 960123", "01632 96O123", 18, "record/bad-value"),
        changed("content/services/a04.yaml", "ages: 5-17", "ages: 17-5", 7, "record/bad-value"),
        changed("content/services/a05.yaml", "2026-01-05", "2026-02-30", 11, "record/bad-value"),
        changed("content/services/a06.yaml", "state: open", "state: opne", 10, "record/bad-value"),
        changed("content/services/a07.yaml", "organisation: council", "organisation: counsil", 4, "record/unknown-reference"),
        changed("content/services/a08.yaml", "[leisure]", "[leisure, liesure]", 5, "record/unknown-reference"),
        changed("content/services/a09.yaml", "categories: [leisure]", "categories: leisure", 5, "record/wrong-type"),
        changed("content/services/a10.yaml", "name: Club\n", "name: Club\nname: Other\n", 2, "yaml/duplicate-key"),
        changed("content/services/a11.yaml", "state: open", "state: paused", 10, "record/contradiction"),
        changed("content/services/a12.yaml", "  how: Phone us.", "\thow: Phone us.", 15, "yaml/syntax"),
        changed("content/services/a13.yaml", "It is a club.", "\"See [it](/services/nowhere/).\"", 3, "guide/link"),
        changed("content/services/a14.yaml", "on: 2026-09-01", "on: 2027-09-01", 21, "record/contradiction"),
        changed("content/services/a15.yaml", "  by: [yourself]\n", "", 13, "record/missing-field"),
        changed("content/services/a16.yaml", "phone: 01632 960123", "email: club(at)council", 18, "record/bad-value"),
        changed("content/services/a17.yaml", "summary: A club.", "summary:", 2, "record/bad-value"),
        changed(
            "content/services/a18.yaml",
            "complaints:\n",
            "costs:\n  options:\n    day: { label: One day, price: 4.50, per: day }\ncomplaints:\n",
            21,
            "record/bad-value",
        ),
        changed("content/services/a19.yaml", "complaints:\n", "hours:\n  weekly: { mon: \"17:00-09:00\" }\ncomplaints:\n", 20, "record/bad-value"),
        changed("content/services/a20.yaml", "complaints:\n", "venues:\n  hal: {}\ncomplaints:\n", 20, "record/unknown-reference"),
        fault("content/services/Our Club.yaml", service(&[]), 1, "file/name"),
        fault("content/services/con.yaml", service(&[]), 1, "address/name"),
        fault("content/services/empty.yaml", "\n".to_owned(), 1, "file/empty"),
        fault("content/guides/no-front.md", "# Hello\n\nWords.\n".to_owned(), 1, "guide/front-matter"),
        fault(
            "content/guides/bad-topic.md",
            "---\ntitle: A\nsummary: B\ntopic: strat\nstages: all\nreviewed: { on: 2026-09-01, by: Officer }\nowner: Team\n---\n\nWords.\n".to_owned(),
            4,
            "record/unknown-reference",
        ),
        fault(
            "content/guides/steps/index.md",
            "---\ntitle: A\nsummary: B\ntopic: start\nstages: all\nsteps: [one]\nreviewed: { on: 2026-09-01, by: Officer }\nowner: Team\n---\n\nWords.\n"
                .to_owned(),
            6,
            "guide/steps",
        ),
        fault("content/redirects.yaml", "redirects:\n  /old/: /services/clubb/\n".to_owned(), 2, "redirect/target"),
        fault("locales/ar/site.ftl", "home = الرئيسية\nbroken = { $\n".to_owned(), 2, "locale/syntax"),
        fault("locales/ar/services/gone.yaml", "name: نادي\n".to_owned(), 1, "translation/orphan"),
        fault("locales/ar/services/club.yaml", "name: نادي\nages: 5-17\n".to_owned(), 2, "translation/fact"),
    ]
}

#[test]
fn all_thirty_are_found_in_one_run_and_the_old_site_stays() {
    let site = Site::base();
    assert_eq!(site.build().status, 0);
    let before = site.files("public");
    let faults = faults();
    assert_eq!(faults.len(), 30);
    for fault in &faults {
        site.write(fault.file, &fault.text);
    }
    let said = site.build();
    assert_eq!(said.status, 1);
    let problems = said.problems();
    for fault in &faults {
        let wanted = (fault.rule.to_owned(), fault.file.to_owned(), fault.line);
        assert!(problems.contains(&wanted), "{wanted:?} is not among\n{problems:#?}");
    }
    let explained: Vec<_> = problems
        .iter()
        .filter(|(rule, file, line)| {
            !faults.iter().any(|fault| fault.file == file && (fault.rule == rule || fault.line == *line || rule == "record/unknown-key"))
        })
        .collect();
    assert!(explained.is_empty(), "nothing is found that is not wrong: {explained:#?}");
    assert!(site.files("public") == before, "the old site is as it was");
}

#[test]
fn four_faults_in_one_record_are_all_found() {
    let site = Site::base();
    site.write(
        "content/services/a.yaml",
        service(&[("ages: 5-17", "ages: 5-77"), ("state: open", "state: opne"), ("owner:", "owwner:"), ("summary: A club.\n", "")]),
    );
    let rules: Vec<(String, u64)> = site.check().problems().into_iter().map(|(rule, _, line)| (rule, line)).collect();
    assert_eq!(
        rules,
        [("record/missing-field".to_owned(), 1), ("record/bad-value".into(), 6), ("record/bad-value".into(), 9), ("record/unknown-key".into(), 21)]
    );
}
