//! How far the answers reach into the requirements of ★3.

use crate::common::{answers, catalog, scs};
use hoshimi::domain::{
    assessment::{Assessment, Goal, Policy},
    scs::{
        By,
        map::{Reach, Reached, by_area, map},
    },
};
use proptest::prelude::*;

fn assessed(goal: Goal, edition: &str, principles: &str, diagnosis: &str) -> Assessment {
    let mut a = Assessment::new(goal, edition);
    a.principles = answers(&catalog().principles(edition).pack, principles);
    a.diagnosis = answers(&catalog().diagnosis().pack, diagnosis);
    a
}

fn mapped(a: &Assessment) -> Vec<Reached> {
    map(&scs().scheme, catalog().packs(a), a)
}

fn id(requirement: usize) -> &'static str {
    scs().scheme.pack.sections[requirement].slug.as_str()
}

/// The requirements that are reached so far.
fn at(reach: Reach, a: &Assessment) -> String {
    let found = mapped(a).into_iter().filter(|found| found.reach == reach);
    found.map(|found| id(found.requirement)).collect::<Vec<_>>().join(" ")
}

fn check(a: &Assessment, started: &str, related: &str) {
    let found = (at(Reach::Started, a), at(Reach::Related, a));
    assert_eq!(found, (started.to_owned(), related.to_owned()), "{a:?}");
    assert_eq!(mapped(a).len(), 26);
}

const NOTHING: &str = ".........................";
const ALL_DONE: &str = "fffffffffffffffffffffffff";
const STARTED_BY_100_POINTS: &str = "1-2-3 1-3-1 2-1-2 2-1-4 3-1-3 3-1-4 4-1-1 4-1-3 4-1-4 \
     4-1-5 4-1-6 4-1-7 4-2-2 4-3-4 4-4-4 4-4-5 6-1-1";

#[test]
fn a_company_with_100_points_has_started_seventeen() {
    let mut a = assessed(Goal::Star2, "3.1", ".....", ALL_DONE);
    check(&a, STARTED_BY_100_POINTS, "2-1-1 3-1-1 4-5-1 7-1-1");
    assert_eq!(at(Reach::Untouched, &a), "1-2-1 3-1-2 4-1-2 4-4-1 5-1-1");
    a.policy = Policy { decided: true, published: false };
    check(&a, STARTED_BY_100_POINTS, "1-2-1 2-1-1 3-1-1 4-5-1 7-1-1");
}

#[test]
fn by_area_detection_and_recovery_are_not_begun() {
    let a = assessed(Goal::Star2, "3.1", ".....", ALL_DONE);
    let shares = by_area(&scs().scheme, &mapped(&a));
    let shares: Vec<_> = shares.iter().map(|share| (share.started, share.of)).collect();
    let expected = [(2, 3), (2, 3), (2, 4), (10, 13), (0, 1), (1, 1), (0, 1)];
    assert_eq!(shares, expected);
}

#[test]
fn what_the_questions_do_not_reach_is_known_from_the_rules() {
    let scheme = &scs().scheme;
    let mut found: Vec<_> = mapped(&Assessment::new(Goal::Star2, "3.1"))
        .iter()
        .map(|found| found.requirement)
        .collect();
    found.retain(|at| !scheme.requirements[*at].is_reached_by_questions());
    let found: Vec<_> = found.into_iter().map(id).collect();
    let expected =
        ["1-2-1", "2-1-1", "3-1-1", "3-1-2", "4-1-2", "4-4-1", "4-5-1", "5-1-1", "7-1-1"];
    assert_eq!(found, expected);
}

/// Question by question: what it starts, fully or in part, and what it only touches.
#[test]
fn each_question_reaches_where_the_table_says() {
    for (number, started, related) in [
        (1, "4-4-4", ""),
        (2, "4-4-5", ""),
        (3, "4-1-3 4-1-5 4-1-6", ""),
        (4, "3-1-4 4-1-1 4-1-7", ""),
        (5, "", "6-1-1"),
        (6, "4-4-5", ""),
        (7, "3-1-4", ""),
        (8, "3-1-4", ""),
        (9, "", "4-5-1"),
        (10, "", ""),
        (11, "4-3-4", "7-1-1"),
        (12, "3-1-4 4-1-7", ""),
        (13, "3-1-4", ""),
        (14, "4-1-4", ""),
        (15, "4-1-7", ""),
        (16, "", "3-1-1"),
        (17, "4-1-7", ""),
        (18, "2-1-2 3-1-4", ""),
        (19, "1-2-3", ""),
        (20, "4-2-2", ""),
        (21, "", "3-1-1"),
        (22, "2-1-2 2-1-4", ""),
        (23, "3-1-3", "2-1-1"),
        (24, "2-1-4 6-1-1", "7-1-1"),
        (25, "1-3-1", ""),
    ] {
        for letter in ["f", "p"] {
            let mut letters = NOTHING.to_owned();
            letters.replace_range(number - 1..number, letter);
            let a = assessed(Goal::Star2, "3.1", ".....", &letters);
            check(&a, started, related);
        }
    }
}

