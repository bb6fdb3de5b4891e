//! Packs that a page brings itself: taken in the place of the official ones, refused with
//! every mistake named, and never a ground to say anything of a star.

use crate::common::{answered_best, catalog, day, extended};
use hoshimi::{
    content::{catalog::Catalog, json::Json, lang::Lang},
    domain::{
        assessment::{Assessment, Policy},
        policy::{Stance, stance},
        readiness::ReadyState,
        scs::{
            map::{Reach, map},
            suggest::suggestion,
        },
        workbook::Workbook,
    },
    export::{
        Findings, calendar,
        code::{self, CodeError},
        csv,
        json::{self, later},
        summary,
    },
};

const GARDEN: &str = include_str!("../packs/sound.toml");
const DIAGNOSIS: &str = include_str!("../../src/content/packs/sa-diagnosis.toml");
const PRINCIPLES: &str = include_str!("../../src/content/packs/sa-principles.toml");

/// A pack file as a page brings it, with some of its text replaced.
fn own(toml: &str, changes: &[(&str, &str)]) -> String {
    let mut text = toml.to_owned();
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        text = text.replace(from, to);
    }
    let json: Json = toml::from_str(&text).unwrap();
    json.print()
}

/// The small pack under an official name.
fn garden(id: &str) -> String {
    own(GARDEN, &[("id = \"garden\"", &format!("id = \"{id}\""))])
}

fn with(packs: &[String]) -> Catalog {
    let mut made = catalog().clone();
    for pack in packs {
        assert_eq!(made.take_own(pack), Ok(()));
    }
    made
}

/// Everything answered best, and a policy that everybody can read.
fn best(catalog: &Catalog) -> Assessment {
    let mut a = answered_best(catalog, "");
    a.policy = Policy { decided: true, published: true };
    a
}

#[test]
fn a_pack_takes_the_place_of_the_official_one_of_its_name() {
    for (id, other) in
        [("sa-diagnosis", "sa-principles"), ("sa-principles", "sa-diagnosis")]
    {
        let made = with(&[garden(id)]);
        for loaded in [made.principles(""), made.diagnosis()] {
            let is_own = loaded.pack.id.as_str() == id;
            assert_eq!(loaded.pack.official, !is_own, "{id} {other}");
            assert_eq!(loaded.title.get(Lang::Ja) == "庭の点検", is_own, "{id}");
            // The digest is made when the program is built.
            assert_eq!(loaded.sha256.is_empty(), is_own, "{id}");
        }
    }
}

#[test]
fn a_pack_with_mistakes_is_refused_with_each_of_them_named() {
    let many: Vec<_> = ["topic", "question", "why", "quick", "measures", "cost"]
        .map(|field| (field, format!("x{field}")))
        .into();
    let many: Vec<(&str, &str)> = many.iter().map(|(a, b)| (*a, b.as_str())).collect();
    for (text, expected, of) in [
        ("nothing".to_owned(), "", 1),
        ("{}".to_owned(), "pack, field `format`: is missing", 9),
        ("[]".to_owned(), "pack, field `format`: is missing", 9),
        (
            own(GARDEN, &[]),
            "garden, field `id`: must be sa-principles or sa-diagnosis",
            1,
        ),
        (
            own(GARDEN, &[("id = \"garden\"", "id = \"scs\"")]),
            "scs, field `id`: must be sa-principles or sa-diagnosis",
            1,
        ),
        (
            own(GARDEN, &[("cost = \"free\"", "cost = \"cheap\"")]),
            "garden, item water, field `cost`: must be one of: free low paid",
            1,
        ),
        (own(GARDEN, &many), "garden, ", 10),
    ] {
        let mut made = catalog().clone();
        let faults = made.take_own(&text).unwrap_err();
        assert_eq!(faults.len(), of, "{text}: {faults:#?}");
        assert!(faults[0].starts_with(expected), "{faults:#?}");
        let (now, before) = (made.diagnosis(), catalog().diagnosis());
        assert_eq!((&now.pack, &now.sha256), (&before.pack, &before.sha256));
    }
}

/// The states of the stars when everything is answered best.
fn states(packs: &[String]) -> Vec<ReadyState> {
    let made = with(packs);
    let report = made.report(&best(&made), day());
    report.stars.iter().map(|star| star.state).collect()
}

#[test]
fn no_star_is_ready_by_questions_of_the_page_s_own() {
    use ReadyState::{NotJudged, Ready};
    let (same, own_principles) = (own(DIAGNOSIS, &[]), own(PRINCIPLES, &[]));
    for (packs, expected) in [
        (vec![], [Ready, Ready]),
        (vec![garden("sa-diagnosis")], [Ready, NotJudged]),
        (vec![garden("sa-principles")], [NotJudged, Ready]),
        (vec![garden("sa-diagnosis"), garden("sa-principles")], [NotJudged; 2]),
        // Not even where a page brings the official questions word for word.
        (vec![same], [Ready, NotJudged]),
        (vec![own_principles], [NotJudged, Ready]),
    ] {
        assert_eq!(states(&packs), expected, "{packs:?}");
    }
}

