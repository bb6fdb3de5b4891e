//! What to do first, and whom to ask.

use crate::common::{answers, catalog, day};
use hoshimi::{
    content::json::Json,
    domain::{
        assessment::{Assessment, Goal},
        pack::Pack,
        report::Report,
    },
};

fn report(letters: &str) -> Report {
    let catalog = catalog();
    let mut a = Assessment::new(Goal::Star2, "3.1");
    a.principles = answers(&catalog.principles("3.1").pack, "ddddd");
    a.diagnosis = answers(&catalog.diagnosis().pack, letters);
    catalog.report(&a, day())
}

fn names(pack: &Pack, items: impl Iterator<Item = usize>) -> String {
    let names: Vec<_> = items.map(|at| pack.items[at].slug.as_str()).collect();
    names.join(" ")
}

fn check_actions(letters: &str, expected: &str) {
    let (report, catalog) = (report(letters), catalog());
    let found = report.actions.iter().map(|action| action.item);
    assert_eq!(names(&catalog.diagnosis().pack, found), expected, "{letters}");
    let ranks: Vec<_> = report.actions.iter().map(|action| action.rank).collect();
    assert_eq!(ranks, Vec::from_iter(1..=report.actions.len()), "{letters}");
    assert_eq!(report.first_actions(), &report.actions[..report.actions.len().min(3)]);
}

#[test]
fn must_comes_first_then_backup_incident_and_training_then_the_lowest() {
    for (letters, expected) in [
        ("fffff fffffffffffff fffffff", ""),
        (
            "nnnnn nnnnnnnnnnnnn nnnnnnn",
            "q01 q02 q03 q04 q05 q11 q24 q20 q06 q07 q08 q09 q10 q12 q13 q14 q15 q16 q17 \
             q18 q19 q21 q22 q23 q25",
        ),
        // The must section comes first even when it is half done.
        ("ffpff nnfffffffffff ffffffn", "q03 q06 q07 q25"),
        ("ffffp fffffnfffffff fnfffnf", "q05 q11 q24 q20"),
        // Within the must section, and among the rest, the lowest answer comes first.
        ("pnpnf fffffffffffff fffffff", "q02 q04 q01 q03"),
        ("fffff pnfffffffffff ffffffn", "q07 q25 q06"),
        ("fffff pfffffppfffff fffffff", "q06 q12 q13"),
        // The named ones keep their order, however low the others are.
        ("fffff nffffpfffffff fnfffpf", "q11 q24 q20 q06"),
        ("fffff fffffffffffff fnfffff", "q20"),
        // Not known, not answered and not applicable are nothing to do yet.
        ("uuuuu uuuuuuuuuuuuu uuuuuuu", ""),
        ("..... ............. .......", ""),
        ("fffff fffafffafffef anfffff", "q20"),
        ("u.fnf fffffuffffffp fffff.f", "q04 q18"),
    ] {
        check_actions(letters, expected);
    }
}

#[test]
fn the_principles_are_advised_when_only_they_are_asked() {
    let catalog = catalog();
    for (edition, letters, expected) in [
        ("3.1", "ddddd", ""),
        ("3.1", "wdywd", "strong-passwords update-software review-sharing"),
        ("4.0", "....wy", "take-backups know-threats"),
    ] {
        let pack = &catalog.principles(edition).pack;
        let mut a = Assessment::new(Goal::Star1, edition);
        a.principles = answers(pack, letters);
        let report = catalog.report(&a, day());
        let found = report.actions.iter().map(|action| action.item);
        assert_eq!(names(pack, found), expected, "{edition} {letters}");
        assert_eq!(report.ask, []);
    }
}

/// `it: q01 q02, owner: q05`, people by the names they have in the pack file.
fn check_ask(letters: &str, expected: &str) {
    let file = include_str!("../../src/content/packs/sa-diagnosis.toml");
    let file: Json = toml::from_str(file).unwrap();
    let people = file.get("askees").unwrap().elements();
    let catalog = catalog();
    let pack = &catalog.diagnosis().pack;
    let lists = report(letters).ask;
    let lists = lists.iter().map(|list| {
        let who = people[list.who].get("id").and_then(Json::text).unwrap();
        format!("{who}: {}", names(pack, list.items.iter().copied()))
    });
    assert_eq!(lists.collect::<Vec<_>>().join(", "), expected, "{letters}");
}

#[test]
fn what_is_not_known_is_asked_of_the_one_who_can_tell() {
    for (letters, expected) in [
        ("fffff fffffffffffff fffffff", ""),
        ("nnnnn ppppppppppppp ......n", ""),
        ("uffff fffffffffffff fffffff", "it: q01"),
        ("uufuu fffffffffffff fffffff", "it: q01 q02 q04, owner: q05"),
        ("fffff fffffffffffff fffuffu", "contracts: q22, owner: q25"),
        (
            "uuuuu uuuuuuuuuuuuu uuuuuuu",
            "it: q01 q02 q04 q09 q11 q23, staff: q03 q06 q07 q08 q13 q14, \
             owner: q05 q10 q20 q21 q24 q25, general-affairs: q12 q18 q19, \
             premises: q15 q16 q17, contracts: q22",
        ),
    ] {
        check_ask(letters, expected);
    }
}

#[test]
fn an_assessment_is_settled_when_all_is_answered_and_known() {
    for (letters, settled) in [
        ("fffff fffffffffffff fffffff", true),
        ("nnnnn nnnanpppppppp nnnnnnn", true),
        ("fffff fffffffffffff ffffffu", false),
        ("fffff fffffffffffff ffffff.", false),
        ("fffff fffefffffffff fffffff", false),
    ] {
        assert_eq!(report(letters).is_settled(), settled, "{letters}");
    }
}
