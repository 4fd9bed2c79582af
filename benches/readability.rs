//! How fast the readability engine is: bytes of English a second on one core, from markdown to findings and scores.
//!
//! `cargo bench --bench readability`

#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark that cannot go on has failed")]

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use localoffer::{
    read::{passages::passages, wording::built_in},
    readability::{
        counts::Counts,
        language::Language,
        rules::{self, Setting},
        text::{self, Read, Reader},
        wording::Wording,
    },
    words::audience::Audience,
};
use std::{fs, hint::black_box, path::Path};

/// The guides of the demonstration site, each a page.
fn guides() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/guides");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read_to_string(path).unwrap().splitn(3, "---\n").nth(2).unwrap().to_owned()).collect()
}

fn bench(criterion: &mut Criterion) {
    let pages = guides();
    let bytes: usize = pages.iter().map(String::len).sum();
    let language = Language::of("en");
    let wording = Wording::new(built_in("en").unwrap().avoid.iter().map(|(name, avoided)| avoided.entry(name.as_str())).collect());
    let setting = Setting { language, audience: Audience::Guidance, wording: &wording, to_explain: &[] };
    let mut group = criterion.benchmark_group("english");
    group.throughput(Throughput::Bytes(bytes as u64));
    let read: Vec<_> = pages.iter().map(|page| passages(page)).collect();
    group.bench_function("markdown", |bencher| bencher.iter(|| pages.iter().map(|page| passages(black_box(page)).len()).sum::<usize>()));
    group.bench_function("counts", |bencher| {
        let mut reader = Reader::new(language);
        bencher.iter(|| {
            let mut counts = Counts::default();
            for passage in read.iter().flatten() {
                counts += text::count(&reader.read(black_box(passage)));
            }
            counts
        });
    });
    group.bench_function("counts and rules", |bencher| {
        let mut reader = Reader::new(language);
        bencher.iter(|| {
            let of_page = |page: &Vec<_>| {
                let reads: Vec<Read<'_>> = page.iter().map(|passage| reader.read(black_box(passage))).collect();
                rules::find(&reads, setting).len()
            };
            read.iter().map(of_page).sum::<usize>()
        });
    });
    group.finish();
}

criterion_group!(benches, bench);
criterion_main!(benches);