#[test]
fn questions_of_the_same_names_reach_nothing_that_rules_name() {
    let made = with(&[own(DIAGNOSIS, &[]), own(PRINCIPLES, &[])]);
    for (catalog, reaches) in [(catalog(), true), (&made, false)] {
        let a = best(catalog);
        let packs = catalog.packs(&a);
        let scheme = &extended().scs().scheme;
        let started = map(scheme, packs, &a)
            .iter()
            .filter(|reached| !reached.by.is_empty() && reached.reach == Reach::Started)
            .count();
        assert_eq!(started > 1, reaches);
        let criteria = 0..scheme.pack.items.len();
        let found = criteria.filter(|at| suggestion(scheme, *at, packs, &a).is_some());
        assert_eq!(found.count() > 0, reaches);
        let rules = &extended().policy().rules;
        let done = rules.iter().any(|rule| stance(rule, packs, &a) == Stance::Done);
        assert_eq!(done, reaches);
    }
}

#[test]
fn the_easy_words_are_not_put_over_questions_of_the_same_names() {
    let made = with(&[own(DIAGNOSIS, &[])]);
    let easy = |catalog: &Catalog| catalog.easy_japanese(extended().easy());
    let question = |catalog: &Catalog| catalog.diagnosis().items[0].question.clone();
    assert_eq!(question(&easy(&made)), question(&made));
    assert_ne!(question(&easy(catalog())), question(catalog()));
}

/// The result file of the best answers.
fn file(catalog: &Catalog) -> String {
    let a = best(catalog);
    let members = later::write(catalog, extended(), &a, &Default::default(), false);
    json::write(catalog, &a, &catalog.report(&a, day()), &members, Lang::Ja)
}

#[test]
fn a_file_is_read_only_by_the_questions_that_it_answers() {
    let made = with(&[own(DIAGNOSIS, &[])]);
    for (from, into, taken) in [
        (catalog(), catalog(), true),
        (&made, &made, true),
        (catalog(), &made, false),
        (&made, catalog(), false),
    ] {
        let read = json::read(into, &file(from)).unwrap();
        assert_eq!(read.assessment == best(into), taken);
        assert_eq!(read.dropped.is_empty(), taken, "{:?}", read.dropped);
        let given = read.assessment.principles.is_empty();
        assert!(!given, "the principles are official in both");
    }
    for (catalog, own, sha256) in [(&made, 1, 1), (catalog(), 0, 2)] {
        let file = file(catalog);
        let packs = file.split_once("\"answers\"").unwrap().0;
        assert_eq!(packs.matches("\"own\": true").count(), own);
        assert_eq!(packs.matches("\"sha256\"").count(), sha256);
    }
}

#[test]
fn a_code_is_read_only_by_the_questions_that_it_answers() {
    let made = with(&[own(DIAGNOSIS, &[])]);
    let other = with(&[own(DIAGNOSIS, &[("slug = \"q01\"", "slug = \"own-01\"")])]);
    let write = |catalog: &Catalog| code::write(catalog, &best(catalog), day());
    for (from, into, taken) in [
        (catalog(), catalog(), true),
        (&made, &made, true),
        (catalog(), &made, false),
        (&made, catalog(), false),
        (&other, catalog(), false),
    ] {
        let read = code::read(into, &write(from), "");
        let expected = if taken { Ok(best(into)) } else { Err(CodeError::Mixed) };
        assert_eq!(read.map(|read| read.assessment), expected);
    }
}

#[test]
fn everything_that_is_written_can_be_written_of_other_questions() {
    let small = own(GARDEN, &[("id = \"garden\"", "id = \"sa-diagnosis\"")]);
    let plain = with(&[small, garden("sa-principles")]);
    for (catalog, lang) in
        [(&plain, Lang::Ja), (&plain, Lang::JaEasy), (&plain, Lang::En)]
    {
        let (assessment, workbook) = (best(catalog), Workbook::default());
        let report = catalog.report(&assessment, day());
        let findings = Findings {
            catalog,
            declaration: extended().declaration(),
            assessment: &assessment,
            report: &report,
            stage: catalog.stages(&assessment, &report, true, None)[0],
            workbook: &workbook,
            left_out: &[],
            lang,
        };
        let lines = findings.task_lines();
        assert!(lines.iter().all(|line| line.star().is_none()), "no star is told of");
        let text = summary::plain(&summary::write(findings));
        assert!(
            text.contains(if lang == Lang::En { "Watering" } else { "水やり" }),
            "{text}"
        );
        let table = csv::write(&csv::answers(findings));
        let (own, no_star) = match lang {
            Lang::En => ("whoever runs", "do not tell whether a star"),
            Lang::Ja | Lang::JaEasy => ("運営者が用意した", "判定しません"),
        };
        let official = ["自社診断の点数", "Points of the self-check"];
        assert!(official.iter().all(|words| !text.contains(words)), "{text}");
        for (file, said) in [(&text, own), (&text, no_star), (&table, own)] {
            assert!(file.contains(said), "{said} is missing in {file}");
        }
        assert!(!csv::write(&csv::plan(findings)).is_empty());
        let moment = calendar::Moment { day: day(), second: 0 };
        assert!(!calendar::calendar(findings, moment).is_empty());
    }
}
