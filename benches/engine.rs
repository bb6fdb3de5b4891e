//! What the rules cost, on this machine and without a browser: `cargo bench`.
//!
//! Times are looked at, never asserted; `docs/performance.md` has the last ones.

#![allow(
    clippy::expect_used,
    missing_docs,
    reason = "a bench that stops has measured nothing, and criterion's macro writes a function"
)]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use hoshimi::{
    content::{catalog::Catalog, extended_catalog::ExtendedCatalog, lang::Lang},
    domain::{
        answers::{Answer, Answers},
        assessment::{Assessment, Goal},
        date::Date,
        merge::{DEPARTMENTS, merge},
        pack::Pack,
        readiness::{ReadyState, readiness},
        score::score,
        what_if::{changes_to, gains, next_band, with},
        workbook::Workbook,
    },
    export::{code, import, json},
};

/// Results that are loaded at once: more than any association has members.
const FILES: usize = 10_000;

/// Everything that is asked and said, and the day of every result.
struct Check {
    catalog: Catalog,
    extended: ExtendedCatalog,
    day: Date,
}

impl Check {
    fn new() -> Self {
        Self {
            catalog: Catalog::built_in().expect("the build script has checked the packs"),
            extended: ExtendedCatalog::built_in()
                .expect("the build script has checked the packs"),
            day: Date::new(2026, 11, 22).expect("this day exists"),
        }
    }

    /// Made-up answers to everything, others for every seed.
    fn assessment(&self, seed: usize) -> Assessment {
        let edition = &self.catalog.principles("").pack.edition;
        let mut a = Assessment::new(Goal::Star2, edition);
        let packs = self.catalog.packs(&a);
        a.principles = answers(packs.principles, seed);
        a.diagnosis = answers(packs.diagnosis, seed);
        a.policy.decided = seed.is_multiple_of(2);
        a.policy.published = seed.is_multiple_of(3);
        a
    }

    /// The file of such a result.
    fn file(&self, a: &Assessment) -> String {
        let report = self.catalog.report(a, self.day);
        let later = json::later::write(
            &self.catalog,
            &self.extended,
            a,
            &Workbook::default(),
            false,
        );
        json::write(&self.catalog, a, &report, &later, Lang::Ja)
    }

    /// What happens to a file that a visitor brings: read, then all that is said of it.
    fn load(&self, file: &str) -> Option<i32> {
        let opened = import::open(&self.catalog, &self.extended, file.as_bytes(), "");
        let opened = opened.expect("a file of our own");
        let report = self.catalog.report(&opened.assessment, self.day);
        report.score.map(|score| score.total.points)
    }
}

/// An answer to every item; the next seed gives another one to most of them.
fn answers(pack: &Pack, seed: usize) -> Answers {
    let mut answers = Answers::default();
    let mut state = seed;
    for item in &pack.items {
        // Knuth's multiplier for numbers of 64 bits; the high bits are those that vary.
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(seed + 1);
        let at = (state >> 33) % pack.choices.len();
        let choice = pack.choices.get(at).expect("there are as many");
        let taken = answers.set(pack, &item.slug, Answer::Chosen(*choice));
        taken.expect("a choice of this pack");
    }
    answers
}

fn rules(c: &mut Criterion) {
    let check = Check::new();
    let a = check.assessment(7);
    let packs = check.catalog.packs(&a);
    let levels: Vec<_> = check.catalog.levels().iter().map(|l| &l.level).collect();

    c.bench_function("score", |b| {
        b.iter(|| score(packs.diagnosis, black_box(&a.diagnosis), a.strict));
    });
    c.bench_function("readiness", |b| {
        b.iter(|| {
            let states =
                levels.iter().map(|level| readiness(level, packs, black_box(&a)));
            states.filter(|star| star.state == ReadyState::Ready).count()
        });
    });
    c.bench_function("what-if", |b| {
        b.iter(|| {
            let a = black_box(&a);
            let changed = levels.iter().map(|level| {
                let changes = changes_to(level, packs, a);
                score(packs.diagnosis, &with(packs, a, &changes).diagnosis, a.strict)
            });
            let found = gains(packs.diagnosis, &a.diagnosis, a.strict);
            let step = next_band(packs.diagnosis, &a.diagnosis, a.strict);
            (changed.count(), found.len(), step.is_some())
        });
    });
    c.bench_function("report", |b| {
        b.iter(|| check.catalog.report(black_box(&a), check.day));
    });

    let departments: Vec<_> =
        (0..*DEPARTMENTS.end()).map(|seed| check.assessment(seed)).collect();
    c.bench_function("merge", |b| {
        b.iter(|| merge(packs.principles, packs.diagnosis, black_box(&departments)));
    });
}

fn files(c: &mut Criterion) {
    let check = Check::new();
    let a = check.assessment(7);
    let written = code::write(&check.catalog, &a, check.day);
    c.bench_function("code write", |b| {
        b.iter(|| code::write(&check.catalog, black_box(&a), check.day));
    });
    c.bench_function("code read", |b| {
        b.iter(|| code::read(&check.catalog, black_box(&written), ""));
    });

    let file = check.file(&a);
    c.bench_function("json write", |b| b.iter(|| check.file(black_box(&a))));
    c.bench_function("json read", |b| {
        b.iter(|| json::read(&check.catalog, black_box(&file)));
    });
}

/// Packs are read where a program starts: before the first question, and before the result.
fn packs(c: &mut Criterion) {
    c.bench_function("packs of the questions", |b| b.iter(Catalog::questions));
    c.bench_function("packs of the later screens", |b| b.iter(ExtendedCatalog::built_in));
}

/// The folder of an association: every member's file is opened, scored and judged.
fn many(c: &mut Criterion) {
    let check = Check::new();
    let files: Vec<_> =
        (0..FILES).map(|seed| check.file(&check.assessment(seed))).collect();
    let mut group = c.benchmark_group("files");
    // One round is long enough to be measured by itself.
    group.sample_size(10);
    group.bench_function("load and score 10,000", |b| {
        b.iter(|| files.iter().filter_map(|file| check.load(black_box(file))).max());
    });
    group.finish();
}

criterion_group!(benches, rules, files, packs, many);
criterion_main!(benches);
