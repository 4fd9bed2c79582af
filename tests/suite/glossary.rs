//! The glossary in action: the first use of a term on a page leads to its entry, and an abbreviation is spelled out, in the language of the words.

use crate::site::Site;
use std::collections::BTreeSet;

const GLOSSARY: &str = "terms:
  send: { term: Special educational needs and disabilities, short: SEND, meaning: A meaning. }
  sen: { term: Special educational needs, short: SEN, meaning: A meaning. }
  senco: { term: Special educational needs coordinator, short: SENCO, meaning: A SENCO has a meaning., role: senco }
  ehc-plan: { term: \"Education, health and care plan\", short: EHC plan, meaning: A meaning. }
  needs-assessment: { term: EHC needs assessment, meaning: A meaning. }
  bsl: { term: British Sign Language, short: BSL, meaning: A meaning. }
  portage: { term: Portage, meaning: A meaning. }
  carers-assessment: { term: Carer's assessment, meaning: A meaning. }
";

/// The base site with this glossary and `description` as the words of its club, whose organisation lists the address of the SENCO.
fn with_words(description: &str) -> Site {
    let site = Site::base();
    site.write("content/glossary.yaml", GLOSSARY).replace("content/site.yaml", "name: Smallham SEND", "minify: false\nname: Smallham SEND");
    site.replace("content/organisations/council.yaml", "email: office@smallham.example", "email: senco@smallham.example");
    let indented = description.replace('\n', "\n  ");
    site.replace(
        "content/services/club.yaml",
        "  We play games, make things and go outside.\n\n  - a small group\n  - a quiet room\n",
        &format!("  {indented}\n"),
    );
    site
}

fn built(site: &Site) {
    let said = site.build();
    assert_eq!(said.status, 0, "{}{}", said.out, said.err);
}

/// The prose of the club's page in `lang`, with `{id:words}` for a link to the glossary of that language.
fn shown(site: &Site, lang: &str) -> String {
    let page = site.read(&format!("public/{lang}/services/club/index.html"));
    let prose = page.split("<div class=\"prose\">").nth(1).unwrap().split("<section").next().unwrap();
    links_as_braces(prose.trim().strip_suffix("</div>").unwrap(), lang)
}

fn links_as_braces(html: &str, lang: &str) -> String {
    let mut parts = html.split("<a class=\"term\" ");
    let mut out = parts.next().unwrap().to_owned();
    for part in parts {
        let (tag, rest) = part.split_once('>').unwrap();
        let (words, rest) = rest.split_once("</a>").unwrap();
        let id = tag.rsplit_once(&format!("/{lang}/glossary/#")).unwrap().1.trim_end_matches('"');
        out.push_str(&format!("{{{id}:{words}}}{rest}"));
    }
    out
}

fn english(description: &str) -> String {
    let site = with_words(description);
    built(&site);
    shown(&site, "en")
}

#[test]
fn the_first_use_on_a_page_is_explained_and_no_other() {
    assert_eq!(
        english("Ask the SENCO. The SENCO knows your child.\n\nA special educational needs coordinator helps."),
        "<p>Ask the {senco:SENCO} (special educational needs coordinator). The SENCO knows your child.</p>\n<p>A special educational needs coordinator helps.</p>"
    );
    assert_eq!(english("Learn British Sign Language, or BSL."), "<p>Learn {bsl:British Sign Language}, or BSL.</p>");
    assert_eq!(english("Learn BSL here."), "<p>Learn {bsl:BSL} (British Sign Language) here.</p>");
}

#[test]
fn headings_links_code_and_pictures_are_left_alone_and_the_next_use_counts() {
    let words = "## The SENCO\n\n[Ask the SENCO](/who/#senco), `SENCO` or <a href=\"/en/who/\">SENCO</a>.\n\n![SENCO](/media/map.png) Our SENCO helps.";
    let page = english(words);
    assert!(page.ends_with("Our {senco:SENCO} (special educational needs coordinator) helps.</p>") && page.matches("{senco").count() == 1, "{page}");
    assert!(page.contains(">The SENCO</h"), "{page}");
}

#[test]
fn what_is_spelled_out_already_is_only_linked() {
    for (words, page) in [
        ("A special educational needs coordinator (SENCO) helps.", "<p>A {senco:special educational needs coordinator} (SENCO) helps.</p>"),
        ("A SENCO (special educational needs coordinator) helps.", "<p>A {senco:SENCO} (special educational needs coordinator) helps.</p>"),
        ("A teacher for needs (**SENCO**) helps.", "<p>A teacher for needs (<strong>{senco:SENCO}</strong>) helps.</p>"),
        ("SEN is short for special educational needs.", "<p>{sen:SEN} is short for special educational needs.</p>"),
    ] {
        assert_eq!(english(words), page);
    }
}

#[test]
fn the_longest_term_wins_and_only_whole_words_count() {
    assert_eq!(
        english("An EHC needs assessment\ncomes before an EHC plan."),
        "<p>An {needs-assessment:EHC needs assessment}\ncomes before an {ehc-plan:EHC plan} (education, health and care plan).</p>"
    );
    assert_eq!(english("Special Educational Needs and disabilities."), "<p>{send:Special Educational Needs and disabilities}.</p>");
    let same = "We send a non-SEN letter to senco@smallham.example, by Smallham Portage, to BSLX.";
    assert_eq!(english(same), format!("<p>{same}</p>"));
}

#[test]
fn plurals_and_apostrophes_belong_to_the_word() {
    assert_eq!(english("Ask for two EHC plans."), "<p>Ask for two {ehc-plan:EHC plans} (education, health and care plans).</p>");
    assert_eq!(
        english("The SENCO's room and carer’s assessments."),
        "<p>The {senco:SENCO}'s (special educational needs coordinator) room and {carers-assessment:carer’s assessments}.</p>"
    );
}

#[test]
fn easy_read_has_the_link_and_no_brackets() {
    let site = with_words("Ask the SENCO.");
    site.write("locales/en-simple/services/club.yaml", "description: \"![](picture:teacher) Ask the SENCO. The SENCO is a teacher.\"\n");
    built(&site);
    assert!(shown(&site, "en-simple").ends_with("<p>Ask the {senco:SENCO}.<br />\nThe SENCO is a teacher.</p></div>"), "{}", shown(&site, "en-simple"));
}

#[test]
fn words_are_explained_in_their_own_language_and_lead_to_the_glossary_of_the_page() {
    let site = with_words("Ask the SENCO about Portage on 01632 960100.");
    let arabic = "terms:\n  senco: { term: منسّق الاحتياجات, short: SENCO }\n  needs-assessment: { term: تقييم الاحتياجات (needs assessment) }\n";
    site.write("locales/ar/glossary.yaml", arabic);
    site.write("locales/ar/services/club.yaml", "eligibility: اسألوا SENCO.\n");
    built(&site);
    assert_eq!(
        shown(&site, "ar"),
        "<div lang=\"en\" dir=\"ltr\"><p>Ask the {senco:SENCO} (special educational needs coordinator) about {portage:Portage} on 01632 960100.</p></div>"
    );
    let words = "اسألوا SENCO عن تقييم الاحتياجات على 01632 960100، أو عن Portage، وليس عن والتقييم.";
    site.write("locales/ar/services/club.yaml", format!("description: {words}\n"));
    built(&site);
    assert_eq!(
        shown(&site, "ar"),
        "<p>اسألوا {senco:SENCO} (منسّق الاحتياجات) عن {needs-assessment:تقييم الاحتياجات} على <bdi dir=\"ltr\">01632 960100</bdi>، أو عن Portage، وليس عن والتقييم.</p>"
    );
    let page = site.read("public/ar/services/club/index.html");
    assert!(page.contains("<a class=\"term\" dir=\"ltr\" href=\"/ar/glossary/#senco\">SENCO</a>"), "an abbreviation keeps its order");
}

#[test]
fn a_language_without_a_glossary_of_its_own_explains_nothing_in_it() {
    let site = with_words("Ask the SENCO.");
    site.write("locales/ar/services/club.yaml", "description: اسألوا SENCO الآن.\n");
    built(&site);
    assert_eq!(shown(&site, "ar"), "<p>اسألوا SENCO الآن.</p>");
}

#[test]
fn the_use_that_a_reader_meets_first_is_the_one_explained() {
    let site = with_words("Nothing here.");
    let fields = [
        "complaints:\n  how: |\n    ",
        "starting: |\n    ",
        "access_notes: |\n  ",
        "criteria: |\n    ",
        "access:\n  by: [yourself, school]\n  how: |\n    ",
        "eligibility: |\n  ",
    ];
    // From the last on the page to the first, so that each use in turn is the first.
    for field in fields {
        site.replace("content/services/club.yaml", field, &format!("{field}We sign BSL. "));
        built(&site);
        let page = site.read("public/en/services/club/index.html");
        assert_eq!(page.matches("class=\"term\"").count(), 1, "{field}");
        assert!(page.find("class=\"term\"") < page.find("BSL") && page.matches("(British Sign Language)").count() == 1, "{field}");
    }
    assert_eq!(site.read("public/en/services/club/index.html").matches("We sign").count(), fields.len());
    built(site.replace("content/services/club.yaml", "  Nothing here.", "  We sign BSL."));
    assert!(shown(&site, "en").contains("{bsl:BSL}"));
}

#[test]
fn have_your_say_explains_what_is_open_before_what_is_closed() {
    let site = with_words("Nothing here.");
    let one = |id: &str, opens: &str, closes: &str| {
        format!(
            "  {id}:\n    title: {id}\n    summary: What we ask.\n    opens: {opens}\n    closes: {closes}\n    time: 5 minutes\n    how: Tell us in BSL.\n    url: https://smallham.example/\n"
        )
    };
    let closed = format!("{}    outcome: We use BSL now.\n", one("past", "2026-01-01", "2026-02-01"));
    site.write("content/consultations.yaml", format!("consultations:\n{closed}{}", one("now", "2026-11-01", "2026-12-01")));
    built(&site);
    let page = site.read("public/en/have-your-say/index.html");
    let open = page.split("id=\"now\"").nth(1).unwrap().split("</article>").next().unwrap();
    assert!(open.contains("Tell us in <a class=\"term\"") && page.matches("class=\"term\"").count() == 1, "{page}");
}

#[test]
fn northmere_explains_each_term_once_a_page_and_none_in_the_glossary() {
    let (site, _) = Site::built_northmere();
    let mut languages = BTreeSet::new();
    for (path, bytes) in site.files("public").iter().filter(|(path, _)| path.ends_with(".html")) {
        let html = std::str::from_utf8(bytes).unwrap();
        let lang = path.split('/').next().unwrap();
        let targets: Vec<&str> = html.split("<a class=\"term\"").skip(1).map(|rest| rest.split('>').next().unwrap().split('#').nth(1).unwrap()).collect();
        assert_eq!(targets.iter().collect::<BTreeSet<_>>().len(), targets.len(), "{path}: {targets:?}");
        assert!(targets.is_empty() || !path.ends_with("glossary/index.html"), "{path}");
        assert!(html.matches(&format!("/{lang}/glossary/#")).count() >= targets.len(), "{path} leads to the glossary of its own language");
        assert!(targets.len() <= 15 || path.contains("/booklets/"), "{path}: {} terms", targets.len());
        languages.extend((!targets.is_empty()).then(|| lang.to_owned()));
    }
    assert!(languages.len() >= 15, "{languages:?}");
}