#[test]
fn each_principle_and_the_policy_reach_where_the_table_says() {
    for (edition, letters, started, related) in [
        ("3.1", "d....", "4-4-4", ""),
        ("3.1", ".d...", "4-4-5", ""),
        ("3.1", "..d..", "4-1-3 4-1-5 4-1-6", ""),
        ("3.1", "...d.", "4-1-1 4-1-7", ""),
        ("3.1", "....d", "", "6-1-1"),
        ("4.0", ".....d", "4-3-4", "7-1-1"),
        // Only what is done already counts.
        ("3.1", "wwwww", "", ""),
        ("3.1", "yyyyy", "", ""),
    ] {
        for goal in [Goal::Star1, Goal::Star2] {
            check(&assessed(goal, edition, letters, NOTHING), started, related);
        }
    }
    let mut a = Assessment::new(Goal::Star2, "3.1");
    a.policy = Policy { decided: false, published: true };
    check(&a, "", "");
    a.policy.decided = true;
    check(&a, "1-3-1", "1-2-1");
}

#[test]
fn without_the_self_diagnosis_only_principles_count() {
    let mut a = assessed(Goal::Star1, "3.1", ".d...", ALL_DONE);
    a.policy = Policy { decided: true, published: true };
    check(&a, "4-4-5", "");
}

#[test]
fn a_principle_of_another_edition_does_not_count() {
    let mut a = assessed(Goal::Star1, "4.0", ".....d", NOTHING);
    a.principles_edition = "3.1".to_owned();
    check(&a, "", "");
}

#[test]
fn what_is_not_done_does_not_count() {
    let other = "nuna.n.nauunanuununanauan";
    let letters: String = other
        .chars()
        .zip(&catalog().diagnosis().pack.items)
        .map(
            |(letter, item)| {
                if letter == 'a' && !item.may_not_apply { 'n' } else { letter }
            },
        )
        .collect();
    check(&assessed(Goal::Star2, "3.1", "yywyw", &letters), "", "");
}

#[test]
fn the_answers_that_led_to_it_are_named() {
    let mut letters = NOTHING.to_owned();
    letters.replace_range(0..5, "fpnnf");
    letters.replace_range(10..11, "f");
    letters.replace_range(23..24, "p");
    let a = assessed(Goal::Star2, "3.1", "d...d", &letters);
    let shown = |by: &By<usize>| match by {
        By::Diagnosis(at) => format!("q{}", at + 1),
        By::Principle(at) => format!("p{}", at + 1),
        By::Policy => "policy".to_owned(),
    };
    let found: Vec<String> = mapped(&a)
        .iter()
        .filter(|found| found.reach != Reach::Untouched)
        .map(|found| {
            let by: Vec<_> = found.by.iter().map(|start| shown(&start.by)).collect();
            format!("{}: {}", id(found.requirement), by.join(" "))
        })
        .collect();
    // 6-1-1 is started by q24, so the ones that only touch it (q05, p5) are not named.
    let expected = [
        "2-1-4: q24",
        "4-3-4: q11",
        "4-4-4: q1 p1",
        "4-4-5: q2",
        "6-1-1: q24",
        "7-1-1: q11 q24",
    ];
    assert_eq!(found, expected);
}

fn any(letters: &'static str, count: usize) -> impl Strategy<Value = Vec<char>> {
    prop::collection::vec(
        prop::sample::select(letters.chars().collect::<Vec<_>>()),
        count,
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..<_>::default() })]

    #[test]
    fn more_or_better_answers_never_lower_a_reach(
        questions in any(".unpf", 25), better in any(".unpf", 25),
        principles in any(".ywd", 5), better_principles in any(".ywd", 5),
        decided: bool, decided_later: bool,
    ) {
        let best = |order: &str, a: &[char], b: &[char]| -> String {
            let rank = |c: &char| order.find(*c);
            a.iter().zip(b).map(|(a, b)| if rank(b) > rank(a) { *b } else { *a }).collect()
        };
        let mut before = assessed(
            Goal::Star2, "3.1", &String::from_iter(&principles), &String::from_iter(&questions),
        );
        let mut after = assessed(
            Goal::Star2, "3.1",
            &best(".ywd", &principles, &better_principles),
            &best(".unpf", &questions, &better),
        );
        before.policy.decided = decided;
        after.policy.decided = decided || decided_later;
        let mut one_star = before.clone();
        one_star.goal = Goal::Star1;
        for ((less, more), least) in mapped(&before).iter().zip(mapped(&after)).zip(mapped(&one_star)) {
            prop_assert!(less.reach <= more.reach && least.reach <= less.reach);
            prop_assert_eq!(less.by.is_empty(), less.reach == Reach::Untouched);
        }
    }
}
