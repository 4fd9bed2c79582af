//! `localoffer` builds and checks an accessible, multilingual **Local Offer**: the directory and guidance that every English council publishes about support for
//! children and young people aged 0 to 25 with special educational needs or a disability (Children and Families Act 2014 s.30).
//!
//! This page is the map. It says what happens, where it happens, and which laws hold; each module says the rest.
//!
//! # The story
//!
//! [`app::pipeline`] reads as the story:
//!
//! ```text
//! read(root)                   -> Reading            files become plain data; every problem gathered, none stops the reading
//! plan(&Site)                  -> Warned<Plan>       every page, address, language, fallback, alternate and redirect decided once
//! check(&Site, &Plan, today)   -> findings           rules; pure
//! Checked::new(site, plan, report)                   the proof that no error is left at the site's own levels
//! Renderer::new(&Checked, ..)  -> Renderer           makes one file at a time: pages, assets, sitemap
//! write(folder, make, prove)   -> Written, Proof     the manifest lists what is and what will be; changed files are made beside their places, in parallel;
//!                                                    then the whole site is proved; only then are they put in place, and the manifest says what is ours
//! Verified::new(..)            -> Verified           every internal link, anchor and asset leads somewhere; only this may be published
//! publish::prepare(Wish, ..)   -> Prepared           what differs from what is live, by the target's own record; it only looks
//! publish::carry_out(store, ..) -> Done              put aside, assets, pages, then "this is live", then deletions; whole at every cut
//! ```
//!
//! `today`, the root and the address are arguments: the middle is pure, and its tests need no clock and no network. No stage holds all pages in memory. A run is
//! always a whole run of the same functions; it is fast because it does little work, in parallel, and writes only what changed.
//!
//! # Two channels for trouble
//!
//! What an author can put right is a [`Finding`](words::diagnostic::Finding), gathered with all others of the run, weighed by the site's levels into a
//! [`Report`](check::report::Report). What stops the tool is an [`Error`](words::error::Error), with the path named. The program ends with 0 when nothing stops the
//! site, 1 when something does, 2 when it could not run.
//!
//! [`app::verifying`] tells the second story: a built site is read again and proved, and addresses on other sites are asked.
//!
//! [`app::accounting`] tells the third: a site is examined, its pages are weighed without being kept, and an [`app::account`] is written for those who answer for it. Nothing is
//! asked or sent.
//!
//! # The floors
//!
//! A module uses only lower floors; a test reads the `crate::` paths.
//!
//! | floor | module | what is there |
//! |---|---|---|
//! | 8 | [`app`] | the command line, the pipeline, one file a command, one report with many faces |
//! | 7 | [`effects`] | writing, verifying, asking other sites, publishing, exchange with translators, the starter site |
//! | 6 | [`render`] | themes, one typed view a page kind, HTML, machine files, host files |
//! | 5 | [`check`] | one rule family a file; [`check::locale`] for interface words, [`check::wording`] for any words against those they translate, [`check::reading`] for how easy they are, [`check::allowance`] and [`check::baseline`] for what may stay |
//! | 4 | [`plan`] | addresses, alternates, facets, order, redirects and where they may lead, what is published, clashes, where each item of the law stands |
//! | 3 | [`read`] | walk, YAML, markdown, messages, themes, picture packs: one foreign package behind each |
//! | 2 | [`model`] | plain data: service, organisation, venue, guide, event, text; what is due, what is approved; what the tool remembers: locks, the ledger of addresses, answers of other sites |
//! | 1 | [`readability`] | a library of its own: passages, sentences, syllables, formulas, the rules of plain and easy words |
//! | 0 | [`words`] | diagnostic, rule, source, key path, date, digest; languages: plural forms, alphabets, order, direction, facts in running words, personal data by its shape |
//!
//! # Decisions that shape the code
//!
//! - **A record's type is its only description.** `serde_yaml` reads a file straight into it. When that fails, [`read::marks`] reads the same text again with places,
//!   and [`read::faults`] holds it against the JSON Schema that the type gives of itself: every fault at its line, and the schema that editors complete from, by
//!   construction. A build without faults pays for neither.
//! - **A key path** ([`words::key::KeyPath`]) names a unit of words for translators, a value in a fault and a place to report. It becomes a line and column only when
//!   somebody looks.
//! - **Lists whose items hold words are maps with names**, so that a translation stays with its fact when items are added or moved.
//! - **A translation holds only words** ([`model::translation`]). It is laid over a copy of the record, field by field, while one page is made; facts are typed once
//!   and cannot change.
//! - **Freshness is a digest of words** ([`model::freshness`]): of each field, and of each block of a guide, as recorded in [`model::lock`] when somebody said that source and
//!   translation agree. The history of files is never asked. What changed is shown from the words that the tool keeps beside the locks
//!   ([`effects::exchange::memory`]).
//! - **One bundle a language, and values marked** ([`render::interface`]): Fluent puts words together, and only then each value is escaped, and isolated where its
//!   direction could turn its surroundings round. Every piece of a message has its place ([`model::messages`]), so that rules point at it.
//! - **What is hard to read is found in passages** ([`readability::passage`]): each word knows its place in the source, through markup, so a finding stands at the very
//!   words. A language is a file of words ([`readability::language`]); a rule is a line of the table with its limits by audience ([`words::audience`]), and a function over
//!   tokens. Scores are told, never judged by.
//! - **A note is the third level**: worth a thought when somebody edits these words anyway. Notes are counted and shown to whoever asks, so that warnings stay few.
//! - **What may stay has a reason or a date**: an allowance stands in the source beside the words, with its reason ([`check::allowance`]); a baseline
//!   ([`check::baseline`]) knows problems by file, rule and message, and only shrinks.
//! - **Direction is proved on finished pages** ([`effects::verify::words`]) with the algorithm that browsers use, not by looking at templates.
//! - **One picture, one meaning** ([`model::picture`]): a pack is a folder of a theme with its makers and licence ([`read::pictures`]); a council's picture stands in for the one of
//!   its name that comes with the tool ([`read::artwork`] makes both the same). Only what words of the site show is published and credited ([`plan::pictures`]), and [`check::pictures`]
//!   keeps meanings apart over all packs.
//! - **The law is data** ([`model::coverage`]): a checklist says when each item is answered, and [`plan::coverage`] works out once where each stands; the rules, both pages and the
//!   report say the same. The code knows no item by name, and a test looks.
//! - **Words that the law fixes are messages** ([`check::statement`]): a council writes facts, and a rule finds a locale that says them otherwise. **A time limit is a fact**
//!   ([`model::disagreement`]): typed once with its law, the same number in every language.
//! - **Late is a function of the day** ([`model::due`]), and an edit is not a review. **An approval is a digest of what was shown** ([`model::approved`]): the words of a record and
//!   its steps, as readers of one language see them. What readers are told of both is gathered once ([`render::trust`]).
//! - **A report never repeats the personal data it found** ([`check::personal`]): messages are masked, and excerpts are left out.
//! - **A chart keeps the size of words** ([`render::chart`]): heights in em and lengths in per cent, so nothing shrinks on a phone. **News is dated by records**
//!   ([`render::machine::feed`]), so that builds stay the same.
//! - **A school is a service** with a block of its own facts: parents look for it as they look for any support, by need, age and place.
//! - **Terms are explained where they are first read** ([`render::glossary_links`]): one automaton a language of words, made once; what is explained belongs to one page,
//!   so views make their prose in the order in which it is shown. Markdown ([`read::markdown`]) only says which words may hold a link.
//! - **Addresses of lists come from `site.yaml` alone** ([`plan::narrowing`]): a list for a need, an age and an area is there with or without services, so no address dies
//!   when a service does.
//! - **What many pages show is made once a language** ([`render::renderer`]): the footer, the choices above a list, and the card of each service, which is HTML before the first
//!   page is made. A list is then a matter of joining.
//! - **Scripts hold no words and no decisions**: every word is in the page, in every plural form ([`render::forms`]), and what a script needs to know stands in attributes that any
//!   template may print. Search has one form of a word, in Rust and in the browser, held together by one table ([`words::fold`]).
//! - **Rules live on floor 0** ([`words::rule`]), because reading and planning find things too. A rule's page is its sample, its test and what `explain` prints.
//! - **Links are proved twice**: what authors wrote, from the plan, with its line ([`check::links`]); what pages hold, from the finished bytes ([`effects::verify`]).
//! - **Proof comes between making and putting in place.** The first design verified what was written; then a dead link in a template had already replaced the old
//!   site. Now a site that fails leaves the old one exactly as it was, and no stage holds more than one page a thread in memory.
//! - **Asking is apart from judging** ([`check::outside`]): who asks other sites (`effects::verify::outside`) only fills [`model::link_memory`]; what is wrong is found from that memory, by
//!   a pure function, with the place of every address ([`read::outside`]). The first design let lychee-lib fetch pages; then an answer without end, a busy host and the moment between
//!   looking a name up and connecting were not ours to bound. Now a client of our own fetches, with a limit, and a guard at its connections; lychee-lib reads what was fetched.
//! - **An address once published never dies** ([`model::ledger`]): the tool keeps every address the site has had, and [`check::addresses`] finds those that lead nowhere now.
//!   What is wrong is answered with the lines to add ([`check::answers`]). What comes from lists (combinations, letters) is not kept: it moves with its heading ([`plan::ended_lists`]).
//! - **A target speaks for itself** ([`effects::publish`]): what is live, and what an attempt may have touched, stand on the target in its own words. A file is never asked what it is.
//! - **A host is one file** ([`render::machine::host`]): pure text from plan and settings; every site works without it. Limits are asked when the bytes are known, with the
//!   proof and before anything is put in place.
//! - **What a site was made from is a digest** ([`read::provenance`]): of text as it is read and of other files' bytes, by part and over all, so that two makings can be compared on
//!   any system.
//!
//! # Laws, each kept by a lint or a test
//!
//! Floors point down. Only [`read`] and [`effects`] touch the disk, only the command line looks at the clock, only the report prints. The same sources and day give the
//! same bytes. The output folder is never wiped: only files of its manifest are deleted, and files are replaced whole. Words from a file are escaped unless their type
//! ([`render::html::Html`]) says they are HTML that was sanitised. No inline style or script, no third party, no cookie. Every rule has a page; every message says what
//! to do. `unsafe` is forbidden.

pub mod app;
pub mod check;
pub mod effects;
pub mod model;
pub mod plan;
pub mod read;
pub mod readability;
pub mod render;
pub mod words;
