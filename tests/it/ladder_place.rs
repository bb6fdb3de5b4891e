//! Where a company stands on each rung of the ladder.

use crate::common::{answers, catalog, day, extended};
use hoshimi::domain::{
    assessment::{Assessment, Goal},
    ladder::{Judged, Known, answered, known, standing, starts},
    readiness::ReadyState,
    scs::Star,
};

/// A company that answered so, with a policy or not.
fn company(goal: Goal, principles: &str, diagnosis: &str, policy: bool) -> Assessment {
    let mut a = Assessment::new(goal, "3.1");
    a.principles = answers(&catalog().principles("3.1").pack, principles);
    a.diagnosis = answers(&catalog().diagnosis().pack, diagnosis);
    a.policy.decided = policy;
    a.policy.published = policy;
    a
}

/// The state of each rung, as one letter: `r` `p` `n` and `-` for 判定の対象外.
fn states(a: &Assessment, criteria: &[&str]) -> String {
    let (scheme, criteria) =
        (&extended().scs().scheme, crate::common::criteria(criteria));
    let report = catalog().report(a, day());
    let states = extended().ladder().rungs.iter().map(|rung| {
        let known = rung
            .star
            .map(|star| known(star, &report, scheme, catalog().packs(a), a, &criteria));
        match standing(rung.judged, known.unwrap_or_default()) {
            ReadyState::Ready => 'r',
            ReadyState::Partial => 'p',
            ReadyState::NotStarted => 'n',
            ReadyState::NotJudged => '-',
        }
    });
    states.collect()
}

const NONE: &str = "nnnnn nnnnnnnnnnnnn nnnnnnn";
const FULL: &str = "fffff fffffffffffff fffffff";
const OPEN: &str = "..... ............. .......";

#[test]
fn each_rung_says_what_the_answers_can_tell_and_no_more() {
    use Goal::{Star1, Star2};
    for (goal, principles, diagnosis, policy, criteria, expected) in [
        (Star2, ".....", OPEN, false, &[][..], "nnn---"),
        (Star2, "yyyyy", NONE, false, &[], "npn---"),
        (Star2, "wwwww", NONE, false, &[], "rpn---"),
        (Star2, "ddddd", FULL, true, &[], "rrp---"),
        (Star2, ".....", OPEN, false, &["5-1-1-1 u"], "nnp---"),
        (Star2, ".....", OPEN, false, &["5-1-2-1 n"], "nnnp--"),
        (Star2, "ddddd", FULL, true, &["5-1-1-1 f", "5-1-2-1 f"], "rrpp--"),
        (Star1, "wwwww", OPEN, false, &[], "r-----"),
        (Star1, "ddddd", OPEN, false, &[], "r-p---"),
    ] {
        let a = company(goal, principles, diagnosis, policy);
        assert_eq!(states(&a, criteria), expected, "{principles} {diagnosis} {policy}");
    }
}

#[test]
fn started_requirements_are_counted_only_where_something_tells() {
    let scheme = &extended().scs().scheme;
    for (goal, principles, diagnosis, policy, expected) in [
        (Goal::Star2, ".....", OPEN, false, Some((0, 26))),
        (Goal::Star2, ".....", FULL, true, Some((17, 26))),
        (Goal::Star1, "wwwww", FULL, false, None),
    ] {
        let a = company(goal, principles, diagnosis, policy);
        assert_eq!(starts(scheme, catalog().packs(&a), &a), expected, "{diagnosis}");
    }
}

#[test]
fn a_criterion_counts_for_the_lowest_star_that_asks_for_it() {
    let scheme = &extended().scs().scheme;
    let found = |list: &[&str]| {
        Star::ALL.map(|star| answered(scheme, &crate::common::criteria(list), star))
    };
    assert_eq!(found(&[]), [0, 0]);
    assert_eq!(found(&["5-1-1-1 f", "5-1-1-2 u"]), [2, 0]);
    assert_eq!(found(&["5-1-1-1 f", "5-1-2-1 n"]), [1, 1]);
}

#[test]
fn only_gates_make_a_rung_ready() {
    use Judged::{Checklist, Gates, Nothing, Requirements};
    use ReadyState::{NotJudged, NotStarted, Partial, Ready};
    for (judged, gates, started, answered, expected) in [
        (Gates, Some(Ready), None, 0, Ready),
        (Gates, Some(Partial), Some(17), 81, Partial),
        (Gates, None, Some(17), 81, NotJudged),
        (Requirements, Some(Ready), None, 0, NotJudged),
        (Requirements, None, Some(0), 0, NotStarted),
        (Requirements, None, Some(1), 0, Partial),
        (Requirements, None, Some(26), 81, Partial),
        (Requirements, None, None, 1, Partial),
        (Requirements, None, Some(0), 1, Partial),
        (Checklist, Some(Ready), Some(26), 0, NotJudged),
        (Checklist, None, None, 1, Partial),
        (Checklist, None, None, 153, Partial),
        (Nothing, Some(Ready), Some(26), 153, NotJudged),
    ] {
        let known = Known { gates, started, answered };
        assert_eq!(standing(judged, known), expected, "{judged:?} {known:?}");
    }
}
